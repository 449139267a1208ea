import { LOG } from '../layout/log';
import { ROSTER } from '../layout/roster';
import { LOG_HEADINGS, ROSTER_HEADINGS, ROSTER_STAFF_HEADINGS, TABS } from '../thai/workbook';
import { COLORS } from './colors';
import type { TabPatch } from './patch';
import { type ListRule, PLAIN_TEXT, type TabPlan } from './tab';

/** Rows of the roster whose position cells carry a dropdown. */
const DROPDOWN_ROWS = 998;

/** Everybody's columns, then those of section 38 ค.(2) staff. */
const HEADINGS: readonly string[] = [...ROSTER_HEADINGS, ...Object.values(ROSTER_STAFF_HEADINGS)];

const dropdown = (
  heading: string,
  options: readonly string[],
  column = HEADINGS.indexOf(heading) + 1,
): ListRule => ({
  area: { row: 2, column, rows: DROPDOWN_ROWS, columns: 1 },
  options,
  help: options.join(', '),
  strict: false,
});

/** What the roster's cells offer; anything else may be typed too, and is told when the workbook is prepared. */
export interface RosterChoices {
  readonly positions: readonly string[];
  readonly standings: readonly string[];
  readonly postTypes: readonly string[];
  readonly postLevels: readonly string[];
}

/** An empty roster, ready to be typed or pasted into. */
export const rosterPlan = ({ positions, standings, postTypes, postLevels }: RosterChoices): TabPlan => ({
  name: TABS.roster,
  cells: [HEADINGS],
  lists: [
    dropdown(ROSTER_HEADINGS[ROSTER.position], positions),
    dropdown(ROSTER_HEADINGS[ROSTER.standing], standings),
    dropdown(ROSTER_STAFF_HEADINGS.type, postTypes),
    dropdown(ROSTER_STAFF_HEADINGS.level, postLevels),
  ],
  fills: [
    { area: { row: 1, column: 1, rows: 1, columns: ROSTER_HEADINGS.length }, color: COLORS.heading },
    {
      area: {
        row: 1,
        column: ROSTER_HEADINGS.length + 1,
        rows: 1,
        columns: HEADINGS.length - ROSTER_HEADINGS.length,
      },
      color: COLORS.staff,
    },
  ],
  numberFormat: { areas: [{ row: 2, column: 1, rows: DROPDOWN_ROWS, columns: 1 }], pattern: PLAIN_TEXT },
  frozen: { rows: 1, columns: 2 },
  widths: [{ column: 2, count: HEADINGS.length - 1, pixels: 170 }],
});

/**
 * The headings of staff on a roster that was made without them, in columns that nobody uses.
 *
 * @param column the first of them, counted from 1
 */
export const staffHeadingsPatch = (
  headings: readonly string[],
  column: number,
  { postTypes, postLevels }: Pick<RosterChoices, 'postTypes' | 'postLevels'>,
): TabPatch => {
  const offered: Readonly<Record<string, readonly string[]>> = {
    [ROSTER_STAFF_HEADINGS.type]: postTypes,
    [ROSTER_STAFF_HEADINGS.level]: postLevels,
  };
  return {
    name: TABS.roster,
    stretches: [{ row: 1, column, cells: [headings] }],
    lists: headings.flatMap((heading, index) => {
      const options = offered[heading];
      return options ? [dropdown(heading, options, column + index)] : [];
    }),
    fills: [{ area: { row: 1, column, rows: 1, columns: headings.length }, color: COLORS.staff }],
  };
};

/** An empty log of changes. */
export const logPlan = (): TabPlan => ({
  name: TABS.log,
  cells: [LOG_HEADINGS],
  fills: [{ area: { row: 1, column: 1, rows: 1, columns: LOG_HEADINGS.length }, color: COLORS.heading }],
  filtered: true,
  frozen: { rows: 1, columns: 0 },
  widths: [
    { column: LOG.when + 1, count: LOG.change, pixels: 175 },
    { column: LOG.change + 1, count: 1, pixels: 640 },
  ],
});
