import { nameKey } from '../../cells/name-key';
import { ROSTER } from '../../layout/roster';
import { UserError } from '../../model/user-error';
import type { CompetencyRow } from '../../parse/competency-plan';
import { text } from '../../parse/roster';
import { competencySummaryPlan } from '../../plan/development/summary';
import type { TabPlan } from '../../plan/tab';
import { BEHAVIOUR_LEVELS } from '../../rules/behaviour-scales';
import { canEditTab, readTab } from '../../sheet/workbook';
import { SUMMARY_WORDS } from '../../thai/competency-summary';
import { messages } from '../../thai/messages';
import { TABS } from '../../thai/workbook';

/**
 * The tab of expected levels against those found, with the person and the unit that were chosen on it.
 *
 * @throws UserError where the tab is somebody's own, or may not be edited
 */
export const preparedSummary = (competencies: readonly CompetencyRow[]): TabPlan => {
  const tab = TABS.competencySummary;
  const standing = readTab(tab);
  const title = text(standing?.[0]?.[0]);
  if (title && title !== SUMMARY_WORDS.title)
    throw new UserError(messages.tabTaken(tab, 'A1', SUMMARY_WORDS.title, title));
  if (!canEditTab(tab)) throw new UserError(messages.protectedRange(tab));
  const roster = readTab(TABS.roster) ?? [];
  const own = competencies.filter(({ id, competency }) => id && competency);
  const ids = new Set(own.map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { id } of own) counts.set(id, (counts.get(id) ?? 0) + 1);
  const units = roster
    .filter((row) => ids.has(text(row[ROSTER.id])))
    .map((row) => text(row[ROSTER.unit]))
    .filter(Boolean);
  return competencySummaryPlan({
    rows: { competencies: competencies.length, roster: Math.max(roster.length, 1) },
    rosterColumns: { id: ROSTER.id + 1, unit: ROSTER.unit + 1 },
    people: [...new Set(own.map(({ id, name }) => `${id} ${name}`))],
    units: [...new Set(units)],
    most: Math.max(1, ...counts.values()),
    all: Math.max(1, new Set(own.map(({ competency }) => nameKey(competency))).size),
    highest: BEHAVIOUR_LEVELS.expected.highest,
    ...(title ? { chosen: { person: text(standing?.[1]?.[1]), unit: text(standing?.[1]?.[6]) } } : {}),
  });
};
