import type { Side } from '../model/person';
import type { RunningColumns } from './running';

/** How many levels a KPI has targets for (ESA1 clause 6.2: targets of levels 1–5). */
const TARGETS = 5;

/**
 * The KPI tab, a KPI a row; columns counted from 1. What people type is one stretch, from the number to the
 * notes; the check beside it is worked out.
 */
export const KPI_TAB = {
  headingRow: 1,
  firstRow: 2,
  id: 1,
  name: 2,
  no: 3,
  kpi: 4,
  kind: 5,
  /** The target of level 1; those of the higher levels follow. */
  target: 6,
  targets: TARGETS,
  weight: 11,
  level: { self: 12, supervisor: 13 } satisfies Record<Side, number>,
  evidence: 14,
  agreed: 15,
  note: 16,
  check: 17,
  /** 1 where a KPI stands, for the check of how many there are. */
  counted: 18,
  /** The person's rows numbered, for the results. */
  running: { first: 19, number: 20, key: 21 } satisfies RunningColumns,
  typed: { column: 3, columns: 14 },
  anchored: [17, 18, 19, 20, 21],
} as const;

/** The columns that an agreement is about: from the KPI to its weight (ESA1 clause 5.3). */
export const KPI_AGREED_COLUMNS = { first: KPI_TAB.kpi, last: KPI_TAB.weight } as const;
