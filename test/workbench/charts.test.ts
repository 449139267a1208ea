import type { ChartPlan } from '../../src/plan/chart';
import { applyCharts } from '../../src/sheet/charts';
import { chartData, drawChart, services, typeCells } from '../../workbench/headless';
import { openTestBench, type TestBench } from '../support/workbench';

const TAB = 'คะแนน';

let bench: TestBench;

beforeEach(async () => {
  bench = await openTestBench();
  Object.assign(globalThis, services(bench.state));
  bench.state.engine.book.create(TAB, 40, 10);
  typeCells(bench.state.engine, TAB, 1, 1, [
    ['สมรรถนะ', 'คาดหวัง', 'พบ'],
    ['การมุ่งผลสัมฤทธิ์', 4, 2],
    ['บริการที่ดี', 3, '⚠ ยังไม่ประเมิน'],
  ]);
  await bench.state.engine.settle();
});

afterEach(() => bench.dispose());

const plan = (changes: Partial<ChartPlan> = {}): ChartPlan => ({
  kind: 'column',
  title: 'คาดหวังกับพบ',
  ranges: [{ area: { row: 1, column: 1, rows: 3, columns: 3 } }],
  headings: 1,
  axes: { points: 'ชื่อสมรรถนะ', values: 'ระดับ' },
  span: { lowest: 0, highest: 5 },
  at: { row: 6, column: 1 },
  size: { width: 600, height: 400 },
  ...changes,
});

const apply = (...plans: readonly ChartPlan[]): string[] => {
  const before = bench.state.calls.length;
  applyCharts(TAB, plans);
  return bench.state.calls.slice(before).map(({ name }) => name);
};

const pictures = (): string[] =>
  bench.state.charts.map((chart) => drawChart(chart, chartData(bench.state.engine, chart)));

/** The drawn shapes of a series. */
const shapes = (picture: string, name: string, series: number): Record<string, number>[] =>
  [...picture.matchAll(new RegExp(`<${name} data-series="${series}"([^>]*)>`, 'g'))].map(
    ([, attributes = '']) =>
      Object.fromEntries(
        [...attributes.matchAll(/([a-z]+)="([\d.]+)"/g)].map(([, key, value]) => [key, Number(value)]),
      ),
  );

test('columns stand as high as their values, and a text is no value', () => {
  apply(plan());
  const [picture = ''] = pictures();
  expect(picture).toContain('คาดหวังกับพบ</text>');
  for (const words of ['ชื่อสมรรถนะ', 'ระดับ', 'การมุ่งผลสัมฤทธิ์', 'บริการที่ดี', 'คาดหวัง', 'พบ'])
    expect(picture).toContain(`>${words}</text>`);
  const [four, three] = shapes(picture, 'rect', 0);
  const [two, ...others] = shapes(picture, 'rect', 1);
  expect(others).toEqual([]);
  expect((four?.height ?? 0) / (two?.height ?? 1)).toBeCloseTo(2, 1);
  expect((three?.height ?? 0) / (two?.height ?? 1)).toBeCloseTo(1.5, 1);
});

test('stacked bars lie one behind the other', () => {
  typeCells(bench.state.engine, TAB, 3, 3, [[1]]);
  apply(plan({ kind: 'bar', stacked: true }));
  const [picture = ''] = pictures();
  const [four] = shapes(picture, 'rect', 0);
  const [two] = shapes(picture, 'rect', 1);
  expect(two?.x).toBeCloseTo((four?.x ?? 0) + (four?.width ?? 0), 1);
  expect(two?.y).toBe(four?.y);
});

test.each([
  ['line', 'circle', 2],
  ['scatter', 'circle', 1],
  ['pie', 'path', 1],
  ['histogram', 'rect', 2],
] as const)('a %s draws its values', (kind, shape, count) => {
  const values = { row: 1, column: 2, rows: 3, columns: kind === 'histogram' ? 1 : 2 };
  const area = kind === 'line' || kind === 'pie' ? { ...values, column: 1 } : values;
  const { axes: _, span: __, ...bare } = plan({ kind, ranges: [{ area }] });
  apply(bare);
  expect(shapes(pictures()[0] ?? '', shape, 0)).toHaveLength(count);
});

test('a chart that draws the same cells stays, one that draws others is redrawn where it stands, people’s own stay', () => {
  expect(apply(plan(), plan({ title: 'ของผู้ใช้' }))).toEqual([
    'Sheet.getCharts',
    'Sheet.insertChart',
    'Sheet.insertChart',
  ]);
  const [ours, own] = bench.state.charts;
  expect(apply(plan())).toEqual(['Sheet.getCharts']);
  expect(bench.state.charts).toEqual([ours, own]);
  const taller = plan({ ranges: [{ area: { row: 1, column: 1, rows: 2, columns: 3 } }] });
  expect(apply(taller)).toEqual(['Sheet.getCharts', 'Sheet.updateChart']);
  expect(bench.state.charts).toEqual([
    { ...ours, ranges: [expect.objectContaining({ area: { row: 1, column: 1, rows: 2, columns: 3 } })] },
    own,
  ]);
  const area = { row: 1, column: 1, rows: 3, columns: 2 };
  expect(apply(plan({ ranges: [{ area }], at: { row: 9, column: 1 } }))).toHaveLength(2);
  expect(bench.state.charts[0]?.at).toEqual({ row: 9, column: 1 });
});

test('a chart draws from another tab, follows its formulas, and is copied with its tab', async () => {
  bench.state.engine.book.create('สรุป', 20, 10);
  applyCharts('สรุป', [plan({ ranges: [{ tab: TAB, area: { row: 1, column: 1, rows: 3, columns: 3 } }] })]);
  applyCharts(TAB, [plan()]);
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TAB)?.copyTo(SpreadsheetApp.getActiveSpreadsheet());
  const copy = bench.state.engine.book.getSheetByName(`สำเนาของ ${TAB}`);
  expect(bench.state.charts.map(({ sheetId }) => sheetId)).toContain(copy?.getSheetId());
  const before = pictures();
  typeCells(bench.state.engine, TAB, 2, 3, [['=1+3']]);
  await bench.state.engine.settle();
  expect(pictures().map((picture, index) => picture !== before[index])).toEqual([true, true, false]);
});

test('the workbench refuses what the host would', () => {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TAB);
  const builder = sheet?.newChart();
  expect(() => builder?.build()).toThrow('ranges and a position');
  expect(() => builder?.setPosition(50, 1, 0, 0)).toThrow('outside of the sheet');
  expect(() => builder?.setOption('colour', 'red')).toThrow('no chart option colour');
  expect(() => builder?.setNumHeaders(-1)).toThrow('Invalid argument');
  expect(() => builder?.asPieChart().set3D()).toThrow('no builder of a pie chart.set3D');
});
