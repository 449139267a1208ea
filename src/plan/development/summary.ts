import { type Area, a1, absoluteA1, areaA1 } from '../../cells/a1';
import { COMPETENCY_TAB } from '../../layout/competency-plan';
import { SUMMARY_WORDS as WORDS } from '../../thai/competency-summary';
import { TABS } from '../../thai/workbook';
import { anchored } from '../anchored';
import { COLORS } from '../colors';
import { coveredCompetencies } from '../staff/competencies';
import { columnOf, quoted } from '../staff/formula';
import { type Formula, formula, PLAIN_TEXT, type PlannedCell, rectangle, type TabPlan } from '../tab';

/** Columns of the two tables, of their choices, and of what the unit's table is worked out from. */
const AT = { heading: 4, person: 1, unit: 6, data: 13, choiceRow: 2 } as const;

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
  /** What was chosen before. */
  readonly chosen?: { readonly person: string; readonly unit: string };
}

/** The most options that the host's dropdowns take. */
const OPTIONS = 500;

const CHART = { width: 640, rowHeight: 34, around: 130 } as const;

/**
 * Expected levels against those found, of one person and of one unit, each chosen in a cell: tables by formulas, and
 * a chart of each below. Means and counts are of those who are rated.
 */
export const competencySummaryPlan = (parts: SummaryParts): TabPlan => {
  const { people, units, most, all, chosen, highest } = parts;
  const person = chosen?.person || people[0] || '';
  const unit = units.includes(chosen?.unit ?? '') ? (chosen?.unit ?? '') : WORDS.everybody;
  const table = (column: number, rows: number, columns: number): Area => ({
    row: AT.heading,
    column,
    rows: rows + 1,
    columns,
  });
  const chart = (title: string, column: number, rows: number) => ({
    kind: 'bar' as const,
    title,
    ranges: [{ area: table(column, rows, 3) }],
    headings: 1,
    axes: { values: WORDS.level },
    span: { lowest: 0, highest },
    at: { row: AT.heading + Math.max(most, all) + 2, column },
    size: { width: CHART.width, height: rows * CHART.rowHeight + CHART.around },
  });
  const blank = (count: number): PlannedCell[] => Array<PlannedCell>(count).fill('');
  return {
    name: TABS.competencySummary,
    cells: rectangle([
      [WORDS.title],
      [WORDS.person, person, ...blank(AT.unit - 3), WORDS.unit, unit],
      [],
      [
        ...personTable(parts),
        ...blank(AT.unit - AT.person - WORDS.personHeadings.length),
        ...WORDS.unitHeadings,
        ...blank(AT.data - AT.unit - WORDS.unitHeadings.length),
        ...unitData(parts),
      ],
      ...Array.from({ length: all }, (_, index): PlannedCell[] => [
        ...blank(AT.unit - 1),
        ...unitLine(AT.heading + 1 + index, parts),
      ]),
    ]),
    lists: [
      ...(people.length <= OPTIONS
        ? [{ area: choice(AT.person), options: people, help: WORDS.personHelp, strict: false }]
        : []),
      {
        area: choice(AT.unit),
        options: [WORDS.everybody, ...units].slice(0, OPTIONS),
        help: WORDS.unitHelp,
        strict: true,
      },
    ],
    numberFormat: { areas: [choice(AT.person)], pattern: PLAIN_TEXT },
    fills: [
      { area: table(AT.person, 0, WORDS.personHeadings.length), color: COLORS.heading },
      { area: table(AT.unit, 0, WORDS.unitHeadings.length), color: COLORS.heading },
      { area: choice(AT.person), color: COLORS.supervisor },
      { area: choice(AT.unit), color: COLORS.supervisor },
    ],
    charts: [chart(WORDS.personChart, AT.person, most), chart(WORDS.unitChart, AT.unit, all)],
    frozen: { rows: 0, columns: 0 },
    widths: [{ column: 1, count: AT.unit + 1, pixels: 170 }],
  };
};

const choice = (column: number): Area => ({ row: AT.choiceRow, column: column + 1, rows: 1, columns: 1 });

const fixed = (area: Area): string => areaA1(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

const personTable = ({ rows }: SummaryParts): Formula[] => {
  const column = columnOf(coveredCompetencies(rows.competencies));
  const [ids, names] = [column(COMPETENCY_TAB.id), column(COMPETENCY_TAB.name)];
  const chosen = fixed(choice(AT.person)).split(':')[0];
  const own = `((${ids}=${chosen})+(${ids}&" "&${names}=${chosen}))>0`;
  return [
    COMPETENCY_TAB.competency,
    COMPETENCY_TAB.expected,
    COMPETENCY_TAB.found.supervisor,
    COMPETENCY_TAB.gap,
  ].map((each, index) =>
    anchored(WORDS.personHeadings[index] ?? '', `IFERROR(FILTER(${column(each)},${own}),"")`),
  );
};

/** Rated competencies of the unit's people, blank in rows of others, for the table beside it. */
const unitData = ({ rows, rosterColumns }: SummaryParts): Formula[] => {
  const column = columnOf(coveredCompetencies(rows.competencies));
  const roster = (at: number) =>
    absoluteA1(TABS.roster, { row: 1, column: at, rows: rows.roster, columns: 1 });
  const unit = fixed(choice(AT.unit)).split(':')[0];
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
    fixed({ row: AT.heading + 1, column: AT.data + offset, rows: rows.competencies, columns: 1 });
  const names = data(0);
  const at = (offset: number) => a1(row, AT.unit + offset);
  const name = at(0);
  const where = (call: string) => formula(`=IF(${name}="","",${call})`);
  const mean = (offset: number) =>
    where(`ROUND(SUMIF(${names},${name},${data(offset)})/COUNTIF(${names},${name}),2)`);
  return [
    formula(`=IFERROR(INDEX(UNIQUE(FILTER(${names},${names}<>"")),${row - AT.heading}),"")`),
    mean(1),
    mean(2),
    where(`ROUND(${at(2)}-${at(1)},2)`),
    where(`COUNTIF(${names},${name})`),
    where(`SUMPRODUCT((${names}=${name})*(${data(2)}<${data(1)}))`),
  ];
};
