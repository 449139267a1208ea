import type { PersonRow } from '../../parse/person-rows';
import { membersOf, salaryRow } from '../../parse/salary';
import type { Pool } from '../../plan/salary/pools';
import { RAISE_STEP } from '../../rules/salary';
import { fitPercents, poolOf } from '../../score/salary';

/** What percents are fitted to. */
export interface Fitting {
  readonly rows: readonly PersonRow[];
  /** The pool that somebody counts in; nobody who is not on the roster any more. */
  readonly poolOf: (row: PersonRow) => string | undefined;
  readonly pools: readonly Pool[];
  /** Percent of a pool as a numeral; '' where none is set. */
  readonly percentOf: (pool: Pool) => string;
  /** The column of the proposed percents. */
  readonly proposed: number;
}

/**
 * Percents that every pool can pay, by id: those proposed, or where they are over all of a pool's in the same
 * proportion less. Whoever has no percent, base or pool has none here.
 */
export const fittedPercents = (fitting: Fitting): ReadonlyMap<string, string> => {
  const { rows, pools, percentOf, proposed } = fitting;
  const members = membersOf(rows, fitting.poolOf);
  return new Map(
    pools.flatMap((pool): [string, string][] => {
      const percent = percentOf(pool);
      if (percent === '') return [];
      const people = (members.get(pool.name) ?? []).map((row) => salaryRow(row, proposed));
      const raised = people.flatMap(({ id, base, percent }) =>
        base !== undefined && percent !== undefined ? [{ id, base, percent }] : [],
      );
      const money = poolOf(
        people.flatMap(({ salary }) => salary ?? []),
        percent,
      );
      const fitted = fitPercents(money, raised, RAISE_STEP);
      return raised.map(({ id }, index) => [id, fitted[index] ?? '']);
    }),
  );
};
