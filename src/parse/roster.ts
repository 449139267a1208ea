import { a1 } from '../cells/a1';
import { dayOf, isDate } from '../cells/date';
import { type Grid, isBlankRow } from '../cells/grid';
import { nameKey } from '../cells/name-key';
import { isBlank, trimmed } from '../cells/number';
import { shown } from '../cells/shown';
import { isUnready } from '../cells/unready';
import { ROSTER, type StaffColumn } from '../layout/roster';
import type { PositionType } from '../model/expected-level';
import type { Person, PositionStandings, Probation, StaffPost } from '../model/person';

export type RosterFault =
  | { readonly kind: 'heading'; readonly cell: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'blank-id'; readonly cell: string; readonly name: string }
  | { readonly kind: 'date-id'; readonly cell: string; readonly name: string }
  | { readonly kind: 'wildcard-id'; readonly cell: string; readonly id: string }
  | { readonly kind: 'same-id'; readonly cell: string; readonly id: string; readonly first: string }
  | { readonly kind: 'blank-name'; readonly cell: string; readonly id: string }
  | { readonly kind: 'position'; readonly cell: string; readonly name: string; readonly found: string }
  | { readonly kind: 'error-cell'; readonly cell: string; readonly found: string }
  | {
      readonly kind: 'standing';
      readonly cell: string;
      readonly name: string;
      readonly found: string;
      readonly position: string;
      /** The standings that fit; empty where the position has none. */
      readonly known: readonly string[];
      /** Whether somebody in the position may also have none. */
      readonly mayBeNone: boolean;
    }
  | {
      readonly kind: 'post-of-teacher';
      readonly cell: string;
      readonly name: string;
      readonly position: string;
    }
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
  /** The standings that a position may have; one that is not here may have any. */
  readonly standings: readonly PositionStandings[];
  /** What is typed for somebody who has no standing. */
  readonly noStanding: readonly string[];
}

export interface Roster {
  readonly people: readonly Person[];
  readonly faults: readonly RosterFault[];
  /** Where headings of staff may be put that are not there; absent where none is missing. */
  readonly missingStaff?: MissingHeadings;
}

/** Headings that a roster lacks, and the first column, counted from 1, of so many that nobody uses. */
export interface MissingHeadings {
  readonly headings: readonly string[];
  readonly column: number;
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
    const cell = (column: number) => a1(index + 2, column + 1);
    const errors = row
      .slice(0, headings.length)
      .flatMap((found, column) =>
        isUnready(found) ? [{ kind: 'error-cell', cell: cell(column), found: text(found) } as const] : [],
      );
    if (errors.length > 0) {
      faults.push(...errors);
      return;
    }
    const typed = readPerson(row, staffColumns);
    const standing = typed.post ? typed.standing : standingOf(typed, rules);
    const person = { ...typed, standing: standing ?? typed.standing };
    const key = person.id.toLowerCase();
    const first = firstCellOf.get(key);
    const found = isDate(row[ROSTER.id])
      ? [{ kind: 'date-id', cell: cell(ROSTER.id), name: person.name } as const]
      : [
          ...personFaults(person, cell, first),
          ...formFaults(person, standing !== undefined, cell, rules),
          ...postFaults(person, row, cell, staffColumns, rules),
        ];
    if (!first && key) firstCellOf.set(key, cell(ROSTER.id));
    faults.push(...found);
    if (found.length === 0) people.push(person);
  });
  const missingStaff = missingStaffHeadings(grid, rules);
  return { people, faults, ...(missingStaff && { missingStaff }) };
};

const WILDCARD = /[*?~]/;

const personFaults = (
  person: Person,
  cell: (column: number) => string,
  first: string | undefined,
): RosterFault[] => {
  const faults: RosterFault[] = [];
  if (!person.id) faults.push({ kind: 'blank-id', cell: cell(ROSTER.id), name: person.name });
  else if (first) faults.push({ kind: 'same-id', cell: cell(ROSTER.id), id: person.id, first });
  if (WILDCARD.test(person.id)) faults.push({ kind: 'wildcard-id', cell: cell(ROSTER.id), id: person.id });
  if (!person.name) faults.push({ kind: 'blank-name', cell: cell(ROSTER.name), id: person.id });
  return faults;
};

const standingsOf = (position: string, { standings }: RosterRules): PositionStandings | undefined =>
  standings.find((known) => nameKey(known.position) === nameKey(position));

/**
 * A standing by its bare name, also where it is written with the position (ครูชำนาญการ), or where none is written
 * out as none. A pay rank (คศ.3) is no standing: somebody of a lower one may be paid by it.
 *
 * @returns `undefined` where the position has no such standing
 */
const standingOf = ({ position, standing }: Person, rules: RosterRules): string | undefined => {
  const known = standingsOf(position, rules);
  const key = nameKey(standing);
  if (key === '' || rules.noStanding.some((none) => nameKey(none) === key)) return '';
  if (!known) return standing;
  return known.standings.find((name) =>
    ['', ...known.namedAfter].some((before) => nameKey(before + name) === key),
  );
};

/** That no form is for a position and standing. The standings that fit are told where the position has forms. */
const formFaults = (
  person: Person,
  standingFits: boolean,
  cell: (column: number) => string,
  rules: RosterRules,
): RosterFault[] => {
  if (person.post) return [];
  const covered = rules.hasForms(person);
  if (standingFits && covered) return [];
  const { position } = person;
  const name = person.name || person.id;
  const known = standingsOf(position, rules);
  const fitting = known?.standings.filter((standing) => rules.hasForms({ ...person, standing })) ?? [];
  if (known && (!standingFits || fitting.length > 0)) {
    const [at, found] = [cell(ROSTER.standing), person.standing];
    const mayBeNone = rules.hasForms({ ...person, standing: '' });
    return [{ kind: 'standing', cell: at, name, found, position, known: fitting, mayBeNone }];
  }
  const found = [position, person.standing].filter(Boolean).join(' ');
  return [{ kind: 'position', cell: cell(ROSTER.position), name, found }];
};

const missingStaffHeadings = (
  grid: Grid,
  { headings, staffHeadings }: RosterRules,
): MissingHeadings | undefined => {
  const standing = (grid[0] ?? []).map(text);
  const missing = Object.values(staffHeadings).filter((heading) => !standing.includes(heading));
  if (missing.length === 0) return undefined;
  const isFree = (column: number) => grid.every((row) => isBlank(row[column]));
  let column = headings.length;
  while (!missing.every((_, offset) => isFree(column + offset))) column += 1;
  return { headings: missing, column: column + 1 };
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
  { id, name, position, post }: Person,
  row: readonly unknown[],
  cell: (column: number) => string,
  columns: StaffColumns,
  rules: RosterRules,
): RosterFault[] => {
  if (!post) return [];
  const who = name || id;
  if (standingsOf(position, rules))
    return [{ kind: 'post-of-teacher', cell: cell(columns.type), name: who, position }];
  const { postTypes } = rules;
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
