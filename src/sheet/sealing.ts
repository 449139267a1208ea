import type { Grid } from '../cells/grid';
import { findTab } from './workbook';

/** What tabs hold from A1, by id, with their present names: one read a tab. */
export const readTabsById = (
  ids: readonly number[],
): ReadonlyMap<number, { readonly name: string; readonly grid: Grid }> =>
  new Map(
    SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .filter((tab) => ids.includes(tab.getSheetId()))
      .map((tab) => [tab.getSheetId(), { name: tab.getName(), grid: tab.getDataRange().getValues() }]),
  );

/** The host's id of a tab. */
export const tabId = (name: string): number | undefined => findTab(name)?.getSheetId();

/** Turns every formula of a tab into what it shows; everything else stays. */
export const turnIntoValues = (name: string): void => {
  const range = findTab(name)?.getDataRange();
  range?.copyTo(range, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
};

/** Protects a whole tab from everybody but the workbook's owner and whoever runs the script. */
export const lockTab = (name: string, description: string): void => {
  const protection = findTab(name)?.protect().setDescription(description);
  if (!protection) return;
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
};

export const hideTab = (name: string): void => {
  findTab(name)?.hideSheet();
};
