import { levelIn, weightIn } from '../../src/score/level';

const KPI = { lowest: 1, highest: 5, decimals: 2 };
const WHOLE = { lowest: 0, highest: 5, decimals: 0 };

test.each<[unknown, string]>([
  [1, '1'],
  [5, '5'],
  [4.25, '4.25'],
  ['๔.๕๐', '4.5'],
  [' 3.000 ', '3'],
  [0.1 + 0.2 + 1, '1.3'],
])('%p is a level of two decimals', (cell, level) => {
  expect(levelIn(cell, KPI)).toBe(level);
});

test.each<[unknown]>([
  [0],
  [0.99],
  [5.01],
  [-3],
  [4.123],
  ['4.001'],
  [true],
  ['ดี'],
  [''],
  [null],
  [new Date(0)],
])('%p is no level of two decimals', (cell) => {
  expect(levelIn(cell, KPI)).toBeUndefined();
});

test('a whole scale takes its ends and no half', () => {
  expect([0, 5, '๐', 2.5, 6, -1].map((cell) => levelIn(cell, WHOLE))).toEqual([
    '0',
    '5',
    '0',
    undefined,
    undefined,
    undefined,
  ]);
});

test('a weight is any number above zero', () => {
  expect([0.5, '๒๐', ' 12.50 ', 0, -1, '', true, 'มาก'].map(weightIn)).toEqual([
    '0.5',
    '20',
    '12.50',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
