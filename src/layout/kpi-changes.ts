/**
 * The changes of agreed KPIs, a change a row; columns counted from 1. The reason and with whom it was agreed are
 * typed.
 */
export const KPI_CHANGES = {
  headingRow: 1,
  firstRow: 2,
  date: 1,
  by: 2,
  id: 3,
  name: 4,
  kpi: 5,
  what: 6,
  before: 7,
  after: 8,
  reason: 9,
  agreedWith: 10,
} as const;
