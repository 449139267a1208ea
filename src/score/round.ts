import { BUDDHIST_ERA, type Day } from '../cells/date';
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
