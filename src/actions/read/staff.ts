import type { Grid } from '../../cells/grid';
import { isBlank } from '../../cells/number';
import { isUnready } from '../../cells/unready';
import { STAFF_RESULTS } from '../../layout/staff-results';
import { NOT_APPLICABLE } from '../../model/sign';
import { UserError } from '../../model/user-error';
import { type CompetencyRow, parseCompetencies } from '../../parse/competency-plan';
import { type KpiRow, parseKpis } from '../../parse/kpi';
import { type KpiChange, parseKpiChanges } from '../../parse/kpi-changes';
import type { PersonTabFault } from '../../parse/person-rows';
import { parseResults } from '../../parse/results';
import { text } from '../../parse/roster';
import { EXPECTED_LEVELS } from '../../rules/expected-levels';
import { readFormulas, readTab } from '../../sheet/workbook';
import { messages } from '../../thai/messages';
import {
  COMPETENCY_HEADINGS,
  isStaffResultHeading,
  KPI_HEADINGS,
  STAFF_RESULT_HEADINGS,
} from '../../thai/staff';
import { TABS } from '../../thai/workbook';
import type { StandingTab } from './roster';

/**
 * The rows of the KPI tab; none where there is no such tab.
 *
 * @throws UserError where its columns are not where they belong
 */
export const readKpis = (): readonly KpiRow[] => {
  const { rows, fault } = parseKpis(readTab(TABS.kpis) ?? [], KPI_HEADINGS);
  if (fault) throw new UserError(personTabFaultText(TABS.kpis, fault));
  return rows;
};

/** The changes of agreed KPIs; none where there is no such tab. */
export const readKpiChanges = (): readonly KpiChange[] => parseKpiChanges(readTab(TABS.kpiChanges) ?? []);

/**
 * The rows of the competency plan; none where there is no such tab.
 *
 * @throws UserError where its columns are not where they belong
 */
export const readCompetencies = (): readonly CompetencyRow[] => {
  const { rows, fault } = parseCompetencies(readTab(TABS.competencies) ?? [], COMPETENCY_HEADINGS);
  if (fault) throw new UserError(personTabFaultText(TABS.competencies, fault));
  return rows;
};

/**
 * The results of section 38 ค.(2) staff before they are built again.
 *
 * @param others what further components may be headed with
 * @throws UserError where the tab is somebody's own, or holds what building would write over
 */
export const readStandingStaffResults = (others: readonly string[]): StandingTab => {
  const grid = readTab(TABS.staffResults) ?? [];
  const known = [...others, ...renamedOthers(grid, others)];
  const types = EXPECTED_LEVELS.positions.map(({ type }) => type);
  const { standing, faults } = parseResults(grid, {
    headings: STAFF_RESULT_HEADINGS.person,
    isHeading: (heading) => isStaffResultHeading(heading) || known.includes(heading) || isUnready(heading),
    position: STAFF_RESULTS.type - 1,
    isPosition: (type) => types.includes(type),
  });
  const first = faults[0];
  if (first)
    throw new UserError(
      first.kind === 'heading'
        ? messages.tabTaken(TABS.staffResults, first.cell, first.expected, first.found)
        : messages.cellFilled(TABS.staffResults, first.cell),
    );
  return standing ? { grid, standing } : { grid };
};

/**
 * The totals that the results of staff show, by id: what is no number says what is missing.
 *
 * @throws UserError where the tab is somebody's own
 */
export const readStaffTotals = (others: readonly string[]): ReadonlyMap<string, unknown> => {
  const [headings = [], ...rows] = readStandingStaffResults(others).grid;
  const total = headings.findIndex((heading) => text(heading) === STAFF_RESULT_HEADINGS.total);
  return new Map(rows.map((row) => [text(row[STAFF_RESULTS.id - 1]), row[total]]));
};

/** Names of the further components that stand on the results. */
export const standingOthers = (grid: Grid): string[] => {
  const headings = (grid[0] ?? []).map(text);
  return headings.slice(STAFF_RESULTS.others - 1, Math.max(0, headings.indexOf(STAFF_RESULT_HEADINGS.total)));
};

/** Those whose names the settings have no more: in their columns stands what this add-in writes, nothing else. */
const renamedOthers = (grid: Grid, names: readonly string[]): string[] => {
  const others = standingOthers(grid);
  if (grid.length < STAFF_RESULTS.firstRow || others.every((name) => names.includes(name))) return [];
  const { firstRow, others: column } = STAFF_RESULTS;
  const rows = grid.slice(firstRow - 1);
  const formulas = readFormulas(TABS.staffResults, firstRow, column, rows.length, others.length);
  return others.filter((_, index) =>
    rows.every((row, at) => {
      const cell = row[column - 1 + index];
      return isBlank(cell) || cell === NOT_APPLICABLE || formulas[at]?.[index]?.includes(TABS.attendance);
    }),
  );
};

/** What keeps a tab with a row a person from being read, and the mend. */
export const personTabFaultText = (tab: string, fault: PersonTabFault): string =>
  fault.kind === 'heading'
    ? messages.entryHeading(tab, fault.cell, fault.expected, fault.found)
    : messages.cellFilled(tab, fault.cell);
