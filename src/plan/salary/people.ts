import { type Area, a1, absoluteA1 } from '../../cells/a1';
import { ATTENDANCE } from '../../layout/attendance';
import { COMMITTEE } from '../../layout/committee';
import { POOLS, percentColumn, raiseColumn, SALARY, SCENARIOS } from '../../layout/salary';
import type { Person } from '../../model/person';
import { NOT_APPLICABLE } from '../../model/sign';
import { APPRAISAL_NAMES } from '../../thai/committee';
import { salaryFaults, salaryHeadings, salaryHelp, salaryWords } from '../../thai/salary';
import { TABS } from '../../thai/workbook';
import { COLORS } from '../colors';
import type { CommitteeLine, LeftLine } from '../committee/table';
import { orBlank } from '../lookup';
import { columnOf, firstOf, type Part, quoted } from '../staff/formula';
import { type Formula, formula, type PlannedCell, rectangle, type TabPlan } from '../tab';
import { checkedPercent, noAmount, raiseFormula } from './percent';
import { bandColumn, CHOSEN_NUMBER, poolNames, poolSetting, REASONS_AREA } from './places';

/** Somebody on the tab of salaries. */
export interface SalaryLine extends Pick<CommitteeLine, 'kind' | 'scheme' | 'source'> {
  readonly person: Pick<Person, 'id' | 'name' | 'unit'>;
  /** The pool that the person's unit and position belong to. */
  readonly pool: string;
}

/** Who stands in a row; nobody in one that was emptied. */
export type SalaryRow = SalaryLine | LeftLine | undefined;

/** What the tab of salaries is worked out from. */
export interface SalaryRules {
  readonly rows: readonly SalaryRow[];
  /** The day whose payroll counts, as people write it. */
  readonly day: string;
  /** Baht that a raise is a multiple of. */
  readonly step: number;
  /** How many bands and pools stand on the pools' tab. */
  readonly bands: number;
  readonly pools: number;
  /** Rows of the committee's table, the headings too, where there is one. */
  readonly committeeRows?: number;
  /** The record of attendance, where there is one: its rows, and what limits are compared with, from 0. */
  readonly attendance?: { readonly rows: number; readonly leave: number; readonly lateness: number };
  /** Percents that fit the pools, by id. */
  readonly fitted: ReadonlyMap<string, string>;
  readonly before?: { readonly rows: number; readonly columns: number };
}

/**
 * Salaries, the right to a raise with its reason, and the raise in each scenario, a row a person. Every figure is a
 * formula; what people typed is left as it stands.
 */
export const salaryPlan = (rules: SalaryRules): TabPlan => {
  const { rows, day, before } = rules;
  const count = Math.max(rows.length, 1);
  const area = (column: number, columns = 1): Area => ({
    row: SALARY.firstRow,
    column,
    rows: count,
    columns,
  });
  return {
    name: TABS.salary,
    cells: rectangle([
      [...salaryHeadings(day)],
      ...rows.map((row, index): PlannedCell[] => {
        if (!row) return [];
        return 'person' in row ? cellsOf(row, SALARY.firstRow + index, rules) : leftCells(row);
      }),
    ]),
    ...(before ? { before } : {}),
    typed: { ...SALARY.typed },
    ranges: [
      { area: area(SALARY.mark), tab: TABS.pools, source: REASONS_AREA, help: salaryHelp.mark },
      {
        area: area(SALARY.ownPool),
        tab: TABS.pools,
        source: poolNames(rules.bands, rules.pools),
        help: salaryHelp.ownPool,
      },
    ],
    numbers: [
      { area: area(SALARY.salary), lowest: 0, highest: MOST_BAHT, help: salaryHelp.salary, lenient: true },
      { area: area(SALARY.base), lowest: 0, highest: MOST_BAHT, help: salaryHelp.base },
      { area: area(SALARY.own, SCENARIOS), lowest: 0, highest: 100, help: salaryHelp.own },
    ],
    fills: [
      { area: heading(SALARY.id, SALARY.band), color: COLORS.heading },
      { area: heading(SALARY.salary, SALARY.remark), color: COLORS.supervisor },
      { area: heading(SALARY.pool, SALARY.newSalary), color: COLORS.score },
      { area: heading(SALARY.scenarios, SALARY.committeeRow - 1), color: COLORS.self },
      { area: heading(SALARY.committeeRow, SALARY.columns), color: COLORS.staff },
    ],
    numberFormat: {
      areas: [
        area(SALARY.salary, 2),
        area(SALARY.raise, 2),
        ...Array.from({ length: SCENARIOS + 1 }, (_, scenario) => area(raiseColumn(scenario))),
      ],
      pattern: '#,##0.00',
    },
    frozen: { rows: 1, columns: 2 },
    widths: [{ column: SALARY.name, count: SALARY.columns - 1, pixels: 160 }],
  };
};

/** More than anybody's salary: a digit too many is refused. */
const MOST_BAHT = 999_999.99;

const heading = (first: number, last: number): Area => ({
  row: SALARY.headingRow,
  column: first,
  rows: 1,
  columns: last - first + 1,
});

const leftCells = ({ id, name }: LeftLine): PlannedCell[] => {
  const cells = Array<PlannedCell>(SALARY.columns).fill('');
  cells[SALARY.id - 1] = id;
  cells[SALARY.name - 1] = name;
  cells[SALARY.standing - 1] = salaryWords.left;
  return cells;
};

const cellsOf = (line: SalaryLine, row: number, rules: SalaryRules): PlannedCell[] => {
  const { person, kind, scheme, source, pool } = line;
  const at = (column: number) => `$${a1(row, column)}`;
  const committee = columnOf({
    tab: TABS.committee,
    headingRow: COMMITTEE.headingRow,
    rows: (rules.committeeRows ?? 1) - 1,
  });
  const results = columnOf({ tab: source.tab, headingRow: 1, rows: source.rows - 1 });
  const lookup = (range: string, row: number) => orBlank(`INDEX(${range},${at(row)})`);
  const found = (committeeColumn: number, resultColumn: number): string => {
    const fromResults = `IF(${at(SALARY.resultRow)}="","",${lookup(results(resultColumn), SALARY.resultRow)})`;
    return rules.committeeRows
      ? `IF(${at(SALARY.committeeRow)}="",${fromResults},${lookup(committee(committeeColumn), SALARY.committeeRow)})`
      : fromResults;
  };
  const lookedUp = (range: string) => formula(`=IFERROR(MATCH(${at(SALARY.id)},${range},0),"")`);
  const cells = Array<PlannedCell>(SALARY.columns).fill('');
  const put = (column: number, cell: PlannedCell) => {
    cells[column - 1] = cell;
  };
  put(SALARY.id, person.id);
  put(SALARY.name, person.name);
  put(SALARY.kind, APPRAISAL_NAMES[kind]);
  put(SALARY.unit, person.unit);
  put(SALARY.total, formula(`=${found(COMMITTEE.effective, source.total)}`));
  put(SALARY.band, formula(`=${found(COMMITTEE.band, source.band)}`));
  put(
    SALARY.pool,
    formula(`=IF(TRIM(${at(SALARY.ownPool)})="",${quoted(pool)},TRIM(${at(SALARY.ownPool)}))`),
  );
  put(SALARY.standing, standing(at, found(COMMITTEE.name, 2), rules));
  putRaises(put, at, person.id, rules);
  if (rules.committeeRows) put(SALARY.committeeRow, lookedUp(committee(COMMITTEE.id)));
  put(SALARY.resultRow, lookedUp(results(1)));
  if (rules.attendance)
    put(SALARY.attendanceRow, lookedUp(attendanceColumn(rules.attendance.rows, ATTENDANCE.id)));
  put(
    SALARY.bandRow,
    formula(
      `=IFERROR(MATCH(${at(SALARY.scheme)}&"/"&${at(SALARY.band)},${bandColumn(rules.bands, POOLS.bands.key)},0),"")`,
    ),
  );
  put(SALARY.scheme, scheme);
  return cells;
};

const attendanceColumn = (rows: number, column: number): string =>
  absoluteA1(TABS.attendance, { row: ATTENDANCE.headingRow, column, rows, columns: 1 });

type Cell = (column: number) => string;

/** Percent and raise of each scenario, and of the one that counts. */
const putRaises = (
  put: (column: number, cell: PlannedCell) => void,
  at: Cell,
  id: string,
  { bands, fitted, step }: SalaryRules,
): void => {
  const entitled = `${at(SALARY.standing)}=${quoted(salaryWords.entitled)}`;
  const ifEntitled = (value: string): Formula =>
    formula(`=IF(${entitled},${value},${quoted(NOT_APPLICABLE)})`);
  const raise = (percent: string) =>
    `IF(ISNUMBER(${percent}),${raiseFormula(at(SALARY.base), percent, step)},"")`;
  for (let scenario = 0; scenario < SCENARIOS; scenario += 1) {
    const own = at(SALARY.own + scenario);
    const ofBand = `INDEX(${bandColumn(bands, POOLS.bands.used + scenario)},${at(SALARY.bandRow)})`;
    const percent = percentColumn(scenario);
    put(percent, ifEntitled(`IF(TRIM(${own})="",${ofBand},${checkedPercent(own, poolSetting('raiseCap'))})`));
    put(raiseColumn(scenario), ifEntitled(raise(at(percent))));
  }
  const fit = percentColumn(SCENARIOS);
  const fittedPercent = fitted.get(id);
  put(fit, fittedPercent === undefined ? '' : Number(fittedPercent));
  put(raiseColumn(SCENARIOS), ifEntitled(raise(at(fit))));

  const percents = Array.from({ length: SCENARIOS }, (_, scenario) => at(percentColumn(scenario)));
  percents.push(`IF(${at(fit)}="",${quoted(salaryWords.notFitted)},${at(fit)})`);
  put(
    SALARY.percent,
    ifEntitled(
      `IF(ISNUMBER(${CHOSEN_NUMBER}),CHOOSE(${CHOSEN_NUMBER},${percents.join(',')}),${quoted(salaryWords.notChosen)})`,
    ),
  );
  put(SALARY.raise, ifEntitled(raise(at(SALARY.percent))));
  const [salary, counted] = [at(SALARY.salary), at(SALARY.raise)];
  const settled = `AND(ISNUMBER(${salary}),${counted}=${quoted(NOT_APPLICABLE)},LEFT(${at(SALARY.standing)},${salaryWords.open.length})<>${quoted(salaryWords.open)},LEFT(${at(SALARY.standing)},1)<>${quoted(salaryFaults.mark)})`;
  put(
    SALARY.newSalary,
    formula(`=IF(ISNUMBER(${counted}),ROUND(${salary}+${counted},2),IF(${settled},${salary},""))`),
  );
};

/** Whether somebody has a raise, or why not; what is wrong with the row comes first. */
const standing = (at: Cell, name: string, { bands, pools, attendance }: SalaryRules): Formula => {
  const [salary, base, mark] = [at(SALARY.salary), at(SALARY.base), at(SALARY.mark)];
  const [total, band, bandRow] = [at(SALARY.total), at(SALARY.band), at(SALARY.bandRow)];
  const blank = (cell: string) => `TRIM(${cell})=""`;
  const names = absoluteA1(TABS.pools, poolNames(bands, pools));
  const reasons = absoluteA1(TABS.pools, REASONS_AREA);
  const absent = `TRIM(${salary})=${quoted(NOT_APPLICABLE)}`;
  const limits = (
    [
      ['leaveLimit', attendance?.leave, salaryWords.leave, salaryFaults.leaveText],
      ['latenessLimit', attendance?.lateness, salaryWords.lateness, salaryFaults.latenessText],
    ] as const
  ).flatMap(([key, behaviour, words, fault]): Part[] => {
    if (!attendance || behaviour === undefined) return [];
    const [limit, row] = [poolSetting(key), at(SALARY.attendanceRow)];
    const count = `INDEX(${attendanceColumn(attendance.rows, ATTENDANCE.behaviour + behaviour)},${row})`;
    const compared = (wrong: string) =>
      `IF(${blank(mark)},IF(ISNUMBER(${limit}),IF(${row}="",FALSE,${wrong}),FALSE),FALSE)`;
    return [
      [compared(`IF(ISNUMBER(${count}),FALSE,TRIM(${count})<>"")`), quoted(fault)],
      [
        compared(`IF(ISNUMBER(${count}),${count}>${limit},FALSE)`),
        `${quoted(words)}&${count}&${quoted(salaryWords.over)}&${limit}`,
      ],
    ];
  });
  const steps: readonly Part[] = [
    [`AND(${name}<>"",${name}<>${at(SALARY.name)})`, quoted(salaryFaults.otherName)],
    [`ISERROR(MATCH(${at(SALARY.pool)},${names},0))`, quoted(salaryFaults.noPool)],
    [`IF(OR(${blank(salary)},${absent}),FALSE,${noAmount(salary)})`, quoted(salaryFaults.salary)],
    [`IF(${blank(base)},FALSE,${noAmount(base)})`, quoted(salaryFaults.base)],
    [
      `AND(${mark}<>"",${mark}<>${quoted(salaryWords.entitled)})`,
      `IF(ISERROR(MATCH(${mark},${reasons},0)),${quoted(salaryFaults.unlisted)},${quoted(salaryWords.marked)})&${mark}`,
    ],
    [absent, quoted(salaryWords.absent)],
    [blank(salary), quoted(salaryWords.noSalary)],
    [`1-ISNUMBER(${total})`, quoted(salaryWords.noTotal)],
    [`${bandRow}=""`, quoted(salaryFaults.noBand)],
    [
      `INDEX(${bandColumn(bands, POOLS.bands.note)},${bandRow})<>""`,
      `${quoted(salaryWords.bandBefore)}&${band}&${quoted(salaryWords.bandAfter)}`,
    ],
    ...limits,
    [blank(base), quoted(salaryWords.noBase)],
  ];
  return formula(`=${firstOf(steps, quoted(salaryWords.entitled))}`);
};
