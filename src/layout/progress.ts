/** The list of people with what is missing, a tab of its own; columns counted from 1. */
export const PROGRESS = {
  headingRow: 1,
  firstRow: 2,
  id: 1,
  name: 2,
  position: 3,
  unit: 4,
  supervisor: 5,
  self: 6,
  rated: 7,
  selfOpen: 8,
  ratedOpen: 9,
  remark: 10,
  /** The row of the person on the entry tab. */
  entryRow: 11,
  columns: 11,
} as const;

/** The columns of the sums on the progress tab: by unit as far as the share, by supervisor all. */
export const PROGRESS_SUM = {
  label: 2,
  people: 3,
  self: 4,
  rated: 5,
  half: 6,
  none: 7,
  share: 8,
  open: 9,
  check: 10,
  columns: 10,
} as const;

/** Where the line stands that says how far everybody is. */
export const HEADLINE = { row: 1, column: 4 } as const;
