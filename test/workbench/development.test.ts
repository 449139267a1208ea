import { readDevelopmentPlans } from '../../src/actions/read/development';
import { chartData, drawChart, services } from '../../workbench/headless';
import { STAFF_TABS, type StaffBook, staffBook, staffPerson } from '../support/staff';
import { openTestBench, type TestBench } from '../support/workbench';

const { plan: PLAN, development: DEVELOPMENT } = STAFF_TABS;

const staff = (number: number) =>
  staffPerson(number, 'นิติกร', 'วิชาการ', 'ชำนาญการพิเศษ').map((cell, column) =>
    column === 4 && number === 3 ? 'กลุ่มอำนวยการ' : cell,
  );

let bench: TestBench;
let book: StaffBook;

const open = async (): Promise<void> => {
  bench = await openTestBench();
  book = staffBook(bench);
};

beforeEach(open);

afterEach(() => bench.dispose());

const settle = () => book.settle();
const type: StaffBook['type'] = (...typed) => book.type(...typed);

/** A workbook with so many lawyers, whose expected levels are 3 (ว27). */
const prepared = (people: number) =>
  book.prepared(Array.from({ length: people }, (_, index) => staff(index + 1)));

/** The supervisor's levels found, from a row of the competency plan on. */
const found = (row: number, levels: readonly unknown[]) =>
  type(
    PLAN,
    row,
    11,
    levels.map((level) => [level]),
  );

const draft = () => book.menu('draftDevelopment');

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => bench.row(DEVELOPMENT, index + 2, 12));

/** Competency, levels, status, round and latest finding of the rows. */
const brief = (count: number) => rows(count).map((row) => [...row.slice(2, 5), ...row.slice(9)]);

const SUMMARY = ['การมุ่งผลสัมฤทธิ์', 'บริการที่ดี'];

test('a competency below its expected level becomes a row, with what shows the next level', async () => {
  await prepared(1);
  await found(2, [1, 3, 2]);
  const told = await draft();
  expect(told).toContain('ร่างใหม่ 2 แถว');
  expect(told).toContain('S001 เจ้าหน้าที่ตัวอย่าง 01 (7 สมรรถนะ)');
  const [first = [], second = [], third = []] = rows(3);
  expect(first.slice(0, 5)).toEqual(['S001', 'เจ้าหน้าที่ตัวอย่าง 01', SUMMARY[0], 1, 3]);
  expect(String(first[5])).toMatch(/^ระดับที่ 2: .+\n- .+\n- /);
  expect(first.slice(6)).toEqual(['', '', '', 'ร่าง', '1/2569', 'ต่ำกว่าที่คาดหวัง: พบ 1 คาดหวัง 3 (รอบ 1/2569)']);
  expect([second[3], second[4]]).toEqual([2, 3]);
  expect(third.join('')).toBe('');
});

test('a level that the scale does not have is none: no draft, no figure in the comparison', async () => {
  await prepared(1);
  await found(2, [-1, 6, 2]);
  const told = await draft();
  expect(told).toContain('ร่างใหม่ 1 แถว');
  expect(told).toContain('S001 เจ้าหน้าที่ตัวอย่าง 01 (9 สมรรถนะ)');
  expect([5, 6, 7].map((row) => bench.row('สรุปสมรรถนะ', row, 4).slice(1))).toEqual([
    [3, '', ''],
    [3, '', ''],
    [3, 2, -1],
  ]);
});

test('drafting again adds new gaps, follows untouched drafts, leaves what people wrote, and marks closed gaps', async () => {
  await prepared(1);
  await found(2, [1, 2, 1]);
  await draft();
  await type(DEVELOPMENT, 3, 7, [['ฝึกปฏิบัติงานกับหัวหน้ากลุ่ม', 'ม.ค. 2569', 'ใช้', 'กำลังพัฒนา']]);
  await type(DEVELOPMENT, 4, 6, [['=UPPER("ของผู้ใช้")']]);
  const [, written] = rows(2);
  await found(2, [2, 1, 2, 1]);
  expect(await draft()).toContain('ร่างใหม่ 1 แถว ปรับระดับตามผลล่าสุด 1 แถว');
  const [first = [], second = []] = rows(4);
  expect([first[3], String(first[5]).slice(0, 10)]).toEqual([2, 'ระดับที่ 3']);
  expect(second.slice(0, 11)).toEqual(written?.slice(0, 11));
  expect(second[11]).toBe('ต่ำกว่าที่คาดหวัง: พบ 1 คาดหวัง 3 (รอบ 1/2569)');
  expect(bench.formula(DEVELOPMENT, 'F4')).toBe('=UPPER("ของผู้ใช้")');
  expect(rows(4)[2]?.[3]).toBe(1);

  await found(2, [3, 1, 2, 1]);
  expect(await draft()).toContain('ถึงระดับที่คาดหวังแล้ว 1 แถว');
  expect(brief(1)[0]?.[5]).toBe('ถึงระดับที่คาดหวังแล้ว: พบ 3 คาดหวัง 3 (รอบ 1/2569)');
  const before = rows(6);
  expect(await draft()).toContain('ไม่มีอะไรเปลี่ยน');
  expect(rows(6)).toEqual(before);
});

test('the plan goes on into the next round, where a gap that opens again is a new row', async () => {
  await prepared(1);
  await found(2, [1, 2]);
  await draft();
  await found(2, [3]);
  await draft();
  bench.stage.answers.push('YES');
  await bench.project.run('startNextRound');
  await settle();
  await found(2, [2, 1]);
  await draft();
  expect(brief(4)).toEqual([
    [SUMMARY[0], 1, 3, 'ร่าง', '1/2569', 'ถึงระดับที่คาดหวังแล้ว: พบ 3 คาดหวัง 3 (รอบ 1/2569)'],
    [SUMMARY[1], 1, 3, 'ร่าง', '1/2569', 'ต่ำกว่าที่คาดหวัง: พบ 1 คาดหวัง 3 (รอบ 2/2569)'],
    [SUMMARY[0], 2, 3, 'ร่าง', '2/2569', 'ต่ำกว่าที่คาดหวัง: พบ 2 คาดหวัง 3 (รอบ 2/2569)'],
    ['', '', '', '', '', ''],
  ]);
});

test('rows that were chosen are read by person for the summary form', async () => {
  await prepared(2);
  await found(2, [1, 2]);
  await draft();
  await type(DEVELOPMENT, 2, 7, [['อบรม', "'ม.ค. 2569", 'ใช้']]);
  Object.assign(globalThis, services(bench.state));
  expect([...readDevelopmentPlans()]).toEqual([
    ['S001', [{ what: `${SUMMARY[0]} (จากระดับ 1 เป็นระดับ 3)`, how: 'อบรม', when: 'ม.ค. 2569' }]],
  ]);
});

test('without staff, with a column moved, on a renamed tab: told, and nothing is written', async () => {
  expect(await draft()).toContain('ยังไม่มีแท็บ แผนสมรรถนะ');
  await prepared(1);
  await found(2, [1]);
  await draft();
  await type(DEVELOPMENT, 1, 7, [['อื่น']]);
  const before = rows(2);
  expect(await draft()).toContain('ช่อง G1');
  expect(rows(2)).toEqual(before);
  bench.state.engine.book.getSheetByName(DEVELOPMENT)?.setName('ของฉัน');
  expect(await draft()).toContain('เปลี่ยนชื่อ');
  expect(bench.state.engine.book.getSheetByName(DEVELOPMENT)).toBeNull();
});

test('a tab takes at most ten calls, for two people as for twelve', async () => {
  const calls = async (people: number) => {
    await prepared(people);
    await found(2, Array(people * 8).fill(1));
    const counted = async () => {
      const before = bench.state.calls.length;
      await draft();
      return bench.state.calls.slice(before).filter(({ tab }) => tab === DEVELOPMENT).length;
    };
    return [await counted(), await counted()];
  };
  const few = await calls(2);
  bench.dispose();
  await open();
  expect(await calls(12)).toEqual(few);
  expect(Math.max(...few)).toBeLessThanOrEqual(10);
});

test('the comparison grows and shrinks in at most ten calls; what people wrote around it stays, charts too', async () => {
  const tab = 'สรุปสมรรถนะ';
  await prepared(2);
  await found(2, Array(20).fill(2));
  await draft();
  await type(tab, 1, 7, [['ของฉัน']]);
  await type(tab, 3, 2, [['=1+1']]);
  await type(tab, 4, 5, [['คั่น']]);
  await type(tab, 30, 2, [['บันทึก']]);
  await type(tab, 60, 7, [['ล่าง']]);
  const sheetId = bench.state.engine.book.getSheetByName(tab)?.getSheetId();
  const charts = () => bench.state.charts.filter((chart) => chart.sheetId === sheetId);
  const ids = charts().map(({ id }) => id);
  const drafted = async (): Promise<number> => {
    const before = bench.state.calls.length;
    await draft();
    return bench.state.calls.slice(before).filter((each) => each.tab === tab).length;
  };
  const names = () =>
    Array.from({ length: 25 }, (_, index) => bench.row(tab, index + 5, 6)[5]).filter((name) => name !== '');
  const kept = () => [
    bench.value(tab, 'G1'),
    bench.formula(tab, 'B3'),
    bench.value(tab, 'E4'),
    bench.value(tab, 'B30'),
    bench.value(tab, 'G60'),
  ];
  expect(names()).toHaveLength(10);

  await type(PLAN, 22, 1, [['S001', '', '', 'ความยืดหยุ่นผ่อนปรน', '', '', '', 3, '', 1, 1]]);
  await type(tab, 2, 7, [['กลุ่มกฎหมายและคดี']]);
  expect(await drafted()).toBeLessThanOrEqual(10);
  expect(names()).toHaveLength(11);
  expect(charts().map(({ ranges }) => ranges[0]?.area.rows)).toEqual([12, 12]);
  expect(bench.row(tab, 15, 4)).toEqual(['ความยืดหยุ่นผ่อนปรน', 3, 1, -2]);

  await type(PLAN, 22, 1, [Array(11).fill('')]);
  await type('ทะเบียน', 2, 5, [['กลุ่มอื่น'], ['กลุ่มอื่น']]);
  expect(await drafted()).toBeLessThanOrEqual(10);
  expect(names()).toHaveLength(10);
  expect(bench.row(tab, 15, 11).filter((cell) => cell !== '')).toEqual([]);
  expect(bench.value(tab, 'G2')).toBe('ทั้งหมด');
  expect(charts().map(({ id }) => id)).toEqual(ids);
  expect(charts().map(({ ranges }) => ranges[0]?.area.rows)).toEqual([11, 11]);
  expect(kept()).toEqual(['ของฉัน', '=1+1', 'คั่น', 'บันทึก', 'ล่าง']);
  expect(await drafted()).toBeLessThanOrEqual(10);
});

test('what stands in the way of the comparison is told with its cell, and nothing is written', async () => {
  const tab = 'สรุปสมรรถนะ';
  await prepared(1);
  await found(2, Array(10).fill(2));
  await draft();
  await type(tab, 15, 8, [['จดไว้']]);
  await type(PLAN, 12, 1, [['S001', '', '', 'ความยืดหยุ่นผ่อนปรน', '', '', '', 3, '', 1, 1]]);
  expect(await draft()).toContain('แท็บ สรุปสมรรถนะ ช่อง H15');
  expect(bench.value(tab, 'H15')).toBe('จดไว้');
  await type(tab, 15, 8, [['']]);
  expect(await draft()).not.toContain('ช่อง H15');
  expect(bench.row(tab, 15, 6)[5]).toBe('ความยืดหยุ่นผ่อนปรน');
  await type(tab, 6, 1, [['ทับ']]);
  expect(await draft()).toContain('แท็บ สรุปสมรรถนะ ช่อง A6');
});

test('expected against found is compared and drawn, for a person and for a unit', async () => {
  await prepared(3);
  await found(2, [1, 3, 2, ...Array(7).fill(''), 2, 4]);
  await draft();
  const tab = 'สรุปสมรรถนะ';
  expect(bench.row(tab, 4, 4)).toEqual(['สมรรถนะ', 'ระดับที่คาดหวัง', 'ระดับที่พบ', 'ส่วนต่าง']);
  expect(bench.row(tab, 5, 4)).toEqual([SUMMARY[0], 3, 1, -2]);
  expect(bench.row(tab, 5, 11).slice(5)).toEqual([SUMMARY[0], 3, 1.5, -1.5, 2, 2]);
  expect(bench.row(tab, 6, 11).slice(5)).toEqual([SUMMARY[1], 3, 3.5, 0.5, 2, 0]);
  expect(bench.row(tab, 8, 4).slice(1)).toEqual([3, '', '']);
  await type(tab, 2, 2, [['S002 เจ้าหน้าที่ตัวอย่าง 02']]);
  await type(tab, 2, 7, [['กลุ่มอำนวยการ']]);
  expect(bench.row(tab, 5, 4)).toEqual([SUMMARY[0], 3, 2, -1]);
  expect(bench.value(tab, 'F5')).toBe('');
  await draft();
  expect(bench.row(tab, 5, 4)).toEqual([SUMMARY[0], 3, 2, -1]);
  expect(bench.value(tab, 'G2')).toBe('กลุ่มอำนวยการ');
  const sheetId = bench.state.engine.book.getSheetByName(tab)?.getSheetId();
  const pictures = bench.state.charts
    .filter((chart) => chart.sheetId === sheetId)
    .map((chart) => drawChart(chart, chartData(bench.state.engine, chart)));
  expect(pictures).toHaveLength(2);
  expect(pictures[0]).toContain('>ระดับที่คาดหวัง</text>');
  expect(pictures[0]?.match(/<rect data-series="1"/g)).toHaveLength(2);
});
