import { BUDDHIST_ERA } from '../cells/date';
import type { Period } from '../model/day';
import { isBefore } from '../model/day';
import type { Round, RoundOfYear } from '../model/round';

/**
 * The days of a round.
 *
 * @example roundPeriod(ROUNDS, { no: 1, fiscalYear: 2569 }).last // { year: 2026, month: 3, day: 31 }
 */
export const roundPeriod = (
  rounds: readonly Round[],
  { no, fiscalYear }: RoundOfYear,
): Period | undefined => {
  const round = rounds.find((candidate) => candidate.no === no);
  if (!round) return undefined;
  const year = fiscalYear - BUDDHIST_ERA - round.fiscal_year_after;
  const first = { year, ...round.first };
  const sameYear = { year, ...round.last };
  return { first, last: isBefore(sameYear, first) ? { ...sameYear, year: year + 1 } : sameYear };
};

/** The days of a fiscal year: from the first day of its first round to the last day of its last. */
export const fiscalYearPeriod = (rounds: readonly Round[], fiscalYear: number): Period | undefined => {
  const first = rounds[0] && roundPeriod(rounds, { no: rounds[0].no, fiscalYear });
  const end = rounds[rounds.length - 1];
  const last = end && roundPeriod(rounds, { no: end.no, fiscalYear });
  return first && last && { first: first.first, last: last.last };
};

/**
 * The round so many rounds later, or earlier where negative.
 *
 * @example roundAfter(ROUNDS, { no: 2, fiscalYear: 2569 }, 1) // { no: 1, fiscalYear: 2570 }
 */
export const roundAfter = (
  rounds: readonly Round[],
  { no, fiscalYear }: RoundOfYear,
  steps: number,
): RoundOfYear | undefined => {
  const now = rounds.findIndex((round) => round.no === no);
  if (now < 0) return undefined;
  const index = now + steps;
  const years = Math.floor(index / rounds.length);
  const round = rounds[index - years * rounds.length];
  return round && { no: round.no, fiscalYear: fiscalYear + years };
};
