import { a1 } from '../../cells/a1';
import { typedDay } from '../../cells/date';
import { AGREEMENTS } from '../../layout/agreements';
import { ENTRY } from '../../layout/entry';
import type { Catalogue } from '../../model/catalogue';
import type { Person } from '../../model/person';
import type { Settings } from '../../model/settings';
import { isNamed } from '../../parse/agreements';
import type { PlacedAgreement } from '../../parse/places';
import { type AgreementLine, agreementsPlan, type RatedLine } from '../../plan/agreements';
import type { TabPlan } from '../../plan/tab';
import { agreementWords } from '../../thai/agreements';
import { groupByTab } from '../layouts';
import { termOf } from '../read/agreements';
import type { Part } from './part';

/**
 * ว23 clause 7: everybody's agreements. Whoever has none for the open round gets a draft below the others;
 * what stands is never written over. Section 38 ค.(2) staff, whose agreement is that on their KPIs, have lines where
 * they moved.
 */
export const agreementsPart: Part = ({ roster, settings, agreements }, earlier) => {
  const { placed, rated, rows } = agreements;
  const ratedLine = ratedLines(rated, roster.catalogue, earlier);
  const drafts = draftsFor(roster.people, placed, settings);
  const hasStaff = roster.people.some(({ post }) => post);
  if (rows === 0 && drafts.length === 0 && !hasStaff) return { plans: [] };
  const people = new Map(roster.people.map((person) => [person.id, person]));
  const lines: AgreementLine[] = Array.from({ length: rows }, () => ({ typed: BLANK }));
  for (const { agreement, standing, person } of placed) {
    const line = person && ratedLine(person.id);
    const known = people.get(agreement.id);
    lines[agreement.row - AGREEMENTS.firstRow] = {
      typed: BLANK,
      standing,
      hasPaper: agreement.paper !== '' || known?.post !== undefined,
      ...(known && !isNamed(agreement, known) ? { renamed: known.name } : {}),
      ...(line ? { rated: line } : {}),
    };
  }
  for (const { person, typed } of drafts) {
    const line = ratedLine(person.id);
    lines.push({ typed, standing: 'current', hasPaper: false, ...(line ? { rated: line } : {}) });
  }
  return {
    plans: [agreementsPlan(lines, rows, roster.catalogue.positionNames)],
    notices: notices(placed, drafts.length),
  };
};

const BLANK = Array<string>(AGREEMENTS.typedColumns).fill('');

/**
 * Finds where somebody who worked in several places stands on the entry tabs that were planned before. Everybody
 * else's result is in the results tab alone.
 */
const ratedLines = (
  rated: readonly Person[],
  catalogue: Catalogue,
  plans: readonly TabPlan[],
): ((id: string) => RatedLine | undefined) => {
  const lines = new Map<string, RatedLine>();
  const several = new Set(rated.flatMap(({ id, earlier }) => (earlier ? [id, earlier.of] : [])));
  for (const { layout, people } of groupByTab(rated, catalogue)) {
    const plan = plans.find(({ name }) => name === layout.tab);
    const rows = (plan?.cells.length ?? 0) - ENTRY.firstRow + 1;
    if (rows > 0) for (const { id } of people) if (several.has(id)) lines.set(id, { id, layout, rows });
  }
  return (id) => lines.get(id);
};

interface Draft {
  readonly person: Person;
  readonly typed: readonly string[];
}

/** A row for everybody whose position makes agreements and who has none in the open round. */
const draftsFor = (
  people: readonly Person[],
  placed: readonly PlacedAgreement[],
  settings: Settings,
): readonly Draft[] => {
  const covered = new Set(
    placed.filter(({ standing }) => standing === 'current').map(({ agreement }) => agreement.id),
  );
  return people.flatMap((person) => {
    const term = person.post || covered.has(person.id) ? undefined : termOf(person.position, settings);
    if (!term) return [];
    const { id, name, unit, supervisor } = person;
    return [
      { person, typed: [id, name, unit, '', supervisor, typedDay(term.first), typedDay(term.last), '', ''] },
    ];
  });
};

const notices = (placed: readonly PlacedAgreement[], drafts: number): string[] => {
  const unmade = placed.filter(
    ({ standing, agreement, person }) =>
      (standing === 'current' || standing === 'earlier-place') && !person?.post && agreement.paper === '',
  );
  const unknown = placed.filter(({ standing }) => standing === 'left').map(({ agreement }) => agreement);
  const lines = placed.flatMap(({ person }) => (person?.earlier ? [`${person.id} ${person.name}`] : []));
  return [
    ...(drafts > 0 ? [agreementWords.drafted(drafts)] : []),
    ...(unmade.length > 0 ? [agreementWords.unmade(unmade.map(({ agreement }) => agreement.name))] : []),
    ...(unknown.length > 0
      ? [
          agreementWords.unknown(
            unknown.map(({ row, id, name }) => agreementWords.unknownId(a1(row, AGREEMENTS.id), id, name)),
          ),
        ]
      : []),
    ...(lines.length > 0 ? [agreementWords.lines(lines)] : []),
  ];
};
