import type { ListRule, PlannedCell } from './tab';

/** A rectangle of cells that is written, row and column of its first cell counted from 1. */
export interface Stretch {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlannedCell[])[];
}

/** What is added to a tab that people fill in themselves: everything else on it stays as it stands. */
export interface TabPatch {
  readonly name: string;
  readonly stretches: readonly Stretch[];
  /** Dropdowns in one column or in neighbouring ones, over rows that have none of people's own. */
  readonly lists?: readonly ListRule[];
  readonly fills?: readonly { readonly area: ListRule['area']; readonly color: string }[];
}
