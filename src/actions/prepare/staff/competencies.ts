import { nameKey } from '../../../cells/name-key';
import { COMPETENCY_TAB } from '../../../layout/competency-plan';
import type { CompetencyGroup, PlannedCompetency } from '../../../model/competency';
import type { Person, StaffPost } from '../../../model/person';
import type { CompetencyRow } from '../../../parse/competency-plan';
import { type CompetencyLine, competencyPlan } from '../../../plan/staff/competencies';
import type { TabPlan } from '../../../plan/tab';
import { BEHAVIOUR_LEVELS } from '../../../rules/behaviour-scales';
import { FUNCTIONAL_AT_LEAST, HEADS_COUNT_AS, isHead } from '../../../rules/staff-competencies';
import { readDictionaries } from '../../../sheet/texts';
import { COMPETENCY_GROUPS, staffNotices } from '../../../thai/staff';
import { TABS } from '../../../thai/workbook';
import { readCompetencies } from '../../read/staff';
import { type CompetencyBook, competencyBook, competencySet, requiredLevel } from './competency-set';
import { checkOwners, FREE_ROWS, NOBODY, ownerOf, type RowOwner } from './rows';

/** Somebody who is appraised under section 38 ค.(2). */
export type StaffPerson = Person & { readonly post: StaffPost };

/** The competency plan, ready to be written, and what the officer is told about it. */
export interface PreparedCompetencies {
  readonly plan: TabPlan;
  readonly rows: number;
  readonly owners: readonly RowOwner[];
  readonly notices: readonly string[];
}

/**
 * The competency plan: rows stay where they are with everything typed; what a person lacks is added, first in
 * rows of the person that nobody has chosen a competency for, then below. Functional competencies are the
 * officer's choice once there are some.
 */
export const preparedCompetencies = (
  people: readonly StaffPerson[],
  dictionary: string,
): PreparedCompetencies => {
  const standing = readCompetencies();
  checkOwners(TABS.competencies, COMPETENCY_TAB, standing, people);
  const book = competencyBook(dictionary, readDictionaries().competencies);
  const onRoster = new Map(people.map((person) => [person.id, person]));
  const kept = standing.map((row) => (isDropped(row, onRoster, book) ? undefined : row));
  const lines: (CompetencyLine | undefined)[] = kept.map((row) => row && keptLine(row, onRoster, book));
  const own = rowsByPerson(kept);
  const dropped = rowsByPerson(standing.map((row, index) => (kept[index] ? undefined : row)));
  for (const person of people) {
    const free = [...(dropped.get(person.id) ?? [])];
    for (const competency of missing(person, own.get(person.id) ?? [], book)) {
      const line = lineOf(person, competency, book);
      const place = free.shift();
      if (place) lines[place.row - COMPETENCY_TAB.firstRow] = line;
      else lines.push(line);
    }
  }
  const all = [...lines, ...Array.from({ length: FREE_ROWS }, () => undefined)].map(
    (line) => line ?? FREE_LINE,
  );
  return {
    plan: competencyPlan(all, BEHAVIOUR_LEVELS),
    rows: all.length,
    owners: all,
    notices: noticesOf(people, all, kept, book),
  };
};

const FREE_LINE: CompetencyLine = { ...NOBODY, group: '', competency: '', type: '', level: '' };

/** A row of a dictionary that is no longer in use, in which nobody typed anything. */
const isDropped = (
  { id, competency, filled }: CompetencyRow,
  onRoster: ReadonlyMap<string, Person>,
  { groupOf }: CompetencyBook,
): boolean => onRoster.has(id) && !filled && competency !== '' && groupOf(competency) === undefined;

const rowsByPerson = (
  rows: readonly (CompetencyRow | undefined)[],
): ReadonlyMap<string, readonly CompetencyRow[]> => {
  const found = new Map<string, CompetencyRow[]>();
  for (const row of rows) if (row?.id) found.set(row.id, [...(found.get(row.id) ?? []), row]);
  return found;
};

/** What a person's plan lacks: functional ones only where it has none at all. */
const missing = (
  person: StaffPerson,
  own: readonly CompetencyRow[],
  book: CompetencyBook,
): PlannedCompetency[] => {
  const standing = new Set(own.map(({ competency }) => nameKey(competency)));
  const hasFunctional = own.some(({ group, competency }) =>
    competency ? book.groupOf(competency) === 'functional' : group === COMPETENCY_GROUPS.functional,
  );
  return competencySet(person.position, person.post, book).competencies.filter(({ group, name }) =>
    group === 'functional' ? !hasFunctional : !standing.has(nameKey(name)),
  );
};

/** A row that stands, brought up to date with the roster and the dictionary. */
const keptLine = (
  row: CompetencyRow,
  onRoster: ReadonlyMap<string, StaffPerson>,
  book: CompetencyBook,
): CompetencyLine => {
  const person = onRoster.get(row.id);
  const owner = ownerOf(row, onRoster);
  const { group, competency, type, level } = row;
  if (!person) return { ...owner, group, competency, type, level };
  const known = competency ? book.groupOf(competency) : 'functional';
  if (!known) return { ...owner, group, competency, type, level };
  return { ...lineOf(person, planned(person, known, competency, book), book), ...owner };
};

const planned = (
  { position, post }: StaffPerson,
  group: CompetencyGroup,
  name: string,
  book: CompetencyBook,
): PlannedCompetency => {
  if (group === 'administrative')
    return {
      group,
      name,
      counted: isHead(position) ? HEADS_COUNT_AS : { type: post.type, level: post.level },
    };
  return book.hasRequired
    ? { group, name, counted: { type: post.type, level: post.level } }
    : { group, name };
};

const lineOf = (
  { id, name }: StaffPerson,
  { group, name: competency, counted }: PlannedCompetency,
  book: CompetencyBook,
): CompetencyLine => {
  const required = counted && competency ? requiredLevel(counted, competency) : undefined;
  return {
    id,
    name,
    group: COMPETENCY_GROUPS[group],
    competency,
    type: counted?.type ?? '',
    level: counted?.level ?? '',
    ...(required === undefined ? {} : { required }),
    ...(group === 'functional' ? { choices: book.functional } : {}),
  };
};

const noticesOf = (
  people: readonly StaffPerson[],
  lines: readonly CompetencyLine[],
  standing: readonly (CompetencyRow | undefined)[],
  book: CompetencyBook,
): string[] => {
  const own = new Map<string, CompetencyLine[]>();
  for (const line of lines) if (line.id) own.set(line.id, [...(own.get(line.id) ?? []), line]);
  const chosen = ({ id }: StaffPerson) =>
    (own.get(id) ?? []).map(({ competency }) => competency).filter(Boolean);
  const functional = (person: StaffPerson) =>
    chosen(person).filter((competency) => book.groupOf(competency) === 'functional');
  const told = (test: (person: StaffPerson) => boolean) =>
    people.filter(test).map(({ id, name }) => `${id} ${name}`);

  const choose = told((person) => functional(person).length < FUNCTIONAL_AT_LEAST);
  const differs = told((person) => {
    const { functional: named } = competencySet(person.position, person.post, book);
    const has = new Set(functional(person).map(nameKey));
    if (!named || functional(person).length < FUNCTIONAL_AT_LEAST) return false;
    return has.size !== named.length || named.some((name) => !has.has(nameKey(name)));
  });
  const twice = told((person) => {
    const names = chosen(person).map(nameKey);
    return new Set(names).size < names.length;
  });
  const foreign = new Set(
    standing.flatMap((row) =>
      row?.competency && book.groupOf(row.competency) === undefined ? [row.id] : [],
    ),
  );
  const otherDictionary = told(({ id }) => foreign.has(id));
  return [
    ...(book.hasRequired ? [] : [staffNotices.localLevels()]),
    ...(choose.length > 0 ? [staffNotices.choose(choose, FUNCTIONAL_AT_LEAST)] : []),
    ...(differs.length > 0 ? [staffNotices.differs(differs)] : []),
    ...(twice.length > 0 ? [staffNotices.twice(twice)] : []),
    ...(otherDictionary.length > 0 ? [staffNotices.otherDictionary(otherDictionary)] : []),
  ];
};
