import { UserError } from '../model/user-error';
import { messages } from '../thai/messages';
import { sealWords } from '../thai/seal';
import { closedRound } from './seals';

const WAIT_MS = 8000;

/**
 * Runs a change while the round is open, and nobody else of this workbook runs one. What it wrote is there before the lock is given back,
 * also where it failed half-way.
 *
 * @param busy what to tell where another change does not end in time
 * @throws UserError where the round is closed and sealed, or another change does not end in time
 */
export const withDocumentLock = <T>(change: () => T, busy?: string): T =>
  withDocumentLockEvenIfClosed(() => {
    const round = closedRound();
    if (round) throw new UserError(sealWords.refused(round));
    return change();
  }, busy);

/** The same for what may be done while the round is closed: nothing of it writes to the round's tabs. */
export const withDocumentLockEvenIfClosed = <T>(change: () => T, busy: string = messages.busy()): T => {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(WAIT_MS)) throw new UserError(busy);
  try {
    return change();
  } finally {
    try {
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
};
