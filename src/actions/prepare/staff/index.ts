import type { Person } from '../../../model/person';
import { staffNotices } from '../../../thai/staff';
import type { Part } from '../part';
import { preparedCompetencies, type StaffPerson } from './competencies';
import { preparedKpis } from './kpis';
import { preparedStaffResults } from './results';

/** Section 38 ค.(2) staff: KPIs, competency plan and results; nothing where there are none. */
export const staffPart: Part = ({ roster, settings }) => {
  const people = roster.people.filter(isStaff);
  if (people.length === 0) return { plans: [] };
  const kpis = preparedKpis(people);
  const competencies = preparedCompetencies(people, settings.dictionary);
  const results = preparedStaffResults(people, settings, {
    kpis: kpis.rows,
    competencies: competencies.rows,
  });
  return {
    plans: [kpis.plan, competencies.plan, results],
    notices: [staffNotices.prepared(people.length), ...competencies.notices],
  };
};

const isStaff = (person: Person): person is StaffPerson => person.post !== undefined;
