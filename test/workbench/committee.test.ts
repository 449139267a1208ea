import { sampleRoster, typeCells, typeLevels, typeRoster, watchEdits } from '../../workbench/headless';
import { pasteCells } from '../support/hands';
import { logOfTabs } from '../support/log';
import { openTestBench, type TestBench } from '../support/workbench';

const [ROSTER, SETTINGS, KPIS, PLAN] = ['ทะเบียน', 'ตั้งค่า', 'ตัวชี้วัด', 'แผนสมรรถนะ'];
const [TABLE, CALIBRATION] = ['ตารางกรรมการ', 'ปรับเทียบผล'];

const teacher = (number: number, unit = 'ภาษาไทย', supervisor = 'ครูตัวอย่าง 90') => [
  `T00${number}`,
  `ครูตัวอย่าง 0${number}`,
  'ครูผู้ช่วย',
  '',
  unit,
  supervisor,
];

const STAFF = [
  'S001',
  'เจ้าหน้าที่ตัวอย่าง 01',
  'นิติกร',
  '',
  'กลุ่มกฎหมายและคดี',
  'รองผู้อำนวยการตัวอย่าง',
  'วิชาการ',
  'ชำนาญการ',
  '',
  '',
];

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

/** 14 items of the first component with these first, 3 else; full marks for the second, 3s for the third. */
const levels = (first: readonly number[]) => [
  ...first,
  ...Array<number>(14 - first.length).fill(3),
  5,
  ...Array<number>(10).fill(3),
];

const build = async (): Promise<string> => {
  await bench.project.run('buildCommittee');
  await settle();
  return bench.stage.alerts.at(-1) ?? '';
};

const prepared = async (people: readonly (readonly string[])[], settings: readonly unknown[][] = []) => {
  typeRoster(bench.state.engine, people);
  bench.state.engine.book.create(SETTINGS, 100, 10);
  await type(SETTINGS, 2, 1, [['ปีงบประมาณ (พ.ศ.)', 2569], ['รอบการประเมินครั้งที่', 1], ...settings]);
  await bench.project.run('prepareWorkbook');
  await settle();
};

/** Four assistant teachers of two units: T001 61.43+…, T002 and T003 the same, T004 not rated. */
const rated = async () => {
  await prepared(
    [teacher(1), teacher(2), teacher(3, 'คณิตศาสตร์'), teacher(4, 'คณิตศาสตร์')],
    [['ผู้อำนวยการ', 'ครูตัวอย่าง 91']],
  );
  const { engine } = bench.state;
  typeLevels(engine, 0, 'supervisor', levels([4, 4, 4]));
  typeLevels(engine, 1, 'supervisor', levels([]));
  typeLevels(engine, 2, 'supervisor', levels([]));
  typeLevels(engine, 0, 'self', levels([4, 4, 4, 4]));
  await settle();
};

/** A cell of the row of an id, by heading. */
const cell = (tab: string, id: string, heading: string): unknown => {
  const headings = bench.row(tab, 1, 29);
  for (let row = 2; row < 12; row += 1)
    if (bench.row(tab, row, 1)[0] === id) return bench.row(tab, row, 29)[headings.indexOf(heading)];
  throw new Error(`${id} is not on ${tab}`);
};

const seen = (heading: string) => ['T001', 'T002', 'T003', 'T004'].map((id) => cell(TABLE, id, heading));

/** A proposal as it is typed: score, reason, who, day; decided score, who, day. */
const propose = async (row: number, person: string, values: readonly unknown[]) => {
  await type(CALIBRATION, row, 1, [[person]]);
  await type(CALIBRATION, row, 6, [values]);
};

const DAY = new Date(2026, 2, 20);
const REASON = 'มีผลงานดีเด่นระดับชาติ';

describe('ตารางกรรมการ', () => {
  test('shows components, totals, bands, ranks that ties share, and who is incomplete and why', async () => {
    await rated();
    expect(await build()).toContain('สรุปสำหรับกรรมการแล้ว 4 คน');
    expect(['องค์ 1', 'องค์ 2', 'องค์ 3', 'ผลสัมฤทธิ์'].map((heading) => cell(TABLE, 'T001', heading))).toEqual([
      64.29,
      10,
      7.5,
      '–',
    ]);
    expect(seen('คะแนนเดิม')).toEqual([81.79, 77.5, 77.5, '']);
    expect(seen('หลังตัดสิน')).toEqual([81.79, 77.5, 77.5, '']);
    expect(seen('ระดับ')).toEqual(['ดีมาก', 'ดี', 'ดี', '']);
    expect(seen('ลำดับในกลุ่ม')).toEqual([1, 2, 2, '']);
    expect(cell(TABLE, 'T001', 'ผลต่าง')).toBe(-1.42);
    expect(seen('สิ่งที่ขาด')).toEqual([
      '',
      'ยังไม่ประเมินตนเอง',
      'ยังไม่ประเมินตนเอง',
      'ผู้บังคับบัญชายังไม่ให้ระดับ; ยังไม่ประเมินตนเอง',
    ]);
    expect(bench.formula(TABLE, 'M2')).toMatch(/^=/);
  });

  test('has people of both kinds, ranked among their own', async () => {
    await prepared([STAFF, teacher(1)]);
    await type(KPIS, 2, 4, [['งานคดี', '5.2.2 หน้าที่หลัก', 'ก', 'ข', 'ค', 'ง', 'จ', 100, 4, 5]]);
    await type(PLAN, 2, 10, Array(10).fill([2, 2]));
    typeLevels(bench.state.engine, 0, 'supervisor', levels([]));
    await settle();
    await build();
    expect(
      ['ประเภท', 'กลุ่มตำแหน่ง', 'องค์ 1', 'ผลสัมฤทธิ์', 'สมรรถนะ', 'คะแนนเดิม', 'ระดับ', 'ลำดับในกลุ่ม'].map((heading) =>
        cell(TABLE, 'S001', heading),
      ),
    ).toEqual(['38ค(2)', '38ค(2) วิชาการ', '–', 100, 100, 100, 'ดีเด่น', 1]);
    expect(cell(TABLE, 'T001', 'ลำดับในกลุ่ม')).toBe(1);
  });

  test('keeps remarks beside their people, newcomers below, and tells who left', async () => {
    await rated();
    await build();
    await type(TABLE, 3, 24, [['ขอดูหลักฐานเพิ่ม']]);
    await type(ROSTER, 3, 1, [['', '', '', '', '', '']]);
    await type(ROSTER, 6, 1, [teacher(5)]);
    await bench.project.run('prepareWorkbook');
    expect(await build()).toContain('T002 ครูตัวอย่าง 02');
    expect(cell(TABLE, 'T002', 'หมายเหตุกรรมการ')).toBe('ขอดูหลักฐานเพิ่ม');
    expect(cell(TABLE, 'T002', 'สิ่งที่ขาด')).toBe('⚠ ไม่อยู่ในแท็บ ทะเบียน แล้ว');
    expect(bench.row(TABLE, 6, 2)).toEqual(['T005', 'ครูตัวอย่าง 05']);
    expect(cell(TABLE, 'T003', 'คะแนนเดิม')).toBe(77.5);
  });

  test('says what to do where the workbook is not prepared, and leaves a tab of somebody’s own', async () => {
    expect(await build()).toContain('เตรียมสมุดงาน');
    await rated();
    bench.state.engine.book.create(TABLE, 10, 5);
    await type(TABLE, 1, 1, [['รายชื่อของฉัน']]);
    expect(await build()).toContain('แท็บ ตารางกรรมการ ช่อง A1 ต้องเป็นหัวคอลัมน์ “รหัส” (พบ “รายชื่อของฉัน”)');
    expect(bench.state.engine.book.getSheetByName(CALIBRATION)).toBeNull();
  });

  test('takes the same calls for 3 people and for 12, at most 10 a tab, the first time and again', async () => {
    const calls = async (people: number) => {
      await prepared(sampleRoster(people));
      const from = bench.state.calls.length;
      await build();
      const again = bench.state.calls.length;
      await build();
      const named = bench.state.calls.map(({ name, tab }) => `${tab} ${name}`);
      return [named.slice(from, again), named.slice(again)];
    };
    const few = await calls(3);
    bench.dispose();
    bench = await openTestBench();
    expect(await calls(12)).toEqual(few);
    const { engine } = bench.state;
    typeCells(engine, ROSTER, 14, 1, [teacher(0, 'หน่วยใหม่', 'ครูตัวอย่าง 80')]);
    await settle();
    await bench.project.run('prepareWorkbook');
    const from = bench.state.calls.length;
    await build();
    const grown = bench.state.calls.slice(from).map(({ name, tab }) => `${tab} ${name}`);
    for (const run of [...few, grown])
      for (const tab of [TABLE, CALIBRATION, 'คณะกรรมการกลั่นกรอง', 'สัญญาณความเป็นธรรม'])
        expect(run.filter((call) => call.startsWith(`${tab} `)).length).toBeLessThanOrEqual(10);
  });
});

describe('ปรับเทียบผล', () => {
  const effect = (id: string) =>
    ['คะแนนเดิม', 'คะแนนที่เสนอ', 'หลังตัดสิน', 'ระดับเดิม', 'ระดับที่เสนอ', 'ระดับ', 'ลำดับในกลุ่ม'].map((heading) =>
      cell(TABLE, id, heading),
    );
  const check = (row = 2) => bench.value(CALIBRATION, `O${row}`);

  beforeEach(async () => {
    await rated();
    await build();
  });

  test('a proposal stands beside, a decision changes total, band and ranks at once, the original stays', async () => {
    await propose(2, 'ครูตัวอย่าง 02', [95, REASON, 'ครูตัวอย่าง 80', DAY, '', '', '']);
    expect(check()).toBe('');
    expect(effect('T002')).toEqual([77.5, 95, 77.5, 'ดี', 'ดีเด่น', 'ดี', 2]);
    await type(CALIBRATION, 2, 10, [[92.5, 'ครูตัวอย่าง 91', DAY]]);
    expect(check()).toBe('');
    expect(effect('T002')).toEqual([77.5, 95, 92.5, 'ดี', 'ดีเด่น', 'ดีเด่น', 1]);
    expect(seen('ลำดับในกลุ่ม')).toEqual([2, 1, 3, '']);
    expect(bench.value('ผลการประเมิน', 'H3')).toBe(77.5);
    await build();
    expect(effect('T002')).toEqual([77.5, 95, 92.5, 'ดี', 'ดีเด่น', 'ดีเด่น', 1]);
    expect(bench.value(CALIBRATION, 'G2')).toBe(REASON);
  });

  test('what lacks its reason, its people or a sound score is told, and the original holds', async () => {
    await type(CALIBRATION, 2, 1, [['T002']]);
    for (const [values, fault] of [
      [[95, '', 'ครูตัวอย่าง 80', DAY, 95, 'ครูตัวอย่าง 91', DAY], 'ไม่รับข้อเสนอที่ไม่มีเหตุผล'],
      [[95, REASON, '', DAY, 95, 'ครูตัวอย่าง 91', DAY], 'ยังไม่มีผู้เสนอ'],
      [[95, REASON, 'ครูตัวอย่าง 80', DAY, 95, '', DAY], 'ยังไม่มีผู้ตัดสิน'],
      [[95, REASON, 'ครูตัวอย่าง 90', DAY, 95, 'ครูตัวอย่าง  90', DAY], 'ผู้เสนอและผู้ตัดสินเป็นคนเดียวกัน'],
      [[95, REASON, 'ครูตัวอย่าง 80', DAY, 95, 'ครูตัวอย่าง 70', DAY], 'ผู้ตัดสินต้องเป็นผู้บังคับบัญชาที่ประเมินหรือผู้อำนวยการ'],
      [
        [95, REASON, 'ครูตัวอย่าง 80', DAY, 100.5, 'ครูตัวอย่าง 91', DAY],
        'คะแนนที่ตัดสินต้องเป็นเลขอารบิก 0–100 ทศนิยมไม่เกิน 2 ตำแหน่ง',
      ],
      [
        ['เก้าสิบ', REASON, 'ครูตัวอย่าง 80', DAY, 95, 'ครูตัวอย่าง 91', DAY],
        'คะแนนที่เสนอต้องเป็นเลขอารบิก 0–100 ทศนิยมไม่เกิน 2 ตำแหน่ง',
      ],
      [
        [101, REASON, 'ครูตัวอย่าง 80', DAY, '๘๙.๕', 'ครูตัวอย่าง 91', DAY],
        'คะแนนที่เสนอต้องเป็นเลขอารบิก 0–100 ทศนิยมไม่เกิน 2 ตำแหน่ง; คะแนนที่ตัดสินต้องเป็นเลขอารบิก 0–100 ทศนิยมไม่เกิน 2 ตำแหน่ง',
      ],
      [['', REASON, '', '', 95, 'ครูตัวอย่าง 91', DAY], 'ยังไม่มีคะแนนที่เสนอ'],
    ] as const) {
      await type(CALIBRATION, 2, 6, [values]);
      expect(check()).toBe(`⚠ ${fault}`);
      expect(cell(TABLE, 'T002', 'หลังตัดสิน')).toBe(77.5);
      expect(cell(TABLE, 'T002', 'สิ่งที่ขาด')).toContain(fault);
    }
  });

  test('somebody unknown, twice, or without a total counts for nothing', async () => {
    const good = [95, REASON, 'ครูตัวอย่าง 80', DAY, 92, 'ครูตัวอย่าง 91', DAY];
    await propose(2, 'T002', good);
    await propose(3, 'ครูตัวอย่าง 02', good);
    await propose(4, 'T999', good);
    await propose(5, 'T004', good);
    await propose(6, '', good);
    expect([2, 3, 4, 5, 6].map(check)).toEqual([
      '⚠ คนนี้มีหลายแถว เหลือแถวเดียว',
      '⚠ คนนี้มีหลายแถว เหลือแถวเดียว',
      '⚠ ไม่พบในแท็บ ตารางกรรมการ เลือกจากรายการ',
      '⚠ ยังไม่มีคะแนนเดิม',
      '⚠ ยังไม่เลือกว่าเป็นใคร',
    ]);
    expect(seen('หลังตัดสิน')).toEqual([81.79, 77.5, 77.5, '']);
  });

  test('a row put in between by hand has its figures and its check at once, and a name of two people is told', async () => {
    await propose(2, 'T002', [95, REASON, 'ครูตัวอย่าง 80', DAY, 92.5, 'ครูตัวอย่าง 91', DAY]);
    bench.state.engine.book.getSheetByName(CALIBRATION)?.insertRowsBefore(1, 1);
    await settle();
    await propose(2, 'T003', [70, REASON, 'ครูตัวอย่าง 80', DAY, 71, 'ครูตัวอย่าง 91', DAY]);
    expect(bench.row(CALIBRATION, 2, 5)).toEqual(['T003', 'ครูตัวอย่าง 03', 'ว23', 77.5, 'ดี']);
    expect([2, 3].map(check)).toEqual(['', '']);
    expect(seen('หลังตัดสิน')).toEqual([81.79, 92.5, 71, '']);
    await type(ROSTER, 2, 2, [['ครูตัวอย่าง 03']]);
    await bench.project.run('prepareWorkbook');
    await build();
    await propose(2, 'ครูตัวอย่าง 03', [70, REASON, 'ครูตัวอย่าง 80', DAY, 71, 'ครูตัวอย่าง 91', DAY]);
    expect(check()).toBe('⚠ มีชื่อนี้หลายคน ใช้รหัส');
  });

  test('somebody who moves to another unit keeps the proposal, and counts in the new one', async () => {
    await propose(2, 'T002', [95, REASON, 'ครูตัวอย่าง 80', DAY, 92.5, 'ครูตัวอย่าง 91', DAY]);
    await type(ROSTER, 3, 5, [['คณิตศาสตร์']]);
    await bench.project.run('prepareWorkbook');
    await build();
    expect(bench.row(TABLE, 3, 5)).toEqual(['T002', 'ครูตัวอย่าง 02', 'ครูผู้ช่วย', 'ครูผู้ช่วย', 'คณิตศาสตร์']);
    expect(effect('T002')).toEqual([77.5, 95, 92.5, 'ดี', 'ดีเด่น', 'ดีเด่น', 1]);
    const units = Array.from({ length: 40 }, (_, row) => bench.row('สัญญาณความเป็นธรรม', row + 1, 5));
    expect(units).toContainEqual(['หน่วย', 'ภาษาไทย', 1, 1, 81.79]);
    expect(units).toContainEqual(['หน่วย', 'คณิตศาสตร์', 3, 2, 85]);
  });

  test('two sessions at once: the second build waits and tells, what both typed stands', async () => {
    await propose(2, 'T002', [95, REASON, 'ครูตัวอย่าง 80', DAY, '', '', '']);
    bench.state.user = { email: 'other@school.example', key: 'key-2' };
    await propose(3, 'T003', [70, REASON, 'ครูตัวอย่าง 80', DAY, '', '', '']);
    bench.state.lockedByOther = true;
    expect(await build()).toContain('มีผู้อื่นกำลังบันทึก');
    bench.state.lockedByOther = false;
    await build();
    expect([2, 3].map((row) => bench.value(CALIBRATION, `F${row}`))).toEqual([95, 70]);
    expect(effect('T003').slice(0, 3)).toEqual([77.5, 70, 77.5]);
  });

  test('what is typed is dated and signed, and noted in the log', async () => {
    let edits: Promise<unknown> = Promise.resolve();
    watchEdits(bench.state, bench.project, (task) => {
      edits = edits.then(task);
    });
    typeCells(bench.state.engine, CALIBRATION, 2, 6, [[95]]);
    await edits;
    expect(bench.value(CALIBRATION, 'H2')).toBe('admin@school.example');
    expect(bench.value(CALIBRATION, 'I2')).not.toBe('');
    expect(logOfTabs(bench)[0]?.[5]).toContain('F2');
    const { user } = bench.state;
    bench.state.user = { email: '', key: 'hidden' };
    typeCells(bench.state.engine, CALIBRATION, 3, 10, [[90]]);
    await edits;
    expect(bench.value(CALIBRATION, 'K3')).toBe('');
    expect(bench.value(CALIBRATION, 'L3')).not.toBe('');
    bench.state.user = user;
    pasteCells(bench, CALIBRATION, 4, 6, [[88]]);
    await edits;
    expect(bench.value(CALIBRATION, 'H4')).toBe('admin@school.example');
    expect(bench.value(CALIBRATION, 'I4')).not.toBe('');
  });
});

describe('สัญญาณความเป็นธรรม', () => {
  const FAIRNESS = 'สัญญาณความเป็นธรรม';
  /** The row that starts with these texts. */
  const line = (...starts: readonly unknown[]): unknown[] => {
    for (let row = 1; row < 60; row += 1) {
      const cells = bench.row(FAIRNESS, row, 10);
      if (starts.every((start, index) => cells[index] === start)) return cells;
    }
    throw new Error(`${starts.join()} is not on ${FAIRNESS}`);
  };

  test('counts bands, gives mean, median and spread, and tells what stands out with its definition', async () => {
    await prepared([
      teacher(1),
      teacher(2),
      teacher(3, 'คณิตศาสตร์', 'ครูตัวอย่าง 80'),
      teacher(4, 'คณิตศาสตร์', 'ครูตัวอย่าง 80'),
      teacher(5, 'คณิตศาสตร์', 'ครูตัวอย่าง 80'),
      teacher(6, 'คณิตศาสตร์', 'ครูตัวอย่าง 80'),
    ]);
    const { engine } = bench.state;
    typeLevels(engine, 0, 'supervisor', levels([4, 4, 4]));
    typeLevels(engine, 1, 'supervisor', levels([]));
    for (const person of [2, 3, 4]) typeLevels(engine, person, 'supervisor', levels(Array(14).fill(4)));
    typeLevels(engine, 2, 'self', levels([]));
    await settle();
    await build();
    expect(line('ดีเด่น').slice(0, 7)).toEqual(['ดีเด่น', 3, 60, 0, '', 3, 60]);
    expect(line('ดี').slice(0, 3)).toEqual(['ดี', 1, 20]);
    expect(line('หน่วย', 'ภาษาไทย')).toEqual(['หน่วย', 'ภาษาไทย', 2, 2, 79.65, 79.65, 2.15, 77.5, 81.79, 0]);
    expect(line('กลุ่มตำแหน่ง', 'ครูผู้ช่วย')).toEqual([
      'กลุ่มตำแหน่ง',
      'ครูผู้ช่วย',
      6,
      5,
      90.36,
      97.5,
      8.85,
      77.5,
      97.5,
      1,
    ]);
    expect(line('ครูตัวอย่าง 80')).toEqual([
      'ครูตัวอย่าง 80',
      3,
      2,
      '',
      97.5,
      79.65,
      17.85,
      0,
      '',
      'ให้สูงกว่าผู้อื่น คะแนนไม่กระจาย',
    ]);
    expect(line('ครูตัวอย่าง 90')[9]).toBe('คนน้อยเกินกว่าจะเทียบ');
    expect(line('T003').slice(2, 7)).toEqual([97.5, '', 20, '', 'ต่างจากที่ประเมินตนเองมาก']);
    await type('ปรับเทียบผล', 2, 1, [['T002']]);
    await type('ปรับเทียบผล', 2, 6, [[89.5, REASON, 'ครูตัวอย่าง 70', DAY, 89.5, 'ครูตัวอย่าง 90', DAY]]);
    expect(line('T002').slice(2, 7)).toEqual([89.5, 0.5, '', '', 'ใกล้ขอบระดับ']);
    expect(line('หน่วย', 'ภาษาไทย')[4]).toBe(85.65);
    expect(bench.state.charts.map(({ title }) => title)).toEqual([
      'จำนวนคนแต่ละระดับ',
      'ค่าเฉลี่ยแต่ละหน่วย',
      'ประเมินตนเองกับผู้บังคับบัญชา',
    ]);
  });
});
