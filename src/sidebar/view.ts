import type { ListedPerson, Progress } from '../actions/rating';
import { element } from '../client/dom';
import type { Side } from '../model/person';
import { sidebarWords as words } from '../thai/sidebar';
import type { OpenItem, Rating } from './rating';

export interface Handlers {
  readonly pick: (id: string, side: Side) => void;
  /** Level 0 clears the item. */
  readonly choose: (index: number, level: number) => void;
  readonly save: () => void;
}

interface Action {
  readonly caption: string;
  readonly run: () => void;
}

/** What the sidebar shows; it keeps no state but the page's own. */
export class RatingView {
  readonly parts: readonly HTMLElement[];
  private readonly people = element('select', { id: 'person' });
  private readonly items = element('div', { class: 'items' });
  private readonly meter = element('progress', { max: 1, value: 0, 'aria-label': 'ความคืบหน้า' });
  private readonly answered = element('p');
  private readonly scores = element('p');
  private readonly total = element('p', { class: 'total' });
  private readonly button = element('button', { type: 'button', class: 'primary', id: 'save' }, words.save);
  private readonly message = element('div', { class: 'message', role: 'status', 'aria-live': 'polite' });
  private readonly sides: Readonly<Record<Side, HTMLInputElement>>;
  private groups: HTMLFieldSetElement[] = [];

  constructor(
    people: readonly ListedPerson[],
    notices: readonly string[],
    private readonly handlers: Handlers,
  ) {
    this.sides = { self: sideInput('self'), supervisor: sideInput('supervisor') };
    this.list(people, 'supervisor');
    this.people.addEventListener('change', () => handlers.pick(this.people.value, this.side));
    for (const input of Object.values(this.sides))
      input.addEventListener('change', () => handlers.pick(this.people.value, this.side));
    this.button.addEventListener('click', handlers.save);
    document.addEventListener('keydown', (event) => this.onKey(event));
    this.parts = [
      element(
        'header',
        {},
        element('h1', { class: 'unseen' }, words.title),
        element('label', { class: 'field', for: 'person' }, words.person),
        this.people,
        ...noticeParts(notices),
        element(
          'fieldset',
          { class: 'sides' },
          element('legend', {}, words.side),
          element('label', { class: 'choice' }, this.sides.self, words.sideSelf),
          element('label', { class: 'choice' }, this.sides.supervisor, words.sideSupervisor),
        ),
        element('div', { class: 'hint' }, words.hint),
      ),
      this.items,
      element(
        'footer',
        {},
        this.meter,
        element('div', { 'aria-live': 'polite' }, this.answered, this.scores, this.total),
        this.message,
        this.button,
      ),
    ];
  }

  private get side(): Side {
    return this.sides.self.checked ? 'self' : 'supervisor';
  }

  /** Fills the list of people with each one's progress. */
  list(people: readonly ListedPerson[], side: Side): void {
    const chosen = this.people.value;
    this.people.replaceChildren(
      ...people.map(({ id, name, progress }) =>
        element('option', { value: id }, `${name} — ${status(progress[side])}`),
      ),
    );
    this.people.value = chosen;
  }

  select(id: string, side: Side): void {
    this.sides[side].checked = true;
    this.people.value = id;
  }

  /** Shows a person's items and puts the focus on the first open one. */
  show(rating: Rating): void {
    this.groups = rating.items.map((item, index) => this.group(item, index, rating));
    const parts: HTMLElement[] = [];
    rating.items.forEach(({ component, domain }, index) => {
      const before = rating.items[index - 1];
      if (before?.component !== component)
        parts.push(element('h2', {}, `${component.name} ${titleOf(component.text.title)}`));
      if (domain && (before?.component !== component || before.domain !== domain))
        parts.push(element('h3', {}, domain));
      parts.push(this.groups[index] as HTMLElement);
    });
    this.items.replaceChildren(...parts);
    this.refresh(rating);
    this.focus(rating.firstOpen);
  }

  /** Brings choices, progress and scores up to date. */
  refresh(rating: Rating): void {
    this.groups.forEach((group, index) => {
      for (const input of inputsOf(group)) input.checked = Number(input.value) === rating.levels[index];
      const found = rating.invalid(index);
      const warning = group.querySelector('.bad') as HTMLElement;
      warning.textContent = found ? words.invalidCell(found) : '';
      warning.hidden = !found;
    });
    this.meter.max = rating.items.length;
    this.meter.value = rating.answered;
    this.answered.textContent = words.answered(rating.answered, rating.items.length);
    this.scores.textContent = rating
      .scores()
      .map(({ name, full, missing, score }) =>
        score === undefined ? words.componentOpen(name, missing) : words.componentScore(name, score, full),
      )
      .join(' · ');
    const total = rating.total();
    this.total.textContent = total ? words.total(total.score, total.band) : words.totalOpen;
  }

  say(kind: '' | 'good' | 'bad', text: string, actions: readonly Action[] = []): void {
    this.message.className = `message ${kind}`;
    this.message.replaceChildren(text);
    if (actions.length === 0) return;
    this.message.append(
      element(
        'div',
        { class: 'actions' },
        ...actions.map(({ caption, run }) => {
          const button = element('button', { type: 'button' }, caption);
          button.addEventListener('click', run);
          return button;
        }),
      ),
    );
  }

  busy(saving: boolean): void {
    this.button.disabled = saving;
    this.button.textContent = saving ? words.saving : words.save;
  }

  private group({ item, levels }: OpenItem, index: number, rating: Rating): HTMLFieldSetElement {
    const group = element(
      'fieldset',
      { class: 'item' },
      element('legend', {}, `${item.no} ${item.name}`),
      ...(item.detail && item.detail !== item.name ? [element('p', {}, item.detail)] : []),
      element('p', { class: 'bad', role: 'note', hidden: true }),
      ...levels.map(({ level, meaning }) =>
        element(
          'label',
          { class: 'choice' },
          element('input', {
            type: 'radio',
            name: `item-${rating.person.id}-${index}`,
            value: level,
            'aria-label': `${words.level(level)} ${meaning}`,
          }),
          element('b', {}, String(level)),
          element('span', {}, meaning),
        ),
      ),
    );
    group.addEventListener('change', (event) =>
      this.handlers.choose(index, Number((event.target as HTMLInputElement).value)),
    );
    return group;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.handlers.save();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const index = this.groups.findIndex((group) => group.contains(event.target as Node));
    if (index < 0) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      this.handlers.choose(index, 0);
      return;
    }
    const level = Number(event.key.replace(/[๐-๙]/, (digit) => String(digit.charCodeAt(0) - 0x0e50)));
    const group = this.groups[index];
    if (!group || !Number.isInteger(level) || level < 1 || level > inputsOf(group).length) return;
    event.preventDefault();
    this.handlers.choose(index, level);
    this.focus(index + 1);
  }

  /** Focuses an item, or the button past the last one. */
  private focus(index: number): void {
    const group = this.groups[index];
    if (!group) {
      this.button.focus();
      return;
    }
    const inputs = inputsOf(group);
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus({ preventScroll: true });
    if (index === 0) this.items.scrollTop = 0;
    else group.scrollIntoView({ block: 'start' });
  }
}

/** Who is not in the list and why, folded away under one line. */
const noticeParts = (notices: readonly string[]): HTMLElement[] =>
  notices.length === 0
    ? []
    : [
        element(
          'details',
          { class: 'notices' },
          element('summary', {}, words.notices(notices.length)),
          ...notices.map((notice) => element('p', {}, notice)),
        ),
      ];

const sideInput = (side: Side): HTMLInputElement =>
  element('input', { type: 'radio', name: 'side', value: side, checked: side === 'supervisor' });

const inputsOf = (group: HTMLFieldSetElement): HTMLInputElement[] => [
  ...group.querySelectorAll<HTMLInputElement>('input[type=radio]'),
];

const status = ({ done, of }: Progress): string => {
  if (done === of) return words.statusDone;
  return done === 0 ? words.statusNone : words.statusHalf(done, of);
};

/** The line of a form's heading that says what is appraised. */
const titleOf = (title: readonly string[]): string =>
  title.find((line) => line.startsWith('การประเมิน')) ?? '';
