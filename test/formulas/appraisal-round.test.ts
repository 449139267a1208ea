import { APPRAISAL_ROUND } from '../../src/formulas/appraisal-round';

test.each([
  ['30/9/2568', '2/2568'],
  ['1/10/2568', '1/2569'],
  ['31/12/2568', '1/2569'],
  ['1/1/2569', '1/2569'],
  ['31/3/2569', '1/2569'],
  ['1/4/2569', '2/2569'],
  ['๓๐/๙/๒๕๖๙', '2/2569'],
  ['1/10/2026', '1/2570'],
])('%s is in round %s (ว23 clause 4)', (date, round) => {
  expect(APPRAISAL_ROUND(date)).toBe(round);
});

test('a date of a cell, as Bangkok has it', () => {
  expect(APPRAISAL_ROUND(new Date('2026-03-31T16:59:59Z'))).toBe('1/2569');
  expect(APPRAISAL_ROUND(new Date('2026-03-31T17:00:00Z'))).toBe('2/2569');
});

test('a range has a round per date, and nothing where nothing stands', () => {
  expect(APPRAISAL_ROUND([['1/10/2568'], [''], ['31/2/2569'], ['⚠ ก']])).toEqual([
    ['1/2569'],
    [''],
    ['⚠ ต้องเป็นวันที่ หรือข้อความ วัน/เดือน/ปีสี่หลัก เช่น 1/10/2568 (พบ 31/2/2569)'],
    ['⚠ ก'],
  ]);
});

test.each([45000, true, 'ตุลาคม 2568'])('%p is no date', (cell) => {
  expect(APPRAISAL_ROUND(cell)).toMatch(/^⚠ ต้องเป็นวันที่/);
});
