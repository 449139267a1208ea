import { arabicDigits, GAPS } from './number';

/** ำ in two characters, a tone mark between them or not. */
const NIKHAHIT_AA = /\u0e4d([\u0e48-\u0e4b]?)\u0e32/g;

/** แ typed as two เ. */
const TWO_SARA_E = /เเ/g;

/**
 * A name as it is looked up: spaces, hyphens, case and kind of digits do not matter, `&` is `and`, and what looks
 * the same is the same: ำ copied out of a PDF in two characters, แ typed as two เ.
 *
 * @example nameKey('Self Control') === nameKey('self-control') // true
 */
export const nameKey = (name: unknown): string =>
  arabicDigits(String(name))
    .normalize('NFC')
    .replace(NIKHAHIT_AA, '$1ำ')
    .replace(TWO_SARA_E, 'แ')
    .replace(GAPS, '')
    .replace(/-/g, '')
    .replace(/&/g, 'and')
    .toLowerCase();
