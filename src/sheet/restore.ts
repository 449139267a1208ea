import type { RestorePoint } from '../model/restore-point';
import { findTab } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Copies = RestorePoint['copies'];

/** What the hidden copies are kept under. */
const KEY = 'restore-points';

const book = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

/** The restore points of the workbook, oldest first. */
export const readRestorePoints = (): readonly RestorePoint[] =>
  JSON.parse(properties().getProperty(KEY) ?? '[]') as RestorePoint[];

export const keepRestorePoints = (points: readonly RestorePoint[]): void => {
  properties().setProperty(KEY, JSON.stringify(points));
};

/** Ids of all tabs. */
export const tabIds = (): readonly number[] =>
  book()
    .getSheets()
    .map((tab) => tab.getSheetId());

/**
 * Copies tabs as they stand, hidden; names without a tab are passed over.
 *
 * @param nameOf what a tab's copy is called
 */
export const copyTabs = (names: readonly string[], nameOf: (name: string) => string): Copies =>
  names.flatMap((name) => {
    const tab = findTab(name);
    if (!tab) return [];
    const copy = tab.copyTo(book()).setName(nameOf(name)).hideSheet();
    return [{ tab: tab.getSheetId(), copy: copy.getSheetId(), name }];
  });

/** Deletes tabs by id; ids that are gone are passed over. */
export const dropTabs = (ids: readonly number[]): void => {
  for (const tab of book().getSheets()) if (ids.includes(tab.getSheetId())) book().deleteSheet(tab);
};

/**
 * Makes tabs hold again what their copies hold, in place, so that formulas that speak of them stay whole. Where a
 * tab is gone its copy takes its place; the other copies are deleted.
 */
export const restoreTabs = (copies: Copies): void => {
  const byId = new Map(
    book()
      .getSheets()
      .map((tab) => [tab.getSheetId(), tab]),
  );
  for (const { tab: id, copy: copyId, name } of copies) {
    const [tab, copy] = [byId.get(id), byId.get(copyId)];
    if (!copy) continue;
    if (!tab) {
      copy.setName(name).showSheet();
      continue;
    }
    refill(tab, copy, name);
    book().deleteSheet(copy);
  }
};

const refill = (tab: Sheet, copy: Sheet, name: string): void => {
  const [rows, columns] = [copy.getMaxRows(), copy.getMaxColumns()];
  const [standingRows, standingColumns] = [tab.getMaxRows(), tab.getMaxColumns()];
  if (standingRows < rows) tab.insertRowsAfter(standingRows, rows - standingRows);
  if (standingColumns < columns) tab.insertColumnsAfter(standingColumns, columns - standingColumns);
  if (standingRows > rows) tab.deleteRows(rows + 1, standingRows - rows);
  if (standingColumns > columns) tab.deleteColumns(columns + 1, standingColumns - columns);
  copy.getRange(1, 1, rows, columns).copyTo(tab.getRange(1, 1));
  if (tab.getName() !== name) tab.setName(name);
};
