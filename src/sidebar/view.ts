import { element } from '../client/dom';
import { type PeopleHandlers, PeopleView } from '../client/people-view';
import type { Side } from '../model/person';
import { SIDES } from '../model/person';
import { sidebarWords as words } from '../thai/sidebar';
import { type FormHandlers, FormView, type Places } from './form-view';
import type { Rating } from './rating';

export interface Handlers extends FormHandlers, PeopleHandlers {
  readonly turn: (side: Side) => void;
  readonly save: () => void;
  readonly next: () => void;
}

export interface Action {
  readonly caption: string;
  readonly run: () => void;
  /** Whether the focus goes to it. */
  readonly focus?: boolean;
}

/** Something that the user is told of at the head of the sidebar, with what can be done about it. */
export interface Notice {
  readonly text: string;
  readonly actions: readonly Action[];
}

/** What the sidebar shows; it keeps no state but the page's own. */
export class RatingView {
  readonly parts: readonly HTMLElement[];
  readonly people: PeopleView;
  readonly form: FormView;
  private readonly conflict = element('div', { class: 'items', hidden: true });
  private readonly notices = element('details', { class: 'notices', hidden: true });
  private readonly meter = element('progress', { max: 1, value: 0, 'aria-label': words.progress });
  private readonly scores = element('p');
  private readonly total = element('p', { class: 'total' });
  private readonly draft = element('p', { class: 'hint' });
  private readonly button = element('button', { type: 'button', class: 'primary', id: 'save' }, words.save);
  private readonly next = element(
    'button',
    { type: 'button', id: 'next', title: words.nextHelp },
    words.next,
  );
  private readonly message = element('div', { class: 'message', role: 'status', 'aria-live': 'polite' });
  private readonly sides: Readonly<Record<Side, HTMLInputElement>>;

  constructor(
    mine: string,
    private readonly handlers: Handlers,
  ) {
    this.people = new PeopleView(handlers, mine);
    this.form = new FormView(handlers, () => this.button.focus());
    this.sides = { self: sideInput('self'), supervisor: sideInput('supervisor') };
    for (const side of SIDES) this.sides[side].addEventListener('change', () => handlers.turn(side));
    this.button.addEventListener('click', handlers.save);
    this.next.addEventListener('click', handlers.next);
    document.addEventListener('keydown', (event) => this.onKey(event));
    this.parts = [
      element(
        'header',
        {},
        this.people.finder,
        this.notices,
        element(
          'fieldset',
          { class: 'sides' },
          element('legend', { class: 'unseen' }, words.side),
          ...SIDES.map((side) => element('label', { class: 'choice' }, this.sides[side], words.sides[side])),
        ),
      ),
      this.people.panel,
      this.conflict,
      this.form.root,
      element(
        'footer',
        {},
        this.meter,
        element('div', { 'aria-live': 'polite' }, this.scores, this.total),
        this.message,
        element('div', { class: 'row' }, this.button, this.next),
        this.draft,
      ),
    ];
  }

  /** Shows a person's form and puts the focus on the first open item. */
  open(rating: Rating, places: Places): void {
    this.sides[rating.side].checked = true;
    this.settled();
    this.form.show(rating, places);
    this.refresh(rating);
    this.form.focus(rating.firstOpen);
  }

  /** Brings choices, progress and scores up to date. */
  refresh(rating: Rating): void {
    this.form.refresh(rating);
    this.meter.max = rating.items.length;
    this.meter.value = rating.answered;
    this.scores.textContent = words.about([
      words.answered(rating.answered, rating.items.length),
      ...rating
        .scores()
        .map(({ name, full, missing, score }) =>
          score === undefined ? words.componentOpen(name, missing) : words.componentScore(name, score, full),
        ),
    ]);
    const total = rating.total();
    this.total.textContent = total ? words.total(total.score, total.band) : '';
  }

  /** Shows both versions in place of the form. */
  ask(conflict: HTMLElement): void {
    this.conflict.replaceChildren(conflict);
    this.conflict.hidden = false;
    this.form.root.hidden = true;
    this.button.disabled = true;
    conflict.querySelector('h2')?.focus();
  }

  /** Brings the form back. */
  settled(): void {
    this.conflict.hidden = true;
    this.conflict.replaceChildren();
    this.form.root.hidden = false;
    this.button.disabled = false;
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
      element('summary', {}, words.notices(notices.length)),
      ...notices.map(({ text, actions }) => element('p', {}, text, ' ', ...actions.map(actionButton))),
    );
  }

  tellDraft(text: string, bad = false): void {
    this.draft.className = bad ? 'bad' : 'hint';
    this.draft.textContent = text;
  }

  /** While a save is under way the button keeps the focus, and does nothing. */
  busy(saving: boolean): void {
    this.button.setAttribute('aria-disabled', String(saving));
    this.button.textContent = saving ? words.saving : words.save;
  }

  private onKey(event: KeyboardEvent): void {
    const control = event.ctrlKey || event.metaKey;
    const next = (event.altKey && event.code === 'KeyN') || (control && event.code === 'Period');
    const find = event.altKey && event.code === 'KeyK';
    if (control && event.key === 'Enter') this.handlers.save();
    else if (next) this.handlers.next();
    else if (find) this.people.focus();
    else this.form.onKey(event);
    if ((control && event.key === 'Enter') || next || find) event.preventDefault();
  }
}

const actionButton = ({ caption, run }: Action): HTMLButtonElement => {
  const button = element('button', { type: 'button' }, caption);
  button.addEventListener('click', run);
  return button;
};

const sideInput = (side: Side): HTMLInputElement =>
  element('input', { type: 'radio', name: 'side', value: side, checked: side === 'supervisor' });
