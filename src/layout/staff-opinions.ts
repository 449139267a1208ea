/**
 * What is said and signed beside the results of section 38 ค.(2) staff, a person a row; columns counted from 1. All
 * of it is typed.
 */
export const STAFF_OPINIONS = {
  headingRow: 1,
  firstRow: 2,
  id: 1,
  name: 2,
  strengths: 3,
  improve: 4,
  development: 5,
  /** What superiors of other places tell (ว20 clause 2). */
  elsewhere: 6,
  /** Name, view and remarks of each superior above the evaluator. */
  superiors: [7, 10],
  superiorColumns: 3,
  told: 13,
  acknowledged: 14,
  witness: 15,
  witnessPosition: 16,
  typed: { column: 3, columns: 14 },
} as const;
