import type { OfferedPerson } from '../actions/documents/calls';

/** Whom documents are made for: everybody, those of a unit or a supervisor, or those who are ticked. */
export type Scope = 'all' | 'unit' | 'supervisor' | 'some';

/** A unit or supervisor and how many people are theirs, in the order of the roster. */
export interface Group {
  readonly name: string;
  readonly count: number;
}

/** The people of a document and who of them is chosen. */
export class Choice {
  scope: Scope = 'all';
  unit: string;
  supervisor: string;
  readonly ticked = new Set<string>();
  private readonly keys: ReadonlyMap<string, string>;

  constructor(readonly people: readonly OfferedPerson[]) {
    this.unit = people[0]?.unit ?? '';
    this.supervisor = people[0]?.supervisor ?? '';
    this.keys = new Map(people.map((person) => [person.id, searchKey(searchedText(person))]));
  }

  get units(): Group[] {
    return groupsOf(this.people.map(({ unit }) => unit));
  }

  get supervisors(): Group[] {
    return groupsOf(this.people.map(({ supervisor }) => supervisor));
  }

  /** The people that the scope offers: for ticking, all of them. */
  get offered(): readonly OfferedPerson[] {
    if (this.scope === 'unit') return this.people.filter(({ unit }) => unit === this.unit);
    if (this.scope === 'supervisor')
      return this.people.filter(({ supervisor }) => supervisor === this.supervisor);
    return this.people;
  }

  get chosen(): readonly OfferedPerson[] {
    return this.scope === 'some' ? this.people.filter(({ id }) => this.ticked.has(id)) : this.offered;
  }

  tick(ids: readonly string[], on: boolean): void {
    for (const id of ids) {
      if (on) this.ticked.add(id);
      else this.ticked.delete(id);
    }
  }

  /** Whether every word that was typed is in somebody's name, id, position, unit or supervisor. */
  matches({ id }: OfferedPerson, typed: string): boolean {
    const key = this.keys.get(id) ?? '';
    return searchKey(typed)
      .split(' ')
      .every((word) => key.includes(word));
  }
}

const groupsOf = (names: readonly string[]): Group[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
};

const searchedText = ({ id, name, position, unit, supervisor }: OfferedPerson): string =>
  [name, id, position, unit, supervisor].join(' ');

/** Case, Thai digits and the width of spaces do not matter. */
const searchKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/\s+/g, ' ')
    .trim();
