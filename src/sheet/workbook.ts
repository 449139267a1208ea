import { a1 } from '../cells/a1';
import type { Grid } from '../cells/grid';
import { UserError } from '../model/user-error';
import { isFormula, type PlannedCell } from '../plan/tab';
import { messages } from '../thai/messages';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const book = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

/** A tab of the open workbook, or `undefined` where there is none of that name. */
export const findTab = (name: string): Sheet | undefined => book().getSheetByName(name) ?? undefined;

/** A tab of that name with something on it. */
export const findFilledTab = (name: string): Sheet | undefined => {
  const tab = findTab(name);
  const used = tab?.getDataRange();
  const one = used?.getNumRows() === 1 && used.getNumColumns() === 1;
  return one && used.getValue() === '' ? undefined : tab;
};

/** The grid that the host gives a new tab. */
export const NEW_SHEET = { rows: 1000, columns: 26 };

/** What is known of a standing tab, so that the host need not be asked again. */
export interface KnownTab {
  /** Rows of its grid, spare ones too. */
  readonly rows: number;
  /** Whether marks of faults were written to it in the same run. */
  readonly marked?: boolean;
  /** Whether it was made in the same run, and nothing stands on it. */
  readonly isNew?: boolean;
}

/**
 * Makes an empty tab where there is none of that name, so that formulas written before it is filled find it.
 *
 * @param rows how many are added to those of a new tab
 * @returns what is known of the new tab
 */
export const makeTab = (name: string, rows: number): KnownTab | undefined => {
  if (findTab(name)) return undefined;
  insertTab(name, rows);
  return { rows: NEW_SHEET.rows + rows, isNew: true };
};

/**
 * A new tab. It always gets rows added, so that preparing takes as many calls for ten people as for a thousand; what is
 * spare is room to grow.
 *
 * @param rows how many are added to those that the host gives
 */
export const insertTab = (name: string, rows: number): Sheet => {
  const tab = book().insertSheet(name);
  tab.insertRowsAfter(NEW_SHEET.rows, rows);
  return tab;
};

/**
 * Everything on a tab from A1, in one read.
 *
 * @returns `undefined` where there is no such tab
 * @throws UserError where nothing stands on it: to go on as if it had never been filled would hide that something was lost
 */
export const readTab = (name: string): Grid | undefined => {
  const grid = readFilledTab(name);
  if (!grid && findTab(name)) throw new UserError(messages.tabEmptied(name));
  return grid;
};

/** The same, nothing where the tab is empty. */
export const readFilledTab = (name: string): Grid | undefined => {
  const grid = findTab(name)?.getDataRange().getValues();
  const isBlank = grid?.length === 1 && grid[0]?.length === 1 && grid[0][0] === '';
  return isBlank ? undefined : grid;
};

/** How a tab is read by name: `readTab`, or one that knows where else it may stand. */
export type TabReader = typeof readTab;

/** Whole rows of a tab, from the first column on, in one read; none where there is no such tab. */
export const readRows = (name: string, row: number, rows: number, columns: number): Grid =>
  findTab(name)?.getRange(row, 1, rows, columns).getValues() ?? [];

/** Writes one rectangle of values in one call; text is escaped, so that nothing typed becomes a formula. */
export const writeValues = (
  tab: Sheet,
  row: number,
  column: number,
  values: readonly (readonly unknown[])[],
): void => {
  tab
    .getRange(row, column, values.length, values[0]?.length ?? 0)
    .setValues(values.map((line) => line.map(escaped)));
};

/** The formulas of a rectangle, '' where a cell has none; nothing where there is no such tab. */
export const readFormulas = (
  name: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): readonly (readonly string[])[] => findTab(name)?.getRange(row, column, rows, columns).getFormulas() ?? [];

/** Writes a rectangle of planned cells in one call, text as text and formulas as formulas. */
export const writeCells = (
  name: string,
  row: number,
  column: number,
  cells: readonly (readonly PlannedCell[])[],
): void => {
  findTab(name)
    ?.getRange(row, column, cells.length, cells[0]?.length ?? 0)
    .setValues(cells.map((line) => line.map(written)));
};

/** A planned cell as `setValues` must be given it. */
export const written = (cell: PlannedCell): unknown => (isFormula(cell) ? cell.formula : escaped(cell));

const FORMULA_START = /^['=+\-@]/;

/** Numbers, dates and times start with a digit or a sign, in some languages with a month or weekday. */
const READS_AS_OTHER = new RegExp(
  [
    '^[\\d๐-๙.,(#$฿€£¥%]',
    '^(?:true|false)$',
    '^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun).*\\d',
    '^(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา|วัน|[มกพสตธ]\\.[คพยส]\\.|เม\\.ย\\.|มิ\\.ย\\.).*[\\d๐-๙]',
  ].join('|'),
  'i',
);

/**
 * A value as `setValues` must be given it to store it unchanged: text that the host would read as a formula,
 * a number, a date or a truth value, blanks around it aside, gets the apostrophe that keeps it text.
 *
 * @example escaped('=1+1') // "'=1+1"
 * @example escaped('001')  // "'001"
 */
export const escaped = (value: unknown): unknown =>
  typeof value === 'string' && (FORMULA_START.test(value) || READS_AS_OTHER.test(value.trim()))
    ? `'${value}`
    : value;

/**
 * Appends one row at the end of a tab.
 *
 * @returns whether there is such a tab, with its headings
 */
export const appendRow = (name: string, row: readonly unknown[]): boolean =>
  findFilledTab(name)?.appendRow(row.map(escaped)) !== undefined;

/** Writes rows below what stands on a tab, in one write; rows are added to the grid where it is too short. */
export const appendRows = (name: string, row: number, rows: readonly (readonly unknown[])[]): void => {
  const tab = findTab(name);
  if (!tab) return;
  const short = row + rows.length - 1 - tab.getMaxRows();
  if (short > 0) tab.insertRowsAfter(tab.getMaxRows(), short);
  writeValues(tab, row, 1, rows);
};

/** Rows and columns of a tab up to its last content; `undefined` where there is no such tab. */
export const tabExtent = (name: string): { readonly rows: number; readonly columns: number } | undefined => {
  const used = findTab(name)?.getDataRange();
  return used && { rows: used.getNumRows(), columns: used.getNumColumns() };
};

/** Whether the user may append to a tab: it exists with its headings, and is not protected. */
export const canAppend = (name: string): boolean => findFilledTab(name)?.getRange(1, 1).canEdit() ?? false;

/** Whether the user may edit everything that stands on a tab; a tab that is yet to be made is nobody's. */
export const canEditTab = (name: string): boolean => findTab(name)?.getDataRange().canEdit() ?? true;

/** Brings a tab, and a cell of it, before the user's eyes. */
export const showCell = (name: string, row: number, column: number): void => {
  const tab = findTab(name);
  if (tab) tab.getRange(a1(row, column)).activate();
};

/** Whether the user may edit a stretch of one row: protected ranges bind scripts as they bind hands. */
export const canEdit = (tab: Sheet, row: number, column: number, columns: number): boolean =>
  tab.getRange(row, column, 1, columns).canEdit();
