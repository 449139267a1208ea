import { isUnready } from '../../src/cells/unready';

test.each([
  '#REF!',
  '#N/A',
  '#ERROR!',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '#SPILL!',
  'Loading...',
  'กำลังโหลด...',
])('%s stands where a result is not there', (cell) => {
  expect(isUnready(cell)).toBe(true);
});

test.each(['องค์ 1 (80)', '', 60, '⚠ ขาด 1 ข้อ: 1.1', '#หมายเหตุ'])('%j is content', (cell) => {
  expect(isUnready(cell)).toBe(false);
});
