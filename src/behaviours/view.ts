import { element } from '../client/dom';
import { EntryView } from '../client/entry-view';
import { type PeopleHandlers, PeopleView } from '../client/people-view';
import { SIDES, type Side } from '../model/person';
import { behaviourSidebarWords as words } from '../thai/behaviour-sidebar';
import { type FormHandlers, FormView } from './form-view';
import type { OpenSheet } from './open-sheet';

export interface Handlers extends PeopleHandlers, FormHandlers {
  readonly side: (side: Side) => void;
  readonly jump: (competency: number) => void;
  readonly save: () => void;
  readonly next: () => void;
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
  private readonly sides: Readonly<Record<Side, HTMLInputElement>>;

  constructor(
    mine: string,
    private readonly handlers: Handlers,
  ) {
    super(words, handlers.save);
    this.people = new PeopleView(handlers, mine, words.half);
    this.form = new FormView(handlers, () => this.turnButton.focus());
    const input = (side: Side) =>
      element('input', { type: 'radio', name: 'side', value: side, checked: side === 'supervisor' });
    this.sides = { self: input('self'), supervisor: input('supervisor') };
    for (const side of SIDES) this.sides[side].addEventListener('change', () => handlers.side(side));
    this.competency.addEventListener('change', () => handlers.jump(Number(this.competency.value)));
    this.turnButton.addEventListener('click', () => handlers.turn(1));
    this.nextButton.addEventListener('click', handlers.next);
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
    this.sides[sheet.side].checked = true;
    this.settled();
    this.form.show(sheet, at);
    this.refresh(sheet, at);
  }

  /** Shows that no sheet is open. */
  close(side: Side): void {
    this.sides[side].checked = true;
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

  private onKey(event: KeyboardEvent): void {
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key === 'Enter') this.handlers.save();
    else if ((event.altKey && event.code === 'KeyN') || (control && event.code === 'Period'))
      this.handlers.next();
    else if (event.altKey && event.code === 'KeyK') this.people.focus();
    else return;
    event.preventDefault();
  }
}
