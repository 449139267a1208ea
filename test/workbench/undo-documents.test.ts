import { sampleRoster, typeCells, typeRoster } from '../../workbench/headless';
import { logged } from '../support/log';
import { expectSame, snapshot } from '../support/snapshot';
import { filesWithSampleDocuments, openTestBench, type TestBench } from '../support/workbench';

const NOTICE = 'แบบแจ้งตัวอย่าง';
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

let bench: TestBench;

afterEach(() => bench.dispose());

interface Progress {
  readonly job: string;
  readonly finished: boolean;
}

const call = async (name: string, request: object): Promise<Progress> => {
  const answer = (await bench.project.call('callSidebar', [name, request])) as {
    ok: boolean;
    value: Progress;
    message: string;
  };
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};

/** Makes a document for some people, batch by batch. */
const make = async (document: string, people: readonly (readonly string[])[]): Promise<number> => {
  let batches = 0;
  let job = await call('startJob', { document, people: people.map(([id, name]) => ({ id, name })) });
  for (; !job.finished; batches += 1) job = await call('continueJob', { job: job.job });
  await bench.state.engine.settle();
  return batches;
};

const undo = async (): Promise<string> => {
  bench.stage.answers.push('YES');
  await bench.project.run('undoLast');
  await bench.state.engine.settle();
  return bench.stage.alerts.at(-1) ?? '';
};

const sorted = (tabs: ReturnType<typeof snapshot>) =>
  [...tabs].sort((a, b) => String(a.name).localeCompare(String(b.name)));

const shown = () => snapshot(bench);

describe('เลิกทำการสร้างเอกสาร', () => {
  test('all batches of sheets are taken back together: new ones go, replaced ones come back whole', async () => {
    bench = await openTestBench(await filesWithSampleDocuments());
    const people = sampleRoster(12);
    typeRoster(bench.state.engine, people);
    await bench.project.run('prepareWorkbook');
    await make('card', people.slice(0, 1));
    const [card = ''] = shown().flatMap(({ name }) => (String(name).includes('T001') ? [String(name)] : []));
    typeCells(bench.state.engine, card, 1, 1, [['พิมพ์ทับ', 'เพิ่มเอง']]);
    await bench.state.engine.settle();
    const before = shown();
    expect(await make('card', people)).toBe(2);
    const after = shown();
    expect(after.length).toBe(before.length + 11);
    expect(
      logged(bench)
        .slice(-2)
        .map((line) => line.split(' · ').slice(0, 2)),
    ).toEqual([
      ['พิมพ์และสร้างเอกสาร: แผ่นตัวอย่าง', '10 คน'],
      ['พิมพ์และสร้างเอกสาร: แผ่นตัวอย่าง', '2 คน'],
    ]);
    expect(await undo()).toContain('เลิกทำ พิมพ์และสร้างเอกสาร: แผ่นตัวอย่าง แล้ว');
    expectSame(shown(), before);
    expect(await undo()).toContain('ทำคืน พิมพ์และสร้างเอกสาร: แผ่นตัวอย่าง แล้ว');
    expectSame(sorted(shown()), sorted(after));
  });

  test('papers give way to the ones before, and come back', async () => {
    bench = await openTestBench(await filesWithSampleDocuments());
    const people = sampleRoster(2);
    typeRoster(bench.state.engine, people);
    await bench.project.run('prepareWorkbook');
    await make('notice', people.slice(0, 1));
    const before = shown();
    await make('notice', people);
    const after = shown();
    expect(after).not.toEqual(before);
    await undo();
    expect(bench.stage.questions.at(-1)).toContain(`พิมพ์และสร้างเอกสาร: ${NOTICE}`);
    expectSame(shown(), before);
    await undo();
    expectSame(shown(), after);
  });

  test('a sheet of behaviours made again and the plan stand as before, ticks and all', async () => {
    bench = await openTestBench();
    typeRoster(bench.state.engine, [LAWYER]);
    await bench.project.run('prepareWorkbook');
    await bench.state.engine.settle();
    typeCells(bench.state.engine, 'แผนสมรรถนะ', 2, 10, [[1, 2]]);
    await bench.state.engine.settle();
    await make('behaviour-sheets', [LAWYER]);
    typeCells(bench.state.engine, 'BAR S001', 13, 3, [[true]]);
    await bench.state.engine.settle();
    typeCells(bench.state.engine, 'แผนสมรรถนะ', 2, 4, [['การคิดวิเคราะห์']]);
    await bench.state.engine.settle();
    const changed = shown();
    await make('behaviour-sheets', [LAWYER]);
    expect(shown()).not.toEqual(changed);
    bench.state.calls.length = 0;
    await undo();
    expectSame(shown(), changed);
    const fitted = bench.state.calls.filter(({ name }) => name === 'Sheet.autoResizeRows');
    expect(fitted.map(({ tab }) => tab)).toEqual(['BAR S001']);
  });
});
