import type { Reply } from '../../src/actions/guard';
import type { RatingBook } from '../../src/actions/rating';
import { sampleRoster, typeCells, typeLevels, typeRoster } from '../../workbench/headless';
import { logOfTabs } from '../support/log';
import { openTestBench, type TestBench } from '../support/workbench';

const ENTRY = 'ครูผู้ช่วย';
const ITEMS = 25;

let bench: TestBench;

beforeEach(async () => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, sampleRoster(3));
  await bench.project.run('prepareWorkbook');
});

afterEach(() => bench.dispose());

const blank = Array<string>(ITEMS).fill('');

const save = (change: object) =>
  bench.project.call('callSidebar', [
    'saveRating',
    {
      id: 'T002',
      side: 'supervisor',
      levels: [3, ...Array(ITEMS - 1).fill(0)],
      opened: blank,
      ...change,
    },
  ]);

describe('กรอกระดับ', () => {
  test('opens the sidebar', async () => {
    await bench.project.run('openRatingSidebar');
    expect(bench.stage.sidebars[0]?.title).toBe('กรอกระดับ');
    expect(bench.stage.sidebars[0]?.html).toContain('<html lang="th">');
  });

  test('loads everybody with progress, and the full words of the form', async () => {
    typeLevels(bench.state.engine, 1, 'self', [3, 4]);
    const reply = (await bench.project.call('callSidebar', ['loadRatingBook'])) as Reply<RatingBook>;
    if (!reply.ok) throw new Error(reply.message);
    expect(reply.value.people.map(({ name }) => name)).toEqual(['ครูตัวอย่าง 01', 'ครูตัวอย่าง 02', 'ครูตัวอย่าง 03']);
    expect(reply.value.people[1]?.progress).toEqual({
      self: { done: 2, of: ITEMS },
      supervisor: { done: 0, of: ITEMS },
    });
    const [indicators, participation, conduct] = (reply.value.components[ENTRY] ?? []).map(
      ({ formId }) => reply.value.texts[formId],
    );
    expect(indicators?.domains.flatMap(({ items }) => items)).toHaveLength(14);
    expect(participation?.levels).toHaveLength(5);
    expect(conduct?.domains[0]?.items[9]?.name).toBe('มีวินัยและการรักษาวินัย');
    expect(Object.keys(reply.value.texts)).toHaveLength(3);
  });

  test('without a roster says what to do', async () => {
    const { book } = bench.state.engine;
    const roster = book.getSheetByName('ทะเบียน');
    if (roster) book.deleteSheet(roster);
    expect(await bench.project.call('callSidebar', ['loadRatingBook'])).toEqual({
      ok: false,
      message: 'ไม่พบแท็บ ทะเบียน — เลือกเมนู ประเมินผลงาน > เตรียมสมุดงาน ก่อน',
    });
  });
});

describe('a save', () => {
  test('is one setValues, logged with who, what, from and to', async () => {
    typeLevels(bench.state.engine, 1, 'supervisor', [2]);
    const before = bench.state.calls.length;
    const opened = ['2', ...blank.slice(1)];
    expect(await save({ opened, levels: [3, 4, ...Array(ITEMS - 2).fill(0)] })).toMatchObject({
      ok: true,
      value: { kind: 'saved' },
    });
    const writes = bench.state.calls.slice(before).filter(({ name }) => name === 'Range.setValues');
    expect(writes).toHaveLength(1);
    expect(bench.row(ENTRY, 4, 31).slice(28)).toEqual([3, 4, '']);
    const [log = []] = logOfTabs(bench);
    expect(log[0]).toBeInstanceOf(Date);
    expect(log.slice(1)).toEqual([
      'admin@school.example',
      ENTRY,
      'T002',
      'ครูตัวอย่าง 02',
      'ผลการประเมินของผู้บังคับบัญชา · องค์ประกอบที่ 1 ข้อ 1.1: 2 → 3, องค์ประกอบที่ 1 ข้อ 1.2: ว่าง → 4',
    ]);
  });

  test('clears an item whose level was taken back', async () => {
    typeLevels(bench.state.engine, 1, 'supervisor', [2, 3]);
    await save({ opened: ['2', '3', ...blank.slice(2)], levels: Array(ITEMS).fill(0) });
    expect(bench.row(ENTRY, 4, 30).slice(28)).toEqual(['', '']);
  });

  test('does not overwrite what somebody else changed meanwhile, unless its new state was seen', async () => {
    typeLevels(bench.state.engine, 1, 'supervisor', [4]);
    expect(await save({})).toEqual({
      ok: true,
      value: {
        kind: 'conflict',
        levels: ['4', ...blank.slice(1)],
        evidence: { self: [], supervisor: [] },
      },
    });
    expect(bench.row(ENTRY, 4, 29)[28]).toBe(4);
    expect(await save({ opened: ['4', ...blank.slice(1)] })).toMatchObject({
      ok: true,
      value: { kind: 'saved' },
    });
    expect(bench.row(ENTRY, 4, 29)[28]).toBe(3);
  });

  test('finds the person where the row is now', async () => {
    bench.state.engine.book.getSheetByName(ENTRY)?.insertRowsBefore(2, 1);
    await bench.state.engine.settle();
    expect(await save({})).toMatchObject({ ok: true });
    expect(bench.row(ENTRY, 5, 29)[28]).toBe(3);
  });

  test.each([
    [
      'a level outside its scale',
      { levels: [5, ...Array(ITEMS - 1).fill(0)] },
      'ข้อ 1.1 ต้องเป็นระดับ 1–4 (พบ 5)',
    ],
    ['too few levels', { levels: [3] }, 'ข้อมูลที่ส่งมาไม่ครบ'],
    ['a level that is text', { levels: ['3', ...Array(ITEMS - 1).fill(0)] }, 'ข้อมูลที่ส่งมาไม่ครบ'],
    ['somebody who is not on the roster', { id: 'T999' }, 'ไม่พบรหัส T999'],
  ])('refuses %s in Thai and writes nothing', async (_, change, message) => {
    const reply = (await save(change)) as { ok: boolean; message: string };
    expect(reply.ok).toBe(false);
    expect(reply.message).toContain(message);
    expect(bench.row(ENTRY, 4, ITEMS + 28).slice(28)).toEqual(blank);
  });

  test('waits its turn, and says so when the turn does not come', async () => {
    bench.state.lockedByOther = true;
    expect(await save({})).toEqual({
      ok: false,
      message: 'มีผู้อื่นกำลังบันทึกในสมุดงานนี้ — รอสักครู่แล้วลองอีกครั้ง สิ่งที่กรอกไว้ยังอยู่',
    });
  });

  test('says whom to ask where the range is protected', async () => {
    bench.state.user = { email: 'teacher@school.example', key: 'key-2' };
    bench.state.protectedAreas.push({
      sheetId: bench.state.engine.book.getSheetByName(ENTRY)?.getSheetId() ?? '',
      row: 3,
      column: 29,
      rows: 10,
      columns: 25,
      description: '',
      editors: new Set(),
      warningOnly: false,
    });
    const reply = (await save({})) as { ok: boolean; message: string };
    expect(reply.ok).toBe(false);
    expect(reply.message).toContain('ขอสิทธิ์จากเจ้าของสมุดงาน');
    expect(bench.row(ENTRY, 4, 29)[28]).toBe('');
  });

  test('logs a key where the host withholds the account', async () => {
    bench.state.user = { email: '', key: 'key-2' };
    await save({});
    expect(logOfTabs(bench)[0]?.[1]).toBe('key-2');
  });

  test('text in the roster that looks like a formula stays text', async () => {
    typeCells(bench.state.engine, 'ทะเบียน', 3, 2, [["'=1+1"]]);
    await save({});
    expect(logOfTabs(bench)[0]?.[4]).toBe('=1+1');
  });
});
