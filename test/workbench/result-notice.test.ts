import { typeCells, typeRoster } from '../../workbench/headless';
import { printedLines, runJob } from '../support/jobs';
import { openTestBench, type TestBench } from '../support/workbench';

const [TAB, OPINIONS] = ['พิมพ์แจ้งผล', 'ความเห็น'];
const PEOPLE: readonly (readonly string[])[] = [
  ['T01', 'ครูตัวอย่าง 01', 'ครูผู้ช่วย', '', '', 'ผู้อำนวยการตัวอย่าง'],
  ['T02', 'ครูตัวอย่าง 02', 'ครูผู้ช่วย', '', '', 'ผู้อำนวยการตัวอย่าง'],
];

let bench: TestBench;

beforeEach(async () => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, PEOPLE);
  await bench.project.run('prepareWorkbook');
});

afterEach(() => bench.dispose());

const print = async (id: string): Promise<void> => {
  const people = PEOPLE.flatMap(([one = '', name = '']) => (one === id ? [{ id, name }] : []));
  await runJob(bench, 'result-notice', people);
};

const lines = () => printedLines(bench, TAB);

const rate = (row: number, level: number | '') =>
  typeCells(bench.state.engine, 'ครูผู้ช่วย', row, 4, [Array(50).fill(level)]);

test('scores, total and band are looked up by id, with what the supervisor wrote', async () => {
  rate(4, 4);
  typeCells(bench.state.engine, OPINIONS, 3, 3, [['สอนดี', 'ตรงต่อเวลา', 'อบรมการวัดผล']]);
  await print('T02');
  const seen = lines();
  expect(seen).toContainEqual(['คะแนนรวม', '100', '98', '98']);
  expect(seen).toContainEqual(['ระดับผลการประเมิน', 'ดีเด่น', 'ดีเด่น']);
  expect(seen).toContainEqual(['จุดเด่น: สอนดี']);
  expect(seen).toContainEqual(['แนวทางการพัฒนา: อบรมการวัดผล']);
  expect(seen.flat().join(' ')).not.toContain('พยาน');
});

test('a result that is not complete stays blank, and an opinion that is not written is dotted', async () => {
  await print('T01');
  const seen = lines();
  expect(seen).toContainEqual(['คะแนนรวม', '100']);
  expect(seen.filter(([text]) => /^\.{50,}$/.test(text ?? ''))).toHaveLength(9);
});

test('preparing again keeps every opinion beside its person', async () => {
  typeCells(bench.state.engine, OPINIONS, 3, 3, [['สอนดี', '', '']]);
  typeCells(bench.state.engine, 'ทะเบียน', 2, 1, [
    ['T03', 'ครูตัวอย่าง 03', 'ครูผู้ช่วย', '', '', ''],
    ['T02', 'ครูตัวอย่าง 02', 'ครูผู้ช่วย', '', '', ''],
  ]);
  await bench.project.run('prepareWorkbook');
  expect(Array.from({ length: 4 }, (_, row) => bench.row(OPINIONS, row + 1, 3).map(String))).toEqual([
    ['รหัส', 'ชื่อ–สกุล', 'จุดเด่น'],
    ['T01', 'ครูตัวอย่าง 01', expect.anything()],
    ['T02', 'ครูตัวอย่าง 02', 'สอนดี'],
    ['T03', 'ครูตัวอย่าง 03', expect.anything()],
  ]);
});
