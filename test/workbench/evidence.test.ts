import type { Reply } from '../../src/actions/guard';
import type { ListedPerson, RatingBook, SaveResult, Standing } from '../../src/actions/rating';
import { sampleRoster, typeCells, typeLevels, typeRoster } from '../../workbench/headless';
import { logOfTabs } from '../support/log';
import { openTestBench, type TestBench } from '../support/workbench';

const ENTRY = 'ครูผู้ช่วย';
const EVIDENCE = 'หลักฐาน';
const ITEMS = 25;
const LINK = 'https://drive.google.com/file/d/1';

let bench: TestBench;

beforeEach(async () => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, sampleRoster(3));
  await bench.project.run('prepareWorkbook');
});

afterEach(() => bench.dispose());

const call = async <T>(name: string, request?: unknown): Promise<T> => {
  const reply = (await bench.project.call('callSidebar', [name, request])) as Reply<T>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
};

const NOTHING = { note: '', links: '' };

const change = (item: string, note: string, links = '', before = NOTHING) => ({
  component: '1',
  item,
  note,
  links,
  before,
});

const save = (evidence: readonly object[], more: object = {}) =>
  call<SaveResult>('saveRating', {
    tab: ENTRY,
    id: 'T002',
    side: 'self',
    levels: Array(ITEMS).fill(0),
    opened: Array(ITEMS).fill(''),
    evidence,
    ...more,
  });

const second = async (): Promise<ListedPerson | undefined> =>
  (await call<RatingBook>('loadRatingBook')).people.find(({ id }) => id === 'T002');

const tab = () => {
  const found = bench.state.engine.book.getSheetByName(EVIDENCE);
  if (!found) throw new Error('No tab');
  return found;
};

describe('notes and evidence of an item', () => {
  test('stand on a tab of their own with who and when, are read back, and cost one write', async () => {
    const before = bench.state.calls.length;
    await save([change('1.1', '=แผนการสอน', LINK), change('2.4', '5')], {
      levels: [3, ...Array(ITEMS - 1).fill(0)],
    });
    const calls = bench.state.calls.slice(before);
    const writes = calls.filter(({ name }) => name === 'Range.setValues').map(({ tab }) => tab);
    expect(writes).toEqual([ENTRY, EVIDENCE]);
    const row = bench.row(EVIDENCE, 2, 9);
    expect(row.slice(0, 8)).toEqual([
      'T002',
      'ครูตัวอย่าง 02',
      'ประเมินตนเอง',
      '1',
      '1.1',
      '=แผนการสอน',
      LINK,
      'admin@school.example',
    ]);
    expect(row[8]).toBeInstanceOf(Date);
    expect((await second())?.evidence).toEqual({
      self: [
        { component: '1', item: '1.1', note: '=แผนการสอน', links: LINK },
        { component: '1', item: '2.4', note: '5', links: '' },
      ],
      supervisor: [],
    });
    expect(logOfTabs(bench)[0]?.[5]).toBe(
      'ผลการประเมินตนเอง · องค์ประกอบที่ 1 ข้อ 1.1: ว่าง → 3, องค์ประกอบที่ 1 ข้อ 1.1: แก้บันทึกและหลักฐาน, องค์ประกอบที่ 1 ข้อ 2.4: แก้บันทึกและหลักฐาน',
    );
  });

  test('may be all that a save holds: no level is written', async () => {
    typeLevels(bench.state.engine, 1, 'self', [3]);
    const before = bench.state.calls.length;
    await save([change('1.1', 'แผนการสอน')], {
      levels: [3, ...Array(ITEMS - 1).fill(0)],
      opened: ['3', ...Array(ITEMS - 1).fill('')],
    });
    const writes = bench.state.calls.slice(before).filter(({ name }) => name === 'Range.setValues');
    expect(writes.map((one) => one.tab)).toEqual([EVIDENCE]);
  });

  test('make their tab on first use, where preparing has not', async () => {
    bench.state.engine.book.deleteSheet(tab());
    await save([change('1.1', 'แผนการสอน')]);
    expect(bench.row(EVIDENCE, 1, 2)).toEqual(['รหัส', 'ชื่อ–สกุล']);
    expect(bench.row(EVIDENCE, 2, 6)[5]).toBe('แผนการสอน');
  });

  test('hold as saved last, whatever order the tab was sorted into; a row typed by hand counts', async () => {
    const time = (hour: number) => new Date(Date.UTC(2026, 9, 1, hour));
    const line = (note: string, when: Date | '') => [
      'T002',
      '',
      'ประเมินตนเอง',
      "'1",
      "'1.1",
      note,
      '',
      '',
      when,
    ];
    typeCells(bench.state.engine, EVIDENCE, 2, 1, [line('ใหม่', time(9)), line('เก่า', time(8))]);
    expect((await second())?.evidence?.self).toMatchObject([{ note: 'ใหม่' }]);
    typeCells(bench.state.engine, EVIDENCE, 4, 1, [line('พิมพ์เอง', '')]);
    expect((await second())?.evidence?.self).toMatchObject([{ note: 'พิมพ์เอง' }]);
  });

  test('can be taken back', async () => {
    await save([change('1.1', 'แผนการสอน')]);
    await save([change('1.1', '', '', { note: 'แผนการสอน', links: '' })]);
    expect((await second())?.evidence).toBeUndefined();
    expect(bench.row(EVIDENCE, 2, 6)[5]).toBe('แผนการสอน');
  });

  test('of somebody else saved meanwhile are not written over', async () => {
    await save([change('1.1', 'ของคนแรก')]);
    expect(await save([change('1.1', 'ของคนที่สอง')])).toMatchObject({
      kind: 'conflict',
      evidence: { self: [{ note: 'ของคนแรก' }] },
      by: { who: 'admin@school.example' },
    });
    expect(bench.row(EVIDENCE, 3, 6)[5]).toBe('');
  });

  test('cost as many service calls for a hundred rows as for one', async () => {
    const callsOf = async (notes: readonly object[]) => {
      const before = bench.state.calls.length;
      await save(notes);
      return bench.state.calls.length - before;
    };
    const one = await callsOf([change('1.1', 'ก')]);
    const many = await callsOf(Array.from({ length: 100 }, (_, index) => change(`9.${index}`, 'ข')));
    expect(many).toBe(one);
  });

  test.each([
    ['a link that runs a script', change('1.1', '', 'javascript:alert(1)'), 'ไม่ใช่ลิงก์ที่เปิดได้'],
    ['a link without an address', change('1.1', '', `${LINK}\nhttps://`), 'ไม่ใช่ลิงก์ที่เปิดได้'],
    ['a note that is too long', change('1.1', 'ก'.repeat(1001)), 'บันทึกยาวได้ 1000 ตัวอักษร'],
  ])('%s is refused with the item, and nothing is written', async (_, wrong, message) => {
    const levels = [3, ...Array(ITEMS - 1).fill(0)];
    await expect(save([wrong], { levels })).rejects.toThrow(message);
    expect(bench.row(ENTRY, 4, 4)[3]).toBe('');
    expect(bench.row(EVIDENCE, 2, 1)).toEqual(['']);
  });

  test('on a tab whose headings were changed are told with the cell; levels go on', async () => {
    typeCells(bench.state.engine, EVIDENCE, 1, 6, [['โน้ต']]);
    const book = await call<RatingBook>('loadRatingBook');
    expect(book.people).toHaveLength(3);
    expect(book.notices.join()).toContain('แท็บ หลักฐาน ช่อง F1 ต้องเป็น “บันทึก” (พบ “โน้ต”)');
    await expect(save([change('1.1', 'ก')])).rejects.toThrow('ช่อง F1');
    expect(await save([], { levels: [3, ...Array(ITEMS - 1).fill(0)] })).toMatchObject({ kind: 'saved' });
  });
});

describe('a tab from which everything was deleted', () => {
  test('of evidence is told with the ways back, and not filled anew; levels go on', async () => {
    await save([change('1.1', 'แผนการสอน')]);
    tab().clear();
    await bench.state.engine.settle();
    await expect(save([change('1.2', 'ก')])).rejects.toThrow('แท็บ หลักฐาน ว่างทั้งแท็บ');
    expect(bench.row(EVIDENCE, 1, 2)).toEqual(['', '']);
    expect(await save([], { levels: [3, ...Array(ITEMS - 1).fill(0)] })).toMatchObject({ kind: 'saved' });
  });

  test('of levels is told where the sidebar opens', async () => {
    bench.state.engine.book.getSheetByName(ENTRY)?.clear();
    await bench.state.engine.settle();
    await expect(call('loadRatingBook')).rejects.toThrow('แท็บ ครูผู้ช่วย ว่างทั้งแท็บ');
  });
});

describe('what changed meanwhile', () => {
  test('is told with who and when, out of the log, each side for itself', async () => {
    bench.state.user = { email: 'first@school.example', key: 'key-1' };
    await save([], { side: 'supervisor', levels: [3, ...Array(ITEMS - 1).fill(0)] });
    bench.state.user = { email: 'second@school.example', key: 'key-2' };
    await save([], { levels: [2, ...Array(ITEMS - 1).fill(0)] });
    const standing = await call<Standing>('readStanding', { id: 'T002', side: 'supervisor' });
    expect(standing).toMatchObject({
      levels: ['3', ...Array(ITEMS - 1).fill('')],
      by: { who: 'first@school.example' },
    });
    expect(Math.abs((standing.by?.at ?? 0) - Date.now())).toBeLessThan(60_000);
    const conflict = await save([], { side: 'supervisor', levels: [4, ...Array(ITEMS - 1).fill(0)] });
    expect(conflict).toMatchObject({ kind: 'conflict', by: { who: 'first@school.example' } });
  });

  test('somebody who moved to another form is told, and nothing is written', async () => {
    typeCells(bench.state.engine, 'ทะเบียน', 3, 3, [['ครู']]);
    await bench.project.run('prepareWorkbook');
    await expect(save([], { levels: [3, ...Array(ITEMS - 1).fill(0)] })).rejects.toThrow(
      'ครูตัวอย่าง 02 ย้ายจากแบบในแท็บ ครูผู้ช่วย ไปแท็บ ครู แล้ว',
    );
  });

  test('words that the page has are not sent again', async () => {
    const first = await call<RatingBook>('loadRatingBook');
    const again = await call<RatingBook>('loadRatingBook', { forms: Object.keys(first.texts) });
    expect(again.texts).toEqual({});
    expect(again.people).toEqual(first.people);
  });
});
