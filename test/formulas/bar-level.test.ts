import { BAR_LEVEL } from '../../src/formulas/bar-level';

test('one result for the whole range', () => {
  const behaviours = [
    [1, true],
    [1, '✓'],
    [2, 1],
    [2, 'TRUE'],
    [3, true],
    [3, false],
    [4, true],
  ];
  expect(BAR_LEVEL(behaviours)).toBe(2);
});

test.each<[string, unknown]>([
  ['TRUE', true],
  ['TRUE as text', ' true '],
  ['a check mark', '✓'],
  ['a heavy check mark', '✔'],
  ['a check mark shown as a picture', '✔\ufe0f'],
  ['1', 1],
  ['1 as text', '1'],
  ['a Thai 1', ' ๑ '],
])('%s is a tick', (_, tick) => {
  expect(BAR_LEVEL([[1, tick]])).toBe(1);
});

test.each<[string, unknown]>([
  ['FALSE', false],
  ['FALSE as text', 'False'],
  ['0', 0],
  ['a Thai 0', '๐'],
  ['blank', ''],
  ['spaces', ' '],
  ['nothing', null],
])('%s is no tick', (_, tick) => {
  expect(
    BAR_LEVEL([
      [1, true],
      [2, tick],
    ]),
  ).toBe(1);
});

test.each<[unknown, string]>([
  ['x', 'x'],
  [2, '2'],
  [-1, '-1'],
  [0.5, '0.5'],
  ['ใช่', 'ใช่'],
  ['✗', '✗'],
  [new Date(0), 'วันที่'],
])('%p is neither', (tick, found) => {
  expect(
    BAR_LEVEL([
      [1, true],
      [1, tick],
    ]),
  ).toBe(`⚠ เครื่องหมายในแถวลำดับที่ 2 ต้องเป็น TRUE, ✓ หรือ 1 ถ้าแสดง และ FALSE, 0 หรือว่าง ถ้าไม่แสดง (พบ ${found})`);
});

test.each<[string, unknown[][], unknown]>([
  [
    'a tick above a gap does not raise the level',
    [
      [1, 1],
      [2, ''],
      [3, 1],
    ],
    1,
  ],
  [
    'level 0 alone',
    [
      [0, '✓'],
      [1, ''],
      [2, false],
    ],
    0,
  ],
  [
    'no tick',
    [
      [0, ''],
      [1, false],
      [2, 0],
    ],
    '⚠ ยังไม่ประเมิน',
  ],
  [
    'level 0 with others',
    [
      [0, true],
      [1, true],
    ],
    '⚠ ระดับ 0 (แถวลำดับที่ 1) เลือกพร้อมระดับอื่น (แถวลำดับที่ 2) ไม่ได้',
  ],
  [
    'blank rows are passed over, and counted in the rows',
    [
      ['', ''],
      [1, true],
      ['', false],
      [9, true],
    ],
    '⚠ ระดับในแถวลำดับที่ 4 ต้องเป็นระดับ 0–5 (พบ 9)',
  ],
  [
    'a tick without a level',
    [
      [1, true],
      ['', true],
    ],
    '⚠ ขาดระดับในแถวลำดับที่ 2',
  ],
  [
    'a level in Thai digits',
    [
      ['๑', true],
      [' 2 ', true],
    ],
    2,
  ],
  [
    'a heading in the range',
    [
      ['ระดับ', ''],
      [1, true],
    ],
    '⚠ ระดับในแถวลำดับที่ 1 ต้องเป็นระดับ 0–5 (พบ ระดับ)',
  ],
  [
    'blank cells',
    [
      ['', ''],
      [' ', null],
    ],
    '',
  ],
  [
    'a fault handed over',
    [
      [1, '⚠ ก'],
      [9, true],
    ],
    '⚠ ก',
  ],
  [
    'a blank third column',
    [
      [1, true, ''],
      [2, false, ''],
    ],
    1,
  ],
])('%s', (_, behaviours, result) => {
  expect(BAR_LEVEL(behaviours)).toBe(result);
});

test.each<[unknown, number]>([
  [[[1], [2]], 1],
  [[[1, true, 'หมายเหตุ']], 3],
  [3, 1],
])('%j is not two columns', (behaviours, columns) => {
  expect(() => BAR_LEVEL(behaviours)).toThrow(
    `ช่วงพฤติกรรมต้องมี 2 คอลัมน์ (เลขระดับ และเครื่องหมาย) แต่ช่วงที่อ้างมี ${columns} คอลัมน์`,
  );
});
