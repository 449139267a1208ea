import { a1 } from '../cells/a1';
import { type Grid, isBlankRow } from '../cells/grid';
import { nameKey } from '../cells/name-key';
import { numeral } from '../cells/number';
import { idsOf, tidy, travelled } from '../cells/travelled';
import { EXPORT } from '../layout/round-export';
import {
  EXPORT_COMPONENTS,
  EXPORT_LINES,
  type ExportedResult,
  type ExportHead,
  type ExportLine,
} from '../model/round-export';
import type { Digest } from './seal';

/** The version of exports that are written and read here. */
export const EXPORT_VERSION = '1';

const ROW_LETTERS = 12;
const WHOLE_LETTERS = 24;
const FIRST_LETTER = 'a'.charCodeAt(0);

/** A digest in letters alone: nothing that a sheet takes for a number, and no digit that a paste turns into a Thai one. */
const letters = (digest: string, count: number): string =>
  [...digest.slice(0, count)]
    .map((digit) => String.fromCharCode(FIRST_LETTER + Number.parseInt(digit, 16)))
    .join('');

/** What stands in the row of a person, but for its check. */
export const exportCells = (head: ExportHead, result: ExportedResult, ordinal: number): string[] => [
  String(ordinal),
  head.schoolId,
  head.school,
  head.fiscalYear,
  head.round,
  result.kind,
  result.id,
  result.name,
  result.position,
  result.rank,
  result.unit,
  ...result.components,
  result.originalTotal,
  result.total,
  result.originalBand,
  result.band,
];

/** The check of a row: its own cells, ids to the letter, and the round that it is of. */
export const rowCheck = (head: ExportHead, cells: readonly unknown[], id: string, digest: Digest): string => {
  const others = cells
    .slice(0, EXPORT.check)
    .map((cell, column) => (column === EXPORT.schoolId || column === EXPORT.id ? '' : travelled(cell)));
  return letters(
    digest(JSON.stringify([head.version, head.schoolId, bare(head.seal), id, others])),
    ROW_LETTERS,
  );
};

/** The check of a whole export: what it says of itself, and the checks of its rows in any order. */
export const wholeCheck = (head: ExportHead, rows: readonly string[], digest: Digest): string =>
  letters(
    digest(
      JSON.stringify([
        head.schoolId,
        ...[head.version, head.school, head.fiscalYear, head.round, head.people, head.closed].map(travelled),
        bare(head.seal),
        [...rows].sort(),
      ]),
    ),
    WHOLE_LETTERS,
  );

/** A checksum without what only helps reading it. */
const bare = (checksum: string): string => travelled(checksum).replace(/\s+/g, '').toLowerCase();

/** The words that an export is known by. */
export interface ExportWords {
  readonly mark: string;
  readonly labels: Readonly<Record<ExportLine, string>>;
  readonly headings: readonly string[];
}

/** What keeps an export from being counted; cells and rows are those of its tab. */
export type ExportFault =
  | { readonly kind: 'version'; readonly cell: string; readonly found: string; readonly newer: boolean }
  | { readonly kind: 'line'; readonly label: string }
  | { readonly kind: 'headings' }
  | { readonly kind: 'unsealed'; readonly cell: string }
  | { readonly kind: 'row'; readonly row: number; readonly name: string }
  | {
      readonly kind: 'rows';
      readonly expected: string;
      readonly found: number;
      readonly missing: readonly string[];
    }
  | { readonly kind: 'head'; readonly cell: string };

/** A person's row of an export. */
export interface FoundResult extends ExportedResult {
  /** The row of the tab. */
  readonly row: number;
}

/** An export as it was found on a tab. */
export interface FoundExport {
  readonly tab: string;
  /** The cell of its mark. */
  readonly cell: string;
  readonly head: ExportHead;
  readonly checksum: string;
  readonly results: readonly FoundResult[];
  readonly faults: readonly ExportFault[];
}

/** What a tab holds of exports. */
export interface TabExports {
  readonly exports: readonly FoundExport[];
  /** Cells where a table starts whose block above was not pasted with it. */
  readonly headless: readonly string[];
}

/**
 * Every export on a tab, wherever it was pasted, with what is wrong with it. Rows may have been sorted or pasted
 * twice, and blank rows may stand between them.
 */
export const findExports = (tab: string, grid: Grid, words: ExportWords, digest: Digest): TabExports => {
  const [mark, first] = [keyOf(words.mark), keyOf(words.headings[0])];
  const marks: Place[] = [];
  const tables: Place[] = [];
  grid.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (typeof cell !== 'string' || cell === '') return;
      const key = keyOf(cell);
      if (key === mark) marks.push({ row, column });
      else if (key === first && hasHeadings(cells, column, words)) tables.push({ row, column });
    });
  });
  const own = new Set<Place>();
  const exports = marks.map((place) => {
    const below = (other: Place) =>
      other.row > place.row && Math.abs(other.column - place.column) < EXPORT.columns;
    const end = Math.min(grid.length, ...marks.filter(below).map(({ row }) => row));
    const table = tables.find(({ row, column }) => column === place.column && row > place.row && row < end);
    if (table) own.add(table);
    return readExport({ tab, grid, words, digest }, place, table?.row, end);
  });
  const headless = tables.filter((table) => !own.has(table));
  return { exports, headless: headless.map(({ row, column }) => a1(row + 1, column + 1)) };
};

/** A cell of a grid, counted from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** A word as it is found, with Thai digits too. */
const keyOf = (cell: unknown): string => nameKey(cell ?? '');

interface Reading {
  readonly tab: string;
  readonly grid: Grid;
  readonly words: ExportWords;
  readonly digest: Digest;
}

const hasHeadings = (cells: readonly unknown[], column: number, { headings }: ExportWords): boolean =>
  headings.every((heading, index) => keyOf(cells[column + index]) === keyOf(heading));

const readExport = (
  { tab, grid, words, digest }: Reading,
  { row: top, column }: Place,
  table: number | undefined,
  end: number,
): FoundExport => {
  const at = (row: number, offset: number) => a1(row + 1, column + offset + 1);
  const lines = new Map<ExportLine, { readonly value: unknown; readonly cell: string }>();
  for (let row = top + 1; row < (table ?? end); row += 1) {
    const label = keyOf(grid[row]?.[column]);
    const line = EXPORT_LINES.find((key) => label === keyOf(words.labels[key]));
    if (line && !lines.has(line)) lines.set(line, { value: grid[row]?.[column + 1], cell: at(row, 1) });
  }
  const said = (line: ExportLine) => travelled(lines.get(line)?.value);
  const written = (line: ExportLine) => tidy(String(lines.get(line)?.value ?? ''));
  const checksum = bare(said('checksum'));
  const rows = tableRows(grid, column, table, end);
  const checks = rows.map(({ cells }) => bare(travelled(cells[EXPORT.check])));
  const heads = idsOf(lines.get('schoolId')?.value).map(
    (schoolId): ExportHead => ({
      version: said('version'),
      schoolId,
      school: written('school'),
      fiscalYear: said('fiscalYear'),
      round: said('round'),
      people: said('people'),
      closed: written('closed'),
      seal: said('seal'),
    }),
  );
  const sound = heads.find((head) => wholeCheck(head, checks, digest) === checksum);
  const head = sound ?? (heads[0] as ExportHead);
  const found = { tab, cell: at(top, 0), head, checksum };
  const cellOf = (line: ExportLine) => lines.get(line)?.cell ?? at(top, 0);
  const stopped = (fault: ExportFault): FoundExport => ({ ...found, results: [], faults: [fault] });

  if (lines.has('version') && head.version !== EXPORT_VERSION)
    return stopped({
      kind: 'version',
      cell: cellOf('version'),
      found: head.version,
      newer: Number(head.version) > Number(EXPORT_VERSION),
    });
  const absent = EXPORT_LINES.find((line) => !lines.has(line));
  if (absent) return stopped({ kind: 'line', label: words.labels[absent] });
  if (!head.seal) return stopped({ kind: 'unsealed', cell: cellOf('seal') });
  if (table === undefined) return stopped({ kind: 'headings' });

  const read = rows.map(({ row, cells }, index) => {
    const id = idsOf(cells[EXPORT.id]).find((each) => rowCheck(head, cells, each, digest) === checks[index]);
    const isOurs = idsOf(cells[EXPORT.schoolId]).includes(head.schoolId);
    return { row, cells, result: id !== undefined && isOurs ? resultOf(cells, id, row + 1) : undefined };
  });
  const results = read.flatMap(({ result }) => result ?? []);
  const changed = read.flatMap(({ row, cells, result }): ExportFault[] =>
    result ? [] : [{ kind: 'row', row: row + 1, name: nameOf(cells) }],
  );
  const missing = missingOrdinals(head.people, read);
  const faults: ExportFault[] = [
    ...changed,
    ...(missing.length > 0 || Number(head.people) !== rows.length
      ? [{ kind: 'rows', expected: head.people, found: rows.length, missing } as const]
      : []),
  ];
  if (faults.length === 0 && !sound) faults.push({ kind: 'head', cell: cellOf('checksum') });
  return { ...found, results: faults.length > 0 ? [] : results, faults };
};

interface TableRow {
  /** Counted from 0. */
  readonly row: number;
  readonly cells: readonly unknown[];
}

/** The rows below the headings; of rows that say the same the first. */
const tableRows = (grid: Grid, column: number, table: number | undefined, end: number): TableRow[] => {
  if (table === undefined) return [];
  const known = new Set<string>();
  return grid.slice(table + 1, end).flatMap((line, index) => {
    const cells = line.slice(column, column + EXPORT.columns);
    const said = JSON.stringify(cells.map(travelled));
    if (isBlankRow(cells) || known.has(said)) return [];
    known.add(said);
    return [{ row: table + 1 + index, cells }];
  });
};

const nameOf = (cells: readonly unknown[]): string =>
  tidy([cells[EXPORT.id], cells[EXPORT.name]].map((cell) => String(cell ?? '')).join(' '));

/** The results of a row whose check holds; `undefined` where its total is no number. */
const resultOf = (cells: readonly unknown[], id: string, row: number): FoundResult | undefined => {
  const [text, score] = [
    (column: number) => tidy(String(cells[column] ?? '')),
    (column: number) => travelled(cells[column]),
  ];
  if (numeral(score(EXPORT.total)) === undefined) return undefined;
  return {
    row,
    kind: text(EXPORT.kind),
    id,
    name: text(EXPORT.name),
    position: text(EXPORT.position),
    rank: text(EXPORT.rank),
    unit: text(EXPORT.unit),
    components: Array.from({ length: EXPORT_COMPONENTS }, (_, index) => score(EXPORT.components + index)),
    originalTotal: score(EXPORT.originalTotal),
    total: score(EXPORT.total),
    originalBand: text(EXPORT.originalBand),
    band: text(EXPORT.band),
  };
};

const missingOrdinals = (people: string, rows: readonly TableRow[]): string[] => {
  const standing = new Set(rows.map(({ cells }) => travelled(cells[EXPORT.ordinal])));
  const count = Math.min(Number(people) || 0, rows.length + MOST_MISSING);
  return Array.from({ length: count }, (_, index) => String(index + 1)).filter(
    (ordinal) => !standing.has(ordinal),
  );
};

/** How far beyond the rows that are there missing ones are looked for. */
const MOST_MISSING = 1000;
