import type { ICellData, ICommandInfo, Worksheet } from '@univerjs/core';
import { standIn } from '../host/partial';
import { LocalSheet } from '../host/sheet';
import type { HostState } from '../host/state';
import type { Project } from './project';

const TYPED = 'sheet.command.set-range-values';

interface TypedCells {
  readonly subUnitId: string;
  readonly range: { startRow: number; startColumn: number; endRow: number; endColumn: number };
  readonly value: ICellData | Record<number, Record<number, ICellData>>;
}

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** Fires the project's `onEdit` for what a hand types, as the host does; what scripts write fires nothing. */
export const watchEdits = (
  state: HostState,
  project: Project,
  inTurn: (task: () => Promise<unknown>) => void,
): void => {
  const { book } = state.engine;
  let old: unknown = '';
  book.onBeforeCommandExecute(({ id, params }: ICommandInfo) => {
    const typed = typedCells(id, params);
    const sheet = typed && sheetOf(state, typed);
    if (typed && sheet) old = state.engine.value(sheet, typed.range.startRow, typed.range.startColumn);
  });
  book.onCommandExecuted(({ id, params }: ICommandInfo) => {
    const typed = typedCells(id, params);
    if (!typed || project.running) return;
    const before = old;
    inTurn(() => project.run('onEdit', eventOf(state, typed, before)));
  });
};

const typedCells = (id: string, params: unknown): TypedCells | undefined => {
  const typed = params as Partial<TypedCells> | undefined;
  return id === TYPED && typed?.range && typed.subUnitId ? (typed as TypedCells) : undefined;
};

const sheetOf = (state: HostState, { subUnitId }: TypedCells): Worksheet | undefined =>
  state.engine.workbook.getSheetBySheetId(subUnitId) ?? undefined;

const eventOf = (state: HostState, typed: TypedCells, before: unknown): EditEvent => {
  const { startRow, startColumn, endRow, endColumn } = typed.range;
  const tab = state.engine.book.getSheetBySheetId(typed.subUnitId);
  if (!tab) throw new Error(`No sheet ${typed.subUnitId}`);
  const range = LocalSheet.of(state, tab).getRange(
    startRow + 1,
    startColumn + 1,
    endRow - startRow + 1,
    endColumn - startColumn + 1,
  );
  const single = startRow === endRow && startColumn === endColumn;
  const now = state.engine.value(tab.getSheet(), startRow, startColumn);
  return standIn<EditEvent>('EditEvent', {
    range,
    // A cleared cell has no new value and an empty one had no old value; several cells have neither.
    value: single && now !== '' ? String(now) : undefined,
    oldValue: single && before !== '' ? String(before) : undefined,
  });
};
