import { sampleRoster, typeLevels, typeRoster } from '../../workbench/headless';
import { openTestBench, type TestBench } from '../support/workbench';

const ENTRY = 'ครูผู้ช่วย';
const ROSTER = 'ทะเบียน';

let bench: TestBench;

beforeEach(async () => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, sampleRoster(2));
  await bench.project.run('prepareWorkbook');
});

afterEach(() => bench.dispose());

const prepare = async (): Promise<string> => {
  await bench.project.run('prepareWorkbook');
  return bench.stage.alerts.at(-1) ?? '';
};

const tab = (name: string) => bench.state.engine.book.getSheetByName(name);

const load = () =>
  bench.project.call('callSidebar', ['loadRatingBook']) as Promise<{ ok: boolean; message: string }>;

describe('a renamed tab', () => {
  test('is told with both names, and no blank one is made', async () => {
    tab(ENTRY)?.setName('ครูผู้ช่วยปีนี้');
    expect(await prepare()).toContain('แท็บ ครูผู้ช่วย ถูกเปลี่ยนชื่อเป็น “ครูผู้ช่วยปีนี้” — เปลี่ยนชื่อกลับ');
    expect(tab(ENTRY)).toBeNull();
    expect((await load()).message).toContain('ถูกเปลี่ยนชื่อเป็น “ครูผู้ช่วยปีนี้”');
    tab('ครูผู้ช่วยปีนี้')?.setName(ENTRY);
    expect(await prepare()).toContain('เตรียมสมุดงานแล้ว 2 คน');
  });

  test.each([ROSTER, 'ตั้งค่า', 'ผลการประเมิน'])('%s is told, and no empty one is made', async (name) => {
    tab(name)?.setName('ชื่อใหม่');
    expect(await prepare()).toContain(`แท็บ ${name} ถูกเปลี่ยนชื่อเป็น “ชื่อใหม่”`);
    expect(tab(name)).toBeNull();
  });

  test('the roster, when the sidebar is opened', async () => {
    tab(ROSTER)?.setName('รายชื่อ');
    expect((await load()).message).toContain(`แท็บ ${ROSTER} ถูกเปลี่ยนชื่อเป็น “รายชื่อ”`);
  });

  test('that was put away with its round makes room for a new one', async () => {
    tab(ENTRY)?.setName('ครูผู้ช่วย (1-2569)');
    const notice = await prepare();
    expect(notice).toContain('เตรียมสมุดงานแล้ว 2 คน');
    expect(notice).not.toContain('ถูกลบไป');
    expect(tab(ENTRY)).not.toBeNull();
  });
});

test('a deleted tab is made anew, and told', async () => {
  typeLevels(bench.state.engine, 0, 'self', [3]);
  const deleted = tab(ENTRY);
  if (!deleted) throw new Error('No entry tab');
  bench.state.engine.book.deleteSheet(deleted);
  expect(await prepare()).toContain('แท็บที่ถูกลบไปและสร้างใหม่: ครูผู้ช่วย');
  expect(bench.row(ENTRY, 3, 4)).toEqual(['T001', 'ครูตัวอย่าง 01', '', '']);
  expect(await prepare()).not.toContain('ถูกลบไป');
});

test('what a failed action wrote is there before the lock is given back', async () => {
  const fails = bench.state.engine.book.getSheetByName('ผลการประเมิน');
  if (!fails) throw new Error('No results');
  const before = bench.state.calls.length;
  bench.state.engine.book.deleteSheet(fails);
  const limit = bench.state.count.bind(bench.state);
  bench.state.count = (name, where) => {
    limit(name, where);
    if (name === 'Spreadsheet.insertSheet') throw new Error('Service Spreadsheets timed out');
  };
  expect(await prepare()).toContain('เหตุขัดข้องของระบบ');
  const calls = bench.state.calls.slice(before).map(({ name }) => name);
  expect(calls.slice(-2)).toEqual(['SpreadsheetApp.flush', 'Lock.releaseLock']);
});
