import type { Engine } from '../engine/engine';
import type { Chart } from './chart';

/** One series: its name, and a value a point; what is no number is not drawn. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
}

/** What a chart draws. */
export interface ChartData {
  readonly points: readonly string[];
  /** Where a scatter's points stand. */
  readonly places: readonly (number | undefined)[];
  readonly series: readonly Series[];
}

/** Reads what a chart draws: its ranges side by side, the first column names the points; a histogram has none. */
export const chartData = (engine: Engine, { kind, ranges, headings }: Chart): ChartData => {
  const columns = ranges.flatMap(({ sheetId, area }) => {
    const sheet = engine.book.getSheetBySheetId(sheetId)?.getSheet();
    if (!sheet) return [];
    return Array.from({ length: area.columns }, (_, column) =>
      Array.from({ length: area.rows }, (__, row) =>
        engine.value(sheet, area.row - 1 + row, area.column - 1 + column),
      ),
    );
  });
  const [first = [], ...others] = kind === 'histogram' ? [[], ...columns] : columns;
  const points = first.slice(headings);
  return {
    points: points.map(String),
    places: points.map(drawable),
    series: others.map((column) => ({
      name: column.slice(0, headings).map(String).join(' '),
      values: column.slice(headings).map(drawable),
    })),
  };
};

const drawable = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
