import { sampleRoster, typeCells, typeLevels, typeRoster } from '../../workbench/headless';
import { openTestBench, type TestBench } from '../support/workbench';

const ENTRY = 'ครูผู้ช่วย';
const RESULTS = 'ผลการประเมิน';
const ROSTER = 'ทะเบียน';
const [COMPONENT_1, TOTAL, BAND] = ['BG', 'BJ', 'BK'];

let bench: TestBench;

beforeEach(async () => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, sampleRoster(3));
  await bench.project.run('prepareWorkbook');
  for (const [person, level] of [1, 3, 4].entries())
    typeLevels(bench.state.engine, person, 'supervisor', [...Array(14).fill(level), 5, ...Array(10).fill(4)]);
  await bench.state.engine.settle();
});

afterEach(() => bench.dispose());

const entry = () => {
  const found = bench.state.engine.book.getSheetByName(ENTRY);
  if (!found) throw new Error(`No tab ${ENTRY}`);
  return found;
};

/** Id, score of component 1, total and band of a row of the entry tab. */
const scores = (row: number): unknown[] =>
  ['A', COMPONENT_1, TOTAL, BAND].map((column) => bench.value(ENTRY, `${column}${row}`));

/** Id, total and band of each line of the results. */
const results = (...rows: number[]): unknown[] =>
  rows.map((row) => ['A', 'H', 'I'].map((column) => bench.value(RESULTS, `${column}${row}`)));

const ONE = ['T001', 20, 40, 'ปรับปรุง'];
const TWO = ['T002', 60, 80, 'ดีมาก'];
const THREE = ['T003', 80, 100, 'ดีเด่น'];

const RESULT_OF = (line: unknown[]): unknown[] => [line[0], line[2], line[3]];

test('headings are shown above the scores that their formulas give', () => {
  expect(bench.row(ENTRY, 2, 63).slice(58)).toEqual([
    'องค์ 1 (80)',
    'องค์ 2 (10)',
    'องค์ 3 (10)',
    'รวม',
    'ระดับ',
  ]);
  expect([3, 4, 5].map(scores)).toEqual([ONE, TWO, THREE]);
  expect(results(2, 3, 4)).toEqual([ONE, TWO, THREE].map(RESULT_OF));
});

test('rows that are sorted carry their scores with them', async () => {
  const typed = [3, 4, 5].map((row) => bench.row(ENTRY, row, 53));
  typeCells(bench.state.engine, ENTRY, 3, 1, typed.reverse());
  await bench.state.engine.settle();
  expect([3, 4, 5].map(scores)).toEqual([THREE, TWO, ONE]);
  expect(results(2, 3, 4)).toEqual([ONE, TWO, THREE].map(RESULT_OF));
});

test("deleting the first person's row loses nobody else's score", async () => {
  entry().deleteRows(2, 1);
  await bench.state.engine.settle();
  expect([3, 4].map(scores)).toEqual([TWO, THREE]);
  expect(results(3, 4)).toEqual([TWO, THREE].map(RESULT_OF));
});

test('a row put above the first person moves nobody to another score', async () => {
  entry().insertRowsBefore(2, 1);
  await bench.state.engine.settle();
  expect([3, 4, 5, 6].map(scores)).toEqual([['', '', '', ''], ONE, TWO, THREE]);
  expect(results(2, 3, 4)).toEqual([ONE, TWO, THREE].map(RESULT_OF));
});

test('people who are added follow, with scores of their own', async () => {
  entry().deleteRows(2, 1);
  typeCells(bench.state.engine, ROSTER, 5, 1, [['T004', 'ครูตัวอย่าง 04', ENTRY, '', '', '']]);
  await bench.project.run('prepareWorkbook');
  await bench.state.engine.settle();
  expect([3, 4, 5, 6].map((row) => scores(row).slice(0, 2))).toEqual([
    ['T002', 60],
    ['T003', 80],
    ['T001', ''],
    ['T004', ''],
  ]);
});

test('a figure typed over a score is told with its cell, and preparing writes nothing over it', async () => {
  typeCells(bench.state.engine, ENTRY, 4, 59, [[75]]);
  await bench.state.engine.settle();
  await bench.project.run('prepareWorkbook');
  expect(bench.stage.alerts.at(-1)).toContain(`แท็บ ${ENTRY} ช่อง ${COMPONENT_1}4`);
  expect(bench.value(ENTRY, `${COMPONENT_1}4`)).toBe(75);
  typeCells(bench.state.engine, ENTRY, 4, 59, [['']]);
  await bench.project.run('prepareWorkbook');
  expect([3, 4, 5].map(scores)).toEqual([ONE, TWO, THREE]);
});

test('a workbook whose formulas stand with the first person is brought up to date', async () => {
  typeCells(bench.state.engine, ENTRY, 2, 59, [['องค์ 1 (80)']]);
  typeCells(bench.state.engine, ENTRY, 3, 59, [['=KSC_SCORE("ครูผู้ช่วย",AC3:AP5)']]);
  await bench.state.engine.settle();
  await bench.project.run('prepareWorkbook');
  expect(bench.formula(ENTRY, `${COMPONENT_1}3`)).toBe('');
  expect([3, 4, 5].map(scores)).toEqual([ONE, TWO, THREE]);
});
