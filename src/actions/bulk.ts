import type { BulkKind } from '../model/restore-point';
import { type Apply, applyPatch, applyTab } from '../sheet/apply';
import { withDocumentLock, withDocumentLockEvenIfClosed } from '../sheet/lock';
import { appendLog } from '../sheet/log';
import { findTab } from '../sheet/workbook';
import { logWords } from '../thai/log';
import { TABS } from '../thai/workbook';
import { isRunning, withRestorePoint } from './restore-point';

/** A bulk action with everything that it needs read and checked: nothing of it has been written. */
export interface Bulk {
  /** What it is called in the menu, and in the log. */
  readonly title: string;
  /** Every tab that it may change; those that do not stand yet are made by it. */
  readonly tabs: readonly string[];
  /** How many people it is about, for the log. */
  readonly people?: number;
  /** Its line in the log, where that says more than title, people and tabs. */
  readonly logged?: string;
  /** Standing tabs whose charts it changes. */
  readonly charted?: readonly string[];
  /** Standing tabs whose rows it makes as high as their text. */
  readonly fitted?: readonly string[];
  /** Standing tabs whose protections it changes. */
  readonly guards?: readonly string[];
  /** Whether one that fails goes on where it broke off, and is not taken back at once. */
  readonly resumable?: boolean;
  /** Whether an earlier run broke off, which this one ends. */
  readonly resumed?: boolean;
  /** The job that it is one batch of: all of them are taken back together. */
  readonly job?: string;
  /** Tabs that the job made already, beside those of its restore point. */
  readonly own?: readonly string[];
  /**
   * Writes it. Plans are applied by what it is given, which nothing else has.
   *
   * @returns what the user is told
   */
  readonly write: (apply: Apply) => string;
}

/**
 * What may be done while the round is closed: it writes to no tab of that round, or puts it away. Taking back looks
 * itself at what it would write to.
 */
const EVEN_IF_CLOSED: readonly BulkKind[] = ['export-round', 'import-rounds', 'next-round', 'seal', 'undo'];

const APPLY: Apply = { tab: applyTab, patch: applyPatch };

/**
 * Runs an action that writes many cells at once: alone in the workbook, so that it can be taken back whole, and with
 * its line in the log. This is the only way to apply plans.
 *
 * @param plan reads and checks everything, under the lock; text where there is nothing to write
 * @returns what the user is told
 * @throws UserError where somebody else's change does not end in time, the round is closed, or planning refuses
 *
 * @example
 * bulkAction('progress', () => ({ title, tabs: [plan.name], write: (apply) => (apply.tab(plan), told) }))
 */
export const bulkAction = (kind: BulkKind, plan: () => Bulk | string): string => {
  const locked = EVEN_IF_CLOSED.includes(kind) ? withDocumentLockEvenIfClosed : withDocumentLock;
  return locked(() => {
    const planned = plan();
    return typeof planned === 'string' ? planned : runBulk(kind, planned);
  });
};

/**
 * The same under a lock that is held already. Within another bulk action it is a part of that one. A workbook that was
 * never prepared has no log.
 */
export const runBulk = (kind: BulkKind, bulk: Bulk): string => {
  const { title, tabs, people, logged, write, ...change } = bulk;
  const part = isRunning();
  const told = withRestorePoint({ kind, title, tabs, ...change }, () => write(APPLY));
  if (part || !findTab(TABS.log) || appendLog({ change: logged ?? logWords.bulk(title, tabs, people) }))
    return told;
  return [told, logWords.bulkNotLogged(TABS.log)].join('\n\n');
};
