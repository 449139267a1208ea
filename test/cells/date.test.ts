import { dayOf } from '../../src/cells/date';

test.each<[string, unknown, number, number, number]>([
  ['Buddhist era', '1/10/2568', 2025, 10, 1],
  ['Thai digits', '๐๑/๑๐/๒๕๖๘', 2025, 10, 1],
  ['Christian era', '31/3/2026', 2026, 3, 31],
  ['hyphens and spaces around', ' 1-4-2569 ', 2026, 4, 1],
  ['the international way', '2025-10-01', 2025, 10, 1],
  ['the international way with the Buddhist era', '๒๕๖๘-๑๐-๐๑', 2025, 10, 1],
  ['a leap day', '29/2/2567', 2024, 2, 29],
  ['a date at midnight in Bangkok', new Date('2025-09-30T17:00:00Z'), 2025, 10, 1],
  ['the Buddhist era that a sheet took for the Christian one', new Date('2568-09-30T17:00:00Z'), 2025, 10, 1],
  ['a date a second earlier', new Date('2025-09-30T16:59:59Z'), 2025, 9, 30],
])('%s', (_, cell, year, month, day) => {
  expect(dayOf(cell)).toEqual({ year, month, day });
});

test.each<[string, unknown]>([
  ['a day in no calendar', '31/2/2569'],
  ['a leap day of a common year', '29/2/2568'],
  ['a thirteenth month', '1/13/2568'],
  ['a thirteenth month, the international way', '2025-13-01'],
  ['a year of two digits', '1/10/68'],
  ['a year long ago', '1/10/0068'],
  ['month and year', '10/2568'],
  ['words', '1 ต.ค. 2568'],
  ['a number', 45000],
  ['TRUE', true],
  ['an invalid date', new Date(Number.NaN)],
  ['nothing', ''],
])('%s is no day', (_, cell) => {
  expect(dayOf(cell)).toBeUndefined();
});
