import { isBlankRow } from '../../cells/grid';
import { nameKey } from '../../cells/name-key';
import { COMPETENCY_SUMMARY } from '../../layout/competency-summary';
import { ROSTER } from '../../layout/roster';
import { UserError } from '../../model/user-error';
import type { CompetencyRow } from '../../parse/competency-plan';
import { filledSummaryCell, parseSummary } from '../../parse/competency-summary';
import { text } from '../../parse/roster';
import {
  competencySummaryPatch,
  competencySummaryPlan,
  type SummaryParts,
  unitRows,
} from '../../plan/development/summary';
import type { TabPatch } from '../../plan/patch';
import { formula, type PlannedCell, type TabPlan } from '../../plan/tab';
import { BEHAVIOUR_LEVELS } from '../../rules/behaviour-scales';
import { readFormulas, readTab } from '../../sheet/workbook';
import { SUMMARY_WORDS } from '../../thai/competency-summary';
import { messages } from '../../thai/messages';
import { TABS } from '../../thai/workbook';
import { refuseUnwritable } from '../tabs';

/** What makes the tab, or brings the one that stands up to date. */
export type PreparedSummary = { readonly plan: TabPlan } | { readonly patch: TabPatch };

/**
 * The tab of expected levels against those found, with the person and the unit that were chosen on it. It is read
 * once and written in two stretches, whatever the size of its tables.
 *
 * @throws UserError where the tab is somebody's own, holds what its tables would write over, or may not be edited
 */
export const preparedSummary = (competencies: readonly CompetencyRow[]): PreparedSummary => {
  const tab = TABS.competencySummary;
  const grid = readTab(tab);
  const title = text(grid?.[0]?.[0]);
  if (title && title !== SUMMARY_WORDS.title)
    throw new UserError(messages.tabTaken(tab, 'A1', SUMMARY_WORDS.title, title));
  refuseUnwritable([tab]);
  const parts = summaryParts(competencies);
  if (!grid || grid.every(isBlankRow)) return { plan: competencySummaryPlan(parts) };
  if (!title) throw new UserError(messages.tabTaken(tab, 'A1', SUMMARY_WORDS.title, title));
  const formulas = readFormulas(tab, 1, 1, grid.length, COMPETENCY_SUMMARY.columns);
  const filled = filledSummaryCell(grid, formulas, unitRows(parts), [
    { ...COMPETENCY_SUMMARY.person, names: SUMMARY_WORDS.personHeadings },
    { ...COMPETENCY_SUMMARY.data, names: SUMMARY_WORDS.dataHeadings },
  ]);
  if (filled) throw new UserError(messages.cellFilled(tab, filled));
  const standing = (row: number, column: number): PlannedCell => {
    const typed = formulas[row - 1]?.[column - 1];
    return typed ? formula(typed) : ((grid[row - 1]?.[column - 1] ?? '') as PlannedCell);
  };
  const extent = { rows: grid.length, columns: grid[0]?.length ?? 0 };
  return { patch: competencySummaryPatch(parts, parseSummary(grid, formulas), standing, extent) };
};

const summaryParts = (competencies: readonly CompetencyRow[]): SummaryParts => {
  const roster = readTab(TABS.roster) ?? [];
  const own = competencies.filter(({ id, competency }) => id && competency);
  const ids = new Set(own.map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { id } of own) counts.set(id, (counts.get(id) ?? 0) + 1);
  const units = roster
    .filter((row) => ids.has(text(row[ROSTER.id])))
    .map((row) => text(row[ROSTER.unit]))
    .filter(Boolean);
  return {
    rows: { competencies: competencies.length, roster: Math.max(roster.length, 1) },
    rosterColumns: { id: ROSTER.id + 1, unit: ROSTER.unit + 1 },
    people: [...new Set(own.map(({ id, name }) => `${id} ${name}`))],
    units: [...new Set(units)],
    most: Math.max(1, ...counts.values()),
    all: Math.max(1, new Set(own.map(({ competency }) => nameKey(competency))).size),
    highest: BEHAVIOUR_LEVELS.expected.highest,
  };
};
