import type { Person } from '../../model/person';
import { UserError } from '../../model/user-error';
import { closedRound } from '../../sheet/seals';
import { documentMessages } from '../../thai/documents';
import { sealWords } from '../../thai/seal';
import { runBulk } from '../bulk';
import { readSettings } from '../read/settings';
import { DOCUMENTS } from '.';
import { checkClaim, claim, releaseClaim, renewClaim } from './claim';
import {
  type Document,
  type DocumentPerson,
  type PrintedDocument,
  peopleOf,
  type SheetBatch,
} from './document';
import type { Chosen, JobState } from './jobs.schema';
import { type Job, KeptJob } from './kept-job';
import { appendPapers, discardPapers, finishPapers, startPapers } from './papers';

/** How far a job is, as the dialog shows it. */
export interface JobProgress {
  readonly job: string;
  readonly document: string;
  readonly kind: Document['kind'];
  /** People who are behind, whether made or gone. */
  readonly done: number;
  readonly of: number;
  /** Names of those for whom nothing was made, because the roster does not have them any more. */
  readonly gone: readonly string[];
  readonly finished: boolean;
  /** Opens the finished papers as PDF; '' where there are none. */
  readonly link: string;
  /** Tabs that were made. */
  readonly tabs: readonly string[];
}

/**
 * People of one batch: papers take as many service calls for one as for many, a tab of one's own three to ten
 * calls each, and a list is one paper over them all. Each stays far below the six minutes of a run.
 */
const BATCH: Readonly<Record<Document['kind'], number>> = {
  paper: 25,
  list: Number.MAX_SAFE_INTEGER,
  sheet: 10,
};

/** The document of an id, or `undefined` where there is none. */
export const findDocument = (id: string): Document | undefined =>
  DOCUMENTS.find((document) => document.id === id);

/** The user's last job, under way or finished; `undefined` where its document is not made any more. */
export const lastJob = (): JobProgress | undefined => {
  const { job } = new KeptJob();
  const document = job && findDocument(job.state.document);
  return document && progressOf(job, document);
};

const progressOf = ({ people, state }: Job, document: Document): JobProgress => ({
  job: state.job,
  document: document.name,
  kind: document.kind,
  done: state.next,
  of: people.length,
  gone: state.gone.flatMap((index) => people[index]?.name ?? []),
  finished: state.finished,
  link: state.link,
  tabs: document.kind === 'sheet' ? state.tabs : state.link ? [document.tab] : [],
});

const newJobId = (): string =>
  `${Date.now().toString(36)}-${Math.floor(Math.random() * Number.MAX_SAFE_INTEGER).toString(36)}`;

/**
 * Begins a job; an earlier one of the user's is given up.
 *
 * @throws UserError where somebody else is making the same papers
 */
export const beginJob = (document: Document, people: readonly Chosen[]): JobProgress => {
  const job: Job = {
    people,
    state: {
      job: newJobId(),
      document: document.id,
      next: 0,
      pages: 0,
      tabs: [],
      gone: [],
      finished: false,
      link: '',
    },
  };
  refuseClosed(document);
  const kept = new KeptJob();
  if (kept.job) release(kept.job);
  if (document.kind !== 'sheet') {
    claim(document, job.state.job, Date.now());
    startPapers(document);
  }
  kept.begin(job);
  return progressOf(job, document);
};

/**
 * Makes the next batch, or ends the job. What a run that broke off did is done again, without doubles.
 *
 * @throws UserError where the job is not the user's last one
 */
export const goOnWithJob = (id: string): JobProgress => {
  const kept = new KeptJob();
  const { job } = kept;
  if (job?.state.job !== id) throw new UserError(documentMessages.jobGone());
  const document = findDocument(job.state.document);
  if (!document) throw new UserError(documentMessages.jobGone());
  if (job.state.finished) return progressOf(job, document);
  refuseClosed(document);
  if (document.kind !== 'sheet') checkClaim(document, id);
  const state = job.state.next < job.people.length ? nextBatch(job, document) : ended(job.state, document);
  kept.update(state);
  if (document.kind !== 'sheet') {
    if (state.finished) releaseClaim(document, id);
    else renewClaim(document, id, Date.now());
  }
  return progressOf({ ...job, state }, document);
};

/** People go on to work in sheets, so a round that is closed takes none; papers change nothing of it. */
const refuseClosed = ({ kind }: Document): void => {
  const round = kind === 'sheet' ? closedRound() : undefined;
  if (round) throw new UserError(sealWords.refused(round));
};

const nextBatch = ({ people, state }: Job, document: Document): JobState => {
  const next = Math.min(state.next + BATCH[document.kind], people.length);
  const chosen = people.slice(state.next, next);
  const behindWith = (gone: readonly number[]): JobState => ({
    ...state,
    next,
    gone: [...state.gone, ...gone.map((index) => state.next + index)],
  });
  if (document.kind === 'sheet') {
    const source = document.read();
    const { found, gone } = onRoster(chosen, source.people);
    const behind = { ...behindWith(gone), finished: next === people.length };
    if (found.length === 0) return behind;
    const batch = source.batch(found, readSettings().settings);
    makeSheets(document.name, batch, found.length, state.job);
    return { ...behind, tabs: [...state.tabs, ...batch.tabs] };
  }
  const { found, gone } = onRoster(chosen, peopleOf(document).people);
  const behind = behindWith(gone);
  if (found.length === 0) return behind;
  return { ...behind, pages: appendPapers(document, found, readSettings().settings, state.pages) };
};

/** All batches of a job are taken back together. */
const makeSheets = (
  name: string,
  { tabs, changes = [], write }: SheetBatch,
  people: number,
  job: string,
): void => {
  runBulk('sheets', {
    title: documentMessages.making(name),
    tabs: [...tabs, ...changes],
    people,
    fitted: tabs,
    job,
    write: () => {
      write();
      return '';
    },
  });
};

/** Papers for nobody are none: the earlier ones stay. */
const ended = (state: JobState, document: Document): JobState => ({
  ...state,
  finished: true,
  link: document.kind === 'sheet' ? '' : linkOf(document, state),
});

const linkOf = (document: PrintedDocument, { pages, job }: JobState): string => {
  if (pages > 0) return finishPapers(document, pages, job).link;
  discardPapers(document);
  return '';
};

/** Those who are still who they were when they were chosen, and the positions of the others. */
const onRoster = (
  chosen: readonly Chosen[],
  people: readonly DocumentPerson[],
): { found: Person[]; gone: number[] } => {
  const now = new Map(people.map(({ person }) => [person.id, person]));
  const found: Person[] = [];
  const gone: number[] = [];
  chosen.forEach(({ id, name }, index) => {
    const person = now.get(id);
    if (person?.name === name) found.push(person);
    else gone.push(index);
  });
  return { found, gone };
};

/** Gives a job up, where it is the user's last one. */
export const giveUpJob = (id: string): void => {
  const kept = new KeptJob();
  if (kept.job?.state.job !== id) return;
  release(kept.job);
  kept.forget();
};

const release = ({ state }: Job): void => {
  const document = findDocument(state.document);
  if (!document || document.kind === 'sheet' || !releaseClaim(document, state.job)) return;
  if (!state.finished) discardPapers(document);
};
