import type { Person } from '../../model/person';
import type { Settings } from '../../model/settings';
import { type Papers, planStack } from '../../plan/paper/stack';
import { THAI_DIGITS } from '../../rules/settings';
import { appendRows, discardStack, finishStack, startStack } from '../../sheet/papers';
import { readPaperText } from '../../sheet/texts';
import { findTab } from '../../sheet/workbook';
import { documentMessages } from '../../thai/documents';
import { logWords } from '../../thai/log';
import { paperWords } from '../../thai/papers';
import { runBulk } from '../bulk';
import type { PrintedDocument } from './document';

/** A stack of papers that is ready to be printed. */
export interface PapersMade {
  /** Opens one PDF of them all, A4. */
  readonly link: string;
  readonly tab: string;
  readonly pages: number;
}

/**
 * Begins a stack of papers: an empty tab under a temporary name; one that a broken job left is thrown away. Run
 * it in a run of its own, as the two functions below: each takes ten service calls on the tab at most.
 *
 * @throws UserError where a tab that people made has the document's name
 */
export const startPapers = (document: PrintedDocument): void => startStack(document.tab, document.grid);

/**
 * Puts some people's papers below those that stand on the stack. What a run that broke off left behind those is
 * overwritten, so that a job may do its last batch again.
 *
 * @param pages how many pages stand on the stack: 0, or what the batch before returned
 * @returns how many pages stand there now
 */
export const appendPapers = (
  document: PrintedDocument,
  people: readonly Person[],
  settings: Settings,
  pages: number,
): number => {
  const plan = planStack(papersFor(document, people, settings), {
    grid: document.grid,
    text: readPaperText(),
    thaiDigits: settings.digits === THAI_DIGITS,
    pages,
  });
  appendRows(document.tab, plan);
  return pages + plan.pages;
};

const papersFor = (
  document: PrintedDocument,
  people: readonly Person[],
  settings: Settings,
): readonly Papers[] => {
  if (document.kind === 'list') return document.papers(people, settings);
  const { papersOf } = document.batch(people, settings);
  return people.map((person) => ({ name: person.name, blocks: papersOf(person) }));
};

/**
 * Ends a stack: it takes the place of the document's earlier papers, which come back when that is taken back. One
 * that was ended already, in a run whose answer was lost, is handed out again.
 */
export const finishPapers = (document: PrintedDocument, pages: number, job: string): PapersMade => {
  const { tab, name, grid } = document;
  const unfinished = paperWords.unfinished(tab);
  if (!findTab(unfinished)) return { link: finishStack(tab, pages, grid), tab, pages };
  const title = documentMessages.making(name);
  let link = '';
  runBulk('papers', {
    title,
    // What it replaces is put away, not changed.
    tabs: [],
    logged: logWords.bulk(title, [tab]),
    job,
    own: [unfinished],
    write: () => {
      link = finishStack(tab, pages, grid);
      return link;
    },
  });
  return { link, tab, pages };
};

/** Throws away a stack that will not be finished: the document's earlier papers stay. */
export const discardPapers = (document: PrintedDocument): void => discardStack(document.tab);
