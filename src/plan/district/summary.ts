import { absoluteA1 } from '../../cells/a1';
import { COMBINED } from '../../layout/round-export';
import { combinedWords as words } from '../../thai/district';
import { TABS } from '../../thai/workbook';
import { COLORS } from '../colors';
import { quoted } from '../staff/formula';
import { type Formula, formula, type PlannedCell, rectangle, type TabPlan } from '../tab';
import { SCHOOL_WIDTH } from './combined';

/** A line of the summary: one school's people of one kind in one round. */
export interface SummaryLine {
  readonly round: string;
  readonly schoolId: string;
  readonly school: string;
  readonly kind: string;
}

/** An export as the summary tells of it. */
export interface SummarySource {
  readonly round: string;
  readonly schoolId: string;
  readonly school: string;
  readonly tab: string;
  readonly people: string;
  readonly outcome: string;
  readonly seal: string;
}

/** What the summary is made from. */
export interface DistrictSummary {
  readonly lines: readonly SummaryLine[];
  /** Names of the bands, the best first. */
  readonly bands: readonly string[];
  readonly sources: readonly SummarySource[];
  readonly faults: readonly string[];
  /** Rows of people on the tab that adds up. */
  readonly rows: number;
}

/** Columns of the summary's first table. */
const SUM = { round: 1, schoolId: 2, school: 3, kind: 4, people: 5, mean: 6, bands: 7 } as const;

/**
 * Counts and shares of bands by round, school and kind, by formulas over the tab that adds up; then what became of
 * every export, and everything that is not counted with its mend.
 */
export const districtSummaryPlan = (summary: DistrictSummary, before?: TabPlan['before']): TabPlan => {
  const { lines, bands, sources, faults } = summary;
  const totals = unique(lines.map(({ round, kind }) => JSON.stringify([round, kind]))).map(
    (key) => JSON.parse(key) as [string, string],
  );
  const headings: number[] = [];
  const cells: PlannedCell[][] = [[words.title, '', '', words.remade]];
  const head = (texts: readonly string[]) => {
    if (cells.length > 1) cells.push([]);
    cells.push([...texts]);
    headings.push(cells.length);
  };
  head([...words.summary, ...bands.flatMap(words.band)]);
  const first = cells.length + 1;
  for (const line of lines) cells.push(sumRow(line, cells.length + 1, summary));
  for (const [round, kind] of totals)
    cells.push(sumRow({ round, schoolId: '', school: words.everySchool, kind }, cells.length + 1, summary));
  const last = cells.length;
  head(words.sources);
  for (const source of sources) cells.push(sourceRow(source, cells.length + 1, summary));
  head([words.faults]);
  for (const fault of faults.length > 0 ? faults : [words.noFaults]) cells.push([fault]);

  const grid = rectangle(cells);
  const columns = grid[0]?.length ?? 1;
  const scores = { row: first, rows: Math.max(last - first + 1, 1), columns: 1 };
  const everySchool = { row: last - totals.length + 1, column: 1, rows: Math.max(totals.length, 1), columns };
  return {
    name: TABS.combinedSummary,
    cells: grid,
    ...(before ? { before } : {}),
    fills: [
      ...(before ? [{ area: { row: 1, column: 1, ...before }, color: null } as const] : []),
      ...(totals.length > 0 ? [{ area: everySchool, color: COLORS.score }] : []),
      ...headings.map((row) => ({ area: { row, column: 1, rows: 1, columns }, color: COLORS.heading })),
    ],
    numberFormat: {
      areas: [
        { ...scores, column: SUM.mean },
        ...bands.map((_, index) => ({ ...scores, column: SUM.bands + 2 * index + 1 })),
      ],
      pattern: '0.00',
    },
    frozen: { rows: 1, columns: 0 },
    widths: [
      { column: 1, count: columns, pixels: 130 },
      { column: SUM.school, count: 1, pixels: SCHOOL_WIDTH },
    ],
  };
};

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

const columnOf = (rows: number, column: number): string =>
  absoluteA1(TABS.combined, { row: COMBINED.firstRow, column, rows: Math.max(rows, 1), columns: 1 });

/** Conditions on the tab that adds up that a row of the summary names. */
const whose = (rows: number, columns: readonly (readonly [at: number, own: string])[]): string =>
  columns.map(([at, own]) => `(${columnOf(rows, at)}=${own})`).join('*');

const sumRow = (
  { round, schoolId, school, kind }: SummaryLine,
  row: number,
  { rows, bands }: DistrictSummary,
): PlannedCell[] => {
  const own = whose(rows, [
    [COMBINED.round, `$A${row}`],
    ...(schoolId ? [[COMBINED.schoolId, `$B${row}`] as const] : []),
    [COMBINED.kind, `$D${row}`],
  ]);
  const people = `$E${row}`;
  const count = (condition: string) => `SUMPRODUCT(${own}*${condition})`;
  const ratio = (text: string): Formula => formula(`=IF(${people}=0,"",ROUND(${text}/${people},2))`);
  return [
    round,
    schoolId,
    school,
    kind,
    formula(`=${count('1')}`),
    ratio(`SUMPRODUCT(${own}*${columnOf(rows, COMBINED.total)})`),
    ...bands.flatMap((band): PlannedCell[] => {
      const counted = count(`(${columnOf(rows, COMBINED.band)}=${quoted(band)})`);
      return [formula(`=${counted}`), ratio(`100*${counted}`)];
    }),
  ];
};

const sourceRow = (source: SummarySource, row: number, { rows }: DistrictSummary): PlannedCell[] => [
  source.round,
  source.schoolId,
  source.school,
  source.tab,
  /^\d+$/.test(source.people) ? Number(source.people) : source.people,
  formula(
    `=SUMPRODUCT(${whose(rows, [
      [COMBINED.round, `$A${row}`],
      [COMBINED.schoolId, `$B${row}`],
    ])}*(${columnOf(rows, COMBINED.total)}<>""))`,
  ),
  source.outcome,
  source.seal,
];
