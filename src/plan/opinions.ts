import { OPINIONS } from '../layout/opinions';
import type { Person } from '../model/person';
import { OPINION_HEADINGS } from '../thai/result-notice';
import { TABS } from '../thai/workbook';
import { COLORS } from './colors';
import type { TabPlan } from './tab';

/** Who stands in a row of the tab; nobody in one that was emptied by hand. */
export type OpinionLine = Pick<Person, 'id' | 'name'> | undefined;

/** The tab on which supervisors write their opinions, a row a person; what they wrote is left as it stands. */
export const opinionsPlan = (lines: readonly OpinionLine[]): TabPlan => ({
  name: TABS.opinions,
  cells: [[...OPINION_HEADINGS], ...lines.map((line) => [line?.id ?? '', line?.name ?? '', '', '', ''])],
  typed: { column: OPINIONS.strengths, columns: OPINIONS.columns - OPINIONS.name },
  fills: [{ area: { row: 1, column: 1, rows: 1, columns: OPINIONS.columns }, color: COLORS.heading }],
  frozen: { rows: OPINIONS.headingRow, columns: OPINIONS.name },
  widths: [{ column: OPINIONS.strengths, count: OPINIONS.columns - OPINIONS.name, pixels: 320 }],
});
