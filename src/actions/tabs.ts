import { UserError } from '../model/user-error';
import { type MovedTabs, movedTabs } from '../sheet/tab-ids';
import { messages } from '../thai/messages';

/** That a tab is not there, and the mend: its present name where somebody renamed it. */
export const missingTabText = (tab: string): string => {
  const now = movedTabs().renamed.get(tab);
  return now === undefined ? messages.entryMissing(tab) : messages.tabRenamed(tab, now);
};

/**
 * Refuses to make a tab anew that stands under another name.
 *
 * @throws UserError that names each such tab and its present name
 */
export const refuseRenamed = ({ renamed }: MovedTabs, tabs: readonly string[]): void => {
  const told = tabs.flatMap((tab) => {
    const now = renamed.get(tab);
    return now === undefined ? [] : [messages.tabRenamed(tab, now)];
  });
  if (told.length > 0) throw new UserError(told.join('\n'));
};
