import type { Grid } from '../cells/grid';

/** A tab and what it holds from A1. */
export interface WholeTab {
  readonly name: string;
  readonly grid: Grid;
}

/** What tabs of the workbook hold, hidden ones too: one read a tab. */
export const readTabs = (isWanted: (name: string) => boolean): readonly WholeTab[] =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((tab) => isWanted(tab.getName()))
    .map((tab) => ({ name: tab.getName(), grid: tab.getDataRange().getValues() }));
