import { trimmed } from './number';

/** What a cell shows whose formula could not be worked out, or is still being worked out. */
const UNREADY = /^(?:#[A-Z0-9/]+[!?]?|loading|กำลังโหลด)/i;

/**
 * Whether a cell shows an error, or that its formula is still being worked out, in place of its content.
 *
 * @example isUnready('#REF!') // true
 */
export const isUnready = (cell: unknown): boolean => typeof cell === 'string' && UNREADY.test(trimmed(cell));
