import type { Reply } from '../../src/actions/guard';
import type { RatingBook } from '../../src/actions/rating';
import { sampleRoster, typeCells, typeLevels, typeRoster } from '../../workbench/headless';
import { logOfTabs } from '../support/log';
import { openTestBench, type TestBench } from '../support/workbench';

const ENTRY = 'ครูผู้ช่วย';
const RESULTS = 'ผลการประเมิน';
const ROSTER = 'ทะเบียน';
const LOG = 'บันทึกการแก้ไข';
const ITEMS = 25;

let bench: TestBench;

afterEach(() => bench.dispose());

const prepared = async (people: number): Promise<void> => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, sampleRoster(people));
  await prepare();
};

const prepare = async (): Promise<string> => {
  await bench.project.run('prepareWorkbook');
  return bench.stage.alerts.at(-1) ?? '';
};

const type = (tab: string, row: number, column: number, ...lines: (readonly unknown[])[]): void =>
  typeCells(bench.state.engine, tab, row, column, lines);

const tab = (name: string) => {
  const found = bench.state.engine.book.getSheetByName(name);
  if (!found) throw new Error(`No tab ${name}`);
  return found;
};

const save = (id: string, levels: readonly number[], opened: readonly string[] = []) =>
  bench.project.call('callSidebar', [
    'saveRating',
    {
      id,
      side: 'supervisor',
      levels: Array.from({ length: ITEMS }, (_, item) => levels[item] ?? 0),
      opened: Array.from({ length: ITEMS }, (_, item) => opened[item] ?? ''),
    },
  ]) as Promise<{ ok: boolean; message: string; value: { kind: string } }>;

const load = async (): Promise<RatingBook> => {
  const reply = (await bench.project.call('callSidebar', ['loadRatingBook'])) as Reply<RatingBook>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
};

const filled = Array<number>(ITEMS).fill(3);

describe('levels stay with the person that they were given to', () => {
  /** Somebody leaves, and the ids of those below are counted anew. */
  const renumbered = async () => {
    await prepared(3);
    typeLevels(bench.state.engine, 1, 'supervisor', filled);
    type(ROSTER, 3, 1, ['T002', 'ครูตัวอย่าง 03', ENTRY, '', '', ''], ['', '', '', '', '', '']);
  };

  test('when ids are counted anew, preparing tells the row and writes nothing', async () => {
    await renumbered();
    const notice = await prepare();
    expect(notice).toContain('ช่อง B4');
    expect(notice).toContain('ครูตัวอย่าง 02');
    expect(bench.row(ENTRY, 4, 2)).toEqual(['T002', 'ครูตัวอย่าง 02']);
    expect(bench.row(RESULTS, 3, 2)).toEqual(['T002', 'ครูตัวอย่าง 02']);
  });

  test('when ids are counted anew, the sidebar neither shows nor saves them as somebody else’s', async () => {
    await renumbered();
    const { people, notices } = await load();
    expect(people.map(({ id }) => id)).toEqual(['T001']);
    expect(notices.join()).toContain('ครูตัวอย่าง 02');
    const reply = await save('T002', Array(ITEMS).fill(4), Array(ITEMS).fill('3'));
    expect(reply.ok).toBe(false);
    expect(bench.row(ENTRY, 4, 29)[28]).toBe(3);
  });

  test('a name that is corrected in both places, or where nothing is rated, goes on', async () => {
    await prepared(3);
    typeLevels(bench.state.engine, 1, 'supervisor', filled);
    type(ROSTER, 3, 2, ['นางครูตัวอย่าง  02']);
    type(ENTRY, 4, 2, ['นางครูตัวอย่าง 02']);
    type(ROSTER, 4, 2, ['นางครูตัวอย่าง 03']);
    expect(await prepare()).toContain('เตรียมสมุดงานแล้ว 3 คน');
    expect(bench.row(ENTRY, 5, 2)).toEqual(['T003', 'นางครูตัวอย่าง 03']);
  });

  test('remarks beside the results stay beside their person when somebody leaves or comes', async () => {
    await prepared(3);
    type(RESULTS, 1, 13, ['หมายเหตุ'], ['ของ 01'], ['ของ 02'], ['ของ 03']);
    type(ROSTER, 2, 1, ['T000', 'ครูตัวอย่าง 00', ENTRY, '', '', '']);
    await prepare();
    const beside = (row: number) => bench.row(RESULTS, row, 13).filter((_, column) => column % 12 === 0);
    expect([2, 3, 4, 5].map(beside)).toEqual([
      ['', 'ของ 01'],
      ['T002', 'ของ 02'],
      ['T003', 'ของ 03'],
      ['T000', ''],
    ]);
    await bench.state.engine.settle();
    expect(bench.row(RESULTS, 2, 12)).toEqual(Array(12).fill(''));
  });

  test('ids that a lookup cannot tell apart are refused', async () => {
    bench = await openTestBench();
    typeRoster(bench.state.engine, [
      ['a1', 'ครูตัวอย่าง 01', ENTRY, '', '', ''],
      ['A1', 'ครูตัวอย่าง 02', ENTRY, '', '', ''],
      ['T*', 'ครูตัวอย่าง 03', ENTRY, '', '', ''],
    ]);
    const notice = await prepare();
    expect(notice).toContain('ช่อง A3: รหัส A1 ซ้ำกับช่อง A2');
    expect(notice).toContain('ช่อง A4: รหัส T*');
  });

  test('ids that the sheet took for dates are told', async () => {
    bench = await openTestBench();
    typeRoster(bench.state.engine, [['1/2/2026', 'ครูตัวอย่าง 01', ENTRY, '', '', '']]);
    expect(await prepare()).toContain('ช่อง A2');
    expect(bench.state.engine.book.getSheetByName(ENTRY)).toBeNull();
  });

  test('a new roster takes ids as they are typed', async () => {
    bench = await openTestBench();
    await prepare();
    const pattern = bench.state.engine.pattern(tab(ROSTER).getSheet(), 1, 0);
    expect(pattern).toBe('@');
  });

  test.each(['001', '1-2', '1E5', '๐๐๑', '1/2/2569', '10:30', 'Mar 1', 'TRUE', '=A1', '฿5', '1e3', "'9"])(
    'the id %s is the same on every tab, and its score is found',
    async (id) => {
      bench = await openTestBench();
      typeRoster(bench.state.engine, [[`'${id}`, 'ครูตัวอย่าง 01', ENTRY, '', '', '']]);
      await prepare();
      typeLevels(bench.state.engine, 0, 'supervisor', filled);
      await bench.state.engine.settle();
      expect([bench.value(ENTRY, 'A3'), bench.value(RESULTS, 'A2')]).toEqual([id, id]);
      expect(bench.value(RESULTS, 'E2')).toBe(60);
    },
  );
});

describe('preparing again writes over nothing that people typed', () => {
  test('a tab of their own with the name of the results', async () => {
    bench = await openTestBench();
    typeRoster(bench.state.engine, sampleRoster(2));
    bench.state.engine.book.create(RESULTS, 100, 10);
    type(RESULTS, 1, 1, ['ลำดับ', 'ชื่อ', 'คะแนนปีที่แล้ว'], [1, 'ครูตัวอย่าง 01', 88]);
    expect(await prepare()).toContain('แท็บ ผลการประเมิน ช่อง A1');
    expect(bench.row(RESULTS, 2, 3)).toEqual([1, 'ครูตัวอย่าง 01', 88]);
    expect(bench.state.engine.book.getSheetByName(ENTRY)).toBeNull();
  });

  test('a remark in the empty column of an entry tab', async () => {
    await prepared(2);
    type(ENTRY, 3, 3, ['ลาคลอด']);
    await prepare();
    expect(bench.row(ENTRY, 3, 3)[2]).toBe('ลาคลอด');
  });

  test('a column inserted among the scores of an entry tab', async () => {
    await prepared(2);
    tab(ENTRY).insertColumnsBefore(54 - 1 + 1, 1);
    await bench.state.engine.settle();
    type(ENTRY, 2, 55, ['หมายเหตุ'], ['ตรวจแล้ว']);
    expect(await prepare()).toContain('แท็บ ครูผู้ช่วย ช่อง BC2');
    expect(bench.row(ENTRY, 3, 55)[54]).toBe('ตรวจแล้ว');
  });

  test('a column inserted among those of the results', async () => {
    await prepared(2);
    tab(RESULTS).insertColumnsBefore(4, 1);
    await bench.state.engine.settle();
    type(RESULTS, 1, 5, ['หมายเหตุ'], ['ตรวจแล้ว']);
    expect(await prepare()).toContain('แท็บ ผลการประเมิน ช่อง E1');
    expect(bench.row(RESULTS, 2, 5)[4]).toBe('ตรวจแล้ว');
  });

  test('remarks right beside the results, when a further position widens them', async () => {
    await prepared(2);
    type(RESULTS, 2, 12, ['ตรวจแล้ว']);
    type(ROSTER, 4, 1, ['T800', 'ครูตัวอย่าง 80', 'ครู', '', '', '']);
    expect(await prepare()).toContain('แท็บ ผลการประเมิน ช่อง L2');
    expect(bench.row(RESULTS, 2, 12)[11]).toBe('ตรวจแล้ว');
    expect(bench.state.engine.book.getSheetByName('ครู')).toBeNull();
  });

  test('a line of their own below the results', async () => {
    await prepared(3);
    type(RESULTS, 7, 2, ['ค่าเฉลี่ย', '', '', 61]);
    type(ROSTER, 4, 1, ['', '', '', '', '', '']);
    await prepare();
    expect(bench.row(RESULTS, 4, 2)).toEqual(['', '']);
    expect(bench.row(RESULTS, 7, 5)).toEqual(['', 'ค่าเฉลี่ย', '', '', 61]);
    type(ROSTER, 4, 1, ...sampleRoster(9).slice(3));
    expect(await prepare()).toContain('แท็บ ผลการประเมิน ช่อง B7');
    expect(bench.row(RESULTS, 7, 5)).toEqual(['', 'ค่าเฉลี่ย', '', '', 61]);
  });

  test('a note on a heading', async () => {
    await prepared(2);
    await bench.state.engine.settle();
    tab(ENTRY)
      .getRange('A2')
      .createOrUpdateNote({ note: 'รหัสตาม จ.18', width: 100, height: 50 } as never);
    await prepare();
    expect(tab(ENTRY).getRange('A2').getNote()?.note).toBe('รหัสตาม จ.18');
  });

  test('an entry tab whose making broke off is told before anything is written, and made in full once it is gone', async () => {
    bench = await openTestBench();
    typeRoster(bench.state.engine, sampleRoster(2));
    bench.state.engine.book.create(ENTRY, 1000, 26);
    expect(await prepare()).toContain(`แท็บ ${ENTRY} ว่างทั้งแท็บ`);
    expect(bench.state.engine.book.getSheetByName(RESULTS)).toBeNull();
    bench.state.engine.book.deleteSheet(tab(ENTRY));
    expect(await prepare()).toContain('เตรียมสมุดงานแล้ว 2 คน');
    expect(bench.row(ENTRY, 2, 5)).toEqual(['รหัส', 'ชื่อ–สกุล', '', '1.1', '1.2']);
  });

  test.each([
    ...[ROSTER, 'ตั้งค่า', 'แบบของหน่วยงาน', 'ตำแหน่งของหน่วยงาน', 'ข้อตกลง', ENTRY, RESULTS],
    ...['บันทึกการแก้ไข', 'หลักฐาน', 'ความเห็น'],
  ])(
    'a tab on which nothing stands any more, %s, is told with the ways back, before anything is written',
    async (name) => {
      await prepared(2);
      type(ROSTER, 4, 1, ...sampleRoster(3).slice(2));
      const { book } = bench.state.engine;
      (book.getSheetByName(name) ?? book.create(name, 100, 10)).clear();
      await bench.state.engine.settle();
      const notice = await prepare();
      expect(notice).toContain(`แท็บ ${name} ว่างทั้งแท็บ`);
      expect(notice).toContain('ประวัติเวอร์ชัน');
      expect(bench.row(ENTRY, 5, 1)).toEqual(['']);
      expect(bench.row(name, 1, 1)).toEqual(['']);
      book.deleteSheet(tab(name));
      expect(await prepare()).toMatch(/พิมพ์หรือวางรายชื่อ|เตรียมสมุดงานแล้ว 3 คน/);
    },
  );

  test.each([
    ['buildProgress', ['ความคืบหน้า', 'รายการที่ยังขาด']],
    ['buildCommittee', ['ตารางกรรมการ', 'คณะกรรมการกลั่นกรอง', 'ปรับเทียบผล', 'สัญญาณความเป็นธรรม']],
    ['buildSalary', ['เงินเดือน', 'วงเงินเลื่อนเงินเดือน']],
  ] as const)('so is one that %s would fill', async (item, names) => {
    await prepared(2);
    const { book } = bench.state.engine;
    const tabs = () => book.getSheets().map((each) => each.getSheetName());
    for (const name of names) {
      book.create(name, 100, 10);
      const standing = tabs();
      await bench.project.run(item);
      expect(bench.stage.alerts.at(-1)).toContain(`แท็บ ${name} ว่างทั้งแท็บ`);
      expect(tabs()).toEqual(standing);
      book.deleteSheet(tab(name));
    }
    await bench.project.run(item);
    expect(names.filter((name) => bench.row(name, 1, 1)[0] === '')).toEqual([]);
  });

  test('and tells who is on an entry tab but no longer on the roster', async () => {
    await prepared(2);
    type(ROSTER, 3, 1, ['T200', 'ครูตัวอย่าง 02', ENTRY, '', '', '']);
    const notice = await prepare();
    expect(notice).toContain('T002 ครูตัวอย่าง 02');
    expect(bench.row(ENTRY, 5, 2)).toEqual(['T200', 'ครูตัวอย่าง 02']);
  });

  test('where a tab is protected says whom to ask, before anything is written', async () => {
    await prepared(2);
    bench.state.user = { email: 'teacher@school.example', key: 'key-2' };
    protect(RESULTS);
    type(ROSTER, 4, 1, ...sampleRoster(3).slice(2));
    expect(await prepare()).toContain('ไม่มีสิทธิ์แก้ไขช่องในแท็บ ผลการประเมิน');
    expect(bench.row(ENTRY, 5, 1)).toEqual(['']);
  });
});

const protect = (name: string): void => {
  bench.state.protectedAreas.push({
    sheetId: tab(name).getSheetId(),
    row: 1,
    column: 1,
    rows: 5000,
    columns: 100,
    description: '',
    editors: new Set(),
    warningOnly: false,
  });
};

describe('a score that is not there is never a number', () => {
  test('where the score formulas were deleted', async () => {
    await prepared(3);
    for (const person of [0, 1, 2]) typeLevels(bench.state.engine, person, 'supervisor', filled);
    await bench.state.engine.settle();
    type(ENTRY, 2, 59, Array(5).fill(''));
    await bench.state.engine.settle();
    expect(bench.row(RESULTS, 3, 9).slice(4)).toEqual(['', '', '', '', '']);
    expect(await prepare()).toContain('เตรียมสมุดงานแล้ว 3 คน');
    expect(bench.row(RESULTS, 3, 5)[4]).toBe(60);
  });
});

describe('a save', () => {
  test('that is sent twice, because its answer was lost, is no conflict', async () => {
    await prepared(2);
    expect(await save('T002', [3, 4])).toMatchObject({ ok: true, value: { kind: 'saved' } });
    expect(await save('T002', [3, 4])).toMatchObject({ ok: true, value: { kind: 'saved' } });
    expect(logOfTabs(bench)).toHaveLength(1);
  });

  test('that cannot be logged is a save, and says that it is not in the log', async () => {
    await prepared(2);
    bench.state.user = { email: 'teacher@school.example', key: 'key-2' };
    protect(LOG);
    expect(await save('T002', [3])).toMatchObject({ ok: true, value: { kind: 'saved', logged: false } });
    expect(bench.row(ENTRY, 4, 29)[28]).toBe(3);
  });
});

describe('the list of the sidebar', () => {
  test('names who cannot be rated yet, and why', async () => {
    await prepared(2);
    type(
      ROSTER,
      4,
      1,
      ['T003', 'ครูตัวอย่าง 03', ENTRY, '', '', ''],
      ['T001', 'ครูตัวอย่าง 04', ENTRY, '', '', ''],
      ['T005', 'ครูตัวอย่าง 05', 'ครู', '', '', ''],
    );
    const { people, notices } = await load();
    expect(people.map(({ id }) => id)).toEqual(['T001', 'T002']);
    expect(notices).toHaveLength(3);
    expect(notices.join('\n')).toContain('ครูตัวอย่าง 03');
    expect(notices.join('\n')).toContain('ช่อง A5: รหัส T001 ซ้ำกับช่อง A2');
    expect(notices.join('\n')).toContain('ไม่พบแท็บ ครู');
  });

  test('where the headings of the roster are not in place says so', async () => {
    await prepared(2);
    tab(ROSTER).insertColumnsBefore(0, 1);
    await bench.state.engine.settle();
    await expect(load()).rejects.toThrow('ช่อง A1 ของแท็บ ทะเบียน ต้องเป็นหัวคอลัมน์ “รหัส”');
  });
});
