import { EXPORT } from '../../layout/round-export';
import { EXPORT_LINES, type ExportHead } from '../../model/round-export';
import { EXPORT_HEADINGS, EXPORT_LABELS, EXPORT_MARK, exportWords } from '../../thai/district';
import { COLORS } from '../colors';
import { PLAIN_TEXT, type PlannedCell, rectangle, type TabPlan } from '../tab';

/** What an exported round holds, its checks too. */
export interface ExportPages {
  readonly head: ExportHead;
  readonly checksum: string;
  /** A row a person, in the order of `EXPORT`. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * The tab of an exported round: what it says of itself, then a row a person. Every cell is plain text, so that it is
 * the same in another workbook, copied or pasted.
 */
export const exportPlan = (
  name: string,
  { head, checksum, rows }: ExportPages,
  before?: TabPlan['before'],
): TabPlan => {
  const values = { ...head, checksum };
  const block: PlannedCell[][] = [
    [EXPORT_MARK],
    ...EXPORT_LINES.map((line) => [EXPORT_LABELS[line], values[line]]),
    [exportWords.note],
    [],
  ];
  const cells = rectangle([...block, EXPORT_HEADINGS, ...rows]);
  const own = { column: 1, columns: EXPORT.columns };
  return {
    name,
    cells,
    ...(before ? { before } : {}),
    fills: [
      { area: { ...own, row: 1, rows: 1 }, color: COLORS.score },
      { area: { ...own, row: block.length + 1, rows: 1 }, color: COLORS.heading },
    ],
    numberFormat: { areas: [{ ...own, row: 1, rows: cells.length }], pattern: PLAIN_TEXT },
    frozen: { rows: 0, columns: 0 },
    widths: [{ column: 1, count: EXPORT.columns, pixels: 175 }],
  };
};
