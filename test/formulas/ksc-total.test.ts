import { KSC_TOTAL } from '../../src/formulas/ksc-total';

test('sums a row of component scores per person', () => {
  expect(
    KSC_TOTAL([
      [61.43, 8, 7.5],
      [80, 10, 10],
      [20, 2, 2.5],
    ]),
  ).toEqual([[76.93], [100], [24.5]]);
});

test.each<[string, unknown[], number]>([
  ['an en dash', [80, '–', 10, 10], 100],
  ['a hyphen', [80, '-', 10, 10], 100],
  ['a dash with spaces', [80, ' – ', 10, 10], 100],
])('%s says that a component does not apply', (_, row, total) => {
  expect(KSC_TOTAL([row])).toEqual([[total]]);
});

test.each<[string, unknown[], number]>([
  ['numeric text', ['61.43', '8', '7.5'], 76.93],
  ['Thai digits', ['๖๑.๔๓', '๘', ' ๗.๕ '], 76.93],
  ['a nought', [0, 0, 2.5], 2.5],
  ['tenths without binary error', [0.1, 0.2, 0.3], 0.6],
  ['thousandths, rounded once at the end', [0.004, 0.004], 0.01],
  ['a tie, rounded half up', [1.003, 0.002], 1.01],
])('takes %s', (_, row, total) => {
  expect(KSC_TOTAL([row])).toEqual([[total]]);
});

test('one value gives one value', () => {
  expect(KSC_TOTAL(61.43)).toBe(61.43);
  expect(KSC_TOTAL('')).toBe('');
});

test('a wholly blank row is an empty string', () => {
  expect(
    KSC_TOTAL([
      ['', ' ', null],
      [80, 10, 10],
    ]),
  ).toEqual([[''], [100]]);
});

test.each<[string, unknown[], string]>([
  ['a blank component', [60, '', 8, 7.5], '⚠ ขาดคะแนนองค์ประกอบลำดับที่ 2 ของช่วง'],
  ['two blank components', [60, '', 8, ''], '⚠ ขาดคะแนนองค์ประกอบลำดับที่ 2, 4 ของช่วง'],
  ['a blank beside dashes', ['–', '', '–'], '⚠ ขาดคะแนนองค์ประกอบลำดับที่ 2 ของช่วง'],
  ['a word', [60, 'ดี', 8], '⚠ คะแนนองค์ประกอบลำดับที่ 2 ของช่วงต้องเป็นตัวเลขตั้งแต่ 0 ขึ้นไป (พบ ดี)'],
  ['TRUE', [true, 8], '⚠ คะแนนองค์ประกอบลำดับที่ 1 ของช่วงต้องเป็นตัวเลขตั้งแต่ 0 ขึ้นไป (พบ TRUE)'],
  ['a negative score', [60, -1], '⚠ คะแนนองค์ประกอบลำดับที่ 2 ของช่วงต้องเป็นตัวเลขตั้งแต่ 0 ขึ้นไป (พบ -1)'],
  ['a date', [60, new Date(2025, 0, 3)], '⚠ คะแนนองค์ประกอบลำดับที่ 2 ของช่วงต้องเป็นตัวเลขตั้งแต่ 0 ขึ้นไป (พบ วันที่)'],
  ['dashes only', ['–', '-'], '⚠ ไม่มีคะแนนองค์ประกอบใดให้รวม'],
])('%s is a fault, never a smaller total', (_, row, text) => {
  expect(KSC_TOTAL([row])).toEqual([[text]]);
});

test('a fault handed over is passed on as it is', () => {
  expect(KSC_TOTAL([['⚠ ขาด 2 ข้อ: 1.3, 3.1', 8, 7.5]])).toEqual([['⚠ ขาด 2 ข้อ: 1.3, 3.1']]);
});

test('two different faults handed over are both passed on, the same one once', () => {
  expect(KSC_TOTAL([['⚠ ขาด 1 ข้อ: 1.3', '⚠ ขาด 1 ข้อ: 2', '⚠ ขาด 1 ข้อ: 1.3']])).toEqual([
    ['⚠ ขาด 1 ข้อ: 1.3; ขาด 1 ข้อ: 2'],
  ]);
});
