import { UserError } from '../model/user-error';
import { messages } from '../thai/messages';
import { loadBehaviourBook, loadBehaviours, saveBehaviours } from './behaviours';
import {
  continueJob,
  dropJob,
  loadDocumentPeople,
  loadDocuments,
  showTab,
  startJob,
} from './documents/calls';
import { type Reply, sidebarCall } from './guard';
import { dropDraft, loadRatingBook, readStanding, saveDraft, saveMine, saveRating } from './rating';

/**
 * Everything that the HTML files may call, by name. One global serves them all, so that a further call adds
 * nothing to the script that every formula loads.
 */
const SIDEBAR_CALLS = {
  continueJob,
  dropDraft,
  dropJob,
  loadBehaviourBook,
  loadBehaviours,
  loadDocumentPeople,
  loadDocuments,
  loadRatingBook,
  readStanding,
  saveBehaviours,
  saveDraft,
  saveMine,
  saveRating,
  showTab,
  startJob,
};

export type SidebarCalls = typeof SIDEBAR_CALLS;

/** Sidebar and dialogs: runs the named call; a name that is none is told as a bad request. */
export const callSidebar = (name: unknown, request?: unknown): Reply<unknown> => {
  const call = Object.entries(SIDEBAR_CALLS).find(([known]) => known === name)?.[1];
  return call
    ? (call as (request: unknown) => Reply<unknown>)(request)
    : sidebarCall(() => {
        throw new UserError(messages.badRequest());
      });
};
