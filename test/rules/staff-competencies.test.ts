import { functionalFor, isHead } from '../../src/rules/staff-competencies';

test.each([
  ['ผู้อำนวยการกลุ่มบริหารงานบุคคล', true],
  ['ผู้อำนวยการหน่วยตรวจสอบภายใน', true],
  ['นักทรัพยากรบุคคลชำนาญการพิเศษ (ผู้อำนวยการกลุ่มบริหารงานบุคคล)', true],
  ['ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา', false],
  ['รองผู้อำนวยการกลุ่ม', false],
  ['นิติกร', false],
])('%s: head of a group, unit or section is %s', (position, head) => {
  expect(isHead(position)).toBe(head);
});

test.each([
  ['นิติกร', 5],
  ['นิติกรชำนาญการพิเศษ', 5],
  ['นักประชาสัมพันธ์', 3],
  ['เจ้าพนักงานการเงินและบัญชี', 3],
  ['นักวิชาการศึกษา ชำนาญการ', 3],
])('%s has %i functional competencies', (position, count) => {
  expect(functionalFor(position)).toHaveLength(count);
});

test.each(['นักวิชาการศึกษาพิเศษ', 'ผู้อำนวยการกลุ่ม', 'นายช่างโยธา'])(
  'the announcement names none for %s',
  (position) => {
    expect(functionalFor(position)).toBeUndefined();
  },
);
