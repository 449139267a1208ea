import { ATTENDANCE } from '../../../layout/attendance';
import type { Person } from '../../../model/person';
import type { Settings } from '../../../model/settings';
import { attendancePlan } from '../../../plan/staff/attendance';
import type { TabPlan } from '../../../plan/tab';
import { APPRAISAL_TOTAL } from '../../../rules/appraisal-kinds';
import { ATTENDANCE_BEHAVIOURS } from '../../../rules/attendance';
import { TABS } from '../../../thai/workbook';
import { readAttendance } from '../../read/attendance';
import { checkOwners, ownerOf, type RowOwner } from './rows';
import { otherNames } from './weights';

/** The record of attendance: everybody stays in the row where something is recorded, newcomers follow. */
export const preparedAttendance = (
  people: readonly Person[],
  settings: Settings,
): { readonly plan: TabPlan; readonly rows: number; readonly owners: readonly RowOwner[] } => {
  const components = otherNames(settings);
  const rows = readAttendance(components);
  checkOwners(TABS.attendance, ATTENDANCE, rows, people);
  const onRoster = new Map(people.map((person) => [person.id, person]));
  const known = new Set(rows.map(({ id }) => id));
  const lines = [...rows.map((row) => ownerOf(row, onRoster)), ...people.filter(({ id }) => !known.has(id))];
  return {
    plan: attendancePlan(lines, ATTENDANCE_BEHAVIOURS, APPRAISAL_TOTAL, components),
    rows: lines.length,
    owners: lines,
  };
};
