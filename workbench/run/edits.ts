import type { ICellData, ICommandInfo, IRange, Worksheet } from '@univerjs/core';
import { standIn } from '../host/partial';
import { LocalSheet } from '../host/sheet';
import type { HostState } from '../host/state';
import type { Project } from './project';

const SET_CELLS = 'sheet.mutation.set-range-values';
const MOVE = 'sheet.mutation.move-range';

/** What a hand sets off that changes values: typing, pasting, clearing, filling, taking back. */
const BY_HAND =
  /^(?:sheet\.command\.(?:set-range-values|(?:optional-)?paste|clear-selection|auto-fill|auto-clear|refill|copy-|move-range)|univer\.command\.(?:undo|redo|paste))/;

/** What the host tells the values of, where it is one cell; of one that is pasted over it tells none. */
const TOLD = /^sheet\.command\.(?:set-range-values|clear-selection)/;

const PASTED = 'sheet.command.paste';

/** Taking back is an edit where it changes a value, and not where it changes a look. */
const TAKEN_BACK = /^univer\.command\.(?:undo|redo)/;

type Cells = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

/** Cells that a hand changes. */
interface Edit {
  readonly sheet: Worksheet;
  readonly area: Pick<IRange, 'startRow' | 'endRow' | 'startColumn' | 'endColumn'>;
  /** What set it off. */
  readonly trigger: string;
}

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** Fires the project's `onEdit` for what a hand changes, as the host does; what scripts write fires nothing. */
export const watchEdits = (
  state: HostState,
  project: Project,
  inTurn: (task: () => Promise<unknown>) => void,
): void => {
  const { book } = state.engine;
  let before: readonly unknown[] = [];
  book.onBeforeCommandExecute((command: ICommandInfo) => {
    const edit = project.running ? undefined : editOf(state, command);
    if (edit) before = valuesIn(state, edit);
  });
  book.onCommandExecuted((command: ICommandInfo) => {
    const edit = project.running ? undefined : editOf(state, command);
    if (!edit) return;
    const now = valuesIn(state, edit);
    if (TAKEN_BACK.test(edit.trigger) && now.every((value, index) => value === before[index])) return;
    const event = eventOf(state, edit, before[0], now[0]);
    inTurn(() => project.run('onEdit', event));
  });
};

/** What stands in the cells of an edit, row by row. */
const valuesIn = ({ engine }: HostState, { sheet, area }: Edit): readonly unknown[] => {
  const values: unknown[] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1)
    for (let column = area.startColumn; column <= area.endColumn; column += 1)
      values.push(engine.value(sheet, row, column));
  return values;
};

const editOf = (state: HostState, { id, params }: ICommandInfo): Edit | undefined => {
  if (id !== SET_CELLS && id !== MOVE) return undefined;
  const told = params as {
    readonly trigger?: string;
    readonly subUnitId?: string;
    readonly cellValue?: Cells;
    readonly to?: { readonly subUnitId: string };
    readonly toRange?: IRange;
  };
  const { trigger = isPastedText(told.cellValue) ? PASTED : '' } = told;
  if (!BY_HAND.test(trigger)) return undefined;
  const sheet = state.engine.workbook.getSheetBySheetId(told.to?.subUnitId ?? told.subUnitId ?? '');
  const area = told.toRange ?? areaOf(told.cellValue ?? {});
  return sheet && area ? { sheet, area, trigger } : undefined;
};

/** The engine names no command for one cell of copied text: a value that it says is no formula, of no type. */
const isPastedText = (cells: Cells = {}): boolean => {
  const [line = {}, ...lines] = Object.values(cells);
  const [only, ...others] = Object.values(line);
  const single = lines.length === 0 && others.length === 0;
  return single && only?.f === null && typeof only.v === 'string' && only.t === undefined;
};

/** The rectangle around the cells whose value is set; nothing where only their look is. */
const areaOf = (cells: Cells): Edit['area'] | undefined => {
  const places = Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, cell]) =>
      !cell || 'v' in cell || 'p' in cell || 'f' in cell ? [[Number(row), Number(column)] as const] : [],
    ),
  );
  if (places.length === 0) return undefined;
  const [rows, columns] = [places.map(([row]) => row), places.map(([, column]) => column)];
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
};

const eventOf = (
  state: HostState,
  { sheet, area, trigger }: Edit,
  before: unknown,
  now: unknown,
): EditEvent => {
  const { startRow, startColumn, endRow, endColumn } = area;
  const tab = state.engine.book.getSheetBySheetId(sheet.getSheetId());
  if (!tab) throw new Error(`No sheet ${sheet.getSheetId()}`);
  const range = LocalSheet.of(state, tab).getRange(
    startRow + 1,
    startColumn + 1,
    endRow - startRow + 1,
    endColumn - startColumn + 1,
  );
  const told = TOLD.test(trigger) && startRow === endRow && startColumn === endColumn;
  return standIn<EditEvent>('EditEvent', {
    range,
    // A cleared cell has no new value and an empty one had no old value; several cells have neither.
    value: told && now !== '' ? String(now) : undefined,
    oldValue: told && before !== '' ? String(before) : undefined,
  });
};
