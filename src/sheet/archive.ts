import { protectAs, protectionsOf } from './protections';
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
  warnEditors(archived, reason);
};

/** Warns whoever edits a tab by hand. */
export const warnEditors = (name: string, reason: string): void => {
  findTab(name)?.protect().setDescription(reason).setWarningOnly(true);
};

/**
 * Puts a tab away like `archiveTab`, and leaves a copy of it where it stood, under the name that it had. Formulas
 * of any tab go on speaking of the one that was put away. Where it broke off, calling it again ends it.
 *
 * @param isOurs whether a protection of that description belongs to the tab that was put away alone
 */
export const archiveWithCopy = (
  name: string,
  archived: string,
  reason: string,
  isOurs: (description: string) => boolean,
): void => {
  if (!findTab(archived)) archiveTab(name, archived, reason);
  const kept = findTab(archived);
  if (!kept || findTab(name)) return;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const copy = kept.copyTo(book).setName(name);
  for (const protection of protectionsOf(kept))
    if (!isOurs(protection.description)) protectAs(copy, protection);
  book.setActiveSheet(copy);
  book.moveActiveSheet(kept.getIndex());
};

/** Takes away protections of whole tabs, known by what they say: those of the workbook in one read. */
export const releaseTabs = (names: readonly string[], isOurs: (description: string) => boolean): void => {
  const { SHEET } = SpreadsheetApp.ProtectionType;
  for (const protection of SpreadsheetApp.getActiveSpreadsheet().getProtections(SHEET)) {
    const released = names.includes(protection.getRange().getSheet().getName());
    if (released && isOurs(protection.getDescription())) protection.remove();
  }
};
