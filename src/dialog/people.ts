import type { OfferedDocument, OfferedPerson } from '../actions/documents/calls';
import { element } from '../client/dom';
import { dialogWords as words } from '../thai/documents';
import type { Choice, Group, Scope } from './choice';
import { button, fault, showScreen } from './page';
import { stepName } from './steps';

interface Handlers {
  readonly back: () => void;
  readonly start: (people: readonly OfferedPerson[]) => void;
}

const SCOPES: readonly Scope[] = ['all', 'unit', 'supervisor', 'some'];

/** Step 2: whom the document is made for. */
export class PeopleScreen {
  private readonly scopes = SCOPES.map((scope) =>
    element('input', { type: 'radio', name: 'scope', value: scope }),
  );
  private readonly units: HTMLSelectElement;
  private readonly supervisors: HTMLSelectElement;
  private readonly search = element('input', { type: 'search', id: 'search', autocomplete: 'off' });
  private readonly tickFound = button('', () => this.tickShown(true));
  private readonly onlyMissing = element('input', { type: 'checkbox' });
  private readonly list = element('ul');
  private readonly lines: readonly { person: OfferedPerson; line: HTMLElement; tick: HTMLInputElement }[];
  private readonly nobody = element('p', { hidden: true }, words.nobodyFound);
  private readonly count = element('p', { class: 'count', role: 'status' });
  private readonly problem = element('div');
  private readonly parts: Readonly<Record<'unit' | 'supervisor' | 'some', HTMLElement>>;
  private readonly start: HTMLButtonElement;

  constructor(
    private readonly document: OfferedDocument,
    private readonly choice: Choice,
    private readonly notes: readonly string[],
    private readonly handlers: Handlers,
  ) {
    this.units = groupSelect('unit', choice.units, choice.unit);
    this.supervisors = groupSelect('supervisor', choice.supervisors, choice.supervisor);
    this.start = button('', () => this.go(), true);
    this.parts = {
      unit: controls(field(words.unit, this.units)),
      supervisor: controls(field(words.supervisor, this.supervisors)),
      some: controls(
        field(words.search, this.search),
        this.tickFound,
        button(words.tickNone, () => this.tickNone()),
      ),
    };
    this.lines = choice.people.map((person) => personLine(person, choice.ticked.has(person.id)));
    this.list.append(...this.lines.map(({ line }) => line));
    for (const input of this.scopes) {
      input.checked = input.value === choice.scope;
      input.addEventListener('change', () => this.update());
    }
    for (const control of [this.units, this.supervisors, this.onlyMissing])
      control.addEventListener('change', () => this.update());
    this.search.addEventListener('input', () => this.update());
    this.list.addEventListener('change', ({ target }) => {
      const { value, checked } = target as HTMLInputElement;
      choice.tick([value], checked);
      this.tell();
    });
  }

  show(): void {
    const { people } = this.choice;
    if (people.length === 0) {
      showScreen({
        heading: this.heading,
        body: this.notes.length > 0 ? this.noteLines() : [element('p', {}, words.nobody)],
        foot: [button(words.back, this.handlers.back)],
      });
      return;
    }
    const missing = people.filter((person) => person.missing).length;
    showScreen({
      heading: this.heading,
      filled: true,
      body: [
        ...this.noteLines(),
        element(
          'fieldset',
          {},
          element('legend', {}, words.scope),
          element(
            'div',
            { class: 'row' },
            ...this.scopes.map((input, index) =>
              element('label', { class: 'choice' }, input, scopeName(SCOPES[index] ?? 'all', people.length)),
            ),
          ),
        ),
        ...Object.values(this.parts),
        ...(missing > 0
          ? [element('label', { class: 'choice' }, this.onlyMissing, words.onlyMissing(missing))]
          : []),
        element(
          'div',
          { class: 'people', role: 'group', 'aria-label': words.people, tabindex: 0 },
          this.list,
          this.nobody,
        ),
        this.problem,
      ],
      foot: [this.count, button(words.back, this.handlers.back), this.start],
    });
    this.update();
  }

  private noteLines(): HTMLElement[] {
    return this.notes.map((note) => element('p', {}, note));
  }

  private get heading(): string {
    return `${stepName(2)} · ${this.document.name}`;
  }

  private get scope(): Scope {
    return (this.scopes.find(({ checked }) => checked)?.value ?? 'all') as Scope;
  }

  /** Takes the controls over into the choice, and shows who it is about. */
  private update(): void {
    const { choice } = this;
    choice.scope = this.scope;
    choice.unit = this.units.value;
    choice.supervisor = this.supervisors.value;
    const some = choice.scope === 'some';
    for (const [scope, part] of Object.entries(this.parts)) part.hidden = scope !== choice.scope;
    const offered = new Set(choice.offered);
    for (const { person, line, tick } of this.lines) {
      const found = !some || choice.matches(person, this.search.value);
      line.hidden = !offered.has(person) || !found || (this.onlyMissing.checked && !person.missing);
      tick.hidden = !some;
    }
    const shown = this.shownIds().length;
    this.tickFound.textContent = words.tickFound(shown);
    this.tickFound.disabled = shown === 0;
    this.nobody.hidden = shown > 0;
    this.tell();
  }

  private shownIds(): string[] {
    return this.lines.filter(({ line }) => !line.hidden).map(({ person }) => person.id);
  }

  private tickShown(on: boolean): void {
    this.choice.tick(this.shownIds(), on);
    this.showTicks();
  }

  private tickNone(): void {
    this.choice.ticked.clear();
    this.showTicks();
  }

  private showTicks(): void {
    for (const { person, tick } of this.lines) tick.checked = this.choice.ticked.has(person.id);
    this.tell();
  }

  private tell(): void {
    const { chosen } = this.choice;
    this.count.textContent = words.chosen(chosen.length, chosen.filter(({ missing }) => missing).length);
    this.start.textContent = words.start(chosen.length);
    this.problem.replaceChildren();
  }

  private go(): void {
    const { chosen } = this.choice;
    if (chosen.length === 0) this.problem.replaceChildren(fault(words.chooseFirst));
    else this.handlers.start(chosen);
  }
}

const scopeName = (scope: Scope, people: number): string =>
  ({
    all: words.scopeAll(people),
    unit: words.scopeUnit,
    supervisor: words.scopeSupervisor,
    some: words.scopeSome,
  })[scope];

const controls = (...children: readonly Node[]): HTMLElement =>
  element('div', { class: 'controls' }, ...children);

const field = (label: string, control: HTMLElement): HTMLElement =>
  element('div', { class: 'field' }, element('label', { class: 'field', for: control.id }, label), control);

const groupSelect = (id: string, groups: readonly Group[], chosen: string): HTMLSelectElement => {
  const select = element(
    'select',
    { id },
    ...groups.map(({ name, count }) =>
      element('option', { value: name }, words.option(name || words.unnamed, count)),
    ),
  );
  select.value = chosen;
  return select;
};

const personLine = (person: OfferedPerson, ticked: boolean) => {
  const tick = element('input', { type: 'checkbox', value: person.id, checked: ticked });
  const about = [person.id, person.position, person.unit].filter(Boolean).join(' · ');
  const line = element(
    'li',
    {},
    element(
      'label',
      { class: 'choice' },
      tick,
      element(
        'span',
        {},
        person.name,
        ' ',
        element('span', { class: 'about' }, about),
        ...(person.missing ? [element('span', { class: 'lacking' }, words.missing(person.missing))] : []),
      ),
    ),
  );
  return { person, line, tick };
};
