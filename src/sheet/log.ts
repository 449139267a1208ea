import { TABS } from '../thai/workbook';
import { reportFailure } from './report';
import { currentUser } from './user';
import { appendRow } from './workbook';

/** What a line of the log tells beside when and who: where, whose row, and what changed. */
export interface LogLine {
  readonly tab?: string;
  readonly id?: unknown;
  readonly name?: unknown;
  readonly change: string;
}

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
