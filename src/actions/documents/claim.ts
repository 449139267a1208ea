import { UserError } from '../../model/user-error';
import { currentUser } from '../../sheet/user';
import { keepForAll, readKeptForAll } from '../../sheet/workbook-store';
import { documentMessages } from '../../thai/documents';
import type { Document } from './document';
import { type Claim, keptClaim } from './jobs.schema';

/** How long somebody's job that does not go on keeps others from the same papers. */
const STALE_MS = 10 * 60 * 1000;

const keyOf = (document: Document): string => `documents.claim/${document.id}`;

const readClaim = (document: Document): Claim | undefined => {
  const text = readKeptForAll(keyOf(document));
  const parsed = keptClaim.safeParse(text ? JSON.parse(text) : undefined);
  return parsed.success ? parsed.data : undefined;
};

/**
 * Takes the tab of a document's papers for one job: two jobs must not put their pages on one stack.
 *
 * @throws UserError where somebody else's job is under way
 */
export const claim = (document: Document, job: string, now: number): void => {
  const standing = readClaim(document);
  const user = currentUser();
  if (standing && standing.user !== user && now - standing.at < STALE_MS)
    throw new UserError(documentMessages.claimed(document.name, standing.user));
  renewClaim(document, job, now);
};

/**
 * That the papers still belong to a job.
 *
 * @throws UserError where another job has begun the same papers anew
 */
export const checkClaim = (document: Document, job: string): void => {
  const standing = readClaim(document);
  if (standing?.job !== job)
    throw new UserError(documentMessages.takenOver(document.name, standing?.user ?? ''));
};

export const renewClaim = (document: Document, job: string, now: number): void =>
  keepForAll(keyOf(document), JSON.stringify({ job, user: currentUser(), at: now } satisfies Claim));

/** Lets go of the papers, where they are this job's. @returns whether they were */
export const releaseClaim = (document: Document, job: string): boolean => {
  if (readClaim(document)?.job !== job) return false;
  keepForAll(keyOf(document), '');
  return true;
};
