import { sampleRoster, typeCells, typeLevels, typeRoster, watchEdits } from '../../workbench/headless';
import { pasteCells } from '../support/hands';
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
    expect(logOfTabs(bench)[0]?.[5]).toBe('วาง ลบ หรือแก้พร้อมกันหลายช่อง: D3:E3 → T001: 3 | 4');
  });

  test('of several people is logged with what each now has, cleared cells too', async () => {
    typeCells(bench.state.engine, 'ครูผู้ช่วย', 3, 4, [
      [3, 4],
      ['', 2],
    ]);
    await edits;
    expect(logOfTabs(bench)[0]?.slice(2)).toEqual([
      'ครูผู้ช่วย',
      '',
      '',
      'วาง ลบ หรือแก้พร้อมกันหลายช่อง: D3:E4 → T001: 3 | 4; T002: ว่าง | 2',
    ]);
  });

  test('that pastes over one cell is logged with what stands there now: the host tells no values of it', async () => {
    typeLevels(bench.state.engine, 0, 'self', [4]);
    await edits;
    pasteCells(bench, 'ครูผู้ช่วย', 3, 4, [[3]]);
    await edits;
    expect(logOfTabs(bench).map((line) => line.slice(3))).toEqual([
      ['T001', 'ครูตัวอย่าง 01', 'ช่อง D3: ว่าง → 4'],
      ['T001', 'ครูตัวอย่าง 01', 'ช่อง D3: ไม่ทราบค่าเดิม → 3'],
    ]);
  });

  test('that pastes over several is logged as one that changes them at once', async () => {
    pasteCells(bench, 'ครูผู้ช่วย', 3, 4, [
      [3, 4],
      [2, 2],
    ]);
    await edits;
    expect(logOfTabs(bench)[0]?.[5]).toBe('วาง ลบ หรือแก้พร้อมกันหลายช่อง: D3:E4 → T001: 3 | 4; T002: 2 | 2');
  });

  test('of settings, results, agreements, opinions and the log itself is logged with whose row it is', async () => {
    const { engine } = bench.state;
    const score = bench.value('ผลการประเมิน', 'H3');
    for (const [tab, row, column, value] of [
      ['ตั้งค่า', 2, 2, 'โรงเรียนตัวอย่าง'],
      ['ผลการประเมิน', 3, 8, 99],
      ['ข้อตกลง', 3, 5, 'ผู้อำนวยการตัวอย่าง'],
      ['ความเห็น', 2, 3, 'สอนตรงเวลาและเตรียมแผนทุกคาบ'],
      [LOG, 2, 6, 'แก้บันทึก'],
    ] as const) {
      typeCells(engine, tab, row, column, [[value]]);
      await edits;
    }
    const changes = logOfTabs(bench).map((line) => line.slice(2));
    expect(changes.slice(0, 3)).toEqual([
      ['ตั้งค่า', '', bench.value('ตั้งค่า', 'A2'), 'ช่อง B2: ว่าง → โรงเรียนตัวอย่าง'],
      ['ผลการประเมิน', 'T002', 'ครูตัวอย่าง 02', `ช่อง H3: ${score || 'ว่าง'} → 99`],
      ['ข้อตกลง', bench.value('ข้อตกลง', 'A3'), bench.value('ข้อตกลง', 'B3'), expect.stringContaining('ช่อง E3')],
    ]);
    expect(changes[3]?.[3]).toBe('ช่อง C2: ว่าง → สอนตรงเวลาและเตรียมแผนทุกคาบ');
    expect(changes[4]).toEqual([LOG, '', '', expect.stringMatching(/^ช่อง F2: เตรียมสมุดงาน .* → แก้บันทึก$/)]);
  });

  test('is logged with the account that the menu was told, else with the key that the host gives', async () => {
    bench.state.user = { email: 'teacher@school.example', key: 'key-3' };
    typeLevels(bench.state.engine, 0, 'self', [3]);
    await edits;
    await bench.project.run('openRatingSidebar');
    typeLevels(bench.state.engine, 1, 'self', [2]);
    await edits;
    expect(logOfTabs(bench).map(([, who]) => who)).toEqual(['key-3', 'teacher@school.example']);
  });

  test('is logged with that key where the account that the menu was told cannot be read', async () => {
    const { count } = bench.state;
    bench.state.count = (name, of) => {
      if (name === 'Properties.getProperty') throw new Error('Service invoked too many times');
      count.call(bench.state, name, of);
    };
    bench.state.user = { email: 'teacher@school.example', key: 'key-3' };
    typeLevels(bench.state.engine, 0, 'self', [3]);
    await edits;
    expect(logOfTabs(bench).map(([, who]) => who)).toEqual(['key-3']);
  });

  test('does not begin a log without headings where everything on it was deleted', async () => {
    logTab().getRange('A1:F10').clear();
    await bench.state.engine.settle();
    await edits;
    typeLevels(bench.state.engine, 0, 'self', [3]);
    await edits;
    expect(bench.row(LOG, 1, 1)).toEqual(['']);
    expect(bench.stage.toasts.at(-1)).toContain('บันทึกการแก้ไข');
  });

  test('takes two reads and one append', async () => {
    const before = bench.state.calls.length;
    typeLevels(bench.state.engine, 0, 'self', [3]);
    await edits;
    expect(bench.state.calls.slice(before).map(({ name }) => name)).toEqual([
      'Range.getValues',
      'Properties.getProperty',
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

  test('on a tab that people made is not logged, nor is what a script writes', async () => {
    bench.state.engine.book.create('ของฉัน', 10, 10);
    typeCells(bench.state.engine, 'ของฉัน', 3, 1, [['บันทึกช่วยจำ']]);
    await edits;
    await bench.project.run('prepareWorkbook');
    await edits;
    expect(logOfTabs(bench)).toEqual([]);
  });
});
