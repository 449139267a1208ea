export type Align = 'left' | 'center' | 'right';

/** Gives the address of a cell that was marked with a key on the same person's papers. */
export type AddressOf = (key: string) => string;

/** A formula over cells of the same papers, which do not know where they will stand. */
export interface PaperFormula {
  /** The formula, with `=` in front. */
  readonly formulaOf: (addressOf: AddressOf) => string;
  /** What it gives now: room is made for it, and papers in Thai digits print it in the formula's place. */
  readonly value: string | number;
}

/** What stands on a paper. Text is text, whatever it starts with; dates are written out. */
export type PaperValue = string | number | PaperFormula;

/** A cell of a table: its text is broken into lines that fit its columns. */
export interface PaperCell {
  readonly value: PaperValue;
  /** Grid columns that it spans; one where absent. */
  readonly span?: number;
  /** Numbers stand in the middle where absent, text at the left. */
  readonly align?: Align;
  /** Where the text stands in a row that is higher; at the top where absent. */
  readonly middle?: boolean;
  readonly bold?: boolean;
  /** Goes on from the cell above, of the same columns: no line stands between them. */
  readonly joined?: boolean;
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
  /** Number format of a number, such as `0.00`. */
  readonly pattern?: string;
  /** What stands behind the dotted line, such as คะแนน. */
  readonly after?: string;
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
      readonly align?: Align;
      /** Pixels before the first line. */
      readonly indent?: number;
      /** Pixels before the lines that follow. */
      readonly hanging?: number;
      readonly keepWithNext?: boolean;
    }
  /** Lines of fields, each line as wide as the page. */
  | {
      readonly kind: 'fields';
      readonly lines: readonly (readonly PaperField[])[];
      readonly keepWithNext?: boolean;
    }
  /** A bordered table; its head stands again at the top of every page that the table goes on to. */
  | { readonly kind: 'table'; readonly head: readonly PaperRow[]; readonly rows: readonly PaperRow[] }
  /** Signatures side by side, kept on one page. */
  | { readonly kind: 'signatures'; readonly signatures: readonly Signature[] }
  /** Room for handwriting: dotted lines. */
  | { readonly kind: 'dots'; readonly lines: number; readonly keepWithNext?: boolean }
  /** Blank rows; at the top of a page they fall away. They stay with what follows. */
  | { readonly kind: 'space'; readonly rows: number }
  /** What follows begins on a new page. */
  | { readonly kind: 'page' };

/**
 * The grid that all tables of a document share: widths of its columns in pixels. It is as wide as the page, 680
 * in the usual size of print; more is smaller print. Neighbours of one width count as one run, and a grid has
 * three runs at most: each takes a service call.
 */
export interface PaperGrid {
  readonly columns: readonly number[];
}

/** Pixels of a grid from edge to edge. */
export const gridWidth = ({ columns }: PaperGrid): number => columns.reduce((sum, width) => sum + width, 0);
