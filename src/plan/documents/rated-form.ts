import type { ScoringForm } from '../../model/form';
import type { FormPrint } from '../../model/form-text';
import type { Side } from '../../model/person';

/** Somebody on a form: the person appraised, or who appraises. */
export interface Party {
  readonly name: string;
  readonly position: string;
  readonly standing: string;
  /** The standing with the position's name before it, where it has one, as the letter heads its forms. */
  readonly standingTitle?: string;
  readonly affiliation: string;
}

/** One side of a rating. */
export interface RatedSide {
  /** A level an item; `undefined` where none stands, or none that the form knows. */
  readonly levels: readonly (number | undefined)[];
  /** The converted score; `undefined` where the side is not complete. */
  readonly score: number | undefined;
  /** What is missing or wrong of a side that was begun; '' where nothing is. */
  readonly fault: string;
}

/** One component of somebody's appraisal, or a part of one. */
export interface RatedForm {
  /** `1`, `1.1`, `2`… */
  readonly no: string;
  /** The component's or the part's name (ว23 clause 5). */
  readonly name: string;
  readonly form: ScoringForm;
  readonly print: FormPrint;
  readonly sides: Readonly<Record<Side, RatedSide>>;
}

/** A round as papers print it, years of the Buddhist era. */
export interface PrintedRound {
  readonly no: number;
  readonly years: readonly [string, string];
}

/** Everything that one person's papers say. */
export interface Appraisal {
  readonly person: Party;
  readonly appraiser: Party;
  readonly round: PrintedRound;
  readonly forms: readonly RatedForm[];
  /** The total and its band by side; `undefined` where a component is not complete. */
  readonly totals: Readonly<Record<Side, { readonly score: number; readonly band: string } | undefined>>;
}

/** Full marks of all items. */
export const marksOf = ({ items }: ScoringForm): number => items.reduce((sum, { full }) => sum + full, 0);
