import type { BehaviourAnswer, BehaviourPerson } from '../actions/behaviours';
import { element } from '../client/dom';
import { scriptCaller } from '../client/rpc';
import { SIDES, type Side } from '../model/person';
import { behaviourSidebarWords as words } from '../thai/behaviour-sidebar';
import { thaiMoment } from '../thai/moment';
import { OpenSheet } from './open-sheet';

const callScript = scriptCaller(words.lost);
const app = document.getElementById('app') as HTMLElement;
const sheets = new Map<string, OpenSheet>();

let sheet: OpenSheet | undefined;
let side: Side = 'supervisor';
let at = 0;

const button = (label: string, act: () => void, primary = false): HTMLButtonElement => {
  const made = element('button', { type: 'button', ...(primary ? { class: 'primary' } : {}) }, label);
  made.addEventListener('click', act);
  return made;
};

const tell = (message: string, kind: '' | 'good' | 'bad', ...actions: readonly HTMLElement[]): void => {
  notice.className = `message ${kind}`;
  notice.replaceChildren(
    message,
    ...(actions.length > 0 ? [element('div', { class: 'actions' }, ...actions)] : []),
  );
};

const person = element('select', { id: 'person' });
const competency = element('select', { id: 'competency' });
const progress = element('p', { class: 'hint' });
const sides = element('fieldset', { class: 'sides' }, element('legend', { class: 'unseen' }, words.side));
const list = element('section', { class: 'behaviours', tabindex: 0, 'aria-label': words.competency });
const standing = element('p', { class: 'standing', role: 'status' });
const notice = element('div', { class: 'message', role: 'status' });
const saveButton = button(words.save, () => void save(), true);
const nextButton = button(words.next, () => move());

for (const one of SIDES) {
  const radio = element('input', { type: 'radio', name: 'side', value: one, checked: one === side });
  radio.addEventListener('change', () => {
    side = one;
    show();
  });
  sides.append(element('label', { class: 'choice' }, radio, words.sides[one]));
}

person.addEventListener('change', () => void open(person.value));
competency.addEventListener('change', () => {
  at = Number(competency.value);
  show();
});

const move = (): void => {
  if (!sheet) return;
  at = (at + 1) % sheet.all.length;
  show();
  list.focus();
};

const answer = (): BehaviourAnswer => sheet?.answer(at, side) ?? { ticks: [], evidence: '' };

const edit = (change: Partial<BehaviourAnswer>): void => {
  sheet?.edit(at, side, { ...answer(), ...change });
  tell('', '');
  summarize();
};

/** The list of competencies, and what the open one comes to. */
const summarize = (): void => {
  if (!sheet) return;
  const open = sheet;
  const rated = open.all.map((_, index) => open.isRated(index, side));
  competency.replaceChildren(
    ...open.all.map(({ competency: name }, index) =>
      element(
        'option',
        { value: index, selected: index === at },
        words.option(rated[index] === true, open.isUnsaved(index, side), name),
      ),
    ),
  );
  progress.textContent = words.progress(rated.filter(Boolean).length, rated.length);
  const { text, above } = open.found(at, side);
  standing.textContent = [
    words.standing(open.all[at]?.expected || words.none, text || words.none),
    above ? words.aboveGap(above.top, above.missing) : '',
  ]
    .filter(Boolean)
    .join(' — ');
};

const show = (): void => {
  tell('', '');
  summarize();
  const open = sheet?.all[at];
  if (!open) return;
  const { ticks, evidence } = answer();
  const levels = [...new Set(open.behaviours.map(({ level }) => level))];
  const text = element('textarea', { id: 'evidence', rows: 3 });
  text.value = evidence;
  text.addEventListener('input', () => edit({ evidence: text.value }));
  list.replaceChildren(
    element('p', { class: 'hint' }, open.definition),
    ...levels.map((level) => {
      const expected = String(level) === open.expected;
      const title = open.titles.find((each) => each.level === level)?.title ?? '';
      return element(
        'fieldset',
        { class: expected ? 'level expected' : 'level' },
        element(
          'legend',
          {},
          words.level(level, title).replace(/: $/, '') + (expected ? ` ${words.expectedHere}` : ''),
        ),
        ...open.behaviours.flatMap((behaviour, index) => {
          if (behaviour.level !== level) return [];
          const box = element('input', { type: 'checkbox', checked: ticks[index] === true });
          box.addEventListener('change', () =>
            edit({ ticks: answer().ticks.map((tick, no) => (no === index ? box.checked : tick)) }),
          );
          return [element('label', { class: 'choice' }, box, behaviour.text)];
        }),
      );
    }),
    element('label', { class: 'field', for: 'evidence' }, words.evidence),
    text,
  );
  list.scrollTop = 0;
};

const save = async (): Promise<void> => {
  if (!sheet) return;
  const [open, index, of] = [sheet, at, side];
  const given = { ...answer(), evidence: answer().evidence.trim() };
  saveButton.disabled = true;
  tell(words.saving, '');
  const reply = await callScript('saveBehaviours', {
    id: open.id,
    side: of,
    competency: open.all[index]?.competency ?? '',
    answer: given,
    opened: open.opened(index, of),
  });
  saveButton.disabled = false;
  if (!reply.ok) return tell(reply.message, 'bad');
  if (reply.value.kind === 'saved') {
    open.settle(index, of, given);
    summarize();
    return tell(reply.value.logged ? words.saved : words.savedUnlogged, 'good');
  }
  const { standing: theirs, by } = reply.value;
  const settle = (keepMine: boolean) => {
    open.settle(index, of, theirs, keepMine);
    show();
    if (keepMine) void save();
  };
  tell(
    words.conflict(by ? words.by(by.who, thaiMoment(by.at)) : ''),
    'bad',
    button(words.useTheirs, () => settle(false)),
    button(words.useMine, () => settle(true)),
  );
};

/** Opens somebody's sheet; what was changed on it before and not saved is still there. */
const open = async (id: string): Promise<void> => {
  const known = sheets.get(id);
  const unsaved = known?.all.some((_, index) => SIDES.some((one) => known.isUnsaved(index, one)));
  sheet = undefined;
  list.replaceChildren();
  competency.replaceChildren();
  progress.textContent = '';
  standing.textContent = '';
  if (known && unsaved) sheet = known;
  else {
    tell(words.loading, '');
    const reply = await callScript('loadBehaviours', { id });
    if (person.value !== id) return;
    if (!reply.ok)
      return tell(
        reply.message,
        'bad',
        button(words.retry, () => void open(id)),
      );
    sheet = new OpenSheet(reply.value);
    sheets.set(id, sheet);
  }
  const first = sheet.all.findIndex((_, index) => !sheet?.isRated(index, side));
  at = Math.max(first, 0);
  show();
};

const lay = (people: readonly BehaviourPerson[]): void => {
  person.replaceChildren(
    ...people.map(({ id, name, position }) => element('option', { value: id }, `${name} — ${position}`)),
  );
  app.replaceChildren(
    element(
      'header',
      {},
      element('label', { class: 'field', for: 'person' }, words.person),
      person,
      sides,
      element('label', { class: 'field', for: 'competency' }, words.competency),
      competency,
      progress,
      standing,
    ),
    list,
    element('footer', {}, element('div', { class: 'buttons' }, saveButton, nextButton), notice),
  );
};

const start = async (): Promise<void> => {
  app.replaceChildren(notice);
  tell(words.loading, '');
  const reply = await callScript('loadBehaviourPeople');
  if (!reply.ok)
    return tell(
      reply.message,
      'bad',
      button(words.retry, () => void start()),
    );
  lay(reply.value);
  await open(reply.value[0]?.id ?? '');
};

/** No raw error reaches the user; what was ticked stays where it is. */
const onBroken = (event: Event): void => {
  event.preventDefault();
  saveButton.disabled = false;
  tell(words.broken, 'bad');
};

window.addEventListener('error', onBroken);
window.addEventListener('unhandledrejection', onBroken);
void start();
