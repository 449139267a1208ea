/**
 * Expected levels against those found: a table of one person, one of one unit, each below the cell that it is chosen
 * in, and what the unit's is worked out from. Rows and columns are counted from 1.
 */
export const COMPETENCY_SUMMARY = {
  choiceRow: 2,
  headingRow: 4,
  firstRow: 5,
  person: { column: 1, columns: 4 },
  unit: { column: 6, columns: 6 },
  data: { column: 13, columns: 3 },
  columns: 15,
} as const;
