import { SETTING_LABELS } from '../../src/thai/settings';
import { typeCells, typeRoster } from '../../workbench/headless';
import { ratedSchool } from '../support/rated-school';
import { openTestBench, type TestBench } from '../support/workbench';

const ROSTER = 'ทะเบียน';
const SETTINGS = 'ตั้งค่า';
const AGREEMENTS = 'ข้อตกลง';
const PROGRESS_TAB = 'ความคืบหน้า';
const STAFF_RESULTS = 'ผลประเมิน 38ค(2)';

/** The limit that every action keeps to. */
const MOST = 10;

let bench: TestBench;

beforeAll(async () => {
  bench = await openTestBench();
});

afterAll(() => bench.dispose());

const tabOf = (name: string) => {
  const tab = bench.state.engine.book.getSheetByName(name);
  if (!tab) throw new Error(`No tab ${name}`);
  return tab;
};

const type = (tab: string, row: number, column: number, cells: readonly unknown[]): void =>
  typeCells(bench.state.engine, tab, row, column, [cells]);

const rowOfSetting = (label: string): number => {
  for (let row = 2; row <= tabOf(SETTINGS).getMaxRows(); row += 1)
    if (bench.row(SETTINGS, row, 1)[0] === label) return row;
  throw new Error(`No setting ${label}`);
};

const set = (key: keyof typeof SETTING_LABELS, value: unknown): void =>
  type(SETTINGS, rowOfSetting(SETTING_LABELS[key]), 2, [value]);

let people = 0;

/** Adds a teacher, an assistant teacher and somebody of section 38 ค.(2) to the roster. */
const join = (): void => {
  const add = (prefix: string, name: string, ...rest: readonly string[]) => {
    people += 1;
    const id = `${prefix}0${people}`;
    type(ROSTER, people + 1, 1, [id, `${name} 0${people}`, ...rest]);
  };
  add('T', 'ครูตัวอย่าง', 'ครู', 'ชำนาญการ', 'กลุ่มหนึ่ง', 'ผู้อำนวยการตัวอย่าง');
  add('A', 'ครูตัวอย่าง', 'ครูผู้ช่วย', '', 'กลุ่มสอง', 'ผู้อำนวยการตัวอย่าง');
  const post = ['กลุ่มสาม', 'รองผู้อำนวยการตัวอย่าง', 'วิชาการ', 'ชำนาญการ'];
  add('S', 'เจ้าหน้าที่ตัวอย่าง', 'นิติกร', '', ...post);
};

/** Deletes every spare row and column, as somebody who tidies up does. */
const trim = async (): Promise<void> => {
  for (const tab of bench.state.engine.book.getSheets().filter((each) => !each.isSheetHidden())) {
    const used = { rows: 1, columns: 1 };
    const sheet = tab.getSheet();
    for (let row = 0; row < tab.getMaxRows(); row += 1)
      for (let column = 0; column < tab.getMaxColumns(); column += 1)
        if (!['', undefined, null].includes(bench.state.engine.value(sheet, row, column) as ''))
          Object.assign(used, { rows: row + 1, columns: Math.max(used.columns, column + 1) });
    tab.deleteRows(used.rows, tab.getMaxRows() - used.rows);
    tab.deleteColumns(used.columns, tab.getMaxColumns() - used.columns);
  }
  await bench.state.engine.settle();
};

const PREPARE = 'prepareWorkbook';
const PROGRESS = 'buildProgress';

/** Runs one after another in one workbook: what is done before each, the menu item, and what it tells. */
const RUNS: readonly (readonly [
  run: string,
  change: () => void | Promise<void>,
  item: string,
  told: string,
])[] = [
  ['an empty workbook', () => undefined, PREPARE, 'พิมพ์หรือวางรายชื่อ'],
  [
    'the first people',
    () => {
      join();
      set('fiscalYear', 2569);
      set('round', 1);
    },
    PREPARE,
    'เตรียมสมุดงานแล้ว 3 คน',
  ],
  ['the same people again', () => undefined, PREPARE, 'เตรียมสมุดงานแล้ว 3 คน'],
  ['progress for the first time', () => undefined, PROGRESS, 'ความคืบหน้า แล้ว 3 คน'],
  [
    'more people where no tab has a spare row or column',
    async () => {
      await trim();
      join();
    },
    PREPARE,
    'เตรียมสมุดงานแล้ว 6 คน',
  ],
  ['progress of more people, without spare rows', () => undefined, PROGRESS, 'ความคืบหน้า แล้ว 6 คน'],
  [
    'faults in roster and settings',
    () => {
      type(ROSTER, 2, 3, ['ภารโรง']);
      set('round', 3);
    },
    PREPARE,
    'ช่อง C2',
  ],
  [
    'these mended, others made',
    () => {
      type(ROSTER, 2, 3, ['ครู']);
      set('round', 1);
      type(ROSTER, 3, 3, ['ภารโรง']);
      set('fiscalYear', 'ปีนี้');
    },
    PREPARE,
    'ช่อง C3',
  ],
  [
    'these mended, a fault in the agreements',
    () => {
      type(ROSTER, 3, 3, ['ครูผู้ช่วย']);
      set('fiscalYear', 2569);
      type(AGREEMENTS, 2, 6, ["'32/10/2568"]);
    },
    PREPARE,
    'ช่อง F2 ของแท็บ ข้อตกลง',
  ],
  [
    'this mended, another made',
    () => {
      type(AGREEMENTS, 2, 6, ["'1/10/2568"]);
      type(AGREEMENTS, 3, 6, ["'32/10/2568"]);
    },
    PREPARE,
    'ช่อง F3 ของแท็บ ข้อตกลง',
  ],
  [
    'all faults mended, more people, somebody who moved, no spare rows or columns',
    async () => {
      type(AGREEMENTS, 3, 6, ["'1/10/2568", "'31/12/2568"]);
      type(AGREEMENTS, 6, 1, [
        "'A02",
        'ครูตัวอย่าง 02',
        'ที่ใหม่',
        '',
        'ผู้อำนวยการตัวอย่าง',
        "'1/1/2569",
        "'31/3/2569",
      ]);
      await trim();
      join();
    },
    PREPARE,
    'เพิ่มแถวร่างในแท็บ ข้อตกลง ให้ 2 คน',
  ],
  [
    'settings and headings that are missing and a further component of staff, without spare rows or columns',
    async () => {
      type(SETTINGS, rowOfSetting(SETTING_LABELS.agency), 1, ['ชื่อโรงเรียนของเรา']);
      type(SETTINGS, 1, 4, ['', '', '', '', '', '', '']);
      tabOf(SETTINGS).deleteRows(rowOfSetting(SETTING_LABELS.latenessLimit) - 1, 1);
      set('resultsWeight', 70);
      set('otherComponent', 'งานพิเศษ');
      set('otherWeight', 10);
      await trim();
    },
    PREPARE,
    'คืนชื่อหัวข้อในแท็บ ตั้งค่า',
  ],
  [
    'this renamed, another one, and more people, without spare rows or columns',
    async () => {
      set('otherComponent', 'งานใหม่');
      set('otherWeight', 5);
      set('otherComponent2', 'งานที่สอง');
      set('otherWeight2', 5);
      await trim();
      join();
    },
    PREPARE,
    'เตรียมสมุดงานแล้ว 12 คน',
  ],
  ['progress at the end', trim, PROGRESS, 'ความคืบหน้า แล้ว 13 คน'],
];

/** The tabs of which a run calls for more than it may. A tab that takes the place of another one is a tab of its own. */
const tooMany = async (item: string): Promise<unknown[]> => {
  await bench.state.engine.settle();
  const { state } = bench;
  const { count } = state;
  state.calls.length = 0;
  const places = new Map<string, number>();
  const counted: string[] = [];
  state.count = (name, tab = '') => {
    count.call(state, name, tab);
    if (name === 'Spreadsheet.insertSheet') places.set(tab, (places.get(tab) ?? 0) + 1);
    counted[state.calls.length - 1] = `${tab}#${places.get(tab) ?? 0}`;
  };
  await bench.project.run(item);
  state.count = count;
  const calls = new Map<string, string[]>();
  for (const [index, { name, tab }] of state.calls.entries()) {
    const one = counted[index] ?? '';
    if (tab) calls.set(one, [...(calls.get(one) ?? []), name]);
  }
  await state.engine.settle();
  return [...calls].filter(([, names]) => names.length > MOST);
};

test.each(RUNS)('%s: at most ten calls on a tab', async (_run, change, item, told) => {
  await change();
  expect(await tooMany(item)).toEqual([]);
  expect(bench.stage.alerts.at(-1)).toContain(told);
});

test('what those runs had to write is written', () => {
  expect(bench.row(AGREEMENTS, 1, 1)).toEqual(['รหัส']);
  const drafts = [7, 8].map((row) => bench.row(AGREEMENTS, row, 7));
  expect(drafts.map(([id, , , , , from, to]) => [id, from, to])).toEqual([
    ['T07', '1/10/2568', '30/9/2569'],
    ['A08', '1/10/2568', '31/3/2569'],
  ]);
  expect(rowOfSetting(SETTING_LABELS.agency)).toBeLessThan(rowOfSetting(SETTING_LABELS.latenessLimit));
  expect(bench.row(SETTINGS, 1, 7)[5]).not.toBe('');
  expect(bench.row(STAFF_RESULTS, 1, 40)).toEqual(expect.arrayContaining(['งานใหม่', 'งานที่สอง']));
  expect(bench.value(PROGRESS_TAB, 'D1')).toContain('จาก 13 คน');
});

/** A closed round, and what follows it: the menu item, answers, and what is done before. */
const CLOSING: readonly (readonly [item: string, answers: readonly string[], before?: () => void])[] = [
  [PROGRESS, []],
  ['buildCommittee', []],
  ['buildSalary', []],
  ['startNextRound', ['YES']],
  ['undoLast', ['YES']],
  ['sealRound', ['YES']],
  ['verifySeal', []],
  ['startNextRound', ['YES']],
  ['undoLast', ['YES']],
  ['reopenRound', ['ทบทวน']],
  ['sealRound', ['YES']],
  ['reopenRound', ['ทบทวน'], () => dropCopies()],
  [PREPARE, []],
  ['undoLast', ['YES'], () => reshape('ครูผู้ช่วย')],
];

/** Deletes the hidden copies that are kept for taking back, as somebody who tidies up does. */
const dropCopies = (): void => {
  const { book } = bench.state.engine;
  for (const tab of book.getSheets()) if (tab.getSheetName().startsWith('คืน · ')) book.deleteSheet(tab);
};

/** Puts rows and a column on a tab, and lets its headings scroll away. */
const reshape = (name: string): void => {
  const tab = tabOf(name);
  tab.insertRowsAfter(tab.getMaxRows() - 1, 2);
  tab.insertColumnsAfter(tab.getMaxColumns() - 1, 1);
  tab.setFrozenRows(0);
};

test('closing a round, opening it again and going on: at most ten calls on a tab', async () => {
  bench.dispose();
  bench = await ratedSchool(2);
  for (const [item, answers, before] of CLOSING) {
    before?.();
    bench.stage.answers.splice(0);
    bench.stage.answers.push(...answers);
    expect([item, await tooMany(item)]).toEqual([item, []]);
  }
  expect(tabOf('ครูผู้ช่วย').getFrozenRows()).toBe(2);
});

test('a roster without the columns of staff and without spare rows and columns: at most ten calls on it', async () => {
  bench.dispose();
  bench = await openTestBench();
  typeRoster(bench.state.engine, [['T01', 'ครูตัวอย่าง 01', 'ครู', '', '', '']]);
  await trim();
  expect(await tooMany(PREPARE)).toEqual([]);
  expect(bench.row(ROSTER, 1, 10).slice(6)).not.toContain('');
});
