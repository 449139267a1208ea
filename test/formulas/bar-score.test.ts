import { BAR_SCORE } from '../../src/formulas/bar-score';

test('the hand-checked value', () => {
  expect(BAR_SCORE([[3], [3], [2]], [[3], [2], [0]])).toEqual([[66.67]]);
});

describe('the scales', () => {
  test.each<[string, unknown, number]>([
    ['BAR where none is named', undefined, 66.67],
    ['BAR where it is blank', '', 66.67],
    ['BAR', 'BAR', 66.67],
    ['HYBRID', 'HYBRID', 62.5],
    ['RATING', 'RATING', 33.33],
    ['any case, spaces around', ' hybrid ', 62.5],
    ['one cell', [['Rating']], 33.33],
  ])('%s', (_, scale, score) => {
    expect(BAR_SCORE([[3, 3, 2]], [[3, 2, 0]], undefined, scale)).toEqual([[score]]);
  });

  test.each<[number, number, number]>([
    [3, 5, 100],
    [3, 3, 100],
    [3, 2, 66.67],
    [3, 1, 33.33],
    [3, 0, 0],
    [5, 1, 0],
  ])('BAR: %i expected and %i found is %d', (expected, found, score) => {
    expect(BAR_SCORE(expected, found)).toBe(score);
  });

  test('HYBRID is capped as a whole, not competency by competency', () => {
    expect(BAR_SCORE([[2, 2]], [[4, 1]], '', 'HYBRID')).toEqual([[100]]);
    expect(BAR_SCORE([[3, 3]], [[4, 1]], '', 'HYBRID')).toEqual([[83.33]]);
  });

  test('RATING does not use the expected level', () => {
    expect(BAR_SCORE('', [[3, 2, 0]], '', 'RATING')).toEqual([[33.33]]);
    expect(BAR_SCORE(undefined, 4, undefined, 'RATING')).toBe(80);
    expect(BAR_SCORE([['', '', '']], [[3, 2, 0]], '', 'RATING')).toEqual([[33.33]]);
    expect(BAR_SCORE([[9, 'สูง', '']], [[3, 2, 0]], '', 'RATING')).toEqual([[33.33]]);
    expect(BAR_SCORE([[3, 3, '']], [[3, 2, '']], '', 'RATING')).toEqual([[50]]);
    expect(BAR_SCORE([[3, 3, 2]], [[3, 2, '']], '', 'RATING')).toEqual([['⚠ ขาดระดับที่พบของสมรรถนะลำดับที่ 3']]);
  });

  test('an unknown one throws, several throw, one handed over as a fault is passed on', () => {
    expect(() => BAR_SCORE([[3]], [[3]], '', 'BARS')).toThrow('ไม่รู้จักมาตรวัด “BARS” — ใช้ BAR, HYBRID, RATING');
    expect(() => BAR_SCORE([[3]], [[3]], '', [['BAR'], ['BAR']])).toThrow('มาตรวัดมี 2 แถว 1 คอลัมน์ — ใช้ค่าเดียว');
    expect(
      BAR_SCORE(
        [
          [3, 3],
          ['', ''],
        ],
        [
          [3, 3],
          ['', ''],
        ],
        '',
        '⚠ ก',
      ),
    ).toEqual([['⚠ ก'], ['']]);
  });
});

describe('people', () => {
  const EXPECTED = [
    [3, 3, 2],
    [1, '', 1],
    ['', '', ''],
  ];
  const FOUND = [
    [3, 2, 0],
    [1, '', 0],
    ['', ' ', null],
  ];

  test('a row is one person; a competency that is blank in both is passed over', () => {
    expect(BAR_SCORE(EXPECTED, FOUND)).toEqual([[66.67], [83.33], ['']]);
  });

  test('one row of weights holds for all', () => {
    expect(BAR_SCORE(EXPECTED, FOUND, [[50, 30, 20]])).toEqual([[76.67], [90.48], ['']]);
  });

  test('or each has weights of their own', () => {
    const weights = [
      [1, 1, 2],
      [0.5, '', 1.5],
      ['', '', ''],
    ];
    expect(BAR_SCORE(EXPECTED, FOUND, weights)).toEqual([[58.33], [75], ['']]);
  });

  test('a single column is one person, weights too', () => {
    expect(BAR_SCORE([[3], [''], [2]], [[2], [''], [2]], [[3], [''], [1]])).toEqual([[75]]);
  });

  test('weights that are blank throughout are none', () => {
    expect(BAR_SCORE([[3, 3, 2]], [[3, 2, 0]], [['', '', '']])).toEqual([[66.67]]);
  });

  test('numeric text, Thai digits and spaces', () => {
    expect(BAR_SCORE([['๓', ' 3 ', '2.0']], [['3', '๒', '๐']], [['๑', '1', ' 1.00 ']])).toEqual([[66.67]]);
  });
});

test.each<[string, unknown[], unknown[], unknown[] | undefined, string]>([
  ['nothing found yet', [3, 3, 2], ['', '', ''], undefined, 'ขาดระดับที่พบของสมรรถนะลำดับที่ 1, 2, 3'],
  ['one not found', [3, 3, 2], [3, '', 0], undefined, 'ขาดระดับที่พบของสมรรถนะลำดับที่ 2'],
  ['one not expected', [3, '', 2], [3, 2, 0], undefined, 'ขาดระดับที่คาดหวังของสมรรถนะลำดับที่ 2'],
  ['none expected', ['', ''], [3, 2], undefined, 'ขาดระดับที่คาดหวังของสมรรถนะลำดับที่ 1, 2'],
  ['expected 0', [0, 3], [3, 3], undefined, 'ระดับที่คาดหวังของสมรรถนะลำดับที่ 1 ต้องเป็นระดับ 1–5 (พบ 0)'],
  ['expected 6', [3, 6], [3, 3], undefined, 'ระดับที่คาดหวังของสมรรถนะลำดับที่ 2 ต้องเป็นระดับ 1–5 (พบ 6)'],
  ['a half found', [3, 3], [2.5, 3], undefined, 'ระดับที่พบของสมรรถนะลำดับที่ 1 ต้องเป็นระดับ 0–5 (พบ 2.5)'],
  ['found −1', [3, 3], [-1, 3], undefined, 'ระดับที่พบของสมรรถนะลำดับที่ 1 ต้องเป็นระดับ 0–5 (พบ -1)'],
  ['TRUE found', [3, 3], [true, 3], undefined, 'ระดับที่พบของสมรรถนะลำดับที่ 1 ต้องเป็นระดับ 0–5 (พบ TRUE)'],
  ['a weight missing', [3, 3], [3, 3], [1, ''], 'ขาดน้ำหนักของสมรรถนะลำดับที่ 2'],
  ['a weight of nought', [3, 3], [3, 3], [1, 0], 'น้ำหนักของสมรรถนะลำดับที่ 2 ต้องเป็นตัวเลขมากกว่า 0 (พบ 0)'],
  [
    'one’s own weight without levels',
    [3, ''],
    [3, ''],
    [1, 2],
    'ขาดระดับที่คาดหวังของสมรรถนะลำดับที่ 2; ขาดระดับที่พบของสมรรถนะลำดับที่ 2',
  ],
  ['a competency not yet rated', [3, 3], [3, '⚠ ยังไม่ประเมิน'], undefined, 'ยังไม่ประเมิน'],
  ['an expected level that is a fault', ['⚠ ก', 3], [3, '⚠ ข'], undefined, 'ก; ข'],
])('%s is a fault that names the competency', (_, expected, found, weights, text) => {
  expect(BAR_SCORE([expected], [found], weights && [weights])).toEqual([[`⚠ ${text}`]]);
});

test.each<[string, unknown, unknown, unknown, string]>([
  [
    'rows',
    [[3, 3]],
    [
      [3, 3],
      [3, 3],
    ],
    '',
    'ช่วงระดับที่คาดหวังมี 1 แถว 2 คอลัมน์ แต่ช่วงระดับที่พบมี 2 แถว 2 คอลัมน์',
  ],
  ['columns', [[3, 3, 3]], [[3, 3]], '', 'ช่วงระดับที่คาดหวังมี 1 แถว 3 คอลัมน์ แต่ช่วงระดับที่พบมี 1 แถว 2 คอลัมน์'],
  [
    'weights for all',
    [
      [3, 3],
      [3, 3],
    ],
    [
      [3, 3],
      [3, 3],
    ],
    [[1, 1, 1]],
    'ช่วงน้ำหนักมี 1 แถว 3 คอลัมน์ แต่ช่วงระดับที่พบมี 2 แถว 2 คอลัมน์',
  ],
  [
    'too few weights for all',
    [
      [3, 3],
      [3, 3],
    ],
    [
      [3, 3],
      [3, 3],
    ],
    [[1]],
    'ช่วงน้ำหนักมี 1 แถว 1 คอลัมน์ แต่ช่วงระดับที่พบมี 2 แถว 2 คอลัมน์',
  ],
  [
    'weights of their own',
    [
      [3, 3],
      [3, 3],
      [3, 3],
    ],
    [
      [3, 3],
      [3, 3],
      [3, 3],
    ],
    [
      [1, 1],
      [1, 1],
    ],
    'แต่ช่วงน้ำหนักมี 2 แถว 2 คอลัมน์',
  ],
  ['a row of weights beside a column', [[3], [3]], [[3], [3]], [[1, 1]], 'แต่ช่วงน้ำหนักมี 1 แถว 2 คอลัมน์'],
])('ranges of different shape throw: %s', (_, expected, found, weights, message) => {
  expect(() => BAR_SCORE(expected, found, weights)).toThrow(message);
});
