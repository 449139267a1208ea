import { typeCells } from '../../workbench/headless';
import { LAW, PERSONNEL, ratedOffice } from '../support/salary';
import { openTestBench, type TestBench } from '../support/workbench';

const [SALARY, POOLS, ROSTER, SETTINGS] = ['เงินเดือน', 'วงเงินเลื่อนเงินเดือน', 'ทะเบียน', 'ตั้งค่า'];
const HEADS = 'กลุ่มผู้อำนวยการกลุ่ม/หน่วย/ส่วน';
const TEACHERS = 'ครูและบุคลากรทางการศึกษา (ว23)';
const COLUMNS = 32;

let bench: TestBench;

const settle = () => bench.state.engine.settle();

const run = async (action: string, ...answers: readonly string[]): Promise<string> => {
  await settle();
  bench.stage.answers.push(...answers);
  await bench.project.run(action);
  await settle();
  return bench.stage.alerts.at(-1) ?? '';
};

const rowsOf = (tab: string): unknown[][] =>
  Array.from({ length: 40 }, (_, index) => bench.row(tab, index + 1, COLUMNS));

const columnOf = (headings: readonly unknown[], heading: string): number => {
  const column = headings.findIndex((found) => String(found).startsWith(heading)) + 1;
  if (column === 0) throw new Error(`No heading ${heading}`);
  return column;
};

const rowOf = (tab: string, label: string): number => {
  const row = rowsOf(tab).findIndex(([first]) => first === label) + 1;
  if (row === 0) throw new Error(`No row ${label}`);
  return row;
};

/** What stands under a heading in somebody's row. */
const of = (id: string, heading: string): unknown => {
  const headings = bench.row(SALARY, 1, COLUMNS);
  return bench.row(SALARY, rowOf(SALARY, id), COLUMNS)[columnOf(headings, heading) - 1];
};

/** Types into somebody's row, under the heading and to the right of it. */
const give = async (id: string, heading: string, ...values: readonly unknown[]): Promise<void> => {
  const column = columnOf(bench.row(SALARY, 1, COLUMNS), heading);
  typeCells(bench.state.engine, SALARY, rowOf(SALARY, id), column, [[...values]]);
  await settle();
};

const pool = (name: string, heading: string): unknown => {
  const headings = bench.row(POOLS, rowOf(POOLS, 'วงเงิน'), COLUMNS);
  return bench.row(POOLS, rowOf(POOLS, name), COLUMNS)[headings.indexOf(heading)];
};

/** The percents of a band in the three scenarios. */
const percents = async (scheme: string, band: string, ...values: readonly unknown[]): Promise<void> => {
  const row = rowsOf(POOLS).findIndex(([first, second]) => first === scheme && second === band) + 1;
  typeCells(bench.state.engine, POOLS, row, 4, [[...values]]);
  await settle();
};

const choose = async (scenario: string): Promise<void> => {
  typeCells(bench.state.engine, POOLS, 3, 2, [[scenario]]);
  await settle();
};

const set = async (label: string, value: unknown): Promise<void> => {
  typeCells(bench.state.engine, SETTINGS, rowOf(SETTINGS, label), 2, [[value]]);
  await settle();
};

const headline = () => bench.value(POOLS, 'A2');

beforeAll(async () => {
  bench = await openTestBench();
  await ratedOffice(bench);
});

afterAll(() => bench.dispose());

describe('เงินเดือน', () => {
  test('before anything is typed says what is missing, and gives nothing', async () => {
    expect(await run('buildSalary')).toContain('จำลองวงเงินเลื่อนเงินเดือนแล้ว 8 คน 4 วง');
    expect(bench.value(SALARY, 'G1')).toBe('อัตราเงินเดือน ณ 1 มีนาคม 2569');
    expect([of('S001', 'สิทธิเลื่อนเงินเดือน'), of('S001', 'เงินที่เลื่อน')]).toEqual(['ยังไม่มีอัตราเงินเดือน', '–']);
    expect(pool(HEADS, 'ผล')).toBe('ไม่มีเงินเดือนให้คิดวงเงิน · ยังคิดไม่ได้ 2 คน · ยังไม่มีอัตราเงินเดือน 2 คน');
    expect(headline()).toBe('ไม่มีเงินเดือนให้คิดวงเงิน · ยังคิดไม่ได้ 8 คน');
  });

  test('money by group, raises rounded up to ten baht, what is left and over to the satang', async () => {
    for (const [id, salary, base] of [
      ['S001', 50000, 50000],
      ['S002', 30000, 37200],
      ['S003', 20000, 20000],
      ['S004', 45000, 37200],
      ['S005', 25000.5, 25000.5],
      ['S006', 20000, 20000],
    ] as const)
      await give(id, 'อัตราเงินเดือน', salary, base);
    await give('S002', 'ร้อยละเฉพาะคน (ทางเลือก 1)', 3.03);
    await percents('38ค(2)', 'ดีเด่น', 3, 2.5, '');
    await percents('38ค(2)', 'ดีมาก', 2, 2, 2);
    expect(['S001', 'S002', 'S003', 'S004', 'S005', 'S006'].map((id) => of(id, 'เงินที่เลื่อน'))).toEqual([
      1500,
      1130,
      '–',
      750,
      760,
      400,
    ]);
    expect(of('S003', 'สิทธิเลื่อนเงินเดือน')).toBe('ระดับต้องปรับปรุง ไม่ได้เลื่อนเงินเดือน');
    expect(['S002', 'S003', 'T001'].map((id) => of(id, 'เงินเดือนใหม่'))).toEqual([31130, 20000, '']);
    expect(
      [HEADS, `38ค(2) · ${PERSONNEL}`, `38ค(2) · ${LAW}`].map((name) =>
        ['เงินเดือนรวม', 'วงเงิน (บาท)', 'กันไว้ (บาท)', 'ใช้ไป (บาท)', 'เหลือ (บาท)', 'เกิน (บาท)', 'ผล'].map(
          (heading) => pool(name, heading),
        ),
      ),
    ).toEqual([
      [95000, 2422.5, 418, 2250, 172.5, 0, 'อยู่ในวงเงิน เหลือ 172.50 บาท'],
      [50000, 1275, 220, 1130, 145, 0, 'อยู่ในวงเงิน เหลือ 145.00 บาท'],
      [45000.5, 1147.51, 198, 1160, 0, 12.49, 'เกินวงเงิน 12.49 บาท'],
    ]);
    expect(headline()).toBe('เกินวงเงิน 1 วง รวม 12.49 บาท ปิดรอบไม่ได้ ลดร้อยละหรือเลือกทางเลือกอื่น · ยังคิดไม่ได้ 2 คน');
    expect(bench.formula(SALARY, `R${rowOf(SALARY, 'S002')}`)).toMatch(/^=/);
  });

  test('scenarios stand side by side, and the chosen one counts', async () => {
    expect(
      ['ผล (ทางเลือก 1)', 'ผล (ทางเลือก 2)', 'ผล (ทางเลือก 3)'].map((heading) =>
        pool(`38ค(2) · ${LAW}`, heading),
      ),
    ).toEqual(['เกินวงเงิน 12.49 บาท', 'อยู่ในวงเงิน เหลือ 117.51 บาท', 'อยู่ในวงเงิน เหลือ 747.51 บาท']);
    await choose('ทางเลือก 2');
    expect([of('S005', 'เงินที่เลื่อน'), headline()]).toEqual([
      630,
      'ทุกวงอยู่ในวงเงิน เหลือรวม 1,195.01 บาท · ยังคิดไม่ได้ 2 คน',
    ]);
    await choose('ทางเลือก 3');
    expect([of('S005', 'ร้อยละที่ใช้'), of('S005', 'เงินที่เลื่อน')]).toEqual(['ยังไม่ใส่ร้อยละ', '']);
    expect(pool(`38ค(2) · ${LAW}`, 'ผล')).toContain('ยังคิดไม่ได้ 1 คน');
    await choose('');
    expect([of('S005', 'ร้อยละที่ใช้'), headline()]).toEqual([
      'ยังไม่เลือกทางเลือก',
      expect.stringContaining('ยังไม่เลือกทางเลือก'),
    ]);
    await choose('ทางเลือก 1');
  });

  test('a pool that is over keeps the round open, and is named with the baht', async () => {
    const notice = await run('sealRound', 'YES');
    expect(notice).toContain('ยังปิดรอบ 1/2569 ไม่ได้');
    expect(notice).toContain(`38ค(2) · ${LAW} เกินวงเงิน 12.49 บาท`);
  });

  test('ว23 has no percent of its own: the setting is empty until the agency fills it', async () => {
    expect(pool(TEACHERS, 'ผล')).toContain('ยังไม่ตั้งร้อยละ');
    await give('T001', 'อัตราเงินเดือน', 20000, 20000);
    await give('T002', 'อัตราเงินเดือน', 20000, 20000);
    await percents('ว23', 'ดี', 3);
    expect(of('T001', 'เงินที่เลื่อน')).toBe(600);
    await set('วงเงินเลื่อนเงินเดือน ว23', 3);
    expect([pool(TEACHERS, 'ผล'), pool(TEACHERS, 'กันไว้ (บาท)')]).toEqual(['พอดีวงเงิน', '–']);
  });

  test('reasons come from the agency’s list; another one is told', async () => {
    await give('S002', 'สิทธิหรือเหตุ', 'ลาศึกษาต่อ');
    expect(of('S002', 'สิทธิเลื่อนเงินเดือน')).toBe('⚠ เหตุนี้ไม่อยู่ในรายการ: ลาศึกษาต่อ');
    typeCells(bench.state.engine, POOLS, 8, 14, [['ลาศึกษาต่อ']]);
    await settle();
    expect([of('S002', 'สิทธิเลื่อนเงินเดือน'), of('S002', 'เงินที่เลื่อน'), of('S002', 'เงินเดือนใหม่')]).toEqual([
      'ไม่มีสิทธิ: ลาศึกษาต่อ',
      '–',
      30000,
    ]);
    expect(
      ['คิดแล้ว', 'ไม่ได้เลื่อน', 'ใช้ไป (บาท)'].map((heading) => pool(`38ค(2) · ${PERSONNEL}`, heading)),
    ).toEqual([0, 2, 0]);
    await give('S002', 'สิทธิหรือเหตุ', '');
  });

  test('recorded leave and lateness are compared with the limits; the agency may let somebody pass', async () => {
    const row = rowOf('การมาปฏิบัติราชการ', 'S006');
    const record = async (leave: unknown, late: unknown) => {
      typeCells(bench.state.engine, 'การมาปฏิบัติราชการ', row, 4, [[leave, late]]);
      await settle();
      return of('S006', 'สิทธิเลื่อนเงินเดือน');
    };
    expect(await record(9, 20)).toBe('มีสิทธิ');
    await set('ลากิจและลาป่วยได้ไม่เกิน', 8);
    await set('มาสายได้ไม่เกิน', 10);
    expect(await record(8, 10)).toBe('มีสิทธิ');
    expect(await record(9, 10)).toBe('ไม่มีสิทธิ: ลากิจและลาป่วย 9 เกินเกณฑ์ 8');
    expect(await record('', 11)).toBe('ไม่มีสิทธิ: มาสาย 11 เกินเกณฑ์ 10');
    expect(await record('ลา 9 ครั้ง', '')).toBe('⚠ ช่อง 3.2 ไม่ใช่ตัวเลข เทียบเกณฑ์การลาไม่ได้ เลือกสิทธิหรือเหตุ');
    await give('S006', 'สิทธิหรือเหตุ', 'มีสิทธิ');
    expect(of('S006', 'เงินที่เลื่อน')).toBe(400);
    await give('S006', 'สิทธิหรือเหตุ', '');
    expect(await record('', '')).toBe('มีสิทธิ');
  });

  test.each([
    ['ร้อยละเฉพาะคน (ทางเลือก 1)', 0.03, 'ร้อยละ (ทางเลือก 1)', '⚠ ถ้าหมายถึงร้อยละ 3 ให้พิมพ์ 3 ไม่ใช่ 3%'],
    ['ร้อยละเฉพาะคน (ทางเลือก 1)', 'สาม', 'ร้อยละที่ใช้', '⚠ ร้อยละต้องเป็นตัวเลข 0–100 ทศนิยมไม่เกิน 4 ตำแหน่ง'],
    ['ร้อยละเฉพาะคน (ทางเลือก 1)', 2.12345, 'ร้อยละที่ใช้', '⚠ ร้อยละต้องเป็นตัวเลข 0–100 ทศนิยมไม่เกิน 4 ตำแหน่ง'],
    ['ร้อยละเฉพาะคน (ทางเลือก 1)', 0, 'เงินที่เลื่อน', 0],
    ['อัตราเงินเดือน', '25,000', 'สิทธิเลื่อน', '⚠ อัตราเงินเดือนต้องเป็นตัวเลขตั้งแต่ 0 ทศนิยมไม่เกิน 2 ตำแหน่ง'],
    ['อัตราเงินเดือน', '', 'สิทธิเลื่อน', 'ยังไม่มีอัตราเงินเดือน'],
    ['อัตราเงินเดือน', '–', 'สิทธิเลื่อน', 'ไม่มีตัวอยู่จริงในวันคิดวงเงิน'],
    ['ฐานในการคำนวณ', '', 'สิทธิเลื่อน', 'ยังไม่มีฐานในการคำนวณ'],
    ['ฐานในการคำนวณ', -1, 'สิทธิเลื่อน', '⚠ ฐานในการคำนวณต้องเป็นตัวเลขตั้งแต่ 0 ทศนิยมไม่เกิน 2 ตำแหน่ง'],
    ['คิดในวงเงินอื่น', 'กลุ่มอื่น', 'สิทธิเลื่อน', '⚠ ไม่มีวงเงินนี้ เลือกจากรายการ หรือเว้นว่าง'],
  ])('%s of %p: %s says %p', async (typed, value, shown, expected) => {
    const before = of('S001', typed);
    await give('S001', typed, value);
    expect(of('S001', shown)).toBe(expected);
    await give('S001', typed, before);
    expect(of('S001', 'เงินที่เลื่อน')).toBe(1500);
  });

  test('a cap of the agency’s holds for percents of bands and of people', async () => {
    await set('เพดานการเลื่อนเงินเดือนต่อคน', 2.9);
    expect([of('S001', 'ร้อยละที่ใช้'), of('S001', 'เงินที่เลื่อน')]).toEqual(['⚠ เกินเพดานร้อยละ 2.9', '']);
    expect(of('S002', 'ร้อยละที่ใช้')).toBe('⚠ เกินเพดานร้อยละ 2.9');
    expect(await run('sealRound', 'YES')).toContain('⚠ เกินเพดานร้อยละ 2.9');
    await set('เพดานการเลื่อนเงินเดือนต่อคน', '');
    expect(of('S001', 'เงินที่เลื่อน')).toBe(1500);
  });

  test('a raise that was written over is found at the seal', async () => {
    const row = rowOf(SALARY, 'S001');
    const formula = bench.formula(SALARY, `R${row}`);
    await give('S001', 'เงินที่เลื่อน', 1510);
    expect(await run('sealRound', 'YES')).toContain(`แท็บ เงินเดือน ช่อง R${row}: เงินที่เลื่อนของ เจ้าหน้าที่ตัวอย่าง 01`);
    await give('S001', 'เงินที่เลื่อน', formula);
  });
});

describe('building again', () => {
  test('fits the percents of a scenario to the pools, people of a band alike', async () => {
    typeCells(bench.state.engine, POOLS, 4, 2, [['ทางเลือก 1']]);
    expect(await run('buildSalary')).toContain('ปรับจาก ทางเลือก 1 ให้พอดีวงเงินแล้ว 7 คน');
    await choose('พอดีวงเงิน');
    expect(['S001', 'S002', 'S005', 'S006'].map((id) => of(id, 'ร้อยละที่ใช้'))).toEqual([3, 3.03, 2.99, 1.99]);
    expect(pool(`38ค(2) · ${LAW}`, 'ผล')).toBe('อยู่ในวงเงิน เหลือ 7.51 บาท');
    expect(headline()).toContain('ทุกวงอยู่ในวงเงิน');
    expect(of('S005', 'ร้อยละ (ทางเลือก 1)')).toBe(3);
  });

  test('follows what the committee decided, once it has a table', async () => {
    await run('buildCommittee');
    const day = new Date(2026, 2, 20);
    typeCells(bench.state.engine, 'ปรับเทียบผล', 2, 1, [['S003']]);
    typeCells(bench.state.engine, 'ปรับเทียบผล', 2, 6, [
      [85, 'มีหลักฐานเพิ่ม', 'ครูตัวอย่าง 80', day, 85, 'รองผู้อำนวยการตัวอย่าง', day],
    ]);
    await settle();
    expect(await run('sealRound', 'YES')).toContain('คะแนนของ เจ้าหน้าที่ตัวอย่าง 03 ไม่ตรงกับแท็บ ตารางกรรมการ');
    await run('buildSalary');
    expect(['คะแนน', 'ระดับ', 'เงินที่เลื่อน (ทางเลือก 1)'].map((heading) => of('S003', heading))).toEqual([
      85,
      'ดีมาก',
      400,
    ]);
    typeCells(bench.state.engine, 'ปรับเทียบผล', 2, 10, [['', '', '']]);
    await settle();
    expect(of('S003', 'ระดับ')).toBe('ต้องปรับปรุง');
  });

  test('keeps what was typed by id; tells who came, left and moved', async () => {
    await give('S006', 'หมายเหตุ', 'ย้าย 15 มีนาคม');
    const [moved, left] = [rowOf(ROSTER, 'S006'), rowOf(ROSTER, 'T002')];
    typeCells(bench.state.engine, ROSTER, moved, 5, [[PERSONNEL]]);
    typeCells(bench.state.engine, ROSTER, left, 1, [['T003', 'ครูตัวอย่าง 03']]);
    expect(await run('sealRound', 'YES')).toContain('หน่วยของ เจ้าหน้าที่ตัวอย่าง 06 ไม่ตรงกับทะเบียน');
    await run('prepareWorkbook');
    const notice = await run('buildSalary');
    expect(notice).toContain('เพิ่ม: T003 ครูตัวอย่าง 03');
    expect(notice).toContain('ไม่นับในวงเงิน: T002 ครูตัวอย่าง 02');
    expect(notice).toContain(`เจ้าหน้าที่ตัวอย่าง 06 (${LAW} → ${PERSONNEL})`);
    expect([of('T002', 'อัตราเงินเดือน'), of('T002', 'สิทธิเลื่อน'), of('T002', 'วงเงิน')]).toEqual([
      20000,
      'ไม่อยู่ในแท็บ ทะเบียน แล้ว ไม่นับในวงเงิน',
      '',
    ]);
    expect([of('S006', 'หมายเหตุ'), of('S006', 'อัตราเงินเดือน'), of('T003', 'อัตราเงินเดือน')]).toEqual([
      'ย้าย 15 มีนาคม',
      20000,
      '',
    ]);
    expect(
      [`38ค(2) · ${PERSONNEL}`, `38ค(2) · ${LAW}`, TEACHERS].map((name) => pool(name, 'เงินเดือนรวม')),
    ).toEqual([70000, 25000.5, 20000]);
    await give('S006', 'คิดในวงเงินอื่น', `38ค(2) · ${LAW}`);
    expect(pool(`38ค(2) · ${LAW}`, 'เงินเดือนรวม')).toBe(45000.5);
    expect([bench.value(POOLS, 'N8'), bench.value(POOLS, 'B3'), bench.value(POOLS, 'B4')]).toEqual([
      'ลาศึกษาต่อ',
      'พอดีวงเงิน',
      'ทางเลือก 1',
    ]);
  });

  test('refuses a row twice, a row of nobody, and a row of somebody else, with the cell', async () => {
    const spare = 12;
    const first = rowOf(SALARY, 'S001');
    const tell = async (cells: readonly unknown[]) => {
      typeCells(bench.state.engine, SALARY, spare, 1, [[...cells]]);
      const notice = await run('buildSalary');
      typeCells(bench.state.engine, SALARY, spare, 1, [cells.map(() => '')]);
      return notice;
    };
    expect(await tell(['S001', 'เจ้าหน้าที่ตัวอย่าง 01'])).toContain(`รหัส S001 อยู่ทั้งแถว ${first} และ ${spare}`);
    expect(await tell(['', '', '', '', '', '', 30000])).toContain(`ช่อง G${spare}: มีสิ่งที่พิมพ์ไว้ในแถวที่ไม่มีรหัส`);
    await give('S001', 'ชื่อ–สกุล', 'เจ้าหน้าที่ตัวอย่าง 99');
    expect(await run('buildSalary')).toContain(`ช่อง B${first}: แถวของรหัส S001 พิมพ์ไว้ในชื่อ เจ้าหน้าที่ตัวอย่าง 99`);
    await give('S001', 'ชื่อ–สกุล', 'เจ้าหน้าที่ตัวอย่าง 01');
  });

  test('keeps percents that people work out by formulas, and one pool for all where the setting says so', async () => {
    await percents('38ค(2)', 'ดี', '=D12-0.5', '=D13*0.5');
    await set('การแบ่งวงเงิน 38 ค.(2)', 'วงเดียว');
    await give('S006', 'คิดในวงเงินอื่น', '');
    expect(await run('buildSalary')).toContain('8 คน 3 วง');
    expect(pool('กลุ่มเจ้าหน้าที่ผู้ปฏิบัติของกลุ่ม/หน่วย/ส่วน', 'เงินเดือนรวม')).toBe(95000.5);
    expect([bench.formula(POOLS, 'D14'), bench.value(POOLS, 'E14')]).toEqual(['=D12-0.5', 1]);
    expect(String(bench.row(POOLS, rowOf(POOLS, 'รวมทุกวง') + 1, 3).join(''))).toBe('');
  });

  test('is taken back whole', async () => {
    const before = rowsOf(POOLS);
    await set('การแบ่งวงเงิน 38 ค.(2)', 'แยกตามกลุ่ม/หน่วย');
    await run('buildSalary');
    expect(rowsOf(POOLS)).not.toEqual(before);
    await run('undoLast', 'YES');
    expect(rowsOf(POOLS).map((row) => row[0])).toEqual(before.map((row) => row[0]));
    expect(of('S006', 'หมายเหตุ')).toBe('ย้าย 15 มีนาคม');
  });
});
