import type { ListedPerson } from '../actions/rating';
import { element } from '../client/dom';
import { sidebarWords as words } from '../thai/sidebar';
import { EvidenceView } from './evidence-view';
import type { ItemEvidence, OpenComponent, OpenItem, Rating } from './rating';

export interface FormHandlers {
  /** Level 0 clears the item. */
  readonly choose: (index: number, level: number) => void;
  readonly note: (index: number, evidence: ItemEvidence) => void;
}

/** What the list knows of somebody who moved during the round. */
export interface Places {
  /** Name of the person whose earlier place this line is; '' where it is none. */
  readonly of: string;
  /** Lines of the person's earlier places. */
  readonly earlier: readonly ListedPerson[];
}

/** The items of the open form, a radio group each. */
export class FormView {
  readonly root = element('div', { class: 'items' });
  private groups: HTMLFieldSetElement[] = [];
  private evidence: EvidenceView[] = [];
  private shares: { readonly component: OpenComponent; readonly part: HTMLElement }[] = [];

  constructor(
    private readonly handlers: FormHandlers,
    /** Where the focus goes past the last item. */
    private readonly pastLast: () => void,
  ) {}

  /** Shows a person's items, below what is known of the other places of the round. */
  show(rating: Rating, places: Places): void {
    this.shares = [];
    this.evidence = rating.items.map(
      (_, index) => new EvidenceView(rating, index, (evidence) => this.handlers.note(index, evidence)),
    );
    this.groups = rating.items.map((item, index) => this.group(item, index, rating));
    const { position, unit, supervisor } = rating.person;
    const parts: HTMLElement[] = [
      element('p', { class: 'hint' }, words.about([position, unit, words.supervisedBy(supervisor)])),
      ...placesParts(rating.person, places),
      element('p', { class: 'hint' }, words.hint),
    ];
    rating.items.forEach(({ component, domain }, index) => {
      const before = rating.items[index - 1];
      if (before?.component !== component) parts.push(this.heading(component));
      if (domain && (before?.component !== component || before.domain !== domain))
        parts.push(element('h3', {}, domain));
      parts.push(this.groups[index] as HTMLElement);
    });
    this.root.replaceChildren(...parts);
    this.root.scrollTop = 0;
    this.refresh(rating);
  }

  /** Brings choices, warnings and shares up to date. */
  refresh(rating: Rating): void {
    this.groups.forEach((group, index) => {
      for (const input of inputsOf(group)) input.checked = Number(input.value) === rating.levels[index];
      const found = rating.invalid(index);
      const warning = group.querySelector('.bad') as HTMLElement;
      warning.textContent = found ? words.invalidCell(found) : '';
      warning.hidden = !found;
    });
    for (const { component, part } of this.shares) {
      const { done, of } = rating.givenOf(component);
      part.textContent = words.answered(done, of);
    }
  }

  /** Brings the fields of evidence up to date, but for the one that is being typed into. */
  refreshEvidence(): void {
    for (const view of this.evidence) view.refresh();
  }

  /** Focuses an item, or what follows the last one. */
  focus(index: number): void {
    const group = this.groups[index];
    if (!group) {
      this.pastLast();
      return;
    }
    const inputs = inputsOf(group);
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus({ preventScroll: true });
    if (index === 0) this.root.scrollTop = 0;
    else group.scrollIntoView({ block: 'start' });
  }

  /** A digit chooses a level of the focused item and goes on to the next; Delete clears it. */
  onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const index = this.groups.findIndex((group) => group.contains(event.target as Node));
    const group = this.groups[index];
    if (!group || !isRadio(event.target)) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      this.handlers.choose(index, 0);
      return;
    }
    const level = Number(event.key.replace(/[๐-๙]/, (digit) => String(digit.charCodeAt(0) - 0x0e50)));
    if (!Number.isInteger(level) || level < 1 || level > inputsOf(group).length) return;
    event.preventDefault();
    this.handlers.choose(index, level);
    this.focus(index + 1);
  }

  private heading(component: OpenComponent): HTMLElement {
    const part = element('span', { class: 'share' });
    this.shares.push({ component, part });
    return element('h2', {}, `${component.name} ${titleOf(component.text.title)} `, part);
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
      ...(this.evidence[index]?.parts ?? []),
    );
    group.addEventListener('change', ({ target }) => {
      if (isRadio(target)) this.handlers.choose(index, Number(target.value));
    });
    return group;
  }
}

const isRadio = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'radio';

const inputsOf = (group: HTMLFieldSetElement): HTMLInputElement[] => [
  ...group.querySelectorAll<HTMLInputElement>('input[type=radio]'),
];

/** The line of a form's heading that says what is appraised. */
const titleOf = (title: readonly string[]): string =>
  title.find((line) => line.startsWith('การประเมิน')) ?? '';

/** Results of the earlier places for whoever decides; on the line of such a place, whose and where it is. */
const placesParts = ({ earlier: own }: ListedPerson, { of, earlier }: Places): HTMLElement[] => [
  ...(own ? [element('p', { class: 'place' }, words.placeOf(of, own.name))] : []),
  ...(earlier.length > 0
    ? [
        element(
          'section',
          { class: 'place', 'aria-labelledby': 'places' },
          element('h2', { id: 'places' }, words.places),
          element('ul', {}, ...earlier.map((line) => element('li', {}, placeText(line)))),
        ),
      ]
    : []),
];

const placeText = ({ earlier, supervisor, progress }: ListedPerson): string =>
  words.about([
    earlier?.name ?? '',
    words.supervisedBy(supervisor),
    earlier?.total
      ? words.total(earlier.total, earlier.band)
      : words.placeOpen(progress.supervisor.done, progress.supervisor.of),
  ]);
