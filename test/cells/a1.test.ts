import { a1, absoluteA1, areaA1, columnLetters } from '../../src/cells/a1';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18278, 'ZZZ'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('a cell is its column letters and its row', () => {
  expect(a1(3, 28)).toBe('AB3');
});

test('an area runs from its first cell to its last', () => {
  expect(areaA1({ row: 3, column: 1, rows: 2, columns: 2 })).toBe('A3:B4');
  expect(areaA1({ row: 3, column: 27, rows: 40, columns: 14 })).toBe('AA3:AN42');
});

test('an area of one cell is still written as a range', () => {
  expect(areaA1({ row: 5, column: 2, rows: 1, columns: 1 })).toBe('B5:B5');
});

test('an absolute address names its tab and fixes every part', () => {
  const area = { row: 3, column: 26, rows: 10, columns: 2 };
  expect(absoluteA1('ครู', area)).toBe("'ครู'!$Z$3:$AA$12");
});

test("an apostrophe in a tab's name is doubled", () => {
  expect(absoluteA1("ครู'ก", { row: 1, column: 1, rows: 1, columns: 1 })).toBe("'ครู''ก'!$A$1:$A$1");
});
