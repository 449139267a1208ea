import { isBlank } from '../cells/number';
import { shown } from '../cells/shown';
import type { EntryLayout } from '../layout/entry';
import type { FormText } from '../model/form-text';
import type { Person, Side } from '../model/person';
import { UserError } from '../model/user-error';
import { type EntryRow, isSomebodyElses } from '../parse/entry';
import { wholeLevel } from '../score/form';
import { withDocumentLock } from '../sheet/lock';
import { readFormTexts } from '../sheet/texts';
import { showSidebar } from '../sheet/ui';
import { currentUser } from '../sheet/user';
import { appendRow, canAppend, canEdit, findTab, writeValues } from '../sheet/workbook';
import { faultText } from '../thai/faults';
import { logWords } from '../thai/log';
import { menuWords } from '../thai/menu';
import { messages } from '../thai/messages';
import { componentName, itemName, SIDE_NAMES, TABS } from '../thai/workbook';
import { menuAction, type Reply, sidebarCall } from './guard';
import { groupByTab, type TabGroup } from './layouts';
import { saveRequest } from './rating.schema';
import { readEntry, readRoster, rosterFaultText, somebodyElsesText } from './read';

/** How far one side of somebody's rating is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  readonly supervisor: string;
  readonly tab: string;
  readonly progress: Readonly<Record<Side, Progress>>;
  /** Level cells as text, '' where blank. */
  readonly levels: Readonly<Record<Side, readonly string[]>>;
}

/** A component of a form set as the sidebar shows it. */
export interface RatedComponent {
  readonly no: string;
  readonly name: string;
  readonly formId: string;
  readonly text: FormText;
}

export interface RatingBook {
  readonly people: readonly ListedPerson[];
  /** Components by entry tab, in column order. */
  readonly components: Readonly<Record<string, readonly RatedComponent[]>>;
  /** Who of the roster is not among the people, and what is to be done. */
  readonly notices: readonly string[];
}

export interface SaveRequest {
  readonly id: string;
  readonly side: Side;
  /** A level per item in column order; 0 where none is chosen. */
  readonly levels: readonly number[];
  /** The cells as the user last saw them: nothing else is written over. */
  readonly opened: readonly string[];
}

export type SaveResult =
  | {
      readonly kind: 'saved';
      readonly levels: readonly string[];
      /** Whether the log of changes could take it down. */
      readonly logged: boolean;
    }
  | { readonly kind: 'conflict'; readonly levels: readonly string[] };

/** Menu: opens the sidebar for entering levels. */
export const openRatingSidebar = (): void =>
  menuAction(menuWords.rate, () => showSidebar('sidebar', menuWords.rate));

/** Sidebar: everybody who can be rated, what stands in their cells, and the words of their forms. */
export const loadRatingBook = (): Reply<RatingBook> =>
  sidebarCall(() => {
    const roster = readRoster();
    if (!roster) throw new UserError(messages.rosterMissing());
    const groups = groupByTab(roster.people);
    const tabs = groups.map((group) => listedOnTab(group));
    const people = tabs.flatMap((tab) => tab.people);
    const notices = [...roster.faults.map(rosterFaultText), ...tabs.flatMap((tab) => tab.notices)];
    if (people.length === 0) throw new UserError(notices.join('\n') || messages.nobody());
    const texts = readFormTexts();
    return {
      people,
      components: Object.fromEntries(groups.map(({ layout }) => [layout.tab, componentsOf(layout, texts)])),
      notices,
    };
  });

/** Who can be rated on an entry tab, and who of its people cannot, each with the mend. */
const listedOnTab = ({
  layout,
  people,
}: TabGroup): { readonly people: readonly ListedPerson[]; readonly notices: readonly string[] } => {
  if (!findTab(layout.tab)) return { people: [], notices: [messages.entryMissing(layout.tab)] };
  const rows = new Map(readEntry(layout).map((row) => [row.id, row]));
  const found: ListedPerson[] = [];
  const notices: string[] = [];
  const missing: string[] = [];
  for (const person of people) {
    const row = rows.get(person.id);
    if (!row) missing.push(person.name);
    else if (isSomebodyElses(row, person)) notices.push(somebodyElsesText(layout, row, person));
    else found.push(listed(person, layout, row));
  }
  if (missing.length > 0) notices.push(messages.notYetOnTab(layout.tab, missing));
  return { people: found, notices };
};

/** Sidebar: writes one side of one person's levels, in one write, unless the cells changed meanwhile. */
export const saveRating = (request: unknown): Reply<SaveResult> =>
  sidebarCall(() => {
    const save = checkedRequest(request);
    return withDocumentLock(() => saveLevels(save));
  });

const checkedRequest = (request: unknown): SaveRequest => {
  const parsed = saveRequest.safeParse(request);
  if (!parsed.success) throw new UserError(messages.badRequest());
  return parsed.data;
};

const saveLevels = (save: SaveRequest): SaveResult => {
  const { layout, person } = findPerson(save.id);
  const row = readEntry(layout).find(({ id }) => id === save.id);
  if (!row) throw new UserError(messages.personMissing(save.id, layout.tab));
  if (isSomebodyElses(row, person)) throw new UserError(somebodyElsesText(layout, row, person));
  const standing = row.levels[save.side].map(cellText);
  const levels = checkedLevels(layout, save.levels);
  const changes = changesBetween(layout, standing, levels.map(cellText));
  if (changes.length === 0) return { kind: 'saved', levels: standing, logged: true };
  if (!sameCells(standing, save.opened)) return { kind: 'conflict', levels: standing };

  const tab = findTab(layout.tab);
  if (!tab) throw new UserError(messages.entryMissing(layout.tab));
  if (!canEdit(tab, row.row, layout.block[save.side], layout.items))
    throw new UserError(messages.protectedRange(layout.tab));
  writeValues(tab, row.row, layout.block[save.side], [levels]);
  const logged = canAppend(TABS.log);
  if (logged)
    appendRow(TABS.log, [
      new Date(),
      currentUser(),
      layout.tab,
      person.id,
      person.name,
      `${SIDE_NAMES[save.side]} · ${changes.join(', ')}`,
    ]);
  return { kind: 'saved', levels: levels.map(cellText), logged };
};

const findPerson = (id: string): { layout: EntryLayout; person: Person } => {
  const roster = readRoster();
  if (!roster) throw new UserError(messages.rosterMissing());
  for (const { layout, people } of groupByTab(roster.people)) {
    const person = people.find((candidate) => candidate.id === id);
    if (person) return { layout, person };
  }
  throw new UserError(messages.personMissing(id, TABS.roster));
};

const itemsOf = (layout: EntryLayout) =>
  layout.components.flatMap(({ no, form }) => form.items.map((item) => ({ ...item, component: no })));

/** The levels as they are written: blank for 0; anything outside the item's scale is refused by item. */
const checkedLevels = (layout: EntryLayout, levels: readonly number[]): (number | '')[] => {
  const items = itemsOf(layout);
  if (levels.length !== items.length) throw new UserError(messages.badRequest());
  const faults = items.flatMap(({ no, highest }, index) => {
    const level = levels[index] ?? 0;
    return level === 0 || wholeLevel(level, highest)
      ? []
      : [{ kind: 'not-a-level', item: no, highest, found: shown(level) } as const];
  });
  if (faults.length > 0) throw new UserError(faultText(faults));
  return levels.map((level) => (level === 0 ? '' : level));
};

const changesBetween = (layout: EntryLayout, before: readonly string[], after: readonly string[]): string[] =>
  itemsOf(layout).flatMap(({ no, component }, index) => {
    const [from = '', to = ''] = [before[index], after[index]];
    return from === to ? [] : [logWords.item(itemName(component, no), from, to)];
  });

const cellText = (cell: unknown): string => (isBlank(cell) ? '' : shown(cell));

const sameCells = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((cell, index) => cell === b[index]);

const listed = (person: Person, layout: EntryLayout, row: EntryRow): ListedPerson => {
  const items = itemsOf(layout);
  const progress = (side: Side): Progress => ({
    done: items.filter(({ highest }, index) => wholeLevel(row.levels[side][index], highest)).length,
    of: items.length,
  });
  const { id, name, position, unit, supervisor } = person;
  return {
    id,
    name,
    position,
    unit,
    supervisor,
    tab: layout.tab,
    progress: { self: progress('self'), supervisor: progress('supervisor') },
    levels: { self: row.levels.self.map(cellText), supervisor: row.levels.supervisor.map(cellText) },
  };
};

const componentsOf = (layout: EntryLayout, texts: Readonly<Record<string, FormText>>): RatedComponent[] =>
  layout.components.flatMap(({ no, formId }) => {
    const text = texts[formId];
    return text ? [{ no, name: componentName(no), formId, text }] : [];
  });
