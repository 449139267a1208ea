import { sampleRoster, typeCells, typeRoster } from '../../workbench/headless';
import { typeRound } from '../support/round';
import { openTestBench, type TestBench } from '../support/workbench';

const PROGRESS = 'ความคืบหน้า';
const MISSING = 'รายการที่ยังขาด';
const ENTRY = 'ครูผู้ช่วย';
const DIRECTOR = 'ผู้อำนวยการตัวอย่าง';
const DEPUTY = 'รองผู้อำนวยการตัวอย่าง';
const ITEMS = 25;
/** First columns of the supervisor's levels on the entry tab. */
const SUPERVISOR = 4 + ITEMS;

let bench: TestBench;

afterEach(() => bench.dispose());

const teacher = (number: number, unit: string, supervisor: string): string[] => [
  `T${number}`,
  `ครูตัวอย่าง 0${number}`,
  'ครูผู้ช่วย',
  '',
  unit,
  supervisor,
];

const PEOPLE = [
  teacher(1, 'กลุ่มวิชาการ', DIRECTOR),
  teacher(2, 'กลุ่มวิชาการ', DIRECTOR),
  teacher(3, 'กลุ่มงบประมาณ', DEPUTY),
  teacher(4, 'กลุ่มงบประมาณ', DEPUTY),
];

const open = async (people: readonly (readonly string[])[]): Promise<void> => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, people);
  typeRound(bench, 2569, 1);
  await bench.project.run('prepareWorkbook');
};

const build = async (): Promise<string> => {
  await bench.state.engine.settle();
  await bench.project.run('buildProgress');
  await bench.state.engine.settle();
  return bench.stage.alerts.at(-1) ?? '';
};

const threes = Array<number>(ITEMS).fill(3);

/** The supervisor's levels of the person in a row of the entry tab. */
const rate = (row: number, levels: readonly unknown[]): void =>
  typeCells(bench.state.engine, ENTRY, row, SUPERVISOR, [[...levels]]);

const rowsOf = (tab: string): unknown[][] =>
  Array.from({ length: 40 }, (_, index) => bench.row(tab, index + 1, 11));

/** The sums, then the list of people. */
const rows = (): unknown[][] => [...rowsOf(PROGRESS), ...rowsOf(MISSING)];

/** The last row that starts so, from the second column on where the first is blank. */
const rowOf = (label: string): unknown[] => {
  const found = rows().filter(([id, name]) => id === label || (id === '' && name === label));
  const last = found.at(-1);
  if (!last) throw new Error(`No row ${label}`);
  return last;
};

/** State of self and supervisor, and what either lacks. */
const stateOf = (id: string): unknown[] => rowOf(id).slice(5, 9);

const sheetRowOf = (id: string): number => rowsOf(MISSING).findIndex((row) => row[0] === id) + 1;

describe('ความคืบหน้า', () => {
  test('before anything is entered nobody has begun', async () => {
    await open(PEOPLE);
    expect(await build()).toContain('สร้างแท็บ ความคืบหน้า แล้ว 4 คน ผู้บังคับบัญชายังประเมินไม่ครบ 4 คน');
    expect(bench.value(PROGRESS, 'A1')).toBe('ความคืบหน้าการประเมิน');
    expect(bench.value(PROGRESS, 'D1')).toBe('ผู้บังคับบัญชาประเมินครบ 0 จาก 4 คน (ร้อยละ 0)');
    expect(stateOf('T1')).toEqual(['ยังไม่เริ่ม', 'ยังไม่เริ่ม', 'ทุกข้อ', 'ทุกข้อ']);
    expect(rowOf('กลุ่มวิชาการ').slice(2, 8)).toEqual([2, 0, 0, 0, 2, 0]);
    expect(rowOf('รวมทุกคน').slice(2, 8)).toEqual([4, 0, 0, 0, 4, 0]);
  });

  test('states, missing items and sums follow what is entered, without building again', async () => {
    await open(PEOPLE);
    await build();
    typeCells(bench.state.engine, ENTRY, 3, 4, [[...threes, ...threes]]);
    rate(
      4,
      threes.map((level, item) => (item === 2 || item === 14 ? '' : level)),
    );
    rate(5, [7, ...threes.slice(1)]);
    await bench.state.engine.settle();
    expect(stateOf('T1')).toEqual(['ครบ', 'ครบ', '', '']);
    expect(stateOf('T2')).toEqual([
      'ยังไม่เริ่ม',
      'ยังไม่ครบ',
      'ทุกข้อ',
      expect.stringMatching(/^องค์ 1: ขาด 1 ข้อ: [\d.]+ · องค์ 2|^องค์ 1.*ขาด 1 ข้อ.* · องค์ 3: ขาด 1 ข้อ: \d+$/),
    ]);
    expect(stateOf('T3')[1]).toBe('ยังไม่ครบ');
    expect(stateOf('T3')[3]).toContain('ต้องเป็นระดับ 1–4 (พบ 7)');
    expect(stateOf('T4')[1]).toBe('ยังไม่เริ่ม');
    expect(rowOf('กลุ่มวิชาการ').slice(2, 8)).toEqual([2, 1, 1, 1, 0, 50]);
    expect(rowOf('กลุ่มงบประมาณ').slice(2, 8)).toEqual([2, 0, 0, 1, 1, 0]);
    expect(rowOf('รวมทุกคน').slice(2, 8)).toEqual([4, 1, 1, 2, 1, 25]);
    expect(rowOf(DIRECTOR).slice(2, 10)).toEqual([2, 1, 1, 1, 0, 50, 'ครูตัวอย่าง 02', '']);
    expect(rowOf(DEPUTY)[8]).toBe('ครูตัวอย่าง 03, ครูตัวอย่าง 04');
    expect(bench.value(PROGRESS, 'D1')).toBe('ผู้บังคับบัญชาประเมินครบ 1 จาก 4 คน (ร้อยละ 25)');
    expect(await build()).toContain('ยังประเมินไม่ครบ 3 คน');
  });

  test('every figure is a formula', async () => {
    await open(PEOPLE);
    await build();
    for (const tab of [PROGRESS, MISSING])
      for (const [index, row] of rowsOf(tab).entries())
        for (const [column, cell] of row.entries())
          if (typeof cell === 'number')
            expect(bench.formula(tab, `${'ABCDEFGHIJK'[column]}${index + 1}`)).toMatch(/^=/);
    expect(
      rows()
        .flat()
        .filter((cell) => typeof cell === 'number').length,
    ).toBeGreaterThan(30);
  });

  test('a component with nothing entered beside a full one is told whole', async () => {
    await open(PEOPLE);
    rate(3, threes.slice(0, 14));
    await build();
    expect(stateOf('T1')[1]).toBe('ยังไม่ครบ');
    expect(stateOf('T1')[3]).toMatch(/^(องค์ 1 ตอน 2|องค์ 2): ทุกข้อ/);
  });

  test('built again it keeps remarks by person, in the new order and for one who left', async () => {
    await open(PEOPLE);
    await build();
    typeCells(bench.state.engine, MISSING, sheetRowOf('T3'), 10, [['โทรตามแล้ว 5 มี.ค.']]);
    typeCells(bench.state.engine, MISSING, sheetRowOf('T1'), 10, [['ลาคลอด']]);
    typeCells(bench.state.engine, 'ทะเบียน', 2, 1, [teacher(9, 'กลุ่มบุคคล', 'กขค')]);
    await bench.project.run('prepareWorkbook');
    await build();
    expect(rowOf('T3')[9]).toBe('โทรตามแล้ว 5 มี.ค.');
    expect(rowOf('T9')[9]).toBe('');
    expect(rowOf('T1').slice(1, 10)).toEqual([
      'ครูตัวอย่าง 01',
      'ไม่อยู่ในแท็บ ทะเบียน แล้ว',
      ...Array(6).fill(''),
      'ลาคลอด',
    ]);
    await build();
    expect(rowOf('T3')[9]).toBe('โทรตามแล้ว 5 มี.ค.');
    expect(rows().filter(([id]) => id === 'T3')).toHaveLength(1);
  });

  test('what was typed beside the table is told and not written over', async () => {
    await open(PEOPLE);
    await build();
    typeCells(bench.state.engine, PROGRESS, 3, 10, [['ของฉัน']]);
    expect(await build()).toContain('แท็บ ความคืบหน้า ช่อง J3 มีสิ่งที่พิมพ์ไว้');
    expect(bench.value(PROGRESS, 'J3')).toBe('ของฉัน');
    typeCells(bench.state.engine, PROGRESS, 3, 10, [['']]);
    typeCells(bench.state.engine, MISSING, 9, 2, [['ของฉัน']]);
    expect(await build()).toContain('แท็บ รายการที่ยังขาด ช่อง B9 มีสิ่งที่พิมพ์ไว้');
  });

  test('a tab of that name that is somebody’s own is left alone', async () => {
    await open(PEOPLE);
    bench.state.engine.book.create(PROGRESS, 20, 5);
    typeCells(bench.state.engine, PROGRESS, 1, 1, [['งานของฉัน']]);
    expect(await build()).toContain('แท็บ ความคืบหน้า ไม่ใช่แท็บที่ระบบสร้าง');
    expect(bench.value(PROGRESS, 'A1')).toBe('งานของฉัน');
  });

  test('the headings of the list stay in sight, which prints them on every page', async () => {
    await open(PEOPLE);
    await build();
    const list = bench.state.engine.book.getSheetByName(MISSING);
    expect([list?.getFrozenRows(), bench.row(MISSING, 1, 3)]).toEqual([1, ['รหัส', 'ชื่อ–สกุล', 'ตำแหน่ง']]);
  });

  test('somebody who moved has a line a place, each with its own supervisor', async () => {
    await open(PEOPLE);
    typeCells(bench.state.engine, 'ข้อตกลง', 2, 3, [
      ['โรงเรียนเดิม', '', 'ผู้อำนวยการเดิม', "'1/10/2568", "'31/12/2568"],
    ]);
    typeCells(bench.state.engine, 'ข้อตกลง', 6, 1, [
      ['T1', 'ครูตัวอย่าง 01', 'กลุ่มวิชาการ', '', DIRECTOR, "'1/1/2569", "'31/3/2569"],
    ]);
    await bench.project.run('prepareWorkbook');
    expect(await build()).toContain('แล้ว 5 คน');
    expect(rowOf('T1/1').slice(3, 7)).toEqual(['โรงเรียนเดิม', 'ผู้อำนวยการเดิม', 'ยังไม่เริ่ม', 'ยังไม่เริ่ม']);
    expect(rowOf('ผู้อำนวยการเดิม').slice(2, 9)).toEqual([1, 0, 0, 0, 1, 0, 'ครูตัวอย่าง 01 (โรงเรียนเดิม)']);
  });

  test('section 38 ค.(2) staff have the state of their results, with what is missing by part', async () => {
    await open([
      ...PEOPLE.map((person) => [...person, '', '', '', '']),
      ['S1', 'เจ้าหน้าที่ตัวอย่าง 01', 'นิติกร', '', 'กลุ่มกฎหมาย', DIRECTOR, 'วิชาการ', 'ชำนาญการ', '', ''],
    ]);
    typeCells(bench.state.engine, 'ตัวชี้วัด', 2, 4, [['งานคดี']]);
    typeCells(bench.state.engine, 'ตัวชี้วัด', 2, 11, [[100, 4, 5]]);
    await build();
    expect(stateOf('S1')).toEqual(['ยังไม่ครบ', 'ยังไม่ครบ', 'สมรรถนะ: ทุกข้อ', 'สมรรถนะ: ทุกข้อ']);
    expect(rowOf(DIRECTOR)[8]).toContain('เจ้าหน้าที่ตัวอย่าง 01');
  });

  test('a supervisor’s name that differs by a letter from another is flagged', async () => {
    await open([...PEOPLE, teacher(5, 'กลุ่มวิชาการ', 'ผู้อำนวยกาตัวอย่าง'), teacher(6, '', '')]);
    await build();
    expect(rowOf('ผู้อำนวยกาตัวอย่าง')[9]).toContain(`คล้าย “${DIRECTOR}”`);
    expect(rowOf(DIRECTOR)[9]).toBe('');
    expect(rowOf(DEPUTY)[9]).toBe('');
    expect(
      rows()
        .filter(([, name]) => name === '(ไม่ได้ระบุ)')
        .map((row) => row[9]),
    ).toEqual(['', 'ใส่ชื่อผู้บังคับบัญชาในแท็บ ทะเบียน']);
  });

  test('somebody whom preparing has not met yet is told', async () => {
    await open(PEOPLE);
    typeCells(bench.state.engine, 'ทะเบียน', 6, 1, [teacher(5, 'กลุ่มวิชาการ', DIRECTOR)]);
    await build();
    expect(stateOf('T5').slice(0, 2)).toEqual(['ยังไม่มีแถว', 'ยังไม่มีแถว']);
  });

  test('takes as many service calls for 300 people as for 10, at most ten on a tab', async () => {
    const calls = [];
    for (const people of [10, 300]) {
      await open(sampleRoster(people));
      const built = [];
      for (let run = 0; run < 2; run += 1) {
        await bench.state.engine.settle();
        bench.state.calls.length = 0;
        await build();
        const byTab = new Map<string, number>();
        for (const { tab } of bench.state.calls) if (tab) byTab.set(tab, (byTab.get(tab) ?? 0) + 1);
        built.push([bench.state.calls.length, Object.fromEntries(byTab)]);
        expect(Math.max(...byTab.values())).toBeLessThanOrEqual(10);
      }
      calls.push(built);
      if (people === 10) bench.dispose();
    }
    expect(calls[1]).toEqual(calls[0]);
  });
});
