import { ATTENDANCE } from '../../layout/attendance';
import type { Person } from '../../model/person';
import { attendanceHeadings, staffHelp } from '../../thai/staff';
import { TABS } from '../../thai/workbook';
import { COLORS } from '../colors';
import { type PlannedCell, rectangle, type TabPlan } from '../tab';

/** Plain text: an id such as 001 or 1-2 stays as it is typed. */
const PLAIN_TEXT = '@';

/**
 * What is recorded of everybody's attendance (ESA1 clause 2.1.2 3)): each behaviour in words or numbers, and a
 * score that counts only where the settings give it weight.
 *
 * @param lines who stands in each row
 * @param behaviours what the announcement names
 * @param full the highest score
 * @param components what each score is for; '' where the settings name nothing
 */
export const attendancePlan = (
  lines: readonly Pick<Person, 'id' | 'name'>[],
  behaviours: readonly string[],
  full: number,
  components: readonly string[],
): TabPlan => {
  const headings = attendanceHeadings(behaviours, full, components);
  const area = (column: number, columns = 1) => ({
    row: ATTENDANCE.firstRow,
    column,
    rows: Math.max(lines.length, 1),
    columns,
  });
  return {
    name: TABS.attendance,
    cells: rectangle([headings, ...lines.map(({ id, name }): PlannedCell[] => [id, name])]),
    typed: { ...ATTENDANCE.typed, headed: ATTENDANCE.headingRow },
    numbers: components.map((name, index) => ({
      area: area(ATTENDANCE.score + index),
      lowest: 0,
      highest: full,
      help: staffHelp.attendance(full, name),
    })),
    fills: [
      { area: { row: 1, column: 1, rows: 1, columns: ATTENDANCE.note }, color: COLORS.heading },
      {
        area: { row: 1, column: ATTENDANCE.score, rows: 1, columns: ATTENDANCE.scores },
        color: COLORS.score,
      },
    ],
    numberFormat: { areas: [area(ATTENDANCE.id)], pattern: PLAIN_TEXT },
    wrapped: [area(ATTENDANCE.behaviour, ATTENDANCE.behaviours + 1)],
    frozen: { rows: ATTENDANCE.headingRow, columns: ATTENDANCE.name },
    widths: [
      { column: ATTENDANCE.name, count: ATTENDANCE.score + ATTENDANCE.scores - ATTENDANCE.name, pixels: 150 },
    ],
  };
};
