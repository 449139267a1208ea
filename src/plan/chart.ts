import type { Area } from '../cells/a1';

/** Kinds of charts, as the host draws them. */
export type ChartKind = 'bar' | 'column' | 'histogram' | 'line' | 'pie' | 'scatter';

/** A stretch of cells that a chart draws; without a tab it stands on the chart's own. */
export interface ChartRange {
  readonly tab?: string;
  readonly area: Area;
}

/** A chart on a tab. Rows and columns are counted from 1. */
export interface ChartPlan {
  readonly kind: ChartKind;
  /** Known by it when it is built again: one tab has no two charts of one title. */
  readonly title: string;
  /**
   * What is drawn, side by side: the first column names the points (scatter: places them), each further one is a
   * series. A histogram has its values alone.
   */
  readonly ranges: readonly ChartRange[];
  /** How many rows at the top of the ranges name the series. */
  readonly headings: number;
  /** Series on top of one another: bars and columns. */
  readonly stacked?: boolean;
  /** Titles of the axes: of what the points are named by, and of their values. A pie has none. */
  readonly axes?: { readonly points?: string; readonly values?: string };
  /** What the axis of values spans at least. A pie has none. */
  readonly span?: { readonly lowest: number; readonly highest: number };
  /** The cell whose upper left corner is the chart's. */
  readonly at: { readonly row: number; readonly column: number };
  /** In pixels. */
  readonly size: { readonly width: number; readonly height: number };
}
