import type { KeptProtection, KeptProtections } from '../model/restore-point';
import { findTab } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** The protections of a tab, and of cells of it: the host copies a tab without them. */
export const protectionsOf = (tab: Sheet): readonly KeptProtection[] => {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [...tab.getProtections(SHEET), ...tab.getProtections(RANGE)].map(kept);
};

/** Protects a tab, or cells of it, as they were. Owner and whoever runs the script may edit all the same. */
export const protectAs = (
  tab: Sheet,
  { cells, free, description, warningOnly, editors, domain }: KeptProtection,
): void => {
  const protection = (cells === undefined ? tab : tab.getRange(cells)).protect();
  protection.setDescription(description);
  if (free.length > 0) protection.setUnprotectedRanges(free.map((area) => tab.getRange(area)));
  if (warningOnly) {
    protection.setWarningOnly(true);
    return;
  }
  protection.removeEditors(protection.getEditors()).addEditors([...editors]);
  if (protection.canDomainEdit() !== domain) protection.setDomainEdit(domain);
};

/** The protections of tabs as they stand: those of the whole workbook in two reads. */
export const readProtections = (names: readonly string[]): KeptProtections => {
  const tabs = names.flatMap((name) => findTab(name)?.getSheetId() ?? []);
  return { tabs, kept: standing(tabs).map(({ as }) => as) };
};

/** Gives tabs the protections that they had, and takes away others; tabs that are gone are passed over. */
export const restoreProtections = ({ tabs, kept: wanted }: KeptProtections): void => {
  const due = new Map(wanted.map((one) => [JSON.stringify(one), one]));
  for (const { protection, as } of standing(tabs)) if (!due.delete(JSON.stringify(as))) protection.remove();
  if (due.size === 0) return;
  for (const tab of SpreadsheetApp.getActiveSpreadsheet().getSheets())
    for (const one of due.values()) if (one.tab === tab.getSheetId()) protectAs(tab, one);
};

const standing = (
  tabs: readonly number[],
): { readonly protection: Protection; readonly as: KeptProtection }[] => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [...book.getProtections(SHEET), ...book.getProtections(RANGE)]
    .filter((protection) => tabs.includes(tabOf(protection)))
    .map((protection) => ({ protection, as: kept(protection) }));
};

const tabOf = (protection: Protection): number => protection.getRange().getSheet().getSheetId();

const kept = (protection: Protection): KeptProtection => {
  const whole = protection.getProtectionType() === SpreadsheetApp.ProtectionType.SHEET;
  const warningOnly = protection.isWarningOnly();
  return {
    tab: tabOf(protection),
    ...(whole ? {} : { cells: protection.getRange().getA1Notation() }),
    free: whole ? protection.getUnprotectedRanges().map((range) => range.getA1Notation()) : [],
    description: protection.getDescription(),
    warningOnly,
    editors: warningOnly
      ? []
      : protection
          .getEditors()
          .map((user) => user.getEmail())
          .filter(Boolean)
          .sort(),
    domain: !warningOnly && protection.canDomainEdit(),
  };
};
