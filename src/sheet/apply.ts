import { type Area, areaA1 } from '../cells/a1';
import type { TabPatch } from '../plan/patch';
import { type ListRule, type NumberRule, PLAIN_TEXT, type RangeRule, type TabPlan } from '../plan/tab';
import { applyCharts } from './charts';
import { findTab, insertTab, type KnownTab, NEW_SHEET, written } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** What a bulk action writes its plans with. */
export interface Apply {
  readonly tab: (plan: TabPlan, known?: KnownTab) => void;
  readonly patch: (patch: TabPatch, known?: KnownTab) => void;
}

/**
 * Makes a tab look as planned, in a number of service calls that does not depend on how many people stand on
 * it: the tab is made where it is missing, widened where it is too small, then written call by kind. A tab that lost
 * marks in the same run and has no spare row is set no number format, which would be a call too many: rows that are
 * added at its end have the formats of the one above.
 *
 * @param known what the caller knows of a standing tab
 */
export const applyTab = (plan: TabPlan, known?: KnownTab): void => {
  const cells = coveringOld(plan);
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  const found = findTab(plan.name);
  const existing = known?.isNew ? undefined : found;
  const tab = found ?? insertTab(plan.name, rows);
  if (!existing) addColumns(tab, NEW_SHEET.columns, columns);
  const longer = existing && makeRoom(existing, { rows, columns }, sizeOf(existing.getDataRange()), known);
  const last = rows + NEW_SHEET.rows;
  const { numberFormat, ...rules } = plan.roomy && !existing ? toTheEnd(plan, last) : plan;
  if (numberFormat && !(longer && known?.marked))
    tab.getRangeList(numberFormat.areas.map(areaA1)).setNumberFormat(numberFormat.pattern);
  writeCells(tab, cells, existing ? plan.typed : undefined, plainText(plan));
  writeNotes(tab, plan);
  writeRules(tab, rules);
  writeFills(tab, plan.fills);
  if (plan.charts) applyCharts(plan.name, plan.charts, !existing);
  if (existing) return;
  if (plan.wrapped) tab.getRangeList(plan.wrapped.map((area) => areaA1(downTo(area, last)))).setWrap(true);
  if (plan.filtered) tab.getRange(1, 1, last, columns).createFilter();
  if (plan.frozen.rows > 0) tab.setFrozenRows(plan.frozen.rows);
  if (plan.frozen.columns > 0) tab.setFrozenColumns(plan.frozen.columns);
  for (const { column, count, pixels } of plan.widths) tab.setColumnWidths(column, count, pixels);
};

/** Adds to a tab what is planned; everything else on it stays. A tab that is not there gets nothing. */
export const applyPatch = (
  { name, stretches, lists = [], fills, charts, extent }: TabPatch,
  known?: KnownTab,
): void => {
  const tab = findTab(name);
  if (!tab) return;
  const areas = [
    ...stretches.map(({ row, column, cells }) => ({
      row,
      column,
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
    })),
    ...lists.map(({ area }) => area),
  ];
  const bounds = boundsOf(areas);
  const size = { rows: bounds.row + bounds.rows - 1, columns: bounds.column + bounds.columns - 1 };
  makeRoom(tab, size, extent ?? sizeOf(tab.getDataRange()), known);
  for (const { row, column, cells } of stretches)
    tab
      .getRange(row, column, cells.length, cells[0]?.length ?? 0)
      .setValues(cells.map((line) => line.map(written)));
  writeRules(tab, { lists });
  writeFills(tab, fills);
  if (charts) applyCharts(name, charts);
};

/** An area with the spare rows below it, where newcomers will stand. */
const downTo = (area: Area, last: number): Area => ({ ...area, rows: last - area.row + 1 });

/** Number formats and dropdowns that reach the last row of the cells, drawn on to the last one of the tab. */
const toTheEnd = (plan: TabPlan, last: number): TabPlan => {
  const drawn = (area: Area) => (area.row + area.rows > plan.cells.length ? downTo(area, last) : area);
  const { lists, numberFormat } = plan;
  return {
    ...plan,
    ...(lists && { lists: lists.map((rule) => ({ ...rule, area: drawn(rule.area) })) }),
    ...(numberFormat && { numberFormat: { ...numberFormat, areas: numberFormat.areas.map(drawn) } }),
  };
};

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const sizeOf = (range: GoogleAppsScript.Spreadsheet.Range): Size => ({
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

/**
 * The planned cells, with blanks over the rows and columns of an earlier build that reach beyond them. What
 * people wrote beside and below a built tab stays.
 */
const coveringOld = ({ cells, before }: TabPlan): TabPlan['cells'] => {
  const rows = Math.max(before?.rows ?? 0, cells.length);
  const columns = Math.max(before?.columns ?? 0, cells[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells[row]?.[column] ?? ''),
  );
};

/**
 * Room for so many rows and columns on a tab that stands. Columns are added beside those in use: how many more there
 * are is not asked.
 *
 * @param used up to where the tab is filled
 * @returns whether it became longer
 */
const makeRoom = (tab: Sheet, { rows, columns }: Size, used: Size, known?: KnownTab): boolean => {
  const standing = rows <= used.rows ? used.rows : (known?.rows ?? tab.getMaxRows());
  if (rows > standing) tab.insertRowsAfter(standing, rows);
  if (columns > used.columns) addColumns(tab, used.columns, columns);
  return rows > standing;
};

const addColumns = (tab: Sheet, standing: number, columns: number): void => {
  if (columns > standing) tab.insertColumnsAfter(standing, columns - standing);
};

const writeCells = (
  tab: Sheet,
  cells: TabPlan['cells'],
  typed: TabPlan['typed'],
  isPlainText: (row: number, column: number) => boolean,
): void => {
  const stretch = (first: number, last: number, above = 0, rows = cells.length) => {
    if (last < first || above >= rows) return;
    const values = cells
      .slice(above, rows)
      .map((row, r) =>
        row
          .slice(first - 1, last)
          .map((cell, c) => (isPlainText(above + r + 1, first + c) ? cell : written(cell))),
      );
    tab.getRange(above + 1, first, values.length, last - first + 1).setValues(values);
  };
  const columns = cells[0]?.length ?? 0;
  let next = 1;
  for (const gap of typed ? [typed].flat() : []) {
    stretch(next, gap.column - 1);
    stretch(gap.column, gap.column + gap.columns - 1, 0, gap.headed ?? 0);
    stretch(gap.column, gap.column + gap.columns - 1, gap.rows ?? cells.length);
    next = gap.column + gap.columns;
  }
  stretch(next, columns);
};

/** Cells of plain text take what is written as it is: an apostrophe would stay in sight. */
const plainText = ({ numberFormat }: TabPlan): ((row: number, column: number) => boolean) => {
  const areas = numberFormat?.pattern === PLAIN_TEXT ? numberFormat.areas : [];
  return (row, column) =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
};

const writeNotes = (tab: Sheet, { notes }: TabPlan): void => {
  if (!notes) return;
  const { row, column, texts } = notes;
  tab.getRange(row, column, texts.length, texts[0]?.length ?? 0).setNotes(texts.map((line) => [...line]));
};

const writeRules = (
  tab: Sheet,
  { lists = [], numbers = [], ranges = [] }: Pick<TabPlan, 'lists' | 'numbers' | 'ranges'>,
): void => {
  const rules = [
    ...lists.map((rule) => ({ area: rule.area, value: listRule(rule) })),
    ...numbers.map((rule) => ({ area: rule.area, value: numberRule(rule) })),
    ...ranges.map((rule) => ({ area: rule.area, value: rangeRule(rule) })),
  ];
  if (rules.length === 0) return;
  const { bounds, grid } = laidOut<Validation>(rules);
  tab.getRange(bounds.row, bounds.column, bounds.rows, bounds.columns).setDataValidations(grid);
};

const listRule = ({ options, strict, help }: ListRule): Validation =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...options], true)
    .setAllowInvalid(!strict)
    .setHelpText(help)
    .build();

const rangeRule = ({ tab, source, help }: RangeRule): Validation => {
  const found = findTab(tab);
  if (!found) throw new Error(`A dropdown lists ${tab}, which is not there`);
  return SpreadsheetApp.newDataValidation()
    .requireValueInRange(found.getRange(areaA1(source)), true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
};

const numberRule = ({ lowest, highest, help, lenient = false }: NumberRule): Validation =>
  SpreadsheetApp.newDataValidation()
    .requireNumberBetween(lowest, highest)
    .setAllowInvalid(lenient)
    .setHelpText(help)
    .build();

const writeFills = (tab: Sheet, fills: TabPlan['fills']): void => {
  if (!fills || fills.length === 0) return;
  const { bounds, grid } = laidOut(fills.map(({ area, color }) => ({ area, value: color })));
  tab.getRange(bounds.row, bounds.column, bounds.rows, bounds.columns).setBackgrounds(grid);
};

/** Values of areas as one rectangle around them all, null between them: one call writes it. */
const laidOut = <T>(
  patches: readonly { readonly area: Area; readonly value: T }[],
): { bounds: Area; grid: (T | null)[][] } => {
  const bounds = boundsOf(patches.map(({ area }) => area));
  const grid = Array.from({ length: bounds.rows }, () => Array<T | null>(bounds.columns).fill(null));
  for (const { area, value } of patches) {
    const [row, column] = [area.row - bounds.row, area.column - bounds.column];
    for (const line of grid.slice(row, row + area.rows)) line.fill(value, column, column + area.columns);
  }
  return { bounds, grid };
};

const boundsOf = (areas: readonly Area[]): Area => {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const lastRow = Math.max(...areas.map((area) => area.row + area.rows));
  const lastColumn = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: lastRow - row, columns: lastColumn - column };
};
