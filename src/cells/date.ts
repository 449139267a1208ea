import type { Day } from '../model/day';
import { arabicDigits, trimmed } from './number';

export type { Day };

/** How far the Buddhist era is ahead. */
export const BUDDHIST_ERA = 543;

/**
 * Years from here on are of the Buddhist era: whoever types 1/10/2568 means it so, and a sheet that takes it for a
 * date makes it the year 2568 of the Christian era.
 */
const FIRST_BUDDHIST_YEAR = 2400;

/** Earlier years are slips of the hand: two digits filled up, or a digit missing. */
const EARLIEST_YEAR = 1900;

const TYPED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/** The international way, which exports of other systems use. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Asia/Bangkok keeps UTC+7 all year. */
const BANGKOK_MS = 7 * 3_600_000;

/** Whether a cell holds a date. */
export const isDate = (cell: unknown): cell is Date =>
  Object.prototype.toString.call(cell) === '[object Date]';

/**
 * The day that a cell holds: a date as Asia/Bangkok has it, or text in d/m/yyyy or yyyy-mm-dd, Thai digits and the
 * Buddhist era included.
 *
 * @returns `undefined` where the cell holds something else, or a day that is in no calendar
 * @example dayOf('๑/๑๐/๒๕๖๘') // { year: 2025, month: 10, day: 1 }
 */
export const dayOf = (cell: unknown): Day | undefined => {
  if (isDate(cell)) return ofInstant(cell.getTime());
  if (typeof cell !== 'string') return undefined;
  const text = arabicDigits(trimmed(cell)).replace(ISO, '$3/$2/$1');
  const [, day, month, year] = TYPED.exec(text) ?? [];
  return day && month && year ? ofTyped(Number(day), Number(month), Number(year)) : undefined;
};

const ofInstant = (instant: number): Day | undefined => {
  if (Number.isNaN(instant)) return undefined;
  const local = new Date(instant + BANGKOK_MS);
  return ofTyped(local.getUTCDate(), local.getUTCMonth() + 1, local.getUTCFullYear());
};

const ofTyped = (day: number, month: number, typed: number): Day | undefined => {
  const year = typed >= FIRST_BUDDHIST_YEAR ? typed - BUDDHIST_ERA : typed;
  const found = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= EARLIEST_YEAR && found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
  return exists ? { year, month, day } : undefined;
};

/**
 * A day as people type it, in the Buddhist era.
 *
 * @example typedDay({ year: 2025, month: 10, day: 1 }) // '1/10/2568'
 */
export const typedDay = ({ year, month, day }: Day): string => `${day}/${month}/${year + BUDDHIST_ERA}`;
