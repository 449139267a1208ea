import type { TestBench } from './workbench';

const OURS = 'ของเรา';

/**
 * Gives every tab looks that only people give: heights, widths, hidden rows and columns, a colour, merged cells, a
 * chart and a protection of their own. What stands in the cells stays. A tab that has them already is passed over.
 */
export const dress = ({ state }: TestBench): void => {
  for (const tab of state.engine.book.getSheets()) {
    const sheetId = tab.getSheetId();
    if (tab.isSheetHidden() || state.charts.some((one) => one.sheetId === sheetId && one.title === OURS))
      continue;
    const [rows, columns] = [tab.getMaxRows(), tab.getMaxColumns()];
    tab.setRowHeightsForced(0, 1, 57);
    tab.setRowHeightsForced(rows - 7, 2, 41);
    tab.hideRows(rows - 4, 2);
    tab.hideColumns(columns - 1, 1);
    tab.setColumnWidth(1, 171);
    tab.setTabColor('#d9480f');
    tab.setHiddenGridlines(true);
    tab.getRange(rows - 10, 0, 2, 2).merge();
    const area = { row: rows - 8, column: 1, rows: 2, columns: 2 };
    state.charts.push({
      id: state.charts.reduce((most, { id = 0 }) => Math.max(most, id), 0) + 1,
      sheetId,
      kind: 'column',
      title: OURS,
      ranges: [{ sheetId, area }],
      headings: 0,
      stacked: false,
      across: '',
      up: '',
      at: { row: rows - 8, column: 3 },
      width: 300,
      height: 200,
    });
    state.protectedAreas.push({
      ...area,
      sheetId,
      description: OURS,
      warningOnly: true,
      editors: new Set([state.owner]),
    });
  }
};
