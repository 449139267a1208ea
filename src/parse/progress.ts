import { a1 } from '../cells/a1';
import { type Grid, isBlankRow } from '../cells/grid';
import { isBlank } from '../cells/number';
import { HEADLINE, PROGRESS, PROGRESS_SUM } from '../layout/progress';
import { text } from './roster';

/** What somebody wrote beside a person on the list. */
export interface Remark {
  readonly name: string;
  readonly remark: unknown;
}

/** A tab of progress before it is built again. */
export interface StandingTab {
  readonly rows: number;
  /** The first cell outside of the table that somebody filled. */
  readonly filled?: string;
}

/** The list of people before it is built again. */
export interface StandingList extends StandingTab {
  /** By the person's id. */
  readonly remarks: ReadonlyMap<string, Remark>;
}

/**
 * How far the sums reach, and anything that people typed outside of them.
 *
 * @param title what stands in the first cell of a built tab
 * @returns `undefined` where the tab is none that was built
 */
export const parseProgress = (grid: Grid, title: string): StandingTab | undefined => {
  if (grid.every(isBlankRow)) return { rows: 0 };
  if (text(grid[0]?.[0]) !== title) return undefined;
  return standing(grid, sumCells(grid));
};

/**
 * What people typed on the list: remarks beside people, and anything outside of it.
 *
 * @returns `undefined` where the tab is none that was built
 */
export const parseMissing = (grid: Grid, headings: readonly string[]): StandingList | undefined => {
  if (grid.every(isBlankRow)) return { remarks: new Map(), rows: 0 };
  const [head = [], ...rows] = grid;
  if (!headings.every((heading, column) => text(head[column]) === heading)) return undefined;
  const isOurs: IsOurs = (cells, column) => text(cells[PROGRESS.id - 1]) !== '' && column <= PROGRESS.columns;
  return { remarks: remarksIn(rows), ...standing(grid, isOurs) };
};

const standing = (grid: Grid, isOurs: IsOurs): StandingTab => {
  const filled = filledOutside(grid, isOurs);
  return { rows: grid.length, ...(filled ? { filled } : {}) };
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

/** Whether a cell belongs to the table, by its row's cells, its column from 1 and its row from 0. */
type IsOurs = (cells: Grid[number], column: number, row: number) => boolean;

/** The headline, the sums by unit as far as the first blank line, and those by supervisor. */
const sumCells = (grid: Grid): IsOurs => {
  const afterUnits = grid.findIndex((cells, row) => row > 0 && isBlank(cells[PROGRESS_SUM.label - 1]));
  return (cells, column, row) => {
    if (row < HEADLINE.row) return column <= HEADLINE.column;
    if (isBlank(cells[PROGRESS_SUM.label - 1])) return false;
    const last = row < afterUnits ? PROGRESS_SUM.share : PROGRESS_SUM.check;
    return column >= PROGRESS_SUM.label && column <= last;
  };
};

const filledOutside = (grid: Grid, isOurs: IsOurs): string | undefined => {
  for (const [row, cells] of grid.entries()) {
    const column = cells.findIndex((cell, index) => !isBlank(cell) && !isOurs(cells, index + 1, row));
    if (column >= 0) return a1(row + 1, column + 1);
  }
  return undefined;
};
