import { a1 } from '../../cells/a1';
import { OPINIONS } from '../../layout/opinions';
import { UserError } from '../../model/user-error';
import { type OpinionLine, opinionsPlan } from '../../plan/opinions';
import { messages } from '../../thai/messages';
import { TABS } from '../../thai/workbook';
import { groupByTab } from '../layouts';
import { isOfSomebodyElse, readOpinions } from '../read/opinions';
import type { Part } from './part';

/**
 * ว23: the tab on which supervisors write what they tell beside a result. Everybody stays in the row where their
 * opinion is, newcomers follow; who left the roster keeps the row.
 */
export const opinionsPart: Part = ({ roster }) => {
  const people = groupByTab(roster.people, roster.catalogue).flatMap((group) => group.people);
  if (people.length === 0) return { plans: [] };
  const rows = readOpinions();
  const onRoster = new Map(people.map((person) => [person.id, person]));
  const lines: OpinionLine[] = [];
  for (const row of rows) {
    const person = onRoster.get(row.id);
    if (person && isOfSomebodyElse(row, person))
      throw new UserError(
        messages.rosterFaults([
          messages.somebodyElses(TABS.opinions, a1(row.row, OPINIONS.name), row.id, row.name, person.name),
        ]),
      );
    lines[row.row - OPINIONS.firstRow] = person ?? row;
  }
  const standing = new Set(rows.map(({ id }) => id));
  return { plans: [opinionsPlan([...lines, ...people.filter(({ id }) => !standing.has(id))])] };
};
