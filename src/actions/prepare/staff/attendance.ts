import { ATTENDANCE } from '../../../layout/attendance';
import type { Person } from '../../../model/person';
import { UserError } from '../../../model/user-error';
import { parsePersonRows } from '../../../parse/person-rows';
import { attendancePlan } from '../../../plan/staff/attendance';
import type { TabPlan } from '../../../plan/tab';
import { APPRAISAL_TOTAL } from '../../../rules/appraisal-kinds';
import { ATTENDANCE_BEHAVIOURS } from '../../../rules/attendance';
import { readTab } from '../../../sheet/workbook';
import { attendanceHeadings } from '../../../thai/staff';
import { TABS } from '../../../thai/workbook';
import { personTabFaultText } from '../../read-staff';
import { checkOwners, ownerOf, type RowOwner } from './rows';

/** The record of attendance: everybody stays in the row where something is recorded, newcomers follow. */
export const preparedAttendance = (
  people: readonly Person[],
): { readonly plan: TabPlan; readonly rows: number; readonly owners: readonly RowOwner[] } => {
  const headings = attendanceHeadings(ATTENDANCE_BEHAVIOURS, APPRAISAL_TOTAL);
  const { rows, fault } = parsePersonRows(readTab(TABS.attendance) ?? [], ATTENDANCE, headings);
  if (fault) throw new UserError(personTabFaultText(TABS.attendance, fault));
  checkOwners(TABS.attendance, ATTENDANCE, rows, people);
  const onRoster = new Map(people.map((person) => [person.id, person]));
  const known = new Set(rows.map(({ id }) => id));
  const lines = [...rows.map((row) => ownerOf(row, onRoster)), ...people.filter(({ id }) => !known.has(id))];
  return {
    plan: attendancePlan(lines, ATTENDANCE_BEHAVIOURS, APPRAISAL_TOTAL),
    rows: lines.length,
    owners: lines,
  };
};
