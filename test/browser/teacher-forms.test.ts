import { typeCells, typeRoster } from '../../workbench/headless';
import { runJob } from '../support/jobs';
import { openTestBench, type TestBench } from '../support/workbench';
import { openPrintRoom, type PrintRoom } from './print-room';

const TABS = { 'teacher-forms': 'พิมพ์แบบประเมิน', 'result-notice': 'พิมพ์แจ้งผล' } as const;

const PEOPLE: readonly (readonly string[])[] = [
  ['T01', 'ครูตัวอย่าง 01', 'ผู้บริหารสถานศึกษา', 'ชำนาญการพิเศษ', '', 'เจ้าหน้าที่ตัวอย่าง 01'],
  ['T02', 'ครูตัวอย่าง 02', 'ครู', 'ชำนาญการ', '', 'ครูตัวอย่าง 01'],
  ['T03', 'ครูตัวอย่าง 03', 'ครูผู้ช่วย', '', '', 'ครูตัวอย่าง 01'],
  ['T04', 'ครูตัวอย่าง 04', 'ศึกษานิเทศก์', 'ชำนาญการพิเศษ', '', 'ครูตัวอย่าง 01'],
];

const SETTINGS: readonly (readonly [label: string, value: string])[] = [
  ['สถานศึกษา/หน่วยงาน', 'โรงเรียนตัวอย่างวิทยา'],
  ['สังกัด', 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1'],
  ['ปีงบประมาณ (พ.ศ.)', '2569'],
  ['รอบการประเมินครั้งที่', '1'],
];

let bench: TestBench;
let room: PrintRoom;

beforeAll(async () => {
  room = await openPrintRoom();
});

afterAll(() => room.close());

beforeEach(async () => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, PEOPLE);
  await bench.project.run('prepareWorkbook');
});

afterEach(() => bench.dispose());

/** Types what the settings tab says, into the row of each name. */
const setUp = (settings: readonly (readonly [string, string])[]): void => {
  for (const [label, value] of settings) {
    const row = Array.from({ length: 40 }, (_, index) => index + 1).find(
      (at) => bench.row('ตั้งค่า', at, 1)[0] === label,
    );
    if (!row) throw new Error(`No setting ${label}`);
    typeCells(bench.state.engine, 'ตั้งค่า', row, 2, [[value]]);
  }
};

const levels = (count: number, of: (index: number) => number | '') =>
  Array.from({ length: count }, (_, index) => of(index));

/** Prints one person's papers and draws them as the host prints them. @returns how many pages they are */
const draw = async (id: string, name: string, kind: keyof typeof TABS = 'teacher-forms'): Promise<number> => {
  const people = PEOPLE.flatMap(([one = '', person = '']) => (one === id ? [{ id, name: person }] : []));
  const { link } = await runJob(bench, kind, people);
  const { pages, cut } = await room.print(bench, TABS[kind], link, name);
  expect(cut).toEqual([]);
  return pages;
};

const CHALLENGE = [4, 3, 2];

test('a teacher’s forms, complete', async () => {
  setUp(SETTINGS);
  const rest = (conduct: number) => [...CHALLENGE, 4, ...levels(10, () => conduct)];
  typeCells(bench.state.engine, 'ครู', 3, 4, [
    [...levels(15, () => 4), ...rest(4), ...levels(15, (index) => 3 + (index % 2)), ...rest(3)],
  ]);
  expect(await draw('T02', 'forms-teacher')).toBeLessThanOrEqual(7);
});

test('an assistant teacher’s forms, an item missing', async () => {
  setUp(SETTINGS);
  typeCells(bench.state.engine, 'ครูผู้ช่วย', 3, 4, [
    [...levels(25, () => 4), ...levels(25, (index) => (index === 2 ? '' : 3))],
  ]);
  expect(await draw('T03', 'forms-assistant')).toBeLessThanOrEqual(6);
});

test('a supervisor’s forms in Thai digits', async () => {
  setUp([...SETTINGS, ['ตัวเลขในแบบพิมพ์', 'ไทย']]);
  const side = [...levels(15, () => 4), ...CHALLENGE, 5, ...levels(10, () => 4)];
  typeCells(bench.state.engine, 'ศึกษานิเทศก์ชำนาญการพิเศษ', 3, 4, [[...side, ...side]]);
  expect(await draw('T04', 'forms-supervisor')).toBeLessThanOrEqual(8);
});

test('blank forms, to be filled in by hand', async () => {
  await draw('T01', 'forms-blank');
});

test('the notice of a result, with the supervisor’s opinion', async () => {
  setUp(SETTINGS);
  const side = [...levels(15, () => 4), ...CHALLENGE, 5, ...levels(10, () => 3)];
  typeCells(bench.state.engine, 'ครู', 3, 4, [[...side, ...side]]);
  typeCells(bench.state.engine, 'ความเห็น', 3, 3, [
    ['จัดกิจกรรมการเรียนรู้เชิงรุกได้ดี ผู้เรียนมีส่วนร่วม และมีผลสัมฤทธิ์ทางการเรียนสูงขึ้นทุกกลุ่มสาระ', '', 'อบรมการวัดและประเมินผล'],
  ]);
  expect(await draw('T02', 'notice', 'result-notice')).toBe(1);
});
