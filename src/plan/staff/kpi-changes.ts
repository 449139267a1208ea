import { KPI_CHANGE_HEADINGS } from '../../thai/staff';
import { TABS } from '../../thai/workbook';
import { COLORS } from '../colors';
import type { TabPlan } from '../tab';

/** An empty list of changes to agreed KPIs (ESA1 clause 5.3). */
export const kpiChangesPlan = (): TabPlan => ({
  name: TABS.kpiChanges,
  cells: [KPI_CHANGE_HEADINGS],
  fills: [
    { area: { row: 1, column: 1, rows: 1, columns: KPI_CHANGE_HEADINGS.length }, color: COLORS.heading },
  ],
  frozen: { rows: 1, columns: 0 },
  widths: [{ column: 1, count: KPI_CHANGE_HEADINGS.length, pixels: 150 }],
});
