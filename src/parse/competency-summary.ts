import { a1 } from '../cells/a1';
import type { Grid } from '../cells/grid';
import { isBlank } from '../cells/number';
import { COMPETENCY_SUMMARY as AT } from '../layout/competency-summary';
import { text } from './roster';

/** The tab as an earlier build left it. */
export interface StandingSummary {
  readonly chosen: { readonly unit: string };
  /** Rows of the unit's table. */
  readonly rows: number;
}

/** The build's own formulas in the unit's table: names, and figures beside them. */
const OWN = [/^=IFERROR\(INDEX\(UNIQUE\(/, /^=IF\(F\d+="","",/];

/**
 * What was chosen on the tab and how far its table reaches.
 *
 * @param formulas of the same cells; '' where there is none
 */
export const parseSummary = (grid: Grid, formulas: readonly (readonly string[])[]): StandingSummary => {
  const { column, columns } = AT.unit;
  const isOwnRow = (row: readonly string[]) => row.slice(column - 1, column - 1 + columns).some(isOwn);
  const last = formulas.reduce<number>(
    (most, row, index) => (isOwnRow(row) ? index + 1 : most),
    AT.headingRow,
  );
  return {
    chosen: { unit: text(grid[AT.choiceRow - 1]?.[column]) },
    rows: last - AT.headingRow,
  };
};

const isOwn = (formula: string): boolean => OWN.some((own) => own.test(formula));

/**
 * The first cell that somebody filled where a table of so many rows is to stand, or where one that spills from its
 * heading is kept from showing.
 *
 * @param headings of the tables that spill, by the first column
 */
export const filledSummaryCell = (
  grid: Grid,
  formulas: readonly (readonly string[])[],
  rows: number,
  headings: readonly { readonly column: number; readonly names: readonly string[] }[],
): string | undefined => {
  for (const { column: first, names } of headings)
    for (const [index, name] of names.entries()) {
      const column = first + index;
      if (text(grid[AT.headingRow - 1]?.[column - 1]) === name) continue;
      const blocking = firstFilled(grid, { column, columns: 1 }, grid.length);
      if (blocking) return blocking;
    }
  return firstFilled(grid, AT.unit, AT.headingRow + rows, (row, column) =>
    isOwn(formulas[row]?.[column] ?? ''),
  );
};

const firstFilled = (
  grid: Grid,
  { column, columns }: { readonly column: number; readonly columns: number },
  lastRow: number,
  isFine: (row: number, column: number) => boolean = () => false,
): string | undefined => {
  for (let row = AT.firstRow - 1; row < Math.min(lastRow, grid.length); row += 1)
    for (let at = column - 1; at < column - 1 + columns; at += 1)
      if (!isBlank(grid[row]?.[at]) && !isFine(row, at)) return a1(row + 1, at + 1);
  return undefined;
};
