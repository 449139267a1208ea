import { APPRAISAL_SCORE } from '../../src/formulas/appraisal-score';

const RESULTS = 'ผลสัมฤทธิ์ของงาน';
const BEHAVIOUR = 'พฤติกรรมการปฏิบัติราชการหรือสมรรถนะ';

test('the hand-checked value', () => {
  expect(APPRAISAL_SCORE(85, 70)).toBe(82);
});

describe('the kind', () => {
  test.each<[string, unknown, number]>([
    ['none', undefined, 82],
    ['blank', '', 82],
    ['a blank cell', [['']], 82],
    ['38ค(2)', '38ค(2)', 82],
    ['spaces', ' 38 ค(2) ', 82],
    ['ทดลองราชการ', 'ทดลองราชการ', 77.5],
    ['one cell', [['ทดลองราชการ']], 77.5],
    ['38 ค.(2) as letters write it', '38 ค.(2)', 82],
  ])('%s', (_, kind, score) => {
    expect(APPRAISAL_SCORE(85, 70, kind)).toBe(score);
  });

  test('one for all rows, or a column', () => {
    const [results, behaviour] = [
      [[85], [90], ['']],
      [[70], [80], ['']],
    ];
    expect(APPRAISAL_SCORE(results, behaviour, 'ทดลองราชการ')).toEqual([[77.5], [85], ['']]);
    expect(APPRAISAL_SCORE(results, behaviour, [['ทดลองราชการ'], ['38ค(2)'], ['อื่น']])).toEqual([
      [77.5],
      [88],
      [''],
    ]);
  });

  test('unknown throws as one value and is a fault of its row in a column', () => {
    expect(() => APPRAISAL_SCORE([[85]], [[70]], 'ลูกจ้าง')).toThrow(
      'ไม่รู้จักประเภทการประเมิน “ลูกจ้าง” — ใช้ 38ค(2), ทดลองราชการ',
    );
    expect(
      APPRAISAL_SCORE(
        [[85], [85], [85], ['⚠ ก']],
        [[70], [70], [70], [70]],
        [['ลูกจ้าง'], [''], ['⚠ ข'], ['x']],
      ),
    ).toEqual([
      ['⚠ ไม่รู้จักประเภทการประเมิน “ลูกจ้าง”'],
      ['⚠ ยังไม่ได้ระบุประเภทการประเมินของแถวนี้'],
      ['⚠ ข'],
      ['⚠ ก; ไม่รู้จักประเภทการประเมิน “x”'],
    ]);
  });

  test('that is a fault handed over is passed on', () => {
    expect(APPRAISAL_SCORE([[85], ['']], [[70], ['']], '⚠ ก')).toEqual([['⚠ ก'], ['']]);
  });
});

describe('further components', () => {
  const SCORES = [
    [[85], [90]],
    [[70], [80]],
  ] as const;

  test.each<[string, unknown[][], unknown[], number[]]>([
    ['one', [[50], [100]], [70, 20, 10], [78.5, 89]],
    [
      'two',
      [
        [50, 60],
        [100, '๐'],
      ],
      [70, 10, '๑๕', 5],
      [77, 86],
    ],
    ['as shares', [[50], [100]], [0.7, 0.2, 0.1], [78.5, 89]],
    ['with decimals', [[50], [100]], [72.5, 17.25, 10.25], [78.83, 89.3]],
    [
      'with a blank column at the right',
      [
        [50, ''],
        [100, ''],
      ],
      [70, 20, 10, ''],
      [78.5, 89],
    ],
  ])('%s', (_, others, weights, totals) => {
    expect(APPRAISAL_SCORE(...SCORES, '', others, [weights])).toEqual(totals.map((total) => [total]));
  });

  test('weights alone weigh results and behaviour', () => {
    expect(APPRAISAL_SCORE(85, 70, '', '', [[70, 30]])).toBe(80.5);
  });

  test('blank others and weights are none', () => {
    expect(APPRAISAL_SCORE(...SCORES, '', [[''], ['']], [['', '', '']])).toEqual([[82], [88]]);
  });

  test('results weigh at least 70, unless on probation', () => {
    const tooLittle = '⚠ น้ำหนักผลสัมฤทธิ์ของงานต้องไม่น้อยกว่า 70 (พบ 69.99)';
    const others = [[50], [100]];
    expect(APPRAISAL_SCORE(...SCORES, '', others, [[70, 20, 10]])).toEqual([[78.5], [89]]);
    expect(APPRAISAL_SCORE(...SCORES, '', others, [[69.99, 20.01, 10]])).toEqual([[tooLittle], [tooLittle]]);
    expect(APPRAISAL_SCORE(...SCORES, 'ทดลองราชการ', others, [[40, 40, 20]])).toEqual([[72], [88]]);
    expect(APPRAISAL_SCORE(...SCORES, [['ทดลองราชการ'], ['38ค(2)']], others, [[40, 40, 20]])).toEqual([
      [72],
      ['⚠ น้ำหนักผลสัมฤทธิ์ของงานต้องไม่น้อยกว่า 70 (พบ 40)'],
    ]);
  });

  test.each<[string, unknown[], string]>([
    ['a sum below 100', [70, 20, 9], 'น้ำหนักองค์ประกอบลำดับที่ 1, 2, 3 รวมได้ 99 ต้องรวมได้ 100 (หรือ 1 ถ้าเป็นสัดส่วน)'],
    ['a blank weight', [80, '', 20], 'ขาดน้ำหนักองค์ประกอบลำดับที่ 2'],
    ['a weight of nought', [80, 20, 0], 'น้ำหนักองค์ประกอบลำดับที่ 3 ต้องเป็นตัวเลขมากกว่า 0 (พบ 0)'],
    ['a weight in words', ['มาก', 20, 10], 'น้ำหนักองค์ประกอบลำดับที่ 1 ต้องเป็นตัวเลขมากกว่า 0 (พบ มาก)'],
    ['a fault handed over', [70, '⚠ ก', 10], 'ก'],
  ])('%s is a fault of every row that is not blank', (_, weights, text) => {
    expect(APPRAISAL_SCORE([[85], ['']], [[70], ['']], '', [[50], ['']], [weights])).toEqual([
      [`⚠ ${text}`],
      [''],
    ]);
  });

  test.each<[string, unknown, unknown, string]>([
    ['no weights', [[50], [60]], undefined, 'ช่วงน้ำหนักมี 1 แถว 1 คอลัมน์ — ใช้แถวเดียว 3 ช่อง'],
    ['too few weights', [[50], [60]], [[80, 20]], 'ช่วงน้ำหนักมี 1 แถว 2 คอลัมน์ — ใช้แถวเดียว 3 ช่อง'],
    ['too many weights', [[50], [60]], [[70, 10, 10, 10]], 'ช่วงน้ำหนักมี 1 แถว 4 คอลัมน์ — ใช้แถวเดียว 3 ช่อง'],
    ['weights without the others', '', [[70, 20, 10]], 'ช่วงน้ำหนักมี 1 แถว 3 คอลัมน์ — ใช้แถวเดียว 2 ช่อง'],
    [
      'two rows of weights',
      [[50], [60]],
      [
        [70, 20, 10],
        [70, 20, 10],
      ],
      'ช่วงน้ำหนักมี 2 แถว 3 คอลัมน์ — ใช้แถวเดียว 3 ช่อง',
    ],
    ['others of another length', [[50]], [[70, 20, 10]], 'ช่วงองค์ประกอบอื่นมี 1 แถว แต่ช่วงผลสัมฤทธิ์มี 2 แถว'],
  ])('%s throw', (_, others, weights, message) => {
    expect(() => APPRAISAL_SCORE(...SCORES, '', others, weights)).toThrow(message);
  });
});

test.each<[string, unknown, unknown, number]>([
  ['noughts', 0, 0, 0],
  ['full marks', 100, 100, 100],
  ['numeric text, Thai digits and spaces', ' ๘๕.๐ ', '70', 82],
  ['hundredths without binary error', 82.35, 66.67, 79.21],
  ['a tie, rounded half up', 82.34, 66.665, 79.21],
  ['just below a tie', 82.34, 66.6649, 79.2],
])('takes %s', (_, results, behaviour, score) => {
  expect(APPRAISAL_SCORE(results, behaviour)).toBe(score);
});

test.each<[string, unknown, unknown, string]>([
  ['no results', '', 70, `ขาดคะแนน${RESULTS}`],
  ['no behaviour', 85, '', `ขาดคะแนน${BEHAVIOUR}`],
  ['results above 100', 100.01, 70, `คะแนน${RESULTS} ต้องอยู่ระหว่าง 0–100 (พบ 100.01)`],
  ['behaviour below 0', 85, -1, `คะแนน${BEHAVIOUR} ต้องอยู่ระหว่าง 0–100 (พบ -1)`],
  ['a word', 'ดี', 70, `คะแนน${RESULTS} ต้องอยู่ระหว่าง 0–100 (พบ ดี)`],
  ['TRUE', true, 70, `คะแนน${RESULTS} ต้องอยู่ระหว่าง 0–100 (พบ TRUE)`],
  ['a fault handed over', '⚠ ขาดระดับของตัวชี้วัดลำดับที่ 2', 70, 'ขาดระดับของตัวชี้วัดลำดับที่ 2'],
  ['two faults handed over', '⚠ ก', '⚠ ข', 'ก; ข'],
])('%s is a fault', (_, results, behaviour, text) => {
  expect(APPRAISAL_SCORE([[results]], [[behaviour]])).toEqual([[`⚠ ${text}`]]);
});

test('a missing further score is a fault that names it', () => {
  expect(APPRAISAL_SCORE(85, 70, '', [['', 60]], [[70, 10, 10, 10]])).toBe('⚠ ขาดคะแนนองค์ประกอบอื่นลำดับที่ 1');
});

test.each<[string, unknown, unknown, unknown, string]>([
  ['behaviour', [[85], [90]], [[70]], '', 'ช่วงพฤติกรรมมี 1 แถว แต่ช่วงผลสัมฤทธิ์มี 2 แถว'],
  ['one value beside a column', [[85], [90]], 70, '', 'ช่วงพฤติกรรมมี 1 แถว แต่ช่วงผลสัมฤทธิ์มี 2 แถว'],
  [
    'a column of kinds',
    [[85]],
    [[70]],
    [['38ค(2)'], ['38ค(2)']],
    'ประเภทการประเมินมี 2 แถว แต่ช่วงผลสัมฤทธิ์มี 1 แถว',
  ],
  ['two columns', [[85, 90]], [[70]], '', 'ช่วงผลสัมฤทธิ์ต้องเป็นค่าเดียวหรือคอลัมน์เดียว แต่ช่วงที่อ้างมีค่าถึงคอลัมน์ที่ 2'],
])('ranges of different shape throw: %s', (_, results, behaviour, kind, message) => {
  expect(() => APPRAISAL_SCORE(results, behaviour, kind)).toThrow(message);
});
