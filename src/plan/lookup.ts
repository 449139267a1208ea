import { absoluteA1 } from '../cells/a1';
import { ENTRY, type EntryLayout } from '../layout/entry';
import { type Formula, formula } from './tab';

/**
 * The expression of a cell, blank where the cell is: a bare INDEX, or one within IF, would count a blank as 0.
 *
 * @example orBlank('A1') // 'IF(A1="","",A1)'
 */
export const orBlank = (cell: string): string => `IF(${cell}="","",${cell})`;

/**
 * A cell of somebody's row on an entry tab, found by id. A score that is not there stays blank. The ranges start
 * with the heading row, so that they keep hold of the tab when the first person's row is deleted or one is put
 * above it.
 *
 * @param rows rows of people on the entry tab
 * @param key the cell, or the text in quotes, that holds the id
 */
export const entryLookup = (layout: EntryLayout, rows: number, column: number, key: string): Formula =>
  formula(`=${orBlank(entryCell(layout, rows, column, key))}`);

/** The expression of such a cell, to stand within a formula. */
export const entryCell = (layout: EntryLayout, rows: number, column: number, key: string): string => {
  const range = (first: number) =>
    absoluteA1(layout.tab, { row: ENTRY.headingRow, column: first, rows: rows + 1, columns: 1 });
  return `INDEX(${range(column)},MATCH(${key},${range(ENTRY.id)},0))`;
};

/** How far the supervisor's score is from the person's own; blank where either is no number. */
export const gapFormula = (supervisor: string, self: string): Formula =>
  formula(`=IF(AND(ISNUMBER(${supervisor}),ISNUMBER(${self})),ROUND(${supervisor}-${self},2),"")`);
