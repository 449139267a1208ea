const LETTERS = 26;

/**
 * The letters of a column, the first being 1.
 *
 * @example columnLetters(28) // 'AB'
 */
export const columnLetters = (column: number): string => {
  const rest = Math.floor((column - 1) / LETTERS);
  const letter = String.fromCharCode(65 + ((column - 1) % LETTERS));
  return rest > 0 ? columnLetters(rest) + letter : letter;
};

/**
 * The column of letters, the first being 1; 0 where there are none.
 *
 * @example columnNumber('AB') // 28
 */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * LETTERS + letter.charCodeAt(0) - 64, 0);

/**
 * A cell's address, row and column counted from 1.
 *
 * @example a1(3, 28) // 'AB3'
 */
export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** A rectangle of cells, row and column counted from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A rectangle's address.
 *
 * @example areaA1({ row: 3, column: 1, rows: 2, columns: 2 }) // 'A3:B4'
 */
export const areaA1 = ({ row, column, rows, columns }: Area): string =>
  `${a1(row, column)}:${a1(row + rows - 1, column + columns - 1)}`;

/**
 * A cell's address with `$` before its parts: it stays as it is when copied.
 *
 * @example fixedA1(3, 28) // '$AB$3'
 */
export const fixedA1 = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;

/**
 * A rectangle's address with `$` before every part, and the tab's name in front.
 *
 * @example absoluteA1('ครู', { row: 3, column: 1, rows: 2, columns: 1 }) // "'ครู'!$A$3:$A$4"
 */
export const absoluteA1 = (tab: string, { row, column, rows, columns }: Area): string =>
  `'${tab.replace(/'/g, "''")}'!${fixedA1(row, column)}:${fixedA1(row + rows - 1, column + columns - 1)}`;
