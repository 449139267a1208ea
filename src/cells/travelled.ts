import { isDate } from './date';
import { arabicDigits, numeral } from './number';

const NIKHAHIT_AA = /\u0e4d\u0e32/g;
const GAPS = /[\s\u2060\ufeff]+/g;
const INVISIBLE = /[\u200b\u200c\u200d]/g;

/**
 * Text on one line, each gap one space, ำ copied in two characters as ำ.
 *
 * @example tidy(' ครูตัวอย่าง \n 01 ') // 'ครูตัวอย่าง 01'
 */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(NIKHAHIT_AA, 'ำ')
    .replace(INVISIBLE, '')
    .replace(GAPS, ' ')
    .replace(/^ | $/g, '');

/**
 * What a cell says, the same wherever it was copied or pasted to: a number may have become text, or text a number,
 * with Thai digits or without zeros at its end.
 *
 * @example travelled('๗๗.๕๐') === travelled(77.5) // true
 */
export const travelled = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  const number = numeral(cell);
  if (number !== undefined) return plain(number);
  if (isDate(cell)) return DATE;
  return arabicDigits(tidy(String(cell)));
};

/** A date is nothing that was sent: text such as 1/2 became one on the way, and what it was is lost. */
const DATE = '\u0001';

const plain = (number: string): string => {
  const [whole = '', decimals = ''] = number.replace(/^\+/, '').split('.');
  const part = decimals.replace(/0+$/, '');
  return `${whole.replace(/^(-?)0+(?=\d)/, '$1') || '0'}${part ? `.${part}` : ''}`;
};

/** Digits of the longest id that may have lost its zeros: that of a citizen. */
const LONGEST_ID = 13;

/**
 * What an id may have been before it travelled: one of digits alone loses the zeros in front when it becomes a number.
 *
 * @example idsOf(1).slice(0, 3) // ['1', '01', '001']
 */
export const idsOf = (cell: unknown): readonly string[] => {
  const id = typeof cell === 'number' ? travelled(cell) : arabicDigits(tidy(String(cell ?? '')));
  if (!/^\d+$/.test(id)) return [id];
  const more = Math.max(LONGEST_ID - id.length, 0);
  return Array.from({ length: more + 1 }, (_, zeros) => '0'.repeat(zeros) + id);
};
