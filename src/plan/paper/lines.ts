import type { Align, PaperValue } from './paper';

/** A value in one cell of a line. Columns are counted from 0. */
export interface Slot {
  readonly column: number;
  readonly value: PaperValue;
  readonly align: Align;
  readonly bold: boolean;
  readonly pattern?: string | undefined;
  readonly key?: string | undefined;
}

/** What stands in one row of the tab. */
export type Line = readonly Slot[];

/** Lines that belong together: a paragraph, a row of a table, signatures. */
export interface Chunk {
  readonly lines: readonly Line[];
  /** A row of a table: the columns where its cells begin, and where the last one ends. */
  readonly edges?: readonly number[];
  /** Which of its cells go on from the row above. */
  readonly joined?: readonly boolean[];
  /** Lines that stand again above this chunk where it begins a page, such as a table's head. */
  readonly head?: readonly Chunk[];
  readonly keepWithNext?: boolean;
  readonly startsPage?: boolean;
  /** Lines that are blank where they would begin a page. */
  readonly isSpace?: boolean;
}
