import { type Area, a1 } from '../../cells/a1';
import { INVISIBLE, paperWords } from '../../thai/papers';
import type { PlannedCell } from '../tab';
import { boxesOf } from './boxes';
import { compose } from './compose';
import { inThaiDigits, isPaperFormula } from './figures';
import type { Slot } from './lines';
import { rowsOfPage } from './page';
import { type Page, paginate } from './pages';
import { type Align, type Block, gridWidth, type PaperGrid } from './paper';
import { type PaperText, typesetter } from './text';

/** One person's papers, before they are laid out. */
export interface Papers {
  /** Whose they are, for the foot of each page where there are several. */
  readonly name: string;
  readonly blocks: readonly Block[];
}

export interface StackOptions {
  readonly grid: PaperGrid;
  readonly text: PaperText;
  /** Whether figures are Thai: papers are then text, without formulas. */
  readonly thaiDigits: boolean;
  /** Pages that stand above. */
  readonly pages: number;
}

/** A cell of a stack: what it holds and how it looks. */
export interface StackCell {
  readonly value: PlannedCell;
  readonly align: Align;
  readonly bold: boolean;
  /** Number format. */
  readonly pattern: string;
}

/** Rows that go below a stack: whole pages. */
export interface StackPlan {
  /** Rows above, from the tab's first row. */
  readonly above: number;
  readonly pages: number;
  readonly cells: readonly (readonly StackCell[])[];
  /** Areas that are drawn an outline around, in rows and columns of the tab. */
  readonly boxes: readonly Area[];
}

const GENERAL = 'General';
const BLANK: StackCell = { value: '', align: 'left', bold: false, pattern: GENERAL };

/** Lays out people's papers, each from a new page on. */
export const planStack = (people: readonly Papers[], options: StackOptions): StackPlan => {
  const type = typesetter(options.text);
  const { grid, thaiDigits } = options;
  const rows = rowsOfPage(gridWidth(grid));
  const above = options.pages * rows;
  const cells: StackCell[][] = [];
  const boxes: Area[] = [];
  for (const { name, blocks } of people) {
    const pages = paginate(compose(blocks, { grid, type, thaiDigits }), rows - 1);
    const first = above + cells.length;
    const addressOf = addressesOf(pages, first, rows);
    pages.forEach((page, index) => {
      boxes.push(...boxesOf(page, first + index * rows));
      for (const line of page.lines) cells.push(rowOf(line, grid, addressOf));
      const foot = footOf(name, index + 1, pages.length);
      cells.push(
        rowOf(
          [
            {
              ...foot,
              column: grid.columns.length - 1,
              value: thaiDigits ? inThaiDigits(foot.value) : foot.value,
            },
          ],
          grid,
          addressOf,
        ),
      );
    });
  }
  return { above, pages: cells.length / rows, cells, boxes };
};

/** The foot of a page. Its cell is never empty: the host prints a tab as wide as its cells are filled. */
const footOf = (name: string, no: number, of: number) => ({
  value: INVISIBLE + (of > 1 ? paperWords.pageOf(name, no, of) : ''),
  align: 'right' as const,
  bold: false,
});

const rowOf = (line: readonly Slot[], grid: PaperGrid, addressOf: (key: string) => string): StackCell[] => {
  const row = Array<StackCell>(grid.columns.length).fill(BLANK);
  for (const { column, value, align, bold, pattern = GENERAL } of line)
    row[column] = {
      value: isPaperFormula(value) ? { formula: value.formulaOf(addressOf) } : value,
      align,
      bold,
      pattern,
    };
  return row;
};

const addressesOf = (pages: readonly Page[], first: number, rows: number): ((key: string) => string) => {
  const addresses = new Map<string, string>();
  pages.forEach(({ lines }, page) => {
    lines.forEach((line, row) => {
      for (const { key, column } of line)
        if (key !== undefined && !addresses.has(key))
          addresses.set(key, a1(first + page * rows + row + 1, column + 1));
    });
  });
  return (key) => {
    const address = addresses.get(key);
    if (address === undefined) throw new Error(`No cell of the papers is called ${key}`);
    return address;
  };
};
