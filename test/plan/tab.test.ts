import { formula, isFormula, rectangle } from '../../src/plan/tab';

test('a formula is told from text that looks like one', () => {
  expect(isFormula(formula('=A1'))).toBe(true);
  expect(isFormula('=A1')).toBe(false);
  expect(isFormula(new Date(2025, 9, 1))).toBe(false);
  expect(isFormula(3)).toBe(false);
});

test('rows are padded with blanks to the longest', () => {
  expect(rectangle([['ก'], [1, 2, 3], []])).toEqual([
    ['ก', '', ''],
    [1, 2, 3],
    ['', '', ''],
  ]);
  expect(rectangle([])).toEqual([]);
});
