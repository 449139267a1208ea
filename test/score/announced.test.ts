import { STAFF_ANNOUNCEMENT, TEACHER_ANNOUNCEMENT } from '../../src/rules/announcements';
import { announcedBands } from '../../src/score/announced';

const bands = (...names: readonly string[]) => ({
  bands: names.map((name, index) => ({ min: String(index * 10), name })),
});

test.each([
  ['ว23', TEACHER_ANNOUNCEMENT, ['ปรับปรุง', 'พอใช้', 'ดี', 'ดีมาก', 'ดีเด่น'], ['ดีเด่น', 'ดีมาก']],
  ['38 ค.(2), five bands', STAFF_ANNOUNCEMENT, ['ต้องปรับปรุง', 'พอใช้', 'ดี', 'ดีมาก', 'ดีเด่น'], ['ดีเด่น', 'ดีมาก']],
  [
    '38 ค.(2), more than five: all above ดี',
    STAFF_ANNOUNCEMENT,
    ['ต้องปรับปรุง', 'พอใช้', 'ดี', 'ค่อนข้างดีมาก', 'ดีมาก', 'ดีเด่น'],
    ['ดีเด่น', 'ดีมาก', 'ค่อนข้างดีมาก'],
  ],
  [
    'ว23 with more than five: by name all the same',
    TEACHER_ANNOUNCEMENT,
    ['ปรับปรุง', 'พอใช้', 'ดี', 'ค่อนข้างดีมาก', 'ดีมาก', 'ดีเด่น'],
    ['ดีเด่น', 'ดีมาก'],
  ],
  ['names of one’s own', TEACHER_ANNOUNCEMENT, ['ไม่ผ่าน', 'ผ่าน'], []],
])('%s', (_, rule, names, expected) => {
  expect(announcedBands(rule, bands(...names))).toEqual(expected);
});
