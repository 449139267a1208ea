/**
 * The individual development plan, a competency to be developed a row; columns counted from 1. The aim is
 * drafted, and people's own once they wrote into the row.
 */
export const DEVELOPMENT = {
  headingRow: 1,
  firstRow: 2,
  id: 1,
  name: 2,
  competency: 3,
  /** The level found, and the one expected. */
  from: 4,
  to: 5,
  aim: 6,
  method: 7,
  period: 8,
  /** Whether the row goes into the summary form. */
  use: 9,
  status: 10,
  /** The round that the row was drafted in. */
  round: 11,
  /** What the latest drafting found. */
  check: 12,
  typed: { column: 7, columns: 4 },
} as const;
