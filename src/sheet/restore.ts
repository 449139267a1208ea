import type { NamedTab, RestorePoint, StandingTab } from '../model/restore-point';
import { chartIds, restoreCharts } from './charts';
import { findTab } from './workbook';
import { keepLongForAll, readLongForAll } from './workbook-store';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Copies = RestorePoint['copies'];

/** What the restore points are kept under. */
const KEY = 'restore-points';

const book = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

/** The restore points of the workbook, oldest first. */
export const readRestorePoints = (): readonly RestorePoint[] => JSON.parse(readLongForAll(KEY) || '[]');

/** @param standing the points that are known to be kept */
export const keepRestorePoints = (points: readonly RestorePoint[], standing: readonly RestorePoint[]): void =>
  keepLongForAll(KEY, JSON.stringify(points), JSON.stringify(standing));

/** All tabs, in one read. */
export const namedTabs = (): readonly NamedTab[] =>
  book()
    .getSheets()
    .map((tab) => ({ tab: tab.getSheetId(), name: tab.getName() }));

/** Which of these tabs are hidden, by id: one read, and one more a tab. */
export const hiddenTabs = (ids: readonly number[]): ReadonlySet<number> =>
  new Set(
    (ids.length > 0 ? book().getSheets() : [])
      .filter((tab) => ids.includes(tab.getSheetId()) && tab.isSheetHidden())
      .map((tab) => tab.getSheetId()),
  );

/**
 * Copies tabs as they stand, hidden; names without a tab are passed over.
 *
 * @param nameOf what a tab's copy is called; a number is added where a tab bears that name
 * @param standing all tabs
 * @param charted tabs whose charts are noted too
 */
export const copyTabs = (
  names: readonly string[],
  nameOf: (name: string) => string,
  standing: readonly NamedTab[],
  charted: readonly string[] = [],
): Copies => {
  const taken = new Set(standing.map(({ name }) => name));
  return names.flatMap((name) => {
    const tab = findTab(name);
    if (!tab) return [];
    const copy = tab
      .copyTo(book())
      .setName(freeName(nameOf(name), taken))
      .hideSheet();
    const charts = charted.includes(name) ? { charts: chartIds(tab) } : {};
    return [{ tab: tab.getSheetId(), copy: copy.getSheetId(), name, ...charts }];
  });
};

/** Deletes tabs by id; ids that are gone are passed over. */
export const dropTabs = (ids: readonly number[]): void => {
  for (const tab of book().getSheets()) if (ids.includes(tab.getSheetId())) book().deleteSheet(tab);
};

/** Deletes the hidden ones among tabs by id: whoever took one out keeps it. */
export const dropHiddenTabs = (ids: readonly number[]): void => {
  if (ids.length === 0) return;
  for (const tab of book().getSheets())
    if (ids.includes(tab.getSheetId()) && tab.isSheetHidden()) book().deleteSheet(tab);
};

/**
 * Renames and hides tabs by id. Formulas that speak of them go on speaking of them, and are whole again once the
 * tabs are taken out.
 */
export const putAwayTabs = (ids: readonly number[], nameOf: (name: string) => string): void => {
  const tabs = book().getSheets();
  const taken = new Set(tabs.map((tab) => tab.getName()));
  for (const tab of tabs)
    if (ids.includes(tab.getSheetId())) tab.setName(freeName(nameOf(tab.getName()), taken)).hideSheet();
};

/** Gives tabs the names that they had, and hides or shows them as they were; ids that are gone are passed over. */
export const moveTabsBack = (moved: readonly StandingTab[]): void => {
  const tabs = tabsById();
  const known = moved.flatMap(({ tab: id, name, hidden }) => {
    const tab = tabs.get(id);
    return tab ? [{ tab, name, hidden }] : [];
  });
  renameTabs(
    known.filter(({ tab, name }) => tab.getName() !== name),
    new Set([...tabs.values()].map((tab) => tab.getName())),
  );
  for (const { tab, hidden } of known) {
    if (tab.isSheetHidden() === hidden) continue;
    if (hidden) tab.hideSheet();
    else tab.showSheet();
  }
};

/** A tab waits until the one that bears its name has given it up; where tabs wait in a circle, one steps aside. */
const renameTabs = (
  wanted: readonly { readonly tab: Sheet; readonly name: string }[],
  taken: Set<string>,
): void => {
  const waiting = [...wanted];
  while (waiting.length > 0) {
    const free = waiting.findIndex(({ name }) => !taken.has(name));
    const next = waiting[Math.max(free, 0)];
    if (!next) return;
    taken.delete(next.tab.getName());
    if (free >= 0) {
      taken.add(next.name);
      next.tab.setName(next.name);
      waiting.splice(free, 1);
    } else next.tab.setName(freeName(next.name, taken));
  }
};

/**
 * Makes tabs hold again what their copies hold, in place, so that formulas that speak of them stay whole. Where a
 * tab is gone its copy takes its place; the other copies are deleted.
 */
export const restoreTabs = (copies: Copies): void => {
  const byId = tabsById();
  for (const { tab: id, copy: copyId, name, charts, fitted } of copies) {
    const [tab, copy] = [byId.get(id), byId.get(copyId)];
    if (!copy) continue;
    if (!tab) {
      copy.setName(name).showSheet();
      continue;
    }
    refill(tab, copy, name);
    if (fitted) tab.autoResizeRows(1, tab.getDataRange().getNumRows());
    if (charts) restoreCharts(tab, copy, charts);
    book().deleteSheet(copy);
  }
};

const tabsById = (): ReadonlyMap<number, Sheet> =>
  new Map(
    book()
      .getSheets()
      .map((tab) => [tab.getSheetId(), tab]),
  );

const freeName = (name: string, taken: Set<string>): string => {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} ${number}`;
  taken.add(free);
  return free;
};

const refill = (tab: Sheet, copy: Sheet, name: string): void => {
  const [rows, columns] = [copy.getMaxRows(), copy.getMaxColumns()];
  const [standingRows, standingColumns] = [tab.getMaxRows(), tab.getMaxColumns()];
  if (standingRows < rows) tab.insertRowsAfter(standingRows, rows - standingRows);
  if (standingColumns < columns) tab.insertColumnsAfter(standingColumns, columns - standingColumns);
  if (standingRows > rows) tab.deleteRows(rows + 1, standingRows - rows);
  if (standingColumns > columns) tab.deleteColumns(columns + 1, standingColumns - columns);
  const [from, to] = [copy.getRange(1, 1, rows, columns), tab.getRange(1, 1, rows, columns)];
  from.copyTo(to);
  from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
  tab.setFrozenRows(copy.getFrozenRows());
  tab.setFrozenColumns(copy.getFrozenColumns());
  if (tab.getName() !== name) tab.setName(name);
};
