import type { DocumentBook, OfferedDocument, OfferedPerson } from '../actions/documents/calls';
import type { JobProgress } from '../actions/documents/jobs';
import { element } from '../client/dom';
import { dialogWords as words } from '../thai/documents';
import { Choice } from './choice';
import { showDocuments } from './documents';
import { showFinished } from './finished';
import { Making } from './making';
import { button, fault, showScreen } from './page';
import { PeopleScreen } from './people';
import { callScript } from './rpc';
import { stepName } from './steps';

const wait = (heading: string): void =>
  showScreen({ heading, body: [element('p', { role: 'status' }, words.loading)] });

/** Shows what went wrong, the way back where there is one, and a button that tries again. */
const fail = (heading: string, why: string, again: () => void, back?: () => void): void =>
  showScreen({
    heading,
    body: [fault(why)],
    foot: [...(back ? [button(words.back, back)] : []), button(words.retry, again, true)],
  });

const open = async (): Promise<void> => {
  wait(words.title);
  const reply = await callScript('loadDocuments');
  if (!reply.ok) return fail(words.title, reply.message, () => void open());
  const { job } = reply.value;
  if (job && !job.finished) return making(job).offer(words.left(job.document));
  documents(reply.value);
};

const documents = (book: DocumentBook, chosen?: string): void =>
  showDocuments(book, chosen, {
    now: (document) => void people(book, document, true),
    next: (document) => void people(book, document),
    showLast: finished,
  });

/** What a note begins with that the user is to see before anything is made. */
const WARNING = '⚠';

/** @param atOnce whether everybody's is made without asking further, where nothing is to be warned of */
const people = async (book: DocumentBook, document: OfferedDocument, atOnce = false): Promise<void> => {
  const back = () => documents(book, document.id);
  wait(stepName(2));
  const reply = await callScript('loadDocumentPeople', { document: document.id });
  if (!reply.ok) return fail(stepName(2), reply.message, () => void people(book, document, atOnce), back);
  const { people: offered, notes } = reply.value;
  const screen: PeopleScreen = new PeopleScreen(document, new Choice(offered), notes, {
    back,
    start: (chosen) => void start(document, chosen, () => screen.show()),
  });
  const isClear = offered.length > 0 && !notes.some((note) => note.startsWith(WARNING));
  if (atOnce && isClear) return start(document, offered, () => screen.show());
  screen.show();
};

const start = async (
  document: OfferedDocument,
  chosen: readonly OfferedPerson[],
  back: () => void,
): Promise<void> => {
  showScreen({ heading: stepName(3), body: [element('p', { role: 'status' }, words.starting)] });
  const request = { document: document.id, people: chosen.map(({ id, name }) => ({ id, name })) };
  const reply = await callScript('startJob', request);
  if (reply.ok) return making(reply.value).run();
  fail(stepName(3), reply.message, () => void start(document, chosen, back), back);
};

const making = (job: JobProgress): Making => new Making(job, { finished, restart: () => void open() });

const finished = (job: JobProgress): void => showFinished(job, () => void open());

void open();
