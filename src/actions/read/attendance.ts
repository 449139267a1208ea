import { ATTENDANCE } from '../../layout/attendance';
import { UserError } from '../../model/user-error';
import { type PersonRow, parsePersonRows } from '../../parse/person-rows';
import { text } from '../../parse/roster';
import { APPRAISAL_TOTAL } from '../../rules/appraisal-kinds';
import { ATTENDANCE_BEHAVIOURS } from '../../rules/attendance';
import { readTab } from '../../sheet/workbook';
import { attendanceHeadings, isAttendanceScore } from '../../thai/staff';
import { TABS } from '../../thai/workbook';
import { personTabFaultText } from './staff';

/**
 * The rows of the record of attendance; none where there is no such tab. Scores may stand under any name of a
 * component, for the settings may have changed since, or under none yet.
 *
 * @throws UserError where its columns are not where they belong
 */
export const readAttendance = (components: readonly string[]): readonly PersonRow[] => {
  const grid = readTab(TABS.attendance) ?? [];
  const standing = (grid[ATTENDANCE.headingRow - 1] ?? []).map(text);
  const headings = attendanceHeadings(ATTENDANCE_BEHAVIOURS, APPRAISAL_TOTAL, components).map(
    (heading, index) => {
      const found = standing[index] ?? '';
      return index + 1 >= ATTENDANCE.score && (found === '' || isAttendanceScore(found)) ? found : heading;
    },
  );
  const { rows, fault } = parsePersonRows(grid, ATTENDANCE, headings);
  if (fault) throw new UserError(personTabFaultText(TABS.attendance, fault));
  return rows;
};
