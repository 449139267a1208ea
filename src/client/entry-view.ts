import { SIDES, type Side } from '../model/person';
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
  readonly side: string;
  readonly sides: Readonly<Record<Side, string>>;
}

export interface EntryHandlers {
  readonly turnSide: (side: Side) => void;
  readonly save: () => void;
  /** Goes to the next person who is not complete. */
  readonly next: () => void;
}

/**
 * What every sidebar of entry shows besides its form: whose side is filled in, what the user is told, both versions of a
 * conflict in the form's place, how the draft stands, and the button that saves; and its keys.
 */
export abstract class EntryView {
  /** What is filled in. */
  abstract readonly form: { readonly root: HTMLElement };
  /** Where a person is looked for. */
  abstract readonly people: { focus(): void };
  protected readonly conflict = element('div', { class: 'items', hidden: true });
  protected readonly notices = element('details', { class: 'notices', hidden: true });
  protected readonly message = element('div', { class: 'message', role: 'status', 'aria-live': 'polite' });
  protected readonly draft = element('p', { class: 'hint', role: 'status' });
  protected readonly saveButton: HTMLButtonElement;
  protected readonly sideChoice: HTMLElement;
  private readonly sides: Readonly<Record<Side, HTMLInputElement>>;

  constructor(
    private readonly entryWords: EntryWords,
    private readonly entryHandlers: EntryHandlers,
  ) {
    this.sides = { self: this.sideInput('self'), supervisor: this.sideInput('supervisor') };
    this.sideChoice = element(
      'fieldset',
      { class: 'sides' },
      element('legend', { class: 'unseen' }, entryWords.side),
      ...SIDES.map((side) => element('label', { class: 'choice' }, this.sides[side], entryWords.sides[side])),
    );
    this.saveButton = element(
      'button',
      { type: 'button', class: 'primary', id: 'save' },
      this.entryWords.save,
    );
    this.saveButton.addEventListener('click', entryHandlers.save);
    document.addEventListener('keydown', (event) => this.onKey(event));
  }

  protected showSide(side: Side): void {
    this.sides[side].checked = true;
  }

  /** A key that is none of every sidebar's. */
  protected onOtherKey(_event: KeyboardEvent): void {}

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

  private sideInput(side: Side): HTMLInputElement {
    const input = element('input', {
      type: 'radio',
      name: 'side',
      value: side,
      checked: side === 'supervisor',
    });
    input.addEventListener('change', () => this.entryHandlers.turnSide(side));
    return input;
  }

  private onKey(event: KeyboardEvent): void {
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key === 'Enter') this.entryHandlers.save();
    else if ((event.altKey && event.code === 'KeyN') || (control && event.code === 'Period'))
      this.entryHandlers.next();
    else if (event.altKey && event.code === 'KeyK') this.people.focus();
    else {
      this.onOtherKey(event);
      return;
    }
    event.preventDefault();
  }
}

const actionButton = ({ caption, run }: Action): HTMLButtonElement => {
  const button = element('button', { type: 'button' }, caption);
  button.addEventListener('click', run);
  return button;
};
