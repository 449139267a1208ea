import type { PlannedCell } from '../tab';

/** Gives the address of a cell that was marked with a key on the same person's papers. */
export type AddressOf = (key: string) => string;

/** A formula over cells of the same papers, which do not know where they will stand. */
export interface PaperFormula {
  readonly formulaOf: (addressOf: AddressOf) => string;
}

export type PaperValue = PlannedCell | PaperFormula;

/** A cell of a table: its text is broken into lines that fit its columns. */
export interface PaperCell {
  readonly value: PaperValue;
  /** Grid columns that it spans; one where absent. */
  readonly span?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly bold?: boolean;
  /** Number format, such as `0.00`. */
  readonly pattern?: string;
  /** What formulas of the same papers call this cell. */
  readonly key?: string;
}

export interface PaperRow {
  /** Cells from the left; their spans add up to the grid. */
  readonly cells: readonly PaperCell[];
  /** Whether the row stays on one page with the next one, as a domain's heading does. */
  readonly keepWithNext?: boolean;
}

/** A field of a form: its label, and what stands on its dotted line. */
export interface PaperField {
  readonly label: string;
  readonly value: PaperValue;
  /** Share of the line's width; equal where absent. */
  readonly width?: number;
}

/** A place to sign: each line is centred below the line before. */
export interface Signature {
  /** What stands before the dotted line, such as ลงชื่อ, and after it, such as ผู้ประเมิน. */
  readonly before: string;
  readonly after: string;
  /** Lines below, such as the name in brackets, the position and the date. */
  readonly below: readonly string[];
}

/** What stands on somebody's papers, from top to bottom. */
export type Block =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly bold?: boolean;
      /** Pixels before the text. */
      readonly indent?: number;
      readonly keepWithNext?: boolean;
    }
  /** Lines of fields, each line as wide as the page. */
  | { readonly kind: 'fields'; readonly lines: readonly (readonly PaperField[])[] }
  /** A bordered table; its head stands again at the top of every page that the table goes on to. */
  | { readonly kind: 'table'; readonly head: readonly PaperRow[]; readonly rows: readonly PaperRow[] }
  /** Signatures side by side, kept on one page. */
  | { readonly kind: 'signatures'; readonly signatures: readonly Signature[] }
  /** Room for handwriting: dotted lines. */
  | { readonly kind: 'dots'; readonly lines: number }
  | { readonly kind: 'space'; readonly rows: number }
  /** What follows begins on a new page. */
  | { readonly kind: 'page' };

/** The grid that all tables of a document share: widths of its columns in pixels. */
export interface PaperGrid {
  readonly columns: readonly number[];
}
