import { element } from '../client/dom';
import { behaviourSidebarWords as words } from '../thai/behaviour-sidebar';
import type { OpenSheet } from './open-sheet';

export interface FormHandlers {
  readonly tick: (index: number, ticked: boolean) => void;
  readonly write: (evidence: string) => void;
  /** Goes to another competency: forwards or back. */
  readonly turn: (step: 1 | -1) => void;
}

/** The keys of 1 and 0, whatever the keyboard writes with them. */
const DIGIT = /^(?:Digit|Numpad)([01])$/;

/** The behaviours of one competency, level by level, and the evidence. */
export class FormView {
  readonly root = element('section', { class: 'items', tabindex: -1, 'aria-label': words.competency });
  private boxes: readonly HTMLInputElement[] = [];

  constructor(
    private readonly handlers: FormHandlers,
    /** Where the focus goes past the last behaviour. */
    private readonly pastLast: () => void,
  ) {
    this.root.addEventListener('keydown', (event) => this.onKey(event));
  }

  clear(): void {
    this.boxes = [];
    this.root.replaceChildren();
  }

  show(sheet: OpenSheet, at: number): void {
    const open = sheet.all[at];
    if (!open) {
      this.clear();
      return;
    }
    const { ticks, evidence } = sheet.answer(at);
    this.boxes = open.behaviours.map((_, index) => {
      const box = element('input', { type: 'checkbox', checked: ticks[index] === true });
      box.addEventListener('change', () => this.handlers.tick(index, box.checked));
      return box;
    });
    const text = element('textarea', { id: 'evidence', rows: 3 });
    text.value = evidence;
    text.addEventListener('input', () => this.handlers.write(text.value));
    const levels = [...new Set(open.behaviours.map(({ level }) => level))];
    this.root.replaceChildren(
      element('p', { class: 'hint' }, words.keys),
      element('p', {}, open.definition),
      ...levels.map((level) => {
        const expected = String(level) === open.expected;
        const title = open.titles.find((each) => each.level === level)?.title ?? '';
        return element(
          'fieldset',
          { class: expected ? 'level expected' : 'level' },
          element('legend', {}, words.level(level, title) + (expected ? ` ${words.expectedHere}` : '')),
          ...open.behaviours.flatMap((behaviour, index) =>
            behaviour.level === level
              ? [element('label', { class: 'choice' }, this.boxes[index] as HTMLElement, behaviour.text)]
              : [],
          ),
        );
      }),
      element('label', { class: 'field', for: 'evidence' }, words.evidence),
      text,
    );
    this.root.scrollTop = 0;
  }

  /** Puts the focus on a behaviour; past the last one it goes on. */
  focus(index: number): void {
    const box = this.boxes[index];
    if (!box) {
      this.pastLast();
      return;
    }
    box.focus();
    box.closest('label')?.scrollIntoView({ block: 'nearest' });
  }

  /** One key a behaviour: ticks it or not, and goes to the next. */
  private onKey(event: KeyboardEvent): void {
    const at = this.boxes.indexOf(event.target as HTMLInputElement);
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const { key } = event;
    const digit = DIGIT.exec(event.code)?.[1];
    if (digit) {
      const ticked = digit === '1';
      const box = this.boxes[at] as HTMLInputElement;
      if (box.checked !== ticked) {
        box.checked = ticked;
        this.handlers.tick(at, ticked);
      }
      this.focus(at + 1);
    } else if (key === 'ArrowDown') this.focus(Math.min(at + 1, this.boxes.length - 1));
    else if (key === 'ArrowUp') this.focus(Math.max(at - 1, 0));
    else if (key === 'Enter') this.handlers.turn(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  }
}
