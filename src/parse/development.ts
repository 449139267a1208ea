import { dayOf, isDate, typedDay } from '../cells/date';
import type { Grid } from '../cells/grid';
import { DEVELOPMENT } from '../layout/development';
import { type PersonRow, type PersonTabFault, parsePersonRows } from './person-rows';
import { text } from './roster';

/** A row of the development plan as it stands. */
export interface DevelopmentRow extends PersonRow {
  readonly competency: string;
  /** Levels as the cells have them. */
  readonly from: unknown;
  readonly to: unknown;
  readonly aim: string;
  readonly method: string;
  readonly period: string;
  readonly use: string;
  readonly status: string;
  readonly round: string;
  readonly check: string;
}

/** The rows of the development plan. */
export const parseDevelopment = (
  grid: Grid,
  headings: readonly string[],
): { readonly rows: readonly DevelopmentRow[]; readonly fault?: PersonTabFault } => {
  const { rows, fault } = parsePersonRows(grid, DEVELOPMENT, headings);
  return { rows: rows.map(developmentRow), ...(fault ? { fault } : {}) };
};

const developmentRow = (row: PersonRow): DevelopmentRow => {
  const at = (column: number) => row.cells[column - 1] ?? '';
  return {
    ...row,
    competency: text(at(DEVELOPMENT.competency)),
    from: at(DEVELOPMENT.from),
    to: at(DEVELOPMENT.to),
    aim: text(at(DEVELOPMENT.aim)),
    method: written(at(DEVELOPMENT.method)),
    period: written(at(DEVELOPMENT.period)),
    use: text(at(DEVELOPMENT.use)),
    status: text(at(DEVELOPMENT.status)),
    round: text(at(DEVELOPMENT.round)),
    check: text(at(DEVELOPMENT.check)),
  };
};

/** What people wrote: nothing but a day has become a date. */
const written = (cell: unknown): string => {
  const day = isDate(cell) ? dayOf(cell) : undefined;
  return day ? typedDay(day) : text(cell);
};
