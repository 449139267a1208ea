import { element } from '../client/dom';
import { type EntryHandlers, EntryView } from '../client/entry-view';
import { type PeopleHandlers, PeopleView } from '../client/people-view';
import { sidebarWords as words } from '../thai/sidebar';
import { type FormHandlers, FormView, type Places } from './form-view';
import type { Rating } from './rating';

export interface Handlers extends EntryHandlers, FormHandlers, PeopleHandlers {}

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

  constructor(mine: string, handlers: Handlers) {
    super(words, handlers);
    this.people = new PeopleView(handlers, mine);
    this.form = new FormView(handlers, () => this.saveButton.focus());
    this.next.addEventListener('click', handlers.next);
    this.parts = [
      element('header', {}, this.people.finder, this.notices, this.sideChoice),
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
    this.showSide(rating.side);
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

  protected override onOtherKey(event: KeyboardEvent): void {
    this.form.onKey(event);
  }
}
