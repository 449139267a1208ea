import { a1 } from '../cells/a1';
import { AGREEMENTS } from '../layout/agreements';
import { bandColumn, type EntryLayout, totalColumn } from '../layout/entry';
import type { AgreementStanding } from '../model/agreement';
import { AGREEMENT_HEADINGS, agreementWords, STANDING_NAMES } from '../thai/agreements';
import { TABS } from '../thai/workbook';
import { COLORS } from './colors';
import { entryLookup } from './lookup';
import { PLAIN_TEXT, type PlannedCell, type TabPlan } from './tab';

/** Cells for each of the columns that people type into: of a draft, or '' where a row stands already. */
export type TypedCells = readonly string[];

/** A row of the agreements tab. */
export interface AgreementLine {
  readonly typed: TypedCells;
  /** What the round makes of it; nothing on a row that stands empty. */
  readonly standing?: AgreementStanding;
  readonly hasPaper?: boolean;
  /** The person's name on the roster, where the agreement has another. */
  readonly renamed?: string;
  /** The line on an entry tab whose result is shown. */
  readonly rated?: RatedLine;
}

export interface RatedLine {
  readonly id: string;
  readonly layout: EntryLayout;
  /** Rows of people on the entry tab. */
  readonly rows: number;
}

/**
 * The agreements tab: what people type at the left; beside it what each agreement is in the open round, and
 * the result of that place, looked up by formula. No formula joins places: the regulation has them considered.
 *
 * @param lines by row, from the first below the heading
 * @param standing rows that stand already: their typed cells are left as they are
 */
export const agreementsPlan = (
  lines: readonly AgreementLine[],
  standing: number,
  positions: readonly string[],
): TabPlan => {
  const rows = Math.max(1, lines.length);
  return {
    name: TABS.agreements,
    cells: [AGREEMENT_HEADINGS, ...lines.map((line, index) => lineCells(line, AGREEMENTS.firstRow + index))],
    typed: { column: 1, columns: AGREEMENTS.typedColumns, rows: AGREEMENTS.headingRow + standing },
    ...(standing === 0
      ? dress(rows, positions)
      : { before: { rows: AGREEMENTS.headingRow + standing, columns: AGREEMENTS.columns } }),
    numberFormat: {
      areas: [
        ...[AGREEMENTS.id, AGREEMENTS.line].map((column) => ({
          row: AGREEMENTS.firstRow,
          column,
          rows,
          columns: 1,
        })),
        // A day that was pasted as a date would turn into a number.
        ...(rows > standing ? [AGREEMENTS.from, AGREEMENTS.to] : []).map((column) => ({
          row: AGREEMENTS.firstRow + standing,
          column,
          rows: rows - standing,
          columns: 1,
        })),
      ],
      pattern: PLAIN_TEXT,
    },
    roomy: true,
    frozen: { rows: 1, columns: 2 },
    widths: [{ column: 2, count: AGREEMENTS.columns - 1, pixels: 210 }],
  };
};

/** Dropdowns and colours of a new tab. */
const dress = (rows: number, positions: readonly string[]): Pick<TabPlan, 'lists' | 'fills'> => ({
  lists: [
    {
      area: { row: AGREEMENTS.firstRow, column: AGREEMENTS.position, rows, columns: 1 },
      options: positions,
      help: positions.join(', '),
      strict: false,
    },
  ],
  fills: [
    { area: { row: 1, column: 1, rows: 1, columns: AGREEMENTS.typedColumns }, color: COLORS.heading },
    {
      area: {
        row: 1,
        column: AGREEMENTS.standing,
        rows: 1,
        columns: AGREEMENTS.columns - AGREEMENTS.typedColumns,
      },
      color: COLORS.score,
    },
  ],
});

const lineCells = (
  { typed, standing, hasPaper, renamed, rated }: AgreementLine,
  row: number,
): PlannedCell[] => {
  if (!standing) return [...typed, ...Array<string>(AGREEMENTS.columns - AGREEMENTS.typedColumns).fill('')];
  const made = hasPaper || standing === 'other-round' || standing === 'left';
  const words = [
    STANDING_NAMES[standing],
    made ? '' : agreementWords.noPaper,
    renamed && agreementWords.renamed(renamed),
  ]
    .filter(Boolean)
    .join(' · ');
  if (!rated) return [...typed, words, '', '', ''];
  const result = (column: typeof totalColumn) =>
    entryLookup(rated.layout, rated.rows, column(rated.layout, 'supervisor'), `$${a1(row, AGREEMENTS.line)}`);
  return [...typed, words, rated.id, result(totalColumn), result(bandColumn)];
};
