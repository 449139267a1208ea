import type { Area } from '../../cells/a1';
import type { Fragment, Page } from './pages';

/**
 * The lines of a page's tables as outlines. Rows below each other with the same columns take one around each
 * row and one around each column, which is fewer than one around each cell; where a cell goes on from the row
 * above, each cell of those rows takes its own.
 *
 * @param above rows of the tab above the page
 */
export const boxesOf = ({ fragments }: Page, above: number): Area[] =>
  tablesOf(fragments).flatMap((table) => {
    const joins = table.map(({ joined }, index) => joined.some(Boolean) || joinsNext(table, index));
    return runsOf(
      table,
      (row, before) => joins[row] === joins[before] && (joins[row] || same(table[row], table[before])),
    )
      .flatMap((run) => (joins[table.indexOf(run[0] as Fragment)] ? cellBoxes(run) : gridBoxes(run)))
      .map((box) => ({ ...box, row: box.row + above }));
  });

/** Stretches of rows that touch. */
const tablesOf = (fragments: readonly Fragment[]): Fragment[][] =>
  runsOf(fragments, (at, before) => endOf(fragments[before]) === fragments[at]?.row);

const runsOf = (
  fragments: readonly Fragment[],
  goesOn: (at: number, before: number) => boolean,
): Fragment[][] => {
  const runs: Fragment[][] = [];
  fragments.forEach((fragment, index) => {
    const last = runs[runs.length - 1];
    if (last && goesOn(index, index - 1)) last.push(fragment);
    else runs.push([fragment]);
  });
  return runs;
};

const endOf = (fragment: Fragment | undefined): number => (fragment ? fragment.row + fragment.rows : -1);

const joinsNext = (table: readonly Fragment[], index: number): boolean =>
  table[index + 1]?.joined.some(Boolean) ?? false;

const same = (a: Fragment | undefined, b: Fragment | undefined): boolean =>
  a?.edges.length === b?.edges.length && (a?.edges.every((edge, index) => edge === b?.edges[index]) ?? false);

const gridBoxes = (run: readonly Fragment[]): Area[] => {
  const { row = 0, edges = [] } = run[0] ?? {};
  const rows = endOf(run[run.length - 1]) - row;
  const spans = spansOf(edges);
  const lines = run.map((fragment) =>
    boxOf(fragment.row, fragment.rows, edges[0] ?? 0, edges[edges.length - 1] ?? 0),
  );
  return spans.length > 1 ? [...lines, ...spans.map(([from, to]) => boxOf(row, rows, from, to))] : lines;
};

const cellBoxes = (run: readonly Fragment[]): Area[] => {
  const boxes: Area[] = [];
  for (const { row, rows, edges, joined } of run)
    spansOf(edges).forEach(([from, to], index) => {
      const box = boxOf(row, rows, from, to);
      const over = boxes.findIndex(
        (one) => one.row + one.rows === box.row && one.column === box.column && one.columns === box.columns,
      );
      if (joined[index] && over >= 0)
        boxes[over] = { ...box, row: boxes[over]?.row ?? 0, rows: box.row + rows - (boxes[over]?.row ?? 0) };
      else boxes.push(box);
    });
  return boxes;
};

const spansOf = (edges: readonly number[]): (readonly [number, number])[] =>
  edges.slice(1).map((edge, index) => [edges[index] ?? 0, edge] as const);

/** Rows and columns counted from 0, as an area that counts from 1. */
const boxOf = (row: number, rows: number, from: number, to: number): Area => ({
  row: row + 1,
  column: from + 1,
  rows,
  columns: to - from,
});
