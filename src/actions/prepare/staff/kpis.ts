import { KPI_TAB } from '../../../layout/kpi';
import type { Person } from '../../../model/person';
import { type KpiLine, kpiPlan } from '../../../plan/staff/kpi';
import type { TabPlan } from '../../../plan/tab';
import { KPI } from '../../../rules/kpi';
import { KPI_KINDS, KPI_WEIGHT_SHOULD_BE } from '../../../rules/kpi-kinds';
import { TABS } from '../../../thai/workbook';
import { readKpis } from '../../read/staff';
import { checkOwners, FREE_ROWS, NOBODY, ownerOf, type RowOwner } from './rows';

/** Blank rows that somebody new gets; more are put in by hand. */
const DRAFTED = 5;

/**
 * The KPI tab: everybody stays in the rows where their KPIs are, newcomers get blank ones below.
 *
 * @param moved ids of those who worked in several places in the round
 */
export const preparedKpis = (
  people: readonly Person[],
  moved: readonly string[],
): { readonly plan: TabPlan; readonly rows: number; readonly owners: readonly RowOwner[] } => {
  const standing = readKpis();
  checkOwners(TABS.kpis, KPI_TAB, standing, people);
  const onRoster = new Map(people.map((person) => [person.id, person]));
  const known = new Set(standing.map(({ id }) => id));
  const lines: KpiLine[] = [
    ...standing.map((row) => ownerOf(row, onRoster)),
    ...people
      .filter(({ id }) => !known.has(id))
      .flatMap(({ id, name }) => Array.from({ length: DRAFTED }, () => ({ id, name }))),
    ...Array.from({ length: FREE_ROWS }, () => NOBODY),
  ];
  return {
    plan: kpiPlan(lines, { ...KPI, kinds: KPI_KINDS, should: KPI_WEIGHT_SHOULD_BE, moved }),
    rows: lines.length,
    owners: lines,
  };
};
