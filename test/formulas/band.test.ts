import { BAND } from '../../src/formulas/band';

const WARNING = '⚠ ';

describe('the hand-checked values', () => {
  test.each<[number, string | undefined, string]>([
    [89.99, undefined, 'ดีมาก'],
    [90, undefined, 'ดีเด่น'],
    [59.99, undefined, 'ปรับปรุง'],
    [59.99, '38ค(2)', 'ต้องปรับปรุง'],
    [89.995, undefined, 'ดีเด่น'],
  ])('BAND(%d, %s) is %s', (score, scheme, name) => {
    expect(BAND(score, scheme)).toBe(name);
  });
});

describe('every threshold, at, just below and just above', () => {
  test.each<[string, number, string, string]>([
    ['ว23', 90, 'ดีเด่น', 'ดีมาก'],
    ['ว23', 80, 'ดีมาก', 'ดี'],
    ['ว23', 70, 'ดี', 'พอใช้'],
    ['ว23', 60, 'พอใช้', 'ปรับปรุง'],
    ['38ค(2)', 90, 'ดีเด่น', 'ดีมาก'],
    ['38ค(2)', 80, 'ดีมาก', 'ดี'],
    ['38ค(2)', 70, 'ดี', 'พอใช้'],
    ['38ค(2)', 60, 'พอใช้', 'ต้องปรับปรุง'],
    ['ลูกจ้างประจำ', 90, 'ดีเด่น', 'เป็นที่ยอมรับได้'],
    ['ลูกจ้างประจำ', 60, 'เป็นที่ยอมรับได้', 'ต้องปรับปรุง'],
  ])('%s from %d: %s, below: %s', (scheme, edge, at, below) => {
    const scores = [edge - 0.01, `${edge - 1}.994`, `${edge - 1}.995`, edge, edge + 0.01];
    expect(
      BAND(
        scores.map((score) => [score]),
        scheme,
      ),
    ).toEqual([[below], [below], [at], [at], [at]]);
  });

  test.each([
    ['ว23', 'ปรับปรุง', 'ดีเด่น'],
    ['38ค(2)', 'ต้องปรับปรุง', 'ดีเด่น'],
    ['ลูกจ้างประจำ', 'ต้องปรับปรุง', 'ดีเด่น'],
  ])('%s reaches from 0 (%s) to 100 (%s)', (scheme, lowest, highest) => {
    expect(BAND(0, scheme)).toBe(lowest);
    expect(BAND(100, scheme)).toBe(highest);
  });
});

test.each(['38 ค.(2)', '๓๘ค(๒)', '38ค(2)\u200b', ' 38 ค (2) '])('the scheme may be written %j', (scheme) => {
  expect(BAND(59.99, scheme)).toBe('ต้องปรับปรุง');
  expect(BAND([[59.99], [59.99]], [[scheme], ['ว ๒๓']])).toEqual([['ต้องปรับปรุง'], ['ปรับปรุง']]);
});

describe('the score', () => {
  test.each<[string, unknown]>([
    ['text', '85.5'],
    ['Thai digits', '๘๕.๕๐'],
    ['spaces around', ' 85.5 '],
  ])('may be %s', (_, score) => {
    expect(BAND(score)).toBe('ดีมาก');
  });

  test.each<[string, unknown, string]>([
    ['above 100', 100.01, 'คะแนนต้องอยู่ระหว่าง 0–100 (พบ 100.01)'],
    ['that rounds to above 100', 100.005, 'คะแนนต้องอยู่ระหว่าง 0–100 (พบ 100.005)'],
    ['below 0', -0.01, 'คะแนนต้องอยู่ระหว่าง 0–100 (พบ -0.01)'],
    ['a word', 'ดี', 'คะแนนต้องเป็นตัวเลข (พบ ดี)'],
    ['TRUE', true, 'คะแนนต้องเป็นตัวเลข (พบ TRUE)'],
    ['a date', new Date(2025, 0, 3), 'คะแนนต้องเป็นตัวเลข (พบ วันที่)'],
  ])('%s is a fault', (_, score, text) => {
    expect(BAND(score)).toBe(WARNING + text);
  });

  test('is rounded before it is held against 0 and 100', () => {
    expect(BAND(100.004)).toBe('ดีเด่น');
    expect(BAND(-0.004)).toBe('ปรับปรุง');
  });

  test('blank has no band', () => {
    expect(BAND('')).toBe('');
    expect(BAND([[90], [''], [60]])).toEqual([['ดีเด่น'], [''], ['พอใช้']]);
  });

  test('that is a fault handed over is passed on', () => {
    expect(BAND([['⚠ ขาด 2 ข้อ: 1.3, 3.1'], [90]])).toEqual([['⚠ ขาด 2 ข้อ: 1.3, 3.1'], ['ดีเด่น']]);
  });
});

describe('a scheme as one value', () => {
  test('blank is ว23', () => {
    expect(BAND(59, '')).toBe('ปรับปรุง');
    expect(BAND(59, [['']])).toBe('ปรับปรุง');
  });

  test('spaces in a name do not matter', () => {
    expect(BAND(59, ' 38 ค(2) ')).toBe('ต้องปรับปรุง');
  });

  test('unknown throws, and says which are known', () => {
    expect(() => BAND([[90]], 'ว20')).toThrow(
      'ไม่รู้จักเกณฑ์ระดับ “ว20” — ใช้ ว23, 38ค(2), ลูกจ้างประจำ หรือช่วง 2 คอลัมน์',
    );
    expect(() => BAND(90, [['ว20']])).toThrow('ไม่รู้จักเกณฑ์ระดับ “ว20”');
  });

  test('that is a fault handed over is passed on', () => {
    expect(BAND([[90], ['']], '⚠ ก')).toEqual([['⚠ ก'], ['']]);
  });
});

describe('a column of schemes', () => {
  test('judges each row by its own scheme', () => {
    expect(BAND([[59], [59], [85]], [['ว23'], ['38ค(2)'], ['ลูกจ้างประจำ']])).toEqual([
      ['ปรับปรุง'],
      ['ต้องปรับปรุง'],
      ['เป็นที่ยอมรับได้'],
    ]);
  });

  test('an unknown, a blank and a handed scheme are faults of their rows', () => {
    expect(BAND([[90], [90], [90], ['']], [['ว20'], [''], ['⚠ ก'], ['']])).toEqual([
      ['⚠ ไม่รู้จักเกณฑ์ระดับ “ว20”'],
      ['⚠ ยังไม่ได้ระบุเกณฑ์ระดับของแถวนี้'],
      ['⚠ ก'],
      [''],
    ]);
  });

  test('of another length than the scores throws', () => {
    expect(() => BAND([[90], [80], [70]], [['ว23'], ['ว23']])).toThrow(
      'คอลัมน์เกณฑ์ระดับมี 2 แถว แต่ช่วงคะแนนมี 3 แถว',
    );
  });
});

describe('a scheme of minimum and name', () => {
  const SCORES = [[79.99], [80], [49.994], [49.995], [0]];
  const NAMES = [['ผ่าน'], ['ผ่านดี'], ['ไม่ผ่าน'], ['ผ่าน'], ['ไม่ผ่าน']];

  test.each<[string, unknown[][]]>([
    [
      'highest first',
      [
        [80, 'ผ่านดี'],
        [50, 'ผ่าน'],
        [0, 'ไม่ผ่าน'],
      ],
    ],
    [
      'lowest first',
      [
        [0, 'ไม่ผ่าน'],
        [50, 'ผ่าน'],
        [80, 'ผ่านดี'],
      ],
    ],
    [
      'in no order, name first',
      [
        ['ผ่าน', 50],
        ['ไม่ผ่าน', 0],
        ['ผ่านดี', 80],
      ],
    ],
    [
      'with Thai digits, blank rows and a blank column',
      [
        ['๘๐', 'ผ่านดี', ''],
        ['', '', ''],
        ['๕๐', 'ผ่าน', ''],
        [0, 'ไม่ผ่าน', ''],
      ],
    ],
    [
      'with mixed column order',
      [
        [80, 'ผ่านดี'],
        ['ผ่าน', 50],
        [0, 'ไม่ผ่าน'],
      ],
    ],
  ])('%s', (_, scheme) => {
    expect(BAND(SCORES, scheme)).toEqual(NAMES);
  });

  test('of one row', () => {
    expect(BAND(75, [[0, 'ครบ']])).toBe('ครบ');
  });

  test('that does not reach 0 leaves a low score without a band', () => {
    expect(
      BAND(40, [
        [50, 'ผ่าน'],
        [80, 'ผ่านดี'],
      ]),
    ).toBe('⚠ คะแนน 40 ต่ำกว่าช่วงต่ำสุดของเกณฑ์ (50)');
  });

  test.each<[string, unknown[][], string]>([
    ['two minima', [[80, 50]], 'เกณฑ์ระดับแถวที่ 1 ต้องมีคะแนนขั้นต่ำ 0–100 หนึ่งช่องและชื่อระดับหนึ่งช่อง (พบ 80 | 50)'],
    [
      'two names',
      [
        [80, 'ผ่าน'],
        ['ก', 'ข'],
      ],
      'เกณฑ์ระดับแถวที่ 2',
    ],
    ['a minimum above 100', [[101, 'ผ่าน']], 'เกณฑ์ระดับแถวที่ 1'],
    ['a negative minimum', [[-1, 'ผ่าน']], 'เกณฑ์ระดับแถวที่ 1'],
    [
      'a minimum without a name',
      [
        [80, ''],
        [0, 'ข'],
      ],
      'เกณฑ์ระดับแถวที่ 1',
    ],
    ['a third column', [[80, 'ผ่าน', 'หมายเหตุ']], 'เกณฑ์ระดับแถวที่ 1'],
    [
      'the same minimum twice',
      [
        [80, 'ก'],
        ['80.0', 'ข'],
      ],
      'เกณฑ์ระดับมีคะแนนขั้นต่ำ 80 ซ้ำกัน',
    ],
    [
      'nothing',
      [
        ['', ''],
        ['', ''],
      ],
      'ช่วงเกณฑ์ระดับว่าง',
    ],
  ])('with %s throws', (_, scheme, message) => {
    expect(() => BAND([[90]], scheme)).toThrow(message);
  });
});
