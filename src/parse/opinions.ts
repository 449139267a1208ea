import { a1 } from '../cells/a1';
import type { Grid } from '../cells/grid';
import { OPINIONS } from '../layout/opinions';
import type { Opinion } from '../model/opinion';
import { text } from './roster';

/** One line of the tab of opinions. */
export interface OpinionRow {
  readonly id: string;
  readonly name: string;
  /** The sheet row, counted from 1. */
  readonly row: number;
  readonly opinion: Opinion;
}

export type OpinionFault =
  | { readonly kind: 'heading'; readonly cell: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'blank-id'; readonly cell: string; readonly name: string }
  | { readonly kind: 'same-id'; readonly id: string; readonly first: string; readonly second: string };

/**
 * The lines of the tab of opinions. Headings are checked first, so that a moved column is told and never read as
 * another opinion.
 */
export const parseOpinions = (
  grid: Grid,
  headings: readonly string[],
): { readonly rows: readonly OpinionRow[]; readonly faults: readonly OpinionFault[] } => {
  for (const [column, expected] of headings.entries()) {
    const found = text(grid[OPINIONS.headingRow - 1]?.[column]);
    if (found !== expected)
      return {
        rows: [],
        faults: [{ kind: 'heading', cell: a1(OPINIONS.headingRow, column + 1), expected, found }],
      };
  }
  const rows = new Map<string, OpinionRow>();
  const faults: OpinionFault[] = [];
  grid.slice(OPINIONS.firstRow - 1).forEach((cells, index) => {
    const row = OPINIONS.firstRow + index;
    const [id, name] = [text(cells[OPINIONS.id - 1]), text(cells[OPINIONS.name - 1])];
    const opinion = {
      strengths: text(cells[OPINIONS.strengths - 1]),
      improve: text(cells[OPINIONS.improve - 1]),
      development: text(cells[OPINIONS.development - 1]),
    };
    if (!id) {
      if (name || Object.values(opinion).some(Boolean))
        faults.push({ kind: 'blank-id', cell: a1(row, OPINIONS.id), name });
      return;
    }
    const before = rows.get(id);
    if (before)
      faults.push({ kind: 'same-id', id, first: a1(before.row, OPINIONS.id), second: a1(row, OPINIONS.id) });
    else rows.set(id, { id, name, row, opinion });
  });
  return { rows: [...rows.values()], faults };
};
