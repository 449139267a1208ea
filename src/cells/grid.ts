import { isBlank } from './number';

/** A rectangle of cells as a host hands it over: rows of cells. */
export type Grid = readonly (readonly unknown[])[];

/** One value, or a range of them. */
export type CellOrRange = unknown;

/** Whether an argument came as a range rather than as one value. */
export const isRange = (argument: CellOrRange): argument is Grid =>
  Array.isArray(argument) && argument.every((row) => Array.isArray(row));

/**
 * The argument as rows of cells; one value is one row of one cell.
 *
 * @example toGrid(3)      // [[3]]
 * @example toGrid([1, 2]) // [[1, 2]]
 */
export const toGrid = (argument: CellOrRange): Grid => {
  if (isRange(argument)) return argument;
  if (Array.isArray(argument)) return [argument as unknown[]];
  return [[argument]];
};

/** How many columns the widest row has. */
export const widthOf = (grid: Grid): number => grid.reduce((most, row) => Math.max(most, row.length), 0);

/** Whether every cell of the row is blank. */
export const isBlankRow = (row: readonly unknown[]): boolean => row.every(isBlank);

/** How many columns are left when the blank columns at the right are cut off. */
export const usedWidth = (grid: Grid): number =>
  grid.reduce((most, row) => Math.max(most, usedLength(row)), 0);

/** How many cells of a row are left when the blank ones at its end are cut off. */
export const usedLength = (row: readonly unknown[]): number => {
  let length = row.length;
  while (length > 0 && isBlank(row[length - 1])) length -= 1;
  return length;
};

/** Whether the grid is one column of more than one row. */
export const isColumn = (grid: Grid): boolean => grid.length > 1 && widthOf(grid) === 1;
