import { UserError } from '../model/user-error';
import { type MovedTabs, movedTabs } from '../sheet/tab-ids';
import { canEditTab, findFilledTab, findTab } from '../sheet/workbook';
import { messages } from '../thai/messages';

/** That a tab is not there, or nothing on it, and the mend: its present name where somebody renamed it. */
export const missingTabText = (tab: string): string => {
  if (findTab(tab)) return messages.tabEmptied(tab);
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

/**
 * Refuses to fill a tab anew on which nothing stands, not even headings: what somebody deleted can still be brought back.
 *
 * @throws UserError that names it, and the ways back
 */
export const refuseEmptied = (tab: string): void => {
  if (findTab(tab) && !findFilledTab(tab)) throw new UserError(messages.tabEmptied(tab));
};

/**
 * Refuses to write to tabs that this account may not edit, or on which nothing stands.
 *
 * @throws UserError that names the first of them, and the mend
 */
export const refuseUnwritable = (tabs: readonly string[]): void => {
  for (const tab of tabs) {
    if (!canEditTab(tab)) throw new UserError(messages.protectedRange(tab));
    refuseEmptied(tab);
  }
};
