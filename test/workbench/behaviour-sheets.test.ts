import { typeCells, typeRoster } from '../../workbench/headless';
import { openTestBench, type TestBench } from '../support/workbench';

const [PLAN, SETTINGS, TAB] = ['แผนสมรรถนะ', 'ตั้งค่า', 'BAR S001'];

const staff = (no: number, position: string, level: string) => [
  `S00${no}`,
  `เจ้าหน้าที่ตัวอย่าง 0${no}`,
  position,
  '',
  'กลุ่มกฎหมายและคดี',
  'รองผู้อำนวยการตัวอย่าง',
  'วิชาการ',
  level,
];

const HEAD = staff(1, 'ผู้อำนวยการกลุ่มกฎหมายและคดี', 'ชำนาญการพิเศษ');
const LAWYER = staff(1, 'นิติกร', 'ชำนาญการ');

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

const prepared = async (people: readonly (readonly string[])[], settings: readonly unknown[][] = []) => {
  typeRoster(bench.state.engine, people);
  bench.state.engine.book.create(SETTINGS, 100, 10);
  await type(SETTINGS, 2, 1, [['ปีงบประมาณ (พ.ศ.)', 2569], ['รอบการประเมินครั้งที่', 1], ...settings]);
  await bench.project.run('prepareWorkbook');
  await settle();
};

interface Progress {
  readonly job: string;
  readonly finished: boolean;
  readonly tabs: readonly string[];
}

const call = async (name: string, request: object): Promise<Progress> => {
  const answer = (await bench.project.call('callSidebar', [name, request])) as {
    ok: boolean;
    value: Progress;
    message: string;
  };
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};

const make = async (people: readonly (readonly string[])[]): Promise<Progress> => {
  let job = await call('startJob', {
    document: 'behaviour-sheets',
    people: people.map(([id, name]) => ({ id, name })),
  });
  while (!job.finished) job = await call('continueJob', { job: job.job });
  await settle();
  return job;
};

const rows = (tab = TAB): unknown[][] =>
  Array.from({ length: 500 }, (_, index) => bench.row(tab, index + 1, 7));

/** The first row of a competency, counted from 1. */
const headOf = (competency: string, tab = TAB): number =>
  rows(tab).findIndex(([mark, name]) => String(mark).startsWith('ที่\n') && name === competency) + 1;

/** Rows of a competency's behaviours of a level. */
const behavioursOf = (competency: string, level: number): number[] => {
  const head = headOf(competency);
  const all = rows();
  const end = all.findIndex(([mark], index) => index >= head && String(mark).startsWith('หลักฐาน'));
  return all.flatMap(([mark], index) => (index >= head && index < end && mark === level ? [index + 1] : []));
};

const tick = async (competency: string, levels: readonly number[], column = 3) => {
  for (const row of levels.flatMap((level) => behavioursOf(competency, level)))
    typeCells(bench.state.engine, TAB, row, column, [[true]]);
  await settle();
};

/** Found by supervisor and self, expected, gap, points. */
const outcome = (competency: string): unknown[] => bench.row(TAB, headOf(competency), 7).slice(2);

const ACHIEVEMENT = 'การมุ่งผลสัมฤทธิ์';
const SERVICE = 'บริการที่ดี';

describe('ใบประเมินสมรรถนะ', () => {
  test('of a head: 14 competencies once the functional ones are chosen, with the person and the round', async () => {
    await prepared([HEAD]);
    await type(PLAN, 7, 4, [['การคิดวิเคราะห์'], ['ความยืดหยุ่นผ่อนปรน'], ['ความเข้าใจผู้อื่น']]);
    expect((await make([HEAD])).tabs).toEqual([TAB]);
    const heads = rows().filter(([mark]) => String(mark).startsWith('ที่\n'));
    expect(heads.map(([, name, , , expected]) => [name, expected])).toEqual([
      ...[ACHIEVEMENT, SERVICE, 'การสั่งสมความเชี่ยวชาญในงานอาชีพ'].map((name) => [name, 3]),
      ...['การยึดมั่นในความถูกต้องชอบธรรม และจริยธรรม', 'การทำงานเป็นทีม'].map((name) => [name, 3]),
      ...['การคิดวิเคราะห์', 'ความยืดหยุ่นผ่อนปรน', 'ความเข้าใจผู้อื่น'].map((name) => [name, 3]),
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
    await prepared([LAWYER]);
    await make([LAWYER]);
    expect(outcome(ACHIEVEMENT)).toEqual(['⚠ ยังไม่ประเมิน', '⚠ ยังไม่ประเมิน', 2, '', '']);
    await tick(ACHIEVEMENT, [1, 2]);
    expect(outcome(ACHIEVEMENT)).toEqual([2, '⚠ ยังไม่ประเมิน', 2, 0, 3]);
    await tick(SERVICE, [1, 4]);
    await tick(SERVICE, [0], 4);
    expect(outcome(SERVICE)).toEqual([1, 0, 2, -1, 2]);
    const note = bench.value(TAB, `B${headOf(SERVICE) + 2}`);
    expect(note).toBe('ผลการประเมินของผู้บังคับบัญชา: ติ๊กที่ระดับ 4 แต่ระดับ 2 ยังไม่ครบ จึงไม่นับ');
    expect(bench.value(TAB, `B${headOf(ACHIEVEMENT) + 2}`)).toBe('');
    const expected = rows().findIndex(([, , , , mark]) => mark === '◄ คาดหวัง');
    expect(String(rows()[expected]?.[0]).trim()).toBe('ระดับ 2');
  });

  // Found 2 and 1 of expected 2, the other eight 2: BAR (9 × 3 + 2) ÷ 30, HYBRID 19 ÷ 20, RATING 19 ÷ 50.
  test.each([
    ['BAR', [3, 2], 96.67],
    ['HYBRID', [2, 1], 95],
    ['RATING', [2, 1], 38],
  ])('points and score by the scale of the settings: %s', async (scale, points, score) => {
    await prepared([LAWYER], [['มาตรวัดสมรรถนะ', scale]]);
    await type(PLAN, 2, 11, Array(10).fill([2]));
    await make([LAWYER]);
    await tick(ACHIEVEMENT, [1, 2]);
    await tick(SERVICE, [1]);
    expect([outcome(ACHIEVEMENT)[4], outcome(SERVICE)[4]]).toEqual(points);
    expect(bench.value(TAB, 'C9')).toBe(score);
  });

  test('the plan takes the levels of the sheet; a level typed before holds until something is ticked', async () => {
    await prepared([LAWYER]);
    await type(PLAN, 2, 10, [
      [1, 2],
      ['', 3],
    ]);
    await make([LAWYER]);
    expect(bench.row(PLAN, 2, 11).slice(9)).toEqual([1, 2]);
    expect(bench.row(PLAN, 3, 11).slice(9)).toEqual(['', 3]);
    await tick(ACHIEVEMENT, [1, 2, 3]);
    expect(bench.row(PLAN, 2, 14).slice(9)).toEqual([1, 3, '', 2, 1]);
    expect(bench.formula(PLAN, 'K2')).toMatch(/^=/);
  });

  test('again keeps ticks and evidence by competency and behaviour, wherever the plan has them now', async () => {
    await prepared([LAWYER]);
    await make([LAWYER]);
    await tick(SERVICE, [1, 2]);
    const evidence =
      rows().findIndex(([mark], index) => index > headOf(SERVICE) && String(mark).startsWith('หลักฐาน')) + 1;
    await type(TAB, evidence, 2, [['รับเรื่องร้องเรียน 12 เรื่อง']]);
    await type(PLAN, 3, 8, [[3]]);
    await type(PLAN, 2, 4, [['การคิดวิเคราะห์']]);
    await make([LAWYER]);
    expect(outcome(SERVICE)).toEqual([2, '⚠ ยังไม่ประเมิน', 3, -1, 2]);
    expect(rows().filter(([mark, text]) => String(mark).startsWith('หลักฐาน') && text !== '')).toHaveLength(1);
    expect(headOf(ACHIEVEMENT)).toBe(0);
    await type(PLAN, 3, 4, [[ACHIEVEMENT]]);
    await make([LAWYER]);
    expect(outcome(SERVICE)).toEqual([2, '⚠ ยังไม่ประเมิน', '⚠ ไม่อยู่ในแผน', '', '']);
  });

  test('a share below all behaviours counts a level that is shown so far, and is printed', async () => {
    await prepared([LAWYER], [['ร้อยละของพฤติกรรมที่ถือว่าแสดงระดับนั้น', 60]]);
    await make([LAWYER]);
    const [first, second, third] = behavioursOf(ACHIEVEMENT, 1);
    await type(TAB, first ?? 0, 3, [[true]]);
    await type(TAB, second ?? 0, 3, [[true]]);
    expect(outcome(ACHIEVEMENT)[0]).toBe(0);
    await type(TAB, third ?? 0, 3, [[true]]);
    expect(outcome(ACHIEVEMENT)[0]).toBe(1);
    expect(bench.value(TAB, 'B8')).toContain('ไม่น้อยกว่าร้อยละ 60');
  });

  test('the next round keeps the sheet under the round’s name, and begins with an empty one', async () => {
    await prepared([LAWYER]);
    await make([LAWYER]);
    await tick(ACHIEVEMENT, [1]);
    bench.stage.answers.push('YES');
    await bench.project.run('startNextRound');
    await settle();
    expect((await make([LAWYER])).tabs).toEqual([TAB]);
    expect(outcome(ACHIEVEMENT)[0]).toBe('⚠ ยังไม่ประเมิน');
    const old = 'BAR S001 (1-2569)';
    expect(bench.row(old, headOf(ACHIEVEMENT, old), 3)[2]).toBe(1);
    expect(bench.row(`${PLAN} (1-2569)`, 2, 11).at(-1)).toBe(1);
  });

  test('takes at most 12 service calls a sheet', async () => {
    await prepared([HEAD]);
    bench.state.calls.length = 0;
    await make([HEAD]);
    expect(bench.state.calls.filter(({ tab }) => tab === TAB).length).toBeLessThanOrEqual(12);
    bench.state.calls.length = 0;
    await make([HEAD]);
    expect(bench.state.calls.filter(({ tab }) => tab === TAB).length).toBeLessThanOrEqual(12);
  });

  test('tells what is no tick, a deleted row, a deleted column, a renamed tab and a person without a plan', async () => {
    await prepared([LAWYER]);
    await make([LAWYER]);
    await tick(ACHIEVEMENT, [1]);
    const [row = 0] = behavioursOf(ACHIEVEMENT, 2);
    await type(TAB, row, 3, [['ทำได้']]);
    expect(outcome(ACHIEVEMENT)[0]).toBe(`⚠ ช่อง C${row} ไม่ใช่เครื่องหมายติ๊ก — ลบค่าแล้วติ๊กใหม่`);
    await expect(make([LAWYER])).rejects.toThrow(
      `แท็บ BAR S001 ช่อง C${row} ต้องเป็นเครื่องหมายติ๊กหรือว่าง (พบ “ทำได้”)`,
    );
    const sheet = bench.state.engine.book.getSheetByName(TAB);
    sheet?.deleteRows(row - 1, 1);
    await settle();
    expect(outcome(ACHIEVEMENT)[0]).toBe('⚠ มีแถวของสมรรถนะนี้ถูกลบหรือแทรก — ทำใบประเมินใหม่');
    await make([LAWYER]);
    expect(outcome(ACHIEVEMENT)[0]).toBe(1);
    sheet?.setName('สมรรถนะของเจ้าหน้าที่');
    await settle();
    await expect(make([LAWYER])).rejects.toThrow('แท็บ BAR S001 ถูกเปลี่ยนชื่อเป็น “สมรรถนะของเจ้าหน้าที่”');
    sheet?.setName(TAB);
    sheet?.deleteColumns(3, 1);
    await settle();
    await expect(make([LAWYER])).rejects.toThrow('แท็บ BAR S001 ช่อง D2 ต้องเป็น “ตนเอง”');
    await type(PLAN, 2, 1, Array(10).fill(['S002']));
    await expect(make([LAWYER])).rejects.toThrow('เจ้าหน้าที่ตัวอย่าง 01 (S001) ยังไม่มีสมรรถนะในแท็บ แผนสมรรถนะ');
  });
});
