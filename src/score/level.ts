import { numeral } from '../cells/number';
import type { LevelScale } from '../model/staff';

/**
 * A level of the scale as a numeral, or `undefined` for anything else.
 *
 * @example levelIn('๔.๕๐', { lowest: 1, highest: 5, decimals: 2 }) // '4.5'
 */
export const levelIn = (cell: unknown, { lowest, highest, decimals }: LevelScale): string | undefined => {
  const text = numeral(cell);
  if (text === undefined) return undefined;
  const value = Number(text);
  const [, given = ''] = text.split('.');
  const fits = value >= lowest && value <= highest && given.replace(/0+$/, '').length <= decimals;
  return fits ? String(value) : undefined;
};

/** A number above zero as a numeral, or `undefined` for anything else. */
export const weightIn = (cell: unknown): string | undefined => {
  const text = numeral(cell);
  return text !== undefined && Number(text) > 0 ? text : undefined;
};
