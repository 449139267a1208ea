import type { Grid } from '../cells/grid';
import { COMPETENCY_TAB } from '../layout/competency-plan';
import type { Side } from '../model/person';
import { type PersonRow, type PersonTabFault, parsePersonRows } from './person-rows';
import { text } from './roster';

/** A person's competency as it stands on the plan. */
export interface CompetencyRow extends PersonRow {
  /** The group's Thai name. */
  readonly group: string;
  readonly competency: string;
  /** The position that the required level is looked up for; '' where ว27 requires none. */
  readonly type: string;
  readonly level: string;
  /** What ว27 requires, what the agency raised it to, and what holds: as the cells have it. */
  readonly required: unknown;
  readonly raised: unknown;
  readonly expected: unknown;
  readonly weight: unknown;
  readonly found: Readonly<Record<Side, unknown>>;
  readonly evidence: string;
}

/** The rows of the competency plan. */
export const parseCompetencies = (
  grid: Grid,
  headings: readonly string[],
): { readonly rows: readonly CompetencyRow[]; readonly fault?: PersonTabFault } => {
  const { rows, fault } = parsePersonRows(grid, COMPETENCY_TAB, headings);
  return { rows: rows.map(competencyRow), ...(fault ? { fault } : {}) };
};

const competencyRow = (row: PersonRow): CompetencyRow => {
  const at = (column: number) => row.cells[column - 1] ?? '';
  return {
    ...row,
    group: text(at(COMPETENCY_TAB.group)),
    competency: text(at(COMPETENCY_TAB.competency)),
    type: text(at(COMPETENCY_TAB.type)),
    level: text(at(COMPETENCY_TAB.level)),
    required: at(COMPETENCY_TAB.required),
    raised: at(COMPETENCY_TAB.raised),
    expected: at(COMPETENCY_TAB.expected),
    weight: at(COMPETENCY_TAB.weight),
    found: { self: at(COMPETENCY_TAB.found.self), supervisor: at(COMPETENCY_TAB.found.supervisor) },
    evidence: text(at(COMPETENCY_TAB.evidence)),
  };
};
