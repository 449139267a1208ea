import { a1 } from '../cells/a1';
import { type Grid, isBlankRow } from '../cells/grid';
import { nameKey } from '../cells/name-key';
import { isBlank } from '../cells/number';
import { isUnready } from '../cells/unready';
import type { Person } from '../model/person';
import { text } from './roster';

/** A tab whose rows each belong to a person, with one stretch of columns that people type into. */
export interface PersonTab {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly id: number;
  readonly name: number;
  readonly typed: { readonly column: number; readonly columns: number };
  /** Columns whose heading is a formula that gives the figures below it too. */
  readonly anchored?: readonly number[];
}

/** A row of such a tab; the cells are counted from 0. */
export interface PersonRow {
  /** The sheet row, counted from 1. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly cells: readonly unknown[];
  /** Whether anything stands in the columns that people type into. */
  readonly filled: boolean;
}

/** A heading that is not where it belongs, or a cell that keeps an anchored formula from showing its figures. */
export type PersonTabFault =
  | { readonly kind: 'heading'; readonly cell: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'typed'; readonly cell: string };

/**
 * The rows of a tab, down to the last one that holds an id, a name or something typed. Several rows may belong to
 * one person, wherever they stand.
 *
 * @param headings what must stand in the heading row, from the first column
 * @returns a fault instead of rows where a column was moved or deleted; an empty tab has neither
 */
export const parsePersonRows = (
  grid: Grid,
  tab: PersonTab,
  headings: readonly string[],
): { readonly rows: readonly PersonRow[]; readonly fault?: PersonTabFault } => {
  if (grid.every(isBlankRow)) return { rows: [] };
  const fault = headingFault(grid, tab, headings);
  if (fault) return { rows: [], fault };
  const first = tab.typed.column - 1;
  const rows = grid.slice(tab.firstRow - 1).map(
    (cells, index): PersonRow => ({
      row: tab.firstRow + index,
      id: text(cells[tab.id - 1]),
      name: text(cells[tab.name - 1]),
      cells,
      filled: !isBlankRow(cells.slice(first, first + tab.typed.columns)),
    }),
  );
  const last = rows.reduce((most, row, index) => (row.id || row.name || row.filled ? index : most), -1);
  return { rows: rows.slice(0, last + 1) };
};

const headingFault = (
  grid: Grid,
  { headingRow, firstRow, anchored = [] }: PersonTab,
  headings: readonly string[],
): PersonTabFault | undefined => {
  for (const [index, expected] of headings.entries()) {
    const heading = grid[headingRow - 1]?.[index];
    const found = text(heading);
    if (found === expected) continue;
    const below = grid.slice(firstRow - 1).findIndex((row) => !isBlank(row[index]));
    const isAnchored = anchored.includes(index + 1);
    if (!isAnchored || (!isUnready(heading) && below >= 0))
      return { kind: 'heading', cell: a1(headingRow, index + 1), expected, found };
    if (below >= 0) return { kind: 'typed', cell: a1(firstRow + below, index + 1) };
  }
  return undefined;
};

/** The first row whose answers were given under another name than the roster has for its id. */
export const somebodyElsesRow = (
  rows: readonly PersonRow[],
  onRoster: ReadonlyMap<string, Pick<Person, 'name'>>,
): PersonRow | undefined =>
  rows.find(({ id, name, filled }) => {
    const person = onRoster.get(id);
    return person && filled && name !== '' && nameKey(name) !== nameKey(person.name);
  });
