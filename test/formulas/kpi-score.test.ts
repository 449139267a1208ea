import { KPI_SCORE } from '../../src/formulas/kpi-score';

test('the hand-checked value', () => {
  expect(KPI_SCORE([[40, 30, 30]], [[5, 4, 3]])).toEqual([[82]]);
});

test('a row is one person, and a single column is one person too', () => {
  const weights = [
    [40, 30, 30],
    [50, 50, ''],
    ['', '', ''],
  ];
  const levels = [
    [5, 4, 3],
    [3.25, 4.5, ''],
    ['', ' ', null],
  ];
  expect(KPI_SCORE(weights, levels)).toEqual([[82], [77.5], ['']]);
  expect(KPI_SCORE([[40], [30], [30]], [[5], [4], [3]])).toEqual([[82]]);
  expect(KPI_SCORE([[60], [''], [40], ['']], [[5], [''], [2.5]])).toEqual([[80]]);
});

test('one weight and one level give one value', () => {
  expect(KPI_SCORE(100, 4)).toBe(80);
  expect(KPI_SCORE('', '')).toBe('');
});

test.each<[string, unknown[], unknown[], number]>([
  ['shares', [0.4, 0.3, 0.3], [5, 4, 3], 82],
  ['a sum with binary noise', [0.1, 0.2, 0.7], [5, 5, 5], 100],
  ['thirds that the sheet computed', [1 / 3, 1 / 3, 1 / 3], [5, 4, 3], 80],
  ['numeric text, Thai digits and spaces', ['40', '๓๐', ' 30 '], ['๕', ' 4.0 ', '3.00'], 82],
  ['decimals in weights', ['33.33', '33.33', '33.34'], [4, 4, 4.5], 83.33],
  ['a tie, rounded half up', [10, 90], [1.01, 4.07], 75.28],
  ['an exact tie at the third decimal', [12.5, 87.5], [4.01, 4.03], 80.55],
  ['ten KPIs', Array(10).fill(10), Array(10).fill(1), 20],
  [
    'eleven cells, one pair blank',
    [...Array(5).fill(10), '', ...Array(5).fill(10)],
    [5, 5, 5, 5, 5, '', 5, 5, 5, 5, 5],
    100,
  ],
  ['the whole weight on one KPI as a share', [1], [3], 60],
])('takes %s', (_, weights, levels, score) => {
  expect(KPI_SCORE([weights], [levels])).toEqual([[score]]);
});

test.each<[string, unknown[], unknown[], string]>([
  ['a weight without a level', [40, 30, 30], [5, '', 3], 'ขาดระดับของตัวชี้วัดลำดับที่ 2'],
  ['a level without a weight', [40, '', 60], [5, 4, 3], 'ขาดน้ำหนักของตัวชี้วัดลำดับที่ 2'],
  ['weights alone', [40, 60], ['', ''], 'ขาดระดับของตัวชี้วัดลำดับที่ 1, 2'],
  [
    'a sum below 100',
    [40, 30, '', 20],
    [5, 4, '', 3],
    'น้ำหนักของตัวชี้วัดลำดับที่ 1, 2, 4 รวมได้ 90 ต้องรวมได้ 100 (หรือ 1 ถ้าเป็นสัดส่วน)',
  ],
  [
    'a sum above 100',
    [40, 30, 30.01],
    [5, 4, 3],
    'น้ำหนักของตัวชี้วัดลำดับที่ 1, 2, 3 รวมได้ 100.01 ต้องรวมได้ 100 (หรือ 1 ถ้าเป็นสัดส่วน)',
  ],
  [
    'shares that miss one',
    [0.4, 0.5],
    [5, 4],
    'น้ำหนักของตัวชี้วัดลำดับที่ 1, 2 รวมได้ 0.9 ต้องรวมได้ 100 (หรือ 1 ถ้าเป็นสัดส่วน)',
  ],
  ['a weight of nought', [100, 0], [5, 4], 'น้ำหนักของตัวชี้วัดลำดับที่ 2 ต้องเป็นตัวเลขมากกว่า 0 (พบ 0)'],
  ['a negative weight', [110, -10], [5, 4], 'น้ำหนักของตัวชี้วัดลำดับที่ 2 ต้องเป็นตัวเลขมากกว่า 0 (พบ -10)'],
  ['a weight in words', ['ครึ่ง', 50], [5, 4], 'น้ำหนักของตัวชี้วัดลำดับที่ 1 ต้องเป็นตัวเลขมากกว่า 0 (พบ ครึ่ง)'],
  [
    'a level of three decimals',
    [100],
    [4.123],
    'ระดับของตัวชี้วัดลำดับที่ 1 ต้องเป็นระดับ 1–5 ทศนิยมไม่เกิน 2 ตำแหน่ง (พบ 4.123)',
  ],
  [
    'a level above the scale',
    [100],
    [5.01],
    'ระดับของตัวชี้วัดลำดับที่ 1 ต้องเป็นระดับ 1–5 ทศนิยมไม่เกิน 2 ตำแหน่ง (พบ 5.01)',
  ],
  ['level 0', [100], [0], 'ระดับของตัวชี้วัดลำดับที่ 1 ต้องเป็นระดับ 1–5 ทศนิยมไม่เกิน 2 ตำแหน่ง (พบ 0)'],
  ['TRUE', [100], [true], 'ระดับของตัวชี้วัดลำดับที่ 1 ต้องเป็นระดับ 1–5 ทศนิยมไม่เกิน 2 ตำแหน่ง (พบ TRUE)'],
  [
    'eleven KPIs',
    [0, ...Array(10).fill(9)].map((extra) => extra || 10),
    Array(11).fill(3),
    'ตัวชี้วัดต้องไม่เกิน 10 ตัว (เกินที่ลำดับที่ 11)',
  ],
  ['a fault handed over', [50, 60], ['⚠ ขาด 1 ข้อ: 2', 9], 'ขาด 1 ข้อ: 2'],
])('%s is a fault that names the KPI', (_, weights, levels, text) => {
  expect(KPI_SCORE([weights], [levels])).toEqual([[`⚠ ${text}`]]);
});

test.each<[string, unknown, unknown, string]>([
  [
    'rows',
    [[40, 60]],
    [
      [5, 4],
      [5, 4],
    ],
    'ช่วงน้ำหนักมี 1 แถว 2 คอลัมน์ แต่ช่วงระดับมี 2 แถว 2 คอลัมน์',
  ],
  ['columns', [[40, 60]], [[5, 4, 3]], 'ช่วงน้ำหนักมี 1 แถว 2 คอลัมน์ แต่ช่วงระดับมี 1 แถว 3 คอลัมน์'],
  ['a row and a column', [[40, 60]], [[5], [4]], 'ช่วงน้ำหนักมี 1 แถว 2 คอลัมน์ แต่ช่วงระดับมี 2 แถว 1 คอลัมน์'],
  [
    'columns of different length',
    [[40], [60]],
    [[5], [4], [3]],
    'ช่วงน้ำหนักมี 2 แถว 1 คอลัมน์ แต่ช่วงระดับมี 3 แถว 1 คอลัมน์',
  ],
])('ranges of different %s throw', (_, weights, levels, message) => {
  expect(() => KPI_SCORE(weights, levels)).toThrow(`${message} — ช่วงที่ใช้ด้วยกันต้องมีขนาดเท่ากัน`);
});

test('blank columns at the right do not make a range wider', () => {
  expect(KPI_SCORE([[40, 60, '', '']], [[5, 4]])).toEqual([[88]]);
});
