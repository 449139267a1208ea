/** Columns of the tab of opinions, counted from 1: whom it is about, then what supervisors write. */
export const OPINIONS = {
  headingRow: 1,
  firstRow: 2,
  id: 1,
  name: 2,
  strengths: 3,
  improve: 4,
  development: 5,
  columns: 5,
} as const;
