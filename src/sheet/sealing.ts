import type { Grid } from '../cells/grid';
import { findTab } from './workbook';

/** What a tab holds from A1. */
export interface HeldTab {
  /** Its present name. */
  readonly name: string;
  readonly grid: Grid;
  /** Its formulas, '' where a cell has none; nothing where they are not asked for. */
  readonly formulas: readonly (readonly string[])[];
}

/**
 * What tabs hold, by id: one read a tab, and one more for its formulas.
 *
 * @param withFormulas whether the formulas of a tab are read too
 */
export const readTabsById = (
  ids: readonly number[],
  withFormulas: (id: number) => boolean,
): ReadonlyMap<number, HeldTab> =>
  new Map(
    SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .filter((tab) => ids.includes(tab.getSheetId()))
      .map((tab) => {
        const [id, cells] = [tab.getSheetId(), tab.getDataRange()];
        const formulas = withFormulas(id) ? cells.getFormulas() : [];
        return [id, { name: tab.getName(), grid: cells.getValues(), formulas }];
      }),
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
