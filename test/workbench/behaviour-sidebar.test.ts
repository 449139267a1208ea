import type { BehavioursSaved, PersonBehaviours } from '../../src/actions/behaviours';
import type { Reply } from '../../src/actions/guard';
import { typeCells, typeRoster } from '../../workbench/headless';
import { logOfTabs } from '../support/log';
import { openTestBench, type TestBench } from '../support/workbench';

const TAB = 'BAR S001';
const LAWYER = [
  'S001',
  'เจ้าหน้าที่ตัวอย่าง 01',
  'นิติกร',
  '',
  'กลุ่มกฎหมายและคดี',
  'รองผู้อำนวยการตัวอย่าง',
  'วิชาการ',
  'ชำนาญการ',
];
const COMPETENCY = 'การมุ่งผลสัมฤทธิ์';

let bench: TestBench;

beforeEach(async () => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, [LAWYER]);
  await bench.project.run('prepareWorkbook');
  await bench.state.engine.settle();
});

afterEach(() => bench.dispose());

const reply = async <T>(name: string, request?: object): Promise<Reply<T>> =>
  (await bench.project.call('callSidebar', [name, request])) as Reply<T>;

const call = async <T>(name: string, request?: object): Promise<T> => {
  const answer = await reply<T>(name, request);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};

const make = async () => {
  const people = [{ id: 'S001', name: 'เจ้าหน้าที่ตัวอย่าง 01' }];
  const { job } = await call<{ job: string }>('startJob', { document: 'behaviour-sheets', people });
  await call('continueJob', { job });
  await bench.state.engine.settle();
};

const load = () => call<PersonBehaviours>('loadBehaviours', { id: 'S001' });

const first = async () => {
  const [open] = (await load()).competencies;
  if (!open) throw new Error('No competency');
  return open;
};

const save = (answer: object, opened: object, side = 'supervisor') =>
  call<BehavioursSaved>('saveBehaviours', { id: 'S001', side, competency: COMPETENCY, answer, opened });

describe('กรอกสมรรถนะ', () => {
  test('opens from the menu', async () => {
    await bench.project.run('openBehaviourSidebar');
    expect(bench.stage.sidebars.map(({ title }) => title)).toEqual(['กรอกสมรรถนะ']);
  });

  test('tells that there is no sheet yet, and how to make one', async () => {
    expect(await reply('loadBehaviours', { id: 'S001' })).toEqual({
      ok: false,
      message: 'ไม่พบแท็บ BAR S001 — ทำใบประเมินสมรรถนะ (BAR)จากเมนู ประเมินผลงาน > พิมพ์และสร้างเอกสาร ก่อน',
    });
  });

  test('saves one side and the evidence in one write, logs it, and the sheet finds the level', async () => {
    await make();
    const open = await first();
    expect(open).toMatchObject({ competency: COMPETENCY, expected: '2', evidence: '' });
    const opened = { ticks: open.behaviours.map(() => false), evidence: '' };
    const answer = {
      ticks: open.behaviours.map(({ level }) => level === 1 || level === 2),
      evidence: '=รายงานผลตรงเวลา 12 เดือน',
    };
    bench.state.calls.length = 0;
    expect(await save(answer, opened)).toEqual({ kind: 'saved', logged: true });
    const names = bench.state.calls.filter(({ tab }) => tab === TAB).map(({ name }) => name);
    expect(names.filter((name) => name === 'Range.setValues')).toHaveLength(1);
    expect(names.length).toBeLessThanOrEqual(10);
    await bench.state.engine.settle();
    expect(bench.row(TAB, 10, 7).slice(1)).toEqual([COMPETENCY, 2, '⚠ ยังไม่ประเมิน', 2, 0, 3]);
    expect(await first()).toMatchObject({ evidence: '=รายงานผลตรงเวลา 12 เดือน', titles: open.titles });
    expect(logOfTabs(bench)[0]?.slice(2)).toEqual([
      TAB,
      'S001',
      'เจ้าหน้าที่ตัวอย่าง 01',
      'ผลการประเมินของผู้บังคับบัญชา · การมุ่งผลสัมฤทธิ์: ติ๊ก 0 → 9 ข้อ และแก้หลักฐาน',
    ]);
  });

  test('writes nothing over what somebody else ticked meanwhile, and shows it with who did it', async () => {
    await make();
    const open = await first();
    const opened = { ticks: open.behaviours.map(() => false), evidence: '' };
    const theirs = { ticks: open.behaviours.map(({ level }) => level === 1), evidence: '' };
    await save(theirs, opened);
    const mine = { ticks: open.behaviours.map(({ level }) => level === 0), evidence: '' };
    expect(await save(mine, opened)).toMatchObject({ kind: 'conflict', standing: theirs });
    expect(await save(mine, opened, 'self')).toEqual({ kind: 'saved', logged: true });
    expect(await save(mine, theirs)).toEqual({ kind: 'saved', logged: true });
    expect((await first()).behaviours.filter(({ ticks }) => ticks.self || ticks.supervisor)).toEqual([
      {
        level: 0,
        text: 'ไม่แสดงสมรรถนะด้านนี้ หรือแสดงอย่างไม่ชัดเจน',
        ticks: { self: true, supervisor: true },
      },
    ]);
  });

  test('refuses what does not fit the sheet any more', async () => {
    await make();
    const wrong = { ticks: [true], evidence: '' };
    await expect(save(wrong, wrong)).rejects.toThrow(`สมรรถนะ “${COMPETENCY}” ในแท็บ ${TAB} เปลี่ยนไปแล้ว`);
    typeCells(bench.state.engine, TAB, 13, 3, [['x']]);
    await expect(load()).rejects.toThrow('แท็บ BAR S001 ช่อง C13 ต้องเป็นเครื่องหมายติ๊กหรือว่าง (พบ “x”)');
  });
});
