import { TABS } from '../thai/workbook';
import { reportFailure } from './report';
import { currentUser } from './user';
import { appendRow, appendRows, findFilledTab, tabExtent } from './workbook';

/** What a line of the log tells beside when and who: where, whose row, and what changed. */
export interface LogLine {
  readonly tab?: string;
  readonly id?: unknown;
  readonly name?: unknown;
  readonly change: string;
}

/** Appends lines to the log below its last, in one write. */
export const appendLogLines = (lines: readonly LogLine[]): void => {
  const used = findFilledTab(TABS.log) && tabExtent(TABS.log);
  if (!used || lines.length === 0) return;
  const [now, who] = [new Date(), currentUser()];
  appendRows(
    TABS.log,
    used.rows + 1,
    lines.map(({ tab = '', id = '', name = '', change }) => [now, who, tab, id, name, change]),
  );
};

/**
 * Appends a line to the log of changes.
 *
 * @returns whether it stands there: a log that is protected or gone takes none
 */
export const appendLog = ({ tab = '', id = '', name = '', change }: LogLine): boolean => {
  try {
    return appendRow(TABS.log, [new Date(), currentUser(), tab, id, name, change]);
  } catch (error) {
    reportFailure(error);
    return false;
  }
};
