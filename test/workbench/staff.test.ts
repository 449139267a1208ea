import { typeCells, typeRoster, watchEdits } from '../../workbench/headless';
import { openTestBench, type TestBench } from '../support/workbench';

const [ROSTER, KPIS, PLAN, RESULTS] = ['ทะเบียน', 'ตัวชี้วัด', 'แผนสมรรถนะ', 'ผลประเมิน 38ค(2)'];
const SETTINGS = 'ตั้งค่า';
const ATTENDANCE = 'การมาปฏิบัติราชการ';

const staff = (number: number, position: string, type: string, level: string, from = '', to = '') => [
  `S00${number}`,
  `เจ้าหน้าที่ตัวอย่าง 0${number}`,
  position,
  '',
  'กลุ่มกฎหมายและคดี',
  'รองผู้อำนวยการตัวอย่าง',
  type,
  level,
  from,
  to,
];

const HEAD = staff(1, 'ผู้อำนวยการกลุ่มกฎหมายและคดี', 'วิชาการ', 'ชำนาญการพิเศษ');
const LAWYER = staff(2, 'นิติกร', 'วิชาการ', 'ชำนาญการ');
const CLERK = staff(3, 'เจ้าพนักงานธุรการ', 'ทั่วไป', 'ปฏิบัติงาน');
const ON_PROBATION = staff(3, 'เจ้าพนักงานธุรการ', 'ทั่วไป', 'ปฏิบัติงาน', '1/4/2568', '1/10/2568');

let bench: TestBench;

beforeEach(async () => {
  bench = await openTestBench();
});

afterEach(() => bench.dispose());

const settle = () => bench.state.engine.settle();

const type = async (tab: string, row: number, column: number, values: readonly (readonly unknown[])[]) => {
  typeCells(bench.state.engine, tab, row, column, values);
  await settle();
};

const prepare = async (): Promise<string> => {
  await bench.project.run('prepareWorkbook');
  await settle();
  return bench.stage.alerts.at(-1) ?? '';
};

/** A workbook of the first round of fiscal year 2569 (1 October 2568 – 31 March 2569) with these people. */
const prepared = async (
  people: readonly (readonly string[])[],
  settings: readonly (readonly unknown[])[] = [],
) => {
  typeRoster(bench.state.engine, people);
  bench.state.engine.book.create(SETTINGS, 100, 10);
  await type(SETTINGS, 2, 1, [['ปีงบประมาณ (พ.ศ.)', 2569], ['รอบการประเมินครั้งที่', 1], ...settings]);
  return prepare();
};

/** The values of a column from the second row on. */
const column = (tab: string, letter: string, rows: number): unknown[] =>
  Array.from({ length: rows }, (_, index) => bench.value(tab, `${letter}${index + 2}`));

/** Rows of the plan by id: competency, required level, expected level, check. */
const planOf = (id: string): unknown[][] =>
  Array.from({ length: 60 }, (_, index) => bench.row(PLAN, index + 2, 15))
    .filter(([owner]) => owner === id)
    .map((row) => [row[3], row[6], row[12], row[14]]);

/** What the results tab says of a heading in a row counted from 2. */
const result = (heading: string, row = 2): unknown => {
  const at = bench.row(RESULTS, 1, 20).indexOf(heading);
  return bench.row(RESULTS, row, 20)[at];
};

/** KPI, kind, five targets, weight, level by self and by supervisor. */
const kpi = (name: string, weight: unknown, self: unknown = '', supervisor: unknown = '') => [
  name,
  '5.2.2 หน้าที่หลัก',
  'ร้อยละ 60',
  'ร้อยละ 70',
  'ร้อยละ 80',
  'ร้อยละ 90',
  'ร้อยละ 100',
  weight,
  self,
  supervisor,
];

describe('แผนสมรรถนะ', () => {
  test('gives a lawyer the five core and the five functional competencies of the announcement', async () => {
    await prepared([LAWYER]);
    expect(planOf('S002').map(([name, required, expected]) => [name, required, expected])).toEqual(
      [
        'การมุ่งผลสัมฤทธิ์',
        'บริการที่ดี',
        'การสั่งสมความเชี่ยวชาญในงานอาชีพ',
        'การยึดมั่นในความถูกต้องชอบธรรม และจริยธรรม',
        'การทำงานเป็นทีม',
        'การคิดวิเคราะห์',
        'การมองภาพองค์รวม',
        'การดำเนินการเชิงรุก',
        'การสืบเสาะหาข้อมูล',
        'การตรวจสอบความถูกต้องตามกระบวนงาน',
      ].map((name) => [name, 2, 2]),
    );
  });

  test('gives a head six administrative ones at level 1, and leaves the functional ones to the officer', async () => {
    const notice = await prepared([HEAD]);
    const rows = planOf('S001');
    expect(rows).toHaveLength(14);
    expect(rows.slice(0, 5).map(([, required]) => required)).toEqual([3, 3, 3, 3, 3]);
    expect(rows.slice(5, 8)).toEqual(Array(3).fill(['', '', '⚠ เลือกสมรรถนะ', '⚠ เลือกสมรรถนะ; ยังไม่ประเมิน']));
    expect(rows.slice(8).map(([name, required]) => [name, required])).toEqual(
      [
        'สภาวะผู้นำ',
        'วิสัยทัศน์',
        'การวางกลยุทธ์ภาครัฐ',
        'ศักยภาพเพื่อนำการปรับเปลี่ยน',
        'การควบคุมตนเอง',
        'การสอนงานและการมอบหมายงาน',
      ].map((name) => [name, 1]),
    );
    expect(notice).toContain('เลือกสมรรถนะเฉพาะตามลักษณะงานที่ปฏิบัติอย่างน้อย 3 ด้าน');
    expect(notice).toContain('S001 เจ้าหน้าที่ตัวอย่าง 01');
  });

  test('a level may be raised, never lowered: the cell says so and there is no score', async () => {
    await prepared([LAWYER]);
    await type(PLAN, 2, 8, [[3], [1]]);
    expect(
      planOf('S002')
        .slice(0, 2)
        .map(([, , expected]) => expected),
    ).toEqual([3, '⚠ ระดับที่กำหนด 1 ต่ำกว่าระดับที่จำเป็น 2']);
    await type(PLAN, 2, 11, Array(10).fill([2]));
    expect(result('สมรรถนะ')).toBe('⚠ ระดับที่กำหนด 1 ต่ำกว่าระดับที่จำเป็น 2');
    expect(result('คะแนนรวม')).toMatch(/^⚠/);
  });

  test('a competency twice and a level 6 found are told at the cell, and give no number', async () => {
    await prepared([LAWYER]);
    await type(PLAN, 2, 11, [...Array(9).fill([2]), [6]]);
    expect(planOf('S002')[9]?.[3]).toBe('⚠ ระดับที่พบต้องเป็น 0–5');
    expect(result('สมรรถนะ')).toBe('⚠ ระดับที่พบของสมรรถนะลำดับที่ 10 ต้องเป็นระดับ 0–5 (พบ 6)');
    await type(PLAN, 11, 4, [['การคิดวิเคราะห์']]);
    await type(PLAN, 11, 11, [[2]]);
    expect(planOf('S002')[9]?.[3]).toBe('⚠ สมรรถนะนี้ซ้ำกับแถวอื่นของคนเดียวกัน');
    expect(result('สมรรถนะ')).toBe('⚠ สมรรถนะนี้ซ้ำกับแถวอื่นของคนเดียวกัน');
  });

  test('again keeps what was chosen and typed, and adds newcomers below', async () => {
    await prepared([HEAD]);
    await type(PLAN, 7, 4, [['การคิดวิเคราะห์'], ['ความยืดหยุ่นผ่อนปรน'], ['ความเข้าใจผู้อื่น']]);
    await type(PLAN, 2, 8, [[4, '', 3, 4, 'ตามรายงาน']]);
    await type(ROSTER, 3, 1, [CLERK]);
    const before = Array.from({ length: 14 }, (_, index) => bench.row(PLAN, index + 2, 15));
    await prepare();
    expect(Array.from({ length: 14 }, (_, index) => bench.row(PLAN, index + 2, 15))).toEqual(before);
    expect(bench.row(PLAN, 2, 15).slice(6)).toEqual([3, 4, '', 3, 4, 'ตามรายงาน', 4, 0, '']);
    expect(planOf('S001')[5]).toEqual(['การคิดวิเคราะห์', 3, 3, 'ยังไม่ประเมิน']);
    expect(planOf('S003')).toHaveLength(8);
    expect(planOf('S003').every(([, required]) => required === 1)).toBe(true);
  });

  test('functional competencies beyond those of the position are told', async () => {
    await prepared([LAWYER]);
    expect(await prepare()).not.toContain('ต่างจากที่ประกาศกำหนดตามตำแหน่ง');
    await type(PLAN, 12, 1, [['S002', '', '', 'ความยืดหยุ่นผ่อนปรน']]);
    expect(await prepare()).toContain('ต่างจากที่ประกาศกำหนดตามตำแหน่ง ตรวจว่าตั้งใจ: S002');
  });

  test('from the local dictionary: its own core, functional ones to choose, levels to be set', async () => {
    const notice = await prepared([LAWYER], [['พจนานุกรมสมรรถนะ', 'ท้องถิ่น']]);
    const rows = planOf('S002');
    expect(rows).toHaveLength(8);
    expect(rows[0]?.slice(1)).toEqual([
      '',
      '⚠ ใส่ระดับที่คาดหวังในช่องระดับที่กำหนดเพิ่ม',
      '⚠ ใส่ระดับที่คาดหวังในช่องระดับที่กำหนดเพิ่ม; ยังไม่ประเมิน',
    ]);
    expect(notice).toContain('พจนานุกรมท้องถิ่นไม่มีระดับที่จำเป็นตาม ว27');
    await type(PLAN, 2, 8, [[2]]);
    expect(planOf('S002')[0]?.[2]).toBe(2);
  });

  test('another dictionary takes the place of what nobody has filled, and keeps what somebody has', async () => {
    await prepared([LAWYER], [['พจนานุกรมสมรรถนะ', 'ก.พ.']]);
    await type(PLAN, 2, 11, [[2]]);
    await type(SETTINGS, 4, 2, [['ท้องถิ่น']]);
    const notice = await prepare();
    expect(planOf('S002')[0]?.[0]).toBe('การมุ่งผลสัมฤทธิ์');
    expect(notice).not.toContain('การมองภาพองค์รวม');
    expect(planOf('S002').map(([name]) => name)).not.toContain('การมองภาพองค์รวม');
  });
});

describe('ตัวชี้วัด', () => {
  test('has blank rows for everybody, and says what is wrong with a row or a person', async () => {
    await prepared([LAWYER, CLERK]);
    expect(column(KPIS, 'A', 10)).toEqual([...Array(5).fill('S002'), ...Array(5).fill('S003')]);
    await type(KPIS, 2, 4, [kpi('ร่างสัญญา', 50, 4, 5), kpi('ดำเนินคดี', 35, 4, 5.555), kpi('ให้คำปรึกษา', 5)]);
    expect(column(KPIS, 'Q', 6)).toEqual([
      '⚠ น้ำหนักรวม 90 ต้องรวมได้ 100',
      '⚠ ระดับต้องเป็น 1–5 ทศนิยมไม่เกิน 2 ตำแหน่ง',
      'ข้อสังเกต: น้ำหนักควรไม่น้อยกว่า 10; ยังไม่ให้ระดับ',
      '',
      '',
      '',
    ]);
    expect(result('ผลสัมฤทธิ์ของงาน')).toMatch(/^⚠ .*ระดับของตัวชี้วัดลำดับที่ 3/);
    expect(result('คะแนนรวม')).toMatch(/^⚠/);
  });

  test('an eleventh KPI is told, and gives no number', async () => {
    await prepared([LAWYER]);
    await type(
      KPIS,
      2,
      1,
      Array.from({ length: 11 }, () => ['S002']),
    );
    await type(
      KPIS,
      2,
      4,
      Array.from({ length: 11 }, (_, index) => kpi(`งาน ${index}`, index < 9 ? 10 : 5, 3, 3)),
    );
    expect(bench.value(KPIS, 'Q2')).toBe('⚠ เกิน 10 ตัวชี้วัด');
    expect(result('ผลสัมฤทธิ์ของงาน')).toMatch(/^⚠ ตัวชี้วัดต้องไม่เกิน 10 ตัว/);
  });

  test('rows of one person are found wherever they stand', async () => {
    await prepared([LAWYER, CLERK]);
    await type(KPIS, 2, 1, [['S003']]);
    await type(KPIS, 2, 4, [kpi('รับหนังสือ', 100, 3, 3)]);
    await type(KPIS, 8, 1, [['S002', '', 1, ...kpi('ร่างสัญญา', 60, 4, 5)]]);
    await type(KPIS, 3, 4, [kpi('ดำเนินคดี', 40, 4, 4)]);
    expect(result('ผลสัมฤทธิ์ของงาน', 2)).toBe(92);
    expect(result('ผลสัมฤทธิ์ของงาน', 3)).toBe(60);
  });

  test('again keeps everything typed, free lines without an id too', async () => {
    await prepared([LAWYER]);
    await type(KPIS, 2, 4, [kpi('ร่างสัญญา', '=50+10', 4, 5)]);
    await type(KPIS, 9, 4, [kpi('งานที่ยังไม่ได้ใส่รหัส', 40)]);
    expect(bench.value(KPIS, 'Q9')).toBe('⚠ ใส่รหัสของผู้รับการประเมินในคอลัมน์แรก');
    await type(ROSTER, 3, 1, [CLERK]);
    await prepare();
    expect(bench.formula(KPIS, 'K2')).toBe('=50+10');
    expect(bench.row(KPIS, 9, 4)).toEqual(['', '', '', 'งานที่ยังไม่ได้ใส่รหัส']);
    expect(column(KPIS, 'A', 13).slice(8)).toEqual(Array(5).fill('S003'));
  });

  test('rows of somebody who left the roster stay, and are told', async () => {
    await prepared([LAWYER, CLERK]);
    await type(KPIS, 7, 4, [kpi('รับหนังสือ', 100, '', 4)]);
    await type(ROSTER, 3, 1, [Array(10).fill('')]);
    expect(await prepare()).toContain('แต่แถวและระดับที่ให้ไว้ยังอยู่: S003 เจ้าหน้าที่ตัวอย่าง 03');
    expect(bench.row(KPIS, 7, 4)).toEqual(['S003', 'เจ้าหน้าที่ตัวอย่าง 03', '', 'รับหนังสือ']);
  });

  test('tells a deleted column with the cell and the mend, and changes nothing', async () => {
    await prepared([LAWYER]);
    bench.state.engine.book.getSheetByName(KPIS)?.deleteColumns(10, 1);
    await settle();
    expect(await prepare()).toContain('แท็บ ตัวชี้วัด ช่อง K1 ต้องเป็น “น้ำหนัก (ร้อยละ)” (พบ “ระดับ (ตนเอง)”)');
  });
});

describe('ผลประเมิน 38ค(2)', () => {
  const rated = async () => {
    await type(KPIS, 2, 4, [kpi('ร่างสัญญา', 40, 4, 5), kpi('ดำเนินคดี', 30, 4, 4), kpi('ให้คำปรึกษา', 30, 4, 3)]);
    await type(PLAN, 2, 10, [...Array(8).fill([2, 2]), [2, 1], [2, 0]]);
  };

  // 40 × 5 + 30 × 4 + 30 × 3 = 410, × 20 ÷ 100 = 82. Points 8 × 3 + 2 + 1 = 27 of 30 = 90.
  // 0.8 × 82 + 0.2 × 90 = 83.60. Self: 80 and 100, 0.8 × 80 + 0.2 × 100 = 84.
  test('80/20 with the band, the self-rated total and the gap, all of it formulas', async () => {
    await prepared([LAWYER]);
    expect(bench.row(RESULTS, 2, 17).slice(7)).toEqual(['38ค(2)', '', '', '', '', '', '', '', '', '']);
    await rated();
    expect(bench.row(RESULTS, 2, 17).slice(7)).toEqual([
      '38ค(2)',
      82,
      90,
      83.6,
      'ดีมาก',
      '',
      80,
      100,
      84,
      -0.4,
    ]);
    for (const cell of ['I1', 'J1', 'K1', 'L1', 'M2', 'N1', 'O1', 'P1', 'Q2'])
      expect(bench.formula(RESULTS, cell)).toMatch(/^=/);
  });

  // The head's rows make every matrix wider than the tab is to the right of the self-rated columns.
  test('somebody who rated themselves beside a head with many competencies', async () => {
    await prepared([HEAD, LAWYER]);
    const own = Array.from({ length: 60 }, (_, index) => index + 2).filter(
      (row) => bench.value(PLAN, `A${row}`) === LAWYER[0],
    );
    expect(own).toHaveLength(10);
    await type(
      PLAN,
      own[0] ?? 0,
      10,
      own.map(() => [2]),
    );
    expect([2, 3].map((row) => result('สมรรถนะ (ตนเอง)', row))).toEqual(['', 100]);
  });

  test('custom functions stand in headings alone: nobody who is added makes another call', async () => {
    await prepared(
      [HEAD, LAWYER, CLERK],
      [
        ['น้ำหนักผลสัมฤทธิ์ของงาน 38 ค.(2)', 75],
        ['น้ำหนักสมรรถนะ 38 ค.(2)', 25],
      ],
    );
    const calls = (row: number) =>
      [...'IJKLMNOPQ'].filter((letter) => /[A-Z]_SCORE|BAND/.test(bench.formula(RESULTS, `${letter}${row}`)));
    expect([1, 2, 3, 4].map(calls)).toEqual([[...'IJKLNOP'], [], [], []]);
  });

  // The clerk's eight competencies as expected are 100; the lawyer's, weighed, are 32 of 39.
  test('everybody has scores and weights of their own, wherever rows are put in', async () => {
    await prepared([LAWYER, CLERK]);
    await rated();
    await type(PLAN, 2, 9, [...Array(8).fill([1]), [3], [2]]);
    await type(PLAN, 12, 11, Array(8).fill([1]));
    for (const tab of [RESULTS, KPIS, PLAN])
      bench.state.engine.book.getSheetByName(tab)?.insertRowsBefore(1, 1);
    await settle();
    expect([2, 3, 4].map((row) => bench.row(RESULTS, row, 10).slice(8))).toEqual([
      ['', ''],
      [82, 82.05],
      ['', 100],
    ]);
    await type(KPIS, 2, 1, [['S003', '', 1, ...kpi('รับหนังสือ', 100, '', 4)]]);
    expect(result('ผลสัมฤทธิ์ของงาน', 4)).toBe(80);
  });

  // HYBRID: found 8 × 2 + 1 = 17 of 20 = 85. RATING: 17 of 50 = 34.
  test.each([
    ['HYBRID', 85],
    ['RATING', 34],
  ])('by the scale of the settings: %s', async (scale, score) => {
    await prepared([LAWYER], [['มาตรวัดสมรรถนะ', scale]]);
    await rated();
    expect(result('สมรรถนะ')).toBe(score);
  });

  test('weights of competencies count where they are given', async () => {
    await prepared([LAWYER]);
    await rated();
    // The last two weigh 3 and 2, the others 1: (8 × 3 + 3 × 2 + 2 × 1) of 3 × 13 = 32 of 39.
    await type(PLAN, 2, 9, [...Array(8).fill([1]), [3], [2]]);
    expect(result('สมรรถนะ')).toBe(82.05);
  });

  // One KPI at level 4 is 80, eight competencies as expected are 100: 50/50 gives 90, 80/20 would give 84.
  test.each([
    ['whose probation ends on the first day of the round', ON_PROBATION, 'ทดลองราชการ', 90, 'ดีเด่น'],
    ['not on probation', CLERK, '38ค(2)', 84, 'ดีมาก'],
  ])('somebody %s', async (_, person, kind, total, band) => {
    await prepared([person]);
    await type(KPIS, 2, 4, [kpi('รับหนังสือ', 100, '', 4)]);
    await type(PLAN, 2, 11, Array(8).fill([1]));
    expect(result('ประเภทการประเมิน')).toBe(kind);
    expect(result('คะแนนรวม')).toBe(total);
    expect(result('ระดับผลการประเมิน')).toBe(band);
    expect(result('คะแนนรวม (ตนเอง)')).toBe('');
  });

  test('below 60 in both together calls for a consultation', async () => {
    await prepared([CLERK]);
    await type(KPIS, 2, 4, [kpi('รับหนังสือ', 100, '', 2)]);
    await type(PLAN, 2, 11, Array(8).fill([1]));
    expect(result('คะแนนรวม')).toBe(52);
    expect(result('ระดับผลการประเมิน')).toBe('ต้องปรับปรุง');
    expect(result('หมายเหตุ')).toBe('ต้องปรึกษาหารือเพื่อพัฒนาผลการปฏิบัติงาน');
  });

  test('competencies that are not rated in full are told, never counted as nought', async () => {
    await prepared([CLERK]);
    await type(KPIS, 2, 4, [kpi('รับหนังสือ', 100, '', 4)]);
    expect(result('คะแนนรวม')).toBe('⚠ ขาดคะแนนพฤติกรรมการปฏิบัติราชการหรือสมรรถนะ');
    await type(PLAN, 2, 11, Array(7).fill([1]));
    expect(result('สมรรถนะ')).toBe('⚠ ขาดระดับที่พบของสมรรถนะลำดับที่ 8');
    expect(result('คะแนนรวม')).toBe('⚠ ขาดระดับที่พบของสมรรถนะลำดับที่ 8');
  });
});

describe('การมาปฏิบัติราชการ', () => {
  test('is recorded for everybody, kept, and counts for nothing by itself', async () => {
    await prepared([CLERK]);
    expect(bench.row(ATTENDANCE, 1, 11)).toEqual([
      'รหัส',
      'ชื่อ–สกุล',
      '3.1 การรักษาวินัย',
      '3.2 การลากิจและลาป่วย',
      '3.3 การมาปฏิบัติงาน',
      '3.4 การปฏิบัติหน้าที่เวร',
      '3.5 การเข้าร่วมกิจกรรมวันราชพิธีและวันสำคัญต่าง ๆ',
      'หมายเหตุ',
      'คะแนน: พฤติกรรมการมาปฏิบัติราชการ (0–100)',
      'คะแนน: องค์ประกอบอื่นที่ 2 (0–100)',
      'คะแนน: องค์ประกอบอื่นที่ 3 (0–100)',
    ]);
    await type(ATTENDANCE, 2, 3, [['ดี', 'ลาป่วย 2 วัน', 'ตรงเวลา', 4, 'ครบ', '', 60]]);
    await type(KPIS, 2, 4, [kpi('รับหนังสือ', 100, '', 4)]);
    await type(PLAN, 2, 11, Array(8).fill([1]));
    await prepare();
    expect(bench.row(ATTENDANCE, 2, 9)).toEqual([
      'S003',
      'เจ้าหน้าที่ตัวอย่าง 03',
      ...['ดี', 'ลาป่วย 2 วัน', 'ตรงเวลา', 4, 'ครบ', '', 60],
    ]);
    expect(result('คะแนนรวม')).toBe(84);
  });

  const weighed = [
    ['น้ำหนักผลสัมฤทธิ์ของงาน 38 ค.(2)', 75],
    ['น้ำหนักสมรรถนะ 38 ค.(2)', 15],
    ['น้ำหนักองค์ประกอบอื่น 38 ค.(2)', 10],
  ];

  // 0.75 × 80 + 0.15 × 100 + 0.1 × 60 = 81; on probation 50/50 all the same: 90.
  test.each([
    ['counts where the settings give it weight', CLERK, 60, 81],
    ['never counts on probation', ON_PROBATION, '–', 90],
  ])('%s', async (_, person, score, total) => {
    await prepared([person], weighed);
    await type(KPIS, 2, 4, [kpi('รับหนังสือ', 100, '', 4)]);
    await type(PLAN, 2, 11, Array(8).fill([1]));
    expect(result('คะแนนรวม')).toBe(score === '–' ? total : '⚠ ขาดคะแนนพฤติกรรมการมาปฏิบัติราชการ');
    await type(ATTENDANCE, 2, 9, [[60]]);
    expect(result('พฤติกรรมการมาปฏิบัติราชการ')).toBe(score);
    expect(result('คะแนนรวม')).toBe(total);
  });

  test('weights that ว20 does not allow are told, and nothing is made', async () => {
    const notice = await prepared(
      [CLERK],
      [
        ['น้ำหนักผลสัมฤทธิ์ของงาน 38 ค.(2)', 65],
        ['น้ำหนักสมรรถนะ 38 ค.(2)', 35],
      ],
    );
    expect(notice).toContain('ช่อง B4: น้ำหนักองค์ประกอบของ 38 ค.(2) ใช้ไม่ได้');
    expect(notice).toContain('น้ำหนักผลสัมฤทธิ์ของงานต้องไม่น้อยกว่า 70 (พบ 65)');
    expect(bench.state.engine.book.getSheetByName(KPIS)).toBeNull();
  });

  const several = [
    ['น้ำหนักผลสัมฤทธิ์ของงาน 38 ค.(2)', 70],
    ['น้ำหนักสมรรถนะ 38 ค.(2)', 15],
    ['น้ำหนักองค์ประกอบอื่น 38 ค.(2)', 5],
    ['ชื่อองค์ประกอบอื่น (ที่ 2) 38 ค.(2)', 'การพัฒนาตนเอง'],
    ['น้ำหนักองค์ประกอบอื่น (ที่ 2) 38 ค.(2)', 7.5],
    ['ชื่อองค์ประกอบอื่น (ที่ 3) 38 ค.(2)', 'จิตอาสา'],
    ['น้ำหนักองค์ประกอบอื่น (ที่ 3) 38 ค.(2)', 2.5],
  ] as const;

  // 0.7 × 80 + 0.15 × 100 + 0.05 × 60 + 0.075 × 90 + 0.025 × 33.5 = 81.5875; on probation 50/50: 90.
  test('three further components count by their weights; a missing one is named, a new name of one is followed', async () => {
    const lawyer = staff(4, 'เจ้าพนักงานธุรการ', 'ทั่วไป', 'ปฏิบัติงาน');
    await prepared([lawyer, ON_PROBATION], several);
    expect(bench.row(RESULTS, 1, 14).slice(8)).toEqual([
      ...['ผลสัมฤทธิ์ของงาน', 'สมรรถนะ'],
      ...['พฤติกรรมการมาปฏิบัติราชการ', 'การพัฒนาตนเอง', 'จิตอาสา', 'คะแนนรวม'],
    ]);
    await type(KPIS, 2, 4, [kpi('รับหนังสือ', 100, '', 4)]);
    await type(KPIS, 7, 4, [kpi('ส่งหนังสือ', 100, '', 4)]);
    await type(PLAN, 2, 11, Array(16).fill([1]));
    await type(ATTENDANCE, 2, 9, [[60, '', 33.5]]);
    expect(result('คะแนนรวม')).toBe('⚠ ขาดคะแนนการพัฒนาตนเอง');
    await type(ATTENDANCE, 2, 10, [[90]]);
    expect(result('คะแนนรวม')).toBe(81.59);
    expect(bench.row(RESULTS, 3, 14).slice(10)).toEqual(['–', '–', '–', 90]);

    await type(SETTINGS, 9, 2, [['จิตบริการ']]);
    await prepare();
    expect(result('จิตบริการ')).toBe(33.5);
    expect(result('คะแนนรวม')).toBe(81.59);
    expect(bench.value(ATTENDANCE, 'K1')).toBe('คะแนน: จิตบริการ (0–100)');

    await type(SETTINGS, 4, 2, [[80], [20], [0]]);
    await type(SETTINGS, 8, 2, [[0]]);
    await type(SETTINGS, 10, 2, [[0]]);
    await prepare();
    expect(bench.row(RESULTS, 1, 20).filter(Boolean)).toHaveLength(17);
    expect(result('คะแนนรวม')).toBe(84);
    expect(bench.row(ATTENDANCE, 2, 11).slice(8)).toEqual([60, 90, 33.5]);
  });

  test.each([
    ['without a name', '', 'ช่อง B7: ', 'องค์ประกอบอื่นที่ 2 มีน้ำหนักแต่ยังไม่มีชื่อ'],
    ['with the name of another one', 'พฤติกรรมการมาปฏิบัติราชการ', 'ช่อง B7: ', 'ซ้ำกับหัวคอลัมน์อื่น'],
    ['with the name of the total', 'คะแนนรวม', 'ช่อง B7: ', 'ซ้ำกับหัวคอลัมน์อื่น'],
  ])('a further component %s is told at its cell', async (_, name, ...words) => {
    const notice = await prepared(
      [CLERK],
      several.map(([label, value]) => [label, label === 'ชื่อองค์ประกอบอื่น (ที่ 2) 38 ค.(2)' ? name : value]),
    );
    for (const word of words) expect(notice).toContain(word);
    expect(bench.state.engine.book.getSheetByName(KPIS)).toBeNull();
  });

  test('weights that do not add up are told at the cell', async () => {
    const notice = await prepared([CLERK], [...several.slice(0, 6), ['น้ำหนักองค์ประกอบอื่น (ที่ 3) 38 ค.(2)', 5]]);
    expect(notice).toMatch(/ช่อง B4: .*รวมได้ 102.5/);
  });

  test('a record without columns for further components gets them; a column of somebody’s own is told', async () => {
    await prepared([CLERK], several);
    await type(ATTENDANCE, 2, 9, [[60]]);
    await type(ATTENDANCE, 1, 9, [['คะแนน (0–100)', '', '']]);
    await prepare();
    expect(bench.row(ATTENDANCE, 1, 11).slice(8)).toEqual([
      'คะแนน: พฤติกรรมการมาปฏิบัติราชการ (0–100)',
      'คะแนน: การพัฒนาตนเอง (0–100)',
      'คะแนน: จิตอาสา (0–100)',
    ]);
    expect(bench.value(ATTENDANCE, 'I2')).toBe(60);
    await type(ATTENDANCE, 1, 10, [['วันลาสะสม']]);
    expect(await prepare()).toContain('แท็บ การมาปฏิบัติราชการ ช่อง J1');
    expect(bench.value(ATTENDANCE, 'J1')).toBe('วันลาสะสม');
  });
});

describe('ปรับตัวชี้วัด', () => {
  const CHANGES = 'ปรับตัวชี้วัด';
  let edits: Promise<unknown> = Promise.resolve();

  beforeEach(async () => {
    await prepared([LAWYER]);
    await type(KPIS, 2, 3, [
      [1, ...kpi('ร่างสัญญา', 60)],
      [2, ...kpi('ดำเนินคดี', 40)],
    ]);
    watchEdits(bench.state, bench.project, (task) => {
      edits = edits.then(task);
    });
  });

  const edit = async (row: number, at: number, value: unknown) => {
    await type(KPIS, row, at, [[value]]);
    await edits;
    await settle();
  };

  test('a draft changes freely; once agreed, a change keeps what stood there and asks for the reason', async () => {
    await edit(2, 11, 50);
    await edit(2, 15, '1/10/2568');
    await edit(2, 12, 4);
    expect(bench.row(CHANGES, 2, 10)).toEqual(Array(10).fill(''));
    await edit(2, 11, 70);
    await edit(2, 4, 'ร่างสัญญาและบันทึกข้อตกลง');
    expect([2, 3].map((row) => bench.row(CHANGES, row, 10).slice(1))).toEqual([
      [
        ...['admin@school.example', 'S002', 'เจ้าหน้าที่ตัวอย่าง 02', '1 ร่างสัญญา', 'น้ำหนัก (ร้อยละ)', '50', '70'],
        ...['⚠ ใส่เหตุผลที่ปรับ', ''],
      ],
      [
        ...['admin@school.example', 'S002', 'เจ้าหน้าที่ตัวอย่าง 02', '1 ร่างสัญญา', 'ตัวชี้วัด', 'ร่างสัญญา'],
        ...['ร่างสัญญาและบันทึกข้อตกลง', '⚠ ใส่เหตุผลที่ปรับ', ''],
      ],
    ]);
    await type(CHANGES, 2, 9, [['แผนงานเปลี่ยน']]);
    expect(await prepare()).toContain('ตัวชี้วัดที่ปรับระหว่างรอบยังไม่มีเหตุผล ใส่ในแท็บ ปรับตัวชี้วัด ช่อง I3');
    expect(bench.value(CHANGES, 'I2')).toBe('แผนงานเปลี่ยน');
  });

  test('several cells at once are told with their range', async () => {
    await edit(3, 15, '1/10/2568');
    await type(KPIS, 2, 11, [[70], [30]]);
    await edits;
    expect(bench.row(CHANGES, 2, 10).slice(5, 8)).toEqual([
      'หลายช่อง K2:K3',
      'ไม่ทราบค่าเดิม (วางหรือลบหลายช่อง)',
      '',
    ]);
  });
});

describe('service calls', () => {
  const calls = async (people: number) => {
    const many = Array.from({ length: people }, (_, index) => [
      `S${String(index + 1).padStart(4, '0')}`,
      ...CLERK.slice(1),
    ]);
    await prepared(many);
    const first = bench.state.calls.splice(0).map(({ name, tab }) => `${tab} ${name}`);
    await prepare();
    const again = bench.state.calls.splice(0).map(({ name, tab }) => `${tab} ${name}`);
    return { first, again };
  };

  test('are the same for 10 people and for 60, at most 10 a tab, again too', async () => {
    const few = await calls(10);
    bench.dispose();
    bench = await openTestBench();
    const many = await calls(60);
    expect(many).toEqual(few);
    for (const each of [few.first, few.again])
      for (const tab of [KPIS, PLAN, RESULTS, ATTENDANCE])
        expect(each.filter((call) => call.startsWith(`${tab} `)).length).toBeLessThanOrEqual(10);
  });
});
