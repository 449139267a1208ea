import { ENTRY } from '../layout/entry';
import { ROSTER } from '../layout/roster';
import type { FormText } from '../model/form-text';
import { UserError } from '../model/user-error';
import { type EntryRow, filledScoreCell, isSomebodyElses } from '../parse/entry';
import { filledCell } from '../parse/results';
import { type EntryLine, entryPlan, type ItemNote } from '../plan/entry';
import { type EntryGroup, resultsPlan } from '../plan/results';
import { logPlan, rosterPlan } from '../plan/roster';
import type { TabPlan } from '../plan/tab';
import { positionNames } from '../rules/positions';
import { applyTab } from '../sheet/apply';
import { withDocumentLock } from '../sheet/lock';
import { readFormTexts } from '../sheet/texts';
import { notify } from '../sheet/ui';
import { canEditTab, findTab, showCell } from '../sheet/workbook';
import { menuWords } from '../thai/menu';
import { messages } from '../thai/messages';
import { TABS } from '../thai/workbook';
import { menuAction } from './guard';
import { groupByTab, type TabGroup } from './layouts';
import {
  readRoster,
  readStandingEntry,
  readStandingResults,
  rosterFaultText,
  somebodyElsesText,
} from './read';

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
  const groups = groupByTab(roster.people).map((group) => ({ ...group, ...entryLines(group) }));
  const results = plannedResults(groups.map((group) => ({ ...group, rows: group.lines.length })));
  for (const tab of [...groups.map(({ layout }) => layout.tab), TABS.results])
    if (!canEditTab(tab)) throw new UserError(messages.protectedRange(tab));

  for (const { layout, lines } of groups) applyTab(entryPlan(layout, lines, noteOf));
  applyTab(results);
  if (!findTab(TABS.log)) applyTab(logPlan());
  const first = groups[0]?.layout;
  if (first) showCell(first.tab, ENTRY.firstRow, first.block.self);
  return messages.prepared(
    roster.people.length,
    groups.map(({ layout }) => layout.tab),
    groups.flatMap(({ left }) => left.map(({ id, name }) => `${id} ${name}`)),
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
const entryLines = ({
  layout,
  people,
}: TabGroup): { readonly lines: readonly EntryLine[]; readonly left: readonly EntryRow[] } => {
  const { grid, rows } = readStandingEntry(layout);
  const onRoster = new Map(people.map((person) => [person.id, person]));
  const clashes = rows.flatMap((row) => {
    const person = onRoster.get(row.id);
    return person && isSomebodyElses(row, person) ? [somebodyElsesText(layout, row, person)] : [];
  });
  if (clashes.length > 0) throw new UserError(messages.rosterFaults(clashes));

  const lines: EntryLine[] = [];
  for (const { id, name, row } of rows) lines[row - ENTRY.firstRow] = onRoster.get(id) ?? { id, name };
  const standing = new Set(rows.map(({ id }) => id));
  const all = [...lines, ...people.filter(({ id }) => !standing.has(id))];
  const filled = filledScoreCell(
    grid,
    layout,
    ENTRY.firstRow + lines.length,
    ENTRY.firstRow + all.length - 1,
  );
  if (filled) throw new UserError(messages.cellFilled(layout.tab, filled));
  return { lines: all, left: rows.filter(({ id }) => !onRoster.has(id)) };
};

/** The results tab, which writes over nothing but an earlier build. */
const plannedResults = (groups: readonly EntryGroup[]): TabPlan => {
  const { grid, standing } = readStandingResults();
  const plan = resultsPlan(groups, standing);
  const size = { rows: plan.cells.length, columns: plan.cells[0]?.length ?? 0 };
  const filled = standing && filledCell(grid, standing, size);
  if (filled) throw new UserError(messages.cellFilled(TABS.results, filled));
  return plan;
};

const itemNote = (text: FormText | undefined, no: string): string => {
  const item = text?.domains.flatMap(({ items }) => items).find((candidate) => candidate.no === no);
  if (!text || !item) return '';
  const levels = text.levels.map(({ level, meaning }) => `${level} = ${meaning}`);
  return [`${item.no} ${item.name}`, item.detail, levels.join('\n')].filter(Boolean).join('\n\n');
};
