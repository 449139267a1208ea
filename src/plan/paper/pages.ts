import type { Chunk, Line } from './lines';
import { BODY_ROWS } from './page';

/** A stretch of a table's row on one page: its first line there, and how many. */
export interface Fragment {
  readonly row: number;
  readonly rows: number;
  readonly edges: readonly number[];
  /** Which of its cells go on from the row above, on the same page. */
  readonly joined: readonly boolean[];
}

/** One page's body: as many lines as a page has, blank ones at its end. */
export interface Page {
  readonly lines: readonly Line[];
  readonly fragments: readonly Fragment[];
}

/**
 * Chunks on pages. What must stay together does, unless it is longer than a page; a table's head stands again
 * where its rows go on; space at the top of a page falls away.
 */
export const paginate = (chunks: readonly Chunk[], rows: number = BODY_ROWS): Page[] => {
  const pages: { lines: Line[]; fragments: Fragment[] }[] = [{ lines: [], fragments: [] }];
  const page = () => pages[pages.length - 1] as { lines: Line[]; fragments: Fragment[] };
  const room = () => rows - page().lines.length;
  const turn = () => {
    if (page().lines.length > 0) pages.push({ lines: [], fragments: [] });
  };
  const put = ({ edges, joined = [] }: Chunk, lines: readonly Line[]) => {
    if (edges) page().fragments.push({ row: page().lines.length, rows: lines.length, edges, joined });
    page().lines.push(...lines);
  };
  const repeatHead = ({ head = [] }: Chunk) => {
    if (page().lines.length > 0 || heightOf(head) > rows / 2) return;
    for (const above of head) put(above, above.lines);
  };
  const place = (chunk: Chunk) => {
    if (chunk.isSpace) {
      if (page().lines.length > 0) put(chunk, chunk.lines.slice(0, room()));
      return;
    }
    let rest = chunk.lines;
    while (rest.length > 0) {
      if (room() === 0) turn();
      const begins = page().lines.length === 0;
      repeatHead(chunk);
      const now = rest.slice(0, room());
      put(begins ? { ...chunk, joined: [] } : chunk, now);
      rest = rest.slice(now.length);
    }
  };
  for (const unit of unitsOf(chunks)) {
    if (unit[0]?.startsPage) turn();
    if (heightOf(unit) > room()) turn();
    for (const chunk of unit) {
      const alone = heightOf([chunk]);
      if (alone > room() && alone <= rows && !chunk.isSpace) turn();
      place(chunk);
    }
  }
  if (page().lines.length === 0 && pages.length > 1) pages.pop();
  return pages.map(({ lines, fragments }) => ({
    lines: [...lines, ...Array.from({ length: rows - lines.length }, (): Line => [])],
    fragments,
  }));
};

/** Runs of chunks that a page keeps together. */
const unitsOf = (chunks: readonly Chunk[]): Chunk[][] => {
  const units: Chunk[][] = [];
  let joins = false;
  for (const chunk of chunks) {
    const last = units[units.length - 1];
    if (joins && last && !chunk.startsPage) last.push(chunk);
    else units.push([chunk]);
    joins = chunk.keepWithNext ?? false;
  }
  return units;
};

const heightOf = (unit: readonly Chunk[]): number => unit.reduce((sum, { lines }) => sum + lines.length, 0);
