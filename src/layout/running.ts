/** Columns that number the rows of each person on a tab with several rows a person; counted from 1, side by side. */
export interface RunningColumns {
  /** Place of the person's first row. */
  readonly first: number;
  /** Which of the person's rows it is, from 1. */
  readonly number: number;
  /** Id and number in one, which lookups find the row by. */
  readonly key: number;
}
