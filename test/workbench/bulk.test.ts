import type { BulkKind } from '../../src/model/restore-point';
import { sampleRoster, typeCells, typeLevels, typeRoster } from '../../workbench/headless';
import { dress } from '../support/dressed';
import { logLines } from '../support/log';
import { choose, ratedSchool, THREES } from '../support/rated-school';
import { typeRound } from '../support/round';
import { expectSame, snapshot } from '../support/snapshot';
import { openTestBench, type TestBench } from '../support/workbench';

const SETTINGS = 'ตั้งค่า';
const ROSTER = 'ทะเบียน';
const PLAN = 'แผนสมรรถนะ';

let bench: TestBench;

const type = async (tab: string, row: number, column: number, ...lines: (readonly unknown[])[]) => {
  typeCells(bench.state.engine, tab, row, column, lines);
  await bench.state.engine.settle();
};

/** Types a setting's value beside its name. */
const set = async (name: string, value: string) => {
  const rows = Array.from({ length: 60 }, (_, index) => index + 2);
  const row = rows.find((each) => bench.row(SETTINGS, each, 1)[0] === name);
  if (!row) throw new Error(`No setting ${name}`);
  await type(SETTINGS, row, 2, [value]);
};

const standing = () => snapshot(bench);

/** A menu item that writes many cells at once, as somebody chooses it. */
interface Chosen {
  readonly action: string;
  readonly answers?: readonly string[];
  /** What changes in the workbook, so that choosing it a second time changes tabs that stand. */
  readonly meanwhile?: () => Promise<void>;
  /** What takes it back, where that is not เลิกทำครั้งล่าสุด. */
  readonly back?: { readonly action: string; readonly answers: readonly string[] };
  /** What its line in the log begins with. */
  readonly logged: string;
}

const UNDO = { action: 'undoLast', answers: ['YES'] };
const REOPEN = { action: 'reopenRound', answers: ['ทดสอบ'] };

/**
 * Every kind but taking back itself, which each of them is followed by, and what the documents' dialog makes, which its
 * own test takes back.
 */
const CASES: Readonly<Record<Exclude<BulkKind, 'undo' | 'papers' | 'sheets'>, Chosen>> = {
  prepare: {
    action: 'prepareWorkbook',
    logged: 'เตรียมสมุดงาน · 5 คน · แท็บ ทะเบียน, ตั้งค่า, ครูผู้ช่วย',
  },
  'agency-forms': {
    action: 'defineAgencyForms',
    logged: 'แบบของหน่วยงาน · แท็บ แบบของหน่วยงาน, ตำแหน่งของหน่วยงาน',
  },
  development: {
    action: 'draftDevelopment',
    meanwhile: () => type(PLAN, 2, 11, [1], [1]),
    logged: 'ร่างแผนพัฒนา · 2 คน · แท็บ แผนพัฒนา, สรุปสมรรถนะ',
  },
  progress: { action: 'buildProgress', logged: 'ความคืบหน้า · 5 คน · แท็บ ความคืบหน้า, รายการที่ยังขาด' },
  committee: {
    action: 'buildCommittee',
    meanwhile: () => type(ROSTER, 2, 5, ['กลุ่มใหม่']),
    logged: 'สรุปสำหรับกรรมการ · 5 คน · แท็บ ตารางกรรมการ',
  },
  salary: { action: 'buildSalary', logged: 'จำลองวงเงินเลื่อนเงินเดือน · 5 คน' },
  'next-round': {
    action: 'startNextRound',
    answers: ['YES'],
    logged: 'เริ่มรอบ 2/2569 ต่อจากรอบ 1/2569 · 2 คน',
  },
  seal: { action: 'sealRound', answers: ['YES'], back: REOPEN, logged: 'ปิดรอบ 1/2569 · 2 คน · ตรา ' },
  'export-round': {
    action: 'exportRound',
    answers: ['YES'],
    logged: 'ส่งออกผลของรอบ · 2 คน · แท็บ ส่งออก 1-2569',
  },
  'import-rounds': {
    action: 'importRounds',
    logged: 'รวมผลจากแท็บส่งออก · 2 คน · แท็บ รวมสถานศึกษา, สรุปสถานศึกษา',
  },
};

const run = ({ action, answers = [] }: Pick<Chosen, 'action' | 'answers'>): Promise<string> =>
  choose(bench, action, ...answers);

/** Lines of the log about actions that write many cells. */
const lastBulk = (): string =>
  String(
    logLines(bench)
      .filter((line) => line[2] === '')
      .at(-1)?.[5],
  );

/** Chooses an item, takes it back and does it again. */
const thereAndBack = async (chosen: Chosen): Promise<void> => {
  const before = standing();
  await run(chosen);
  const after = standing();
  expect(JSON.stringify(after)).not.toBe(JSON.stringify(before));
  if (logLines(bench).length > 0) expect(lastBulk()).toContain(chosen.logged);
  await run(chosen.back ?? UNDO);
  expectSame(standing(), before);
  if (chosen.back) return;
  await run(UNDO);
  expectSame(standing(), after);
};

const taken = async (kind: keyof typeof CASES): Promise<void> => {
  const chosen = CASES[kind];
  dress(bench);
  bench.state.lockedByOther = true;
  const busy = standing();
  expect(await run(chosen)).toContain('มีผู้อื่นกำลังบันทึก');
  expectSame(standing(), busy);
  bench.state.lockedByOther = false;
  if (chosen.meanwhile) {
    await run(chosen);
    dress(bench);
    await chosen.meanwhile();
  }
  await thereAndBack(chosen);
};

describe('in an office of teachers and staff, to the letter', () => {
  const officer = (number: number) => [
    `S00${number}`,
    `เจ้าหน้าที่ตัวอย่าง 0${number}`,
    'นิติกร',
    '',
    'กลุ่มกฎหมายและคดี',
    'รองผู้อำนวยการตัวอย่าง',
    'วิชาการ',
    'ชำนาญการพิเศษ',
  ];

  beforeAll(async () => {
    bench = await openTestBench();
    typeRoster(bench.state.engine, [officer(1), officer(2), ...sampleRoster(2)]);
    typeRound(bench, 2569, 1);
    await run(CASES.prepare);
    await type(ROSTER, 6, 1, ['T009', 'ครูตัวอย่าง 09', 'ครูผู้ช่วย', '', '', '']);
  });

  afterAll(() => bench.dispose());

  test.each(['prepare', 'agency-forms', 'development', 'progress', 'committee', 'salary'] as const)(
    '%s waits for somebody else, is taken back, and done again',
    async (kind) => {
      await taken(kind);
    },
  );
});

describe('in a school whose round is over', () => {
  beforeAll(async () => {
    bench = await ratedSchool(2);
    await set('สถานศึกษา/หน่วยงาน', 'โรงเรียนตัวอย่าง');
    await set('รหัสสถานศึกษา/หน่วยงาน', "'0067360001");
  });

  afterAll(() => bench.dispose());

  test('next-round waits for somebody else, is taken back, and done again', async () => {
    await taken('next-round');
    await run(UNDO);
  });

  test('seal waits for somebody else, and is opened again', () => taken('seal'));

  test('a closed round that gave way to the next comes back closed and protected, and opens with its formulas', async () => {
    const open = standing();
    await run(CASES.seal);
    const sealed = standing();
    await thereAndBack(CASES['next-round']);
    await run(UNDO);
    expectSame(standing(), sealed);
    expect(await run({ action: 'verifySeal' })).toContain('รอบ 1/2569: ตรงกับตรา');
    expect(await run(CASES.prepare)).toContain('รอบ 1/2569 ปิดและประทับตราแล้ว');
    await run(REOPEN);
    expectSame(standing(), open);
    await run(CASES.seal);
  });

  test.each(['export-round', 'import-rounds'] as const)(
    '%s waits for somebody else, is taken back, and done again while the round is closed',
    (kind) => taken(kind),
  );

  test('what was done to tabs of a closed round is not taken back, and the tabs are named', async () => {
    const before = standing();
    const told = await choose(bench, 'undoLast', 'NO', 'YES');
    expect(bench.stage.questions.at(-1)).toContain('เตรียมสมุดงาน\nเมื่อ ');
    expect(told).toMatch(
      /^รอบ 1\/2569 ปิดและประทับตราแล้ว รายการนี้เปลี่ยนแท็บของรอบนั้น \(.*ครูผู้ช่วย.*\) จึงเลิกทำไม่ได้ —/,
    );
    expectSame(standing(), before);
  });

  test('the start of a round is not taken back once that round is closed, either', async () => {
    await run(CASES['next-round']);
    for (const person of [0, 1]) typeLevels(bench.state.engine, person, 'supervisor', THREES);
    await bench.state.engine.settle();
    expect(await run(CASES.seal)).toContain('ปิดรอบ 2/2569 แล้ว');
    const before = standing();
    expect(await run(UNDO)).toContain('รอบ 2/2569 ปิดและประทับตราแล้ว รายการนี้เปลี่ยนแท็บของรอบนั้น');
    expectSame(standing(), before);
  });
});
