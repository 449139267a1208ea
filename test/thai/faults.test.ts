import type { Fault } from '../../src/model/fault';
import { faultText } from '../../src/thai/faults';

test.each<[Fault, string]>([
  [{ kind: 'missing-items', items: ['1.3', '3.1'] }, '⚠ ขาด 2 ข้อ: 1.3, 3.1'],
  [{ kind: 'not-a-level', item: '2.4', highest: 4, found: '5' }, '⚠ ข้อ 2.4 ต้องเป็นระดับ 1–4 (พบ 5)'],
  [{ kind: 'beyond-form', form: 'ครู', items: 15, found: '3' }, '⚠ แบบครูมี 15 ข้อ แต่มีค่าเกินข้อสุดท้าย (พบ 3)'],
  [{ kind: 'narrower-than-form', form: 'ครู', items: 15, columns: 14 }, '⚠ แบบครูมี 15 ข้อ แต่ช่วงที่อ้างมี 14 คอลัมน์'],
  [{ kind: 'missing-components', positions: [2, 4] }, '⚠ ขาดคะแนนองค์ประกอบลำดับที่ 2, 4 ของช่วง'],
  [{ kind: 'no-component' }, '⚠ ไม่มีคะแนนองค์ประกอบใดให้รวม'],
  [{ kind: 'not-a-score', found: 'ดี' }, '⚠ คะแนนต้องเป็นตัวเลข (พบ ดี)'],
  [
    { kind: 'not-a-score', position: 2, found: 'ดี' },
    '⚠ คะแนนองค์ประกอบลำดับที่ 2 ของช่วงต้องเป็นตัวเลขตั้งแต่ 0 ขึ้นไป (พบ ดี)',
  ],
  [{ kind: 'outside-hundred', found: '101' }, '⚠ คะแนนต้องอยู่ระหว่าง 0–100 (พบ 101)'],
  [{ kind: 'below-lowest-band', found: '40', lowest: '50' }, '⚠ คะแนน 40 ต่ำกว่าช่วงต่ำสุดของเกณฑ์ (50)'],
  [{ kind: 'unknown-form', found: 'ครูใหญ่' }, '⚠ ไม่รู้จักแบบประเมิน “ครูใหญ่”'],
  [{ kind: 'unknown-scheme', found: 'ว20' }, '⚠ ไม่รู้จักเกณฑ์ระดับ “ว20”'],
  [{ kind: 'form-not-given' }, '⚠ ยังไม่ได้ระบุแบบประเมินของแถวนี้'],
  [{ kind: 'scheme-not-given' }, '⚠ ยังไม่ได้ระบุเกณฑ์ระดับของแถวนี้'],
  [{ kind: 'passed-on', text: '⚠ ขาด 1 ข้อ: 1.3' }, '⚠ ขาด 1 ข้อ: 1.3'],
])('%j', (fault, text) => {
  expect(faultText([fault])).toBe(text);
});

test('several faults are one text with one sign', () => {
  expect(
    faultText([
      { kind: 'missing-items', items: ['1.3'] },
      { kind: 'passed-on', text: '⚠ ขาด 1 ข้อ: 2' },
    ]),
  ).toBe('⚠ ขาด 1 ข้อ: 1.3; ขาด 1 ข้อ: 2');
});
