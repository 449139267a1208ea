const THAI_ZERO = 0x0e50;
const PLAIN_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

const GAP = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;

/** Spaces, and the invisible characters that text brings along out of web pages, chats and PDFs. */
export const GAPS = new RegExp(`${GAP.source}+`, 'g');

/** Digits that a spreadsheet keeps of a number: what lies beyond is noise of binary arithmetic. */
export const SHEET_DIGITS = 15;

/**
 * Whether a cell counts as blank: nothing, or nothing but spaces.
 *
 * @example isBlank('  ') // true
 */
export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && trimmed(cell) === '');

/**
 * Text without the spaces around it, the invisible ones of copied Thai text included.
 *
 * @example trimmed(' ๓ ') // '๓'
 */
export const trimmed = (text: string): string => {
  let [first, end] = [0, text.length];
  while (first < end && GAP.test(text.charAt(first))) first += 1;
  while (first < end && GAP.test(text.charAt(end - 1))) end -= 1;
  return text.slice(first, end);
};

/**
 * Thai digits as Arabic ones; everything else stays.
 *
 * @example arabicDigits('๒๕๖๙') // '2569'
 */
export const arabicDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));

/**
 * Arabic digits as Thai ones; everything else stays.
 *
 * @example thaiDigits('ว23/2564') // 'ว๒๓/๒๕๖๔'
 */
export const thaiDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));

/**
 * The decimal numeral that a cell holds, as text, or `undefined` where it holds something else
 * (text, TRUE, a date, an error, blank).
 *
 * A number is read as the fifteen significant digits that a spreadsheet keeps, so that
 * 0.1 + 0.2 computed in a cell is 0.3 here too.
 *
 * @example numeral(' ๘๕.๕ ') // '85.5'
 * @example numeral(true)     // undefined
 */
export const numeral = (cell: unknown): string | undefined => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? plain(cell) : undefined;
  if (typeof cell !== 'string') return undefined;
  const text = arabicDigits(trimmed(cell));
  return PLAIN_NUMBER.test(text) ? text : undefined;
};

const plain = (value: number): string => {
  const rounded = Number(value.toPrecision(SHEET_DIGITS));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  return Math.abs(rounded) < 1 ? rounded.toFixed(20) : BigInt(rounded).toString();
};
