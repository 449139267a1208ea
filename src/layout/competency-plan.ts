import type { Side } from '../model/person';
import type { RunningColumns } from './running';

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
  required: 7,
  raised: 8,
  weight: 9,
  found: { self: 10, supervisor: 11 } satisfies Record<Side, number>,
  evidence: 12,
  expected: 13,
  gap: 14,
  check: 15,
  /** The person's rows numbered, for the results. */
  running: { first: 16, number: 17, key: 18 } satisfies RunningColumns,
  typed: { column: 8, columns: 5 },
  anchored: [7, 13, 14, 15, 16, 17, 18],
} as const;
