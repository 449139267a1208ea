import { type AnyDraft, type BehaviourDraft, type Draft, type DraftKey, draftName } from '../../model/draft';
import { UserError } from '../../model/user-error';
import { dropForUser, keepForUser, keptTexts, readUserStore, workbookId } from '../../sheet/user-store';
import { messages } from '../../thai/messages';
import { type Reply, sidebarCall } from '../guard';
import { checked } from './checked';
import {
  anyDraft,
  behaviourDraft,
  draftKeyRequest,
  draft as levelDraft,
  mineRequest,
} from './requests.schema';

/** A draft that nobody came back to for so long is of a round that is over. */
const STALE_MS = 180 * 24 * 3_600_000;

/** What is kept for the user between two openings of a sidebar. */
export interface KeptForUser<Kept extends AnyDraft> {
  readonly drafts: readonly Kept[];
  /** Whose people come first; '' where nobody was chosen. */
  readonly supervisor: string;
}

/** The user's drafts of levels of a round in this workbook, and whose people come first: one read. */
export const readKept = (round: string): KeptForUser<Draft> => keptOf(round, levelDraft);

/** The same of behaviours that were ticked. */
export const readKeptBehaviours = (round: string): KeptForUser<BehaviourDraft> =>
  keptOf(round, behaviourDraft);

const keptOf = <Kept extends AnyDraft>(round: string, schema: DraftSchema<Kept>): KeptForUser<Kept> => {
  const standing = readUserStore();
  return {
    drafts: [...keptTexts(standing, draftsOf(workbookId())).values()]
      .flatMap((text) => parsedDraft(text, schema))
      .filter((draft) => draft.round === round),
    supervisor: keptTexts(standing, mineOf(workbookId())).get(mineOf(workbookId())) ?? '',
  };
};

/** Sidebar: keeps a draft. Where there is no room, drafts of rounds that are over make room; no other does. */
export const saveDraft = (request: unknown): Reply<{ readonly at: number }> =>
  sidebarCall(() => {
    const draft = checked(anyDraft, request);
    const text = JSON.stringify(draft);
    let standing = readUserStore();
    if (!keepForUser(standing, { [draftKey(draft)]: text })) {
      dropStale(standing, Date.now());
      standing = readUserStore();
      if (!keepForUser(standing, { [draftKey(draft)]: text })) throw new UserError(messages.draftsFull());
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
    return keepForUser(readUserStore(), { [mineOf(workbookId())]: supervisor });
  });

const dropStale = (standing: Readonly<Record<string, string>>, now: number): void => {
  for (const [key, text] of keptTexts(standing, DRAFTS))
    if (parsedDraft(text, anyDraft).every(({ at }) => now - at > STALE_MS)) dropForUser(standing, key);
};

const DRAFTS = 'draft/';

const draftsOf = (book: string): string => `${DRAFTS}${book}/`;

const mineOf = (book: string): string => `mine/${book}`;

const draftKey = (key: DraftKey): string => `${draftsOf(workbookId())}${draftName(key)}`;

interface DraftSchema<Kept> {
  safeParse(value: unknown): { readonly success: true; readonly data: Kept } | { readonly success: false };
}

/** A kept text as a draft; what was cut short, is of another version or of another kind is none. */
const parsedDraft = <Kept>(text: string, schema: DraftSchema<Kept>): Kept[] => {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
};
