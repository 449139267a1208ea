import { isDate } from '../cells/date';
import type { Grid } from '../cells/grid';
import { numeral } from '../cells/number';
import { text } from './roster';

/** What one line of the log tells about the cells of somebody's row. */
export interface LoggedCells {
  readonly tab: string;
  /** Whose row; `undefined` where a line tells of cells of a whole tab without saying whose. */
  readonly id?: string;
  /** By column, counted from 1: what was written there; `undefined` where a line tells of a change but not to what. */
  readonly cells: ReadonlyMap<number, string | undefined>;
}

/** What the log says last of every cell that it speaks of. */
export class LastLogged {
  private readonly rows = new Map<string, Map<number, string | undefined>>();
  private readonly whole = new Map<string, Set<number>>();

  constructor(lines: readonly LoggedCells[]) {
    for (const { tab, id, cells } of lines)
      if (id === undefined) this.forget(tab, [...cells.keys()]);
      else
        for (const [column, value] of cells) {
          const row = this.rows.get(key(tab, id)) ?? new Map<number, string | undefined>();
          this.rows.set(key(tab, id), row.set(column, value));
        }
  }

  private forget(tab: string, columns: readonly number[]): void {
    const known = this.whole.get(tab) ?? new Set<number>();
    for (const column of columns) known.add(column);
    this.whole.set(tab, known);
    for (const [owner, row] of this.rows)
      if (owner.startsWith(key(tab, ''))) for (const column of columns) row.set(column, undefined);
  }

  /** Whether a line speaks of a cell, and says what stands in it. */
  of(tab: string, id: string, column: number): { readonly value: string | undefined } | undefined {
    const row = this.rows.get(key(tab, id));
    if (row?.has(column)) return { value: row.get(column) };
    return this.whole.get(tab)?.has(column) ? { value: undefined } : undefined;
  }
}

const key = (tab: string, id: string): string => `${tab}\n${id}`;

/** Cells of somebody's row that hold what no line of the log says. */
export interface UnloggedCells {
  readonly id: string;
  readonly name: string;
  readonly row: number;
  /** The columns, counted from 1, with what stands in them, and what the log says; '' where it says nothing. */
  readonly cells: readonly { readonly column: number; readonly found: unknown; readonly logged: string }[];
}

/** Cells of a tab that are compared with the log. */
export interface ComparedColumns {
  readonly first: number;
  readonly last: number;
}

/**
 * Cells whose last line in the log says something else than stands in them, and filled cells that no line speaks of.
 * Dates are passed over, for a trigger hands them on as numbers.
 *
 * @param firstRow the first row of people; id and name stand in the first two columns
 */
export const unloggedCells = (
  tab: string,
  grid: Grid,
  firstRow: number,
  { first, last }: ComparedColumns,
  log: LastLogged,
): readonly UnloggedCells[] =>
  grid.slice(firstRow - 1).flatMap((line, index) => {
    const [id, name] = [text(line[0]), text(line[1])];
    if (!id) return [];
    const cells = line.slice(first - 1, last).flatMap((found, offset) => {
      const column = first + offset;
      const logged = log.of(tab, id, column);
      const same = logged ? isSame(found, logged.value) : text(found) === '';
      return same ? [] : [{ column, found, logged: logged?.value ?? '' }];
    });
    return cells.length > 0 ? [{ id, name, row: firstRow + index, cells }] : [];
  });

/** Whether a cell holds what the log says; a date is passed over, and so is what a line does not tell. */
export const isSame = (found: unknown, logged: string | undefined): boolean =>
  logged === undefined ||
  isDate(found) ||
  (numeral(found) ?? text(found)) === (numeral(logged) ?? logged.trim());
