import type { SidebarCalls } from '../actions/sidebar-calls';
import type { AnyDraft } from '../model/draft';
import { thaiMoment } from '../thai/moment';
import { sidebarWords as words } from '../thai/sidebar';
import { DraftKeeper, type KeptState } from './draft-keeper';
import { LocalDrafts } from './local-drafts';
import type { Answer } from './rpc';

/** What a sidebar was opened with, as far as drafts go. */
interface Opened<Draft extends AnyDraft> {
  readonly workbook: string;
  readonly user: string;
  readonly round: string;
  readonly drafts: readonly Draft[];
}

type DraftCall = keyof Pick<SidebarCalls, 'saveDraft' | 'dropDraft'>;

/**
 * The drafts of a sidebar of entry: sent at once where the page is about to go or the connection is back.
 *
 * @param kind what they are of, as the browser keeps them
 * @param tell gets how far keeping is, in words, and whether something is wrong
 */
export const entryDrafts = <Draft extends AnyDraft>(
  kind: string,
  { workbook, user, round, drafts }: Opened<Draft>,
  call: (name: DraftCall, request: unknown) => Promise<Answer<unknown>>,
  tell: (text: string, bad: boolean) => void,
): DraftKeeper<Draft> => {
  const keeper = new DraftKeeper<Draft>(
    { save: (draft) => call('saveDraft', draft), drop: (key) => call('dropDraft', key) },
    new LocalDrafts(kind, workbook, user),
    (state) => tell(textOf(state), state.kind === 'lost' || state.kind === 'refused'),
  );
  keeper.take(drafts, round);
  window.addEventListener('online', () => keeper.flush());
  window.addEventListener('pagehide', () => keeper.flush());
  document.addEventListener('visibilitychange', () => keeper.flush());
  return keeper;
};

const textOf = (state: KeptState): string => {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'waiting':
      return words.draftWaiting;
    case 'kept':
      return words.draftKept(thaiMoment(state.at));
    case 'lost':
      return words.draftLost;
    case 'refused':
      return state.message;
  }
};
