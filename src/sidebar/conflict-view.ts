import type { Standing } from '../actions/rating';
import { element } from '../client/dom';
import { thaiMoment } from '../thai/moment';
import { sidebarWords as words } from '../thai/sidebar';
import { itemName } from '../thai/workbook';
import type { Difference, Rating } from './rating';

/** What a conflict is about, and what happens once it is settled. */
export interface Conflict {
  readonly rating: Rating;
  readonly standing: Standing;
  readonly title: string;
  readonly apply: string;
  /** Gets the differences in which the workbook's version is taken. */
  readonly settle: (theirs: readonly Difference[]) => void;
}

type Choice = 'mine' | 'theirs';

/**
 * Both versions of what somebody else changed meanwhile, item by item, and who changed it. Where the user had
 * changed nothing the workbook's version is chosen; where both had, the user chooses.
 */
export const conflictView = ({ rating, standing, title, apply, settle }: Conflict): HTMLElement => {
  const differences = rating.differences(standing.levels, standing.evidence[rating.side]);
  const rows = differences.map((difference, index) => differenceRow(rating, difference, index));
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
    settle(differences.filter((_, index) => rows[index]?.inputs.theirs.checked));
  };
  return element(
    'section',
    { class: 'conflict', 'aria-labelledby': 'conflict' },
    element('h2', { id: 'conflict', tabindex: -1 }, title),
    element(
      'p',
      {},
      standing.by ? words.changedBy(standing.by.who, thaiMoment(standing.by.at)) : words.changedByUnknown,
    ),
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

const differenceRow = (rating: Rating, { index, what, mine, theirs, both }: Difference, row: number) => {
  const item = rating.items[index];
  const place = item ? itemName(item.component.no, item.item.no) : '';
  const name = what === 'level' ? place : words.evidenceName(place);
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
    ...(item && what === 'level' ? [element('p', {}, item.item.name)] : []),
    element('label', { class: 'choice' }, inputs.theirs, element('span', {}, words.theirs(theirs))),
    element('label', { class: 'choice' }, inputs.mine, element('span', {}, words.mine(mine))),
  );
  return { name, inputs, part };
};
