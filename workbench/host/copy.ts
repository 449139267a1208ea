import {
  generateRandomId,
  type ICellData,
  type IRange,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import type { HostState } from './state';

const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null } as ICellData;

/**
 * Makes a tab hold what another one holds, cell by cell in the same places: values, formulas, looks, notes and
 * dropdowns. In the same place a formula's references stay as they are.
 */
export const copyTab = (state: HostState, from: Worksheet, to: Worksheet): void => {
  const { engine } = state;
  const range = everything(from, to);
  const raw = cellsIn(range, (row, column) => from.getCellRaw(row, column));
  engine.write(
    to,
    range,
    raw.map((line) => line.map(contentOf)),
  );
  const styles = engine.workbook.getStyles();
  const none = null as unknown as IStyleData;
  engine.style(
    to,
    range,
    raw.map((line) => line.map(() => none)),
  );
  engine.style(
    to,
    range,
    raw.map((line) => line.map((cell) => styles.get(cell?.s) ?? none)),
  );
  copyNotes(state, from, to, range);
  copyDropdowns(state, from, to);
};

/** The rectangle from A1 around every cell that either tab holds anything in. */
const everything = (...tabs: readonly Worksheet[]): IRange => {
  let [endRow, endColumn] = [0, 0];
  for (const tab of tabs)
    tab.getCellMatrix().forValue((row, column) => {
      endRow = Math.max(endRow, row);
      endColumn = Math.max(endColumn, column);
      return undefined;
    });
  return { startRow: 0, startColumn: 0, endRow, endColumn };
};

const cellsIn = <T>(range: IRange, cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: range.endRow + 1 }, (_, row) =>
    Array.from({ length: range.endColumn + 1 }, (__, column) => cell(row, column)),
  );

const contentOf = (cell: Nullable<ICellData>): ICellData => {
  if (!cell) return EMPTY;
  return cell.f ? { ...EMPTY, f: cell.f } : { ...EMPTY, v: cell.v ?? null, t: cell.t ?? null };
};

const copyNotes = ({ engine }: HostState, from: Worksheet, to: Worksheet, range: IRange): void => {
  const notes = engine.get<SheetsNoteModel>(SheetsNoteModel);
  const unit = engine.workbook.getUnitId();
  cellsIn(range, (row, col) => {
    const note = notes.getNote(unit, from.getSheetId(), { row, col });
    const standing = notes.getNote(unit, to.getSheetId(), { row, col });
    if (standing) notes.removeNote(unit, to.getSheetId(), { row, col });
    if (!note) return;
    const { width, height, note: text } = note;
    notes.updateNote(unit, to.getSheetId(), row, col, { width, height, note: text }, false);
  });
};

const copyDropdowns = ({ engine }: HostState, from: Worksheet, to: Worksheet): void => {
  const model = engine.get<SheetDataValidationModel>(SheetDataValidationModel);
  const unitId = engine.workbook.getUnitId();
  const subUnitId = to.getSheetId();
  for (const { uid } of [...model.getRules(unitId, subUnitId)])
    engine.api.syncExecuteCommand('sheet.command.remove-data-validation-rule', {
      unitId,
      subUnitId,
      ruleId: uid,
    });
  for (const rule of model.getRules(unitId, from.getSheetId()))
    engine.api.syncExecuteCommand('sheet.command.addDataValidation', {
      unitId,
      subUnitId,
      rule: { ...rule, uid: generateRandomId(), ranges: rule.ranges.map((area) => ({ ...area })) },
    });
};
