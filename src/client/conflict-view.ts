import type { LastChange } from '../actions/rating';
import { thaiMoment } from '../thai/moment';
import { sidebarWords as words } from '../thai/sidebar';
import { element } from './dom';

/** One thing that somebody else changed meanwhile, in both versions. */
export interface ConflictRow {
  /** What it is called in a warning, and what its words are. */
  readonly name: string;
  readonly text?: string;
  readonly mine: string;
  readonly theirs: string;
  /** Whether the user changed it too: neither can be taken without asking. */
  readonly both: boolean;
}

/** What a conflict is about, and what happens once it is settled. */
export interface Conflict {
  readonly rows: readonly ConflictRow[];
  /** Who changed it last; absent where that is not known. */
  readonly by?: LastChange | undefined;
  readonly title: string;
  readonly apply: string;
  /** Gets the places of the rows in which the workbook's version is taken. */
  readonly settle: (theirs: readonly number[]) => void;
}

type Choice = 'mine' | 'theirs';

/**
 * Both versions of what somebody else changed meanwhile, item by item, and who changed it. Where the user had
 * changed nothing the workbook's version is chosen; where both had, the user chooses.
 */
export const conflictView = ({ rows: differences, by, title, apply, settle }: Conflict): HTMLElement => {
  const rows = differences.map(differenceRow);
  const chooseAll = (choice: Choice) => {
    for (const { inputs } of rows) inputs[choice].checked = true;
  };
  const warning = element('p', { class: 'bad', role: 'alert' });
  const apply_ = () => {
    const open = rows.filter(({ inputs }) => !inputs.mine.checked && !inputs.theirs.checked);
    if (open.length > 0) {
      warning.textContent = words.chooseEach(open.map(({ name }) => name));
      open[0]?.inputs.theirs.focus();
      return;
    }
    settle(rows.flatMap(({ inputs }, index) => (inputs.theirs.checked ? [index] : [])));
  };
  return element(
    'section',
    { class: 'conflict', 'aria-labelledby': 'conflict' },
    element('h2', { id: 'conflict', tabindex: -1 }, title),
    element('p', {}, by ? words.changedBy(by.who, thaiMoment(by.at)) : words.changedByUnknown),
    element('p', { class: 'hint' }, rows.length > 0 ? words.conflictHelp : words.conflictNone),
    ...(rows.length > 1
      ? [
          element(
            'div',
            { class: 'actions' },
            button(words.allTheirs, () => chooseAll('theirs')),
            button(words.allMine, () => chooseAll('mine')),
          ),
        ]
      : []),
    ...rows.map(({ part }) => part),
    warning,
    button(apply, apply_, 'primary'),
  );
};

const button = (caption: string, run: () => void, kind = ''): HTMLButtonElement => {
  const made = element('button', { type: 'button', class: kind }, caption);
  made.addEventListener('click', run);
  return made;
};

const differenceRow = ({ name, text, mine, theirs, both }: ConflictRow, row: number) => {
  const input = (choice: Choice) =>
    element('input', {
      type: 'radio',
      name: `conflict-${row}`,
      value: choice,
      checked: choice === 'theirs' && !both,
    });
  const inputs: Readonly<Record<Choice, HTMLInputElement>> = { theirs: input('theirs'), mine: input('mine') };
  const part = element(
    'fieldset',
    { class: 'item' },
    element('legend', {}, name),
    ...(text ? [element('p', {}, text)] : []),
    element('label', { class: 'choice' }, inputs.theirs, element('span', {}, words.theirs(theirs))),
    element('label', { class: 'choice' }, inputs.mine, element('span', {}, words.mine(mine))),
  );
  return { name, inputs, part };
};
