import { a1 } from '../cells/a1';
import { COLORS } from './colors';

/** What is to be mended in a cell. */
export interface Mark {
  readonly cell: string;
  readonly text: string;
}

/** Notes and background colours of a tab from its first cell. */
export interface MarkedTab {
  readonly notes: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly string[])[];
}

/** What is to change so that the marks of now, and no others, stand on a tab. */
export interface MarksPlan {
  /** All notes, where one changes. */
  readonly notes?: readonly (readonly string[])[];
  /** Cells that get the colour of a fault. */
  readonly fill: readonly string[];
  /** Cells that lose it. */
  readonly clear: readonly string[];
}

/** The colour that the host tells of a cell that has none. */
const NO_COLOR = '#ffffff';

/** What a line of a note starts with that is a mark; every other line is people's own. */
const SIGN = '⚠ แก้ช่องนี้: ';

/** An address at the start of a message: a note moves with its cell. */
const ADDRESS = /^ช่อง [A-Z]+\d+(?: ของแท็บ [^:]+)?: /;

/** Whether a mark stands anywhere. */
export const hasMarks = (notes: MarkedTab['notes']): boolean => notes.some((row) => row.some(isMarked));

const isMarked = (note: string): boolean => note.split('\n').some((line) => line.startsWith(SIGN));

/**
 * Marks put on a tab, those of an earlier time taken away. Notes that people wrote stay, also in a cell that is
 * marked; so do their colours: a cell that has one is marked by its note alone.
 */
export const marksPlan = ({ notes, backgrounds }: MarkedTab, marks: readonly Mark[]): MarksPlan => {
  const byCell = new Map<string, string[]>();
  for (const { cell, text } of marks)
    byCell.set(cell, [...(byCell.get(cell) ?? []), SIGN + text.replace(ADDRESS, '')]);
  const fill: string[] = [];
  const clear: string[] = [];
  let changed = false;
  const marked = notes.map((row, r) =>
    row.map((note, c) => {
      const cell = a1(r + 1, c + 1);
      const lines = byCell.get(cell);
      if (!lines && !isMarked(note)) return note;
      const color = (backgrounds[r]?.[c] ?? NO_COLOR).toLowerCase();
      if (lines && color === NO_COLOR) fill.push(cell);
      if (!lines && color === COLORS.fault) clear.push(cell);
      const own = note.split('\n').filter((line) => !line.startsWith(SIGN));
      const now = [...own, ...(lines ?? [])].join('\n').trim();
      changed ||= now !== note;
      return now;
    }),
  );
  return { ...(changed ? { notes: marked } : {}), fill, clear };
};
