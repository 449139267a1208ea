import { numeral, thaiDigits } from '../../cells/number';
import type { PaperFormula, PaperValue } from './paper';

export const isPaperFormula = (value: PaperValue): value is PaperFormula => typeof value === 'object';

const DECIMALS = /^(#,##)?0(?:\.(0+))?$/;

/**
 * A value as its number format shows it.
 *
 * @throws Error on a format that papers do not know
 * @example printed(1234.5, '#,##0.00') // '1,234.50'
 */
export const printed = (value: string | number, pattern?: string): string => {
  if (typeof value === 'string') return value;
  const plain = numeral(value) ?? String(value);
  if (pattern === undefined) return plain;
  const [, thousands, decimals = ''] = DECIMALS.exec(pattern) ?? [];
  if (!DECIMALS.test(pattern)) throw new Error(`Papers do not know the number format ${pattern}`);
  const [whole = '', rest] = Number(plain).toFixed(decimals.length).split('.');
  const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return rest === undefined ? grouped : `${grouped}.${rest}`;
};

/** A value as it stands in papers whose figures are Thai: text, no formula, for a sheet has no Thai figures. */
export const inThaiDigits = (value: PaperValue, pattern?: string): string =>
  thaiDigits(printed(isPaperFormula(value) ? value.value : value, pattern));
