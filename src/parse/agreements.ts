import { a1 } from '../cells/a1';
import { dayOf } from '../cells/date';
import { type Grid, isBlankRow } from '../cells/grid';
import { nameKey } from '../cells/name-key';
import { isBlank } from '../cells/number';
import { shown } from '../cells/shown';
import { AGREEMENTS, type TypedColumn } from '../layout/agreements';
import type { Agreement } from '../model/agreement';
import { type Day, isBefore } from '../model/day';
import type { Person } from '../model/person';
import { text } from './roster';

export type AgreementFault =
  | { readonly kind: 'heading'; readonly cell: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'blank-id'; readonly cell: string; readonly name: string }
  | {
      readonly kind: 'other-name';
      readonly cell: string;
      readonly id: string;
      readonly found: string;
      readonly expected: string;
    }
  | { readonly kind: 'date'; readonly cell: string; readonly name: string; readonly found: string }
  | { readonly kind: 'order'; readonly cell: string; readonly name: string }
  | { readonly kind: 'overlap'; readonly cell: string; readonly name: string; readonly other: string }
  | { readonly kind: 'position'; readonly cell: string; readonly name: string; readonly found: string };

/** What the agreements are read with. */
export interface AgreementRules {
  /** Every heading, in column order. */
  readonly headings: readonly string[];
  readonly people: readonly Person[];
  /** Whether a form covers a position and standing. */
  readonly hasForms: (person: Person) => boolean;
}

export interface ReadAgreements {
  readonly agreements: readonly Agreement[];
  readonly faults: readonly AgreementFault[];
  /** Rows from the first to the last that holds anything, headings not counted. */
  readonly rows: number;
}

/**
 * The agreements on their tab, and every fault with its cell. An agreement with a fault is not among them.
 * Somebody who is not on the roster is no fault: the agreement of one who left stays. A paper that was made with
 * somebody else than the roster has for the id is one; a mere draft follows the id.
 *
 * @param grid the tab from A1, headings in the first row; without anything: no such tab
 */
export const parseAgreements = (
  grid: Grid,
  { headings, people, hasForms }: AgreementRules,
): ReadAgreements => {
  if (grid.every(isBlankRow)) return { agreements: [], faults: [], rows: 0 };
  const wrong = headings.findIndex((heading, column) => text(grid[0]?.[column]) !== heading);
  if (wrong >= 0) {
    const found = text(grid[0]?.[wrong]);
    const fault = {
      kind: 'heading',
      cell: a1(1, wrong + 1),
      expected: headings[wrong] ?? '',
      found,
    } as const;
    return { agreements: [], faults: [fault], rows: 0 };
  }
  const roster = new Map(people.map((person) => [person.id, person]));
  const faults: AgreementFault[] = [];
  const sound: Agreement[] = [];
  let rows = 0;
  grid.slice(AGREEMENTS.firstRow - 1).forEach((cells, index) => {
    if (isBlankRow(cells.slice(0, AGREEMENTS.typedColumns))) return;
    rows = index + 1;
    const agreement = readAgreement(cells, AGREEMENTS.firstRow + index);
    const found = faultsOf(agreement, cells, roster.get(agreement.id), hasForms);
    faults.push(...found);
    if (found.length === 0) sound.push(agreement);
  });
  const { agreements, overlaps } = apart(sound);
  return { agreements, faults: [...faults, ...overlaps], rows };
};

const cellAt = (cells: readonly unknown[], column: TypedColumn | 'line'): unknown =>
  cells[AGREEMENTS[column] - 1];

const readAgreement = (cells: readonly unknown[], row: number): Agreement => {
  const read = (column: TypedColumn | 'line') => text(cellAt(cells, column));
  const [from, to] = [dayOf(cellAt(cells, 'from')), dayOf(cellAt(cells, 'to'))];
  return {
    id: read('id'),
    name: read('name'),
    place: read('place'),
    position: read('position'),
    superior: read('superior'),
    ...(from && { from }),
    ...(to && { to }),
    paper: read('paper'),
    line: read('line'),
    row,
  };
};

const faultsOf = (
  agreement: Agreement,
  cells: readonly unknown[],
  person: Person | undefined,
  hasForms: (person: Person) => boolean,
): AgreementFault[] => {
  const { id, name, position, from, to, paper, row } = agreement;
  const cell = (column: TypedColumn) => a1(row, AGREEMENTS[column]);
  const who = name || id;
  if (!id) return [{ kind: 'blank-id', cell: cell('id'), name }];
  const faults: AgreementFault[] = [];
  if (person && paper && !isNamed(agreement, person))
    faults.push({ kind: 'other-name', cell: cell('name'), id, found: name, expected: person.name });
  for (const end of ['from', 'to'] as const) {
    const found = cellAt(cells, end);
    if (!isBlank(found) && !agreement[end])
      faults.push({ kind: 'date', cell: cell(end), name: who, found: shown(found) });
  }
  if (from && to && isBefore(to, from)) faults.push({ kind: 'order', cell: cell('to'), name: who });
  if (position && person && !person.post && !hasForms({ ...person, position }))
    faults.push({ kind: 'position', cell: cell('position'), name: who, found: position });
  return faults;
};

/** Whether an agreement bears the name that the roster has for its id, or none. */
export const isNamed = ({ name }: Agreement, person: Pick<Person, 'name'>): boolean =>
  name === '' || nameKey(name) === nameKey(person.name);

/** Agreements that share no day with another one of the same person, and a fault for each that does. */
const apart = (
  all: readonly Agreement[],
): { readonly agreements: readonly Agreement[]; readonly overlaps: readonly AgreementFault[] } => {
  const byPerson = new Map<string, Agreement[]>();
  for (const agreement of all) byPerson.set(agreement.id, [...(byPerson.get(agreement.id) ?? []), agreement]);
  const overlaps: AgreementFault[] = [];
  const agreements: Agreement[] = [];
  for (const agreement of all) {
    const same = byPerson.get(agreement.id) ?? [];
    const other = same.find(({ row }, index) => row < agreement.row && meet(same[index], agreement));
    if (!other) agreements.push(agreement);
    else
      overlaps.push({
        kind: 'overlap',
        cell: a1(agreement.row, AGREEMENTS.from),
        name: agreement.name || agreement.id,
        other: a1(other.row, AGREEMENTS.from),
      });
  }
  return { agreements, overlaps };
};

type Span = Pick<Agreement, 'from' | 'to'>;

/** Whether two spans share a day; one without an end goes on, one without a beginning has always been. */
export const meet = (a: Span | undefined, b: Span): boolean =>
  a !== undefined && !endsBefore(a.to, b.from) && !endsBefore(b.to, a.from);

const endsBefore = (to: Day | undefined, from: Day | undefined): boolean =>
  to !== undefined && from !== undefined && isBefore(to, from);
