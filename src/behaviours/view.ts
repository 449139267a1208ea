import { element } from '../client/dom';
import { type EntryHandlers, EntryView } from '../client/entry-view';
import { type PeopleHandlers, PeopleView } from '../client/people-view';
import type { Side } from '../model/person';
import { behaviourSidebarWords as words } from '../thai/behaviour-sidebar';
import { type FormHandlers, FormView } from './form-view';
import type { OpenSheet } from './open-sheet';

export interface Handlers extends EntryHandlers, PeopleHandlers, FormHandlers {
  readonly jump: (competency: number) => void;
}

/** The sidebar's parts: whose sheet, which competency, its behaviours, and what is done with them. */
export class BehaviourView extends EntryView {
  readonly people: PeopleView;
  readonly form: FormView;
  readonly parts: readonly HTMLElement[];
  private readonly competency = element('select', { id: 'competency' });
  private readonly meter = element('progress', { class: 'bar', 'aria-label': words.progressName });
  private readonly progress = element('p', { class: 'hint' });
  private readonly standing = element('p', { class: 'standing', role: 'status' });
  private readonly turnButton = element('button', { type: 'button' }, words.next);
  private readonly nextButton = element('button', { type: 'button' }, words.nextPerson);

  constructor(mine: string, handlers: Handlers) {
    super(words, handlers);
    this.people = new PeopleView(handlers, mine, words.half);
    this.form = new FormView(handlers, () => this.turnButton.focus());
    this.competency.addEventListener('change', () => handlers.jump(Number(this.competency.value)));
    this.turnButton.addEventListener('click', () => handlers.turn(1));
    this.nextButton.addEventListener('click', handlers.next);
    this.parts = [
      element(
        'header',
        {},
        this.people.finder,
        this.notices,
        this.sideChoice,
        element('label', { class: 'field', for: 'competency' }, words.competency),
        this.competency,
        this.meter,
        this.progress,
      ),
      this.people.panel,
      this.conflict,
      this.form.root,
      element(
        'footer',
        {},
        this.standing,
        this.message,
        element('div', { class: 'row' }, this.saveButton, this.turnButton, this.nextButton),
        this.draft,
      ),
    ];
  }

  /** Shows a competency of a sheet. */
  open(sheet: OpenSheet, at: number): void {
    this.showSide(sheet.side);
    this.settled();
    this.form.show(sheet, at);
    this.refresh(sheet, at);
  }

  /** Shows that no sheet is open. */
  close(side: Side): void {
    this.showSide(side);
    this.settled();
    this.form.clear();
    this.competency.replaceChildren();
    this.meter.value = 0;
    this.progress.textContent = '';
    this.standing.textContent = '';
    this.saveButton.disabled = true;
  }

  /** Brings the list of competencies, progress and the level found up to date. */
  refresh(sheet: OpenSheet, at: number): void {
    this.competency.replaceChildren(
      ...sheet.all.map(({ competency }, index) =>
        element(
          'option',
          { value: index, selected: index === at },
          words.option(sheet.isRated(index), sheet.isUnsaved(index), competency),
        ),
      ),
    );
    this.meter.max = Math.max(sheet.all.length, 1);
    this.meter.value = sheet.rated;
    this.progress.textContent = words.progress(sheet.rated, sheet.all.length);
    const { text, above } = sheet.found(at);
    this.standing.textContent = [
      words.standing(sheet.all[at]?.expected || words.none, text || words.none),
      above ? words.aboveGap(above.top, above.missing) : '',
    ]
      .filter(Boolean)
      .join(' — ');
  }
}
