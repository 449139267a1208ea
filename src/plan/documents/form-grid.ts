import type { PaperGrid } from '../paper/paper';

/**
 * The grid of the forms of ว23, in somewhat smaller print than other papers: they hold long texts. Their tables
 * divide the two sides differently (four ticks and points, five ticks and points, four wide ticks), so the right
 * of the page is made of units that all of them are multiples of. A unit is too narrow for a figure, which is
 * therefore text: it stands in the middle of an odd number of units.
 */
const WIDTH = 764;
const UNIT = { count: 16, width: 19 };
const LEFT = { count: 10, width: (WIDTH - UNIT.count * UNIT.width) / 10 };

const repeated = ({ count, width }: { count: number; width: number }): number[] =>
  Array<number>(count).fill(width);

export const FORM_GRID: PaperGrid = { columns: [...repeated(LEFT), ...repeated(UNIT)] };

/** Grid columns of a whole line. */
export const WIDE = FORM_GRID.columns.length;

/** Grid columns of a cell with an item's number alone. */
export const NUMBER_SPAN = 1;

/** Grid columns of a cell with an item's name: beside its description, and beside room for one. */
export const NAME_SPAN = 3;
export const LONE_NAME_SPAN = 7;

/** Grid columns of a tick, and of the points beside four or five of them. */
export const TICK_SPAN = 1;
export const POINTS_SPAN = 3;

/** Grid columns of a tick that is the points itself. */
export const BARE_TICK_SPAN = 2;

/** More levels than a side has room for stand as a numeral in a cell of this span. */
export const MOST_TICKS = 5;
export const NUMERAL_SPAN = 3;

/** Grid columns of a summary: full score, self, supervisor. */
export const SUMMARY_SPANS = { full: 4, self: 5, supervisor: 7 } as const;
