import type { DocumentBook, OfferedDocument } from '../actions/documents/calls';
import type { JobProgress } from '../actions/documents/jobs';
import { element } from '../client/dom';
import { dialogWords as words } from '../thai/documents';
import { button, showScreen } from './page';
import { stepName } from './steps';

interface Handlers {
  /** Makes a list over everybody without asking further. */
  readonly now: (document: OfferedDocument) => void;
  readonly next: (document: OfferedDocument) => void;
  readonly showLast: (job: JobProgress) => void;
}

/** Step 1: which document. */
export const showDocuments = (
  { documents, notices, job }: DocumentBook,
  chosen: string | undefined,
  handlers: Handlers,
): void => {
  const inputs = documents.map(({ id, help }, index) =>
    element('input', {
      type: 'radio',
      name: 'document',
      id: `document-${index}`,
      value: id,
      checked: id === (chosen ?? documents[0]?.id),
      ...(help ? { 'aria-describedby': `help-${index}` } : {}),
    }),
  );
  const next = () => {
    const document = documents[inputs.findIndex(({ checked }) => checked)];
    if (document) handlers.next(document);
  };
  showScreen({
    heading: stepName(1),
    body: [
      ...(job?.finished ? [lastPart(job, handlers.showLast)] : []),
      documents.length === 0
        ? element('p', {}, words.noDocuments)
        : element(
            'fieldset',
            {},
            element('legend', {}, words.document),
            ...documents.map((document, index) =>
              element(
                'div',
                { class: 'choice document' },
                inputs[index] as HTMLInputElement,
                element(
                  'div',
                  {},
                  element('label', { for: `document-${index}`, id: `name-${index}` }, document.name),
                  element('small', { id: `help-${index}` }, document.help),
                ),
                ...(document.kind === 'list' ? [nowButton(document, index, handlers)] : []),
              ),
            ),
          ),
      ...noticePart(notices),
    ],
    foot: documents.length === 0 ? [] : [button(words.toPeople, next, true)],
  });
};

const nowButton = (document: OfferedDocument, index: number, { now }: Handlers): HTMLButtonElement => {
  const made = button(words.now, () => now(document));
  made.setAttribute('aria-describedby', `name-${index}`);
  return made;
};

const lastPart = (job: JobProgress, show: (job: JobProgress) => void): HTMLElement =>
  element(
    'p',
    { class: 'row' },
    words.last(job.document, job.of - job.gone.length),
    button(words.showLast, () => show(job)),
  );

const noticePart = (notices: readonly string[]): HTMLElement[] =>
  notices.length === 0
    ? []
    : [
        element(
          'details',
          {},
          element('summary', {}, words.notices(notices.length)),
          ...notices.map((notice) => element('p', {}, notice)),
        ),
      ];
