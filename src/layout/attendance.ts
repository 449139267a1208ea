/** How many behaviours of attendance there are (ESA1 clause 2.1.2 3)). */
const BEHAVIOURS = 5;

/** What is recorded of everybody's attendance, a person a row; columns counted from 1. All of it is typed. */
export const ATTENDANCE = {
  headingRow: 1,
  firstRow: 2,
  id: 1,
  name: 2,
  /** The first behaviour; the others follow. */
  behaviour: 3,
  behaviours: BEHAVIOURS,
  note: 8,
  /** Out of 100, a column for each component that the settings can give weight; the first is attendance itself. */
  score: 9,
  scores: 3,
  typed: { column: 3, columns: 9 },
} as const;
