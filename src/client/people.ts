import type { Progress } from '../actions/rating';
import { nameKey } from '../cells/name-key';
import type { Side } from '../model/person';

/** Somebody in a sidebar's list. */
export interface PersonInList {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  readonly supervisor: string;
  readonly progress: Readonly<Record<Side, Progress>>;
}

/** How far a form is. */
export type FormState = 'done' | 'half' | 'none';

export const FORM_STATES: readonly FormState[] = ['done', 'half', 'none'];

export const stateOf = ({ done, of }: Progress): FormState => {
  if (done === of) return 'done';
  return done === 0 ? 'none' : 'half';
};

/** What a list of people is narrowed down to. */
export interface Filter {
  /** Words to look for in id, name, unit and position; each must occur. */
  readonly text: string;
  /** Whose people; '' for everybody's. */
  readonly supervisor: string;
  /** '' for any. */
  readonly state: FormState | '';
}

const keys = new WeakMap<PersonInList, string>();

const keyOf = (person: PersonInList): string => {
  const known = keys.get(person);
  if (known !== undefined) return known;
  const { id, name, unit, position } = person;
  const key = [id, name, unit, position].map(nameKey).join(' ');
  keys.set(person, key);
  return key;
};

/** The people whom a filter leaves. */
export const matching = (people: readonly PersonInList[], side: Side, filter: Filter): PersonInList[] => {
  const words = filter.text.split(/\s+/).map(nameKey).filter(Boolean);
  return people.filter(
    (person) =>
      (!filter.supervisor || person.supervisor === filter.supervisor) &&
      (!filter.state || stateOf(person.progress[side]) === filter.state) &&
      words.every((word) => keyOf(person).includes(word)),
  );
};

/** The same people, those of one supervisor first; '' leaves the order. */
export const ownFirst = (people: readonly PersonInList[], supervisor: string): PersonInList[] =>
  supervisor
    ? [
        ...people.filter((person) => person.supervisor === supervisor),
        ...people.filter((person) => person.supervisor !== supervisor),
      ]
    : [...people];

/** How many people are in each state. */
export const countStates = (people: readonly PersonInList[], side: Side): Record<FormState, number> => {
  const counts = { done: 0, half: 0, none: 0 };
  for (const { progress } of people) counts[stateOf(progress[side])] += 1;
  return counts;
};

/** Supervisors in the order in which they first occur, with the count of their people. */
export const supervisorsOf = (people: readonly PersonInList[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { supervisor } of people)
    if (supervisor) counts.set(supervisor, (counts.get(supervisor) ?? 0) + 1);
  return counts;
};

/** The first person after another, round the end of the list, whose form is not complete. */
export const nextUnfinished = (
  people: readonly PersonInList[],
  side: Side,
  after: string,
): PersonInList | undefined => {
  const at = people.findIndex(({ id }) => id === after);
  return [...people.slice(at + 1), ...people.slice(0, Math.max(at, 0))].find(
    ({ progress }) => stateOf(progress[side]) !== 'done',
  );
};
