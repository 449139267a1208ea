import { COMBINED } from '../../layout/round-export';
import type { ExportedResult, ExportHead } from '../../model/round-export';
import { COMBINED_HEADINGS, combinedWords } from '../../thai/district';
import { roundName } from '../../thai/round';
import { TABS } from '../../thai/workbook';
import { COLORS } from '../colors';
import { type PlannedCell, rectangle, type TabPlan } from '../tab';

/** Somebody's results of one school and round, and where they came from. */
export interface CombinedLine extends ExportedResult {
  readonly head: ExportHead;
  readonly tab: string;
  readonly row: number;
}

/** What somebody wrote beside a person, with the cells that say whom it is about. */
export interface CombinedRemark {
  readonly round: string;
  readonly schoolId: string;
  readonly school: string;
  readonly id: string;
  readonly name: string;
  readonly remark: unknown;
}

/** Pixels of a column of schools' names. */
export const SCHOOL_WIDTH = 230;

/** What one person of one school and round is known by. */
export const combinedKey = (round: string, schoolId: string, id: string): string =>
  [round, schoolId, id].join('\u0001');

/** A round as the tab names it. */
export const roundOf = ({ round, fiscalYear }: ExportHead): string =>
  roundName({ no: Number(round), fiscalYear: Number(fiscalYear) });

/**
 * Everybody of all schools, a row a person: sealed results are values, for the rounds that they are of are closed in
 * other workbooks. Remarks stay with their people; those whose people are no longer there stand below.
 */
export const combinedPlan = (
  lines: readonly CombinedLine[],
  remarks: ReadonlyMap<string, CombinedRemark>,
  before?: TabPlan['before'],
): TabPlan => {
  const left = new Map(remarks);
  const rows = lines.map((line): PlannedCell[] => {
    const { head } = line;
    const round = roundOf(head);
    const key = combinedKey(round, head.schoolId, line.id);
    const remark = left.get(key)?.remark ?? '';
    left.delete(key);
    return [
      round,
      head.schoolId,
      head.school,
      line.kind,
      line.id,
      line.name,
      line.position,
      line.rank,
      line.unit,
      ...[...line.components, line.originalTotal, line.total].map(scoreCell),
      line.originalBand,
      line.band,
      combinedWords.source(line.tab, line.row),
      remark as PlannedCell,
    ];
  });
  const cells = rectangle([COMBINED_HEADINGS, ...rows, ...[...left.values()].map(leftCells)]);
  return {
    name: TABS.combined,
    cells,
    ...(before ? { before } : {}),
    fills: [
      { area: heading(COMBINED.round, COMBINED.unit), color: COLORS.heading },
      { area: heading(COMBINED.components, COMBINED.source), color: COLORS.score },
      { area: heading(COMBINED.remark, COMBINED.remark), color: COLORS.supervisor },
    ],
    numberFormat: {
      areas: [
        {
          row: COMBINED.firstRow,
          column: COMBINED.components,
          rows: Math.max(cells.length - 1, 1),
          columns: COMBINED.total - COMBINED.components + 1,
        },
      ],
      pattern: '0.00',
    },
    frozen: { rows: COMBINED.headingRow, columns: 0 },
    widths: [
      { column: 2, count: COMBINED.columns - 1, pixels: 130 },
      { column: COMBINED.school, count: 1, pixels: SCHOOL_WIDTH },
      { column: COMBINED.source, count: 2, pixels: SCHOOL_WIDTH },
    ],
  };
};

const heading = (first: number, last: number) => ({
  row: COMBINED.headingRow,
  column: first,
  rows: 1,
  columns: last - first + 1,
});

/** A score as a number; a sign that a component does not apply stays. */
const scoreCell = (score: string): PlannedCell =>
  score !== '' && Number.isFinite(Number(score)) ? Number(score) : score;

const leftCells = ({ round, schoolId, school, id, name, remark }: CombinedRemark): PlannedCell[] => {
  const cells = Array<PlannedCell>(COMBINED.columns).fill('');
  const put = (column: number, cell: PlannedCell) => {
    cells[column - 1] = cell;
  };
  put(COMBINED.round, round);
  put(COMBINED.schoolId, schoolId);
  put(COMBINED.school, school);
  put(COMBINED.id, id);
  put(COMBINED.name, name);
  put(COMBINED.position, combinedWords.left);
  put(COMBINED.remark, remark as PlannedCell);
  return cells;
};
