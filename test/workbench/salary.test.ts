import { typeCells } from '../../workbench/headless';
import { LAW, PERSONNEL, ratedOffice, SalaryTabs } from '../support/salary';
import { openTestBench, type TestBench } from '../support/workbench';

const { salary: SALARY, pools: POOLS } = SalaryTabs;
const SETTINGS = 'ตั้งค่า';
const ATTENDANCE = 'การมาปฏิบัติราชการ';
const STANDING = 'สิทธิเลื่อนเงินเดือน';
const HEADS = 'กลุ่มผู้อำนวยการกลุ่ม/หน่วย/ส่วน';
const TEACHERS = 'ครูและบุคลากรทางการศึกษา (ว23)';
const SALARY_FAULT = '⚠ อัตราเงินเดือนต้องเป็นตัวเลขตั้งแต่ 0 ทศนิยมไม่เกิน 2 ตำแหน่ง';
const BASE_FAULT = '⚠ ฐานในการคำนวณต้องเป็นตัวเลขตั้งแต่ 0 ทศนิยมไม่เกิน 2 ตำแหน่ง';
const PERCENT_FAULT = '⚠ ร้อยละต้องเป็นตัวเลข 0–100 ทศนิยมไม่เกิน 4 ตำแหน่ง';
const SHARE_FAULT = '⚠ ถ้าหมายถึงร้อยละ 3 ให้พิมพ์ 3 ไม่ใช่ 3%';

let bench: TestBench;
let tabs: SalaryTabs;

const settle = () => bench.state.engine.settle();
const run = (action: string, ...answers: readonly string[]) => tabs.run(action, ...answers);
const type = (tab: string, row: number, column: number, value: unknown) => tabs.type(tab, row, column, value);
const rowOf = (tab: string, label: string) => tabs.rowOf(tab, label);
const of = (id: string, heading: string) => tabs.of(id, heading);
const pool = (name: string, heading: string) => tabs.pool(name, heading);

const give = async (id: string, heading: string, value: unknown): Promise<void> => {
  tabs.give(id, heading, value);
  await settle();
};

const percents = async (scheme: string, band: string, ...values: readonly unknown[]): Promise<void> => {
  tabs.percents(scheme, band, ...values);
  await settle();
};

const choose = async (scenario: string): Promise<void> => {
  type(POOLS, 3, 2, scenario);
  await settle();
};

const set = async (label: string, value: unknown): Promise<void> => {
  tabs.set(label, value);
  await settle();
};

const headline = () => bench.value(POOLS, 'A2');

beforeAll(async () => {
  bench = await openTestBench();
  tabs = new SalaryTabs(bench);
  await ratedOffice(bench);
});

afterAll(() => bench.dispose());

describe('เงินเดือน', () => {
  test('before anything is typed says what is missing, and gives nothing', async () => {
    expect(await run('buildSalary')).toContain('จำลองวงเงินเลื่อนเงินเดือนแล้ว 8 คน 4 วง');
    expect(bench.value(SALARY, 'G1')).toBe('เงินเดือน 1 มีนาคม 2569');
    expect([of('S001', 'สิทธิเลื่อนเงินเดือน'), of('S001', 'เงินที่เลื่อน')]).toEqual(['ยังไม่มีอัตราเงินเดือน', '–']);
    expect(pool(HEADS, 'ผล')).toBe('ไม่มีเงินเดือนให้คิดวงเงิน · ยังคิดไม่ได้ 2 คน · ยังไม่มีอัตราเงินเดือน 2 คน');
    expect(headline()).toBe('ไม่มีเงินเดือนให้คิดวงเงิน · ยังคิดไม่ได้ 8 คน');
  });

  test('money by group, raises rounded up to ten baht, what is left and over to the satang', async () => {
    typeCells(bench.state.engine, SALARY, rowOf(SALARY, 'S001'), 7, [
      [50000, 50000],
      [30000, 37200],
      [20000, 20000],
      [45000, 37200],
      [25000.5, 25000.5],
      [20000, 20000],
    ]);
    await give('S002', 'ร้อยละเฉพาะคน (1)', 3.03);
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
    expect(['S002', 'S003', 'S005', 'T001'].map((id) => of(id, 'เงินเดือนใหม่'))).toEqual([
      31130,
      20000,
      25760.5,
      '',
    ]);
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
    expect(bench.formula(SALARY, `T${rowOf(SALARY, 'S002')}`)).toMatch(/^=/);
  });

  test('scenarios stand side by side, and the chosen one counts', async () => {
    expect(
      ['ผล (ทางเลือก 1)', 'ผล (ทางเลือก 2)', 'ผล (ทางเลือก 3)'].map((heading) =>
        pool(`38ค(2) · ${LAW}`, heading),
      ),
    ).toEqual(['เกิน 12.49 บาท', 'เหลือ 117.51 บาท', 'เหลือ 747.51 บาท']);
    await choose('ทางเลือก 2');
    expect([of('S005', 'เงินที่เลื่อน'), headline()]).toEqual([
      630,
      'ทุกวงอยู่ในวงเงิน เหลือรวม 1,065.01 บาท · ยังคิดไม่ได้ 2 คน',
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
    for (const id of ['T001', 'T002'])
      for (const heading of ['เงินเดือน 1', 'ฐานในการคำนวณ']) tabs.give(id, heading, 20000);
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
    const ids = ['S001', 'S002', 'S004', 'S005', 'S006'];
    for (const [index, record] of [
      [8, 10],
      [9, 10],
      ['', 11],
      ['ลา 9 ครั้ง', ''],
      [20, 30],
    ].entries())
      typeCells(bench.state.engine, ATTENDANCE, rowOf(ATTENDANCE, ids[index] ?? ''), 4, [record]);
    await settle();
    expect(ids.map((id) => of(id, STANDING))).toEqual(Array(5).fill('มีสิทธิ'));
    type(SETTINGS, rowOf(SETTINGS, 'ลากิจและลาป่วยได้ไม่เกิน'), 2, 8);
    type(SETTINGS, rowOf(SETTINGS, 'มาสายได้ไม่เกิน'), 2, 10);
    await give('S006', 'สิทธิหรือเหตุ', 'มีสิทธิ');
    expect(ids.map((id) => of(id, STANDING))).toEqual([
      'มีสิทธิ',
      'ไม่มีสิทธิ: ลากิจและลาป่วย 9 เกินเกณฑ์ 8',
      'ไม่มีสิทธิ: มาสาย 11 เกินเกณฑ์ 10',
      '⚠ ช่อง 3.2 ไม่ใช่ตัวเลข เทียบเกณฑ์การลาไม่ได้ เลือกสิทธิหรือเหตุ',
      'มีสิทธิ',
    ]);
    type(SETTINGS, rowOf(SETTINGS, 'ลากิจและลาป่วยได้ไม่เกิน'), 2, '');
    type(SETTINGS, rowOf(SETTINGS, 'มาสายได้ไม่เกิน'), 2, '');
    await give('S006', 'สิทธิหรือเหตุ', '');
  });

  test('what cannot be used is told at the person, and gives nothing', async () => {
    const headings = {
      salary: 'เงินเดือน 1',
      base: 'ฐานในการคำนวณ',
      pool: 'คิดในวงเงินอื่น',
      own: 'ร้อยละเฉพาะคน (1)',
    };
    const ids = ['S001', 'S002', 'S004', 'S005', 'S006'];
    const before = new Map(ids.map((id) => [id, Object.values(headings).map((heading) => of(id, heading))]));
    const tell = async (
      cases: readonly (readonly [
        heading: keyof typeof headings,
        value: unknown,
        shown: string,
        told: unknown,
      ])[],
    ) => {
      for (const [index, [heading, value]] of cases.entries())
        type(SALARY, rowOf(SALARY, ids[index] ?? ''), tabs.columnOf(headings[heading]), value);
      await settle();
      expect(cases.map(([, , shown], index) => of(ids[index] ?? '', shown))).toEqual(
        cases.map(([, , , told]) => told),
      );
      for (const [index, id] of ids.entries())
        for (const [at, heading] of Object.values(headings).entries())
          if (index < cases.length)
            type(SALARY, rowOf(SALARY, id), tabs.columnOf(heading), before.get(id)?.[at]);
    };
    await tell([
      ['salary', 'สองหมื่น', STANDING, SALARY_FAULT],
      ['salary', '', STANDING, 'ยังไม่มีอัตราเงินเดือน'],
      ['salary', '–', STANDING, 'ไม่มีตัวอยู่จริงในวันคิดวงเงิน'],
      ['salary', 20000.005, STANDING, SALARY_FAULT],
      ['base', '', STANDING, 'ยังไม่มีฐานในการคำนวณ'],
    ]);
    await tell([
      ['base', -1, STANDING, BASE_FAULT],
      ['base', '-', 'เงินที่เลื่อน', '–'],
      ['base', 0, 'เงินที่เลื่อน', 0],
      ['pool', 'กลุ่มอื่น', STANDING, '⚠ ไม่มีวงเงินนี้ เลือกจากรายการ หรือเว้นว่าง'],
      ['own', 0.03, 'ร้อยละที่ใช้', SHARE_FAULT],
    ]);
    await tell([
      ['own', 'สาม', 'ร้อยละที่ใช้', PERCENT_FAULT],
      ['own', 2.12345, 'ร้อยละที่ใช้', PERCENT_FAULT],
      ['own', 101, 'เงินที่เลื่อน', ''],
      ['own', 0, 'เงินที่เลื่อน', 0],
      ['own', 2.1234, 'ร้อยละที่ใช้', 2.1234],
    ]);
    await settle();
    expect(ids.map((id) => of(id, 'เงินที่เลื่อน'))).toEqual([1500, 1130, 750, 760, 400]);
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
    const formula = bench.formula(SALARY, `T${row}`);
    await give('S001', 'เงินที่เลื่อน', 1510);
    expect(await run('sealRound', 'YES')).toContain(`แท็บ เงินเดือน ช่อง T${row}: เงินที่เลื่อนของ เจ้าหน้าที่ตัวอย่าง 01`);
    await give('S001', 'เงินที่เลื่อน', formula);
  });
});
