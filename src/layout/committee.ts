/** The committee's table, a row a person; columns counted from 1. What stands behind the remark helps its formulas. */
export const COMMITTEE = {
  headingRow: 1,
  firstRow: 2,
  id: 1,
  name: 2,
  position: 3,
  group: 4,
  unit: 5,
  supervisor: 6,
  kind: 7,
  /** The components of ว23; as many as `COMMITTEE_COMPONENTS`. */
  components: 8,
  results: 11,
  behaviour: 12,
  original: 13,
  proposed: 14,
  effective: 15,
  originalBand: 16,
  proposedBand: 17,
  band: 18,
  rank: 19,
  selfTotal: 20,
  gap: 21,
  lastRound: 22,
  missing: 23,
  remark: 24,
  resultRow: 25,
  calibrationRow: 26,
  rankKey: 27,
  rankKeys: 28,
  scheme: 29,
  columns: 29,
} as const;

/** Components of ว23 that have a column of their own, parts of one taken together. */
export const COMMITTEE_COMPONENTS = ['1', '2', '3'] as const;

/** Proposals and decisions, a row a person; columns counted from 1. What stands behind the check helps its formulas. */
export const CALIBRATION = {
  headingRow: 1,
  firstRow: 2,
  person: 1,
  name: 2,
  kind: 3,
  original: 4,
  originalBand: 5,
  proposed: 6,
  reason: 7,
  proposer: 8,
  proposedOn: 9,
  decided: 10,
  decider: 11,
  decidedOn: 12,
  effective: 13,
  band: 14,
  check: 15,
  proposedBand: 16,
  committeeRow: 17,
  id: 18,
  scheme: 19,
  columns: 19,
} as const;

/** Columns of the tab of statistics and signals; charts stand beside them. */
export const FAIRNESS_COLUMNS = 10;

/**
 * Who sits on the committee, the rule on it and its meetings, side by side; columns counted from 1.
 */
export const MEMBERS = {
  headingRow: 1,
  firstRow: 2,
  /** Which appraisal the committee looks at. */
  kind: 1,
  role: 2,
  name: 3,
  position: 4,
  account: 5,
  presence: 6,
  check: 7,
  rule: { role: 9, who: 10, least: 11, have: 12, check: 13 },
  meeting: { label: 15, staff: 16, teacher: 17 },
  columns: 17,
} as const;
