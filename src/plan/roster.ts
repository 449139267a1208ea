import { LOG_HEADINGS, ROSTER_HEADINGS, TABS } from '../thai/workbook';
import { COLORS } from './colors';
import type { TabPlan } from './tab';

/** Rows of the roster whose position cells carry a dropdown. */
const DROPDOWN_ROWS = 998;

/** Plain text: an id such as 001 or 1-2 stays as it is typed. */
const PLAIN_TEXT = '@';

/** An empty roster, ready to be typed or pasted into. */
export const rosterPlan = (positions: readonly string[], positionColumn: number): TabPlan => ({
  name: TABS.roster,
  cells: [ROSTER_HEADINGS],
  lists: [
    {
      area: { row: 2, column: positionColumn, rows: DROPDOWN_ROWS, columns: 1 },
      options: positions,
      help: positions.join(', '),
      strict: false,
    },
  ],
  fills: [{ area: { row: 1, column: 1, rows: 1, columns: ROSTER_HEADINGS.length }, color: COLORS.heading }],
  numberFormat: { areas: [{ row: 2, column: 1, rows: DROPDOWN_ROWS, columns: 1 }], pattern: PLAIN_TEXT },
  frozen: { rows: 1, columns: 2 },
  widths: [{ column: 2, count: ROSTER_HEADINGS.length - 1, pixels: 170 }],
});

/** An empty log of changes. */
export const logPlan = (): TabPlan => ({
  name: TABS.log,
  cells: [LOG_HEADINGS],
  fills: [{ area: { row: 1, column: 1, rows: 1, columns: LOG_HEADINGS.length }, color: COLORS.heading }],
  frozen: { rows: 1, columns: 0 },
  widths: [{ column: 1, count: LOG_HEADINGS.length, pixels: 150 }],
});
