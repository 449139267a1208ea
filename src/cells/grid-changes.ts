import { a1 } from './a1';
import { type CanonicalCell, type CanonicalGrid, type Difference, differences } from './canonical';

/** What became of a grid; rows and columns counted from 1. */
export type GridChange =
  /** A cell holds something else; the address is the present one. */
  | ({ readonly kind: 'cell' } & Difference)
  /** Rows or columns that came in, where they stand now, or that are gone, where they stood. */
  | {
      readonly kind: 'inserted' | 'deleted';
      readonly what: 'rows' | 'columns';
      readonly first: number;
      readonly last: number;
      /** What stands, or stood, in the first of them. */
      readonly cells: readonly CanonicalCell[];
    }
  /** Rows that stand in another order. */
  | { readonly kind: 'sorted'; readonly first: number; readonly last: number };

type Line = readonly CanonicalCell[];

/**
 * What became of a grid, told in the fewest changes: cells one by one, rows or columns that came in or are gone, rows
 * that were sorted.
 *
 * @example gridChanges([['ก'], ['ข']], [['ก'], [], ['ข']])
 * // [{ kind: 'inserted', what: 'rows', first: 2, last: 2, cells: [] }]
 */
export const gridChanges = (before: CanonicalGrid, after: CanonicalGrid): readonly GridChange[] => {
  const plain = differences(before, after).map((one): GridChange => ({ kind: 'cell', ...one }));
  if (plain.length < 2) return plain;
  const others = [
    byLines(before, after, 'rows'),
    byLines(transposed(before), transposed(after), 'columns'),
    sorted(before, after),
  ];
  return others.reduce<readonly GridChange[]>(
    (best, one) => (one && length(one) < length(best) ? one : best),
    plain,
  );
};

/** How much there is to tell: rows and columns that came in or are gone count one by one. */
const length = (changes: readonly GridChange[]): number =>
  changes.reduce((sum, change) => sum + ('what' in change ? change.last - change.first + 1 : 1), 0);

const transposed = (grid: CanonicalGrid): CanonicalGrid =>
  Array.from({ length: grid.reduce((most, row) => Math.max(most, row.length), 0) }, (_, column) => {
    const line = grid.map((row) => row[column] ?? '');
    const filled = line.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 0);
    return line.slice(0, filled);
  });

const wholeLine = (line: Line): string => JSON.stringify(line);
const firstCell = (line: Line): string => String(line[0] ?? '');

/** Lines of both grids side by side; a line that only one has stands alone. */
interface Pair {
  readonly before?: number;
  readonly after?: number;
}

const byLines = (
  before: CanonicalGrid,
  after: CanonicalGrid,
  what: 'rows' | 'columns',
): readonly GridChange[] => {
  const pairs = aligned(before, after, { from: 0, to: before.length }, { from: 0, to: after.length }, [
    wholeLine,
    firstCell,
  ]);
  const changes: GridChange[] = [];
  for (const { before: old, after: now } of pairs) {
    if (old !== undefined && now !== undefined)
      changes.push(...inLine(before[old] ?? [], after[now] ?? [], now, what));
    else if (now !== undefined) addTo(changes, 'inserted', what, now + 1, after[now] ?? []);
    else if (old !== undefined) addTo(changes, 'deleted', what, old + 1, before[old] ?? []);
  }
  return changes;
};

/** The cells in which a line differs, at the place of the line now. */
const inLine = (before: Line, after: Line, now: number, what: 'rows' | 'columns'): readonly GridChange[] => {
  const changes: GridChange[] = [];
  for (let at = 0; at < Math.max(before.length, after.length); at += 1) {
    const [from = '', to = ''] = [before[at], after[at]];
    const cell = what === 'rows' ? a1(now + 1, at + 1) : a1(at + 1, now + 1);
    if (from !== to) changes.push({ kind: 'cell', cell, from, to });
  }
  return changes;
};

const addTo = (
  changes: GridChange[],
  kind: 'inserted' | 'deleted',
  what: 'rows' | 'columns',
  at: number,
  cells: Line,
): void => {
  const last = changes[changes.length - 1];
  if (last?.kind === kind && last.what === what && last.last === at - 1)
    changes[changes.length - 1] = { ...last, last: at };
  else changes.push({ kind, what, first: at, last: at, cells });
};

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Pairs lines that only one line on either side can mean, in order, then what lies between by the next key. */
const aligned = (
  before: CanonicalGrid,
  after: CanonicalGrid,
  old: Span,
  now: Span,
  [key, ...further]: readonly ((line: Line) => string)[],
): readonly Pair[] => {
  if (!key) return sideBySide(old, now);
  const pairs: Pair[] = [];
  let [from, at] = [old.from, now.from];
  const between = (to: number, until: number) =>
    pairs.push(...aligned(before, after, { from, to }, { from: at, to: until }, further));
  for (const [b, a] of anchors(before, after, old, now, key)) {
    between(b, a);
    pairs.push({ before: b, after: a });
    [from, at] = [b + 1, a + 1];
  }
  between(old.to, now.to);
  return pairs;
};

const sideBySide = (old: Span, now: Span): readonly Pair[] =>
  Array.from({ length: Math.max(old.to - old.from, now.to - now.from) }, (_, index) => ({
    ...(old.from + index < old.to ? { before: old.from + index } : {}),
    ...(now.from + index < now.to ? { after: now.from + index } : {}),
  }));

/** The longest run of lines, rising on both sides, that are alike and the only ones of their key. */
const anchors = (
  before: CanonicalGrid,
  after: CanonicalGrid,
  old: Span,
  now: Span,
  key: (line: Line) => string,
): readonly (readonly [number, number])[] => {
  const standing = places(after, now, key);
  const alike = [...places(before, old, key)].flatMap(([text, [place, more]]) => {
    const [other, others] = standing.get(text) ?? [];
    const only = place !== undefined && more === undefined && other !== undefined && others === undefined;
    return only && text !== '' ? [[place, other] as const] : [];
  });
  return rising(alike);
};

/** The first two places of each key. */
const places = (grid: CanonicalGrid, { from, to }: Span, key: (line: Line) => string) => {
  const found = new Map<string, readonly [number, number?]>();
  for (let place = from; place < to; place += 1) {
    const text = key(grid[place] ?? []);
    const first = found.get(text)?.[0];
    found.set(text, first === undefined ? [place] : [first, place]);
  }
  return found;
};

/** The longest part of pairs, sorted by their first, that rises by their second too. */
const rising = (pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] => {
  const ends: number[] = [];
  const earlier: number[] = [];
  pairs.forEach(([, place], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    earlier[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  });
  const found: (readonly [number, number])[] = [];
  for (let index = ends[ends.length - 1] ?? -1; index >= 0; index = earlier[index] ?? -1) {
    const pair = pairs[index];
    if (pair) found.unshift(pair);
  }
  return found;
};

/** The same rows in another order, and the cells that differ in them; `undefined` where they are not the same. */
const sorted = (before: CanonicalGrid, after: CanonicalGrid): readonly GridChange[] | undefined => {
  if (before.length !== after.length) return undefined;
  const came = matched(before, after);
  if (!came) return undefined;
  const moved = came.flatMap((old, now) => (old === now ? [] : [now]));
  const [first, last] = [moved[0], moved[moved.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  return [
    { kind: 'sorted', first: first + 1, last: last + 1 },
    ...came.flatMap((old, now) => inLine(before[old] ?? [], after[now] ?? [], now, 'rows')),
  ];
};

/** Where each row stood before: the same row, else one that begins alike. */
const matched = (before: CanonicalGrid, after: CanonicalGrid): readonly number[] | undefined => {
  const came: (number | undefined)[] = after.map(() => undefined);
  const left = new Set(before.keys());
  for (const key of [wholeLine, firstCell]) {
    const waiting = new Map<string, number[]>();
    for (const old of left) {
      const text = key(before[old] ?? []);
      waiting.set(text, [...(waiting.get(text) ?? []), old]);
    }
    after.forEach((row, now) => {
      if (came[now] !== undefined) return;
      const old = waiting.get(key(row))?.shift();
      if (old === undefined) return;
      came[now] = old;
      left.delete(old);
    });
  }
  return left.size === 0 ? (came as number[]) : undefined;
};
