import { typeCells, typeRoster } from '../../workbench/headless';
import { runJob } from '../support/jobs';
import { openTestBench, type TestBench } from '../support/workbench';
import { openPrintRoom, type PrintRoom } from './print-room';

const TABS = {
  'staff-results': 'พิมพ์ผลสัมฤทธิ์ 38ค(2)',
  'staff-competencies': 'พิมพ์สมรรถนะ 38ค(2)',
  'staff-summary': 'พิมพ์แบบสรุป 38ค(2)',
  'staff-notice': 'พิมพ์แจ้งผล 38ค(2)',
} as const;
/** How many pages each takes at most. */
const PAGES = { 'staff-results': 2, 'staff-competencies': 1, 'staff-summary': 2, 'staff-notice': 1 } as const;
const KINDS = Object.keys(TABS) as (keyof typeof TABS)[];
const SETTINGS = 'ตั้งค่า';

const PERSON = [
  'S002',
  'เจ้าหน้าที่ตัวอย่าง 02',
  'นิติกร',
  '',
  'กลุ่มกฎหมายและคดี',
  'เจ้าหน้าที่ตัวอย่าง 01',
  'วิชาการ',
  'ชำนาญการ',
];
const HEAD = [
  'S001',
  'เจ้าหน้าที่ตัวอย่าง 01',
  'ผู้อำนวยการกลุ่มกฎหมายและคดี',
  '',
  'กลุ่มกฎหมายและคดี',
  'รองผู้อำนวยการตัวอย่าง',
  'วิชาการ',
  'ชำนาญการพิเศษ',
];

const KPIS: readonly (readonly unknown[])[] = [
  ['ร้อยละของสำนวนการสอบสวนทางวินัยที่ดำเนินการแล้วเสร็จภายในกำหนด', '5.2.1 คำรับรอง แผน กลยุทธ์', 40, 4.25],
  ['จำนวนครั้งของการให้คำปรึกษาด้านกฎหมายแก่สถานศึกษาในสังกัด', '5.2.2 หน้าที่หลัก', 35, 3.5],
  ['ระดับความสำเร็จของโครงการอบรมความรู้ด้านวินัยและการรักษาวินัย', '5.2.3 มอบหมายพิเศษ', 25, 5],
];

let bench: TestBench;
let room: PrintRoom;

beforeAll(async () => {
  room = await openPrintRoom();
});

afterAll(() => room.close());

afterEach(() => bench.dispose());

const prepared = async (settings: readonly unknown[][] = []): Promise<void> => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, [PERSON, HEAD]);
  bench.state.engine.book.create(SETTINGS, 100, 10);
  typeCells(bench.state.engine, SETTINGS, 2, 1, [
    ['สถานศึกษา/หน่วยงาน', 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1'],
    ['ปีงบประมาณ (พ.ศ.)', 2569],
    ['รอบการประเมินครั้งที่', 1],
    ...settings,
  ]);
  await bench.project.run('prepareWorkbook');
  await bench.state.engine.settle();
};

const rate = async (): Promise<void> => {
  typeCells(
    bench.state.engine,
    'ตัวชี้วัด',
    2,
    4,
    KPIS.map(([name, kind, weight, level]) => [
      name,
      kind,
      ...['ร้อยละ 60', 'ร้อยละ 70', 'ร้อยละ 80', 'ร้อยละ 90', 'ร้อยละ 100 ภายใน 30 วัน'],
      weight,
      '',
      level,
    ]),
  );
  const found = [2, 2, 1, 2, 2, 3, 0, 2, 2, 2];
  typeCells(
    bench.state.engine,
    'แผนสมรรถนะ',
    2,
    11,
    found.map((level, index) => [level, index === 2 ? 'ใช้แบบฟอร์มเดิม ยังไม่ปรับปรุงตามระเบียบใหม่' : '']),
  );
  await bench.state.engine.settle();
};

/** Prints the person's papers and draws them as the host prints them. @returns how many pages they are */
const draw = async (kind: keyof typeof TABS, name: string): Promise<number> => {
  const { link } = await runJob(bench, kind, [{ id: 'S002', name: 'เจ้าหน้าที่ตัวอย่าง 02' }]);
  const { pages, cut } = await room.print(bench, TABS[kind], link, name);
  expect(cut).toEqual([]);
  return pages;
};

test('the papers of somebody who is rated, nothing cut', async () => {
  await prepared();
  await rate();
  for (const kind of KINDS) expect(await draw(kind, kind)).toBeLessThanOrEqual(PAGES[kind]);
});

test('the papers of somebody who moved, with opinions, attendance and further components, nothing cut', async () => {
  await prepared([
    ['น้ำหนักผลสัมฤทธิ์ของงาน 38 ค.(2)', 70],
    ['น้ำหนักสมรรถนะ 38 ค.(2)', 20],
    ['น้ำหนักองค์ประกอบอื่น 38 ค.(2)', 5],
    ['ชื่อองค์ประกอบอื่น (ที่ 2) 38 ค.(2)', 'การมีส่วนร่วมในกิจกรรมของสำนักงานเขตพื้นที่'],
    ['น้ำหนักองค์ประกอบอื่น (ที่ 2) 38 ค.(2)', 5],
  ]);
  await rate();
  const [id, name] = PERSON;
  typeCells(bench.state.engine, 'ข้อตกลง', 2, 1, [
    [id, name, 'กลุ่มอำนวยการ', '', 'เจ้าหน้าที่ตัวอย่าง 09', "'1/10/2568", "'15/1/2569", '', ''],
    [id, name, 'กลุ่มกฎหมายและคดี', '', 'เจ้าหน้าที่ตัวอย่าง 01', "'16/1/2569", '', '', ''],
  ]);
  typeCells(bench.state.engine, 'การมาปฏิบัติราชการ', 2, 3, [
    ['ไม่เคยถูกลงโทษทางวินัย', 'ลากิจ 1 วัน ลาป่วย 2 วัน', 'ตรงเวลา มาสาย 1 ครั้ง', 'ครบทุกเวร', 'ครบทุกครั้ง', '', 95, 88],
  ]);
  typeCells(bench.state.engine, 'ความเห็น 38ค(2)', 2, 3, [
    [
      'มีความรู้ด้านกฎหมายและระเบียบดี ให้คำปรึกษาแก่สถานศึกษาได้รวดเร็ว',
      'การบันทึกสำนวนให้เป็นปัจจุบัน และการใช้แบบฟอร์มตามระเบียบใหม่',
      'อบรมการเขียนสำนวนสอบสวน และสอนงานโดยผู้อำนวยการกลุ่ม',
      'ระหว่างอยู่กลุ่มอำนวยการ ปฏิบัติงานสารบรรณครบถ้วน ทันเวลา',
      ...['เจ้าหน้าที่ตัวอย่าง 01', 'เห็นด้วย', ''],
      ...['รองผู้อำนวยการตัวอย่าง', 'มีความเห็นแตกต่าง', 'ผลงานโครงการอบรมควรอยู่ในระดับ 4'],
      ...["'5/4/2569", 'ไม่ลงนามรับทราบ', 'เจ้าหน้าที่ตัวอย่าง 04', 'นักทรัพยากรบุคคล'],
    ],
  ]);
  await bench.state.engine.settle();
  for (const kind of KINDS)
    expect(await draw(kind, `${kind}-moved`)).toBeLessThanOrEqual(
      kind === 'staff-results' ? 2 : PAGES[kind] + 1,
    );
}, 120_000);

test('blank papers in Thai digits', async () => {
  await prepared([['ตัวเลขในแบบพิมพ์', 'ไทย']]);
  for (const kind of KINDS) expect(await draw(kind, `${kind}-blank`)).toBeLessThanOrEqual(PAGES[kind]);
});
