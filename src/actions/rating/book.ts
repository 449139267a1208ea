import type { Draft, EvidenceChange } from '../../model/draft';
import type { BandScheme, ScoringForm } from '../../model/form';
import type { FormText } from '../../model/form-text';
import type { EarlierPlace, Side } from '../../model/person';
import type { PersonEvidence } from '../../parse/evidence';

/** How far one side of somebody's rating is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  readonly supervisor: string;
  readonly tab: string;
  /** Name of the band scheme that the total is read by; '' for the workbook's. */
  readonly bands: string;
  readonly progress: Readonly<Record<Side, Progress>>;
  /** Level cells as text, '' where blank. */
  readonly levels: Readonly<Record<Side, readonly string[]>>;
  /** Notes and links; absent where there are none. */
  readonly evidence?: PersonEvidence;
  /** Present for the line of an earlier place of the round, rated by the superior there. */
  readonly earlier?: ListedPlace;
}

/** An earlier place, and what its superior's rating comes to: whoever decides considers it (ว23 clause 7). */
export interface ListedPlace extends EarlierPlace {
  /** As the entry tab shows them; '' while a level is missing. */
  readonly total: string;
  readonly band: string;
}

/** A component of a form set as the sidebar shows it. */
export interface RatedComponent {
  readonly no: string;
  readonly name: string;
  readonly formId: string;
  readonly form: ScoringForm;
}

export interface RatingBook {
  /** The open workbook's id and the user's account: what a page keeps, it keeps by both. */
  readonly workbook: string;
  readonly user: string;
  /** The open round, such as `1/2569`. */
  readonly round: string;
  /** The agency's own table of bands, or that of ว23. */
  readonly bands: BandScheme['bands'];
  readonly people: readonly ListedPerson[];
  /** Components by entry tab, in column order. */
  readonly components: Readonly<Record<string, readonly RatedComponent[]>>;
  /** The words of forms in use, by id; without those that the page has already. */
  readonly texts: Readonly<Record<string, FormText>>;
  /** Who of the roster is not among the people, and what is to be done. */
  readonly notices: readonly string[];
  readonly drafts: readonly Draft[];
  /** Whose people come first; '' where nobody was chosen. */
  readonly supervisor: string;
}

export interface SaveRequest {
  readonly id: string;
  readonly side: Side;
  /** The round that the form was opened in; '' where the page does not say. */
  readonly round: string;
  /** The entry tab that the form was opened from; '' where the page does not say. */
  readonly tab: string;
  /** A level per item in column order; 0 where none is chosen. */
  readonly levels: readonly number[];
  /** The cells as the user last saw them: nothing else is written over. */
  readonly opened: readonly string[];
  /** Only the items whose notes or links changed. */
  readonly evidence: readonly EvidenceChange[];
}

/** Who changed one side of somebody's rating last, and when, as the log has it. */
export interface LastChange {
  readonly who: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** One side of a person's rating as it stands now. */
export interface Standing {
  readonly levels: readonly string[];
  readonly evidence: PersonEvidence;
  /** Absent where the log does not tell. */
  readonly by?: LastChange;
}

export type SaveResult =
  | {
      readonly kind: 'saved';
      readonly levels: readonly string[];
      /** Whether the log of changes could take it down. */
      readonly logged: boolean;
    }
  | ({ readonly kind: 'conflict' } & Standing);
