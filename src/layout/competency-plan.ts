import type { Side } from '../model/person';

/**
 * The competency plan, a person and competency a row; columns counted from 1. What people type, and what the
 * sheets of behaviours write, is one stretch, from the raised level to the evidence.
 */
export const COMPETENCY_TAB = {
  headingRow: 1,
  firstRow: 2,
  id: 1,
  name: 2,
  group: 3,
  competency: 4,
  /** Position type and level that the required level is looked up for; blank: ว27 requires none. */
  type: 5,
  level: 6,
  /** The competency where ว27 requires a level of it, else blank. */
  lookup: 7,
  required: 8,
  raised: 9,
  weight: 10,
  found: { self: 11, supervisor: 12 } satisfies Record<Side, number>,
  evidence: 13,
  expected: 14,
  gap: 15,
  check: 16,
  typed: { column: 9, columns: 5 },
} as const;
