import { STAFF_OPINIONS } from '../../../layout/staff-opinions';
import type { Person } from '../../../model/person';
import { staffOpinionsPlan } from '../../../plan/staff/opinions';
import type { TabPlan } from '../../../plan/tab';
import { TABS } from '../../../thai/workbook';
import { readStaffOpinions } from '../../read/staff-opinions';
import { checkOwners, ownerOf, type RowOwner } from './rows';

/** The tab of opinions on staff: everybody stays in the row where theirs is, newcomers follow. */
export const preparedStaffOpinions = (
  people: readonly Person[],
): { readonly plan: TabPlan; readonly owners: readonly RowOwner[] } => {
  const rows = readStaffOpinions();
  checkOwners(TABS.staffOpinions, STAFF_OPINIONS, rows, people);
  const onRoster = new Map(people.map((person) => [person.id, person]));
  const known = new Set(rows.map(({ id }) => id));
  const lines = [...rows.map((row) => ownerOf(row, onRoster)), ...people.filter(({ id }) => !known.has(id))];
  return { plan: staffOpinionsPlan(lines, rows.length === 0), owners: lines };
};
