import type { Side } from '../model/person';
import { sidebarWords as words } from '../thai/sidebar';
import { element } from './dom';
import {
  countStates,
  type Filter,
  FORM_STATES,
  type FormState,
  matching,
  ownFirst,
  type PersonInList,
  stateOf,
  supervisorsOf,
} from './people';

export interface PeopleHandlers {
  readonly pick: (id: string) => void;
  readonly reload: () => void;
  /** Whose people are wanted; '' for everybody's. */
  readonly supervise: (supervisor: string) => void;
}

/** What the list is drawn from. */
export interface PeopleState {
  readonly people: readonly PersonInList[];
  readonly side: Side;
  /** Id of whose form is open, and the name. */
  readonly open: string;
  readonly openName: string;
  /** Ids of people with a draft. */
  readonly drafts: ReadonlySet<string>;
}

/** How many people are drawn at a time: the rest follows as one scrolls or moves down. */
const BATCH = 40;

/**
 * Finding a person: a combobox that opens the list of people below it, narrowed down by what is typed, by
 * supervisor and by state.
 */
export class PeopleView {
  readonly finder: HTMLElement;
  readonly panel: HTMLElement;
  private readonly input = element('input', {
    id: 'person',
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'people',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: words.personHint,
  });
  private readonly counts = element('p', { class: 'counts' });
  private readonly supervisor = element('select', { id: 'supervisor' });
  private readonly list = element('ul', { id: 'people', role: 'listbox', 'aria-label': words.people });
  private readonly found = element('p', { class: 'hint', role: 'status' });
  private readonly states = new Map<FormState | '', { input: HTMLInputElement; text: HTMLElement }>();
  private state: PeopleState = { people: [], side: 'supervisor', open: '', openName: '', drafts: new Set() };
  private matches: readonly PersonInList[] = [];
  private active = -1;
  private drawn = 0;

  constructor(
    private readonly handlers: PeopleHandlers,
    /** Whose people come first. */
    private mine: string,
    /** What is said of somebody who is half done. */
    private readonly half: (done: number, of: number) => string = words.status.half,
  ) {
    const reload = element(
      'button',
      { type: 'button', class: 'small', title: words.reloadHelp },
      words.reload,
    );
    reload.addEventListener('click', handlers.reload);
    this.finder = element(
      'div',
      { class: 'finder' },
      element('label', { class: 'field', for: 'person' }, words.person),
      element('div', { class: 'row' }, this.input, reload),
      this.counts,
    );
    this.panel = element(
      'div',
      { class: 'panel', hidden: true },
      element('label', { class: 'inline', for: 'supervisor' }, words.supervisor),
      this.supervisor,
      this.stateFilter(),
      this.found,
      this.list,
    );
    this.listen();
  }

  /** Draws the list anew; what is typed and chosen stays. */
  show(state: PeopleState): void {
    this.state = state;
    const counts = countStates(this.scope(), state.side);
    this.counts.textContent = FORM_STATES.map((one) =>
      words.count(words.symbols[one], words.states[one], counts[one]),
    ).join(' · ');
    for (const [one, { text }] of this.states)
      text.textContent = one
        ? words.count(words.symbols[one], words.states[one], counts[one])
        : `${words.anyState} ${this.scope().length}`;
    this.fillSupervisors();
    if (this.isOpen) this.narrow();
    else this.input.value = state.openName;
  }

  /** The people in the order of the list, whoever is narrowed out by typing: the next one is looked for here. */
  scope(): PersonInList[] {
    return ownFirst(
      matching(this.state.people, this.state.side, {
        text: '',
        supervisor: this.supervisor.value,
        state: '',
      }),
      this.mine,
    );
  }

  focus(): void {
    this.input.focus();
    this.input.select();
  }

  get isOpen(): boolean {
    return !this.panel.hidden;
  }

  /** Folds the list away; the next search begins with everybody. */
  close(): void {
    if (!this.isOpen) return;
    this.panel.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
    this.input.value = this.state.openName;
    const any = this.states.get('');
    if (any) any.input.checked = true;
  }

  private open(): void {
    if (this.isOpen) return;
    this.panel.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.narrow();
  }

  /** What is typed, unless it is still the name of whose form is open. */
  private get typed(): string {
    return this.input.value === this.state.openName ? '' : this.input.value;
  }

  private get filter(): Filter {
    const chosen = [...this.states].find(([, { input }]) => input.checked);
    return { text: this.typed, supervisor: this.supervisor.value, state: chosen?.[0] ?? '' };
  }

  private narrow(): void {
    this.matches = ownFirst(matching(this.state.people, this.state.side, this.filter), this.mine);
    this.found.textContent = words.found(this.matches.length);
    this.list.replaceChildren();
    this.list.scrollTop = 0;
    this.drawn = 0;
    const open = this.typed ? -1 : this.matches.findIndex(({ id }) => id === this.state.open);
    this.draw(Math.max(open, 0) + BATCH);
    this.activate(open >= 0 ? open : 0);
  }

  /** Draws so many people at least. */
  private draw(wanted: number): void {
    const to = Math.min(wanted, this.matches.length);
    for (; this.drawn < to; this.drawn += 1) this.list.append(this.option(this.drawn));
  }

  private option(index: number): HTMLElement {
    const person = this.matches[index] as PersonInList;
    const progress = person.progress[this.state.side];
    const state = stateOf(progress);
    const hasDraft = this.state.drafts.has(person.id);
    return element(
      'li',
      {
        id: `person-${index}`,
        role: 'option',
        class: state,
        'aria-selected': String(person.id === this.state.open),
        'aria-setsize': this.matches.length,
        'aria-posinset': index + 1,
        'data-id': person.id,
      },
      element('span', { class: 'symbol', 'aria-hidden': 'true' }, words.symbols[state]),
      element(
        'span',
        { class: 'who' },
        element('span', { class: 'name' }, person.name),
        element('span', { class: 'hint' }, words.about([person.id, person.unit])),
      ),
      element(
        'span',
        { class: 'status' },
        words.about([
          state === 'half' ? this.half(progress.done, progress.of) : words.status[state](),
          hasDraft ? words.hasDraft : '',
        ]),
      ),
    );
  }

  private activate(index: number): void {
    this.list.children[this.active]?.classList.remove('active');
    this.active = Math.max(0, Math.min(index, this.matches.length - 1));
    this.draw(this.active + BATCH);
    const option = this.list.children[this.active];
    if (!option) {
      this.active = -1;
      this.input.removeAttribute('aria-activedescendant');
      return;
    }
    option.classList.add('active');
    option.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', option.id);
  }

  private choose(index: number): void {
    const person = this.matches[index];
    if (!person) return;
    this.input.value = this.state.openName;
    this.close();
    this.handlers.pick(person.id);
  }

  private listen(): void {
    this.input.addEventListener('focus', () => this.input.select());
    this.input.addEventListener('click', () => this.open());
    this.input.addEventListener('input', () => {
      this.open();
      this.narrow();
    });
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.list.addEventListener('scroll', () => {
      if (this.list.scrollTop + this.list.clientHeight > this.list.scrollHeight - 200)
        this.draw(this.drawn + BATCH);
    });
    // The field keeps the focus, and with it the list stays open, while an option is pressed.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', ({ target }) => {
      const option = (target as HTMLElement).closest('[role=option]');
      if (option) this.choose([...this.list.children].indexOf(option));
    });
    this.supervisor.addEventListener('change', () => {
      if (this.supervisor.value) this.mine = this.supervisor.value;
      this.handlers.supervise(this.supervisor.value);
    });
    this.panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        this.close();
        this.focus();
      } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
        event.preventDefault();
        this.input.focus();
      }
    });
    for (const part of [this.finder, this.panel])
      part.addEventListener('focusout', ({ relatedTarget }) => {
        if (
          relatedTarget instanceof Node &&
          !this.finder.contains(relatedTarget) &&
          !this.panel.contains(relatedTarget)
        )
          this.close();
      });
    document.addEventListener('mousedown', ({ target }) => {
      if (!this.finder.contains(target as Node) && !this.panel.contains(target as Node)) this.close();
    });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (this.isOpen) this.activate(this.active + step);
      else this.open();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (this.isOpen) this.choose(this.active);
      else this.open();
    } else if (event.key === 'Escape' && this.isOpen) {
      event.preventDefault();
      this.close();
      this.input.select();
    }
  }

  private fillSupervisors(): void {
    const chosen = this.supervisor.value;
    const options = [...supervisorsOf(this.state.people)].map(([name, count]) =>
      element('option', { value: name }, words.peopleOf(name, count)),
    );
    this.supervisor.replaceChildren(
      element('option', { value: '' }, words.everybody(this.state.people.length)),
      ...options,
    );
    this.supervisor.value = chosen;
    if (this.supervisor.selectedIndex < 0) this.supervisor.value = '';
  }

  private stateFilter(): HTMLElement {
    const chips = (['', ...FORM_STATES] as const).map((state) => {
      const input = element('input', {
        type: 'radio',
        name: 'state',
        value: state,
        class: 'unseen',
        checked: state === '',
      });
      const text = element('span', { class: 'chip' });
      input.addEventListener('change', () => this.narrow());
      this.states.set(state, { input, text });
      return element('label', {}, input, text);
    });
    return element(
      'fieldset',
      { class: 'states' },
      element('legend', { class: 'unseen' }, words.state),
      ...chips,
    );
  }
}
