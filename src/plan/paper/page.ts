/**
 * The page that papers are laid out for. The host shrinks or stretches a tab to the width between the margins,
 * so a pixel is 180/680 mm on paper, whatever it takes a pixel for: 45 rows are 262 of the 265 mm between top
 * and bottom, and half a row is to spare. A page holds 45 rows as long as the host's rows come out at most
 * 1.1 % higher or lower than ours.
 */
export const PAGE = {
  /** Pixels between the left and the right margin. */
  width: 680,
  /** Pixels of a row: a line of the font and the room of its marks, which no row cuts. */
  rowHeight: 22,
  /** Rows of a page, its foot included. */
  rows: 45,
  font: 'Sarabun',
  /** Points. */
  fontSize: 11,
  /** Millimetres; left and right: what 210 leave beside the width. */
  margins: { top: 16, bottom: 16, left: 15, right: 15 },
} as const;

/** Rows of a page that papers may fill; the last one is the page's foot. */
export const BODY_ROWS = PAGE.rows - 1;

/** Pixels of a cell that its text may not use, left and right together. */
export const CELL_PADDING = 8;
