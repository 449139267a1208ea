import { absoluteA1 } from '../../cells/a1';

/** A text within a formula. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Texts of a check in one, each behind a mark that the first one loses. */
export const listed = (...parts: readonly Part[]): string => `MID(${joined(parts)},3,1000)`;

/** The same behind a mark; blank where no part holds. */
export const marked = (mark: string, ...parts: readonly Part[]): string =>
  `SUBSTITUTE(${joined(parts)},"; ",${quoted(mark)},1)`;

const joined = (parts: readonly Part[]): string =>
  parts.map(([condition, text]) => `IF(${condition},"; "&${text},"")`).join('&');

/** A condition, and the text, as a formula has it, that stands where it holds. */
export type Part = readonly [condition: string, text: string];

/** The text of the first condition that holds, else what is left. */
export const firstOf = (steps: readonly Part[], rest: string): string =>
  steps.map(([condition, text]) => `IF(${condition},${text},`).join('') + rest + ')'.repeat(steps.length);

/** Conditions that all hold, row by row: AND would take all rows together. */
export const all = (...conditions: readonly string[]): string =>
  conditions.map((each) => `(${each})`).join('*');

/** Conditions of which one holds, row by row. */
export const any = (...conditions: readonly string[]): string =>
  `(${conditions.map((each) => `(${each})`).join('+')})>0`;

/** Whether a cell that is not blank holds no number. */
export const isText = (cells: string): string => `1-ISNUMBER(${cells})`;

/** The rows of a tab that formulas elsewhere look through, its heading row and so many below. */
export interface Covered {
  readonly tab: string;
  readonly headingRow: number;
  readonly rows: number;
}

/**
 * A whole column of the covered rows. It begins with the heading, so that it grows with a row that is put right
 * below, and stays as it is when the formula is sorted or copied.
 */
export const columnOf =
  ({ tab, headingRow, rows }: Covered) =>
  (column: number): string =>
    absoluteA1(tab, { row: headingRow, column, rows: rows + 1, columns: 1 });
