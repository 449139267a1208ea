import type {
  BehaviourBook,
  BehavioursSaved,
  OpenBehaviours,
  PersonBehaviours,
} from '../../src/actions/behaviours';
import type { Reply } from '../../src/actions/guard';
import type { BehaviourChange } from '../../src/model/behaviour-sheet';
import { typeCells, typeRoster } from '../../workbench/headless';
import { typeRound } from '../support/round';
import { openTestBench, type TestBench } from '../support/workbench';

const ROUND = '1/2569';
const [ACHIEVEMENT, SERVICE] = ['การมุ่งผลสัมฤทธิ์', 'บริการที่ดี'];
const tabOf = (id: string) => `BAR ${id}`;

const PEOPLE = [1, 2, 3, 4].map((no) => [
  `S00${no}`,
  `เจ้าหน้าที่ตัวอย่าง 0${no}`,
  'นิติกร',
  '',
  'กลุ่มกฎหมายและคดี',
  'รองผู้อำนวยการตัวอย่าง',
  'วิชาการ',
  'ชำนาญการ',
]);

let bench: TestBench;

/** An office of four, in which all but the last have a sheet. Each test ticks somebody else's. */
beforeAll(async () => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, PEOPLE);
  typeRound(bench, 2569, 1);
  await bench.project.run('prepareWorkbook');
  await bench.state.engine.settle();
  const people = PEOPLE.slice(0, 3).map(([id, name]) => ({ id, name }));
  const { job } = await call<{ job: string }>('startJob', { document: 'behaviour-sheets', people });
  await call('continueJob', { job });
  await bench.state.engine.settle();
});

afterAll(() => bench.dispose());

const reply = async <T>(name: string, request?: object): Promise<Reply<T>> =>
  (await bench.project.call('callSidebar', [name, request])) as Reply<T>;

const call = async <T>(name: string, request?: object): Promise<T> => {
  const answer = await reply<T>(name, request);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};

const open = async (id: string, competency = ACHIEVEMENT): Promise<OpenBehaviours> => {
  const { competencies } = await call<PersonBehaviours>('loadBehaviours', { id });
  const found = competencies.find((one) => one.competency === competency);
  if (!found) throw new Error(`No competency ${competency}`);
  return found;
};

/** Ticks whole levels of a competency, as the user saw it. */
const change = (
  { competency, words, behaviours, evidence }: OpenBehaviours,
  levels: readonly number[],
  more: Partial<BehaviourChange> = {},
): BehaviourChange => ({
  competency,
  words,
  answer: { ticks: behaviours.map(({ level }) => levels.includes(level)), evidence },
  opened: { ticks: behaviours.map(({ ticks }) => ticks.supervisor), evidence },
  ...more,
});

const save = (id: string, changes: readonly BehaviourChange[], side = 'supervisor', round = ROUND) =>
  call<BehavioursSaved>('saveBehaviours', { id, side, round, changes });

const headOf = (id: string, competency: string): unknown[] => {
  for (let row = 10; row < 400; row += 1) {
    const cells = bench.row(tabOf(id), row, 7);
    if (String(cells[0]).trim().startsWith('ที่ ') && cells[1] === competency) return cells.slice(2);
  }
  return [];
};

describe('กรอกสมรรถนะ', () => {
  test('opens from the menu', async () => {
    await bench.project.run('openBehaviourSidebar');
    expect(bench.stage.sidebars.map(({ title }) => title)).toEqual(['กรอกสมรรถนะ']);
  });

  test('saves all competencies that changed in one write, logs them, and the sheet finds the levels', async () => {
    const [first, second] = [await open('S001'), await open('S001', SERVICE)];
    expect(first).toMatchObject({ competency: ACHIEVEMENT, expected: '2', evidence: '' });
    const noted = change(first, [1, 2]);
    bench.state.calls.length = 0;
    expect(
      await save('S001', [
        { ...noted, answer: { ...noted.answer, evidence: '=รายงานผลตรงเวลา 12 เดือน' } },
        change(second, [1, 4]),
      ]),
    ).toEqual({ kind: 'saved', logged: true });
    const names = bench.state.calls.filter(({ tab }) => tab === tabOf('S001')).map(({ name }) => name);
    expect(names.filter((name) => name === 'Range.setValues')).toHaveLength(1);
    expect(names.length).toBeLessThanOrEqual(10);
    await bench.state.engine.settle();
    expect(headOf('S001', ACHIEVEMENT)).toEqual([2, '⚠ ยังไม่ประเมิน', 2, 0, 3]);
    expect(headOf('S001', SERVICE)).toEqual([1, '⚠ ยังไม่ประเมิน', 2, -1, 2]);
    expect(await open('S001')).toMatchObject({
      evidence: '=รายงานผลตรงเวลา 12 เดือน',
      titles: first.titles,
    });
    const log = Array.from({ length: 30 }, (_, row) => bench.row('บันทึกการแก้ไข', row + 2, 6).slice(2));
    expect(log).toContainEqual([
      tabOf('S001'),
      'S001',
      'เจ้าหน้าที่ตัวอย่าง 01',
      'ผลการประเมินของผู้บังคับบัญชา · การมุ่งผลสัมฤทธิ์: ติ๊ก ไม่มี → 1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4 และแก้หลักฐาน, บริการที่ดี: ติ๊ก ไม่มี → 1.1 1.2 1.3 1.4 4.1 4.2',
    ]);
  });

  test('lists everybody with how far each side is, without reading their sheets', async () => {
    bench.state.calls.length = 0;
    const { people, round } = await call<BehaviourBook>('loadBehaviourBook');
    expect(round).toBe(ROUND);
    expect(people.map(({ id, progress }) => [id, progress.supervisor.done, progress.self.done])).toEqual([
      ['S001', 2, 0],
      ['S002', 0, 0],
      ['S003', 0, 0],
      ['S004', 0, 0],
    ]);
    expect(bench.state.calls.filter(({ tab }) => tab.startsWith('BAR')).length).toBe(0);
    expect(bench.state.calls.length).toBeLessThanOrEqual(10);
  });

  test('writes nothing where somebody else ticked one of the competencies meanwhile, and tells who', async () => {
    const [first, second] = [await open('S002'), await open('S002', SERVICE)];
    await save('S002', [change(first, [1])]);
    const mine = [change(first, [0]), change(second, [1])];
    expect(await save('S002', mine)).toMatchObject({
      kind: 'conflict',
      standing: [{ competency: ACHIEVEMENT, answer: change(first, [1]).answer }, { competency: SERVICE }],
      by: { who: 'admin@school.example' },
    });
    expect((await open('S002', SERVICE)).behaviours.some(({ ticks }) => ticks.supervisor)).toBe(false);
    expect(await save('S002', mine, 'self')).toEqual({ kind: 'saved', logged: true });
    expect(await save('S002', [change(await open('S002'), [0])])).toEqual({ kind: 'saved', logged: true });
    await bench.state.engine.settle();
    expect(headOf('S002', ACHIEVEMENT).slice(0, 2)).toEqual([0, 0]);
  });

  test('a draft is kept by round and side, comes back with the list, and goes once it is saved', async () => {
    const changes = [change(await open('S003'), [1])];
    const key = { round: ROUND, tab: tabOf('S003'), side: 'supervisor', id: 'S003' };
    const draft = { ...key, name: 'เจ้าหน้าที่ตัวอย่าง 03', at: 1, changes };
    await call('saveDraft', draft);
    await call('saveDraft', { ...draft, round: '2/2568' });
    expect((await call<BehaviourBook>('loadBehaviourBook')).drafts).toEqual([draft]);
    await save('S003', changes);
    expect((await call<BehaviourBook>('loadBehaviourBook')).drafts).toEqual([]);
  });

  test('refuses what does not fit the sheet or the round any more, and tells that there is no sheet yet', async () => {
    const first = await open('S003');
    const refused = async (changes: readonly BehaviourChange[], round?: string) =>
      save('S003', changes, 'self', round).then(
        () => '',
        (error: Error) => error.message,
      );
    const gone = `สมรรถนะ “${ACHIEVEMENT}” ในแท็บ BAR S003 เปลี่ยนไปแล้ว`;
    expect(await refused([change(first, [1], { words: 'อื่น' })])).toContain(gone);
    const short = { ticks: [true], evidence: '' };
    expect(await refused([change(first, [1], { answer: short, opened: short })])).toContain(gone);
    expect(await refused([change(first, [1])], '2/2568')).toContain('เปิดไว้ในรอบ 2/2568');
    expect(await reply('loadBehaviours', { id: 'S004' })).toEqual({
      ok: false,
      message: 'ไม่พบแท็บ BAR S004 — ทำใบประเมินสมรรถนะ (BAR)จากเมนู ประเมินผลงาน > พิมพ์และสร้างเอกสาร ก่อน',
    });
    typeCells(bench.state.engine, tabOf('S003'), 13, 3, [['x']]);
    expect(await reply('loadBehaviours', { id: 'S003' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('แท็บ BAR S003 ช่อง C13 ต้องเป็นเครื่องหมายติ๊กหรือว่าง (พบ “x”)'),
    });
  });
});
