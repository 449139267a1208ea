import type { ChartPlan } from './chart';
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
  readonly charts?: readonly ChartPlan[];
  /** How far the tab is known to reach, so that it need not be asked. */
  readonly extent?: { readonly rows: number; readonly columns: number };
}
