import type { Side } from '../model/person';

/**
 * Somebody's sheet of behaviours: a title, headings, details of the person, then a block a competency. Rows and
 * columns are counted from 1; what a row of a block is, its first cell says.
 */
export const BEHAVIOUR_SHEET = {
  titleRow: 1,
  headingRow: 2,
  nameRow: 3,
  scoreRow: 9,
  firstBlock: 10,
  /** The label of a row, or the level of a behaviour. */
  mark: 1,
  text: 2,
  /** The tick boxes; in a competency's first row the levels found. */
  ticks: { supervisor: 3, self: 4 } satisfies Record<Side, number>,
  expected: 5,
  gap: 6,
  points: 7,
  columns: 7,
  /** Rows that formulas elsewhere look through: those that the host gives a new tab. */
  rows: 1000,
} as const;
