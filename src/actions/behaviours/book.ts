import type { BehaviourAnswer, BehaviourBlock, BehaviourChange } from '../../model/behaviour-sheet';
import type { BehaviourDraft } from '../../model/draft';
import type { Side } from '../../model/person';
import type { LastChange, Progress } from '../rating/book';

/** Somebody whose behaviours can be ticked, with how many competencies of the plan each side has rated. */
export interface BehaviourPerson {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  readonly supervisor: string;
  readonly progress: Readonly<Record<Side, Progress>>;
}

/** Everybody of section 38 ค.(2), and what is kept for the user. */
export interface BehaviourBook {
  /** The open workbook's id and the user's account: what a page keeps, it keeps by both. */
  readonly workbook: string;
  readonly user: string;
  /** The open round, such as `1/2569`. */
  readonly round: string;
  readonly people: readonly BehaviourPerson[];
  /** Who of the roster is not among the people, and what is to be done. */
  readonly notices: readonly string[];
  readonly drafts: readonly BehaviourDraft[];
  /** Whose people come first; '' where nobody was chosen. */
  readonly supervisor: string;
}

/** A competency of somebody's sheet, with the level that is expected; as the sheet says it. */
export interface OpenBehaviours extends BehaviourBlock {
  readonly expected: string;
  /** Known by it whether the behaviours are still the same. */
  readonly words: string;
}

export interface PersonBehaviours {
  readonly id: string;
  readonly competencies: readonly OpenBehaviours[];
  /** The percentage of a level's behaviours that shows it. */
  readonly share: string;
  /** Who changed the side asked about last; absent where none was, or the log does not tell. */
  readonly by?: LastChange;
}

export interface BehavioursSave {
  readonly id: string;
  readonly side: Side;
  /** The round that the sheet was opened in. */
  readonly round: string;
  /** Only the competencies that changed. */
  readonly changes: readonly BehaviourChange[];
}

/** One competency's answer as it stands in the sheet. */
export interface StandingAnswer {
  readonly competency: string;
  readonly answer: BehaviourAnswer;
}

export type BehavioursSaved =
  | { readonly kind: 'saved'; readonly logged: boolean }
  | {
      readonly kind: 'conflict';
      /** The competencies of the save as they stand now. */
      readonly standing: readonly StandingAnswer[];
      readonly by?: LastChange;
    };
