import { dayOf } from '../cells/date';
import type { Grid } from '../cells/grid';
import { KPI_TAB } from '../layout/kpi';
import type { Day } from '../model/day';
import type { Side } from '../model/person';
import { type PersonRow, type PersonTabFault, parsePersonRows } from './person-rows';
import { text } from './roster';

/** A KPI as it stands on its tab. */
export interface KpiRow extends PersonRow {
  readonly no: string;
  readonly kpi: string;
  /** The kind of work as the dropdown names it. */
  readonly kind: string;
  /** Targets of the levels, lowest first. */
  readonly targets: readonly string[];
  readonly weight: unknown;
  readonly levels: Readonly<Record<Side, unknown>>;
  readonly evidence: string;
  /** When it was agreed upon; absent while it is a draft. */
  readonly agreed?: Day;
  readonly note: string;
}

/** The rows of the KPI tab, drafts and blank ones of a person too. */
export const parseKpis = (
  grid: Grid,
  headings: readonly string[],
): { readonly rows: readonly KpiRow[]; readonly fault?: PersonTabFault } => {
  const { rows, fault } = parsePersonRows(grid, KPI_TAB, headings);
  return { rows: rows.map(kpiRow), ...(fault ? { fault } : {}) };
};

const kpiRow = (row: PersonRow): KpiRow => {
  const at = (column: number) => row.cells[column - 1] ?? '';
  const agreed = dayOf(at(KPI_TAB.agreed));
  return {
    ...row,
    no: text(at(KPI_TAB.no)),
    kpi: text(at(KPI_TAB.kpi)),
    kind: text(at(KPI_TAB.kind)),
    targets: Array.from({ length: KPI_TAB.targets }, (_, level) => text(at(KPI_TAB.target + level))),
    weight: at(KPI_TAB.weight),
    levels: { self: at(KPI_TAB.level.self), supervisor: at(KPI_TAB.level.supervisor) },
    evidence: text(at(KPI_TAB.evidence)),
    ...(agreed ? { agreed } : {}),
    note: text(at(KPI_TAB.note)),
  };
};
