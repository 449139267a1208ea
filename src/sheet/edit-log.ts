import { shown } from '../cells/shown';
import { logWords } from '../thai/log';
import { TABS } from '../thai/workbook';
import { appendLog } from './log';
import { toast } from './ui';

/** What the host tells of an edit by hand. */
export type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** The lead columns of the roster and of entry tabs: id and name. */
const LEAD_COLUMNS = 2;

/**
 * Appends one line to the log about an edit by hand: one read and one append, so that quick typing is not
 * held up. A simple trigger can neither ask nor alert: where the log is protected or gone, the user is shown a
 * toast; what was typed stays.
 *
 * @param watched whether edits of a tab are logged
 */
export const logEdit = ({ range, value, oldValue }: EditEvent, watched: (tab: string) => boolean): void => {
  const tab = range.getSheet();
  const name = tab.getName();
  if (!watched(name)) return;
  const single = range.getNumRows() === 1 && range.getNumColumns() === 1;
  const [id = '', person = ''] =
    range.getNumRows() === 1 ? (tab.getRange(range.getRow(), 1, 1, LEAD_COLUMNS).getValues()[0] ?? []) : [];
  const change = single
    ? logWords.cell(range.getA1Notation(), shown(oldValue ?? ''), shown(value ?? ''))
    : logWords.range(range.getA1Notation());
  if (!appendLog({ tab: name, id, name: person, change })) toast(logWords.notLogged(TABS.log));
};

/** Where an edit by hand was, and what it changed; the values only where it was one cell. */
export interface Edited {
  readonly tab: string;
  readonly address: string;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  readonly before?: string;
  readonly after?: string;
}

/** An edit by hand, as plain data. */
export const editedCells = ({ range, value, oldValue }: EditEvent): Edited => {
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  return {
    tab: range.getSheet().getName(),
    address: range.getA1Notation(),
    row: range.getRow(),
    rows,
    column: range.getColumn(),
    columns,
    ...(rows === 1 && columns === 1 ? { before: String(oldValue ?? ''), after: String(value ?? '') } : {}),
  };
};
