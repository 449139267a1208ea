import { type Area, a1 } from '../../cells/a1';
import { POOL_BLOCK_FIRST, POOLS, poolHeadingRow, raiseColumn, SALARY, SCENARIOS } from '../../layout/salary';
import { NOT_APPLICABLE } from '../../model/sign';
import { poolWords, SCENARIO_NAMES, salaryFaults, salaryHelp, salaryWords } from '../../thai/salary';
import { SETTING_LABELS } from '../../thai/settings';
import { TABS } from '../../thai/workbook';
import { COLORS } from '../colors';
import { settingValue } from '../settings';
import { columnOf, firstOf, quoted } from '../staff/formula';
import { type Formula, formula, type PlannedCell, rectangle, type TabPlan } from '../tab';
import { checkedPercent, partFormula } from './percent';
import { POOL_SETTINGS, type PoolSetting, poolSetting } from './places';

/** A band whose people have a percent, or no raise. */
export interface PoolBand {
  readonly scheme: string;
  readonly name: string;
  readonly raised: boolean;
}

/** Money for a group of people. */
export interface Pool {
  readonly name: string;
  /** The settings of its percents. */
  readonly percent: PoolSetting;
  /** Absent where nothing is held back. */
  readonly heldBack?: PoolSetting;
}

/** What people typed on the tab. */
export interface TypedPools {
  readonly chosen: PlannedCell;
  readonly fitFrom: PlannedCell;
  /** The percents of a band in each scenario. */
  readonly percents: (scheme: string, band: string) => readonly PlannedCell[];
  readonly reasons: readonly PlannedCell[];
}

/** What the tab is worked out from. */
export interface PoolRules {
  readonly round: string;
  /** The day whose payroll counts, as people write it. */
  readonly day: string;
  readonly bands: readonly PoolBand[];
  readonly pools: readonly Pool[];
  /** Rows of people on the tab of salaries. */
  readonly people: number;
  readonly typed: TypedPools;
  /** What holds where a setting is blank; '' for nothing. */
  readonly fallback: (key: PoolSetting) => string;
  readonly before?: { readonly rows: number; readonly columns: number };
}

const AT = POOLS.pool;

/** The columns of what each scenario gives. */
const SCENARIO_SUMS = SCENARIO_NAMES.map((_, scenario) => AT.scenarios + scenario * 2);

/**
 * Pools over the tab of salaries: percents by band and scenario, then each pool's payroll, money, what is given, and
 * what is left or over in figures and in words, for every scenario side by side. Every figure is a formula.
 */
export const poolsPlan = (rules: PoolRules): TabPlan => {
  const { bands, pools, before } = rules;
  const headingRow = poolHeadingRow(bands.length);
  const first = headingRow + 1;
  const allRow = first + pools.length;
  const cells: PlannedCell[][] = Array.from({ length: allRow }, () =>
    Array<PlannedCell>(POOLS.columns).fill(''),
  );
  const put: Put = (row, column, ...line) => {
    line.forEach((cell, index) => {
      const target = cells[row - 1];
      if (target) target[column - 1 + index] = cell;
    });
  };
  const salary = columnOf({ tab: TABS.salary, headingRow: SALARY.headingRow, rows: rules.people });
  put(POOLS.title.row, POOLS.title.column, poolWords.title(rules.round, rules.day));
  put(POOLS.headline.row, POOLS.headline.column, headline(first, allRow));
  put(POOLS.chosen.row, 1, poolWords.chosen, rules.typed.chosen, salaryHelp.chosen);
  put(POOLS.chosenNumber.row, POOLS.chosenNumber.column, chosenNumber(), poolWords.chosenNumber);
  put(POOLS.fitFrom.row, 1, poolWords.fitFrom, rules.typed.fitFrom, salaryHelp.fitFrom);
  putBands(put, rules, salary);
  putSettings(put, rules.fallback);
  put(POOLS.blockRow, POOLS.reasons.column, poolWords.reasons);
  [salaryWords.entitled, ...rules.typed.reasons].forEach((reason, index) => {
    put(POOL_BLOCK_FIRST + index, POOLS.reasons.column, reason);
  });
  put(headingRow, 1, ...poolWords.pools);
  pools.forEach((pool, index) => {
    put(first + index, 1, ...poolCells(pool, first + index, salary));
  });
  put(allRow, 1, ...allCells(first, allRow));

  const rows = Math.max(cells.length, before?.rows ?? 0);
  const block = (row: number, column: number, columns: number, color: string | null, count = 1) => ({
    area: { row, column, rows: count, columns },
    color,
  });
  const percents: Area = {
    row: POOL_BLOCK_FIRST,
    column: POOLS.bands.percents,
    rows: Math.max(bands.length, 1),
    columns: SCENARIOS,
  };
  const choice = (
    { row, column }: { row: number; column: number },
    options: readonly string[],
    help: string,
  ) => ({
    area: { row, column, rows: 1, columns: 1 },
    options,
    help,
    strict: true,
  });
  return {
    name: TABS.pools,
    cells: rectangle(cells),
    ...(before ? { before } : {}),
    lists: [
      choice(POOLS.chosen, SCENARIO_NAMES, salaryHelp.chosen),
      choice(POOLS.fitFrom, SCENARIO_NAMES.slice(0, SCENARIOS), salaryHelp.fitFrom),
    ],
    numbers: [{ area: percents, lowest: 0, highest: 100, help: salaryHelp.percent }],
    fills: [
      block(1, 1, POOLS.columns, null, rows),
      block(POOLS.headline.row, 1, AT.over, COLORS.score),
      block(POOLS.chosen.row, POOLS.chosen.column, 1, COLORS.supervisor, 2),
      block(POOLS.blockRow, 1, POOLS.bands.note, COLORS.heading),
      block(POOLS.blockRow, POOLS.bands.key, 1, COLORS.staff),
      block(POOLS.blockRow, POOLS.bands.used, SCENARIOS, COLORS.staff),
      { area: percents, color: COLORS.supervisor },
      block(POOLS.blockRow, POOLS.settings.value, 4, COLORS.heading),
      block(POOLS.blockRow, POOLS.reasons.column, 1, COLORS.heading),
      block(POOL_BLOCK_FIRST + 1, POOLS.reasons.column, 1, COLORS.supervisor, POOLS.reasons.count),
      block(headingRow, 1, AT.heldBack, COLORS.heading),
      block(headingRow, AT.given, AT.over - AT.given + 1, COLORS.score),
      block(headingRow, AT.scenarios, POOLS.columns - AT.scenarios + 1, COLORS.self),
      block(allRow, 1, POOLS.columns, COLORS.quiet),
    ],
    numberFormat: {
      areas: [AT.payroll, AT.money, AT.heldBack, AT.given, AT.left, AT.over, ...SCENARIO_SUMS].map(
        (column) => ({ row: first, column, rows: pools.length + 1, columns: 1 }),
      ),
      pattern: '#,##0.00',
    },
    frozen: { rows: 0, columns: 1 },
    widths: [
      { column: 1, count: AT.told, pixels: 340 },
      { column: AT.people, count: POOLS.columns - AT.told, pixels: 140 },
    ],
  };
};

type Put = (row: number, column: number, ...line: readonly PlannedCell[]) => void;
type Column = (column: number) => string;

const chosenNumber = (): Formula => {
  const cell = a1(POOLS.chosen.row, POOLS.chosen.column);
  return formula(
    `=${firstOf(
      SCENARIO_NAMES.map((name, index) => [`${cell}=${quoted(name)}`, String(index + 1)] as const),
      '""',
    )}`,
  );
};

const putBands = (put: Put, { bands, typed }: PoolRules, salary: Column): void => {
  const at = POOLS.bands;
  put(POOLS.blockRow, 1, ...poolWords.bands);
  put(POOLS.blockRow, at.used, ...poolWords.used);
  bands.forEach(({ scheme, name, raised }, index) => {
    const row = POOL_BLOCK_FIRST + index;
    const [own, band] = [`$${a1(row, at.scheme)}`, `$${a1(row, at.name)}`];
    put(row, at.scheme, scheme, name);
    put(
      row,
      at.people,
      formula(`=SUMPRODUCT((${salary(SALARY.scheme)}=${own})*(${salary(SALARY.band)}=${band}))`),
    );
    put(row, at.percents, ...typed.percents(scheme, name).slice(0, SCENARIOS));
    put(row, at.note, raised ? '' : poolWords.noRaise);
    put(row, at.key, formula(`=${own}&"/"&${band}`));
    for (let scenario = 0; scenario < SCENARIOS; scenario += 1) {
      const percent = `$${a1(row, at.percents + scenario)}`;
      put(
        row,
        at.used + scenario,
        raised
          ? formula(
              `=IF(TRIM(${percent})="",${quoted(salaryWords.noPercent)},${checkedPercent(percent, poolSetting('raiseCap'))})`,
            )
          : NOT_APPLICABLE,
      );
    }
  });
};

const putSettings = (put: Put, fallback: PoolRules['fallback']): void => {
  put(POOLS.blockRow, POOLS.settings.value, ...poolWords.settings);
  POOL_SETTINGS.forEach((key, index) => {
    const row = POOL_BLOCK_FIRST + index;
    const found = settingValue(key);
    const blank = fallback(key) || '""';
    put(
      row,
      POOLS.settings.value,
      formula(
        `=IFERROR(IF(TRIM(${found})="",${blank},IF(ISNUMBER(${found}),${found},${quoted(salaryFaults.setting)})),${blank})`,
      ),
      SETTING_LABELS[key],
    );
  });
};

/** What a pool has, gives and has left, and each scenario beside it. */
const poolCells = (pool: Pool, row: number, salary: Column): PlannedCell[] => {
  const at = (column: number) => `$${a1(row, column)}`;
  const mine = `(${salary(SALARY.pool)}=${at(AT.name)})`;
  const counted = (...conditions: readonly string[]) =>
    formula(`=SUMPRODUCT(${[mine, ...conditions].join('*')}*1)`);
  const sum = (column: number) => `SUMIF(${salary(SALARY.pool)},${at(AT.name)},${salary(column)})`;
  const raised = `ISNUMBER(${salary(SALARY.raise)})`;
  const begins = (text: string) => `(LEFT(${salary(SALARY.standing)},${text.length})=${quoted(text)})`;
  const entitled = `(${salary(SALARY.standing)}=${quoted(salaryWords.entitled)})`;
  const open = `(${begins(salaryWords.open)}+${begins(salaryFaults.mark)}+${entitled}*(1-${raised}))`;
  const money = (percent: PoolSetting, otherwise: string) =>
    formula(
      `=IF(ISNUMBER(${poolSetting(percent)}),${partFormula(at(AT.payroll), poolSetting(percent))},${quoted(otherwise)})`,
    );
  const left = `ROUND(${at(AT.money)}-${at(AT.given)},2)`;
  return [
    pool.name,
    formula(`=${told(at, AT.given, poolWords.over, poolWords.left)}&${openWords(at)}`),
    counted(),
    counted(raised),
    counted(open),
    formula(`=${at(AT.people)}-${at(AT.raised)}-${at(AT.open)}`),
    counted(`(${salary(SALARY.salary)}="")`),
    formula(`=ROUND(${sum(SALARY.salary)},2)`),
    formula(`=${poolSetting(pool.percent)}`),
    money(pool.percent, poolWords.noMoney),
    pool.heldBack ? money(pool.heldBack, NOT_APPLICABLE) : NOT_APPLICABLE,
    formula(`=${sum(SALARY.raise)}`),
    formula(`=IF(ISNUMBER(${at(AT.money)}),MAX(${left},0),"")`),
    formula(`=IF(ISNUMBER(${at(AT.money)}),MAX(-${left},0),"")`),
    ...SCENARIO_SUMS.flatMap((given, scenario): PlannedCell[] => [
      formula(`=${sum(raiseColumn(scenario))}`),
      formula(`=${told(at, given, poolWords.overShort, poolWords.leftShort)}`),
    ]),
  ];
};

/** Whether the money of a pool holds, in words. */
const told = (at: Column, given: number, overWords: string, leftWords: string): string => {
  const left = `ROUND(${at(AT.money)}-${at(given)},2)`;
  const baht = (amount: string) => `TEXT(${amount},"#,##0.00")&${quoted(poolWords.baht)}`;
  return firstOf(
    [
      [`1-ISNUMBER(${at(AT.money)})`, quoted(poolWords.noMoney)],
      [`${left}<0`, `${quoted(overWords)}&${baht(`-${left}`)}`],
      [`${at(AT.payroll)}=0`, quoted(poolWords.zero)],
      [`${left}=0`, quoted(poolWords.exact)],
    ],
    `${quoted(leftWords)}&${baht(left)}`,
  );
};

const openWords = (at: Column): string =>
  [
    [AT.open, poolWords.open],
    [AT.noSalary, poolWords.noSalary],
  ]
    .map(
      ([column, words]) =>
        `IF(${at(Number(column))}=0,"",${quoted(String(words))}&${at(Number(column))}&${quoted(poolWords.people)})`,
    )
    .join('&');

const allCells = (first: number, row: number): PlannedCell[] => {
  const cells = Array<PlannedCell>(POOLS.columns).fill('');
  cells[AT.name - 1] = poolWords.all;
  const summed = [
    ...[AT.people, AT.raised, AT.open, AT.notRaised, AT.noSalary],
    ...[AT.payroll, AT.money, AT.heldBack, AT.given, AT.left, AT.over],
    ...SCENARIO_SUMS,
  ];
  for (const column of summed)
    cells[column - 1] = formula(`=SUM(${a1(first, column)}:${a1(row - 1, column)})`);
  return cells;
};

/** How all pools stand, in a line. */
const headline = (first: number, allRow: number): Formula => {
  const over = `${a1(first, AT.over)}:${a1(allRow - 1, AT.over)}`;
  const baht = (column: number) => `TEXT(${a1(allRow, column)},"#,##0.00")`;
  const chosen = a1(POOLS.chosenNumber.row, POOLS.chosenNumber.column);
  return formula(
    `=${firstOf(
      [
        [`1-ISNUMBER(${chosen})`, quoted(salaryWords.notChosen)],
        [
          `COUNTIF(${over},">0")>0`,
          `${quoted(poolWords.over)}&COUNTIF(${over},">0")&${quoted(poolWords.countOver)}&${baht(AT.over)}&${quoted(poolWords.blocked)}`,
        ],
        [`${a1(allRow, AT.payroll)}=0`, quoted(poolWords.zero)],
      ],
      `${quoted(poolWords.within)}&${baht(AT.left)}&${quoted(poolWords.baht)}`,
    )}&IF(${a1(allRow, AT.open)}=0,"",${quoted(poolWords.open)}&${a1(allRow, AT.open)}&${quoted(poolWords.people)})`,
  );
};
