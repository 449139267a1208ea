import { areaA1 } from '../cells/a1';
import type { ChartPlan, ChartRange } from '../plan/chart';
import { findTab } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/**
 * Puts charts on a tab. One that stands there under its title stays, wherever people moved it to and however they
 * made it look; where it draws other cells than planned, it is made to draw these, and gives way to the rows above.
 * Charts with other titles are people's own.
 *
 * Takes a read, and a write for each chart that is new or draws other cells. Every tab that is drawn from must stand.
 *
 * @param isNew whether the tab was just made, so that no chart stands there
 */
export const applyCharts = (name: string, charts: readonly ChartPlan[], isNew = false): void => {
  const tab = findTab(name);
  if (!tab || charts.length === 0) return;
  const standing = isNew ? [] : chartsOf(tab);
  read.delete(tab.getSheetId());
  for (const plan of charts) {
    const ranges = plan.ranges.map((range) => rangeOf(tab, range));
    const same = standing.filter((chart) => chart.getOptions().get('title') === plan.title);
    const [first, ...others] = same;
    for (const chart of others) tab.removeChart(chart);
    if (!first) tab.insertChart(built(tab, plan, ranges));
    else if (!drawsOnly(first, ranges)) tab.updateChart(redrawn(first, plan, ranges));
  }
};

const rangeOf = (tab: Sheet, { tab: name, area }: ChartRange): Range => {
  const source = name === undefined ? tab : findTab(name);
  if (!source) throw new Error(`A chart draws from ${name}, which is not there`);
  return source.getRange(areaA1(area));
};

const drawsOnly = (chart: Chart, ranges: readonly Range[]): boolean =>
  JSON.stringify(chart.getRanges().map(address)) === JSON.stringify(ranges.map(address));

const address = (range: Range): string => `${range.getSheet().getName()}!${range.getA1Notation()}`;

const redrawn = (chart: Chart, { at, size }: ChartPlan, ranges: readonly Range[]): Chart => {
  const changed = chart.modify().clearRanges();
  for (const range of ranges) changed.addRange(range);
  changed.setOption('height', size.height);
  const place = chart.getContainerInfo();
  const inTheWay = place.getAnchorColumn() === at.column && place.getAnchorRow() < at.row;
  if (inTheWay) changed.setPosition(at.row, at.column, 0, 0);
  return changed.build();
};

const built = (tab: Sheet, { headings, at, size, ...looks }: ChartPlan, ranges: readonly Range[]): Chart => {
  const start = tab.newChart();
  for (const range of ranges) start.addRange(range);
  start
    .setNumHeaders(headings)
    .setPosition(at.row, at.column, 0, 0)
    .setOption('width', size.width)
    .setOption('height', size.height);
  return shaped(start, looks);
};

const shaped = (
  start: Builder,
  { kind, title, stacked, axes = {}, span }: Omit<ChartPlan, 'headings' | 'at' | 'size' | 'ranges'>,
): Chart => {
  if (kind === 'pie') return start.asPieChart().setTitle(title).build();
  const { points, values } = axes;
  if (kind === 'scatter') {
    const scatter = start.asScatterChart().setTitle(title);
    if (points !== undefined) scatter.setXAxisTitle(points);
    if (values !== undefined) scatter.setYAxisTitle(values);
    if (span) scatter.setYAxisRange(span.lowest, span.highest);
    return scatter.build();
  }
  const chart = upright(start, kind, stacked).setTitle(title);
  // The bars of a bar chart lie: its values are told along the horizontal axis.
  const [across, up] = kind === 'bar' ? [values, points] : [points, values];
  if (across !== undefined) chart.setXAxisTitle(across);
  if (up !== undefined) chart.setYAxisTitle(up);
  if (span) chart.setRange(span.lowest, span.highest);
  return chart.build();
};

const upright = (
  start: Builder,
  kind: Exclude<ChartPlan['kind'], 'pie' | 'scatter'>,
  stacked: boolean | undefined,
) => {
  switch (kind) {
    case 'bar':
      return stacked ? start.asBarChart().setStacked() : start.asBarChart();
    case 'column':
      return stacked ? start.asColumnChart().setStacked() : start.asColumnChart();
    case 'line':
      return start.asLineChart();
    case 'histogram':
      return start.asHistogramChart();
  }
};

/** Charts that were read and not changed since in this run, by their tab's id. */
const read = new Map<number, readonly Chart[]>();

const chartsOf = (tab: Sheet): readonly Chart[] => {
  const charts = read.get(tab.getSheetId()) ?? tab.getCharts();
  read.set(tab.getSheetId(), charts);
  return charts;
};

/** Ids of the charts on a tab. */
export const chartIds = (tab: Sheet): readonly number[] =>
  chartsOf(tab).map((chart) => chart.getChartId() ?? -1);

/**
 * Makes the charts of a tab those of its copy again: where they stand and what they draw. One that was put there since
 * goes, one that was taken away comes back.
 *
 * @param ids of the charts that the tab had when it was copied, in the order of those on the copy
 */
export const restoreCharts = (tab: Sheet, copy: Sheet, ids: readonly number[]): void => {
  const standing = new Map(chartsOf(tab).map((chart) => [chart.getChartId() ?? -1, chart]));
  read.delete(tab.getSheetId());
  for (const [id, chart] of standing) if (!ids.includes(id)) tab.removeChart(chart);
  copy.getCharts().forEach((kept, index) => {
    const chart = standing.get(ids[index] ?? -1);
    const ranges = kept.getRanges().map((range) => {
      const own = range.getSheet().getSheetId() === copy.getSheetId();
      return own ? tab.getRange(range.getA1Notation()) : range;
    });
    if (!chart) tab.insertChart(drawnLike(kept, kept, ranges));
    else if (!drawsOnly(chart, ranges) || !standsLike(chart, kept))
      tab.updateChart(drawnLike(chart, kept, ranges));
  });
};

const standsLike = (chart: Chart, kept: Chart): boolean =>
  JSON.stringify([placeOf(chart), heightOf(chart)]) === JSON.stringify([placeOf(kept), heightOf(kept)]);

const placeOf = (chart: Chart): [row: number, column: number, right: number, down: number] => {
  const place = chart.getContainerInfo();
  return [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()];
};

const heightOf = (chart: Chart): unknown => chart.getOptions().get('height');

const drawnLike = (chart: Chart, kept: Chart, ranges: readonly Range[]): Chart => {
  const changed = chart.modify().clearRanges();
  for (const range of ranges) changed.addRange(range);
  changed.setPosition(...placeOf(kept));
  const height = heightOf(kept);
  if (typeof height === 'number') changed.setOption('height', height);
  return changed.build();
};
