import type { Grid } from '../../cells/grid';
import { LOG } from '../../layout/log';
import { text } from '../../parse/roster';
import { restoreWords } from '../../thai/restore';
import { sealWords } from '../../thai/seal';
import { DEFINITIONS, GO_ON } from '../round-tabs';

/** Tabs that opening a round again leaves as they stand. */
const STAY: readonly string[] = [...GO_ON, ...DEFINITIONS];

/**
 * The lines of a log that tell of what holds: what was changed in a closed round went back when it was opened again.
 *
 * @param log the lines below its headings, oldest first
 */
export const linesThatHold = (log: Grid): Grid => {
  let [held, closed]: [Grid[number][], number] = [[], 0];
  for (const line of log) {
    const [tab, change] = [text(line[LOG.tab]), text(line[LOG.change])];
    if (tab === '' && sealWords.isReopening(change)) {
      held = held.filter((other, index) => index < closed || STAY.includes(text(other[LOG.tab])));
      continue;
    }
    held.push(line);
    if (tab === '' && sealWords.isClosing(change)) closed = held.length;
  }
  return held;
};

/** Whether a line tells of something after which lines before it say nothing of what holds now. */
export const endsWhatWasTold = (change: string): boolean => restoreWords.isLogged(change);
