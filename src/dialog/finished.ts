import type { JobProgress } from '../actions/documents/jobs';
import { element } from '../client/dom';
import { closePage } from '../client/rpc';
import { dialogWords as words } from '../thai/documents';
import { button, fault, showScreen } from './page';
import { callScript } from './rpc';

/** Step 4: what was made, and the way to it. */
export const showFinished = (job: JobProgress, another: () => void): void => {
  const problem = element('div');
  const goTo = async (tab: string): Promise<void> => {
    const reply = await callScript('showTab', { tab });
    if (reply.ok) closePage();
    else problem.replaceChildren(fault(reply.message));
  };
  const made = job.of - job.gone.length;
  showScreen({
    heading: made > 0 ? words.finished(job.document, made) : words.finishedNone,
    body: [
      ...(job.gone.length > 0 ? [element('p', { class: 'message bad' }, words.gone(job.gone))] : []),
      ...(job.link ? paperParts(job, goTo) : tabParts(job.tabs, goTo)),
      problem,
    ],
    foot: [button(words.another, another)],
  });
};

type GoTo = (tab: string) => Promise<void>;

const paperParts = ({ link, tabs }: JobProgress, goTo: GoTo): HTMLElement[] => [
  element(
    'p',
    { class: 'row' },
    element(
      'a',
      { class: 'primary', href: link, target: '_blank', rel: 'noopener' },
      words.openPdf,
      element('span', { class: 'unseen' }, words.newWindow),
    ),
    ...tabs.map((tab) => button(words.showTab(tab), () => void goTo(tab))),
  ),
  element('p', {}, words.byHand),
];

const tabParts = (tabs: readonly string[], goTo: GoTo): HTMLElement[] =>
  tabs.length === 0
    ? []
    : [
        element('p', {}, words.tabsMade(tabs.length)),
        element(
          'ul',
          { class: 'tabs' },
          ...tabs.map((tab) =>
            element(
              'li',
              {},
              button(tab, () => void goTo(tab)),
            ),
          ),
        ),
      ];
