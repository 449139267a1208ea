import type { Worksheet } from '@univerjs/core';
import type { Area } from '../../src/cells/a1';
import type { Chart, ChartKind, Span } from '../chart/chart';
import type { Engine } from '../engine/engine';
import { standIn } from './partial';
import type { HostState } from './state';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type BarBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type ColumnBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type HistogramBuilder = GoogleAppsScript.Spreadsheet.EmbeddedHistogramChartBuilder;
type LineBuilder = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type PieBuilder = GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder;
type ScatterBuilder = GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What the host makes a chart whose size nobody said. */
const SIZE = { width: 600, height: 371 } as const;

/** The range of some cells of a tab, by the engine's id of the tab. */
export type RangeOf = (sheetId: string, area: Area) => Range;

type Read = 'getChartId' | 'getContainerInfo' | 'getNumHeaders' | 'getOptions' | 'getRanges' | 'modify';

/** A chart that was built, on a tab or not yet: a picture of it as it was when it was asked for. */
export class LocalChart implements Pick<EmbeddedChart, Read> {
  static of = (chart: Chart, rangeOf: RangeOf, begin: (chart: Chart) => Builder): EmbeddedChart =>
    standIn<EmbeddedChart>('EmbeddedChart', new LocalChart(chart, rangeOf, begin));

  /** What such a stand-in draws. */
  static drawn = (chart: EmbeddedChart): Chart => (chart as unknown as LocalChart).chart;

  private constructor(
    readonly chart: Chart,
    private readonly rangeOf: RangeOf,
    /** Begins a chart that is like another one. */
    private readonly begin: (chart: Chart) => Builder,
  ) {}

  modify = (): Builder => this.begin(this.chart);

  getContainerInfo = (): GoogleAppsScript.Spreadsheet.ContainerInfo => {
    const { row, column } = this.chart.at;
    return standIn<GoogleAppsScript.Spreadsheet.ContainerInfo>('ContainerInfo', {
      getAnchorRow: () => row,
      getAnchorColumn: () => column,
      getOffsetX: () => 0,
      getOffsetY: () => 0,
    } satisfies Partial<GoogleAppsScript.Spreadsheet.ContainerInfo>);
  };

  getChartId = (): number | null => this.chart.id ?? null;

  getNumHeaders = (): number => this.chart.headings;

  getOptions = (): GoogleAppsScript.Charts.ChartOptions => {
    const { title, width, height } = this.chart;
    const options: Readonly<Record<string, unknown>> = { title, width, height };
    return standIn<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', {
      get: (option: string) => options[option] ?? null,
    } satisfies GoogleAppsScript.Charts.ChartOptions);
  };

  getRanges = (): Range[] => this.chart.ranges.map(({ sheetId, area }) => this.rangeOf(sheetId, area));
}

/** Puts a chart on its tab, under a number of its own. */
export const placeChart = ({ charts }: HostState, chart: Omit<Chart, 'id'>): void => {
  charts.push({ ...chart, id: charts.reduce((most, { id = 0 }) => Math.max(most, id), 0) + 1 });
};

/** Puts a changed chart in the place of the one that it was made from. */
export const replaceChart = ({ charts }: HostState, chart: Chart): void => {
  const place = charts.findIndex(({ id }) => id !== undefined && id === chart.id);
  if (place < 0) throw new Error('The chart is not on the sheet.');
  charts.splice(place, 1, chart);
};

/** Charts go with a copied tab, and draw from the copy what they drew from the tab itself. */
export const copyCharts = (state: HostState, from: string, to: string): void => {
  for (const { id: _, ...chart } of state.charts.filter(({ sheetId }) => sheetId === from))
    placeChart(state, {
      ...chart,
      sheetId: to,
      ranges: chart.ranges.map(({ sheetId, area }) => ({ sheetId: sheetId === from ? to : sheetId, area })),
    });
};

/** Begins a chart on a tab, or one like another. It is changed step by step, as the host's is. */
export const startChart = (
  engine: Engine,
  sheet: Worksheet,
  rangeOf: RangeOf,
  from: Partial<Chart> = {},
): Builder => {
  const draft: Chart = {
    sheetId: sheet.getSheetId(),
    kind: 'column',
    title: '',
    ranges: [],
    headings: 0,
    stacked: false,
    across: '',
    up: '',
    at: { row: 0, column: 0 },
    ...SIZE,
    ...from,
  };
  const set = <B>(self: () => B, change: Partial<Chart>): B => {
    Object.assign(draft, change);
    return self();
  };
  const any = () => builder;
  const shared = {
    addRange: (range: Range) => {
      const tab = engine.book.getSheetByName(range.getSheet().getName());
      if (!tab) throw new Error('Invalid argument: range');
      return set(any, {
        ranges: [...draft.ranges, { sheetId: tab.getSheetId(), area: areaOf(range) }],
      });
    },
    clearRanges: () => set(any, { ranges: [] }),
    setNumHeaders: (headings: number) => set(any, { headings: whole(headings, 0) }),
    setPosition: (row: number, column: number, offsetX: number, offsetY: number) => {
      if (offsetX !== 0 || offsetY !== 0) throw new Error('The workbench puts charts at cells only');
      if (row > sheet.getRowCount() || column > sheet.getColumnCount())
        throw new Error('The position of the chart is outside of the sheet.');
      return set(any, { at: { row: whole(row, 1), column: whole(column, 1) } });
    },
    setOption: (option: string, value: unknown) => {
      if (option !== 'width' && option !== 'height')
        throw new Error(`The workbench draws no chart option ${option}`);
      return set(any, { [option]: whole(value, 1) });
    },
    build: (): EmbeddedChart => {
      if (draft.ranges.length === 0 || draft.at.row === 0)
        throw new Error('The workbench builds charts that have ranges and a position');
      return LocalChart.of({ ...draft }, rangeOf, (chart) => startChart(engine, sheet, rangeOf, chart));
    },
  };
  const shaped = <B extends object>(kind: ChartKind, steps: (self: () => B) => Partial<B>): B => {
    Object.assign(draft, { kind });
    const self: B = standIn<B>(`builder of a ${kind} chart`, { ...shared, ...steps(() => self) });
    return self;
  };
  const titled = <B>(self: () => B) => ({
    setTitle: (title: string) => set(self, { title: words(title) }),
  });
  const withAxes = <B>(self: () => B) => ({
    ...titled(self),
    setXAxisTitle: (title: string) => set(self, { across: words(title) }),
    setYAxisTitle: (title: string) => set(self, { up: words(title) }),
  });
  const upright = <B>(self: () => B) => ({
    ...withAxes(self),
    setRange: (start: number, end: number) => set(self, { span: span(start, end) }),
  });
  const stacking = <B>(self: () => B) => ({
    ...upright(self),
    setStacked: () => set(self, { stacked: true }),
  });
  const builder: Builder = standIn<Builder>('EmbeddedChartBuilder', {
    ...shared,
    asBarChart: () => shaped<BarBuilder>('bar', stacking),
    asColumnChart: () => shaped<ColumnBuilder>('column', stacking),
    asHistogramChart: () => shaped<HistogramBuilder>('histogram', upright),
    asLineChart: () => shaped<LineBuilder>('line', upright),
    asPieChart: () => shaped<PieBuilder>('pie', titled),
    asScatterChart: () =>
      shaped<ScatterBuilder>('scatter', (self) => ({
        ...withAxes(self),
        setXAxisRange: (start, end) => set(self, { spanAcross: span(start, end) }),
        setYAxisRange: (start, end) => set(self, { span: span(start, end) }),
      })),
  } satisfies Partial<Builder>);
  return builder;
};

const areaOf = (range: Range): Area => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

const whole = (value: unknown, lowest: number): number => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < lowest)
    throw new Error(`Invalid argument: ${value}`);
  return value;
};

const words = (text: unknown): string => {
  if (typeof text !== 'string') throw new Error(`Invalid argument: ${text}`);
  return text;
};

const span = (start: number, end: number): Span => {
  if (!(start < end)) throw new Error(`Invalid argument: ${start}, ${end}`);
  return [start, end];
};
