import { a1 } from '../cells/a1';
import { type Grid, isBlankRow } from '../cells/grid';
import { trimmed } from '../cells/number';
import { ROSTER } from '../layout/roster';
import type { Person } from '../model/person';

export type RosterFault =
  | { readonly kind: 'heading'; readonly cell: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'blank-id'; readonly cell: string; readonly name: string }
  | { readonly kind: 'date-id'; readonly cell: string; readonly name: string }
  | { readonly kind: 'wildcard-id'; readonly cell: string; readonly id: string }
  | { readonly kind: 'same-id'; readonly cell: string; readonly id: string; readonly first: string }
  | { readonly kind: 'blank-name'; readonly cell: string; readonly id: string }
  | { readonly kind: 'position'; readonly cell: string; readonly name: string; readonly found: string };

export interface Roster {
  readonly people: readonly Person[];
  readonly faults: readonly RosterFault[];
}

/**
 * The people on the roster tab, and every fault that keeps one from being appraised, with its cell.
 * A person with a fault is not among the people; blank rows are passed over. Results are looked up by id with
 * MATCH, which is blind to case and reads `*`, `?` and `~` as wildcards: such ids would find somebody else.
 *
 * @param grid the tab from A1, headings in the first row
 * @param headings the expected headings in column order
 * @param hasForms whether a built-in form covers a position and standing
 */
export const parseRoster = (
  grid: Grid,
  headings: readonly string[],
  hasForms: (person: Person) => boolean,
): Roster => {
  const faults: RosterFault[] = headings.flatMap((expected, column) => {
    const found = text(grid[0]?.[column]);
    return found === expected ? [] : [{ kind: 'heading', cell: a1(1, column + 1), expected, found } as const];
  });
  if (faults.length > 0) return { people: [], faults };

  const people: Person[] = [];
  const firstCellOf = new Map<string, string>();
  grid.slice(1).forEach((row, index) => {
    if (isBlankRow(row.slice(0, headings.length))) return;
    const person = readPerson(row);
    const cell = (column: number) => a1(index + 2, column + 1);
    const key = person.id.toLowerCase();
    const first = firstCellOf.get(key);
    const found = isDate(row[ROSTER.id])
      ? [{ kind: 'date-id', cell: cell(ROSTER.id), name: person.name } as const]
      : personFaults(person, cell, first, hasForms);
    if (!first && key) firstCellOf.set(key, cell(ROSTER.id));
    faults.push(...found);
    if (found.length === 0) people.push(person);
  });
  return { people, faults };
};

const WILDCARD = /[*?~]/;

const isDate = (cell: unknown): boolean => Object.prototype.toString.call(cell) === '[object Date]';

const personFaults = (
  person: Person,
  cell: (column: number) => string,
  first: string | undefined,
  hasForms: (person: Person) => boolean,
): RosterFault[] => {
  const faults: RosterFault[] = [];
  if (!person.id) faults.push({ kind: 'blank-id', cell: cell(ROSTER.id), name: person.name });
  else if (first) faults.push({ kind: 'same-id', cell: cell(ROSTER.id), id: person.id, first });
  if (WILDCARD.test(person.id)) faults.push({ kind: 'wildcard-id', cell: cell(ROSTER.id), id: person.id });
  if (!person.name) faults.push({ kind: 'blank-name', cell: cell(ROSTER.name), id: person.id });
  if (!hasForms(person))
    faults.push({
      kind: 'position',
      cell: cell(ROSTER.position),
      name: person.name || person.id,
      found: [person.position, person.standing].filter(Boolean).join(' '),
    });
  return faults;
};

const readPerson = (row: readonly unknown[]): Person => ({
  id: text(row[ROSTER.id]),
  name: text(row[ROSTER.name]),
  position: text(row[ROSTER.position]),
  standing: text(row[ROSTER.standing]),
  unit: text(row[ROSTER.unit]),
  supervisor: text(row[ROSTER.supervisor]),
});

/** A cell as the text that names somebody or something. */
export const text = (cell: unknown): string =>
  cell === null || cell === undefined ? '' : trimmed(String(cell));
