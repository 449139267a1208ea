import { type CellOrRange, type Grid, isColumn, isRange, toGrid, usedWidth, widthOf } from '../cells/grid';
import type { Outcome } from '../model/fault';
import { faultText } from '../thai/faults';
import { usage } from '../thai/usage';

/** What a result cell can hold. */
export type ResultCell = string | number;

/**
 * An outcome as a result cell: blank as an empty string, faults as their Thai text.
 *
 * @param show how a value is written into the cell
 */
export const cellOf = <T>(outcome: Outcome<T>, show: (value: T) => ResultCell): ResultCell => {
  if (outcome.kind === 'blank') return '';
  return outcome.kind === 'value' ? show(outcome.value) : faultText(outcome.faults);
};

/** One result for one value, a column of results for a range. */
export const resultsFor = (argument: unknown, results: ResultCell[][]): ResultCell | ResultCell[][] =>
  Array.isArray(argument) ? results : (results[0]?.[0] ?? '');

/**
 * The cells of an argument that is one value or one column.
 *
 * @param name what the argument is called in a message
 */
export const columnOf = (argument: CellOrRange, name: string): unknown[] => {
  const width = isRange(argument) ? usedWidth(argument) : 1;
  if (width > 1) throw new Error(usage.oneColumn(name, width));
  return toGrid(argument).map(([cell]) => cell);
};

/** The one cell of an argument that may not be a range of several. */
export const singleOf = (argument: CellOrRange, name: string): unknown => {
  const grid = toGrid(argument);
  if (grid.length > 1 || usedWidth(grid) > 1) throw new Error(usage.oneValue(sizeOf(name, grid)));
  return grid[0]?.[0];
};

/**
 * Ranges that belong together, with a row a person each: they have the same shape, blank columns at the
 * right aside. Where they are single columns, they are one person.
 *
 * @param names what the ranges are called in a message
 */
export const personRows = (grids: readonly Grid[], names: readonly string[]): readonly Grid[] => {
  const onePerson = grids.some(isColumn) && grids.every((grid) => usedWidth(grid) <= 1);
  const rows = onePerson ? grids.map((grid) => [grid.map(([cell]) => cell)]) : grids;
  rows.forEach((row, index) => {
    const other = rows.findIndex((each) => each.length !== row.length || widthsDiffer(each, row));
    if (other >= 0) refuseShapes(grids, names, index, other);
  });
  return rows;
};

/** One row that holds for every person of another range: as wide as it, blank columns at the right aside. */
export const rowForAll = (grids: readonly [row: Grid, people: Grid], names: readonly string[]): unknown[] => {
  if (widthsDiffer(...grids)) refuseShapes(grids, names, 0, 1);
  return [...(grids[0][0] ?? [])];
};

const widthsDiffer = (a: Grid, b: Grid): boolean => usedWidth(a) > widthOf(b) || usedWidth(b) > widthOf(a);

const refuseShapes = (
  grids: readonly Grid[],
  names: readonly string[],
  one: number,
  other: number,
): never => {
  const [first, second] = [one, other].map((index) => sizeOf(names[index] ?? '', grids[index] ?? []));
  throw new Error(usage.shapesDiffer(first ?? '', second ?? ''));
};

/** A range's size, as a message tells it. */
export const sizeOf = (name: string, grid: Grid): string => usage.size(name, grid.length, widthOf(grid));
