import type { Area } from '../../src/cells/a1';

export type ChartKind = 'bar' | 'column' | 'histogram' | 'line' | 'pie' | 'scatter';

/** The bounds that an axis spans at least. */
export type Span = readonly [lowest: number, highest: number];

/** A chart as the host keeps it. */
export interface Chart {
  /** Absent while it is on no tab. */
  readonly id?: number;
  /** The tab that it lies on. */
  readonly sheetId: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly ranges: readonly { readonly sheetId: string; readonly area: Area }[];
  /** Rows at the top of the ranges that name the series. */
  readonly headings: number;
  readonly stacked: boolean;
  /** Titles of the horizontal and of the vertical axis. */
  readonly across: string;
  readonly up: string;
  /** Of the values; of a scatter's points. */
  readonly span?: Span;
  readonly spanAcross?: Span;
  readonly at: { readonly row: number; readonly column: number };
  readonly width: number;
  readonly height: number;
}
