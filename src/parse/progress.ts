import { a1 } from '../cells/a1';
import { type Grid, isBlankRow } from '../cells/grid';
import { isBlank } from '../cells/number';
import { HEADLINE, PROGRESS, PROGRESS_SUM } from '../layout/progress';
import { text } from './roster';

/** What somebody wrote beside a person on the progress tab. */
export interface Remark {
  readonly name: string;
  readonly remark: unknown;
}

/** The progress tab before it is built again. */
export interface StandingProgress {
  /** By the person's id. */
  readonly remarks: ReadonlyMap<string, Remark>;
  readonly rows: number;
  /** The first cell outside of the table that somebody filled. */
  readonly filled?: string;
}

/**
 * What people typed on the progress tab: remarks beside people, and anything outside of the table.
 *
 * @param title what stands in the first cell of a built tab
 * @param headings those of the list of people
 * @returns `undefined` where the tab is none that was built
 */
export const parseProgress = (
  grid: Grid,
  title: string,
  headings: readonly string[],
): StandingProgress | undefined => {
  if (grid.every(isBlankRow)) return { remarks: new Map(), rows: 0 };
  const head = grid.findIndex((row) => headings.every((heading, column) => text(row[column]) === heading));
  if (text(grid[0]?.[0]) !== title || head < 0) return undefined;
  const filled = filledOutside(grid, head);
  return { remarks: remarksIn(grid.slice(head + 1)), rows: grid.length, ...(filled ? { filled } : {}) };
};

/** Remarks of one person in several rows, which was copied, are kept one after the other. */
const remarksIn = (rows: Grid): Map<string, Remark> => {
  const remarks = new Map<string, Remark>();
  for (const row of rows) {
    const remark = row[PROGRESS.remark - 1];
    if (isBlank(remark)) continue;
    const id = text(row[PROGRESS.id - 1]);
    const before = remarks.get(id);
    remarks.set(id, {
      name: text(row[PROGRESS.name - 1]),
      remark: before ? `${text(before.remark)}\n${text(remark)}` : remark,
    });
  }
  return remarks;
};

/** A cell beside the table, in a row between its parts, or in a row of nobody. */
const filledOutside = (grid: Grid, head: number): string | undefined => {
  const afterUnits = grid.findIndex((cells, row) => row > 0 && isBlank(cells[PROGRESS_SUM.label - 1]));
  const isOurs = (row: number, column: number): boolean => {
    const cells = grid[row] ?? [];
    if (row >= head) return text(cells[PROGRESS.id - 1]) !== '' && column <= PROGRESS.columns;
    if (row < HEADLINE.row) return column <= HEADLINE.column;
    if (isBlank(cells[PROGRESS_SUM.label - 1])) return false;
    return (
      column >= PROGRESS_SUM.label && column <= (row < afterUnits ? PROGRESS_SUM.share : PROGRESS_SUM.check)
    );
  };
  for (const [row, cells] of grid.entries()) {
    const column = cells.findIndex((cell, index) => !isBlank(cell) && !isOurs(row, index + 1));
    if (column >= 0) return a1(row + 1, column + 1);
  }
  return undefined;
};
