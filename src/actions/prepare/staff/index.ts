import type { Person } from '../../../model/person';
import { kpiChangesPlan } from '../../../plan/staff/kpi-changes';
import { findFilledTab } from '../../../sheet/workbook';
import { messages } from '../../../thai/messages';
import { staffNotices } from '../../../thai/staff';
import { TABS } from '../../../thai/workbook';
import { readKpiChanges } from '../../read/staff';
import { staffPlaces } from '../../read/staff-places';
import type { Part } from '../part';
import { preparedAttendance } from './attendance';
import { preparedCompetencies, type StaffPerson } from './competencies';
import { preparedKpis } from './kpis';
import { preparedStaffOpinions } from './opinions';
import { preparedStaffResults } from './results';
import { leftRoster } from './rows';

/** Section 38 ค.(2) staff: KPIs, competency plan, attendance and results; nothing where there are none. */
export const staffPart: Part = ({ roster, settings, agreements }) => {
  const people = roster.people.filter(isStaff);
  if (people.length === 0) return { plans: [] };
  const places = staffPlaces(agreements);
  const kpis = preparedKpis(people, [...places.keys()]);
  const competencies = preparedCompetencies(people, settings.dictionary);
  const attendance = preparedAttendance(people, settings);
  const results = preparedStaffResults(
    people,
    settings,
    {
      kpis: kpis.rows,
      competencies: competencies.rows,
      attendance: attendance.rows,
    },
    (id) => places.get(id)?.text,
  );
  const opinions = preparedStaffOpinions(people);
  const left = leftRoster(
    [kpis, competencies, attendance, opinions].flatMap(({ owners }) => owners),
    roster.people,
  );
  const changes = readKpiChanges();
  const open = changes.filter(({ reason }) => reason === '').map(({ reasonCell }) => reasonCell);
  return {
    plans: [
      kpis.plan,
      ...(findFilledTab(TABS.kpiChanges) ? [] : [kpiChangesPlan()]),
      competencies.plan,
      attendance.plan,
      results,
      opinions.plan,
    ],
    notices: [
      staffNotices.prepared(people.length),
      ...competencies.notices,
      ...(places.size > 0
        ? [
            staffNotices.moved(
              people.filter(({ id }) => places.has(id)).map(({ id, name }) => `${id} ${name}`),
            ),
          ]
        : []),
      ...(left.length > 0 ? [messages.leftRoster(left)] : []),
      ...(open.length > 0 ? [staffNotices.reasons(open)] : []),
    ],
  };
};

const isStaff = (person: Person): person is StaffPerson => person.post !== undefined;
