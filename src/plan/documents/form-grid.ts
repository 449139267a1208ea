import { PAGE } from '../paper/page';
import type { PaperGrid } from '../paper/paper';

/**
 * The grid of the forms of ว23. Their tables divide the two sides differently (four ticks and points, five ticks
 * and points, four ticks alone), so the right of the page is made of units that all of them are multiples of.
 */
const NUMBER = { count: 4, width: 35 };
const UNIT = { count: 28, width: 12 };
const DETAIL = PAGE.width - NUMBER.count * NUMBER.width - UNIT.count * UNIT.width;

const repeated = ({ count, width }: { count: number; width: number }): number[] =>
  Array<number>(count).fill(width);

export const FORM_GRID: PaperGrid = { columns: [...repeated(NUMBER), DETAIL, ...repeated(UNIT)] };

/** Grid columns of a whole line. */
export const WIDE = FORM_GRID.columns.length;

/** Grid columns of a cell with an item's number alone. */
export const NUMBER_SPAN = 1;

/** Grid columns of a cell with an item's name beside its description. */
export const NAME_SPAN = NUMBER.count;

/** Grid columns of a table with four ticks and points a side, or five. */
export const TICK_SPAN = 2;
export const POINTS_SPAN = 4;

/** Grid columns of a tick that is the points itself. */
export const BARE_TICK_SPAN = 3;

/** More levels than a side has room for stand as a numeral in a cell of this span. */
export const MOST_TICKS = 5;
export const NUMERAL_SPAN = 5;
