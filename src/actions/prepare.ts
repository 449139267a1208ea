import { ENTRY, type EntryLayout } from '../layout/entry';
import { ROSTER } from '../layout/roster';
import type { FormText } from '../model/form-text';
import type { Person } from '../model/person';
import { UserError } from '../model/user-error';
import { type EntryLine, entryPlan, type ItemNote } from '../plan/entry';
import { resultsPlan } from '../plan/results';
import { logPlan, rosterPlan } from '../plan/roster';
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
  const groups = groupByTab(roster.people).map((group) => ({ ...group, lines: entryLines(group) }));
  for (const { layout, lines } of groups) applyTab(entryPlan(layout, lines, noteOf));
  applyTab(resultsPlan(groups.map((group) => ({ ...group, rows: group.lines.length }))));
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
 * Who stands in each row of an entry tab: everybody stays in the row where their levels are, newcomers follow.
 * Somebody who left the roster keeps the row, and an emptied row stays empty: nothing typed is dropped or
 * moved to somebody else.
 */
const entryLines = ({ layout, people }: { layout: EntryLayout; people: readonly Person[] }): EntryLine[] => {
  const rows = findTab(layout.tab) ? readEntry(layout) : [];
  const onRoster = new Map(people.map((person) => [person.id, person]));
  const lines: EntryLine[] = [];
  for (const { id, name, row } of rows) lines[row - ENTRY.firstRow] = onRoster.get(id) ?? { id, name };
  const standing = new Set(rows.map(({ id }) => id));
  return [...lines, ...people.filter(({ id }) => !standing.has(id))];
};

const itemNote = (text: FormText | undefined, no: string): string => {
  const item = text?.domains.flatMap(({ items }) => items).find((candidate) => candidate.no === no);
  if (!text || !item) return '';
  const levels = text.levels.map(({ level, meaning }) => `${level} = ${meaning}`);
  return [`${item.no} ${item.name}`, item.detail, levels.join('\n')].filter(Boolean).join('\n\n');
};
