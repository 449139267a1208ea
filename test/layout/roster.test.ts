import { ROSTER } from '../../src/layout/roster';
import { ROSTER_HEADINGS } from '../../src/thai/workbook';

test.each([
  ['รหัส', ROSTER.id],
  ['ชื่อ–สกุล', ROSTER.name],
  ['ตำแหน่ง', ROSTER.position],
  ['วิทยฐานะ', ROSTER.standing],
  ['กลุ่ม/หน่วย', ROSTER.unit],
  ['ผู้บังคับบัญชาที่ประเมิน', ROSTER.supervisor],
])('the column headed %s is column %i', (heading, column) => {
  expect(ROSTER_HEADINGS[column]).toBe(heading);
});

test('every heading has its column', () => {
  expect(Object.keys(ROSTER)).toHaveLength(ROSTER_HEADINGS.length);
});
