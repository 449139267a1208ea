import { KSC_SCORE } from '../../src/formulas/ksc-score';

const levels = (count: number, level: unknown): unknown[] => Array(count).fill(level);

/** Fourteen 3s with some cells replaced, by column counted from 0. */
const threesBut = (cells: Readonly<Record<number, unknown>>): unknown[] =>
  levels(14, 3).map((level, index) => (index in cells ? cells[index] : level));

const one = (form: unknown, row: unknown[]): unknown => {
  const result = KSC_SCORE(form, [row]);
  expect(result).toHaveLength(1);
  return (result as unknown[][])[0]?.[0];
};

describe('the hand-checked values', () => {
  test.each<[string, unknown[], number]>([
    ['ครูผู้ช่วย', levels(14, 3), 60],
    ['ครูผู้ช่วย', threesBut({ 0: 4 }), 61.43],
    ['ครูผู้ช่วย', levels(14, 4), 80],
    ['ครูผู้ช่วย', levels(14, 1), 20],
    ['ประเด็นท้าทาย', [4, 3, 2], 16.25],
    ['วินัยคุณธรรมจริยธรรม', levels(10, 3), 7.5],
  ])('%s with %j', (form, row, score) => {
    expect(one(form, row)).toBe(score);
  });
});

describe('every form by id and by name, at its lowest and its highest', () => {
  test.each([
    ['assistant-teacher', 'ครูผู้ช่วย', 14, 4, 20, 80],
    ['teacher', 'ครู', 15, 4, 15, 60],
    ['school-admin', 'ผู้บริหารสถานศึกษา', 15, 4, 15, 60],
    ['supervisor-senior', 'ศึกษานิเทศก์ชำนาญการพิเศษ', 15, 4, 15, 60],
    ['supervisor-expert', 'ศึกษานิเทศก์เชี่ยวชาญ', 15, 4, 15, 60],
    ['supervisor-distinguished', 'ศึกษานิเทศก์เชี่ยวชาญพิเศษ', 15, 4, 15, 60],
    ['challenge', 'ประเด็นท้าทาย', 3, 4, 5, 20],
    ['participation', 'การมีส่วนร่วม', 1, 5, 2, 10],
    ['conduct', 'วินัยคุณธรรมจริยธรรม', 10, 4, 2.5, 10],
  ])('%s (%s) has %i items up to level %i: %d to %d', (id, name, items, highest, lowest, full) => {
    for (const form of [id, name]) {
      expect(one(form, levels(items, 1))).toBe(lowest);
      expect(one(form, levels(items, highest))).toBe(full);
      expect(one(form, levels(items, highest + 1))).toMatch(`ต้องเป็นระดับ 1–${highest} (พบ ${highest + 1})`);
    }
  });

  test('spaces in a name do not matter', () => {
    expect(one(' ศึกษานิเทศก์ ชำนาญการ พิเศษ ', levels(15, 4))).toBe(60);
  });

  test.each(['ศึกษานิเทศก์ชํานาญการพิเศษ', 'ศึกษานิเทศก์\u200bชำนาญการ\u00adพิเศษ', 'Supervisor Senior'])(
    'a name or id that reads the same as %j is known',
    (form) => {
      expect(one(form, levels(15, 4))).toBe(60);
    },
  );
});

describe('the shape of the result', () => {
  test('a row of result per row of input', () => {
    expect(KSC_SCORE('ครูผู้ช่วย', [levels(14, 3), levels(14, 4), levels(14, 1)])).toEqual([[60], [80], [20]]);
  });

  test('one value gives one value', () => {
    expect(KSC_SCORE('การมีส่วนร่วม', 4)).toBe(8);
  });

  test('a wholly blank row is an empty string among the others', () => {
    expect(KSC_SCORE('ครูผู้ช่วย', [levels(14, 3), levels(14, ''), levels(14, ' '), levels(14, 4)])).toEqual([
      [60],
      [''],
      [''],
      [80],
    ]);
  });

  test('a fault in one row leaves the others alone', () => {
    expect(KSC_SCORE('ครูผู้ช่วย', [levels(14, 3), threesBut({ 2: '' }), levels(14, 4)])).toEqual([
      [60],
      ['⚠ ขาด 1 ข้อ: 1.3'],
      [80],
    ]);
  });

  test('the argument is not changed', () => {
    const range = Object.freeze([Object.freeze(levels(14, '๓'))]);
    expect(KSC_SCORE('ครูผู้ช่วย', range)).toEqual([[60]]);
  });
});

describe('a single column', () => {
  const column = (cells: unknown[]) => cells.map((cell) => [cell]);

  test('as long as the form is one person', () => {
    expect(KSC_SCORE('ครูผู้ช่วย', column(levels(14, 3)))).toEqual([[60]]);
    expect(KSC_SCORE('ประเด็นท้าทาย', column([4, 3, 2]))).toEqual([[16.25]]);
  });

  test('may go on with blank rows', () => {
    expect(KSC_SCORE('ครูผู้ช่วย', column([...levels(14, 3), '', '']))).toEqual([[60]]);
  });

  test('with gaps names the items', () => {
    expect(KSC_SCORE('ครูผู้ช่วย', column(threesBut({ 2: '', 11: '' })))).toEqual([['⚠ ขาด 2 ข้อ: 1.3, 3.1']]);
  });

  test('all blank is blank', () => {
    expect(KSC_SCORE('ประเด็นท้าทาย', column(['', '', '']))).toEqual([['']]);
  });

  test('of a form with one item is a person a row', () => {
    expect(KSC_SCORE('การมีส่วนร่วม', column([5, '', 1]))).toEqual([[10], [''], [2]]);
  });

  test('shorter than the form throws', () => {
    expect(() => KSC_SCORE('ครูผู้ช่วย', column(levels(13, 3)))).toThrow('แบบครูผู้ช่วยมี 14 ข้อ แต่ช่วงที่อ้างมี 1 คอลัมน์');
  });

  test('longer than the form throws', () => {
    expect(() => KSC_SCORE('ครูผู้ช่วย', column(levels(15, 3)))).toThrow(
      'แบบครูผู้ช่วยมี 14 ข้อ แต่คอลัมน์ที่อ้างมีค่าถึงแถวที่ 15',
    );
  });

  test('is one column only: rows of two columns are never read as one person', () => {
    const rows = levels(14, [3, '']) as unknown[][];
    expect(() => KSC_SCORE('ครูผู้ช่วย', rows)).toThrow('แบบครูผู้ช่วยมี 14 ข้อ แต่ช่วงที่อ้างมี 2 คอลัมน์');
  });

  test('many people who have only the first item so far are not one person', () => {
    const people = levels(14, [3, ...levels(13, '')]) as unknown[][];
    const result = KSC_SCORE('ครูผู้ช่วย', people) as unknown[][];
    expect(result).toHaveLength(14);
    expect(result[0]?.[0]).toMatch(/^⚠ ขาด 13 ข้อ: 1\.2, /);
  });
});

describe('what counts as a level', () => {
  test.each<[string, unknown]>([
    ['a number', 3],
    ['numeric text', '3'],
    ['a Thai digit', '๓'],
    ['spaces around', ' 3 '],
    ['spaces around a Thai digit', '\u00a0๓\u200b'],
    ['a whole number written with decimals', '3.00'],
  ])('%s', (_, level) => {
    expect(one('ครูผู้ช่วย', levels(14, level))).toBe(60);
  });

  test.each<[string, unknown, string]>([
    ['above the scale', 5, '5'],
    ['below the scale', 0, '0'],
    ['negative', -1, '-1'],
    ['not whole', 2.5, '2.5'],
    ['not whole, as text', '๒.๕', '๒.๕'],
    ['a word', 'ดี', 'ดี'],
    ['TRUE', true, 'TRUE'],
    ['FALSE', false, 'FALSE'],
    ['a date', new Date(2025, 0, 3), 'วันที่'],
    ['a dash', '–', '–'],
    ['an error of the sheet', '#N/A', '#N/A'],
  ])('%s is a fault that names the item', (_, cell, found) => {
    expect(one('ครูผู้ช่วย', threesBut({ 10: cell }))).toBe(`⚠ ข้อ 2.4 ต้องเป็นระดับ 1–4 (พบ ${found})`);
  });

  test('the scale is that of the form', () => {
    expect(one('การมีส่วนร่วม', [6])).toBe('⚠ ข้อ 1 ต้องเป็นระดับ 1–5 (พบ 6)');
  });
});

describe('the text of a fault', () => {
  test('names every missing item', () => {
    expect(one('ครูผู้ช่วย', threesBut({ 2: '', 11: ' ' }))).toBe('⚠ ขาด 2 ข้อ: 1.3, 3.1');
  });

  test('names missing and wrong items together', () => {
    expect(one('ครูผู้ช่วย', threesBut({ 0: 5, 2: '', 13: 'ดี' }))).toBe(
      '⚠ ขาด 1 ข้อ: 1.3; ข้อ 1.1 ต้องเป็นระดับ 1–4 (พบ 5); ข้อ 3.3 ต้องเป็นระดับ 1–4 (พบ ดี)',
    );
  });

  test('that was handed over is passed on as it is', () => {
    expect(one('ครูผู้ช่วย', threesBut({ 0: '⚠ ขาด 1 ข้อ: 1.3' }))).toBe('⚠ ขาด 1 ข้อ: 1.3');
  });
});

describe('a range that does not fit the form', () => {
  test('narrower throws, even where every row is blank', () => {
    expect(() => KSC_SCORE('ครู', [levels(14, 3)])).toThrow('แบบครูมี 15 ข้อ แต่ช่วงที่อ้างมี 14 คอลัมน์');
    expect(() => KSC_SCORE('ครู', [levels(14, '')])).toThrow('แบบครูมี 15 ข้อ');
  });

  test('wider throws', () => {
    expect(() => KSC_SCORE('ครูผู้ช่วย', [levels(14, 3), levels(16, 3)])).toThrow(
      'แบบครูผู้ช่วยมี 14 ข้อ แต่ช่วงที่อ้างมีค่าถึงคอลัมน์ที่ 16',
    );
  });

  test('a trailing run of blank columns is not wider', () => {
    expect(KSC_SCORE('ครูผู้ช่วย', [[...levels(14, 3), '', ' ', null]])).toEqual([[60]]);
  });
});

describe('the form as one value', () => {
  test.each<[unknown, string]>([
    ['ครูใหญ่', 'ไม่รู้จักแบบประเมิน “ครูใหญ่” — ใช้ชื่อใดชื่อหนึ่งต่อไปนี้: ครูผู้ช่วย, ครู, '],
    ['', 'ยังไม่ได้ระบุแบบประเมิน'],
    [undefined, 'ยังไม่ได้ระบุแบบประเมิน'],
    [23, 'ไม่รู้จักแบบประเมิน “23”'],
  ])('%p throws', (form, message) => {
    expect(() => KSC_SCORE(form, [levels(14, 3)])).toThrow(message);
  });

  test('a range of one cell is one value', () => {
    expect(KSC_SCORE([['ครูผู้ช่วย']], [levels(14, 3), levels(14, 4)])).toEqual([[60], [80]]);
    expect(() => KSC_SCORE([['ครูใหญ่']], [levels(14, 3)])).toThrow('ไม่รู้จักแบบประเมิน “ครูใหญ่”');
  });

  test('a fault handed over as the form is passed on', () => {
    expect(KSC_SCORE('⚠ ไม่พบตำแหน่ง', [levels(14, 3), levels(14, '')])).toEqual([['⚠ ไม่พบตำแหน่ง'], ['']]);
  });
});

describe('a column of forms', () => {
  const WIDE = 15;
  const row = (...cells: unknown[]): unknown[] => [...cells, ...levels(WIDE - cells.length, '')];

  test('scores each row by its own form, by name or id', () => {
    expect(
      KSC_SCORE(
        [['ครูผู้ช่วย'], ['teacher'], ['ประเด็นท้าทาย']],
        [row(...levels(14, 3)), row(...levels(15, 4)), row(4, 3, 2)],
      ),
    ).toEqual([[60], [60], [16.25]]);
  });

  test('an unknown form is a fault of its row', () => {
    expect(KSC_SCORE([['ครูผู้ช่วย'], ['ครูใหญ่']], [row(...levels(14, 3)), row(...levels(14, 3))])).toEqual([
      [60],
      ['⚠ ไม่รู้จักแบบประเมิน “ครูใหญ่”'],
    ]);
  });

  test('a row without a form is a fault, a wholly blank row is blank', () => {
    expect(KSC_SCORE([[''], [''], ['ครู']], [row(3), row(), row()])).toEqual([
      ['⚠ ยังไม่ได้ระบุแบบประเมินของแถวนี้'],
      [''],
      [''],
    ]);
  });

  test('values beyond the form of a row are a fault of that row', () => {
    expect(KSC_SCORE([['ประเด็นท้าทาย'], ['ครู']], [row(4, 3, 2, 1), row(...levels(15, 4))])).toEqual([
      ['⚠ แบบประเด็นท้าทายมี 3 ข้อ แต่มีค่าเกินข้อสุดท้าย (พบ 1)'],
      [60],
    ]);
  });

  test('a range too narrow for the form of a row is a fault of that row', () => {
    expect(
      KSC_SCORE(
        [['ประเด็นท้าทาย'], ['ครู']],
        [
          [4, 3, 2],
          [4, 4, 4],
        ],
      ),
    ).toEqual([[16.25], ['⚠ แบบครูมี 15 ข้อ แต่ช่วงที่อ้างมี 3 คอลัมน์']]);
  });

  test('a fault handed over, as a form or as a level, is passed on', () => {
    expect(
      KSC_SCORE(
        [['⚠ ก'], ['ครู']],
        [
          [4, 3, 2],
          ['⚠ ข', 3, 2],
        ],
      ),
    ).toEqual([['⚠ ก'], ['⚠ ข']]);
  });

  test('of another length than the levels throws', () => {
    expect(() => KSC_SCORE([['ครู'], ['ครู']], [row(), row(), row()])).toThrow(
      'คอลัมน์แบบประเมินมี 2 แถว แต่ช่วงระดับมี 3 แถว',
    );
  });
});

describe('a form that an agency defines itself', () => {
  const FORM = [
    ['แบบสำนักงาน', '', 50],
    ['1.1', 5, 30],
    ['1.2', '๔', 20],
    ['', '', ''],
    ['2.1', 5, '๕๐'],
  ];

  test('is scored by the one formula', () => {
    expect(
      KSC_SCORE(FORM, [
        [5, 4, 5],
        [3, 2, 1],
        ['', '', ''],
      ]),
    ).toEqual([[50], [19], ['']]);
  });

  test('as a single column is one person', () => {
    expect(KSC_SCORE(FORM, [[5], [4], [5]])).toEqual([[50]]);
  });

  test('names its own items in a fault', () => {
    expect(KSC_SCORE(FORM, [['', 5, 6]])).toEqual([
      ['⚠ ขาด 1 ข้อ: 1.1; ข้อ 1.2 ต้องเป็นระดับ 1–4 (พบ 5); ข้อ 2.1 ต้องเป็นระดับ 1–5 (พบ 6)'],
    ]);
  });

  test('rounds half up where binary arithmetic would not', () => {
    expect(
      KSC_SCORE(
        [
          ['แบบ', '', 33.33],
          ['1', 2, 1],
        ],
        1,
      ),
    ).toBe(16.67);
  });

  test.each<[string, unknown[], string]>([
    ['narrower', [5, 4], 'มี 3 ข้อ แต่ช่วงที่อ้างมี 2 คอลัมน์'],
    ['wider', [5, 4, 5, 5], 'มี 3 ข้อ แต่ช่วงที่อ้างมีค่าถึงคอลัมน์ที่ 4'],
  ])('a %s range throws', (_, row, message) => {
    expect(() => KSC_SCORE(FORM, [row])).toThrow(message);
  });
});
