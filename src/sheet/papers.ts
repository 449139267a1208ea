import { a1, areaA1 } from '../cells/a1';
import { UserError } from '../model/user-error';
import { PAGE, rowsOfPage } from '../plan/paper/page';
import { gridWidth, type PaperGrid } from '../plan/paper/paper';
import type { StackPlan } from '../plan/paper/stack';
import { isFormula } from '../plan/tab';
import { messages } from '../thai/messages';
import { INVISIBLE, paperWords } from '../thai/papers';
import { restoreWords } from '../thai/restore';
import { putAwayTabs } from './restore';
import { canEditTab, escaped, findTab } from './workbook';

/** The grid that the host gives a new tab. */
const NEW_SHEET = { rows: 1000, columns: 26 };

/** Runs of columns of one width that a grid may have: each is a call, and a tab has ten. */
const MOST_RUNS = 3;

const book = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

/**
 * Begins a stack on an empty tab of a temporary name, one row high: a blank row always ends it, from which new
 * rows get their plain look.
 *
 * @throws UserError where the name that it will take belongs to a tab that people made, or that they protect
 */
export const startStack = (name: string, grid: PaperGrid): void => {
  const { columns } = grid;
  checkIsOurs(name, grid);
  const unfinished = paperWords.unfinished(name);
  const broken = findTab(unfinished);
  if (broken) book().deleteSheet(broken);
  const tab = book().insertSheet(unfinished);
  tab.deleteRows(2, NEW_SHEET.rows - 1);
  if (columns.length < NEW_SHEET.columns)
    tab.deleteColumns(columns.length + 1, NEW_SHEET.columns - columns.length);
  tab.setHiddenGridlines(true);
  for (const { column, count, width } of widthRuns(grid)) tab.setColumnWidths(column, count, width);
};

/** Writes rows below a stack. What a run that broke off left there makes room first. */
export const appendRows = (name: string, { above, cells, boxes }: StackPlan): void => {
  const tab = findTab(paperWords.unfinished(name));
  if (!tab) throw new UserError(messages.papersGone(paperWords.unfinished(name)));
  if (cells.length === 0) return;
  const rows = tab.getMaxRows();
  const left = rows - above - 1;
  if (left > 0) tab.deleteRows(above + 1, left);
  tab.insertRowsAfter(above + 1, cells.length);
  tab.setRowHeightsForced(above + 1, cells.length + 1, PAGE.rowHeight);
  const range = tab.getRange(above + 1, 1, cells.length, cells[0]?.length ?? 0);
  const [plain, bold] = [textStyle(false), textStyle(true)];
  range.setTextStyles(cells.map((row) => row.map((cell) => (cell.bold ? bold : plain))));
  range.setHorizontalAlignments(cells.map((row) => row.map(({ align }) => align)));
  range.setVerticalAlignment('middle');
  range.setNumberFormats(cells.map((row) => row.map(({ pattern }) => pattern)));
  range.setValues(
    cells.map((row) => row.map(({ value }) => (isFormula(value) ? value.formula : escaped(value)))),
  );
  if (boxes.length > 0) tab.getRangeList(boxes.map(areaA1)).setBorder(true, true, true, true, null, null);
};

/**
 * Ends a stack: it takes the place of the document's earlier papers, which are put away, and comes before the user's eyes. A stack of
 * so many pages that took its place already, in a run whose answer was lost, is handed out again.
 *
 * @returns the address that opens its PDF
 * @throws UserError where the tab is gone, or people made one of its name meanwhile
 */
export const finishStack = (name: string, pages: number, grid: PaperGrid): string => {
  const old = findTab(name);
  const tab = findTab(paperWords.unfinished(name));
  checkIsOurs(name, grid);
  if (!tab) {
    if (old?.getMaxRows() !== pages * rowsOfPage(gridWidth(grid)) + 1)
      throw new UserError(messages.papersGone(paperWords.unfinished(name)));
    return exportLink(book().getUrl(), old.getSheetId());
  }
  if (old) putAwayTabs([old.getSheetId()], restoreWords.copyOf);
  tab.setName(name);
  book().setActiveSheet(tab);
  return exportLink(book().getUrl(), tab.getSheetId());
};

/** Throws away a stack that will not be finished. */
export const discardStack = (name: string): void => {
  const tab = findTab(paperWords.unfinished(name));
  if (tab) book().deleteSheet(tab);
};

/** A page's foot is marked: a tab without it is nobody's to replace. */
const checkIsOurs = (name: string, grid: PaperGrid): void => {
  const tab = findTab(name);
  if (!tab) return;
  const [rows, columns] = [tab.getMaxRows(), tab.getMaxColumns()];
  const page = rowsOfPage(gridWidth(grid));
  const foot = rows > page ? String(tab.getRange(page, columns).getValue()) : '';
  if (!canEditTab(name)) throw new UserError(messages.protectedRange(name));
  if (!foot.startsWith(INVISIBLE)) throw new UserError(messages.papersTabTaken(name, a1(1, 1)));
};

/** How text of papers looks. */
export const textStyle = (bold: boolean) =>
  SpreadsheetApp.newTextStyle().setFontFamily(PAGE.font).setFontSize(PAGE.fontSize).setBold(bold).build();

const widthRuns = (grid: PaperGrid) => {
  const runs: { column: number; count: number; width: number }[] = [];
  grid.columns.forEach((width, index) => {
    const last = runs[runs.length - 1];
    if (last?.width === width) last.count += 1;
    else runs.push({ column: index + 1, count: 1, width });
  });
  if (gridWidth(grid) < PAGE.width || runs.length > MOST_RUNS)
    throw new Error(`A grid of ${runs.length} runs and ${gridWidth(grid)} px is none that papers have`);
  return runs;
};

const MILLIMETRES_OF_INCH = 25.4;

/**
 * The host's own address that gives a tab as a PDF: A4, upright, as wide as the page, no grid, no headings.
 * Its parameters are in no documentation; they are those that the host's print dialog sends.
 *
 * @param frozen whether frozen rows stand at the top of every page
 * @example exportLink('https://docs.google.com/spreadsheets/d/x/edit', 7)
 */
export const exportLink = (url: string, sheetId: number, frozen = false): string => {
  const inches = (millimetres: number) => (millimetres / MILLIMETRES_OF_INCH).toFixed(3);
  const { margins } = PAGE;
  const parameters = {
    format: 'pdf',
    gid: sheetId,
    size: 'A4',
    portrait: true,
    scale: 2,
    fitw: true,
    top_margin: inches(margins.top),
    bottom_margin: inches(margins.bottom),
    left_margin: inches(margins.left),
    right_margin: inches(margins.right),
    horizontal_alignment: 'LEFT',
    vertical_alignment: 'TOP',
    gridlines: false,
    printnotes: false,
    printtitle: false,
    sheetnames: false,
    pagenum: 'UNDEFINED',
    fzr: frozen,
    fzc: false,
  };
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
  return `${url.replace(/\/(?:edit|view)?(?:[?#].*)?$/, '')}/export?${query.join('&')}`;
};
