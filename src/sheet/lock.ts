import { UserError } from '../model/user-error';
import { messages } from '../thai/messages';

const WAIT_MS = 8000;

/**
 * Runs a change while nobody else of this workbook runs one. What it wrote is there before the lock is given back,
 * also where it failed half-way.
 *
 * @param busy what to tell where another change does not end in time
 * @throws UserError where another change does not end in time
 */
export const withDocumentLock = <T>(change: () => T, busy: string = messages.busy()): T => {
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
