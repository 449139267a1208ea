import { typeCells } from '../../workbench/headless';
import { STAFF_TABS, type StaffBook, type StaffJob, staffBook, staffPerson } from '../support/staff';
import { openTestBench, type TestBench } from '../support/workbench';

const { plan: PLAN, settings: SETTINGS } = STAFF_TABS;

const head = (number: number) => staffPerson(number, 'ผู้อำนวยการกลุ่มกฎหมายและคดี', 'วิชาการ', 'ชำนาญการพิเศษ');
const lawyer = (number: number) => staffPerson(number, 'นิติกร', 'วิชาการ', 'ชำนาญการ');

const ACHIEVEMENT = 'การมุ่งผลสัมฤทธิ์';
const SERVICE = 'บริการที่ดี';
const FUNCTIONAL = ['การคิดวิเคราะห์', 'ความยืดหยุ่นผ่อนปรน', 'ความเข้าใจผู้อื่น'];

let bench: TestBench;
let book: StaffBook;

const open = async (people: readonly (readonly string[])[]): Promise<void> => {
  bench = await openTestBench();
  book = staffBook(bench);
  await book.prepared(people);
};

const make = (people: readonly (readonly string[])[]): Promise<StaffJob> =>
  book.make('behaviour-sheets', people);

/** Somebody's first row of the competency plan, counted from 1. */
const planRow = (id: string): number => {
  for (let row = 2; ; row += 1) {
    const found = bench.value(PLAN, `A${row}`);
    if (found === id) return row;
    if (!found) throw new Error(`${id} has no row on ${PLAN}`);
  }
};

const setting = async (name: string, value: unknown): Promise<void> => {
  for (let row = 1; row < 100; row += 1)
    if (bench.value(SETTINGS, `A${row}`) === name) return book.type(SETTINGS, row, 2, [[value]]);
  throw new Error(`No setting ${name}`);
};

/** What a test sees and does on one person's sheet. */
const sheetOf = (id: string, tab = `BAR ${id}`) => {
  const rows = (): unknown[][] => {
    const last = bench.state.engine.extent(
      bench.state.engine.book.getSheetByName(tab)?.getSheet() ?? raise(tab),
    ).rows;
    return Array.from({ length: last }, (_, index) => bench.row(tab, index + 1, 7));
  };
  const headOf = (competency: string): number =>
    rows().findIndex(([mark, name]) => String(mark).trim().startsWith('ที่ ') && name === competency) + 1;
  const behavioursOf = (competency: string, level: number): number[] => {
    const first = headOf(competency);
    const all = rows();
    const end = all.findIndex(([mark], index) => index >= first && String(mark).startsWith('หลักฐาน'));
    return all.flatMap(([mark], index) =>
      index >= first && index < end && mark === level ? [index + 1] : [],
    );
  };
  return {
    tab,
    rows,
    headOf,
    behavioursOf,
    /** The row of a competency's evidence. */
    evidenceOf: (competency: string): number => {
      const first = headOf(competency);
      return rows().findIndex(([mark], index) => index > first && String(mark).startsWith('หลักฐาน')) + 1;
    },
    tick: async (competency: string, levels: readonly number[], column = 3): Promise<void> => {
      for (const row of levels.flatMap((level) => behavioursOf(competency, level)))
        typeCells(bench.state.engine, tab, row, column, [[true]]);
      await book.settle();
    },
    /** Found by supervisor and self, expected, gap, points. */
    outcome: (competency: string): unknown[] => bench.row(tab, headOf(competency), 7).slice(2),
  };
};

const raise = (tab: string): never => {
  throw new Error(`No tab ${tab}`);
};

describe('ใบประเมินสมรรถนะ', () => {
  beforeAll(() => open([head(1), ...[2, 3, 4, 5, 6, 7, 8].map(lawyer)]));
  afterAll(() => bench.dispose());

  test('of a head: 14 competencies once the functional ones are chosen, with the person and the round', async () => {
    await book.type(
      PLAN,
      7,
      4,
      FUNCTIONAL.map((name) => [name]),
    );
    const { rows, tab } = sheetOf('S001');
    expect((await make([head(1)])).tabs).toEqual([tab]);
    const heads = rows().filter(([mark]) => String(mark).trim().startsWith('ที่ '));
    expect(heads.map(([, name, , , expected]) => [name, expected])).toEqual([
      ...[ACHIEVEMENT, SERVICE, 'การสั่งสมความเชี่ยวชาญในงานอาชีพ'].map((name) => [name, 3]),
      ...['การยึดมั่นในความถูกต้องชอบธรรม และจริยธรรม', 'การทำงานเป็นทีม'].map((name) => [name, 3]),
      ...FUNCTIONAL.map((name) => [name, 3]),
      ...['สภาวะผู้นำ', 'วิสัยทัศน์', 'การวางกลยุทธ์ภาครัฐ'].map((name) => [name, 1]),
      ...['ศักยภาพเพื่อนำการปรับเปลี่ยน', 'การควบคุมตนเอง', 'การสอนงานและการมอบหมายงาน'].map((name) => [name, 1]),
    ]);
    expect(
      rows()
        .slice(0, 8)
        .map(([mark, text]) => [mark, text]),
    ).toEqual([
      ['ใบประเมินสมรรถนะ (BAR Scale) — S001 เจ้าหน้าที่ตัวอย่าง 01', ''],
      ['ที่/ระดับ', 'สมรรถนะ / พฤติกรรมบ่งชี้'],
      ['ชื่อ–สกุล', 'เจ้าหน้าที่ตัวอย่าง 01'],
      ['ตำแหน่ง', 'ผู้อำนวยการกลุ่มกฎหมายและคดี ประเภทวิชาการ ระดับชำนาญการพิเศษ'],
      ['หน่วย', 'กลุ่มกฎหมายและคดี'],
      ['รอบ', 'ครั้งที่ 1 ปีงบประมาณ พ.ศ. 2569 (1 ตุลาคม 2568 – 31 มีนาคม 2569)'],
      ['ผู้ประเมิน', 'รองผู้อำนวยการตัวอย่าง'],
      ['เกณฑ์', 'ถือว่าแสดงระดับใดเมื่อแสดงพฤติกรรมของระดับนั้นครบทุกข้อ และแสดงทุกระดับที่ต่ำกว่า'],
    ]);
  });

  // Expected 2. Levels 1 and 2 in full: found 2, gap 0, 3 points. Level 1 alone: found 1, gap −1, 2 points.
  test('finds the level, the gap and the points as one ticks, and tells a tick above a gap', async () => {
    await make([lawyer(2)]);
    const { tab, rows, headOf, tick, outcome } = sheetOf('S002');
    expect(outcome(ACHIEVEMENT)).toEqual(['⚠ ยังไม่ประเมิน', '⚠ ยังไม่ประเมิน', 2, '', '']);
    await tick(ACHIEVEMENT, [1, 2]);
    expect(outcome(ACHIEVEMENT)).toEqual([2, '⚠ ยังไม่ประเมิน', 2, 0, 3]);
    await tick(SERVICE, [1, 4]);
    await tick(SERVICE, [0], 4);
    expect(outcome(SERVICE)).toEqual([1, 0, 2, -1, 2]);
    const note = bench.value(tab, `B${headOf(SERVICE) + 2}`);
    expect(note).toBe('ผลการประเมินของผู้บังคับบัญชา: ติ๊กที่ระดับ 4 แต่ระดับ 2 ยังไม่ครบ จึงไม่นับ');
    expect(bench.value(tab, `B${headOf(ACHIEVEMENT) + 2}`)).toBe('');
    const expected = rows().findIndex(([, , , , mark]) => mark === '◀ คาดหวัง');
    expect(String(rows()[expected]?.[0]).trim()).toBe('ระดับ 2');
  });

  // Found 2 and 1 of expected 2, the other eight 2: BAR (9 × 3 + 2) ÷ 30, HYBRID 19 ÷ 20, RATING 19 ÷ 50.
  test.each([
    ['HYBRID', [2, 1], 95],
    ['RATING', [2, 1], 38],
    ['BAR', [3, 2], 96.67],
  ])('points and score by the scale of the settings: %s', async (scale, points, score) => {
    const { tab, tick, outcome } = sheetOf('S003');
    await setting('มาตรวัดสมรรถนะ', scale);
    const first = scale === 'HYBRID';
    if (first) await book.type(PLAN, planRow('S003'), 11, Array(10).fill([2]));
    await make([lawyer(3)]);
    if (first) {
      await tick(ACHIEVEMENT, [1, 2]);
      await tick(SERVICE, [1]);
    }
    expect([outcome(ACHIEVEMENT)[4], outcome(SERVICE)[4]]).toEqual(points);
    expect(bench.value(tab, 'C9')).toBe(score);
  });

  test('the plan takes the levels of the sheet; a level typed before holds until something is ticked', async () => {
    const row = planRow('S004');
    await book.type(PLAN, row, 10, [
      [1, 2],
      ['', 3],
    ]);
    await make([lawyer(4)]);
    expect(bench.row(PLAN, row, 11).slice(9)).toEqual([1, 2]);
    expect(bench.row(PLAN, row + 1, 11).slice(9)).toEqual(['', 3]);
    await sheetOf('S004').tick(ACHIEVEMENT, [1, 2, 3]);
    expect(bench.row(PLAN, row, 14).slice(9)).toEqual([1, 3, '', 2, 1]);
    expect(bench.formula(PLAN, `K${row}`)).toMatch(/^=/);
  });

  test('again keeps ticks and evidence by competency and behaviour, wherever the plan has them now', async () => {
    await make([lawyer(5)]);
    const { tab, rows, headOf, evidenceOf, tick, outcome } = sheetOf('S005');
    const row = planRow('S005');
    await tick(SERVICE, [1, 2]);
    await book.type(tab, evidenceOf(SERVICE), 2, [['รับเรื่องร้องเรียน 12 เรื่อง']]);
    await book.type(PLAN, row + 1, 8, [[3]]);
    await book.type(PLAN, row, 4, [['การคิดวิเคราะห์']]);
    await make([lawyer(5)]);
    expect(outcome(SERVICE)).toEqual([2, '⚠ ยังไม่ประเมิน', 3, -1, 2]);
    expect(rows().filter(([mark, text]) => String(mark).startsWith('หลักฐาน') && text !== '')).toHaveLength(1);
    expect(headOf(ACHIEVEMENT)).toBe(0);
    await book.type(PLAN, row + 1, 4, [[ACHIEVEMENT]]);
    await make([lawyer(5)]);
    expect(outcome(SERVICE)).toEqual([2, '⚠ ยังไม่ประเมิน', '⚠ ไม่อยู่ในแผน', '', '']);
  });

  test('a share below all behaviours counts a level that is shown so far, and is printed', async () => {
    await setting('ร้อยละของพฤติกรรมที่ถือว่าแสดงระดับนั้น', 60);
    await make([lawyer(6)]);
    const { tab, behavioursOf, outcome } = sheetOf('S006');
    const [first, second, third] = behavioursOf(ACHIEVEMENT, 1);
    await book.type(tab, first ?? 0, 3, [[true]]);
    await book.type(tab, second ?? 0, 3, [[true]]);
    expect(outcome(ACHIEVEMENT)[0]).toBe(0);
    await book.type(tab, third ?? 0, 3, [[true]]);
    expect(outcome(ACHIEVEMENT)[0]).toBe(1);
    expect(bench.value(tab, 'B8')).toContain('ไม่น้อยกว่าร้อยละ 60');
    await setting('ร้อยละของพฤติกรรมที่ถือว่าแสดงระดับนั้น', 100);
  });

  test('tells what is no tick, a deleted row, a deleted column, a renamed tab and a person without a plan', async () => {
    await make([lawyer(7)]);
    const { tab, behavioursOf, tick, outcome } = sheetOf('S007');
    await tick(ACHIEVEMENT, [1]);
    const [row = 0] = behavioursOf(ACHIEVEMENT, 2);
    await book.type(tab, row, 3, [['ทำได้']]);
    expect(outcome(ACHIEVEMENT)[0]).toBe(`⚠ ช่อง C${row} ไม่ใช่เครื่องหมายติ๊ก — ลบค่าแล้วติ๊กใหม่`);
    await expect(make([lawyer(7)])).rejects.toThrow(
      `แท็บ ${tab} ช่อง C${row} ต้องเป็นเครื่องหมายติ๊กหรือว่าง (พบ “ทำได้”)`,
    );
    const sheet = bench.state.engine.book.getSheetByName(tab);
    sheet?.deleteRows(row - 1, 1);
    await book.settle();
    expect(outcome(ACHIEVEMENT)[0]).toBe('⚠ มีแถวของสมรรถนะนี้ถูกลบหรือแทรก — ทำใบประเมินใหม่');
    await make([lawyer(7)]);
    expect(outcome(ACHIEVEMENT)[0]).toBe(1);
    sheet?.setName('สมรรถนะของเจ้าหน้าที่');
    await book.settle();
    await expect(make([lawyer(7)])).rejects.toThrow(`แท็บ ${tab} ถูกเปลี่ยนชื่อเป็น “สมรรถนะของเจ้าหน้าที่”`);
    sheet?.setName(tab);
    sheet?.deleteColumns(3, 1);
    await book.settle();
    await expect(make([lawyer(7)])).rejects.toThrow(`แท็บ ${tab} ช่อง D2 ต้องเป็น “ตนเอง”`);
    await book.type(PLAN, planRow('S007'), 1, Array(10).fill(['S008']));
    await expect(make([lawyer(7)])).rejects.toThrow('เจ้าหน้าที่ตัวอย่าง 07 (S007) ยังไม่มีสมรรถนะในแท็บ แผนสมรรถนะ');
  });
});

test('the next round keeps the sheet under the round’s name, and begins with an empty one', async () => {
  await open([lawyer(1)]);
  await make([lawyer(1)]);
  const [now, old] = [sheetOf('S001'), sheetOf('S001', 'BAR S001 (1-2569)')];
  await now.tick(ACHIEVEMENT, [1]);
  bench.stage.answers.push('YES');
  await book.menu('startNextRound');
  expect((await make([lawyer(1)])).tabs).toEqual([now.tab]);
  expect(now.outcome(ACHIEVEMENT)[0]).toBe('⚠ ยังไม่ประเมิน');
  expect(old.outcome(ACHIEVEMENT)[0]).toBe(1);
  expect(bench.row(`${PLAN} (1-2569)`, 2, 11).at(-1)).toBe(1);
  bench.dispose();
});

/** Service calls of a whole job, from its begin to its end, for each of its sheets. */
const callsEach = async (people: readonly (readonly string[])[]): Promise<number> => {
  bench.state.calls.length = 0;
  await make(people);
  return bench.state.calls.length / people.length;
};

describe('a job of sheets takes at most 12 service calls a sheet, all in', () => {
  const others = [
    staffPerson(6, 'เจ้าพนักงานธุรการ', 'ทั่วไป', 'ชำนาญงาน'),
    staffPerson(7, 'นักจัดการงานทั่วไป', 'วิชาการ', 'ปฏิบัติการ'),
    staffPerson(8, 'นักวิชาการเงินและบัญชี', 'วิชาการ', 'ชำนาญการ'),
    staffPerson(9, 'นักวิชาการพัสดุ', 'วิชาการ', 'ชำนาญการ'),
  ];
  const heads = [1, 2, 3, 4, 5].map(head);

  beforeAll(async () => {
    await open([...heads, lawyer(10), ...others]);
    for (const [id = ''] of heads)
      typeCells(
        bench.state.engine,
        PLAN,
        planRow(id) + 5,
        4,
        FUNCTIONAL.map((name) => [name]),
      );
    await book.settle();
  });
  afterAll(() => bench.dispose());

  test('five heads with 14 competencies each, made and made again', async () => {
    expect(await callsEach(heads)).toBeLessThanOrEqual(12);
    expect(await callsEach(heads)).toBeLessThanOrEqual(12);
  });

  test('ten people of six positions, half of whom have sheets', async () => {
    expect(await callsEach([...heads, lawyer(10), ...others])).toBeLessThanOrEqual(12);
  });

  test('sheets that are copies of another one look like those made first, and have nothing below their last row', () => {
    const looks = (tab: string, from: number, to: number) => {
      const sheet = bench.state.engine.book.getSheetByName(tab)?.getSheet() ?? raise(tab);
      return Array.from({ length: to - from + 1 }, (_, row) =>
        Array.from({ length: 7 }, (__, column) => bench.state.engine.look(sheet, from + row - 1, column)),
      );
    };
    const last = sheetOf('S001').rows().length;
    expect(looks('BAR S005', 1, last)).toEqual(looks('BAR S001', 1, last));
    for (const [id = ''] of others) {
      const { tab, rows } = sheetOf(id);
      const drawn = looks(tab, rows().length + 1, last).flatMap((line) =>
        line.filter((look) => look?.bg?.rgb || Object.values(look?.bd ?? {}).some(Boolean)),
      );
      expect(drawn).toEqual([]);
    }
  });
});
