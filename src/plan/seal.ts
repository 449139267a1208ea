import type { Seal } from '../model/seal';
import { sealWords } from '../thai/seal';
import { TABS } from '../thai/workbook';
import { COLORS } from './colors';
import { PLAIN_TEXT, type PlannedCell, rectangle, type TabPlan } from './tab';

/** The seal as people read it, and copy it down. */
export const sealCells = (seal: Seal): PlannedCell[][] =>
  rectangle([
    [sealWords.heading, seal.round],
    [sealWords.when, sealWords.moment(seal.at)],
    [sealWords.who, seal.by],
    [sealWords.rules, seal.rules],
    [sealWords.checksum, sealWords.grouped(seal.checksum)],
    [],
    [...sealWords.tabHeadings],
    ...seal.tabs.map(({ name, digest }) => [name, digest]),
  ]);

/** The row of the headings above the tabs. */
const TABS_ROW = 7;

/** The tab that shows a seal. */
export const sealPlan = (seal: Seal, before?: TabPlan['before']): TabPlan => {
  const cells = sealCells(seal);
  return {
    name: TABS.seal,
    cells,
    ...(before ? { before } : {}),
    fills: [
      { area: { row: 1, column: 1, rows: 1, columns: 2 }, color: COLORS.heading },
      { area: { row: TABS_ROW, column: 1, rows: 1, columns: 2 }, color: COLORS.heading },
    ],
    numberFormat: { areas: [{ row: 1, column: 1, rows: cells.length, columns: 2 }], pattern: PLAIN_TEXT },
    frozen: { rows: 1, columns: 1 },
    widths: [
      { column: 1, count: 1, pixels: 190 },
      { column: 2, count: 1, pixels: 560 },
    ],
  };
};

/** The hidden tab that holds what was sealed, a row a tab. */
export const recordPlan = (name: string, rows: readonly (readonly string[])[]): TabPlan => ({
  name,
  cells: rectangle(rows),
  frozen: { rows: 0, columns: 0 },
  widths: [],
});
