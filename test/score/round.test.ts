import type { Round } from '../../src/model/round';
import { roundOf } from '../../src/score/round';

/** A year of three rounds that begins in November: nothing here is the letters' own. */
const ROUNDS: readonly Round[] = [
  { no: 1, first: { month: 11, day: 5 }, last: { month: 2, day: 28 }, fiscal_year_after: 1 },
  { no: 2, first: { month: 3, day: 1 }, last: { month: 6, day: 30 }, fiscal_year_after: 0 },
  { no: 3, first: { month: 7, day: 1 }, last: { month: 10, day: 31 }, fiscal_year_after: 0 },
];

test.each([
  [2025, 11, 5, 1, 2569],
  [2025, 12, 31, 1, 2569],
  [2026, 1, 1, 1, 2569],
  [2026, 2, 28, 1, 2569],
  [2026, 3, 1, 2, 2569],
  [2026, 6, 30, 2, 2569],
  [2026, 7, 1, 3, 2569],
  [2026, 10, 31, 3, 2569],
])('%i-%i-%i is round %i of %i', (year, month, day, no, fiscalYear) => {
  expect(roundOf(ROUNDS, { year, month, day })).toEqual({ no, fiscalYear });
});

test.each([
  [11, 1],
  [11, 4],
])('a day between rounds (%i/%i) belongs to none', (month, day) => {
  expect(roundOf(ROUNDS, { year: 2025, month, day })).toBeUndefined();
});
