import { a1 } from '../cells/a1';
import { type Grid, isBlankRow } from '../cells/grid';
import { KPI_CHANGES } from '../layout/kpi-changes';
import { FAULT_SIGN } from '../model/sign';
import { text } from './roster';

/** A change of an agreed KPI. */
export interface KpiChange {
  readonly id: string;
  readonly kpi: string;
  /** What was changed: the heading of its column. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** When; as the cell has it. */
  readonly date: unknown;
  /** '' while nobody has given it. */
  readonly reason: string;
  readonly agreedWith: string;
  /** The cell that the reason belongs in. */
  readonly reasonCell: string;
}

/** The changes of agreed KPIs, in the order in which they were made. */
export const parseKpiChanges = (grid: Grid): KpiChange[] =>
  grid.slice(KPI_CHANGES.firstRow - 1).flatMap((cells, index) => {
    if (isBlankRow(cells)) return [];
    const at = (column: number) => text(cells[column - 1]);
    const reason = at(KPI_CHANGES.reason);
    return [
      {
        id: at(KPI_CHANGES.id),
        kpi: at(KPI_CHANGES.kpi),
        what: at(KPI_CHANGES.what),
        before: at(KPI_CHANGES.before),
        after: at(KPI_CHANGES.after),
        date: cells[KPI_CHANGES.date - 1] ?? '',
        reason: reason.startsWith(FAULT_SIGN) ? '' : reason,
        agreedWith: at(KPI_CHANGES.agreedWith),
        reasonCell: a1(KPI_CHANGES.firstRow + index, KPI_CHANGES.reason),
      },
    ];
  });
