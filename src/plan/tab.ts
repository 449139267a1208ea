import type { Area } from '../cells/a1';
import type { ChartPlan } from './chart';

/** A formula, to tell it from text that merely starts with `=`. */
export interface Formula {
  readonly formula: string;
}

/** What a planned cell holds. Text is written as text, whatever it starts with. */
export type PlannedCell = string | number | boolean | Date | Formula;

/** A dropdown over an area. */
export interface ListRule {
  readonly area: Area;
  readonly options: readonly string[];
  readonly help: string;
  /** Whether anything else is refused, or merely marked. */
  readonly strict: boolean;
}

/** Numbers that an area may hold; anything else is refused, or merely marked. */
export interface NumberRule {
  readonly lenient?: boolean;
  readonly area: Area;
  readonly lowest: number;
  readonly highest: number;
  readonly help: string;
}

/** A dropdown of what stands in cells of a tab; anything else is marked. */
export interface RangeRule {
  readonly area: Area;
  readonly tab: string;
  readonly source: Area;
  readonly help: string;
}

/**
 * Columns that people type into: on a tab that exists already, their cells are left as they stand, in so many rows
 * from the top, or in all.
 */
export interface TypedColumns {
  readonly column: number;
  readonly columns: number;
  readonly rows?: number;
  /** Rows at the top, headings, that are written all the same. */
  readonly headed?: number;
}

/** What a whole tab is to look like. Rows and columns are counted from 1. */
export interface TabPlan {
  readonly name: string;
  /** The rectangle from A1, every row of the same length. */
  readonly cells: readonly (readonly PlannedCell[])[];
  /** The rectangle of an earlier build from A1, where it reaches beyond the cells: it is cleared. */
  readonly before?: { readonly rows: number; readonly columns: number };
  /** Where people type; several stretches from the left. */
  readonly typed?: TypedColumns | readonly TypedColumns[];
  /** Notes on cells, a rectangle with its first cell; other notes stay. */
  readonly notes?: {
    readonly row: number;
    readonly column: number;
    readonly texts: readonly (readonly string[])[];
  };
  readonly lists?: readonly ListRule[];
  readonly numbers?: readonly NumberRule[];
  readonly ranges?: readonly RangeRule[];
  /** Background colours of areas; null takes one away. */
  readonly fills?: readonly { readonly area: Area; readonly color: string | null }[];
  readonly numberFormat?: { readonly areas: readonly Area[]; readonly pattern: string };
  /** Whether a new tab has number formats and dropdowns of the last row in its spare rows, too. */
  readonly roomy?: boolean;
  /** Areas whose text is broken into lines. */
  readonly wrapped?: readonly Area[];
  /** Charts beside the cells; others on the tab stay. */
  readonly charts?: readonly ChartPlan[];
  /** Whether the headings get buttons to filter by. */
  readonly filtered?: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly widths: readonly { readonly column: number; readonly count: number; readonly pixels: number }[];
}

/** The number format of plain text: an id such as 001 and a day of the Buddhist era stay as they are typed. */
export const PLAIN_TEXT = '@';

export const formula = (text: string): Formula => ({ formula: text });

export const isFormula = (cell: PlannedCell): cell is Formula =>
  typeof cell === 'object' && !(cell instanceof Date) && 'formula' in cell;

/** Rows padded with blanks to one length. */
export const rectangle = (rows: readonly (readonly PlannedCell[])[]): PlannedCell[][] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...Array<PlannedCell>(width - row.length).fill('')]);
};
