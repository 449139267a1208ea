/** How many what-if columns people fill; one more is worked out so that every pool holds. */
export const SCENARIOS = 3;

/**
 * Salaries and raises, a row a person; columns counted from 1. People type in one stretch of columns; what stands
 * behind the scenarios helps the formulas.
 */
export const SALARY = {
  headingRow: 1,
  firstRow: 2,
  id: 1,
  name: 2,
  kind: 3,
  unit: 4,
  total: 5,
  band: 6,
  salary: 7,
  base: 8,
  mark: 9,
  ownPool: 10,
  /** The person's own percent in each scenario. */
  own: 11,
  remark: 14,
  /** Pool and standing may be long: the column behind each is empty, so that they show in full. */
  pool: 15,
  standing: 17,
  percent: 19,
  raise: 20,
  newSalary: 21,
  /** Percent and raise of each scenario, then those that fit. */
  scenarios: 22,
  committeeRow: 30,
  resultRow: 31,
  attendanceRow: 32,
  bandRow: 33,
  scheme: 34,
  typed: { column: 7, columns: 8 },
  columns: 34,
} as const;

/** The column of a scenario's percent, the first being 0; its raise follows. */
export const percentColumn = (scenario: number): number => SALARY.scenarios + scenario * 2;

export const raiseColumn = (scenario: number): number => percentColumn(scenario) + 1;

/**
 * The pools' tab, from the top: what counts, percents by band beside the settings and the agency's reasons, then a
 * row a pool. Rows and columns counted from 1.
 */
export const POOLS = {
  title: { row: 1, column: 1 },
  headline: { row: 2, column: 1 },
  chosen: { row: 3, column: 2 },
  fitFrom: { row: 4, column: 2 },
  /** Which scenario counts, as a number from 1; blank where none is chosen. */
  chosenNumber: { row: 3, column: 10 },
  blockRow: 6,
  /** What people type of each scenario, and further right what of it can be used. */
  bands: { scheme: 1, name: 2, people: 3, percents: 4, note: 7, key: 8, used: 20 },
  settings: { value: 10, label: 11 },
  /** The agency's reasons stand below the fixed first choice. */
  reasons: { column: 14, count: 10 },
  pool: {
    name: 1,
    told: 2,
    people: 3,
    raised: 4,
    open: 5,
    notRaised: 6,
    noSalary: 7,
    payroll: 8,
    percent: 9,
    money: 10,
    heldBack: 11,
    given: 12,
    left: 13,
    over: 14,
    /** Money given and the result in words, of each scenario. */
    scenarios: 15,
  },
  columns: 22,
} as const;

/** The first row of the percents by band, of the settings and of the reasons. */
export const POOL_BLOCK_FIRST = POOLS.blockRow + 1;

/** The row of the pools' headings, below so many bands. */
export const poolHeadingRow = (bands: number): number =>
  POOL_BLOCK_FIRST + Math.max(bands, POOLS.reasons.count + 1) + 1;
