import type { BehaviourChange } from './behaviour-sheet';
import type { Evidence } from './evidence';
import type { Side } from './person';

/** What a draft is of: one side of one person's form in one round. */
export interface DraftKey {
  /** The round that the form was opened in, such as `1/2569`: a draft is not offered in another one. */
  readonly round: string;
  /** The entry tab that the form was opened from: somebody who moved to another form has another draft. */
  readonly tab: string;
  readonly side: Side;
  readonly id: string;
}

/** One draft's name among others. */
export const draftName = ({ round, tab, side, id }: DraftKey): string =>
  JSON.stringify([round, tab, side, id]);

/** Whose draft it is, and how old. */
export interface AnyDraft extends DraftKey {
  readonly name: string;
  /** When it was last changed: milliseconds since 1970. */
  readonly at: number;
}

/** Levels and notes that were chosen and not yet saved. */
export interface Draft extends AnyDraft {
  /** The level cells as they stood when the form was opened. */
  readonly opened: readonly string[];
  /** A level per item in column order; 0 where none is chosen. */
  readonly levels: readonly number[];
  /** Only what was changed; `before` is what stood there when the form was opened. */
  readonly evidence: readonly EvidenceChange[];
}

/** One item's evidence as it is to be, and as the user saw it before. */
export interface EvidenceChange extends Evidence {
  readonly before: Pick<Evidence, 'note' | 'links'>;
}

/** Behaviours that were ticked and not yet saved, competency by competency. */
export interface BehaviourDraft extends AnyDraft {
  readonly changes: readonly BehaviourChange[];
}
