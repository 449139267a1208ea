import type { KpiRules } from '../model/staff';
import { at_most, level, weights_sum } from './staff/kpi.json';

/** How many KPIs a person may have, what their weights add up to, and what levels may be (ESA1 clause 5.2). */
export const KPI: KpiRules = { at_most, weights_sum, level };
