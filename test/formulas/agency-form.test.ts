import { isAgencyForm, readAgencyForm } from '../../src/formulas/agency-form';

const HEAD = ['แบบสำนักงาน', '', 20];

test('a range of more than one column in use is an agency form', () => {
  expect(isAgencyForm([HEAD, ['1', 4, 10]])).toBe(true);
  expect(
    isAgencyForm([
      ['ครู', ''],
      ['ครู', ''],
    ]),
  ).toBe(false);
});

test('reads name, full score and items', () => {
  expect(readAgencyForm([HEAD, ['1.1', 4, 10], [2, '๕', ' ๗.๕ ']])).toEqual({
    name: 'แบบสำนักงาน',
    full: 20,
    items: [
      { no: '1.1', highest: 4, full: 10 },
      { no: '2', highest: 5, full: 7.5 },
    ],
  });
});

test('blank rows are passed over, and rows keep their number in the sheet', () => {
  expect(readAgencyForm([HEAD, ['', '', ''], ['1', 4, 10], ['', '', '']]).items).toHaveLength(1);
  expect(() => readAgencyForm([HEAD, ['', '', ''], ['1', 0, 10]])).toThrow('แบบที่กำหนดเอง แถวที่ 3');
});

test('a blank fourth column does not matter', () => {
  expect(
    readAgencyForm([
      [...HEAD, ''],
      ['1', 4, 10, ' '],
    ]).items,
  ).toHaveLength(1);
});

test('a number that the sheet took for a date is told as one', () => {
  expect(readAgencyForm([HEAD, [new Date(2025, 1, 1), 4, 10]]).items[0]?.no).toBe('วันที่');
});

const EXPECTED_HEAD = 'แถวแรกของแบบที่กำหนดเองต้องเป็น ชื่อแบบ, ช่องว่าง, คะแนนเต็มที่มากกว่า 0';

test.each<[string, unknown[]]>([
  ['no name', ['', '', 20]],
  ['no full score', ['แบบ', '', '']],
  ['a full score of 0', ['แบบ', '', 0]],
  ['a negative full score', ['แบบ', '', -20]],
  ['a full score that is text', ['แบบ', '', 'เต็ม']],
  ['a second cell that is not blank', ['แบบ', 4, 20]],
  ['a fourth cell', ['แบบ', '', 20, 'หมายเหตุ']],
])('a first row with %s throws', (_, head) => {
  expect(() => readAgencyForm([head, ['1', 4, 10]])).toThrow(EXPECTED_HEAD);
});

test('the message quotes the first row as it was found', () => {
  expect(() => readAgencyForm([['แบบ', '', 0]])).toThrow('(พบ แบบ | – | 0)');
});

test.each<[string, unknown[], string]>([
  ['no number', ['', 4, 10], 'แบบที่กำหนดเอง แถวที่ 2: ต้องมีเลขข้อในคอลัมน์แรก (พบ – | 4 | 10)'],
  ['no highest level', ['1', '', 10], 'แบบที่กำหนดเอง แถวที่ 2: ระดับสูงสุดต้องเป็นจำนวนเต็มตั้งแต่ 1'],
  ['a highest level of 0', ['1', 0, 10], 'ระดับสูงสุดต้องเป็นจำนวนเต็มตั้งแต่ 1'],
  ['a highest level that is not whole', ['1', 4.5, 10], 'ระดับสูงสุดต้องเป็นจำนวนเต็มตั้งแต่ 1'],
  ['no full marks', ['1', 4, ''], 'คะแนนเต็มของข้อต้องมากกว่า 0 (พบ 1 | 4 | –)'],
  ['full marks of 0', ['1', 4, 0], 'คะแนนเต็มของข้อต้องมากกว่า 0'],
  ['a fourth cell', ['1', 4, 10, 'หมายเหตุ'], 'แบบที่กำหนดเอง แถวที่ 2'],
])('an item with %s throws', (_, item, message) => {
  expect(() => readAgencyForm([HEAD, item])).toThrow(message);
});

test('a form without items throws', () => {
  expect(() => readAgencyForm([HEAD])).toThrow('แบบ “แบบสำนักงาน” ยังไม่มีข้อ');
});
