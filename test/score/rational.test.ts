import { add, compare, over, rational, scoreNumeral, times, toScore, ZERO } from '../../src/score/rational';

test.each([
  ['61.43', 6143n, 100n],
  ['-2.5', -25n, 10n],
  ['-0.05', -5n, 100n],
  ['+3', 3n, 1n],
  ['.5', 5n, 10n],
  ['5.', 5n, 1n],
])('%s is an exact fraction', (numeral, numerator, denominator) => {
  expect(rational(numeral)).toEqual({ numerator, denominator });
});

test('a third plus two thirds is exactly one', () => {
  const third = over(rational(1), rational(3));
  const sum = add(third, times(third, rational(2)));
  expect(compare(sum, rational(1))).toBe(0);
});

test('ten times a tenth is exactly one', () => {
  const sum = Array(10).fill(rational('0.1')).reduce(add, ZERO);
  expect(compare(sum, rational(1))).toBe(0);
});

test.each([
  ['89.99', '90', -1],
  ['90', '90.00', 0],
  ['90.01', '90', 1],
  ['-1', '0', -1],
])('%s against %s compares as %i', (a, b, order) => {
  expect(compare(rational(a), rational(b))).toBe(order);
});

test.each([
  ['89.994', '89.99'],
  ['89.995', '90.00'],
  ['89.9949999999', '89.99'],
  ['1.005', '1.01'],
  ['16.665', '16.67'],
  ['0.005', '0.01'],
  ['0.004', '0.00'],
  ['-0.004', '0.00'],
  ['-1.005', '-1.01'],
  ['60', '60.00'],
  ['7.5', '7.50'],
  ['0', '0.00'],
])('%s is rounded half up to %s', (exact, score) => {
  expect(scoreNumeral(rational(exact))).toBe(score);
});

test('a score is the number of its rounded numeral', () => {
  expect(toScore(over(rational(4300), rational(70)))).toBe(61.43);
});
