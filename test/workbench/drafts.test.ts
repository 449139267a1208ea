import type { Reply } from '../../src/actions/guard';
import type { RatingBook } from '../../src/actions/rating';
import type { Draft } from '../../src/model/draft';
import { sampleRoster, typeRoster } from '../../workbench/headless';
import { typeRound } from '../support/round';
import { openTestBench, type TestBench } from '../support/workbench';

const ENTRY = 'ครูผู้ช่วย';
const ITEMS = 25;
const ROUND = '1/2569';
const DAY = 24 * 3_600_000;

let bench: TestBench;

beforeEach(async () => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, sampleRoster(3));
  typeRound(bench, 2569, 1);
  await bench.project.run('prepareWorkbook');
});

afterEach(() => bench.dispose());

const call = async <T>(name: string, request?: unknown): Promise<T> => {
  const reply = (await bench.project.call('callSidebar', [name, request])) as Reply<T>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
};

const draft = (change: Partial<Draft> = {}): Draft => ({
  round: ROUND,
  tab: ENTRY,
  side: 'supervisor',
  id: 'T002',
  name: 'ครูตัวอย่าง 02',
  at: Date.now(),
  opened: Array<string>(ITEMS).fill(''),
  levels: [3, 4, ...Array<number>(ITEMS - 2).fill(0)],
  evidence: [],
  ...change,
});

const save = (of: Draft) => call<{ kind: string }>('saveRating', of);

const kept = async (): Promise<readonly Draft[]> => (await call<RatingBook>('loadRatingBook')).drafts;

/** Keys of what is kept of drafts. */
const draftParts = (): readonly string[] =>
  [...bench.state.propertiesOfUser().keys()].filter((key) => key.startsWith('draft/'));

const somebodyElse = () => {
  bench.state.user = { email: 'teacher@school.example', key: 'key-2' };
};

/** A note as long as notes may be, on every item: more than the host keeps in one value. */
const longNotes = (): Draft['evidence'] =>
  Array.from({ length: 10 }, (_, index) => ({
    component: '3',
    item: String(index + 1),
    note: 'ก'.repeat(1000),
    links: '',
    before: { note: '', links: '' },
  }));

describe('a draft', () => {
  test('is there when the sidebar is opened again, each of its own side and person', async () => {
    const drafts = [draft(), draft({ side: 'self' }), draft({ id: 'T003', name: 'ครูตัวอย่าง 03' })];
    for (const one of drafts) await call('saveDraft', one);
    expect(await kept()).toEqual(drafts);
  });

  test('takes the place of the one before', async () => {
    await call('saveDraft', draft({ evidence: longNotes() }));
    const later = draft({ levels: Array<number>(ITEMS).fill(2) });
    await call('saveDraft', later);
    expect(await kept()).toEqual([later]);
    expect(draftParts()).toHaveLength(1);
  });

  test('may be longer than one value of the host', async () => {
    const long = draft({ evidence: longNotes() });
    await call('saveDraft', long);
    expect(draftParts().length).toBeGreaterThan(3);
    expect(await kept()).toEqual([long]);
  });

  test('is nobody else’s', async () => {
    await call('saveDraft', draft());
    somebodyElse();
    expect(await kept()).toEqual([]);
  });

  test('is gone once it is saved, and only it', async () => {
    const other = draft({ id: 'T003' });
    await call('saveDraft', draft({ evidence: longNotes() }));
    await call('saveDraft', other);
    expect(await save(draft())).toMatchObject({ kind: 'saved' });
    expect(await kept()).toEqual([other]);
  });

  test('stays where the save failed or met a conflict', async () => {
    await call('saveDraft', draft());
    expect(await save(draft({ opened: ['1', ...Array<string>(ITEMS - 1).fill('')] }))).toMatchObject({
      kind: 'conflict',
    });
    bench.state.lockedByOther = true;
    await expect(save(draft())).rejects.toThrow('มีผู้อื่นกำลังบันทึก');
    expect(await kept()).toHaveLength(1);
  });

  test('can be dropped', async () => {
    const other = draft({ side: 'self' });
    await call('saveDraft', draft());
    await call('saveDraft', other);
    await call('dropDraft', { round: ROUND, tab: ENTRY, side: 'supervisor', id: 'T002' });
    expect(await kept()).toEqual([other]);
  });

  test('of one round is not offered in the next, and cannot be saved into it', async () => {
    await call('saveDraft', draft());
    typeRound(bench, 2569, 2);
    expect(await kept()).toEqual([]);
    await expect(save(draft())).rejects.toThrow('แบบนี้เปิดไว้ในรอบ 1/2569');
    expect(bench.value(ENTRY, 'AC4')).toBe('');
    const later = draft({ round: '2/2569' });
    await call('saveDraft', later);
    expect(await kept()).toEqual([later]);
    typeRound(bench, 2569, 1);
    expect(await kept()).toEqual([draft({ at: expect.any(Number) })]);
  });

  test('kept without a round, as by an earlier build, counts as none', async () => {
    const { round, ...old } = draft();
    const name = `draft/${bench.state.engine.book.getId()}/${JSON.stringify([old.tab, old.side, old.id])}#0`;
    bench.state.propertiesOfUser().set(name, JSON.stringify(old));
    expect(round).toBe(ROUND);
    expect(await kept()).toEqual([]);
  });

  test('takes no lock and touches no tab', async () => {
    bench.state.lockedByOther = true;
    const before = bench.state.calls.length;
    await call('saveDraft', draft());
    const names = bench.state.calls.slice(before).map(({ name }) => name);
    expect(names).toEqual(['Properties.getProperties', 'Properties.setProperties']);
  });

  test('that is no draft is refused in Thai', async () => {
    await expect(call('saveDraft', { ...draft(), levels: ['3'] })).rejects.toThrow('ข้อมูลที่ส่งมาไม่ครบ');
  });
});

describe('where there is no more room for drafts', () => {
  const fill = (at: number) => {
    for (let index = 0; index < 60; index += 1)
      bench.state
        .propertiesOfUser()
        .set(`draft/elsewhere/${index}#0`, JSON.stringify(draft({ at, name: 'x'.repeat(7800) })));
  };

  test('those of rounds that are over make room, and no other', async () => {
    fill(Date.now() - 200 * DAY);
    await call('saveDraft', draft());
    expect(await kept()).toHaveLength(1);
    expect(draftParts()).toHaveLength(1);
  });

  test('the user is told what to do, and every draft stays', async () => {
    fill(Date.now() - 100 * DAY);
    await expect(call('saveDraft', draft())).rejects.toThrow('ที่เก็บร่างของบัญชีนี้เต็มแล้ว');
    expect(draftParts()).toHaveLength(60);
  });
});

test('the supervisor whose people come first is remembered', async () => {
  await call('saveMine', { supervisor: 'ผู้อำนวยการตัวอย่าง' });
  expect((await call<RatingBook>('loadRatingBook')).supervisor).toBe('ผู้อำนวยการตัวอย่าง');
  await call('saveMine', { supervisor: '' });
  expect((await call<RatingBook>('loadRatingBook')).supervisor).toBe('');
});
