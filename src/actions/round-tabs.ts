import { POSITIONS } from '../rules/positions';
import { TABS } from '../thai/workbook';

const isOneOf =
  (tabs: readonly string[]) =>
  (tab: string): boolean =>
    tabs.includes(tab);

/**
 * Which tabs belong to a round, part by part: they are kept under another name when the next round starts, and
 * made anew for it. Everything else (roster, agreements, settings, tabs that people made) goes on. A part whose
 * tabs hold what is given, made or logged in a round adds a line.
 */
const ROUND_TABS: readonly ((tab: string) => boolean)[] = [
  (tab) => POSITIONS.some((position) => position.tab === tab),
  isOneOf([TABS.results, TABS.evidence, TABS.opinions, TABS.log]),
  isOneOf([TABS.kpis, TABS.competencies, TABS.kpiChanges, TABS.attendance, TABS.staffResults]),
];

export const belongsToRound = (tab: string): boolean => ROUND_TABS.some((holds) => holds(tab));
