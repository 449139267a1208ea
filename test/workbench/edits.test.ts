import { sampleRoster, typeCells, typeLevels, typeRoster, watchEdits } from '../../workbench/headless';
import { logOfTabs } from '../support/log';
import { openTestBench, type TestBench } from '../support/workbench';

const LOG = 'บันทึกการแก้ไข';

let bench: TestBench;
let edits: Promise<unknown> = Promise.resolve();

beforeEach(async () => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, sampleRoster(2));
  await bench.project.run('prepareWorkbook');
  watchEdits(bench.state, bench.project, (task) => {
    edits = edits.then(task);
  });
});

afterEach(() => bench.dispose());

const logTab = () => {
  const found = bench.state.engine.book.getSheetByName(LOG);
  if (!found) throw new Error('No log');
  return found;
};

describe('an edit by hand', () => {
  test('is logged with who, whose row, which cell, from and to', async () => {
    typeLevels(bench.state.engine, 1, 'self', [3]);
    await edits;
    typeLevels(bench.state.engine, 1, 'self', [4]);
    await edits;
    const lines = logOfTabs(bench).map((line) => line.slice(1));
    const lead = ['admin@school.example', 'ครูผู้ช่วย', 'T002', 'ครูตัวอย่าง 02'];
    expect(lines).toEqual([
      [...lead, 'ช่อง D4: ว่าง → 3'],
      [...lead, 'ช่อง D4: 3 → 4'],
    ]);
  });

  test('of several cells is logged by its range', async () => {
    typeLevels(bench.state.engine, 0, 'self', [3, 4]);
    await edits;
    expect(logOfTabs(bench)[0]?.[5]).toBe('วาง ลบ หรือแก้พร้อมกันหลายช่อง: D3:E3');
  });

  test('takes one read and one append', async () => {
    const before = bench.state.calls.length;
    typeLevels(bench.state.engine, 0, 'self', [3]);
    await edits;
    expect(bench.state.calls.slice(before).map(({ name }) => name)).toEqual([
      'Range.getValues',
      'Sheet.appendRow',
    ]);
  });

  test.each([
    [
      'protected',
      () => {
        bench.state.user = { email: 'teacher@school.example', key: 'key-2' };
        bench.state.protectedAreas.push({
          sheetId: logTab().getSheetId(),
          row: 1,
          column: 1,
          rows: 1000,
          columns: 26,
          description: '',
          editors: new Set(),
          warningOnly: false,
        });
      },
    ],
    ['gone', () => bench.state.engine.book.deleteSheet(logTab())],
  ])('that cannot be logged, the log being %s, is shown to the user and stays', async (_, change) => {
    change();
    typeLevels(bench.state.engine, 0, 'self', [3]);
    await edits;
    expect(bench.stage.toasts).toEqual([expect.stringContaining('จดลงแท็บ บันทึกการแก้ไข ไม่ได้')]);
    expect(bench.row('ครูผู้ช่วย', 3, 4)[3]).toBe(3);
  });

  test('elsewhere than in the roster and entry tabs is not logged, nor is what a script writes', async () => {
    typeCells(bench.state.engine, 'ผลการประเมิน', 30, 1, [['บันทึกช่วยจำ']]);
    await edits;
    await bench.project.run('prepareWorkbook');
    await edits;
    expect(logOfTabs(bench)).toEqual([]);
  });
});
