import { ROUNDS } from '../../src/rules/rounds';
import { daysOfRound, touches } from '../../src/score/round';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

const first = { first: day(2025, 10, 1), last: day(2026, 3, 31) };

test('the rounds of fiscal year 2569', () => {
  expect(daysOfRound(ROUNDS, 1, 2569)).toEqual(first);
  expect(daysOfRound(ROUNDS, 2, 2569)).toEqual({ first: day(2026, 4, 1), last: day(2026, 9, 30) });
  expect(daysOfRound(ROUNDS, 3, 2569)).toBeUndefined();
});

test.each([
  ['ends on the day before', { from: day(2025, 4, 1), to: day(2025, 9, 30) }, false],
  ['ends on the first day', { from: day(2025, 4, 1), to: day(2025, 10, 1) }, true],
  ['lies within', { from: day(2025, 11, 1), to: day(2025, 12, 1) }, true],
  ['begins on the last day', { from: day(2026, 3, 31), to: day(2026, 9, 30) }, true],
  ['begins on the day after', { from: day(2026, 4, 1), to: day(2026, 9, 30) }, false],
  ['has no end yet', { from: day(2025, 4, 1) }, true],
  ['has no beginning given', { to: day(2025, 12, 1) }, true],
])('probation that %s', (_, probation, touched) => {
  expect(touches(probation, first)).toBe(touched);
});
