import { element } from '../client/dom';
import { EntryView } from '../client/entry-view';
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

/** What the sidebar shows; it keeps no state but the page's own. */
export class RatingView extends EntryView {
  readonly parts: readonly HTMLElement[];
  readonly people: PeopleView;
  readonly form: FormView;
  private readonly meter = element('progress', { max: 1, value: 0, 'aria-label': words.progress });
  private readonly scores = element('p');
  private readonly total = element('p', { class: 'total' });
  private readonly next = element(
    'button',
    { type: 'button', id: 'next', title: words.nextHelp },
    words.next,
  );
  private readonly sides: Readonly<Record<Side, HTMLInputElement>>;

  constructor(
    mine: string,
    private readonly handlers: Handlers,
  ) {
    super(words, handlers.save);
    this.people = new PeopleView(handlers, mine);
    this.form = new FormView(handlers, () => this.saveButton.focus());
    this.sides = { self: sideInput('self'), supervisor: sideInput('supervisor') };
    for (const side of SIDES) this.sides[side].addEventListener('change', () => handlers.turn(side));
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
        element('div', { class: 'row' }, this.saveButton, this.next),
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

const sideInput = (side: Side): HTMLInputElement =>
  element('input', { type: 'radio', name: 'side', value: side, checked: side === 'supervisor' });
