import { type Area, areaA1 } from '../cells/a1';
import type { Grid } from '../cells/grid';
import type { BehaviourSheetLook, BehaviourSheetPlan } from '../plan/staff/behaviour-sheet';
import { isFormula } from '../plan/tab';
import { exportLink, textStyle } from './papers';
import { findTab, written } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Somebody's sheet of behaviours as it is to be. */
export interface BehaviourSheet {
  readonly tab: string;
  readonly plan: BehaviourSheetPlan;
  /** What stands on the tab; absent where it is missing or empty. */
  readonly earlier?: Grid;
}

/** A tab that this run made, before anything was written on it, and its rows. */
interface Made {
  readonly tab: Sheet;
  readonly look: BehaviourSheetLook;
  readonly room: number;
}

const book = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

/**
 * Makes sheets of behaviours, or renews them where they stand, so that formulas elsewhere keep pointing at them. The
 * first that is made takes twelve service calls. Further ones are copies of one that was made: three calls where
 * they look the same, eight at most where not; renewing takes three, or eight. Every sheet's cells go in one write,
 * so that a run that breaks off loses no tick.
 */
export const applyBehaviourSheets = (sheets: readonly BehaviourSheet[]): void => {
  for (const { tab, plan, earlier } of sheets) if (earlier) renew(tab, plan, earlier);
  const made: Made[] = [];
  const opened = sheets.flatMap(({ tab: name, plan, earlier }) => {
    if (earlier) return [];
    const like = made.find(({ look }) => isSame(look, plan.look));
    const one = makeTab(name, plan, like ?? made[0]);
    if (!like) made.push(one);
    return [{ tab: one.tab, plan }];
  });
  for (const { tab, plan } of opened) {
    writeCells(tab, plan, plan.look.rows);
    tab.autoResizeRows(1, plan.look.rows);
  }
};

const isSame = (a: BehaviourSheetLook, b: BehaviourSheetLook): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** An empty tab that looks as planned: a copy of another one, if there is one to copy. */
const makeTab = (name: string, plan: BehaviourSheetPlan, like: Made | undefined): Made => {
  const { look } = plan;
  const found = findTab(name);
  const template = found ? undefined : like;
  const tab =
    found ?? (template ? book().insertSheet(name, { template: template.tab }) : book().insertSheet(name));
  const standing = template?.room ?? (found ? found.getMaxRows() : plan.room);
  const room = Math.max(standing, plan.room, look.rows);
  if (room > standing) tab.insertRowsAfter(standing, room - standing);
  if (!template) setUp(tab, plan, room);
  // What a run that broke off left may look like anybody's.
  if (!template || !isSame(template.look, look)) paint(tab, plan, found ? room : (template?.look.rows ?? 0));
  return { tab, look, room };
};

/** A sheet that stands: where its words stay, so do its lines, its bold rows and how high they are. */
const renew = (name: string, plan: BehaviourSheetPlan, earlier: Grid): void => {
  const { look } = plan;
  const tab = findTab(name);
  if (!tab) throw new Error(`${name} stood when it was read, and is gone`);
  const rows = Math.max(look.rows, earlier.length);
  const standing = rows > earlier.length ? tab.getMaxRows() : rows;
  if (rows > standing) tab.insertRowsAfter(standing, rows - standing);
  const same = hasSameWords(plan, earlier);
  if (same) paintCells(tab, plan, rows);
  else paint(tab, plan, earlier.length);
  writeCells(tab, plan, rows);
  if (!same) tab.autoResizeRows(1, look.rows);
};

/** Whether the columns that say what a row is are as planned. */
const hasSameWords = ({ cells, textColumn }: BehaviourSheetPlan, earlier: Grid): boolean =>
  cells.length === earlier.length &&
  cells.every((line, row) =>
    line.slice(0, textColumn).every((cell, column) => isFormula(cell) || cell === earlier[row]?.[column]),
  );

/** How every sheet looks in all its rows. */
const setUp = (
  tab: Sheet,
  { columns, frozen, textColumn, widths, centred }: BehaviourSheetPlan,
  room: number,
): void => {
  tab
    .getRange(1, 1, room, columns)
    .setHorizontalAlignments(
      Array.from({ length: room }, () =>
        Array.from({ length: columns }, (_, column) => (column + 1 < centred ? 'left' : 'center')),
      ),
    );
  // The title runs over the columns; everything below it is broken into lines.
  tab.getRange(frozen, 1, room - frozen + 1, columns).setWrap(true);
  tab.setFrozenRows(frozen);
  tab.setColumnWidths(1, columns, widths.other);
  tab.setColumnWidth(textColumn, widths.text);
};

/** Tick boxes, colours, bold rows and lines, over all that an earlier look had. */
const paint = (tab: Sheet, plan: BehaviourSheetPlan, earlierRows: number): void => {
  const { columns, frozen, look } = plan;
  const rows = Math.max(look.rows, earlierRows);
  paintCells(tab, plan, rows);
  const [plain, bold] = [textStyle(false), textStyle(true)];
  tab
    .getRange(1, 1, rows, columns)
    .setTextStyles(
      Array.from({ length: rows }, (_, row) =>
        Array(columns).fill(look.bold.includes(row + 1) ? bold : plain),
      ),
    );
  const drawLines = (row: number, last: number, drawn: boolean) =>
    tab
      .getRangeList([areaA1({ row, column: 1, rows: last - row + 1, columns })])
      .setBorder(drawn, drawn, drawn, drawn, drawn, drawn);
  if (rows > look.rows) drawLines(look.rows + 1, rows, false);
  drawLines(frozen, look.rows, true);
};

const paintCells = (tab: Sheet, { columns, look }: BehaviourSheetPlan, rows: number): void => {
  const whole = tab.getRange(1, 1, rows, columns);
  const boxes = look.tickBoxes.map((area) => ({ area, value: tickBox() }));
  whole.setDataValidations(laidOut(rows, columns, boxes));
  const colors = look.fills.map(({ area, color }) => ({ area, value: color }));
  whole.setBackgrounds(laidOut(rows, columns, colors));
};

const writeCells = (tab: Sheet, { cells, columns, link }: BehaviourSheetPlan, rows: number): void => {
  const address = exportLink(book().getUrl(), tab.getSheetId(), true);
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      row + 1 === link.row && column + 1 === link.column
        ? link.cell(address).formula
        : written(cells[row]?.[column] ?? ''),
    ),
  );
  tab.getRange(1, 1, rows, columns).setValues(values);
};

const tickBox = () => SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build();

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
