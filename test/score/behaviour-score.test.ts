import type { Outcome } from '../../src/model/fault';
import { scoreBehaviour } from '../../src/score/behaviour-score';
import { type Rational, scoreNumeral } from '../../src/score/rational';

const LEVELS = {
  expected: { lowest: 1, highest: 5, decimals: 0 },
  found: { lowest: 0, highest: 5, decimals: 0 },
};
const POINTS = {
  id: 'ก',
  points: [
    { below_expected: 0, points: 4 },
    { below_expected: 2, points: 1 },
  ],
  full: 4,
};

const shownScore = (outcome: Outcome<Rational>): unknown =>
  outcome.kind === 'value' ? scoreNumeral(outcome.value) : outcome;

test.each<[number, string]>([
  [5, '100.00'],
  [3, '100.00'],
  [2, '100.00'],
  [1, '25.00'],
  [0, '25.00'],
])('points are those of the last step reached: %i of 3 is %s', (found, score) => {
  expect(shownScore(scoreBehaviour(POINTS, LEVELS, { expected: [3], found: [found] }))).toBe(score);
});

test('a cap and a highest level are those of the scale', () => {
  const rated = { expected: [1, 1], found: [2, 1] };
  expect(shownScore(scoreBehaviour({ id: 'ข', cap: 120 }, LEVELS, rated))).toBe('120.00');
  expect(shownScore(scoreBehaviour({ id: 'ค', highest: 4 }, LEVELS, rated))).toBe('37.50');
});

test('equal weights are no weights', () => {
  const rated = { expected: [3, 3, 2], found: [3, 2, 0] };
  const equal = { ...rated, weights: ['0.7', '0.7', '0.7'] };
  expect(scoreBehaviour(POINTS, LEVELS, rated).kind).toBe('value');
  expect(shownScore(scoreBehaviour(POINTS, LEVELS, equal))).toBe(
    shownScore(scoreBehaviour(POINTS, LEVELS, rated)),
  );
});
