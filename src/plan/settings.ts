import { a1, absoluteA1 } from '../cells/a1';
import { type Grid, isBlankRow } from '../cells/grid';
import { isBlank, numeral } from '../cells/number';
import { SETTINGS } from '../layout/settings';
import type { DayOfYear, Round } from '../model/round';
import type { SettingKey, SettingRule, Settings } from '../model/settings';
import { MONTHS } from '../thai/months';
import {
  DUTIES,
  OTHER_SETTINGS,
  ROUND_DATES,
  SETTING_GROUPS,
  SETTING_HEADINGS,
  SETTING_NAMES,
} from '../thai/settings';
import { TABS } from '../thai/workbook';
import { COLORS } from './colors';
import type { Stretch, TabPatch } from './patch';
import { type Formula, formula, type ListRule, type PlannedCell, rectangle, type TabPlan } from './tab';

/** Rows below the headings whose duty cells carry a dropdown. */
const OFFICIAL_ROWS = 40;

/** The rows of settings on a tab, by key; the first where one stands twice. */
export type SettingRows = Readonly<Partial<Record<SettingKey, readonly number[]>>>;

/** What the settings tab is made from. */
export interface SettingsBook {
  readonly rules: readonly SettingRule[];
  readonly rounds: readonly Round[];
  /** What holds now: a new row starts with it. */
  readonly settings: Settings;
}

/** Where the agency's own bands stand. */
export const BANDS_ADDRESS = absoluteA1(TABS.settings, {
  row: SETTINGS.firstRow,
  column: SETTINGS.band.minimum,
  rows: SETTINGS.band.rows,
  columns: 2,
});

/** The expression of a setting where it stands, found by its name; an error where its row is gone. */
export const settingValue = (key: SettingKey): string => {
  const column = (at: number) => absoluteA1(TABS.settings, { row: 1, column: at, rows: 100, columns: 1 });
  return `INDEX(${column(SETTINGS.value)},MATCH("${SETTING_NAMES[key].label}",${column(SETTINGS.label)},0))`;
};

/** A line of the settings: a group's name, a setting, or the days of the round. */
type Line = { readonly group: string } | { readonly rule: SettingRule } | { readonly dates: true };

/** A new settings tab: every setting with what holds now, in groups. */
export const settingsPlan = (book: SettingsBook): TabPlan => {
  const lines = linesOf(book.rules);
  const rows = rowsOf(lines);
  const area = (row: number) => ({ row, column: SETTINGS.label, rows: 1, columns: SETTINGS.help });
  return {
    name: TABS.settings,
    cells: rectangle([
      [...SETTING_HEADINGS],
      ...lines.map((line) => [
        ...lineCells(line, book, rows),
        ...Array(SETTINGS.columns - SETTINGS.help).fill(''),
      ]),
    ]),
    lists: [...lines.flatMap((line, index) => choiceAt(line, SETTINGS.firstRow + index)), duties()],
    fills: [
      ...[
        [SETTINGS.label, SETTINGS.help],
        [SETTINGS.official.name, SETTINGS.official.affiliation],
        [SETTINGS.band.minimum, SETTINGS.band.name],
      ].map(([first = 1, last = 1]) => ({
        area: { row: SETTINGS.headingRow, column: first, rows: 1, columns: last - first + 1 },
        color: COLORS.heading,
      })),
      ...lines.flatMap((line, index) =>
        'group' in line ? [{ area: area(SETTINGS.firstRow + index), color: COLORS.score }] : [],
      ),
    ],
    frozen: { rows: SETTINGS.headingRow, columns: 0 },
    widths: [{ column: SETTINGS.label, count: SETTINGS.columns, pixels: 270 }],
  };
};

/**
 * What a standing settings tab lacks: headings, the names of rows that were renamed, and at the end the rows of
 * settings that are not there. Nothing else is written.
 *
 * @returns `undefined` where nothing is lacking
 */
export const settingsPatch = (
  grid: Grid,
  standing: SettingRows,
  book: SettingsBook,
):
  | (TabPatch & { readonly added: readonly SettingKey[]; readonly renamed: readonly Renamed[] })
  | undefined => {
  const renamed = renamedRows(grid, standing, book.rules);
  const missing = book.rules.filter(({ key }) => standing[key] === undefined);
  const dates = grid.some((row) => row[SETTINGS.label - 1] === ROUND_DATES.label);
  const lines: Line[] = [...missing.map((rule) => ({ rule })), ...(dates ? [] : [{ dates: true as const }])];
  const headings = grid[SETTINGS.headingRow - 1] ?? [];
  const headless = SETTING_HEADINGS.some((heading, column) => heading && isBlank(headings[column]));
  if (lines.length === 0 && renamed.length === 0 && !headless) return undefined;

  const first = grid.reduce(
    (last, row, index) => (isBlankRow(row.slice(0, SETTINGS.help)) ? last : index + 2),
    SETTINGS.firstRow as number,
  );
  const rows = { ...firstRows(standing), ...rowsOf(lines, first) };
  return {
    name: TABS.settings,
    stretches: [
      ...(headless ? [{ row: SETTINGS.headingRow, column: 1, cells: [headingCells(headings)] }] : []),
      ...restoredNames(grid, renamed),
      ...(lines.length > 0
        ? [{ row: first, column: SETTINGS.label, cells: lines.map((line) => lineCells(line, book, rows)) }]
        : []),
    ],
    lists: lines.flatMap((line, index) => choiceAt(line, first + index)),
    added: missing.map(({ key }) => key),
    renamed,
  };
};

/** A setting whose row bears another name. */
export interface Renamed {
  readonly key: SettingKey;
  readonly row: number;
  readonly found: string;
}

const renamedRows = (grid: Grid, standing: SettingRows, rules: readonly SettingRule[]): Renamed[] =>
  rules.flatMap(({ key }) => {
    const row = standing[key]?.[0];
    const found = row === undefined ? '' : String(grid[row - 1]?.[SETTINGS.label - 1] ?? '');
    const same = found.replace(/\s+/g, '') === SETTING_NAMES[key].label.replace(/\s+/g, '');
    return row === undefined || same ? [] : [{ key, row, found }];
  });

/** The names from the first renamed row to the last, in one stretch. */
const restoredNames = (grid: Grid, renamed: readonly Renamed[]): Stretch[] => {
  if (renamed.length === 0) return [];
  const rows = renamed.map(({ row }) => row);
  const first = Math.min(...rows);
  const names = new Map(renamed.map(({ row, key }) => [row, SETTING_NAMES[key].label]));
  const cells = grid
    .slice(first - 1, Math.max(...rows))
    .map((row, index) => [names.get(first + index) ?? String(row[SETTINGS.label - 1] ?? '')]);
  return [{ row: first, column: SETTINGS.label, cells }];
};

const headingCells = (found: readonly unknown[]): PlannedCell[] =>
  SETTING_HEADINGS.map((heading, column) => heading || String(found[column] ?? ''));

const linesOf = (rules: readonly SettingRule[]): Line[] => {
  const grouped = SETTING_GROUPS.map(({ name, keys }) => ({
    name,
    rules: keys.flatMap((key) => rules.filter((rule) => rule.key === key)),
  }));
  const known = new Set(grouped.flatMap((group) => group.rules));
  const others = { name: OTHER_SETTINGS, rules: rules.filter((rule) => !known.has(rule)) };
  return [...grouped, others].flatMap((group): Line[] =>
    group.rules.length === 0
      ? []
      : [
          { group: group.name },
          ...group.rules.flatMap((rule): Line[] =>
            rule.key === 'round' ? [{ rule }, { dates: true }] : [{ rule }],
          ),
        ],
  );
};

type RowOf = Readonly<Partial<Record<SettingKey, number>>>;

const rowsOf = (lines: readonly Line[], first: number = SETTINGS.firstRow): RowOf =>
  Object.fromEntries(
    lines.flatMap((line, index) => ('rule' in line ? [[line.rule.key, first + index]] : [])),
  );

const firstRows = (standing: SettingRows): RowOf =>
  Object.fromEntries(Object.entries(standing).map(([key, rows]) => [key, rows[0]]));

const lineCells = (line: Line, { settings, rounds }: SettingsBook, rows: RowOf): PlannedCell[] => {
  if ('group' in line) return [line.group, '', ''];
  if ('dates' in line) return [ROUND_DATES.label, roundDates(rounds, rows), ROUND_DATES.help];
  const { label, help } = SETTING_NAMES[line.rule.key];
  const value = settings[line.rule.key];
  const number = numeral(value);
  return [label, number === undefined ? value : Number(number), help];
};

/** The days of the round in the Buddhist era, by the year and the round that stand in their cells. */
const roundDates = (rounds: readonly Round[], { fiscalYear = 0, round = 0 }: RowOf): Formula => {
  const [year, no] = [a1(fiscalYear, SETTINGS.value), a1(round, SETTINGS.value)];
  const yearFrom = (after: number) => (after === 0 ? `VALUE(${year})` : `(VALUE(${year})-${after})`);
  const day = (on: DayOfYear, after: number) => `"${on.day} ${MONTHS[on.month - 1]} "&${yearFrom(after)}`;
  const spans = rounds.map(({ first, last, fiscal_year_after }) => {
    const crosses = last.month < first.month || (last.month === first.month && last.day < first.day);
    return `${day(first, fiscal_year_after)}&" – "&${day(last, fiscal_year_after - (crosses ? 1 : 0))}`;
  });
  return formula(`=IFERROR(CHOOSE(VALUE(${no}),${spans.join(',')}),"${ROUND_DATES.unknown}")`);
};

const choiceAt = (line: Line, row: number): ListRule[] =>
  'rule' in line && line.rule.options
    ? [
        {
          area: { row, column: SETTINGS.value, rows: 1, columns: 1 },
          options: line.rule.options,
          help: SETTING_NAMES[line.rule.key].help,
          strict: true,
        },
      ]
    : [];

const duties = (): ListRule => ({
  area: { row: SETTINGS.firstRow, column: SETTINGS.official.duty, rows: OFFICIAL_ROWS, columns: 1 },
  options: DUTIES,
  help: DUTIES.join(', '),
  strict: false,
});
