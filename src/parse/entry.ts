import { a1 } from '../cells/a1';
import { type Grid, isBlankRow } from '../cells/grid';
import { nameKey } from '../cells/name-key';
import { isBlank } from '../cells/number';
import { isUnready } from '../cells/unready';
import { bandColumn, ENTRY, type EntryLayout, itemNumbers, totalColumn } from '../layout/entry';
import { type Person, SIDES, type Side } from '../model/person';
import { text } from './roster';

/** One person's level cells on an entry tab, as they stand there. */
export interface EntryRow {
  readonly id: string;
  readonly name: string;
  /** The sheet row, counted from 1. */
  readonly row: number;
  readonly levels: Readonly<Record<Side, readonly unknown[]>>;
  /** What the supervisor's rating comes to: the cells of total and band. */
  readonly result: { readonly total: unknown; readonly band: unknown };
}

export type EntryFault =
  | { readonly kind: 'heading'; readonly cell: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'blank-id'; readonly cell: string; readonly name: string }
  | { readonly kind: 'same-id'; readonly id: string; readonly first: string; readonly second: string };

/**
 * The rows of an entry tab. Headings are checked first, so that a deleted or moved column is told and never
 * read as somebody's levels. A row that holds something but no id is told too: preparing the tab would put the
 * next newcomer there, with somebody else's levels.
 *
 * @param headings what must stand in the heading row, from the first column; blank: anything
 */
export const parseEntry = (
  grid: Grid,
  layout: EntryLayout,
  headings: readonly string[] = blockHeadings(layout),
): { readonly rows: readonly EntryRow[]; readonly faults: readonly EntryFault[] } => {
  const wrong = headingFault(grid, headings, layout.scores.self);
  if (wrong) return { rows: [], faults: [wrong] };

  const rows = new Map<string, EntryRow>();
  const faults: EntryFault[] = [];
  grid.slice(ENTRY.firstRow - 1).forEach((cells, index) => {
    const id = text(cells[ENTRY.id - 1]);
    const row = ENTRY.firstRow + index;
    const name = text(cells[ENTRY.name - 1]);
    const levels = blocks(cells, layout);
    if (!id) {
      if (name || SIDES.some((side) => !isBlankRow(levels[side])))
        faults.push({ kind: 'blank-id', cell: a1(row, ENTRY.id), name });
      return;
    }
    const before = rows.get(id);
    if (before)
      faults.push({ kind: 'same-id', id, first: a1(before.row, ENTRY.id), second: a1(row, ENTRY.id) });
    else rows.set(id, { id, name, row, levels, result: resultOf(cells, layout) });
  });
  return { rows: [...rows.values()], faults };
};

const blocks = (cells: readonly unknown[], layout: EntryLayout): Record<Side, unknown[]> => {
  const block = (side: Side) =>
    Array.from({ length: layout.items }, (_, item) => cells[layout.block[side] - 1 + item] ?? '');
  return { self: block('self'), supervisor: block('supervisor') };
};

const resultOf = (cells: readonly unknown[], layout: EntryLayout): EntryRow['result'] => ({
  total: cells[totalColumn(layout, 'supervisor') - 1] ?? '',
  band: cells[bandColumn(layout, 'supervisor') - 1] ?? '',
});

const blockHeadings = (layout: EntryLayout): string[] => [
  ...Array<string>(ENTRY.leadColumns).fill(''),
  ...SIDES.flatMap(() => itemNumbers(layout)),
];

const headingFault = (grid: Grid, headings: readonly string[], scores: number): EntryFault | undefined => {
  for (const [index, expected] of headings.entries()) {
    const found = text(grid[ENTRY.headingRow - 1]?.[index]);
    if (!expected || found === expected || (index + 1 >= scores && isWithoutFormula(grid, index))) continue;
    return { kind: 'heading', cell: a1(ENTRY.headingRow, index + 1), expected, found };
  }
  return undefined;
};

/**
 * Whether a column of scores lacks its heading because the formula that gives both is gone, or shows an error:
 * the column is where it belongs.
 */
const isWithoutFormula = (grid: Grid, column: number): boolean => {
  const heading = grid[ENTRY.headingRow - 1]?.[column];
  return isUnready(heading) || grid.slice(ENTRY.headingRow - 1).every((row) => isBlank(row[column]));
};

/**
 * The first cell that somebody filled where a score's formula has to show its results: its heading shows an
 * error, and everything else of the column is blank.
 */
export const blockingCell = (grid: Grid, layout: EntryLayout): string | undefined => {
  for (let column = layout.scores.self; column <= layout.columns; column += 1) {
    if (!isUnready(grid[ENTRY.headingRow - 1]?.[column - 1])) continue;
    const below = grid.slice(ENTRY.firstRow - 1).findIndex((row) => !isBlank(row[column - 1]));
    if (below >= 0) return a1(ENTRY.firstRow + below, column);
  }
  return undefined;
};

/**
 * The first cell that somebody filled where the scores of newcomers would be written, below everybody.
 *
 * @param from first sheet row of a newcomer
 * @param to last one
 */
export const filledScoreCell = (
  grid: Grid,
  layout: EntryLayout,
  from: number,
  to: number,
): string | undefined => {
  for (let row = from; row <= to; row += 1)
    for (let column = layout.scores.self; column <= layout.columns; column += 1)
      if (!isBlank(grid[row - 1]?.[column - 1])) return a1(row, column);
  return undefined;
};

/**
 * Whether a row's levels were given to somebody of another name than the roster has for its id: ids were
 * counted anew, or one was given to a successor.
 */
export const isSomebodyElses = ({ name, levels }: EntryRow, person: Pick<Person, 'name'>): boolean =>
  name !== '' && nameKey(name) !== nameKey(person.name) && SIDES.some((side) => !isBlankRow(levels[side]));
