import type { OfferedPeople } from '../../src/actions/documents/calls';
import type { Reply } from '../../src/actions/guard';
import type { RatingBook, SaveResult } from '../../src/actions/rating';
import { SETTING_LABELS } from '../../src/thai/settings';
import { schoolOfForty, typeCells } from '../../workbench/headless';
import { openTestBench, type TestBench } from '../support/workbench';

const ROSTER = 'ทะเบียน';
const SETTINGS = 'ตั้งค่า';
const RESULTS = 'ผลการประเมิน';
const PROGRESS = 'ความคืบหน้า';
const MISSING = 'รายการที่ยังขาด';
const FORMS = 'พิมพ์แบบประเมิน';
const NOTICES = 'พิมพ์แจ้งผล';

/** Rows of a printed page. */
const PAGE = 43;

const TEACHERS = 'ครู';
const ASSISTANTS = 'ครูผู้ช่วย';
const ADMINS = 'ผู้บริหารสถานศึกษา';

/** Items of each entry tab: component 1, then ประเด็นท้าทาย, participation, conduct. */
const ITEMS = { [TEACHERS]: 29, [ASSISTANTS]: 25, [ADMINS]: 29 } as const;

type EntryTab = keyof typeof ITEMS;

const TABS: readonly EntryTab[] = [ADMINS, TEACHERS, ASSISTANTS];

interface Job {
  readonly job: string;
  readonly done: number;
  readonly of: number;
  readonly finished: boolean;
  readonly link: string;
}

let bench: TestBench;

beforeAll(async () => {
  bench = await openTestBench();
});

afterAll(() => bench.dispose());

const notice = async (global: string): Promise<string> => {
  await bench.project.run(global);
  await bench.state.engine.settle();
  return bench.stage.alerts.at(-1) ?? '';
};

const call = async <T>(name: string, request?: unknown): Promise<T> => {
  const reply = (await bench.project.call('callSidebar', [name, request])) as Reply<T>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
};

const setting = (key: keyof typeof SETTING_LABELS, value: string | number): void => {
  for (let row = 2; row < 40; row += 1)
    if (bench.row(SETTINGS, row, 1)[0] === SETTING_LABELS[key])
      typeCells(bench.state.engine, SETTINGS, row, 2, [[value]]);
};

const times = (count: number, level: number): number[] => Array<number>(count).fill(level);

const PEOPLE = schoolOfForty();

const tabOf = ([, , position]: readonly string[]): EntryTab => position as EntryTab;

/** Everybody of a tab, in the order of the roster. */
const idsOn = (tab: EntryTab): string[] =>
  PEOPLE.filter((line) => tabOf(line) === tab).map(([id = '']) => id);

/** Levels whose scores are worked out by hand below; everybody else has threes. */
const GIVEN: Readonly<Record<string, readonly number[]>> = {
  // 10 × 4 + 5 × 3 = 55; 3/4 of 20 = 15; 4/5 of 10 = 8; (9 × 4 + 3)/40 of 10 = 9.75
  T001: [...times(10, 4), ...times(5, 3), 3, 3, 3, 4, ...times(9, 4), 3],
  // 15 × 3 = 45; 10 + 3.75 + 2.5 = 16.25; 4/5 of 10 = 8; 30/40 of 10 = 7.5
  T010: [...times(15, 3), 4, 3, 2, 4, ...times(10, 3)],
  // (13 × 3 + 4)/56 of 80 = 61.43; 3/5 of 10 = 6; 10
  T033: [...times(13, 3), 4, 3, ...times(10, 4)],
};

const EXPECTED: Readonly<Record<string, readonly [scores: string[], total: number, band: string]>> = {
  T001: [['55.00', '15.00', '8.00', '9.75'], 87.75, 'ดีมาก'],
  T010: [['45.00', '16.25', '8.00', '7.50'], 76.75, 'ดี'],
  T033: [['61.43', '6.00', '10.00'], 77.43, 'ดี'],
};

const SAVED_IN_SIDEBAR = ['T001', 'T010', 'T039', 'T040'];

const levelsOf = (id: string, tab: EntryTab): readonly number[] => GIVEN[id] ?? times(ITEMS[tab], 3);

/** What is seen on the papers, row by row, blanks left out. */
const printed = (papers: string): string[][] => {
  const tab = bench.state.engine.book.getSheetByName(papers);
  if (!tab) throw new Error(`No tab ${papers}`);
  return Array.from({ length: tab.getMaxRows() }, (_, row) =>
    bench
      .row(papers, row + 1, tab.getMaxColumns())
      .map((cell) =>
        String(cell ?? '')
          .replace(/[\u200b\u00a0]/g, ' ')
          .trim(),
      )
      .filter(Boolean),
  );
};

const print = async (document: string, ids: readonly string[]): Promise<{ job: Job; batches: number }> => {
  const people = PEOPLE.filter(([id = '']) => ids.includes(id)).map(([id, name]) => ({ id, name }));
  let job = await call<Job>('startJob', { document, people });
  let [batches, done] = [0, 0];
  while (!job.finished) {
    job = await call<Job>('continueJob', { job: job.job });
    if (job.done > done) batches += 1;
    done = job.done;
  }
  await bench.state.engine.settle();
  return { job, batches };
};

test('an empty sheet becomes a workbook with a roster to fill, and says so', async () => {
  expect(await notice('prepareWorkbook')).toContain('พิมพ์หรือวางรายชื่อ');
  expect(bench.value(ROSTER, 'A1')).toBe('รหัส');
  expect(bench.state.engine.book.getSheetByName(SETTINGS)).not.toBeNull();
});

test('forty people are pasted and the round is set; the entry tabs stand', async () => {
  typeCells(bench.state.engine, ROSTER, 2, 1, PEOPLE);
  setting('agency', 'โรงเรียนตัวอย่าง');
  setting('fiscalYear', 2569);
  setting('round', 1);
  expect(await notice('prepareWorkbook')).toContain('เตรียมสมุดงานแล้ว 40 คน');
  for (const tab of TABS) {
    const ids = idsOn(tab);
    expect(ids.map((_, index) => bench.row(tab, 3 + index, 1)[0])).toEqual(ids);
  }
});

/** What the sums of progress say beside a name: people, rated in full, in part, not at all, share, whom not. */
const sumOf = (label: string): unknown[] => {
  for (let row = 2; row < 20; row += 1) {
    const [, name, people, , rated, half, none, share, open] = bench.row(PROGRESS, row, 9);
    if (name === label) return [people, rated, half, none, share, open];
  }
  throw new Error(`No sums of ${label}`);
};

/** What the supervisor has still to rate of somebody, as the list says it: state, and items. */
const openOf = (id: string): unknown[] => {
  for (let row = 2; row <= 41; row += 1) {
    const line = bench.row(MISSING, row, 9);
    if (line[0] === id) return [line[6], line[8]];
  }
  throw new Error(`No ${id} on the list`);
};

test('half of them are rated: progress says whose people, and the list which items are missing', async () => {
  for (const tab of TABS) {
    const rated = idsOn(tab).map((id, index) => {
      const levels = index % 2 === 0 ? levelsOf(id, tab) : Array<string>(ITEMS[tab]).fill('');
      return id === 'T012'
        ? levelsOf(id, tab).map((level, item) => (item === 1 || item === 20 ? '' : level))
        : levels;
    });
    typeCells(bench.state.engine, tab, 3, 4 + ITEMS[tab], rated);
  }
  await bench.state.engine.settle();
  expect(await notice('buildProgress')).toContain('แล้ว 40 คน ผู้บังคับบัญชายังประเมินไม่ครบ 20 คน');
  expect(bench.value(PROGRESS, 'D1')).toBe('ผู้บังคับบัญชาประเมินครบ 20 จาก 40 คน (ร้อยละ 50)');
  expect(sumOf('ฝ่ายบริหาร')).toEqual([3, 2, 0, 1, 66.7, '']);
  expect(sumOf('ครูตัวอย่าง 01')).toEqual([2, 1, 0, 1, 50, 'ครูตัวอย่าง 02']);
  const deputies = ['ครูตัวอย่าง 02', 'ครูตัวอย่าง 03'].map(sumOf);
  expect(deputies.map(([people, rated]) => [people, rated])).toEqual([
    [18, 4],
    [19, 14],
  ]);
  expect(openOf('T004')).toEqual(['ครบ', '']);
  expect(openOf('T005')).toEqual(['ยังไม่เริ่ม', 'ทุกข้อ']);
  expect(openOf('T012')).toEqual(['ยังไม่ครบ', 'องค์ 1 ตอน 1: ขาด 1 ข้อ: 1.2 · องค์ 3: ขาด 1 ข้อ: 2']);
});

test('all are rated, by dropdown and in the sidebar; the last one lacks an item', async () => {
  for (const tab of TABS) {
    const rows = idsOn(tab).map((id) =>
      SAVED_IN_SIDEBAR.includes(id) ? Array<string>(ITEMS[tab]).fill('') : levelsOf(id, tab),
    );
    typeCells(
      bench.state.engine,
      tab,
      3,
      4,
      idsOn(tab).map((id) => levelsOf(id, tab)),
    );
    typeCells(bench.state.engine, tab, 3, 4 + ITEMS[tab], rows);
  }
  await bench.state.engine.settle();
  const book = await call<RatingBook>('loadRatingBook');
  for (const id of SAVED_IN_SIDEBAR) {
    const person = book.people.find((one) => one.id === id);
    const tab = person?.tab as EntryTab;
    const levels = [...levelsOf(id, tab)];
    if (id === 'T040') levels[2] = 0;
    expect(
      await call<SaveResult>('saveRating', {
        ...{ id, side: 'supervisor', round: book.round, tab, levels },
        opened: person?.levels.supervisor,
      }),
    ).toMatchObject({ kind: 'saved' });
  }
  await bench.state.engine.settle();
  const after = await call<RatingBook>('loadRatingBook');
  expect(
    after.people
      .filter(({ progress: { supervisor } }) => supervisor.done < supervisor.of)
      .map(({ id }) => id),
  ).toEqual(['T040']);
});

test('the results are those worked out by hand, and name what is missing', async () => {
  const columns = bench.row(RESULTS, 1, 20);
  const of = (id: string) => {
    const row = bench.row(RESULTS, PEOPLE.findIndex(([one]) => one === id) + 2, 20);
    return {
      id: row[0],
      total: row[columns.indexOf('รวม 100')],
      band: row[columns.indexOf('ระดับผลการประเมิน')],
    };
  };
  for (const [id, [, total, band]] of Object.entries(EXPECTED)) expect(of(id)).toEqual({ id, total, band });
  expect(of('T040').total).toBe('⚠ ขาด 1 ข้อ: 1.3');
});

/** More than a batch, with everybody whose scores are worked out by hand and the one who lacks an item. */
const PRINTED = PEOPLE.filter((_, index) => index < 18 || index >= 32).map(([id = '']) => id);

test('forms are made in batches, with the same figures, for one PDF', async () => {
  const { people } = await call<OfferedPeople>('loadDocumentPeople', { document: 'teacher-forms' });
  expect(people.filter(({ missing }) => missing).map(({ id }) => id)).toEqual(['T040']);
  const { job, batches } = await print('teacher-forms', PRINTED);
  expect(job).toMatchObject({ done: 26, of: 26, finished: true });
  expect(batches).toBe(2);
  expect(job.link).toContain('format=pdf');
  const seen = printed(FORMS);
  const summaries = seen.flatMap(([first], row) => (first === 'สรุปผลการประเมินผลการปฏิบัติงาน' ? [row] : []));
  expect(summaries).toHaveLength(26);
  for (const [id, [scores, total, band]] of Object.entries(EXPECTED)) {
    const start = summaries[PRINTED.indexOf(id)] ?? 0;
    const table = seen.slice(start, start + PAGE).map((line) => line.slice(-2));
    for (const score of scores) expect(table).toContainEqual([score, score]);
    expect(table).toContainEqual([total.toFixed(2), total.toFixed(2)]);
    expect(table).toContainEqual([band, band]);
  }
  expect(seen.flat().filter((text) => text.includes('⚠'))).toEqual([
    'ผลการประเมินของผู้บังคับบัญชา: ⚠ ขาด 1 ข้อ: 1.3',
  ]);
}, 300_000);

test('notices of all forty tell the same, in Thai digits where the settings say so', async () => {
  setting('digits', 'ไทย');
  const { job, batches } = await print(
    'result-notice',
    PEOPLE.map(([id = '']) => id),
  );
  expect(job).toMatchObject({ done: 40, of: 40, finished: true });
  expect(batches).toBe(2);
  const totals = printed(NOTICES).filter(([first]) => first === 'คะแนนรวม');
  expect(totals).toHaveLength(40);
  for (const [id, printedTotal] of [
    ['T001', '๘๗.๗๕'],
    ['T010', '๗๖.๗๕'],
    ['T033', '๗๗.๔๓'],
  ] as const)
    expect(totals[PEOPLE.findIndex(([one]) => one === id)]).toEqual([
      'คะแนนรวม',
      '๑๐๐',
      printedTotal,
      printedTotal,
    ]);
}, 300_000);

test('once the last item is given nothing is missing, without building progress again', async () => {
  expect(openOf('T040')).toEqual(['ยังไม่ครบ', 'องค์ 1: ขาด 1 ข้อ: 1.3']);
  typeCells(
    bench.state.engine,
    ASSISTANTS,
    3 + idsOn(ASSISTANTS).indexOf('T040'),
    4 + ITEMS[ASSISTANTS] + 2,
    [[3]],
  );
  await bench.state.engine.settle();
  expect(
    PEOPLE.map(([id = '']) => openOf(id)).filter(([state, items]) => state !== 'ครบ' || items !== ''),
  ).toEqual([]);
  expect(bench.value(PROGRESS, 'D1')).toBe('ผู้บังคับบัญชาประเมินครบ 40 จาก 40 คน (ร้อยละ 100)');
  expect(await notice('buildProgress')).toContain('แล้ว 40 คน ผู้บังคับบัญชาประเมินครบทุกคน');
});
