import { a1 } from '../cells/a1';
import { type Grid, isBlankRow } from '../cells/grid';
import { ENTRY, type EntryLayout, itemNumbers } from '../layout/entry';
import { SIDES, type Side } from '../model/person';
import { text } from './roster';

/** One person's level cells on an entry tab, as they stand there. */
export interface EntryRow {
  readonly id: string;
  readonly name: string;
  /** The sheet row, counted from 1. */
  readonly row: number;
  readonly levels: Readonly<Record<Side, readonly unknown[]>>;
}

export type EntryFault =
  | { readonly kind: 'heading'; readonly cell: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'blank-id'; readonly cell: string; readonly name: string }
  | { readonly kind: 'same-id'; readonly id: string; readonly first: string; readonly second: string };

/**
 * The rows of an entry tab. Headings are checked first, so that a deleted or moved column is told and never
 * read as somebody's levels. A row that holds something but no id is told too: preparing the tab would put the
 * next newcomer there, with somebody else's levels.
 */
export const parseEntry = (
  grid: Grid,
  layout: EntryLayout,
): { readonly rows: readonly EntryRow[]; readonly faults: readonly EntryFault[] } => {
  const wrong = headingFault(grid, layout);
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
    else rows.set(id, { id, name, row, levels });
  });
  return { rows: [...rows.values()], faults };
};

const blocks = (cells: readonly unknown[], layout: EntryLayout): Record<Side, unknown[]> => {
  const block = (side: Side) =>
    Array.from({ length: layout.items }, (_, item) => cells[layout.block[side] - 1 + item] ?? '');
  return { self: block('self'), supervisor: block('supervisor') };
};

const headingFault = (grid: Grid, layout: EntryLayout): EntryFault | undefined => {
  const numbers = itemNumbers(layout);
  for (const side of SIDES)
    for (const [item, expected] of numbers.entries()) {
      const column = layout.block[side] + item;
      const found = text(grid[ENTRY.headingRow - 1]?.[column - 1]);
      if (found !== expected) return { kind: 'heading', cell: a1(ENTRY.headingRow, column), expected, found };
    }
  return undefined;
};
