/**
 * The page that papers are laid out for. The host shrinks or stretches a tab to the width between the margins,
 * so a pixel of a tab of 680 is 180/680 mm on paper, whatever it takes a pixel for: 43 rows are 262 of the 265 mm
 * between top and bottom, and half a row is to spare. A page holds 43 rows as long as the host's rows come out
 * within 1 % of ours.
 */
export const PAGE = {
  /** Pixels between the left and the right margin. */
  width: 680,
  /**
   * Pixels of a row. Marks of the font rise 0.21 em above its line (ชี้ in bold) and go 0.13 em below it (ญู), and
   * the line of 1.3 em stands in the middle: a row of 1.73 em cuts none.
   */
  rowHeight: 23,
  /** Rows of a page, its foot included. */
  rows: 43,
  font: 'Sarabun',
  /** Points. */
  fontSize: 10,
  /** Millimetres; left and right: what 210 leave beside the width. */
  margins: { top: 16, bottom: 16, left: 15, right: 15 },
} as const;

/** Rows of a page that papers may fill; the last one is the page's foot. */
export const BODY_ROWS = PAGE.rows - 1;

/** Millimetres of A4. */
const A4 = { width: 210, height: 297 };

/** How much higher than ours the host's rows may come out. */
const SPARE = 1.01;

/**
 * How many rows of a tab so wide the host prints on a page: the wider the tab, the smaller the print.
 *
 * @example rowsOfPage(680) // 43
 * @example rowsOfPage(764) // 48
 */
export const rowsOfPage = (width: number): number => {
  const { margins, rowHeight } = PAGE;
  const millimetres = (A4.width - margins.left - margins.right) / width;
  return Math.floor((A4.height - margins.top - margins.bottom) / (rowHeight * millimetres * SPARE));
};

/** Pixels of a cell that its text may not use, left and right together. */
export const CELL_PADDING = 8;
