import { quoted } from '../cells/shown';
import { logWords } from '../thai/log';
import { TABS } from '../thai/workbook';
import { appendLog } from './log';
import { toast } from './ui';

/** What the host tells of an edit by hand. */
export type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** In which columns of a tab stand whose row it is: id and name, counted from 1. */
export interface RowLead {
  readonly id?: number;
  readonly name?: number;
  /** Whose tab it is, where a whole tab is one person's. */
  readonly owner?: string;
}

/** How much of a cell a line quotes. */
const QUOTED = 300;

/**
 * Appends one line to the log about an edit by hand: one read and one append, so that quick typing is not
 * held up. Of several cells at once, and of one that was pasted over, the host tells nothing: what stands there is
 * read. A simple trigger can neither ask nor alert: where the log is protected or gone, the user is shown a toast;
 * what was typed stays.
 *
 * @param leadOf whose rows stand on a tab; `undefined` where edits of it are not logged
 */
export const logEdit = (event: EditEvent, leadOf: (tab: string) => RowLead | undefined): void => {
  const { range } = event;
  const tab = range.getSheet();
  const name = tab.getName();
  const lead = leadOf(name);
  if (!lead) return;
  const [row, column, rows, columns] = [
    range.getRow(),
    range.getColumn(),
    range.getNumRows(),
    range.getNumColumns(),
  ];
  const single = rows === 1 && columns === 1;
  const last = Math.max(lead.id ?? 1, lead.name ?? 1, column + columns - 1);
  const lines = tab.getRange(row, 1, rows, last).getValues();
  const at = (line: readonly unknown[], place?: number): unknown => (place ? (line[place - 1] ?? '') : '');
  const idOf = (line: readonly unknown[]) => lead.owner ?? at(line, lead.id);
  const [first = []] = lines;
  const address = range.getA1Notation();
  const values = (line: readonly unknown[]) =>
    line.slice(column - 1, column + columns - 1).map((cell) => quoted(cell, QUOTED));
  const whose = (line: readonly unknown[]) => String(idOf(line) || at(line, lead.name));
  const told = toldValues(event);
  const change = single
    ? logWords.cell(
        address,
        told && quoted(told.before, QUOTED),
        quoted(told ? told.after : at(first, column), QUOTED),
      )
    : logWords.range(
        address,
        lines.filter((line) => whose(line)).map((line) => ({ id: whose(line), values: values(line) })),
      );
  const [id, person] = rows === 1 ? [idOf(first), at(first, lead.name)] : ['', ''];
  if (!appendLog({ tab: name, id, name: person, change })) toast(logWords.notLogged(TABS.log));
};

/**
 * What stood in a cell, and what stands there now: the host leaves the new value out where the cell was cleared, and
 * both where it was pasted over.
 */
const toldValues = ({ value, oldValue }: EditEvent) =>
  oldValue === undefined && value === undefined
    ? undefined
    : { before: String(oldValue ?? ''), after: String(value ?? '') };

/** Where an edit by hand was, and what it changed; the values only of one cell, and where the host tells them. */
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
export const editedCells = (event: EditEvent): Edited => {
  const { range } = event;
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  return {
    tab: range.getSheet().getName(),
    address: range.getA1Notation(),
    row: range.getRow(),
    rows,
    column: range.getColumn(),
    columns,
    ...(rows === 1 && columns === 1 ? toldValues(event) : {}),
  };
};
