import { kinds, weight_should_be_at_least } from './staff/kpi.json';

/** The three kinds of work that KPIs are about (ESA1 clauses 5.2.1–5.2.3). */
export const KPI_KINDS: readonly { readonly id: string; readonly no: string; readonly name: string }[] =
  kinds;

/** What a KPI should weigh at least: less is worth a remark, not a fault (ESA1 clause 5.2). */
export const KPI_WEIGHT_SHOULD_BE = weight_should_be_at_least;
