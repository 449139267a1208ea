import { nameKey } from '../cells/name-key';
import type { Agreement, AgreementStanding } from '../model/agreement';
import { type Day, isBefore, type Period } from '../model/day';
import type { Person } from '../model/person';
import { meet } from './agreements';

/** An agreement, and what it is in the open round. */
export interface PlacedAgreement {
  readonly agreement: Agreement;
  readonly standing: AgreementStanding;
  /** Who is rated for it on an entry tab; nobody for another round or for one who left. */
  readonly person?: Person;
}

/**
 * What each agreement is in a round. Somebody's last one of the round is the present place, which the person's
 * own line stands for; every other place gets a line of its own, whose id shows whose it is: `T001/1`. A line
 * that an earlier build gave a place stays with it. Section 38 ค.(2) staff have one appraisal wherever they worked:
 * their other places have no lines.
 *
 * @param agreements sound ones, in the order of their tab
 */
export const placeAgreements = (
  agreements: readonly Agreement[],
  people: readonly Person[],
  round: Period,
): readonly PlacedAgreement[] => {
  const roster = new Map(people.map((person) => [person.id, person]));
  const lines = new Set(people.map(({ id }) => id.toLowerCase()));
  const ofRound = agreements.filter((agreement) => meet({ from: round.first, to: round.last }, agreement));
  const places = new Map(people.map(({ id }) => [id, placesOf(ofRound.filter((one) => one.id === id))]));
  const kept = keptLines(
    [...places.values()].flatMap(({ earlier }) => earlier),
    lines,
  );
  for (const line of kept.values()) lines.add(line.toLowerCase());

  return agreements.map((agreement) => {
    const person = roster.get(agreement.id);
    if (!person) return { agreement, standing: 'left' };
    if (!ofRound.includes(agreement)) return { agreement, standing: 'other-round' };
    const { current, earlier } = places.get(agreement.id) ?? { current: undefined, earlier: [] };
    if (agreement === current) return { agreement, standing: 'current', person };
    if (!earlier.includes(agreement)) return { agreement, standing: 'same-place' };
    if (person.post) return { agreement, standing: 'informing-place' };
    const line = kept.get(agreement) ?? freeLine(agreement.id, lines);
    lines.add(line.toLowerCase());
    return { agreement, standing: 'earlier-place', person: lineOf(agreement, person, line) };
  });
};

/** A place where somebody worked in the round. */
export interface WorkPlace {
  readonly place: string;
  readonly superior: string;
  readonly from?: Day;
  readonly to?: Day;
  /** Whether it is the present one, whose superior rates. */
  readonly isPresent: boolean;
}

/** Where section 38 ค.(2) staff who moved in the round worked, by id, in the order of time. */
export const workPlaces = (placed: readonly PlacedAgreement[]): ReadonlyMap<string, readonly WorkPlace[]> => {
  const moved = new Set(
    placed.flatMap(({ agreement, standing }) => (standing === 'informing-place' ? [agreement.id] : [])),
  );
  const places = new Map<string, WorkPlace[]>();
  const inTime = placed
    .filter(({ agreement, standing }) => moved.has(agreement.id) && OF_ROUND.includes(standing))
    .sort((a, b) => (startsBefore(a.agreement, b.agreement) ? -1 : 1));
  for (const { agreement, standing } of inTime) {
    const { id, place, position, superior, from, to } = agreement;
    const called = [place, position].filter(Boolean).join(' ');
    const one = {
      place: called,
      superior,
      isPresent: standing !== 'informing-place',
      ...(from && { from }),
      ...(to && { to }),
    };
    places.set(id, [...(places.get(id) ?? []), one]);
  }
  return places;
};

const OF_ROUND: readonly AgreementStanding[] = ['current', 'same-place', 'informing-place'];

/** Everybody who is rated: the people, each followed by the lines of their earlier places. */
export const ratedPeople = (
  people: readonly Person[],
  placed: readonly PlacedAgreement[],
): readonly Person[] => {
  const lines = new Map<string, Person[]>();
  for (const { person } of placed)
    if (person?.earlier) lines.set(person.earlier.of, [...(lines.get(person.earlier.of) ?? []), person]);
  return people.flatMap((person) => [person, ...(lines.get(person.id) ?? [])]);
};

/** The last agreement, and the first one of each other place. */
const placesOf = (
  agreements: readonly Agreement[],
): { readonly current: Agreement | undefined; readonly earlier: readonly Agreement[] } => {
  const inTime = [...agreements].sort((a, b) => (startsBefore(a, b) ? -1 : 1));
  const current = inTime[inTime.length - 1];
  const known = new Set(current && [placeKey(current)]);
  const earlier = inTime.filter((agreement) => {
    const key = placeKey(agreement);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
  return { current, earlier };
};

const startsBefore = (a: Agreement, b: Agreement): boolean =>
  a.from && b.from ? isBefore(a.from, b.from) : a.from === undefined;

const placeKey = ({ place, position }: Agreement): string => `${nameKey(place)}/${nameKey(position)}`;

const keptLines = (
  agreements: readonly Agreement[],
  taken: ReadonlySet<string>,
): ReadonlyMap<Agreement, string> => {
  const kept = new Map<string, Agreement>();
  for (const agreement of agreements) {
    const { id, line } = agreement;
    const own = line.startsWith(`${id}/`) && /^\d+$/.test(line.slice(id.length + 1));
    if (own && !taken.has(line.toLowerCase()) && !kept.has(line)) kept.set(line, agreement);
  }
  return new Map([...kept].map(([line, agreement]) => [agreement, line]));
};

const freeLine = (id: string, taken: ReadonlySet<string>): string => {
  let no = 1;
  while (taken.has(`${id}/${no}`.toLowerCase())) no += 1;
  return `${id}/${no}`;
};

const lineOf = ({ place, superior, position }: Agreement, person: Person, id: string): Person => {
  const called = place || superior || position;
  return {
    ...person,
    id,
    name: `${person.name} (${called})`,
    position: position || person.position,
    unit: place,
    supervisor: superior,
    earlier: { of: person.id, name: called },
  };
};
