import { trimmed } from './number';

const NIKHAHIT_AA = /\u0e4d\u0e32/g;

/**
 * A name as it is looked up: spaces, hyphens and case do not matter, `&` is `and`, and ำ copied out of a PDF
 * in two characters is ำ.
 *
 * @example nameKey('Self Control') === nameKey('self-control') // true
 */
export const nameKey = (name: unknown): string =>
  trimmed(String(name))
    .normalize('NFC')
    .replace(NIKHAHIT_AA, 'ำ')
    .replace(/[\s\-\u200b\u2060\ufeff]+/g, '')
    .replace(/&/g, 'and')
    .toLowerCase();
