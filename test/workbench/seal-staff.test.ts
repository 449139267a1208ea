import { a1 } from '../../src/cells/a1';
import { sampleRoster, typeCells, typeLevels, watchEdits } from '../../workbench/headless';
import { logLines } from '../support/log';
import { kpiCells, STAFF_TABS, type StaffBook, staffBook, staffPerson } from '../support/staff';
import { openTestBench, type TestBench } from '../support/workbench';

const { kpis: KPIS, plan: PLAN, attendance: ATTENDANCE, results: RESULTS } = STAFF_TABS;
const [CALIBRATION, COMMITTEE, BAR, SEAL] = ['ปรับเทียบผล', 'ตารางกรรมการ', 'BAR S002', 'ตรารอบ'];
const LAWYER = staffPerson(2, 'นิติกร', 'วิชาการ', 'ชำนาญการ');
const CLERK = staffPerson(3, 'เจ้าพนักงานธุรการ', 'ทั่วไป', 'ปฏิบัติงาน');
const TEACHER = [...(sampleRoster(1)[0] ?? []), '', '', '', ''];
const DAY = new Date(2026, 2, 20);

/** One office of both kinds through the whole close, each test going on where the one before ended. */
let bench: TestBench;

let office: StaffBook;

const run = async (action: string, ...answers: readonly string[]): Promise<string> => {
  bench.stage.answers.push(...answers);
  await bench.project.run(action);
  await office.settle();
  return bench.stage.alerts.at(-1) ?? '';
};

/** Rows of a person on the competency plan. */
const planRows = (id: string): number[] =>
  Array.from({ length: 30 }, (_, index) => index + 2).filter((row) => bench.row(PLAN, row, 1)[0] === id);

/** Ticks of the supervisor for every behaviour of levels 1 and 2. */
const tickSheet = async (): Promise<void> => {
  for (let row = 1; row <= 400; row += 1) {
    const [mark] = bench.row(BAR, row, 1);
    if (mark === 1 || mark === 2) typeCells(bench.state.engine, BAR, row, 3, [[true]]);
  }
  await office.settle();
};

/** Every formula of the tabs that are seen, by tab and cell. */
const formulas = (): Readonly<Record<string, string>> => {
  const { engine } = bench.state;
  const found: Record<string, string> = {};
  for (const tab of engine.book.getSheets()) {
    if (tab.isSheetHidden()) continue;
    const sheet = tab.getSheet();
    sheet.getCellMatrix().forValue((row, column) => {
      const formula = engine.formula(sheet, row, column);
      if (formula)
        found[`${tab.getSheetName()} ${row + 1},${column + 1}`] = formula.replace(/'([^'!]+)'!/g, '$1!');
      return undefined;
    });
  }
  return found;
};

const firstTick = (): number => {
  for (let row = 1; row <= 400; row += 1) if (bench.row(BAR, row, 3)[2] === true) return row;
  throw new Error('Nothing is ticked');
};

/** The last behaviour that is ticked, and the first below it that is not. */
const lastTick = (): readonly [number, number] => {
  const ticks = Array.from({ length: 400 }, (_, row) => bench.row(BAR, row + 1, 3)[2]);
  const last = ticks.lastIndexOf(true);
  return [last + 1, ticks.indexOf(false, last) + 1];
};

const bandOf = (id: string): unknown => {
  for (let row = 2; row < 6; row += 1) {
    const cells = bench.row(COMMITTEE, row, 18);
    if (cells[0] === id) return cells[17];
  }
  throw new Error(`${id} is not on ${COMMITTEE}`);
};

beforeAll(async () => {
  bench = await openTestBench();
  office = staffBook(bench);
  await office.prepared(
    [TEACHER, LAWYER, CLERK],
    [
      ['ผู้อำนวยการ', 'ผู้อำนวยการตัวอย่าง'],
      ['น้ำหนักผลสัมฤทธิ์ของงาน 38 ค.(2)', 75],
      ['น้ำหนักสมรรถนะ 38 ค.(2)', 15],
      ['น้ำหนักองค์ประกอบอื่น 38 ค.(2)', 10],
      ['สถานศึกษา/หน่วยงาน', 'สำนักงานตัวอย่าง'],
      ['รหัสสถานศึกษา/หน่วยงาน', "'0067"],
    ],
  );
  typeLevels(bench.state.engine, 0, 'supervisor', Array(25).fill(3));
  await office.type(KPIS, 2, 4, [kpiCells('งานคดี', 100, '', 4)]);
  await office.type(KPIS, 3, 1, [[CLERK[0], CLERK[1], '', ...kpiCells('งานสารบรรณ', 100, '', 5)]]);
  await office.type(ATTENDANCE, 2, 9, [[80], [90]]);
  for (const row of planRows('S003')) typeCells(bench.state.engine, PLAN, row, 11, [[1]]);
  await office.settle();
  await office.make('behaviour-sheets', [LAWYER]);
  await tickSheet();
}, 60_000);

afterAll(() => bench.dispose());

test('closing waits for what the committee proposed and nobody decided, and names it', async () => {
  await run('buildCommittee');
  typeCells(bench.state.engine, CALIBRATION, 2, 1, [['S002']]);
  await office.type(CALIBRATION, 2, 6, [[92, 'คดีใหญ่', 'กรรมการตัวอย่าง 01', DAY, '', '', '']]);
  expect(await run('sealRound')).toBe(
    'ยังปิดรอบ 1/2569 ไม่ได้ แก้รายการต่อไปนี้ก่อน แล้วเลือกเมนูอีกครั้ง\n\n' +
      'แท็บ ปรับเทียบผล ช่อง J2: เจ้าหน้าที่ตัวอย่าง 02 มีคะแนนที่เสนอแต่ยังไม่ตัดสิน — ให้ผู้ประเมินหรือผู้อำนวยการใส่คะแนนที่ตัดสิน (คงเดิมให้ใส่คะแนนเดิม) หรือลบข้อเสนอ',
  );
  await office.type(CALIBRATION, 2, 10, [[92, 'ผู้อำนวยการตัวอย่าง', DAY]]);
  expect(bandOf('S002')).toBe('ดีเด่น');
});

let before: ReturnType<typeof formulas>;

test('the seal is over every tab of both kinds, whose formulas become values', async () => {
  for (const action of ['buildProgress', 'draftDevelopment', 'buildSalary']) await run(action);
  before = formulas();
  expect(await run('sealRound', 'YES')).toContain('ปิดรอบ 1/2569 แล้ว');
  const sealed = Array.from({ length: 30 }, (_, row) => bench.row(SEAL, row + 8, 1)[0]);
  expect(sealed).toEqual(
    expect.arrayContaining([
      ...[KPIS, 'ปรับตัวชี้วัด', PLAN, BAR, ATTENDANCE, RESULTS, COMMITTEE, CALIBRATION, 'สัญญาณความเป็นธรรม'],
      ...['ครูผู้ช่วย', 'ผลการประเมิน', 'ทะเบียน', 'ข้อตกลง', 'ตั้งค่า', 'คณะกรรมการกลั่นกรอง'],
      ...['ความคืบหน้า', 'สรุปสมรรถนะ', 'ความเห็น', 'ความเห็น 38ค(2)', 'หลักฐาน', 'เงินเดือน', 'วงเงินเลื่อนเงินเดือน'],
    ]),
  );
  expect(Object.keys(before).filter((cell) => cell.startsWith(BAR))).not.toEqual([]);
  expect(Object.keys(formulas()).filter((cell) => !cell.startsWith('ตั้งค่า'))).toEqual([]);
  expect(await run('verifySeal')).toContain('รอบ 1/2569: ตรงกับตรา');
});

test('what no trigger saw of what decides a score is in the log, with tab, person and cell', () => {
  const found = logLines(bench).filter((line) => String(line[5]).startsWith('พบตอนปิดรอบ 1/2569'));
  expect(found.every(([when, who]) => when instanceof Date && who === 'admin@school.example')).toBe(true);
  const told = found.map((line) => line.slice(2).join(' ').replace('พบตอนปิดรอบ 1/2569 ต่างจากบันทึก · ', ''));
  expect(told).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^ครูผู้ช่วย T001 ครูตัวอย่าง 01 AC3: ว่าง → 3, AD3: ว่าง → 3, /),
      'ตัวชี้วัด S002 เจ้าหน้าที่ตัวอย่าง 02 E2: ว่าง → 5.2.2 หน้าที่หลัก, K2: ว่าง → 100, M2: ว่าง → 4',
      'การมาปฏิบัติราชการ S003 เจ้าหน้าที่ตัวอย่าง 03 I3: ว่าง → 90',
      'ปรับเทียบผล S002 เจ้าหน้าที่ตัวอย่าง 02 F2: ว่าง → 92, J2: ว่าง → 92, K2: ว่าง → ผู้อำนวยการตัวอย่าง',
      expect.stringMatching(
        /^BAR S002 S002 เจ้าหน้าที่ตัวอย่าง 02 .*ผู้บังคับบัญชา · การมุ่งผลสัมฤทธิ์: ติ๊ก ไม่มี → 1\.1 (\d\.\d ?)+, /,
      ),
    ]),
  );
  expect(told.filter((line) => line.startsWith('แผนสมรรถนะ S002'))).toEqual([]);
  expect(told.filter((line) => line.startsWith('แผนสมรรถนะ S003'))).not.toEqual([]);
});

/** What เทียบตรา tells, line by line. */
const told = async (): Promise<readonly string[]> => (await run('verifySeal')).split('\n').slice(1);

/** What a notice tells line by line; more is counted. */
const LINES = 15;

/** The last cell of a tab with a number or a tick, else with text, and something else that it could hold. */
const someCell = (tab: string) => {
  const { engine } = bench.state;
  const sheet = engine.book.getSheetByName(tab)?.getSheet();
  if (!sheet) throw new Error(`No tab ${tab}`);
  const { rows, columns } = engine.extent(sheet);
  const cells = Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [rows - Math.floor(index / columns), columns - (index % columns)];
    return { row, column, was: engine.value(sheet, row - 1, column - 1) };
  });
  const isText = ({ was }: (typeof cells)[number]) => typeof was === 'string' && /^[ก-ฮ]/.test(was);
  const found =
    cells.find(({ was }) => typeof was === 'number' || typeof was === 'boolean') ?? cells.find(isText);
  if (!found) throw new Error(`Nothing stands on ${tab}`);
  const { was } = found;
  const now = typeof was === 'number' ? was + 1 : typeof was === 'boolean' ? !was : `${was}ก`;
  return { ...found, now };
};

test('one digit changed on any of them is found and named, with what stood there', async () => {
  const sealed = Array.from({ length: 40 }, (_, row) => String(bench.row(SEAL, row + 8, 1)[0])).filter(
    Boolean,
  );
  expect(sealed.length).toBeGreaterThan(18);
  for (const tabs of [sealed.slice(0, LINES), sealed.slice(LINES)]) {
    const changes = tabs.map((tab) => ({ tab, ...someCell(tab) }));
    for (const { tab, row, column, now } of changes) typeCells(bench.state.engine, tab, row, column, [[now]]);
    expect(await told()).toEqual(
      changes.map(({ tab, row, column, was, now }) => `แท็บ ${tab} ช่อง ${a1(row, column)}: ${was} → ${now}`),
    );
    for (const { tab, row, column, was } of changes) typeCells(bench.state.engine, tab, row, column, [[was]]);
  }
  expect(sealed.length).toBeLessThanOrEqual(2 * LINES);
  expect(await run('verifySeal')).toContain('ตรงกับตรา');
});

test('an export waits for all of them to be as they were sealed', async () => {
  typeCells(bench.state.engine, KPIS, 2, 13, [[5]]);
  typeCells(bench.state.engine, BAR, firstTick(), 3, [[false]]);
  expect(await run('exportRound')).toContain('ไม่ตรงกับตรา 2 แห่ง จึงไม่ส่งออก');
  typeCells(bench.state.engine, KPIS, 2, 13, [[4]]);
  expect(await told()).toHaveLength(1);
  typeCells(bench.state.engine, BAR, firstTick() - 1, 3, [[true]]);
});

test('rows and columns put in, taken out or sorted, and formulas in place of values, are told as such', async () => {
  const { engine } = bench.state;
  const sheet = engine.book.getSheetByName(RESULTS);
  sheet?.insertRowsAfter(1, 1);
  expect(await told()).toEqual([`แท็บ ${RESULTS}: แทรกแถว 3`]);
  sheet?.deleteRows(2, 1);
  sheet?.insertColumnsAfter(1, 2);
  expect(await told()).toEqual([`แท็บ ${RESULTS}: แทรกคอลัมน์ C–D`]);
  sheet?.deleteColumns(2, 2);
  const [first, second] = [2, 3].map((row) => bench.row(KPIS, row, 21));
  typeCells(engine, KPIS, 2, 1, [second ?? [], first ?? []]);
  expect((await told())[0]).toBe(`แท็บ ${KPIS} แถว 2–3: เรียงลำดับแถวใหม่`);
  typeCells(engine, KPIS, 2, 1, [first ?? [], second ?? []]);
  typeCells(engine, RESULTS, 2, 9, [['=40*2']]);
  await office.settle();
  expect(await told()).toEqual([`แท็บ ${RESULTS} ช่อง I2: ค่าคงที่ถูกแทนด้วยสูตร =40*2`]);
  typeCells(engine, RESULTS, 2, 9, [[80]]);
  expect(await run('verifySeal')).toContain('ตรงกับตรา');
});

test('the export has both kinds, components and the band after calibration', async () => {
  expect(await run('exportRound')).toContain('3 คน');
  const lines = [14, 15, 16].map((row) => bench.row('ส่งออก 1-2569', row, 21).slice(5));
  expect(lines.map(([kind, id, , , rank]) => [kind, id, rank])).toEqual([
    ['ว23', 'T001', ''],
    ['38ค(2)', 'S002', 'วิชาการ ชำนาญการ'],
    ['38ค(2)', 'S003', 'ทั่วไป ปฏิบัติงาน'],
  ]);
  expect(lines[1]?.slice(6)).toEqual([
    ...['–', '–', '–', '80.00', '100.00', '80.00'],
    ...['83.00', '92.00', 'ดีมาก', 'ดีเด่น'],
  ]);
});

test('opening again brings every formula and everything typed back to the letter', async () => {
  await office.type(KPIS, 2, 13, [[5]]);
  expect(await run('reopenRound', 'กรรมการให้ทบทวน')).toContain('เปิดรอบ 1/2569 แล้ว');
  const now = Object.entries(formulas()).filter(([cell]) => !cell.startsWith('ส่งออก'));
  expect(Object.fromEntries(now)).toEqual(before);
  expect(bench.value(KPIS, 'M2')).toBe(4);
  expect(bench.row(CALIBRATION, 2, 11).slice(9)).toEqual([92, 'ผู้อำนวยการตัวอย่าง']);
  await office.type(KPIS, 2, 13, [[5]]);
  expect(bench.value(RESULTS, 'I2')).toBe(100);
});

test('what was typed and then changed unseen is told before the round is closed again, and nothing else', async () => {
  const { state } = bench;
  let edits: Promise<unknown> = Promise.resolve();
  watchEdits(state, bench.project, (task) => {
    edits = edits.then(task);
  });
  const edit = async (tab: string, row: number, column: number, value: unknown) => {
    typeCells(state.engine, tab, row, column, [[value]]);
    await edits;
  };
  const { count } = state;
  const unseen = async (tab: string, row: number, column: number, value: unknown) => {
    state.count = (name, of) => {
      if (name === 'Sheet.appendRow') throw new Error('Service timed out');
      count.call(state, name, of);
    };
    await edit(tab, row, column, value);
    state.count = count;
  };
  const [found = 0] = planRows('S003');
  const tick = firstTick();
  await edit(KPIS, 2, 13, 3);
  await unseen(KPIS, 2, 13, 4);
  await edit(PLAN, found, 11, 2);
  await unseen(PLAN, found, 11, 3);
  await edit(ATTENDANCE, 3, 9, 91);
  await edit(ATTENDANCE, 2, 9, 82);
  await unseen(ATTENDANCE, 3, 9, 95);
  await edit(CALIBRATION, 2, 10, 93);
  await unseen(CALIBRATION, 2, 10, 94);
  await edit(BAR, tick, 3, false);
  await edit(BAR, tick, 3, true);
  await unseen(BAR, tick, 3, false);
  const [ticked, open] = lastTick();
  await unseen(BAR, ticked, 3, false);
  await unseen(BAR, open, 3, true);
  await edit('ตั้งค่า', 4, 2, 'สำนักงานตัวอย่าง');
  await unseen('ตั้งค่า', 4, 2, 'สำนักงานใหม่');
  await office.settle();
  await run('sealRound', 'NO');
  const [, , question = ''] = bench.stage.questions.at(-1)?.split('\n\n') ?? [];
  const lines = question.split('\n').slice(1);
  expect(lines).toEqual([
    'แท็บ ตัวชี้วัด เจ้าหน้าที่ตัวอย่าง 02: M2: 3 → 4',
    `แท็บ แผนสมรรถนะ เจ้าหน้าที่ตัวอย่าง 03: K${found}: 2 → 3`,
    'แท็บ การมาปฏิบัติราชการ เจ้าหน้าที่ตัวอย่าง 03: I3: 91 → 95',
    'แท็บ ปรับเทียบผล เจ้าหน้าที่ตัวอย่าง 02: J2: 93 → 94',
    expect.stringContaining('แท็บ ตั้งค่า '),
    expect.stringMatching(
      /^แท็บ BAR S002 เจ้าหน้าที่ตัวอย่าง 02: .*ผู้บังคับบัญชา · [^·]*: ติ๊ก 9 ข้อ → 1\.2 [\d. ]*, [^·]* · การตรวจสอบค/,
    ),
  ]);
});

test('the sheets of behaviours are put away with their round', async () => {
  expect(await run('startNextRound', 'YES')).toContain('เริ่มรอบ 2/2569 แล้ว');
  const { book } = bench.state.engine;
  expect([book.getSheetByName(BAR), book.getSheetByName(`${BAR} (1-2569)`)]).toEqual([
    null,
    expect.anything(),
  ]);
  expect(bench.formula('แผนสมรรถนะ (1-2569)', 'K2')).toContain(`${BAR} (1-2569)`);
});
