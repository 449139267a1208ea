import { type Area, a1, absoluteA1, areaA1 } from '../../cells/a1';
import { COMPETENCY_TAB } from '../../layout/competency-plan';
import { COMPETENCY_SUMMARY } from '../../layout/competency-summary';
import { SUMMARY_WORDS as WORDS } from '../../thai/competency-summary';
import { TABS } from '../../thai/workbook';
import { anchored } from '../anchored';
import { COLORS } from '../colors';
import type { TabPatch } from '../patch';
import { coveredCompetencies } from '../staff/competencies';
import { columnOf, quoted } from '../staff/formula';
import { cellsOf } from '../staff/running';
import { type Formula, formula, PLAIN_TEXT, type PlannedCell, rectangle, type TabPlan } from '../tab';

const { headingRow, firstRow, choiceRow, columns: COLUMNS } = COMPETENCY_SUMMARY;
const [PERSON, UNIT, DATA] = [
  COMPETENCY_SUMMARY.person.column,
  COMPETENCY_SUMMARY.unit.column,
  COMPETENCY_SUMMARY.data.column,
];

/** What the tab compares, and whose. */
export interface SummaryParts {
  /** Rows of the competency plan, and of the roster with its heading. */
  readonly rows: { readonly competencies: number; readonly roster: number };
  readonly rosterColumns: { readonly id: number; readonly unit: number };
  /** `รหัส ชื่อ` of everybody, and the units. */
  readonly people: readonly string[];
  readonly units: readonly string[];
  /** Competencies of one person at most, and of all together. */
  readonly most: number;
  readonly all: number;
  /** The highest level. */
  readonly highest: number;
}

/** The most options that the host's dropdowns take. */
const OPTIONS = 500;

/** Rows that the unit's table has at least: as many as a dictionary has competencies, so that it hardly grows. */
const ROOM = 40;

/** Rows of the unit's table. */
export const unitRows = ({ all }: Pick<SummaryParts, 'all'>): number => Math.max(all, ROOM);

const CHART = { width: 640, rowHeight: 34, around: 130 } as const;

/** A cell of the tab as it stands: a value, or a formula. */
export type StandingCell = (row: number, column: number) => PlannedCell;

/**
 * Expected levels against those found, of one person and of one unit, each chosen in a cell: tables by formulas, and
 * a chart of each below. Means and counts are of those who are rated.
 */
export const competencySummaryPlan = (parts: SummaryParts): TabPlan => ({
  name: TABS.competencySummary,
  cells: rectangle([
    [WORDS.title],
    [WORDS.person, parts.people[0] ?? '', ...blank(UNIT - 3), WORDS.unit, WORDS.everybody],
    [],
    headingCells(parts, () => ''),
    ...unitLines(parts).map((cells) => [...blank(UNIT - 1), ...cells]),
  ]),
  lists: choices(parts),
  numberFormat: { areas: [choice(PERSON)], pattern: PLAIN_TEXT },
  fills: [
    { area: table(PERSON, 0, WORDS.personHeadings.length), color: COLORS.heading },
    { area: table(UNIT, 0, WORDS.unitHeadings.length), color: COLORS.heading },
    { area: table(DATA, 0, WORDS.dataHeadings.length), color: COLORS.quiet },
    { area: choice(PERSON), color: COLORS.supervisor },
    { area: choice(UNIT), color: COLORS.supervisor },
  ],
  charts: charts(parts),
  frozen: { rows: 0, columns: 0 },
  widths: [{ column: 1, count: UNIT + 1, pixels: 170 }],
});

/**
 * What brings a tab that stands up to date. Everything that is not the build's own stays: cells beside its tables
 * and around the choices are written as they stand.
 *
 * @param chosen the unit that was chosen
 * @param rows of the unit's table as it stands: what the new one does not reach is cleared
 */
export const competencySummaryPatch = (
  parts: SummaryParts,
  { chosen, rows }: { readonly chosen: { readonly unit: string }; readonly rows: number },
  standing: StandingCell,
  extent: TabPatch['extent'],
): TabPatch => {
  const unit = parts.units.includes(chosen.unit) ? chosen.unit : WORDS.everybody;
  const headings = headingCells(parts, (column) => standing(headingRow, column));
  const lines = unitLines(parts);
  const between = Array.from({ length: headingRow - choiceRow }, (_, row) =>
    WORDS.unitHeadings.map((__, column) => standing(choiceRow + row, UNIT + column)),
  );
  between[0]?.splice(0, 2, WORDS.unit, unit);
  return {
    name: TABS.competencySummary,
    stretches: [
      { row: headingRow, column: PERSON, cells: [headings] },
      {
        row: choiceRow,
        column: UNIT,
        cells: [
          ...between,
          headings.slice(UNIT - 1, UNIT - 1 + WORDS.unitHeadings.length),
          ...lines,
          ...Array.from({ length: Math.max(0, rows - lines.length) }, () => blank(WORDS.unitHeadings.length)),
        ],
      },
    ],
    lists: choices(parts),
    charts: charts(parts),
    ...(extent ? { extent } : {}),
  };
};

const blank = (count: number): PlannedCell[] => Array<PlannedCell>(count).fill('');

const table = (column: number, rows: number, columns: number): Area => ({
  row: headingRow,
  column,
  rows: rows + 1,
  columns,
});

/** The row of headings, with what stands between the tables. */
const headingCells = (parts: SummaryParts, between: (column: number) => PlannedCell): PlannedCell[] => {
  const own = new Map(
    [
      [PERSON, personTable(parts)],
      [UNIT, WORDS.unitHeadings],
      [DATA, unitData(parts)],
    ].flatMap(([first, cells]) =>
      (cells as readonly PlannedCell[]).map((cell, index) => [Number(first) + index, cell] as const),
    ),
  );
  return Array.from({ length: COLUMNS }, (_, index) => own.get(index + 1) ?? between(index + 1));
};

const unitLines = (parts: SummaryParts): Formula[][] =>
  Array.from({ length: unitRows(parts) }, (_, index) => unitLine(firstRow + index, parts));

const choices = ({ people, units }: SummaryParts): NonNullable<TabPlan['lists']> => [
  ...(people.length <= OPTIONS
    ? [{ area: choice(PERSON), options: people, help: WORDS.personHelp, strict: false }]
    : []),
  {
    area: choice(UNIT),
    options: [WORDS.everybody, ...units].slice(0, OPTIONS),
    help: WORDS.unitHelp,
    strict: true,
  },
];

const charts = ({ most, all, highest }: SummaryParts): NonNullable<TabPlan['charts']> => {
  const chart = (title: string, column: number, rows: number) => ({
    kind: 'bar' as const,
    title,
    ranges: [{ area: table(column, rows, 3) }],
    headings: 1,
    axes: { values: WORDS.level },
    span: { lowest: 0, highest },
    at: { row: headingRow + Math.max(most, all) + 2, column },
    size: { width: CHART.width, height: rows * CHART.rowHeight + CHART.around },
  });
  return [chart(WORDS.personChart, PERSON, most), chart(WORDS.unitChart, UNIT, all)];
};

const choice = (column: number): Area => ({ row: choiceRow, column: column + 1, rows: 1, columns: 1 });

const fixed = (area: Area): string => areaA1(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

const personTable = ({ rows }: SummaryParts): Formula[] => {
  const column = columnOf(coveredCompetencies(rows.competencies));
  const [ids, names] = [column(COMPETENCY_TAB.id), column(COMPETENCY_TAB.name)];
  const chosen = fixed(choice(PERSON)).split(':')[0];
  // A row that was put in by hand may have an id alone.
  const nameless = `(${names}="")*(LEFT(${chosen},LEN(${ids})+1)=${ids}&" ")`;
  const own = `((${ids}=${chosen})+(${ids}&" "&${names}=${chosen})+${nameless})>0`;
  const [expected, found, gap] = [
    COMPETENCY_TAB.expected,
    COMPETENCY_TAB.found.supervisor,
    COMPETENCY_TAB.gap,
  ].map((each) => column(each));
  return [
    cellsOf(column(COMPETENCY_TAB.competency)),
    cellsOf(expected ?? ''),
    // A level that the scale does not have leaves no gap, and is none here.
    `IF(ISNUMBER(${expected})*(1-ISNUMBER(${gap})),"",${cellsOf(found ?? '')})`,
    cellsOf(gap ?? ''),
  ].map((cells, index) => anchored(WORDS.personHeadings[index] ?? '', `IFERROR(FILTER(${cells},${own}),"")`));
};

/** Rated competencies of the unit's people, blank in rows of others, for the table beside it. */
const unitData = ({ rows, rosterColumns }: SummaryParts): Formula[] => {
  const column = columnOf(coveredCompetencies(rows.competencies));
  const roster = (at: number) =>
    absoluteA1(TABS.roster, { row: 1, column: at, rows: rows.roster, columns: 1 });
  const unit = fixed(choice(UNIT)).split(':')[0];
  const ids = column(COMPETENCY_TAB.id);
  const member = `ISNUMBER(MATCH(${ids}&"|"&${unit},${roster(rosterColumns.id)}&"|"&${roster(rosterColumns.unit)},0))`;
  const rated = `ISNUMBER(${column(COMPETENCY_TAB.gap)})`;
  const all = `IF(${unit}=${quoted(WORDS.everybody)},${rated},${rated}*${member})`;
  return [COMPETENCY_TAB.competency, COMPETENCY_TAB.expected, COMPETENCY_TAB.found.supervisor].map(
    (each, index) =>
      anchored(
        WORDS.dataHeadings[index] ?? '',
        `FILTER(IF(${all},${column(each)},""),ROW(${ids})>${COMPETENCY_TAB.headingRow})`,
      ),
  );
};

const unitLine = (row: number, { rows }: SummaryParts): Formula[] => {
  const data = (offset: number) =>
    fixed({ row: firstRow, column: DATA + offset, rows: rows.competencies, columns: 1 });
  const names = data(0);
  const at = (offset: number) => a1(row, UNIT + offset);
  const name = at(0);
  const where = (call: string) => formula(`=IF(${name}="","",${call})`);
  const mean = (offset: number) =>
    where(`ROUND(SUMIF(${names},${name},${data(offset)})/COUNTIF(${names},${name}),2)`);
  return [
    formula(`=IFERROR(INDEX(UNIQUE(FILTER(${names},${names}<>"")),${row - headingRow}),"")`),
    mean(1),
    mean(2),
    where(`ROUND(${at(2)}-${at(1)},2)`),
    where(`COUNTIF(${names},${name})`),
    where(`SUMPRODUCT((${names}=${name})*(${data(2)}<${data(1)}))`),
  ];
};
