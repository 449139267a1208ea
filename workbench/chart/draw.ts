import type { Chart, Span } from './chart';
import type { ChartData, Series } from './data';
import { cutTo, element, line, SMALL, text, widthOf } from './svg';

/** Colours of the series, in the host's order. */
const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'] as const;

const GRID = '#dadce0';
const AXIS = '#5f6368';
const LEGEND = 150;
const TITLE = 44;
const EDGE = 16;

const colorOf = (index: number): string => COLORS[index % COLORS.length] ?? COLORS[0];

/** The field between the axes. */
interface Field {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A chart as a picture, near to what the host makes of it: title, axes, legend, and the figures themselves. */
export const drawChart = (chart: Chart, data: ChartData): string => {
  const { width, height, title } = chart;
  const drawn = chart.kind === 'histogram' ? binned(data) : data;
  const parts = [
    element('rect', { width, height, fill: '#fff' }),
    text(title, EDGE, 28, { 'font-size': 16, fill: '#333' }),
    ...(chart.kind === 'pie' ? pie(chart, drawn) : plotted(chart, drawn)),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': title,
      'font-family': 'Sarabun, sans-serif',
    },
    parts.join(''),
  );
};

const plotted = (chart: Chart, data: ChartData): string[] => {
  const legend = legendOf(
    chart,
    data.series.map(({ name }) => name),
  );
  const field = fieldOf(chart, data);
  const span = spanOf(chart, data);
  const titles = axisTitles(chart, field);
  if (chart.kind === 'bar') return [...lying(chart, data, field, span), ...titles, ...legend];
  const up = (value: number) => field.bottom - share(value, span) * (field.bottom - field.top);
  const values = ticks(span).flatMap((tick) => [
    line(field.left, up(tick), field.right, up(tick), tick === 0 ? AXIS : GRID),
    text(String(tick), field.left - 6, up(tick) + 4, { 'text-anchor': 'end' }),
  ]);
  const figures =
    chart.kind === 'scatter' ? scattered(chart, data, field, up) : standing(chart, data, field, up);
  return [...values, ...figures, ...titles, ...legend];
};

/** Columns, lines and histograms: points from left to right. */
const standing = (
  chart: Chart,
  { points, series }: ChartData,
  field: Field,
  up: (value: number) => number,
): string[] => {
  const step = (field.right - field.left) / Math.max(points.length, 1);
  const middle = (index: number) => field.left + step * (index + 0.5);
  const crowded = points.some((point) => widthOf(point) > step - 4);
  const names = points.map((point, index) =>
    crowded
      ? text(cutTo(point, TILTED), middle(index), field.bottom + 14, {
          'text-anchor': 'end',
          transform: `rotate(-40 ${middle(index).toFixed(1)} ${field.bottom + 14})`,
        })
      : text(point, middle(index), field.bottom + 18, { 'text-anchor': 'middle' }),
  );
  if (chart.kind === 'line')
    return [...names, ...series.flatMap((one, index) => lined(one, index, middle, up))];
  const bars = blocks(chart, series, points.length).map(
    ({ point, series: index, from, to, place, share: part }) => {
      const width = step * (chart.kind === 'histogram' ? 0.96 : 0.7);
      const x = middle(point) - width / 2 + width * place;
      return block(index, x, up(to), width * part, up(from) - up(to));
    },
  );
  return [...names, ...bars];
};

/** Bars that lie: points from top to bottom. */
const lying = (chart: Chart, { points, series }: ChartData, field: Field, span: Span): string[] => {
  const across = (value: number) => field.left + share(value, span) * (field.right - field.left);
  const step = (field.bottom - field.top) / Math.max(points.length, 1);
  return [
    ...ticks(span).flatMap((tick) => [
      line(across(tick), field.top, across(tick), field.bottom, tick === 0 ? AXIS : GRID),
      text(String(tick), across(tick), field.bottom + 18, { 'text-anchor': 'middle' }),
    ]),
    ...points.map((point, index) =>
      text(cutTo(point, field.left - 2 * EDGE), field.left - 6, field.top + step * (index + 0.5) + 4, {
        'text-anchor': 'end',
      }),
    ),
    ...blocks(chart, series, points.length).map(({ point, series: index, from, to, place, share: part }) => {
      const height = step * 0.7;
      const y = field.top + step * (point + 0.5) - height / 2 + height * place;
      return block(index, across(from), y, across(to) - across(from), height * part);
    }),
  ];
};

/** A bar: of which point and series, between which values, and which share of the point's breadth it takes. */
interface Block {
  readonly point: number;
  readonly series: number;
  readonly from: number;
  readonly to: number;
  readonly place: number;
  readonly share: number;
}

const blocks = ({ stacked }: Chart, series: readonly Series[], points: number): Block[] =>
  Array.from({ length: points }, (_, point) => {
    let below = 0;
    return series.flatMap(({ values }, index): Block[] => {
      const value = values[point];
      if (value === undefined) return [];
      if (!stacked)
        return [
          {
            point,
            series: index,
            from: Math.min(value, 0),
            to: Math.max(value, 0),
            place: index / series.length,
            share: 1 / series.length,
          },
        ];
      below += value;
      return [{ point, series: index, from: below - value, to: below, place: 0, share: 1 }];
    });
  }).flat();

const block = (series: number, x: number, y: number, width: number, height: number): string =>
  element('rect', { 'data-series': series, x, y, width, height, fill: colorOf(series) });

const lined = (
  { values }: Series,
  index: number,
  across: (point: number) => number,
  up: (value: number) => number,
): string[] => {
  const stretches: string[][] = [[]];
  values.forEach((value, point) => {
    if (value === undefined) stretches.push([]);
    else stretches[stretches.length - 1]?.push(`${across(point).toFixed(1)},${up(value).toFixed(1)}`);
  });
  return [
    ...stretches
      .filter((points) => points.length > 0)
      .map((points) =>
        element('polyline', {
          points: points.join(' '),
          fill: 'none',
          stroke: colorOf(index),
          'stroke-width': 2,
        }),
      ),
    ...values.flatMap((value, point) =>
      value === undefined ? [] : [dot(index, across(point), up(value), 2.5)],
    ),
  ];
};

const dot = (series: number, cx: number, cy: number, r: number): string =>
  element('circle', { 'data-series': series, cx, cy, r, fill: colorOf(series) });

const scattered = (
  chart: Chart,
  { places, series }: ChartData,
  field: Field,
  up: (value: number) => number,
): string[] => {
  const span = nice(chart.spanAcross, places);
  const across = (place: number) => field.left + share(place, span) * (field.right - field.left);
  return [
    ...ticks(span).map((tick) =>
      text(String(tick), across(tick), field.bottom + 18, { 'text-anchor': 'middle' }),
    ),
    ...series.flatMap(({ values }, index) =>
      values.flatMap((value, point) => {
        const place = places[point];
        return value === undefined || place === undefined ? [] : [dot(index, across(place), up(value), 4)];
      }),
    ),
  ];
};

const pie = (chart: Chart, { points, series }: ChartData): string[] => {
  const values = points.map((_, index) => Math.max(series[0]?.values[index] ?? 0, 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.min(chart.height - TITLE - EDGE, chart.width - LEGEND - 2 * EDGE) / 2;
  const [x, y] = [(chart.width - LEGEND) / 2, TITLE + radius];
  const at = (turn: number, far: number): readonly [number, number] => [
    x + Math.sin(turn * 2 * Math.PI) * far,
    y - Math.cos(turn * 2 * Math.PI) * far,
  ];
  let turned = 0;
  const slices = values.flatMap((value, index) => {
    const part = total > 0 ? value / total : 0;
    const [from, to] = [turned, turned + part];
    turned = to;
    if (part === 0) return [];
    const [name, told] = [at((from + to) / 2, radius * 0.65), `${(part * 100).toFixed(1)}%`];
    const slice = { 'data-series': index, fill: colorOf(index), stroke: '#fff' };
    return [
      part === 1
        ? element('circle', { ...slice, cx: x, cy: y, r: radius })
        : element('path', {
            ...slice,
            d: `M${x},${y} L${at(from, radius)} A${radius},${radius} 0 ${part > 0.5 ? 1 : 0} 1 ${at(to, radius)} Z`,
          }),
      text(told, name[0], name[1], { 'text-anchor': 'middle', fill: '#fff' }),
    ];
  });
  return [...slices, ...legendOf(chart, points)];
};

const legendOf = ({ width }: Chart, names: readonly string[]): string[] =>
  names.flatMap((name, index) => {
    const [x, y] = [width - LEGEND + EDGE / 2, TITLE + 12 + index * 22];
    return [
      element('rect', { x, y: y - 9, width: 12, height: 12, fill: colorOf(index) }),
      text(cutTo(name, LEGEND - 40), x + 18, y + 2),
    ];
  });

/** How far a tilted name may reach. */
const TILTED = 110;

const fieldOf = ({ kind, width, height, across, up }: Chart, { points }: ChartData): Field => {
  const longest = Math.max(0, ...points.map((point) => widthOf(point)));
  const step = (width - LEGEND - 80) / Math.max(points.length, 1);
  const tilted = kind !== 'bar' && kind !== 'scatter' && longest > step - 4;
  return {
    left: EDGE + (up ? 22 : 0) + (kind === 'bar' ? Math.min(longest, width * 0.34) + 12 : 40),
    top: TITLE,
    right: width - LEGEND - EDGE,
    bottom: height - (across ? 50 : 30) - (tilted ? Math.min(longest, TILTED) * 0.7 : 0),
  };
};

const axisTitles = ({ across, up, height }: Chart, { left, top, right, bottom }: Field): string[] => [
  ...(across ? [text(across, (left + right) / 2, height - 12, { 'text-anchor': 'middle' })] : []),
  ...(up
    ? [
        text(up, EDGE + SMALL / 2, (top + bottom) / 2, {
          'text-anchor': 'middle',
          transform: `rotate(-90 ${EDGE + SMALL / 2} ${(top + bottom) / 2})`,
        }),
      ]
    : []),
];

/** What the axis of values spans: nought, every value, and what was asked for. */
const spanOf = (chart: Chart, { series, points }: ChartData): Span => {
  const values = chart.stacked
    ? points.map((_, index) => series.reduce((sum, one) => sum + (one.values[index] ?? 0), 0))
    : series.flatMap((one) => one.values);
  return nice(chart.span, chart.kind === 'scatter' ? values : [0, ...values]);
};

const nice = (asked: Span | undefined, values: readonly (number | undefined)[]): Span => {
  const all = [...(asked ?? []), ...values.filter((value) => value !== undefined)];
  const [lowest, highest] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [0, 1];
  const step = stepOf(lowest, highest);
  const top = Math.ceil(highest / step) * step;
  const bottom = Math.floor(lowest / step) * step;
  return [bottom, top > bottom ? top : bottom + step];
};

const stepOf = (lowest: number, highest: number): number => {
  const rough = Math.max(highest - lowest, 1e-9) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((each) => each * power >= rough * 0.99) ?? 10);
};

const ticks = ([lowest, highest]: Span): number[] => {
  const step = stepOf(lowest, highest);
  const count = Math.round((highest - lowest) / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((lowest + index * step).toPrecision(12)));
};

const share = (value: number, [lowest, highest]: Span): number => (value - lowest) / (highest - lowest);

/** A histogram's values, counted by stretches of one length. */
const binned = ({ series }: ChartData): ChartData => {
  const values = series.flatMap((one) => one.values.filter((value) => value !== undefined));
  if (values.length === 0) return { points: [], places: [], series: [] };
  const step = stepOf(Math.min(...values), Math.max(...values));
  const first = Math.floor(Math.min(...values) / step);
  const count = Math.floor(Math.max(...values) / step) - first + 1;
  const bins = Array.from({ length: count }, (_, index) => first + index);
  return {
    points: bins.map(
      (bin) => `${Number((bin * step).toPrecision(6))}–${Number(((bin + 1) * step).toPrecision(6))}`,
    ),
    places: [],
    series: series.map(({ name, values: own }) => ({
      name,
      values: bins.map(
        (bin) =>
          own.filter((value) => value !== undefined && Math.floor(value / step) === bin).length || undefined,
      ),
    })),
  };
};
