import { isDate } from './date';
import { numeral } from './number';

/** How much of an offending cell a message quotes. */
const QUOTED = 20;

/**
 * A cell as a message quotes it: what the user sees, cut short.
 *
 * @example shown(true) // 'TRUE'
 */
export const shown = (cell: unknown): string => quoted(cell, QUOTED);

/** The same, cut after so many letters. */
export const quoted = (cell: unknown, most: number): string => {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDate(cell)) return 'วันที่';
  const text = typeof cell === 'number' ? (numeral(cell) ?? String(cell)) : String(cell);
  return text.length > most ? `${text.slice(0, most)}…` : text;
};
