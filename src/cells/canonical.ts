import { a1 } from './a1';
import { isDate } from './date';
import type { Grid } from './grid';
import { isBlank } from './number';

/** A cell as it is compared and written down: dates as ISO text behind a mark, blanks as ''. */
export type CanonicalCell = string | number | boolean;

export type CanonicalGrid = readonly (readonly CanonicalCell[])[];

/** Tells a date from text that reads the same. */
const DATE_MARK = '\u0001';

const canonicalCell = (cell: unknown): CanonicalCell => {
  if (isBlank(cell)) return '';
  if (isDate(cell)) {
    const instant = cell.getTime();
    return DATE_MARK + (Number.isNaN(instant) ? '' : new Date(instant).toISOString());
  }
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell);
};

const withoutTail = <T>(list: readonly T[], isNothing: (element: T) => boolean): T[] => {
  let length = list.length;
  while (length > 0 && isNothing(list[length - 1] as T)) length -= 1;
  return list.slice(0, length);
};

/**
 * A grid without what says nothing: blank cells at the end of a row, blank rows at the end. Grids that show the same
 * are equal to the letter, however far the host's used range reaches.
 *
 * @example canonical([['ก', ' ', ''], ['', '', '']]) // [['ก']]
 */
export const canonical = (grid: Grid): CanonicalGrid =>
  withoutTail(
    grid.map((row) => withoutTail(row.map(canonicalCell), (cell) => cell === '')),
    (row) => row.length === 0,
  );

/** A cell that holds something else than it did. */
export interface Difference {
  readonly cell: string;
  readonly from: CanonicalCell;
  readonly to: CanonicalCell;
}

/**
 * Every cell in which two grids differ, row by row.
 *
 * @example differences([[3]], [[4]]) // [{ cell: 'A1', from: 3, to: 4 }]
 */
export const differences = (before: CanonicalGrid, after: CanonicalGrid): Difference[] => {
  const found: Difference[] = [];
  for (let row = 0; row < Math.max(before.length, after.length); row += 1) {
    const [old = [], now = []] = [before[row], after[row]];
    for (let column = 0; column < Math.max(old.length, now.length); column += 1) {
      const [from = '', to = ''] = [old[column], now[column]];
      if (from !== to) found.push({ cell: a1(row + 1, column + 1), from, to });
    }
  }
  return found;
};

/** A canonical cell as people read it. */
export const canonicalText = (cell: CanonicalCell): string => {
  const text = String(cell);
  return text.startsWith(DATE_MARK) ? text.slice(DATE_MARK.length) : text;
};
