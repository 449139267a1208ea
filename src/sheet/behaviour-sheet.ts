import { type Area, areaA1 } from '../cells/a1';
import { PAGE } from '../plan/paper/page';
import type { BehaviourSheetPlan } from '../plan/staff/behaviour-sheet';
import { isFormula, type PlannedCell } from '../plan/tab';
import { exportLink } from './papers';
import { escaped, findTab } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many rows and columns an earlier build took; none on an empty tab. */
interface Earlier {
  readonly rows: number;
}

/**
 * Makes or renews somebody's sheet of behaviours where it stands, in twelve service calls: formulas elsewhere keep
 * pointing at it. Its cells go in one write, so that a run that breaks off loses no tick.
 *
 * @param earlier what stands on the tab; `undefined` where it is missing or empty
 * @param planOf the sheet, given the link that opens it as PDF
 */
export const applyBehaviourSheet = (
  name: string,
  earlier: Earlier | undefined,
  planOf: (link: string) => BehaviourSheetPlan,
): void => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const tab = findTab(name) ?? book.insertSheet(name);
  const plan = planOf(exportLink(book.getUrl(), tab.getSheetId(), true));
  const used = plan.cells.length;
  const rows = Math.max(used, earlier?.rows ?? 0);
  const { columns, frozen, room } = plan;
  if (rows > room) tab.insertRowsAfter(room, rows - room);
  const whole = tab.getRange(1, 1, rows, columns);
  const boxes = plan.tickBoxes.map((area) => ({ area, value: tickBox() }));
  whole.setDataValidations(laidOut(rows, columns, boxes));
  whole.setValues(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => written(plan.cells[row]?.[column] ?? '')),
    ),
  );
  const colors = plan.fills.map(({ area, color }) => ({ area, value: color }));
  whole.setBackgrounds(laidOut(rows, columns, colors));
  const [plain, bold] = [textStyle(false), textStyle(true)];
  whole.setTextStyles(
    Array.from({ length: rows }, (_, row) => Array(columns).fill(plan.bold.includes(row + 1) ? bold : plain)),
  );
  whole.setHorizontalAlignments(
    Array.from({ length: rows }, () =>
      Array.from({ length: columns }, (_, column) => (column + 1 < plan.centred ? 'left' : 'center')),
    ),
  );
  // The title runs over the columns; everything below it is broken into lines.
  tab.getRange(frozen, 1, rows - frozen + 1, columns).setWrap(true);
  const table = { row: frozen, column: 1, rows: used - frozen + 1, columns };
  tab.getRangeList([areaA1(table)]).setBorder(true, true, true, true, true, true);
  if (!earlier) setUp(tab, plan);
  tab.autoResizeRows(1, rows);
};

const setUp = (tab: Sheet, { columns, frozen, textColumn, widths }: BehaviourSheetPlan): void => {
  tab.setFrozenRows(frozen);
  tab.setColumnWidths(1, columns, widths.other);
  tab.setColumnWidth(textColumn, widths.text);
};

const tickBox = () => SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build();

const textStyle = (bold: boolean) =>
  SpreadsheetApp.newTextStyle().setFontFamily(PAGE.font).setFontSize(PAGE.fontSize).setBold(bold).build();

const written = (cell: PlannedCell): unknown => (isFormula(cell) ? cell.formula : escaped(cell));

/** Values of areas on rows from the first, null elsewhere. */
const laidOut = <T>(
  rows: number,
  columns: number,
  patches: readonly { readonly area: Area; readonly value: T }[],
): (T | null)[][] => {
  const cells = Array.from({ length: rows }, () => Array<T | null>(columns).fill(null));
  for (const { area, value } of patches)
    for (const line of cells.slice(area.row - 1, area.row - 1 + area.rows))
      line.fill(value, area.column - 1, area.column - 1 + area.columns);
  return cells;
};
