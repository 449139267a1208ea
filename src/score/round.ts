import { BUDDHIST_ERA, type Day } from '../cells/date';
import type { Probation } from '../model/person';
import type { DayOfYear, Round } from '../model/round';

/**
 * The round that a day belongs to, and the fiscal year, which bears the Buddhist-era year in which it ends.
 *
 * @example roundOf(ROUNDS, { year: 2025, month: 10, day: 1 }) // { no: 1, fiscalYear: 2569 }
 */
export const roundOf = (
  rounds: readonly Round[],
  day: Day,
): { readonly no: number; readonly fiscalYear: number } | undefined => {
  const round = rounds.find(({ first, last }) =>
    precedes(first, last)
      ? !precedes(day, first) && !precedes(last, day)
      : !precedes(day, first) || !precedes(last, day),
  );
  if (!round) return undefined;
  const began = precedes(day, round.first) ? day.year - 1 : day.year;
  return { no: round.no, fiscalYear: began + round.fiscal_year_after + BUDDHIST_ERA };
};

/**
 * The years of the Buddhist era in which a round of a fiscal year begins and ends.
 *
 * @example yearsOf(first, 2569) // [2568, 2569], of a round from October to March
 */
export const yearsOf = (
  { first, last, fiscal_year_after }: Round,
  fiscalYear: number,
): readonly [first: number, last: number] => {
  const began = fiscalYear - fiscal_year_after;
  return [began, precedes(last, first) ? began + 1 : began];
};

const precedes = (a: DayOfYear, b: DayOfYear): boolean =>
  a.month === b.month ? a.day < b.day : a.month < b.month;

/**
 * The days that a round begins and ends on.
 *
 * @param fiscalYear of the Buddhist era
 * @example daysOfRound(ROUNDS, 1, 2569)?.first // { year: 2025, month: 10, day: 1 }
 */
export const daysOfRound = (
  rounds: readonly Round[],
  no: number,
  fiscalYear: number,
): { readonly first: Day; readonly last: Day } | undefined => {
  const round = rounds.find((each) => each.no === no);
  if (!round) return undefined;
  const began = fiscalYear - BUDDHIST_ERA - round.fiscal_year_after;
  const ended = precedes(round.last, round.first) ? began + 1 : began;
  return { first: { year: began, ...round.first }, last: { year: ended, ...round.last } };
};

/**
 * Whether a time on probation touches the days from the first to the last at all (ESA1 clause 5.6); a time that
 * begins or ends on no day is open.
 */
export const touches = (
  { from, to }: Probation,
  { first, last }: { readonly first: Day; readonly last: Day },
): boolean => (!from || !isBefore(last, from)) && (!to || !isBefore(to, first));

const isBefore = (a: Day, b: Day): boolean => (a.year === b.year ? precedes(a, b) : a.year < b.year);
