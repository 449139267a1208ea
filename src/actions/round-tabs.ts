import type { Catalogue } from '../model/catalogue';
import { isBehaviourTab } from '../thai/behaviour-sheet';
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
  isOneOf([TABS.results, TABS.evidence, TABS.opinions, TABS.log, TABS.progress, TABS.missing, TABS.seal]),
  isOneOf([
    TABS.kpis,
    TABS.competencies,
    TABS.kpiChanges,
    TABS.attendance,
    TABS.staffResults,
    TABS.staffOpinions,
  ]),
  isBehaviourTab,
  isOneOf([TABS.competencySummary]),
  isOneOf([TABS.committee, TABS.members, TABS.calibration, TABS.fairness]),
  isOneOf([TABS.salary, TABS.pools]),
];

/** Whether a tab is put away with its round: the entry tabs of all positions are, the agency's own ones too. */
export const belongsToRound = (tab: string, { tabs }: Catalogue): boolean =>
  tabs.includes(tab) || ROUND_TABS.some((holds) => holds(tab));

/** Tabs of the add-in's that every round shares. */
export const GO_ON: readonly string[] = [TABS.roster, TABS.agreements];

/**
 * Tabs that say how a round is scored: bands, thresholds, forms. They are put away with their round, so that its
 * formulas go on speaking of what held then, and the next round goes on with copies of them.
 */
export const DEFINITIONS: readonly string[] = [TABS.settings, TABS.agencyForms, TABS.agencyPositions];
