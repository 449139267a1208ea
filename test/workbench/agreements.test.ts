import type { Reply } from '../../src/actions/guard';
import type { RatingBook } from '../../src/actions/rating';
import { sampleRoster, typeCells, typeLevels, typeRoster } from '../../workbench/headless';
import { typeRound } from '../support/round';
import { openTestBench, type TestBench } from '../support/workbench';

const ROSTER = 'ทะเบียน';
const ENTRY = 'ครูผู้ช่วย';
const TEACHERS = 'ครู';
const AGREEMENTS = 'ข้อตกลง';
const RESULTS = 'ผลการประเมิน';
const DIRECTOR = 'ผู้อำนวยการตัวอย่าง';
const ITEMS = 25;

let bench: TestBench;

afterEach(() => bench.dispose());

/** A school in round 1/2569: assistant teachers, and one teacher at the end. */
const school = async (assistants: number): Promise<void> => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, [
    ...sampleRoster(assistants),
    ['K001', 'ครูตัวอย่าง 90', 'ครู', '', 'กลุ่มสาระภาษาไทย', DIRECTOR],
  ]);
  typeRound(bench, 2569, 1);
  await prepare();
};

const prepare = async (): Promise<string> => {
  await bench.project.run('prepareWorkbook');
  return bench.stage.alerts.at(-1) ?? '';
};

const type = (row: number, column: number, cells: readonly string[]): void =>
  typeCells(bench.state.engine, AGREEMENTS, row, column, [cells.map((cell) => cell && `'${cell}`)]);

/** ครูตัวอย่าง 01 came from another school on 1 January. */
const moved = async (): Promise<string> => {
  type(2, 7, ['31/12/2568', 'แฟ้ม 1/2569']);
  type(2, 3, ['โรงเรียนเดิม', '', 'ผู้อำนวยการเดิม']);
  type(5, 1, ['T001', 'ครูตัวอย่าง 01', 'โรงเรียนใหม่', '', DIRECTOR, '1/1/2569', '31/3/2569', 'แฟ้ม 2/2569']);
  return prepare();
};

const load = async (): Promise<RatingBook> => {
  const reply = (await bench.project.call('callSidebar', ['loadRatingBook'])) as Reply<RatingBook>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
};

const threes = Array<number>(ITEMS).fill(3);

describe('ข้อตกลง', () => {
  test('everybody gets a draft: an assistant teacher for the round, a teacher for the fiscal year', async () => {
    await school(2);
    expect(bench.row(AGREEMENTS, 1, 9)).toEqual([
      ...['รหัส', 'ชื่อ–สกุล', 'สังกัด/หน่วยงาน/กลุ่ม', 'ตำแหน่ง (ถ้าต่างจากทะเบียน)', 'ทำข้อตกลงกับผู้บังคับบัญชา'],
      ...['ตั้งแต่วันที่', 'ถึงวันที่', 'ที่เก็บข้อตกลง (ลิงก์หรือแฟ้ม)', 'หมายเหตุ'],
    ]);
    expect(bench.row(AGREEMENTS, 2, 11)).toEqual([
      ...['T001', 'ครูตัวอย่าง 01', 'กลุ่มบริหารวิชาการ', '', DIRECTOR, '1/10/2568', '31/3/2569', '', ''],
      ...['ที่ปัจจุบัน · ยังไม่ระบุที่เก็บข้อตกลง', ''],
    ]);
    expect(bench.row(AGREEMENTS, 4, 7)).toEqual([
      ...['K001', 'ครูตัวอย่าง 90', 'กลุ่มสาระภาษาไทย', '', DIRECTOR, '1/10/2568', '30/9/2569'],
    ]);
    expect(bench.stage.alerts.at(-1)).toContain('เพิ่มแถวร่างในแท็บ ข้อตกลง ให้ 3 คน');
  });

  test('in round 2 an assistant teacher needs a new one, a teacher goes on with that of the year', async () => {
    await school(1);
    typeRound(bench, 2569, 2);
    expect(await prepare()).toContain('เพิ่มแถวร่างในแท็บ ข้อตกลง ให้ 1 คน');
    expect(bench.row(AGREEMENTS, 4, 7)).toEqual([
      ...['T001', 'ครูตัวอย่าง 01', 'กลุ่มบริหารวิชาการ', '', DIRECTOR, '1/4/2569', '30/9/2569'],
    ]);
    expect(bench.row(AGREEMENTS, 2, 10)[9]).toBe('รอบอื่น');
    expect(bench.row(AGREEMENTS, 3, 11).slice(9)).toEqual(['ที่ปัจจุบัน · ยังไม่ระบุที่เก็บข้อตกลง', '']);
  });

  test('preparing again keeps every typed cell in its row, a sorted table and a line without a person too', async () => {
    await school(2);
    type(2, 1, [
      'K001',
      'ครูตัวอย่าง 90',
      'กลุ่มสาระภาษาไทย',
      '',
      DIRECTOR,
      '1/10/2568',
      '30/9/2569',
      '=แฟ้ม 7',
      'ตรวจแล้ว',
    ]);
    type(4, 1, ['T001', '', 'กลุ่มบริหารวิชาการ', '', DIRECTOR, '๑/๑๐/๒๕๖๘', '', 'https://school.example/1', '']);
    type(5, 1, ['X999', 'ครูตัวอย่าง 99', 'ย้ายออกแล้ว']);
    const notice = await prepare();
    expect(notice).not.toContain('เพิ่มแถวร่าง');
    expect(notice).toContain('ยังไม่ระบุที่เก็บข้อตกลงของรอบนี้ 1 คน: ครูตัวอย่าง 02');
    expect(notice).toContain('ช่อง A5 X999 ครูตัวอย่าง 99');
    expect(bench.row(AGREEMENTS, 2, 11).slice(7)).toEqual(['=แฟ้ม 7', 'ตรวจแล้ว', 'ที่ปัจจุบัน', '']);
    expect(bench.row(AGREEMENTS, 4, 11).slice(5)).toEqual([
      ...['๑/๑๐/๒๕๖๘', '', 'https://school.example/1', '', 'ที่ปัจจุบัน', ''],
    ]);
    expect(bench.row(AGREEMENTS, 5, 11).slice(2)).toEqual([
      ...['ย้ายออกแล้ว', '', '', '', '', '', '', 'ไม่อยู่ในแท็บ ทะเบียน', ''],
    ]);
  });

  test('every fault is told with its cell and the mend, and nothing is written', async () => {
    await school(2);
    type(2, 6, ['32/10/2568']);
    type(3, 6, ['1/3/2569', '1/2/2569']);
    type(4, 8, ['แฟ้ม 1']);
    type(4, 2, ['ครูตัวอย่าง 91']);
    type(5, 1, ['', 'ครูตัวอย่าง 05']);
    type(6, 1, ['T001', '', '', 'ภารโรง', '', '1/10/2567', '30/9/2568']);
    type(7, 1, ['T002', '', '', '', '', '1/10/2568']);
    type(8, 1, ['T002', '', '', '', '', '1/4/2569']);
    typeCells(bench.state.engine, ROSTER, 5, 1, [['T005', 'ครูตัวอย่าง 05', ENTRY, '', '', '']]);
    const notice = await prepare();
    for (const told of [
      'ช่อง F2 ของแท็บ ข้อตกลง: ครูตัวอย่าง 01 ต้องเป็นวันที่ เช่น 1/10/2568 (พบ “32/10/2568”)',
      'ช่อง G3 ของแท็บ ข้อตกลง: วันสิ้นสุดของครูตัวอย่าง 02มาก่อนวันเริ่ม',
      'ช่อง B4 ของแท็บ ข้อตกลง: ข้อตกลงของรหัส K001 เป็นของ “ครูตัวอย่าง 91” แต่แท็บ ทะเบียน ว่ารหัสนี้คือ “ครูตัวอย่าง 90”',
      'ช่อง A5 ของแท็บ ข้อตกลง: ครูตัวอย่าง 05 ยังไม่มีรหัส',
      'ช่อง D6 ของแท็บ ข้อตกลง: ตำแหน่งของT001 “ภารโรง” ไม่มีแบบประเมินในชุดนี้',
      'ช่อง F8 ของแท็บ ข้อตกลง: ข้อตกลงของT002มีช่วงวันซ้อนกับช่อง F7',
    ])
      expect(notice).toContain(told);
    expect(bench.row(ENTRY, 5, 1)).toEqual(['']);
  });

  test('faults are marked in their cells until they are mended, within ten calls on the tab', async () => {
    await school(2);
    const tab = bench.state.engine.book.getSheetByName(AGREEMENTS);
    const mark = (cell: string) => {
      const range = tab?.getRange(cell);
      if (!tab || !range) throw new Error(`No cell ${cell}`);
      const color = bench.state.engine.background(tab.getSheet(), range.getRow(), range.getColumn());
      return [range.getNote()?.note ?? '', color];
    };
    type(2, 6, ['32/10/2568']);
    type(3, 6, ['1/3/2569', '1/2/2569']);
    typeCells(bench.state.engine, ROSTER, 5, 1, [['T005', 'ครูตัวอย่าง 05', ENTRY, '', '', '']]);
    await prepare();
    expect(mark('F2')).toEqual([
      '⚠ แก้ช่องนี้: ครูตัวอย่าง 01 ต้องเป็นวันที่ เช่น 1/10/2568 (พบ “32/10/2568”)',
      '#fbdad7',
    ]);
    expect(mark('G3')[0]).toContain('⚠ แก้ช่องนี้: วันสิ้นสุดของครูตัวอย่าง 02มาก่อนวันเริ่ม');
    type(2, 6, ['1/10/2568']);
    await prepare();
    expect([mark('F2'), mark('G3')[1]]).toEqual([['', undefined], '#fbdad7']);
    type(3, 7, ['31/3/2569']);
    bench.state.calls.length = 0;
    expect(await prepare()).toContain('เพิ่มแถวร่างในแท็บ ข้อตกลง ให้ 1 คน');
    expect([mark('F2'), mark('G3')]).toEqual([
      ['', undefined],
      ['', undefined],
    ]);
    expect(bench.row(AGREEMENTS, 5, 2)).toEqual(['T005', 'ครูตัวอย่าง 05']);
    expect(bench.state.calls.filter((call) => call.tab === AGREEMENTS).length).toBeLessThanOrEqual(10);
  });

  test('a column that is missing is told, and nothing is written', async () => {
    await school(1);
    bench.state.engine.book.getSheetByName(AGREEMENTS)?.deleteColumns(3, 1);
    await bench.state.engine.settle();
    expect(await prepare()).toContain('แท็บ ข้อตกลง ช่อง D1 ต้องเป็นหัวคอลัมน์ “ตำแหน่ง (ถ้าต่างจากทะเบียน)”');
  });
});

describe('somebody who moved during the round', () => {
  test('has a line a place, which the superior of that place rates in the sidebar', async () => {
    await school(2);
    expect(await moved()).toContain('T001/1 ครูตัวอย่าง 01 (โรงเรียนเดิม)');
    expect(bench.row(ENTRY, 5, 2)).toEqual(['T001/1', 'ครูตัวอย่าง 01 (โรงเรียนเดิม)']);
    expect(
      (await load()).people.slice(0, 3).map(({ id, unit, supervisor }) => [id, unit, supervisor]),
    ).toEqual([
      ['T001', 'กลุ่มบริหารวิชาการ', DIRECTOR],
      ['T001/1', 'โรงเรียนเดิม', 'ผู้อำนวยการเดิม'],
      ['T002', 'กลุ่มบริหารงานบุคคล', DIRECTOR],
    ]);
    const reply = await bench.project.call('callSidebar', [
      'saveRating',
      { id: 'T001/1', side: 'supervisor', levels: threes, opened: Array(ITEMS).fill('') },
    ]);
    expect(reply).toMatchObject({ ok: true, value: { kind: 'saved' } });
    const line = (await load()).people.find(({ id }) => id === 'T001/1');
    expect(line?.earlier).toEqual({ of: 'T001', name: 'โรงเรียนเดิม', total: '73.50', band: 'ดี' });
  });

  test('every place shows its result to whoever decides; the results and the headcount know the person once', async () => {
    await school(2);
    expect(await moved()).toContain('เตรียมสมุดงานแล้ว 3 คน');
    typeLevels(bench.state.engine, 0, 'supervisor', Array(ITEMS).fill(4));
    typeLevels(bench.state.engine, 2, 'supervisor', threes);
    await bench.state.engine.settle();
    expect(bench.row(AGREEMENTS, 2, 13).slice(9)).toEqual(['ที่เดิมในรอบนี้', 'T001/1', 73.5, 'ดี']);
    expect(bench.row(AGREEMENTS, 5, 13).slice(9)).toEqual(['ที่ปัจจุบัน', 'T001', 98, 'ดีเด่น']);
    expect(bench.formula(AGREEMENTS, 'L2')).toContain('MATCH($K2,');
    expect([2, 3, 4, 5].map((row) => bench.row(RESULTS, row, 1)[0])).toEqual(['T001', 'T002', 'K001', '']);
  });

  test('one who changed position is rated there with the form of that position', async () => {
    await school(1);
    type(3, 1, ['K001', 'ครูตัวอย่าง 90', 'โรงเรียนเดิม', 'ครูผู้ช่วย', 'ผู้อำนวยการเดิม', '1/10/2568', '30/11/2568']);
    type(4, 1, ['K001', 'ครูตัวอย่าง 90', 'โรงเรียนใหม่', '', DIRECTOR, '1/12/2568', '30/9/2569']);
    await prepare();
    expect(bench.row(ENTRY, 4, 1)).toEqual(['K001/1']);
    expect(bench.row(TEACHERS, 3, 1)).toEqual(['K001']);
    expect(bench.row(RESULTS, 2, 1).concat(bench.row(RESULTS, 3, 1), bench.row(RESULTS, 4, 1))).toEqual([
      ...['T001', 'K001', ''],
    ]);
  });

  test('keeps the line of a place when an earlier place is added, and when the table is sorted', async () => {
    await school(2);
    await moved();
    typeLevels(bench.state.engine, 2, 'supervisor', threes);
    type(6, 1, ['T001', '', 'โรงเรียนแรก', '', 'ผู้อำนวยการแรก', '1/10/2568', '31/10/2568', 'แฟ้ม 0']);
    type(2, 6, ['1/11/2568']);
    await prepare();
    expect(bench.row(ENTRY, 5, 4)).toEqual(['T001/1', 'ครูตัวอย่าง 01 (โรงเรียนเดิม)', '', '']);
    expect(bench.row(ENTRY, 6, 2)).toEqual(['T001/2', 'ครูตัวอย่าง 01 (โรงเรียนแรก)']);
    await bench.state.engine.settle();
    expect(bench.value(AGREEMENTS, 'L2')).toBe(73.5);
  });

  test('an id of the roster is never given to a place', async () => {
    await school(2);
    typeCells(bench.state.engine, ROSTER, 5, 1, [['t001/1', 'ครูตัวอย่าง 70', ENTRY, '', '', DIRECTOR]]);
    expect(await moved()).toContain('T001/2 ครูตัวอย่าง 01 (โรงเรียนเดิม)');
  });
});

describe('service calls', () => {
  const callsFor = async (people: number) => {
    await school(people);
    const first = bench.state.calls.map(({ name, tab }) => `${tab} ${name}`);
    bench.state.calls.length = 0;
    typeCells(bench.state.engine, ROSTER, people + 3, 1, [['Z1', 'ครูตัวอย่าง 99', ENTRY, '', '', DIRECTOR]]);
    await prepare();
    return [first, bench.state.calls.map(({ name, tab }) => `${tab} ${name}`)];
  };

  test('are the same for 10 people and for 100, at most 10 on the tab', async () => {
    const ten = await callsFor(10);
    bench.dispose();
    const many = await callsFor(100);
    expect(many).toEqual(ten);
    for (const calls of ten)
      expect(calls.filter((call) => call.startsWith(`${AGREEMENTS} `)).length).toBeLessThanOrEqual(10);
  });
});
