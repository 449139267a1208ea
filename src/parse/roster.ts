import { a1 } from '../cells/a1';
import { dayOf } from '../cells/date';
import { type Grid, isBlankRow } from '../cells/grid';
import { nameKey } from '../cells/name-key';
import { isBlank, trimmed } from '../cells/number';
import { shown } from '../cells/shown';
import { ROSTER, type StaffColumn } from '../layout/roster';
import type { PositionType } from '../model/expected-level';
import type { Person, Probation, StaffPost } from '../model/person';

export type RosterFault =
  | { readonly kind: 'heading'; readonly cell: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'blank-id'; readonly cell: string; readonly name: string }
  | { readonly kind: 'date-id'; readonly cell: string; readonly name: string }
  | { readonly kind: 'wildcard-id'; readonly cell: string; readonly id: string }
  | { readonly kind: 'same-id'; readonly cell: string; readonly id: string; readonly first: string }
  | { readonly kind: 'blank-name'; readonly cell: string; readonly id: string }
  | { readonly kind: 'position'; readonly cell: string; readonly name: string; readonly found: string }
  | { readonly kind: 'post-type'; readonly cell: string; readonly name: string; readonly found: string }
  | {
      readonly kind: 'post-level';
      readonly cell: string;
      readonly name: string;
      readonly found: string;
      readonly type: PositionType;
    }
  | { readonly kind: 'probation'; readonly cell: string; readonly name: string; readonly found: string };

/** What a roster is read with. */
export interface RosterRules {
  /** The headings that every roster has, in column order. */
  readonly headings: readonly string[];
  /** The headings that are for section 38 ค.(2) staff: found wherever they stand in the heading row. */
  readonly staffHeadings: Readonly<Record<StaffColumn, string>>;
  /** Whether a form covers a position and standing. */
  readonly hasForms: (person: Person) => boolean;
  /** The position types and levels of staff. */
  readonly postTypes: readonly PositionType[];
}

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
 */
export const parseRoster = (grid: Grid, rules: RosterRules): Roster => {
  const { headings } = rules;
  const faults: RosterFault[] = headings.flatMap((expected, column) => {
    const found = text(grid[0]?.[column]);
    return found === expected ? [] : [{ kind: 'heading', cell: a1(1, column + 1), expected, found } as const];
  });
  if (faults.length > 0) return { people: [], faults };

  const people: Person[] = [];
  const firstCellOf = new Map<string, string>();
  const staffColumns = staffColumnsOf(grid[0] ?? [], rules.staffHeadings);
  grid.slice(1).forEach((row, index) => {
    if (isBlankRow(row.slice(0, headings.length))) return;
    const person = readPerson(row, staffColumns);
    const cell = (column: number) => a1(index + 2, column + 1);
    const key = person.id.toLowerCase();
    const first = firstCellOf.get(key);
    const found = isDate(row[ROSTER.id])
      ? [{ kind: 'date-id', cell: cell(ROSTER.id), name: person.name } as const]
      : [...personFaults(person, cell, first, rules), ...postFaults(person, row, cell, staffColumns, rules)];
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
  { hasForms }: RosterRules,
): RosterFault[] => {
  const faults: RosterFault[] = [];
  if (!person.id) faults.push({ kind: 'blank-id', cell: cell(ROSTER.id), name: person.name });
  else if (first) faults.push({ kind: 'same-id', cell: cell(ROSTER.id), id: person.id, first });
  if (WILDCARD.test(person.id)) faults.push({ kind: 'wildcard-id', cell: cell(ROSTER.id), id: person.id });
  if (!person.name) faults.push({ kind: 'blank-name', cell: cell(ROSTER.name), id: person.id });
  if (!person.post && !hasForms(person))
    faults.push({
      kind: 'position',
      cell: cell(ROSTER.position),
      name: person.name || person.id,
      found: [person.position, person.standing].filter(Boolean).join(' '),
    });
  return faults;
};

type StaffColumns = Readonly<Record<StaffColumn, number>>;

const staffColumnsOf = (
  headingRow: readonly unknown[],
  headings: Readonly<Record<StaffColumn, string>>,
): StaffColumns => {
  const find = (column: StaffColumn) => headingRow.findIndex((cell) => text(cell) === headings[column]);
  return { type: find('type'), level: find('level'), from: find('from'), to: find('to') };
};

const postFaults = (
  { id, name, post }: Person,
  row: readonly unknown[],
  cell: (column: number) => string,
  columns: StaffColumns,
  { postTypes }: RosterRules,
): RosterFault[] => {
  if (!post) return [];
  const who = name || id;
  const faults: RosterFault[] = [];
  const type = postTypes.find((known) => nameKey(known.type) === nameKey(post.type));
  if (!type) faults.push({ kind: 'post-type', cell: cell(columns.type), name: who, found: post.type });
  else if (!type.levels.some((level) => nameKey(level) === nameKey(post.level)))
    faults.push({ kind: 'post-level', cell: cell(columns.level), name: who, found: post.level, type });
  for (const end of ['from', 'to'] as const) {
    const found = row[columns[end]];
    if (!isBlank(found) && !dayOf(found))
      faults.push({ kind: 'probation', cell: cell(columns[end]), name: who, found: shown(found) });
  }
  return faults;
};

const readPost = (row: readonly unknown[], columns: StaffColumns): StaffPost | undefined => {
  const [type, level] = [text(row[columns.type]), text(row[columns.level])];
  if (!type && !level) return undefined;
  const [from, to] = [dayOf(row[columns.from]), dayOf(row[columns.to])];
  const probation: Probation = { ...(from && { from }), ...(to && { to }) };
  return { type, level, ...(from || to ? { probation } : {}) };
};

const readPerson = (row: readonly unknown[], columns: StaffColumns): Person => {
  const post = readPost(row, columns);
  return {
    id: text(row[ROSTER.id]),
    name: text(row[ROSTER.name]),
    position: text(row[ROSTER.position]),
    standing: text(row[ROSTER.standing]),
    unit: text(row[ROSTER.unit]),
    supervisor: text(row[ROSTER.supervisor]),
    ...(post ? { post } : {}),
  };
};

/** A cell as the text that names somebody or something. */
export const text = (cell: unknown): string =>
  cell === null || cell === undefined ? '' : trimmed(String(cell));
