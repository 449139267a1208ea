import { findTab } from './workbook';

/** Names of all tabs, in one read. */
export const tabNames = (): readonly string[] =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((tab) => tab.getName());

/**
 * Renames a tab, and warns whoever edits it by hand from then on. Formulas of any tab that speak of it go on
 * speaking of it: the host follows the rename.
 */
export const archiveTab = (name: string, archived: string, reason: string): void => {
  const tab = findTab(name);
  if (!tab) return;
  tab.setName(archived);
  tab.protect().setDescription(reason).setWarningOnly(true);
};

/** Takes away protections of a whole tab, known by what they say. */
export const releaseTab = (name: string, isOurs: (description: string) => boolean): void => {
  const found = findTab(name)?.getProtections(SpreadsheetApp.ProtectionType.SHEET) ?? [];
  for (const protection of found) if (isOurs(protection.getDescription())) protection.remove();
};
