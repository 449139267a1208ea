import { BEHAVIOUR_SHEET as AT } from '../../layout/behaviour-sheet';
import type { BehaviourBlock } from '../../model/behaviour-sheet';
import type { Person, Side } from '../../model/person';
import { UserError } from '../../model/user-error';
import type { StandingBlock } from '../../parse/behaviour-sheet';
import { withDocumentLock } from '../../sheet/lock';
import { showSidebar } from '../../sheet/ui';
import { currentUser } from '../../sheet/user';
import { appendRow, canAppend, canEdit, findTab, writeValues } from '../../sheet/workbook';
import { behaviourMessages, behaviourTab } from '../../thai/behaviour-sheet';
import { behaviourSidebarWords as words } from '../../thai/behaviour-sidebar';
import { menuWords } from '../../thai/menu';
import { messages } from '../../thai/messages';
import { SIDE_NAMES, TABS } from '../../thai/workbook';
import { menuAction, type Reply, sidebarCall } from '../guard';
import type { LastChange } from '../rating/book';
import { checked } from '../rating/checked';
import { lastChange } from '../rating/last-change';
import { readRoster } from '../read';
import { type ReadSheet, readBehaviourSheet } from '../read-behaviour-sheet';
import { readSettings } from '../read-settings';
import { behavioursRequest, behavioursSave } from './requests.schema';

/** Somebody whose behaviours can be ticked. */
export interface BehaviourPerson {
  readonly id: string;
  readonly name: string;
  readonly position: string;
}

/** A competency of somebody's sheet, with the level that is expected; as the sheet says it. */
export interface OpenBehaviours extends BehaviourBlock {
  readonly expected: string;
}

export interface PersonBehaviours {
  readonly id: string;
  readonly competencies: readonly OpenBehaviours[];
  /** The percentage of a level's behaviours that shows it. */
  readonly share: string;
}

/** One side's ticks on a competency in the order of the sheet, and the evidence. */
export interface BehaviourAnswer {
  readonly ticks: readonly boolean[];
  readonly evidence: string;
}

export type BehavioursSaved =
  | { readonly kind: 'saved'; readonly logged: boolean }
  | { readonly kind: 'conflict'; readonly standing: BehaviourAnswer; readonly by?: LastChange };

/** Menu: opens the sidebar in which behaviours are ticked, one competency at a time. */
export const openBehaviourSidebar = (): void =>
  menuAction(menuWords.behaviours, () => showSidebar('behaviours', menuWords.behaviours));

/** Sidebar: section 38 ค.(2) staff, in the order of the roster. */
export const loadBehaviourPeople = (): Reply<readonly BehaviourPerson[]> =>
  sidebarCall(() => {
    const people = staff();
    if (people.length === 0) throw new UserError(words.nobody);
    return people.map(({ id, name, position }) => ({ id, name, position }));
  });

/** Sidebar: somebody's sheet of behaviours, in one read. */
export const loadBehaviours = (request: unknown): Reply<PersonBehaviours> =>
  sidebarCall(() => {
    const { id } = checked(behavioursRequest, request, words.badRequest);
    const { grid, sheet } = readOwn(personOf(id));
    return {
      id,
      competencies: sheet.blocks.map(({ competency, definition, titles, behaviours, evidence, row }) => ({
        competency,
        definition,
        titles: titles.map(({ level, title }) => ({ level, title })),
        evidence,
        behaviours: behaviours.map(({ level, text, ticks }) => ({ level, text, ticks })),
        expected: String(grid?.[row - 1]?.[AT.expected - 1] ?? ''),
      })),
      share: readSettings().settings.behaviourShare,
    };
  });

/** Sidebar: writes one side's ticks on one competency, and the evidence, in one write, unless they changed meanwhile. */
export const saveBehaviours = (request: unknown): Reply<BehavioursSaved> =>
  sidebarCall(() => {
    const save = checked(behavioursSave, request, words.badRequest);
    return withDocumentLock(() => saved(save));
  });

interface Save {
  readonly id: string;
  readonly side: Side;
  readonly competency: string;
  readonly answer: BehaviourAnswer;
  readonly opened: BehaviourAnswer;
}

const saved = ({ id, side, competency, answer, opened }: Save): BehavioursSaved => {
  const person = personOf(id);
  const name = behaviourTab(id);
  const block = readOwn(person).sheet.blocks.find((each) => each.competency === competency);
  if (!block || block.evidenceRow === undefined || block.behaviours.length !== answer.ticks.length)
    throw new UserError(words.gone(competency, name));
  const standing = {
    ticks: block.behaviours.map(({ ticks }) => ticks[side]),
    evidence: block.evidence,
  };
  if (same(standing, answer)) return { kind: 'saved', logged: true };
  if (!same(standing, opened)) {
    const by = lastChange({ tab: name }, id, side);
    return { kind: 'conflict', standing, ...(by ? { by } : {}) };
  }
  const { row, cells } = stretch(block, block.evidenceRow, side, answer);
  const tab = findTab(name);
  if (!tab || !canEdit(tab, row, AT.text, cells[0]?.length ?? 1))
    throw new UserError(messages.protectedRange(name));
  const logged = canAppend(TABS.log);
  writeValues(tab, row, AT.text, cells);
  const count = ({ ticks }: BehaviourAnswer) => ticks.filter(Boolean).length;
  const change = words.changed(
    competency,
    count(standing),
    count(answer),
    standing.evidence !== answer.evidence,
  );
  if (logged)
    appendRow(TABS.log, [
      new Date(),
      currentUser(),
      name,
      id,
      person.name,
      `${SIDE_NAMES[side]} · ${change}`,
    ]);
  return { kind: 'saved', logged };
};

const same = (a: BehaviourAnswer, b: BehaviourAnswer): boolean =>
  a.evidence === b.evidence &&
  a.ticks.length === b.ticks.length &&
  a.ticks.every((tick, i) => tick === b.ticks[i]);

/** The words and both sides' ticks from the first behaviour down to the evidence, as they are to stand. */
const stretch = (block: StandingBlock, evidenceRow: number, side: Side, answer: BehaviourAnswer) => {
  const row = block.behaviours[0]?.row ?? evidenceRow;
  const cells = Array.from({ length: evidenceRow - row + 1 }, (): unknown[] => ['', '', '']);
  const put = (at: number, column: number, value: unknown) => {
    const line = cells[at - row];
    if (line) line[column - AT.text] = value;
  };
  for (const { row: at, title } of block.titles) put(at, AT.text, title);
  block.behaviours.forEach(({ row: at, text, ticks }, index) => {
    put(at, AT.text, text);
    for (const one of ['self', 'supervisor'] as const)
      put(at, AT.ticks[one], one === side ? answer.ticks[index] === true : ticks[one]);
  });
  put(evidenceRow, AT.text, answer.evidence);
  return { row, cells };
};

const staff = (): readonly Person[] => {
  const roster = readRoster();
  if (!roster) throw new UserError(messages.rosterMissing());
  return roster.people.filter(({ post }) => post !== undefined);
};

const personOf = (id: string): Person => {
  const person = staff().find((one) => one.id === id);
  if (!person) throw new UserError(messages.personMissing(id, TABS.roster));
  return person;
};

const readOwn = (person: Person): ReadSheet => {
  const tab = behaviourTab(person.id);
  const read = readBehaviourSheet(tab, person);
  if (!read.grid) throw new UserError(behaviourMessages.noTab(tab));
  return read;
};
