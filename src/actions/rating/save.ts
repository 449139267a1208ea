import { shown } from '../../cells/shown';
import type { EntryLayout } from '../../layout/entry';
import type { Person, Side } from '../../model/person';
import { UserError } from '../../model/user-error';
import { type EntryRow, isSomebodyElses } from '../../parse/entry';
import { wholeLevel } from '../../score/form';
import { withDocumentLock } from '../../sheet/lock';
import { reportFailure } from '../../sheet/report';
import { currentUser } from '../../sheet/user';
import { appendRow, canAppend, canEdit, findTab, writeValues } from '../../sheet/workbook';
import { faultText } from '../../thai/faults';
import { logWords } from '../../thai/log';
import { messages } from '../../thai/messages';
import { roundName } from '../../thai/round';
import { itemName, SIDE_NAMES, TABS } from '../../thai/workbook';
import { type Reply, sidebarCall } from '../guard';
import { groupByTab } from '../layouts';
import { openRound, readAgreements } from '../read/agreements';
import { readEntry, readRoster, somebodyElsesText } from '../read/roster';
import { readSettings } from '../read/settings';
import { missingTabText } from '../tabs';
import type { SaveRequest, SaveResult, Standing } from './book';
import { cellText, itemsOf } from './cells';
import { checked } from './checked';
import { forgetDraft } from './drafts';
import {
  changedMeanwhile,
  checkEvidence,
  NO_EVIDENCE,
  openChanges,
  readEvidence,
  writeEvidence,
} from './evidence';
import { lastChange } from './last-change';
import { personRequest, saveRequest } from './requests.schema';

/**
 * Sidebar: writes one side of one person's levels, in one write, and the evidence that changed in another,
 * unless somebody else changed either meanwhile.
 */
export const saveRating = (request: unknown): Reply<SaveResult> =>
  sidebarCall(() => {
    const save = checked(saveRequest, request);
    const result = withDocumentLock(() => saveLevels(save));
    if (result.kind === 'saved') settleDraft(save);
    return result;
  });

/** Sidebar: one side of somebody's rating as it stands now, and who changed it last. */
export const readStanding = (request: unknown): Reply<Standing> =>
  sidebarCall(() => {
    const { id, side } = checked(personRequest, request);
    return standingOf(findPerson(id), side);
  });

/** A draft that cannot be taken back now is no failed save: the page knows that it holds nothing new. */
const settleDraft = ({ round, tab, side, id }: SaveRequest): void => {
  if (!round || !tab) return;
  try {
    forgetDraft({ round, tab, side, id });
  } catch (error) {
    reportFailure(error);
  }
};

interface FoundPerson {
  readonly layout: EntryLayout;
  readonly person: Person;
  readonly row: EntryRow;
}

const saveLevels = (save: SaveRequest): SaveResult => {
  checkRound(save);
  const found = findPerson(save.id, save.tab);
  const { layout, person, row } = found;
  const standing = row.levels[save.side].map(cellText);
  const levels = checkedLevels(layout, save.levels);
  const changes = changesBetween(layout, standing, levels.map(cellText));
  const read = save.evidence.length > 0 ? readEvidence() : undefined;
  const evidence = read?.byPerson.get(save.id)?.[save.side] ?? [];
  const notes = openChanges(save.evidence, evidence);
  if (changes.length === 0 && notes.length === 0) return { kind: 'saved', levels: standing, logged: true };
  if ((changes.length > 0 && !sameCells(standing, save.opened)) || changedMeanwhile(notes, evidence))
    return { kind: 'conflict', ...standingOf(found, save.side) };

  const tab = findTab(layout.tab);
  if (!tab) throw new UserError(missingTabText(layout.tab));
  if (changes.length > 0 && !canEdit(tab, row.row, layout.block[save.side], layout.items))
    throw new UserError(messages.protectedRange(layout.tab));
  if (read) checkEvidence(notes, read);
  const logged = canAppend(TABS.log);

  if (changes.length > 0) writeValues(tab, row.row, layout.block[save.side], [levels]);
  if (read) writeEvidence(notes, person, save.side, read.rows);
  const told = [
    ...changes,
    ...notes.map(({ component, item }) => logWords.evidence(itemName(component, item))),
  ];
  if (logged)
    appendRow(TABS.log, [
      new Date(),
      currentUser(),
      layout.tab,
      person.id,
      person.name,
      `${SIDE_NAMES[save.side]} · ${told.join(', ')}`,
    ]);
  return { kind: 'saved', levels: levels.map(cellText), logged };
};

/**
 * @throws UserError where the form was opened in another round: its levels are none of the open round's
 */
const checkRound = ({ round }: SaveRequest): void => {
  if (!round) return;
  const open = roundName(openRound(readSettings().settings));
  if (round !== open) throw new UserError(messages.roundMoved(round, open));
};

const standingOf = ({ layout, row, person }: FoundPerson, side: Side): Standing => {
  const by = lastChange(layout, person.id, side);
  return {
    levels: row.levels[side].map(cellText),
    evidence: readEvidence().byPerson.get(person.id) ?? NO_EVIDENCE,
    ...(by ? { by } : {}),
  };
};

/**
 * A person with the row of their entry tab. Only for the line of an earlier place are the agreements read too.
 *
 * @param opened the entry tab that a form was opened from: somebody who moved to another form is told
 * @throws UserError where the person has left, has moved, or the row is somebody else's
 */
const findPerson = (id: string, opened?: string): FoundPerson => {
  const roster = readRoster();
  if (!roster) throw new UserError(messages.rosterMissing());
  const rated = roster.people.some((one) => one.id === id)
    ? roster.people
    : readAgreements(roster, readSettings().settings).rated;
  const group = groupByTab(rated, roster.catalogue).find(({ people }) => people.some((one) => one.id === id));
  const person = group?.people.find((one) => one.id === id);
  if (!group || !person) throw new UserError(messages.personMissing(id, TABS.roster));
  const { layout } = group;
  if (opened && opened !== layout.tab)
    throw new UserError(messages.personMoved(person.name, opened, layout.tab));
  const row = readEntry(layout).find((one) => one.id === id);
  if (!row) throw new UserError(messages.personMissing(id, layout.tab));
  if (isSomebodyElses(row, person)) throw new UserError(somebodyElsesText(layout, row, person));
  return { layout, person, row };
};

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

const sameCells = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((cell, index) => cell === b[index]);
