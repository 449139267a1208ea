import { type Draft, type DraftKey, draftName } from '../../model/draft';
import { UserError } from '../../model/user-error';
import { dropForUser, keepForUser, keptTexts, readUserStore, workbookId } from '../../sheet/user-store';
import { messages } from '../../thai/messages';
import { type Reply, sidebarCall } from '../guard';
import { checked } from './checked';
import { draftKeyRequest, draft as draftSchema, mineRequest } from './requests.schema';

/** A draft that nobody came back to for so long is of a round that is over. */
const STALE_MS = 180 * 24 * 3_600_000;

/** What is kept for the user between two openings of the sidebar. */
export interface KeptForUser {
  readonly drafts: readonly Draft[];
  /** Whose people come first; '' where nobody was chosen. */
  readonly supervisor: string;
}

/** The user's drafts of a round in this workbook, and whose people come first: one read. */
export const readKept = (round: string): KeptForUser => {
  const standing = readUserStore();
  return {
    drafts: [...keptTexts(standing, draftsOf(workbookId())).values()]
      .flatMap(parsedDraft)
      .filter((draft) => draft.round === round),
    supervisor: keptTexts(standing, mineOf(workbookId())).get(mineOf(workbookId())) ?? '',
  };
};

/** Sidebar: keeps a draft. Where there is no room, drafts of rounds that are over make room; no other does. */
export const saveDraft = (request: unknown): Reply<{ readonly at: number }> =>
  sidebarCall(() => {
    const draft = checked(draftSchema, request);
    const text = JSON.stringify(draft);
    let standing = readUserStore();
    if (!keepForUser(standing, draftKey(draft), text)) {
      dropStale(standing, Date.now());
      standing = readUserStore();
      if (!keepForUser(standing, draftKey(draft), text)) throw new UserError(messages.draftsFull());
    }
    return { at: draft.at };
  });

/** Sidebar: takes back one draft. */
export const dropDraft = (request: unknown): Reply<boolean> =>
  sidebarCall(() => {
    forgetDraft(checked(draftKeyRequest, request));
    return true;
  });

/** Takes back the draft of what has been saved; every other one stays. */
export const forgetDraft = (key: DraftKey): void => dropForUser(readUserStore(), draftKey(key));

/** Sidebar: remembers whose people come first. */
export const saveMine = (request: unknown): Reply<boolean> =>
  sidebarCall(() => {
    const { supervisor } = checked(mineRequest, request);
    return keepForUser(readUserStore(), mineOf(workbookId()), supervisor);
  });

const dropStale = (standing: Readonly<Record<string, string>>, now: number): void => {
  for (const [key, text] of keptTexts(standing, DRAFTS))
    if (parsedDraft(text).every(({ at }) => now - at > STALE_MS)) dropForUser(standing, key);
};

const DRAFTS = 'draft/';

const draftsOf = (book: string): string => `${DRAFTS}${book}/`;

const mineOf = (book: string): string => `mine/${book}`;

const draftKey = (key: DraftKey): string => `${draftsOf(workbookId())}${draftName(key)}`;

/** A kept text as a draft; what was cut short or is of another version is none. */
const parsedDraft = (text: string): Draft[] => {
  try {
    const parsed = draftSchema.safeParse(JSON.parse(text));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
};
