import { UserError } from '../../model/user-error';
import { withDocumentLockEvenIfClosed } from '../../sheet/lock';
import { showDialog } from '../../sheet/ui';
import { findTab, showCell } from '../../sheet/workbook';
import { documentMessages } from '../../thai/documents';
import { menuWords } from '../../thai/menu';
import { messages } from '../../thai/messages';
import { menuAction, type Reply, sidebarCall } from '../guard';
import { checked } from '../rating/checked';
import { agencyFaults, readRoster, rosterFaults } from '../read/roster';
import { DOCUMENTS } from '.';
import { type Document, peopleOf } from './document';
import { beginJob, findDocument, giveUpJob, goOnWithJob, type JobProgress, lastJob } from './jobs';
import { jobRequest, peopleRequest, startRequest, tabRequest } from './jobs.schema';

/** A document as the dialog offers it. */
export interface OfferedDocument {
  readonly id: string;
  readonly name: string;
  readonly help: string;
  readonly kind: Document['kind'];
}

/** Somebody whom a document can be made for. */
export interface OfferedPerson {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  readonly supervisor: string;
  /** Why the document would be incomplete. */
  readonly missing?: string;
}

/** Whom a document can be made for, and what the user should know before it is made. */
export interface OfferedPeople {
  readonly people: readonly OfferedPerson[];
  readonly notes: readonly string[];
}

export interface DocumentBook {
  readonly documents: readonly OfferedDocument[];
  /** Who of the roster cannot be chosen, and what is to be done. */
  readonly notices: readonly string[];
  /** The user's last job, under way or finished. */
  readonly job?: JobProgress;
}

const SIZE = { width: 760, height: 620 };

/** Menu: opens the dialog that prints and makes documents. */
export const openDocuments = (): void =>
  menuAction(menuWords.documents, () => showDialog('dialog', menuWords.documents, SIZE.width, SIZE.height));

/** Dialog: the documents that there are, and the user's last job. */
export const loadDocuments = (): Reply<DocumentBook> =>
  sidebarCall(() => {
    const roster = readRoster();
    if (!roster) throw new UserError(messages.rosterMissing());
    if (roster.people.length === 0) throw new UserError(messages.nobody());
    const job = lastJob();
    return {
      documents: DOCUMENTS.map(({ id, name, help, kind }) => ({ id, name, help, kind })),
      notices: [...agencyFaults(roster), ...rosterFaults(roster)],
      ...(job ? { job } : {}),
    };
  });

/** Dialog: whom a document can be made for. */
export const loadDocumentPeople = (request: unknown): Reply<OfferedPeople> =>
  sidebarCall(() => {
    const { people, notes } = peopleOf(knownDocument(asked(peopleRequest, request).document));
    return {
      people: people.map(({ person: { id, name, position, unit, supervisor }, missing }) => ({
        id,
        name,
        position,
        unit,
        supervisor,
        ...(missing ? { missing } : {}),
      })),
      notes,
    };
  });

/** Dialog: begins a job; an earlier one of the user's is given up. */
export const startJob = (request: unknown): Reply<JobProgress> =>
  sidebarCall(() => {
    const { document: id, people } = asked(startRequest, request);
    const document = knownDocument(id);
    return locked(() => beginJob(document, people));
  });

/** Dialog: the next batch of a job, or its end. What a run that broke off did is done again, without doubles. */
export const continueJob = (request: unknown): Reply<JobProgress> =>
  sidebarCall(() => {
    const { job } = asked(jobRequest, request);
    return locked(() => goOnWithJob(job));
  });

/** Dialog: gives a job up. */
export const dropJob = (request: unknown): Reply<true> =>
  sidebarCall(() => {
    const { job } = asked(jobRequest, request);
    return locked(() => {
      giveUpJob(job);
      return true as const;
    });
  });

/** Dialog: brings a tab before the user's eyes. */
export const showTab = (request: unknown): Reply<true> =>
  sidebarCall(() => {
    const { tab } = asked(tabRequest, request);
    if (!findTab(tab)) throw new UserError(documentMessages.tabMissing(tab));
    showCell(tab, 1, 1);
    return true as const;
  });

const locked = <T>(change: () => T): T => withDocumentLockEvenIfClosed(change, documentMessages.busy());

const asked: typeof checked = (schema, request) => checked(schema, request, documentMessages.badRequest());

const knownDocument = (id: string): Document => {
  const document = findDocument(id);
  if (!document) throw new UserError(documentMessages.badRequest());
  return document;
};
