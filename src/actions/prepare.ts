import { ENTRY, type EntryLayout } from '../layout/entry';
import { ROSTER } from '../layout/roster';
import type { FormText } from '../model/form-text';
import type { Person } from '../model/person';
import { UserError } from '../model/user-error';
import { entryPlan, type ItemNote, type TypedLevels } from '../plan/entry';
import { resultsPlan } from '../plan/results';
import { logPlan, rosterPlan } from '../plan/roster';
import type { PlannedCell } from '../plan/tab';
import { positionNames } from '../rules/positions';
import { applyTab } from '../sheet/apply';
import { withDocumentLock } from '../sheet/lock';
import { readFormTexts } from '../sheet/texts';
import { notify } from '../sheet/ui';
import { findTab, showCell } from '../sheet/workbook';
import { menuWords } from '../thai/menu';
import { messages } from '../thai/messages';
import { TABS } from '../thai/workbook';
import { menuAction } from './guard';
import { groupByTab } from './layouts';
import { readEntry, readRoster, rosterFaultText } from './read';

/** Menu: makes or brings up to date every tab of the round from the roster; what was typed stays. */
export const prepareWorkbook = (): void =>
  menuAction(menuWords.prepare, () => {
    const notice = withDocumentLock(prepare);
    notify(menuWords.prepare, notice);
  });

const prepare = (): string => {
  const roster = readRoster();
  if (roster && roster.faults.length > 0)
    throw new UserError(messages.rosterFaults(roster.faults.map(rosterFaultText)));
  if (!roster || roster.people.length === 0) return startRoster(roster !== undefined);

  const texts = readFormTexts();
  const noteOf: ItemNote = (form, no) => itemNote(texts[form], no);
  const groups = groupByTab(roster.people).map((group) => ({ ...group, ...keptRows(group) }));
  for (const { layout, standing, typed } of groups) applyTab(entryPlan(layout, standing, typed, noteOf));
  applyTab(resultsPlan(groups.map((group) => ({ ...group, rows: group.standing.length }))));
  if (!findTab(TABS.log)) applyTab(logPlan());
  const first = groups[0]?.layout;
  if (first) showCell(first.tab, ENTRY.firstRow, first.block.self);
  return messages.prepared(
    roster.people.length,
    groups.map(({ layout }) => layout.tab),
  );
};

const startRoster = (exists: boolean): string => {
  if (!exists) applyTab(rosterPlan(positionNames(), ROSTER.position + 1));
  showCell(TABS.roster, 2, 1);
  return messages.rosterCreated();
};

/**
 * The people of an entry tab in the order in which they stand there, newcomers after them, and what was typed
 * for each. Somebody who left the roster keeps the row: nothing typed is dropped.
 */
const keptRows = ({
  layout,
  people,
}: {
  layout: EntryLayout;
  people: readonly Person[];
}): { standing: Person[]; typed: TypedLevels } => {
  const rows = findTab(layout.tab) ? readEntry(layout) : [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  const onRoster = new Map(people.map((person) => [person.id, person]));
  const kept = rows.map(({ id, name }) => onRoster.get(id) ?? leaver(id, name));
  const added = people.filter(({ id }) => !byId.has(id));
  return {
    standing: [...kept, ...added],
    typed: (id, side) => byId.get(id)?.levels[side] as readonly PlannedCell[] | undefined,
  };
};

const leaver = (id: string, name: string): Person => ({
  id,
  name,
  position: '',
  standing: '',
  unit: '',
  supervisor: '',
});

const itemNote = (text: FormText | undefined, no: string): string => {
  const item = text?.domains.flatMap(({ items }) => items).find((candidate) => candidate.no === no);
  if (!text || !item) return '';
  const levels = text.levels.map(({ level, meaning }) => `${level} = ${meaning}`);
  return [`${item.no} ${item.name}`, item.detail, levels.join('\n')].filter(Boolean).join('\n\n');
};
