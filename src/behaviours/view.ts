import { element } from '../client/dom';
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

/** Something that the user may do about a message. */
export interface Action {
  readonly caption: string;
  readonly run: () => void;
  readonly focus?: boolean;
}

export interface Notice {
  readonly text: string;
  readonly actions: readonly Action[];
}

/** The sidebar's parts: whose sheet, which competency, its behaviours, and what is done with them. */
export class BehaviourView {
  readonly people: PeopleView;
  readonly form: FormView;
  readonly parts: readonly HTMLElement[];
  private readonly notices = element('details', { class: 'notices', hidden: true });
  private readonly conflict = element('div', { class: 'items', hidden: true });
  private readonly competency = element('select', { id: 'competency' });
  private readonly meter = element('progress', { class: 'bar', 'aria-label': words.progressName });
  private readonly progress = element('p', { class: 'hint' });
  private readonly standing = element('p', { class: 'standing', role: 'status' });
  private readonly message = element('div', { class: 'message', role: 'status' });
  private readonly draft = element('p', { class: 'hint', role: 'status' });
  private readonly saveButton = element('button', { type: 'button', class: 'primary' }, words.save);
  private readonly turnButton = element('button', { type: 'button' }, words.next);
  private readonly nextButton = element('button', { type: 'button' }, words.nextPerson);
  private readonly sides: Readonly<Record<Side, HTMLInputElement>>;

  constructor(
    mine: string,
    private readonly handlers: Handlers,
  ) {
    this.people = new PeopleView(handlers, mine, words.half);
    this.form = new FormView(handlers, () => this.turnButton.focus());
    const input = (side: Side) =>
      element('input', { type: 'radio', name: 'side', value: side, checked: side === 'supervisor' });
    this.sides = { self: input('self'), supervisor: input('supervisor') };
    for (const side of SIDES) this.sides[side].addEventListener('change', () => handlers.side(side));
    this.competency.addEventListener('change', () => handlers.jump(Number(this.competency.value)));
    this.saveButton.addEventListener('click', handlers.save);
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

  /** Shows both versions in place of the behaviours. */
  ask(conflict: HTMLElement): void {
    this.conflict.replaceChildren(conflict);
    this.conflict.hidden = false;
    this.form.root.hidden = true;
    this.saveButton.disabled = true;
    conflict.querySelector('h2')?.focus();
  }

  /** Brings the behaviours back. */
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
    this.saveButton.setAttribute('aria-disabled', String(saving));
    this.saveButton.textContent = saving ? words.saving : words.save;
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

const actionButton = ({ caption, run }: Action): HTMLButtonElement => {
  const button = element('button', { type: 'button' }, caption);
  button.addEventListener('click', run);
  return button;
};
