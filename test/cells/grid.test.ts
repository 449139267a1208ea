import { isBlankRow, isColumn, isRange, toGrid, usedLength, usedWidth, widthOf } from '../../src/cells/grid';

test.each([
  ['one value', 3, [[3]]],
  ['one row', [1, 2], [[1, 2]]],
  [
    'a range',
    [
      [1, 2],
      [3, 4],
    ],
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['nothing', undefined, [[undefined]]],
])('%s becomes rows of cells', (_, argument, grid) => {
  expect(toGrid(argument)).toEqual(grid);
});

test('only rows of cells are a range', () => {
  expect(isRange([[1]])).toBe(true);
  expect(isRange([1])).toBe(false);
  expect(isRange('ครู')).toBe(false);
});

test('the width is that of the widest row', () => {
  expect(widthOf([[1], [1, 2, 3], [1, 2]])).toBe(3);
  expect(widthOf([])).toBe(0);
});

test.each([
  ['blank cells at the end are cut off', [1, '', ' ', null, undefined], 1],
  ['a blank between two values stays', [1, '', 2, ''], 3],
  ['a zero is not blank', [0, 0], 2],
  ['FALSE is not blank', [false], 1],
  ['a wholly blank row has no length', ['', ''], 0],
])('%s', (_, row, length) => {
  expect(usedLength(row)).toBe(length);
});

test('one value in one row makes its column used', () => {
  expect(
    usedWidth([
      [1, '', ''],
      ['', '', 5],
    ]),
  ).toBe(3);
  expect(usedWidth([['', ''], ['']])).toBe(0);
});

test('a row of spaces is blank, a row with a dash is not', () => {
  expect(isBlankRow(['', '  ', '\u200b', null])).toBe(true);
  expect(isBlankRow(['', '–'])).toBe(false);
});

test('a column has more than one row and no second cell', () => {
  expect(isColumn([[1], [2]])).toBe(true);
  expect(isColumn([[1]])).toBe(false);
  expect(isColumn([[1], [2, 3]])).toBe(false);
});
