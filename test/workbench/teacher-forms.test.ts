import { FORMS } from '../../src/rules/forms';
import { scoreForm } from '../../src/score/form';
import { toScore } from '../../src/score/rational';
import { typeCells, typeRoster } from '../../workbench/headless';
import { printedLines, runJob } from '../support/jobs';
import { openTestBench, type TestBench } from '../support/workbench';

const TAB = 'พิมพ์แบบประเมิน';

const PEOPLE: readonly (readonly string[])[] = [
  ['T01', 'ครูตัวอย่าง 01', 'ผู้บริหารสถานศึกษา', 'ชำนาญการพิเศษ', '', 'เจ้าหน้าที่ตัวอย่าง 01'],
  ['T02', 'ครูตัวอย่าง 02', 'ครู', 'ชำนาญการ', '', 'ครูตัวอย่าง 01'],
  ['T03', 'ครูตัวอย่าง 03', 'ครูผู้ช่วย', '', '', 'ครูตัวอย่าง 01'],
  ['T04', 'ครูตัวอย่าง 04', 'ศึกษานิเทศก์', 'ชำนาญการพิเศษ', '', 'ครูตัวอย่าง 01'],
  ['T05', 'ครูตัวอย่าง 05', 'ศึกษานิเทศก์', 'เชี่ยวชาญ', '', 'ครูตัวอย่าง 01'],
  ['T06', 'ครูตัวอย่าง 06', 'ศึกษานิเทศก์', 'เชี่ยวชาญพิเศษ', '', 'ครูตัวอย่าง 01'],
];

let bench: TestBench;

beforeEach(async () => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, PEOPLE);
  await bench.project.run('prepareWorkbook');
});

afterEach(() => bench.dispose());

const print = async (...ids: string[]): Promise<void> => {
  const people = PEOPLE.flatMap(([id = '', name = '']) => (ids.includes(id) ? [{ id, name }] : []));
  await runJob(bench, 'teacher-forms', people);
};

const lines = () => printedLines(bench, TAB);

/** Types levels into an entry tab, self and then supervisor, in the first row. */
const typeLevels = (tab: string, self: readonly unknown[], supervisor: readonly unknown[]): void =>
  typeCells(bench.state.engine, tab, 3, 4, [[...self, ...supervisor]]);

const levels = (count: number, level: (index: number) => number) =>
  Array.from({ length: count }, (_, index) => level(index));

test('the printed formulas give what KSC_SCORE gives, on every form', async () => {
  const mixed = (index: number) => (index % 4) + 1;
  const challenge = [4, 3, 1];
  const conduct = levels(10, (index) => (index % 3) + 2);
  const tabs: readonly [tab: string, id: string, form: string, items: number][] = [
    ['ผู้บริหารสถานศึกษา', 'T01', 'school-admin', 15],
    ['ครู', 'T02', 'teacher', 15],
    ['ครูผู้ช่วย', 'T03', 'assistant-teacher', 14],
    ['ศึกษานิเทศก์ชำนาญการพิเศษ', 'T04', 'supervisor-senior', 15],
    ['ศึกษานิเทศก์เชี่ยวชาญ', 'T05', 'supervisor-expert', 15],
    ['ศึกษานิเทศก์เชี่ยวชาญพิเศษ', 'T06', 'supervisor-distinguished', 15],
  ];
  for (const [tab, , form, items] of tabs) {
    const rest = [...(form === 'assistant-teacher' ? [] : challenge), 3, ...conduct];
    typeLevels(tab, [...levels(items, () => 4), ...rest], [...levels(items, mixed), ...rest]);
  }
  for (const [, id, form, items] of tabs) {
    await print(id);
    const seen = lines();
    const expected = (name: string, of: readonly number[]) => {
      const rules = FORMS[name];
      const outcome = rules && scoreForm(rules, of);
      return outcome?.kind === 'value' ? toScore(outcome.value).toFixed(2) : '';
    };
    const scores: [string, string][] = [
      [
        expected(
          form,
          levels(items, () => 4),
        ),
        expected(form, levels(items, mixed)),
      ],
      ...(form === 'assistant-teacher'
        ? []
        : [[expected('challenge', challenge), expected('challenge', challenge)] as [string, string]]),
      ['6.00', '6.00'],
      [expected('conduct', conduct), expected('conduct', conduct)],
    ];
    const total = (side: 0 | 1) => scores.reduce((sum, pair) => sum + Number(pair[side]), 0).toFixed(2);
    const last = seen.findIndex(([text]) => text === 'สรุปผลการประเมินผลการปฏิบัติงาน');
    const table = seen.slice(last).map((line) => line.slice(-2));
    for (const pair of scores) expect(table).toContainEqual(pair);
    expect(table).toContainEqual([total(0), total(1)]);
    expect(seen.slice(last).find(([text]) => text === 'ระดับผลการประเมิน')).toHaveLength(3);
  }
});

test('a form that is not complete has no total, and says what is missing', async () => {
  typeLevels(
    'ครูผู้ช่วย',
    levels(25, () => 4),
    [3, 3, '', ...levels(22, () => 3)],
  );
  await print('T03');
  const seen = lines();
  expect(seen).toContainEqual(['คะแนนรวม', '56']);
  expect(seen).toContainEqual(['ผลการประเมินของผู้บังคับบัญชา: ⚠ ขาด 1 ข้อ: 1.3']);
  expect(seen.filter(([text]) => text === 'ระดับผลการประเมิน')).toEqual([['ระดับผลการประเมิน', 'ดีเด่น']]);
});

test('ticks moved by hand on the printed form are counted anew', async () => {
  typeLevels(
    'ครูผู้ช่วย',
    levels(25, () => 4),
    levels(25, () => 3),
  );
  await print('T03');
  const row = lines().findIndex((line) => line.some((cell) => cell.startsWith('1.1'))) + 1;
  expect(lines()[row - 1]?.slice(-4)).toEqual(['✓', '4', '✓', '3']);
  const columns = bench.row(TAB, row, 26);
  const tick = columns.lastIndexOf('✓') + 1;
  typeCells(bench.state.engine, TAB, row, tick, [['']]);
  await bench.state.engine.settle();
  expect(lines().find(([text]) => text === 'คะแนนรวม')).toEqual(['คะแนนรวม', '56']);
});

test('the evaluator’s position stands on the form, from the roster', async () => {
  await print('T02');
  const heading = lines()
    .find(([text]) => text?.startsWith('ชื่อผู้ประเมิน'))
    ?.join(' ');
  expect(heading).toContain('ครูตัวอย่าง 01');
  expect(lines().flat().join(' ')).toContain('ผู้บริหารสถานศึกษา วิทยฐานะชำนาญการพิเศษ');
});

test('the evaluator’s agency is that of the school where the school knows them, their own where it is told, else blank', async () => {
  const agency = 'โรงเรียนตัวอย่างวิทยา';
  typeCells(bench.state.engine, 'ตั้งค่า', 3, 2, [[agency]]);
  /** What the head says of the agency of the one who is rated, and of the one who rates. */
  const agencies = (): string[] => {
    const head = lines().map(([text = '']) => text);
    const words = head
      .slice(
        4,
        head.findIndex((text) => text.startsWith('☑')),
      )
      .join(' ');
    return [...words.matchAll(/สังกัด (.*?)(?: ?ชื่อ|$)/g)].map(([, agency = '']) =>
      agency.replace(/\.{2,}/g, ''),
    );
  };
  const printed = async (id: string): Promise<string[]> => {
    await print(id);
    return agencies();
  };
  const evaluators = () => agencies().at(-1);
  expect(await printed('T02')).toEqual([agency, agency]);
  expect(await printed('T01')).toEqual([agency, '']);
  const official = ['เจ้าหน้าที่ตัวอย่าง 01', 'ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา', ''];
  typeCells(bench.state.engine, 'ตั้งค่า', 2, 5, [[...official, 'สำนักงานเขตพื้นที่การศึกษาตัวอย่าง']]);
  expect(await printed('T01')).toEqual([agency, 'สำนักงานเขตพื้นที่การศึกษาตัวอย่าง']);
  typeCells(bench.state.engine, 'ตั้งค่า', 2, 5, [[...official, '']]);
  expect(await printed('T01')).toEqual([agency, agency]);
  const place = (unit: string, by: string, from: string, to = '') => [
    "'T02",
    PEOPLE[1]?.[1],
    unit,
    '',
    by,
    from,
    to,
  ];
  typeCells(bench.state.engine, 'ข้อตกลง', 2, 1, [
    place('กลุ่มหนึ่ง', 'ครูตัวอย่าง 01', "'1/10/2569", "'31/12/2569"),
    place('โรงเรียนเดิม', 'ครูตัวอย่าง 80', "'1/1/2570", "'31/1/2570"),
    place('กลุ่มสอง', 'ครูตัวอย่าง 01', "'1/2/2570"),
  ]);
  await bench.project.run('prepareWorkbook');
  const earlier = async (id: string, unit: string) => {
    await runJob(bench, 'teacher-forms', [{ id, name: `${PEOPLE[1]?.[1]} (${unit})` }]);
    return evaluators();
  };
  expect(await earlier('T02/1', 'กลุ่มหนึ่ง')).toBe(agency);
  expect(await earlier('T02/2', 'โรงเรียนเดิม')).toBe('โรงเรียนเดิม');
});

test('the entry tab, the roster and the settings are read as often for three people as for one', async () => {
  const teachers = Array.from({ length: 3 }, (_, index): readonly string[] => [
    `K0${index}`,
    `ครูตัวอย่าง 1${index}`,
    'ครูผู้ช่วย',
    '',
    '',
    'ครูตัวอย่าง 01',
  ]);
  typeCells(bench.state.engine, 'ทะเบียน', 2 + PEOPLE.length, 1, teachers);
  await bench.project.run('prepareWorkbook');
  const readsFor = async (people: readonly (readonly string[])[]) => {
    const before = bench.state.calls.length;
    await runJob(
      bench,
      'teacher-forms',
      people.map(([id = '', name = '']) => ({ id, name })),
    );
    return bench.state.calls
      .slice(before)
      .filter(({ tab, name }) => name === 'Range.getValues' && tab !== TAB)
      .map(({ tab }) => tab);
  };
  expect(await readsFor(teachers)).toEqual(await readsFor(teachers.slice(0, 1)));
});
