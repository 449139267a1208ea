import {
  add,
  addUp,
  compare,
  over,
  percentage,
  rational,
  scoreNumeral,
  sumOf,
  times,
  toScore,
  weighted,
  ZERO,
} from '../../src/score/rational';

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

test('a weighted sum is exact', () => {
  expect(compare(weighted(['0.1', '0.7'], [3, '4.5']), rational('3.45'))).toBe(0);
  expect(scoreNumeral(percentage(weighted(['1', '1'], [3, '2']), rational(9)))).toBe('55.56');
});

test.each<[string, (string | number)[], boolean]>([
  ['percentages', [40, 30, 30], true],
  ['percentages with decimals', ['33.33', '33.33', '33.34'], true],
  ['shares', ['0.4', '0.35', '0.25'], true],
  ['thirds that a sheet computed', Array(3).fill('0.333333333333333'), true],
  ['thirds of a hundred that a sheet computed', Array(3).fill('33.3333333333333'), true],
  ['sixths that a sheet computed', Array(6).fill('16.6666666666667'), true],
  ['too little', [40, 30, '29.99'], false],
  ['too much', [40, 30, '30.01'], false],
  ['a thousandth short', Array(3).fill('33.333'), false],
  ['a billionth short', ['99.999999999'], false],
  ['shares that miss one', ['0.4', '0.3'], false],
  ['between shares and percentages', [50], false],
  ['nothing', [], false],
])('%s: %j', (_, weights, whole) => {
  expect(addUp(sumOf(weights), 100)).toBe(whole);
});
