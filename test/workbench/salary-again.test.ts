import { sampleRoster, typeCells, typeLevels, typeRoster } from '../../workbench/headless';
import { everything } from '../support/everything';
import { typeRound } from '../support/round';
import { ratedSchool, SalaryTabs } from '../support/salary';
import { openTestBench, type TestBench } from '../support/workbench';

const { salary: SALARY, pools: POOLS } = SalaryTabs;
const ROSTER = 'ทะเบียน';
const PEOPLE = 5;
const [THAI, MATHS] = ['ว23 · ภาษาไทย', 'ว23 · คณิตศาสตร์'];

let bench: TestBench;
let tabs: SalaryTabs;

const settle = () => bench.state.engine.settle();

/** Five teachers, salaries 20,000 to 24,000, percent 3 of everybody's band in scenario 1, pools of 2.55 % by unit. */
const typed = async (): Promise<void> => {
  tabs.set('วงเงินเลื่อนเงินเดือน ว23', 2.55);
  tabs.set('การแบ่งวงเงิน ว23', 'แยกตามกลุ่ม/หน่วย');
  await tabs.run('buildSalary');
  typeCells(
    bench.state.engine,
    SALARY,
    2,
    7,
    // Units stand together: T001, T003, T005, then T002 and T004.
    [20000, 22000, 24000, 21000, 23000].map((salary) => [salary, salary]),
  );
  tabs.percents('ว23', 'ดี', 3, '=D9-0.5');
  await settle();
};

beforeAll(async () => {
  bench = await openTestBench();
  tabs = new SalaryTabs(bench);
  await ratedSchool(bench, PEOPLE);
  await typed();
});

afterAll(() => bench.dispose());

test('percents that fit are put beside the proposed ones, people of a band and pool alike', async () => {
  tabs.give('T004', 'ร้อยละเฉพาะคน (1)', 2);
  tabs.type(POOLS, 4, 2, 'ทางเลือก 1');
  expect(await tabs.run('buildSalary')).toContain('ปรับจาก ทางเลือก 1 ให้พอดีวงเงินแล้ว 5 คน');
  tabs.type(POOLS, 3, 2, 'พอดีวงเงิน');
  await settle();
  expect(['T001', 'T003', 'T005', 'T002', 'T004'].map((id) => tabs.of(id, 'ร้อยละที่ใช้'))).toEqual([
    2.54, 2.54, 2.54, 3, 2,
  ]);
  expect([THAI, MATHS].map((name) => tabs.pool(name, 'ผล'))).toEqual([
    'อยู่ในวงเงิน เหลือ 3.00 บาท',
    'อยู่ในวงเงิน เหลือ 32.00 บาท',
  ]);
  expect(tabs.pool(THAI, 'ผล (ทางเลือก 1)')).toBe('เกิน 297.00 บาท');
  expect([tabs.of('T001', 'ร้อยละ (1)'), bench.formula(POOLS, 'E9'), bench.value(POOLS, 'E9')]).toEqual([
    3,
    '=D9-0.5',
    2.5,
  ]);
});

test('salaries follow what the committee decided, once it has a table and they were built again', async () => {
  await tabs.run('buildCommittee');
  const day = new Date(2026, 2, 20);
  tabs.type('ปรับเทียบผล', 2, 1, 'T001');
  typeCells(bench.state.engine, 'ปรับเทียบผล', 2, 6, [
    [55, 'ไม่มีหลักฐาน', 'ครูตัวอย่าง 80', day, 55, 'ผู้อำนวยการตัวอย่าง', day],
  ]);
  await settle();
  expect(await tabs.run('sealRound', 'NO')).toContain('คะแนนของ ครูตัวอย่าง 01 ไม่ตรงกับแท็บ ตารางกรรมการ');
  await tabs.run('buildSalary');
  expect(['คะแนน', 'ระดับ', 'เงินที่เลื่อน'].map((heading) => tabs.of('T001', heading))).toEqual([
    55,
    'ปรับปรุง',
    '–',
  ]);
  expect(tabs.of('T001', 'สิทธิเลื่อนเงินเดือน')).toBe('ระดับปรับปรุง ไม่ได้เลื่อนเงินเดือน');
});

test('what was typed stays with its person; who came, left and moved is told', async () => {
  tabs.give('T004', 'หมายเหตุ', 'ย้าย 15 มีนาคม');
  tabs.type(ROSTER, tabs.rowOf(ROSTER, 'T004'), 5, 'ภาษาไทย');
  typeCells(bench.state.engine, ROSTER, tabs.rowOf(ROSTER, 'T005'), 1, [['T006', 'ครูตัวอย่าง 06']]);
  await tabs.run('prepareWorkbook');
  typeLevels(bench.state.engine, PEOPLE, 'supervisor', Array<number>(25).fill(3));
  await tabs.run('buildCommittee');
  expect(await tabs.run('sealRound', 'NO')).toContain('หน่วยของ ครูตัวอย่าง 04 ไม่ตรงกับทะเบียน');
  const notice = await tabs.run('buildSalary');
  expect(notice).toContain('เพิ่ม: T006 ครูตัวอย่าง 06');
  expect(notice).toContain('ไม่นับในวงเงิน: T005 ครูตัวอย่าง 05');
  expect(notice).toContain('ครูตัวอย่าง 04 (คณิตศาสตร์ → ภาษาไทย)');
  expect(['เงินเดือน 1', 'สิทธิเลื่อน', 'วงเงิน'].map((heading) => tabs.of('T005', heading))).toEqual([
    24000,
    'ไม่อยู่ในแท็บ ทะเบียน แล้ว ไม่นับในวงเงิน',
    '',
  ]);
  expect([tabs.of('T004', 'หมายเหตุ'), tabs.of('T004', 'เงินเดือน 1'), tabs.of('T006', 'เงินเดือน 1')]).toEqual([
    'ย้าย 15 มีนาคม',
    23000,
    '',
  ]);
  expect([THAI, MATHS].map((name) => tabs.pool(name, 'เงินเดือนรวม'))).toEqual([65000, 21000]);
  tabs.give('T004', 'คิดในวงเงินอื่น', MATHS);
  await settle();
  expect([THAI, MATHS].map((name) => tabs.pool(name, 'เงินเดือนรวม'))).toEqual([42000, 44000]);
});

test('a row twice, a row of nobody and a row of somebody else are refused with the cell', async () => {
  const spare = 12;
  const first = tabs.rowOf(SALARY, 'T001');
  const told = async (cells: readonly unknown[]) => {
    typeCells(bench.state.engine, SALARY, spare, 1, [[...cells]]);
    const notice = await tabs.run('buildSalary');
    typeCells(bench.state.engine, SALARY, spare, 1, [cells.map(() => '')]);
    return notice;
  };
  expect(await told(['T001', 'ครูตัวอย่าง 01'])).toContain(`รหัส T001 อยู่ทั้งแถว ${first} และ ${spare}`);
  expect(await told(['', '', '', '', '', '', 30000])).toContain(`ช่อง G${spare}: มีสิ่งที่พิมพ์ไว้ในแถวที่ไม่มีรหัส`);
  tabs.give('T001', 'ชื่อ–สกุล', 'ครูตัวอย่าง 99');
  expect(await tabs.run('buildSalary')).toContain(`ช่อง B${first}: แถวของรหัส T001 พิมพ์ไว้ในชื่อ ครูตัวอย่าง 99`);
  tabs.give('T001', 'ชื่อ–สกุล', 'ครูตัวอย่าง 01');
});

test('one pool for all where the setting says so; building is taken back whole', async () => {
  await settle();
  const before = everything(bench).filter(({ name }) => name === SALARY || name === POOLS);
  tabs.set('การแบ่งวงเงิน ว23', 'วงเดียว');
  await tabs.run('buildSalary');
  expect(tabs.pool('รวมทุกวง', 'คน')).toBe(4);
  expect(tabs.of('T004', 'สิทธิเลื่อน')).toContain('ไม่มีวงเงินนี้');
  expect(tabs.rows(POOLS).some(([name]) => name === THAI)).toBe(false);
  tabs.set('การแบ่งวงเงิน ว23', 'แยกตามกลุ่ม/หน่วย');
  await tabs.run('undoLast', 'YES');
  expect(everything(bench).filter(({ name }) => name === SALARY || name === POOLS)).toEqual(before);
});

test('a round whose pools hold is sealed as values, and the next one keeps them under its name', async () => {
  for (const heading of ['เงินเดือน 1', 'ฐานในการคำนวณ']) tabs.give('T006', heading, 20000);
  tabs.type(POOLS, 3, 2, 'ทางเลือก 1');
  tabs.give('T002', 'ร้อยละเฉพาะคน (1)', 4);
  expect(await tabs.run('sealRound', 'NO')).toContain(`${MATHS} เกินวงเงิน`);
  tabs.type(POOLS, 3, 2, 'พอดีวงเงิน');
  await settle();
  const raise = tabs.of('T002', 'เงินที่เลื่อน');
  expect(raise).toBe(530);
  expect(await tabs.run('sealRound', 'YES')).toContain('ปิดรอบ 1/2569 แล้ว');
  expect(bench.formula(SALARY, `T${tabs.rowOf(SALARY, 'T002')}`)).toBe('');
  expect(tabs.of('T002', 'เงินที่เลื่อน')).toBe(raise);
  expect(await tabs.run('startNextRound', 'YES')).toContain('เริ่มรอบ 2/2569 แล้ว');
  expect(bench.value(`${POOLS} (1-2569)`, 'B3')).toBe('พอดีวงเงิน');
  expect(await tabs.run('buildSalary')).toContain('จำลองวงเงินเลื่อนเงินเดือนแล้ว 5 คน');
  expect([bench.value(SALARY, 'G1'), tabs.of('T002', 'เงินเดือน 1')]).toEqual(['เงินเดือน 1 กันยายน 2569', '']);
});

test('takes as many calls for 12 people as for 3, at most ten on a tab, the first time and again', async () => {
  const calls = [];
  for (const people of [3, 12]) {
    const other = await openTestBench();
    typeRoster(other.state.engine, sampleRoster(people));
    typeRound(other, 2569, 1);
    await other.project.run('prepareWorkbook');
    for (let run = 0; run < 2; run += 1) {
      await other.state.engine.settle();
      const from = other.state.calls.length;
      await other.project.run('buildSalary');
      calls.push(other.state.calls.slice(from).map(({ name, tab }) => `${tab} ${name}`));
    }
    other.dispose();
  }
  const [first, again, firstOfMany, againOfMany] = calls;
  expect([firstOfMany, againOfMany]).toEqual([first, again]);
  for (const run of calls)
    for (const tab of [SALARY, POOLS])
      expect(run.filter((call) => call.startsWith(`${tab} `)).length).toBeLessThanOrEqual(10);
});

test('a tab of somebody’s own is left alone', async () => {
  const other = await openTestBench();
  await ratedSchool(other, 1);
  other.state.engine.book.create(POOLS, 10, 5);
  typeCells(other.state.engine, POOLS, 1, 1, [['งบของฉัน']]);
  await other.state.engine.settle();
  await other.project.run('buildSalary');
  expect(other.stage.alerts.at(-1)).toContain(`แท็บ ${POOLS} ช่อง A3`);
  expect(other.value(POOLS, 'A1')).toBe('งบของฉัน');
  expect(other.state.engine.book.getSheetByName(SALARY)).toBeNull();
  other.dispose();
});

test('who has no score yet has none here either, with the committee’s table and without', async () => {
  const other = await openTestBench();
  typeRoster(other.state.engine, sampleRoster(2));
  typeRound(other, 2569, 1);
  await other.project.run('prepareWorkbook');
  typeLevels(other.state.engine, 0, 'supervisor', Array(25).fill(3));
  for (const built of [[], ['buildCommittee']] as const) {
    for (const action of [...built, 'buildSalary']) {
      await other.state.engine.settle();
      await other.project.run(action);
    }
    await other.state.engine.settle();
    typeCells(other.state.engine, SALARY, 3, 7, [[20000, 20000]]);
    await other.state.engine.settle();
    expect(other.row(SALARY, 2, 6).slice(4)).toEqual([73.5, 'ดี']);
    expect(other.row(SALARY, 3, 6).slice(4)).toEqual(['', '']);
    expect(new SalaryTabs(other).of('T002', 'สิทธิเลื่อนเงินเดือน')).toBe('ยังไม่มีคะแนน');
  }
  other.dispose();
});
