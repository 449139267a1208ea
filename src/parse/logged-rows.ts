import type { Grid } from '../cells/grid';
import { isSame, type UnloggedCells } from './log';
import { text } from './roster';

/** A cell as a line of the log tells it; `undefined` where a line tells of a change but not to what. */
export interface LoggedCell {
  readonly row: number;
  /** Whose row it was. */
  readonly id: string;
  readonly column: number;
  readonly value: string | undefined;
}

/** Cells of a tab that are compared with the log; rows and columns counted from 1. */
export interface ComparedCells {
  readonly tab: string;
  readonly firstRow: number;
  /** The columns of id and name: the same where a row has a label alone. */
  readonly id: number;
  readonly name: number;
  readonly columns: readonly number[];
  /** Whether cells that no line speaks of are passed over: they were filled before the log began. */
  readonly toldOnly?: boolean;
}

/**
 * What the log says last of a tab's cells. Rows are known by their place; where a tab was sorted since, what stands in
 * all rows of somebody's is compared with what was told of all of them.
 */
export class LoggedRows {
  private readonly cells = new Map<string, LoggedCell>();
  private forgotten = false;

  tell(cell: LoggedCell): void {
    this.cells.set(key(cell.row, cell.column), cell);
  }

  /** From here on, what was told before says nothing of what holds. */
  forget(): void {
    this.cells.clear();
    this.forgotten = true;
  }

  /**
   * Cells that hold something else than the log says, or that no line speaks of.
   *
   * @param passedOver cells that are none of people's
   */
  unlogged(
    grid: Grid,
    { firstRow, id: idColumn, name: nameColumn, columns, toldOnly = false }: ComparedCells,
    passedOver: (row: number, column: number) => boolean = () => false,
  ): readonly UnloggedCells[] {
    const rows = grid.slice(firstRow - 1).map((line, index) => ({ line, row: firstRow + index }));
    const ofId = (id: string) => rows.filter(({ line }) => text(line[idColumn - 1]) === id);
    return rows.flatMap(({ line, row }) => {
      const id = text(line[idColumn - 1]);
      const cells = columns.flatMap((column) => {
        const found = line[column - 1] ?? '';
        const logged = this.cells.get(key(row, column));
        const same = logged
          ? isSame(found, logged.value)
          : toldOnly || this.forgotten || !id || text(found) === '';
        if (same || passedOver(row, column)) return [];
        const standing = ofId(id).map((other) => other.line[column - 1] ?? '');
        if (id && this.tellsOf(id, column, standing)) return [];
        return [{ column, found, logged: logged?.value ?? '' }];
      });
      return cells.length > 0 ? [{ id, name: text(line[nameColumn - 1]), row, cells }] : [];
    });
  }

  /** Whether what was told of all rows of somebody's is what stands in them, in whatever order. */
  private tellsOf(id: string, column: number, standing: readonly unknown[]): boolean {
    const told = [...this.cells.values()].filter((cell) => cell.id === id && cell.column === column);
    const left = standing.filter((found) => text(found) !== '');
    for (const { value } of told) {
      if (value === undefined || value.trim() === '') continue;
      const place = left.findIndex((found) => isSame(found, value));
      if (place < 0) return false;
      left.splice(place, 1);
    }
    return told.length > 0 && left.length === 0;
  }
}

const key = (row: number, column: number): string => `${row} ${column}`;
