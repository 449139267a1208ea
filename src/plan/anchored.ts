import { type Area, a1, areaA1 } from '../cells/a1';
import { type Formula, formula } from './tab';

/**
 * A column whose heading and figures come out of one formula in the heading cell: rows below it can be sorted,
 * inserted and deleted, the first one too, and the formula stays.
 *
 * @param call what gives a figure a row, over `rowsBelow` the heading
 * @example anchored('ระดับ', `BAND(${rowsBelow(totals)})`)
 */
export const anchored = (heading: string, call: string): Formula =>
  formula(`=VSTACK("${heading.replace(/"/g, '""')}",${call})`);

/**
 * The rows of an area below its first one, which is the heading row that the formula stands in. An area from the
 * heading row on grows with a row that is inserted right below it; one from the first person on would not, and
 * every figure would stand a row off.
 *
 * @example rowsBelow({ row: 2, column: 4, rows: 3, columns: 2 }) // 'FILTER(D2:E4,ROW(D2:D4)>ROW(D2))'
 */
export const rowsBelow = (area: Area): string => below(area, areaA1(area));

/**
 * The rows below the first one of something worked out row by row. FILTER lets Google Sheets work it out for every
 * row, where it would otherwise take the formula's own.
 *
 * @param each an expression over whole columns of the area
 * @example below({ row: 1, column: 1, rows: 3, columns: 1 }, 'A1:A3*2') // 'FILTER(A1:A3*2,ROW(A1:A3)>ROW(A1))'
 */
export const below = (area: Area, each: string): string => {
  const { row, column } = area;
  return `FILTER(${each},ROW(${areaA1({ ...area, columns: 1 })})>ROW(${a1(row, column)}))`;
};
