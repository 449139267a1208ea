import { a1 } from '../cells/a1';
import { type Grid, isBlankRow } from '../cells/grid';
import { isBlank } from '../cells/number';
import { text } from './roster';

/** What an earlier build left on the results tab. */
export interface StandingResults {
  /** Ids from the first row below the headings; '' where a row stands empty. */
  readonly ids: readonly string[];
  /** Columns of the build. */
  readonly columns: number;
  /** Whether somebody wrote beside a person. */
  readonly remarks: boolean;
}

export type ResultsFault =
  | { readonly kind: 'heading'; readonly cell: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'typed'; readonly cell: string };

/** How a built results tab is told from one that people made or changed. */
export interface ResultsMarks {
  /** The first headings, the first being that of the id. */
  readonly headings: readonly string[];
  readonly isHeading: (heading: string) => boolean;
  /** Column of the position, counted from 0, and whether a text is one. */
  readonly position: number;
  readonly isPosition: (text: string) => boolean;
}

/**
 * The results tab as an earlier build left it, and whatever people inserted into the table, which building it
 * again would write over. A tab without anything is no build and has no faults.
 */
export const parseResults = (
  grid: Grid,
  { headings, isHeading, position, isPosition }: ResultsMarks,
): { readonly standing?: StandingResults; readonly faults: readonly ResultsFault[] } => {
  if (grid.every(isBlankRow)) return { faults: [] };
  const top = (grid[0] ?? []).map(text);
  for (const [column, expected] of headings.entries()) {
    const found = top[column] ?? '';
    if (found !== expected)
      return { faults: [{ kind: 'heading', cell: a1(1, column + 1), expected, found }] };
  }
  const columns = top.reduce((last, heading, column) => (isHeading(heading) ? column + 1 : last), 0);
  const inserted = top.findIndex((heading, column) => column < columns && !isHeading(heading));
  if (inserted >= 0) return { faults: [{ kind: 'typed', cell: a1(1, inserted + 1) }] };

  const isPerson = (row: readonly unknown[]) => text(row[0]) !== '' && isPosition(text(row[position]));
  const rows = grid.reduce((last, row, index) => (index > 0 && isPerson(row) ? index : last), 0);
  const people = grid.slice(1, rows + 1);
  const faults = people.flatMap((row, index): ResultsFault[] => {
    const filled = isPerson(row) ? -1 : row.slice(0, columns).findIndex((cell) => !isBlank(cell));
    return filled < 0 ? [] : [{ kind: 'typed', cell: a1(index + 2, filled + 1) }];
  });
  const remarks = people.some((row) => !isBlankRow(row.slice(columns)));
  return { standing: { ids: people.map((row) => text(row[0])), columns, remarks }, faults };
};

/** The first cell outside of an earlier build that somebody filled and a new build of this size would cover. */
export const filledCell = (
  grid: Grid,
  { ids, columns }: StandingResults,
  size: { readonly rows: number; readonly columns: number },
): string | undefined => {
  for (let row = 0; row < grid.length; row += 1)
    for (let column = 0; column < size.columns; column += 1) {
      const beside = column >= columns;
      const below = row > ids.length && row < size.rows;
      if ((beside || below) && !isBlank(grid[row]?.[column])) return a1(row + 1, column + 1);
    }
  return undefined;
};
