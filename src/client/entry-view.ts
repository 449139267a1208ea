import { element } from './dom';

/** Something that the user may do about a message. */
export interface Action {
  readonly caption: string;
  readonly run: () => void;
  /** Whether the focus goes to it. */
  readonly focus?: boolean;
}

/** Something that the user is told of at the head of a sidebar, with what can be done about it. */
export interface Notice {
  readonly text: string;
  readonly actions: readonly Action[];
}

export interface EntryWords {
  readonly save: string;
  readonly saving: string;
  readonly notices: (count: number) => string;
}

/**
 * What every sidebar of entry shows besides its form: what the user is told, both versions of a conflict in the form's
 * place, how the draft stands, and the button that saves.
 */
export abstract class EntryView {
  /** What is filled in. */
  abstract readonly form: { readonly root: HTMLElement };
  protected readonly conflict = element('div', { class: 'items', hidden: true });
  protected readonly notices = element('details', { class: 'notices', hidden: true });
  protected readonly message = element('div', { class: 'message', role: 'status', 'aria-live': 'polite' });
  protected readonly draft = element('p', { class: 'hint', role: 'status' });
  protected readonly saveButton: HTMLButtonElement;

  constructor(
    private readonly entryWords: EntryWords,
    save: () => void,
  ) {
    this.saveButton = element(
      'button',
      { type: 'button', class: 'primary', id: 'save' },
      this.entryWords.save,
    );
    this.saveButton.addEventListener('click', save);
  }

  /** Shows both versions in place of the form. */
  ask(conflict: HTMLElement): void {
    this.conflict.replaceChildren(conflict);
    this.conflict.hidden = false;
    this.form.root.hidden = true;
    this.saveButton.disabled = true;
    conflict.querySelector('h2')?.focus();
  }

  /** Brings the form back. */
  settled(): void {
    this.conflict.hidden = true;
    this.conflict.replaceChildren();
    this.form.root.hidden = false;
    this.saveButton.disabled = false;
  }

  get asking(): boolean {
    return !this.conflict.hidden;
  }

  say(kind: '' | 'good' | 'bad', text: string, actions: readonly Action[] = []): void {
    this.message.className = `message ${kind}`;
    this.message.replaceChildren(text);
    if (actions.length === 0) return;
    const buttons = actions.map(actionButton);
    this.message.append(element('div', { class: 'actions' }, ...buttons));
    buttons[actions.findIndex(({ focus }) => focus)]?.focus();
  }

  tell(notices: readonly Notice[]): void {
    this.notices.hidden = notices.length === 0;
    this.notices.replaceChildren(
      element('summary', {}, this.entryWords.notices(notices.length)),
      ...notices.map(({ text, actions }) => element('p', {}, text, ' ', ...actions.map(actionButton))),
    );
  }

  tellDraft(text: string, bad = false): void {
    this.draft.className = bad ? 'bad' : 'hint';
    this.draft.textContent = text;
  }

  /** While a save is under way the button keeps the focus, and does nothing. */
  busy(saving: boolean): void {
    this.saveButton.setAttribute('aria-disabled', String(saving));
    this.saveButton.textContent = saving ? this.entryWords.saving : this.entryWords.save;
  }
}

const actionButton = ({ caption, run }: Action): HTMLButtonElement => {
  const button = element('button', { type: 'button' }, caption);
  button.addEventListener('click', run);
  return button;
};
