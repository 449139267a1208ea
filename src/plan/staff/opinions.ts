import { STAFF_OPINIONS as AT } from '../../layout/staff-opinions';
import type { Person } from '../../model/person';
import {
  ACKNOWLEDGEMENTS,
  STAFF_OPINION_HEADINGS,
  SUPERIOR_VIEWS,
  staffOpinionHelp,
} from '../../thai/staff-opinions';
import { TABS } from '../../thai/workbook';
import { COLORS } from '../colors';
import { PLAIN_TEXT, type PlannedCell, rectangle, type TabPlan } from '../tab';

/** Rows of a new tab that are made ready to be filled. */
const READY_ROWS = 999;

/**
 * The tab on which evaluators write what they tell beside a result, superiors above them what they think of it, and
 * on which telling and acknowledging are recorded (the summary form, parts 4 and 5; ว20 clause 9 (5)).
 *
 * @param lines who stands in each row
 * @param isNew whether the tab is yet to be made: on one that stands, a day pasted as a date stays one
 */
export const staffOpinionsPlan = (lines: readonly Pick<Person, 'id' | 'name'>[], isNew: boolean): TabPlan => {
  const area = (column: number, columns = 1) => ({
    row: AT.firstRow,
    column,
    rows: Math.max(lines.length, 1),
    columns,
  });
  const views = Object.values(SUPERIOR_VIEWS);
  return {
    name: TABS.staffOpinions,
    cells: rectangle([STAFF_OPINION_HEADINGS, ...lines.map(({ id, name }): PlannedCell[] => [id, name])]),
    typed: AT.typed,
    lists: [
      ...AT.superiors.map((column) => ({
        area: area(column + 1),
        options: views,
        help: staffOpinionHelp.view,
        strict: true,
      })),
      {
        area: area(AT.acknowledged),
        options: Object.values(ACKNOWLEDGEMENTS),
        help: staffOpinionHelp.acknowledged,
        strict: true,
      },
    ],
    fills: [
      {
        area: { row: 1, column: 1, rows: 1, columns: STAFF_OPINION_HEADINGS.length },
        color: COLORS.heading,
      },
    ],
    numberFormat: {
      areas: [area(AT.id), ...(isNew ? [{ ...area(AT.told), rows: READY_ROWS }] : [])],
      pattern: PLAIN_TEXT,
    },
    wrapped: [area(AT.strengths, STAFF_OPINION_HEADINGS.length - AT.name)],
    frozen: { rows: AT.headingRow, columns: AT.name },
    widths: [{ column: AT.name, count: STAFF_OPINION_HEADINGS.length - 1, pixels: 200 }],
  };
};
