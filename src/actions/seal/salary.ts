import { a1 } from '../../cells/a1';
import type { Grid } from '../../cells/grid';
import { numeral } from '../../cells/number';
import { COMMITTEE } from '../../layout/committee';
import { POOLS, SALARY } from '../../layout/salary';
import { parsePersonRows } from '../../parse/person-rows';
import { text } from '../../parse/roster';
import { membersOf, type SalaryRow, salaryRow } from '../../parse/salary';
import { RAISE_STEP } from '../../rules/salary';
import { scoreNumeral, sumOf } from '../../score/rational';
import { poolOf, raiseOf } from '../../score/salary';
import { salarySealWords } from '../../thai/salary';
import { TABS } from '../../thai/workbook';
import type { Closing } from './closing';

/**
 * What keeps a round open where it has a tab of salaries: a pool that gives more than it has, a raise that is not
 * what base and percent make, and people who are not as roster and committee have them.
 */
export const salaryChecks = ({ people, tabs }: Closing): readonly string[] => {
  const grid = tabs.get(TABS.salary);
  if (!grid) return [];
  const rows = parsePersonRows(grid, SALARY, []).rows.map((row) => salaryRow(row));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const known = people.flatMap((person) => {
    const row = byId.get(person.id);
    return row ? [{ person, row }] : [];
  });
  return [
    ...overdrawn(
      known.map(({ row }) => row),
      tabs.get(TABS.pools) ?? [],
    ),
    ...known.flatMap(({ row }) => wrongRaise(row)),
    ...people.flatMap(({ id, name }) => (byId.has(id) ? [] : [salarySealWords.absent(name)])),
    ...known.flatMap(({ person, row }) =>
      row.unit === person.unit ? [] : [salarySealWords.unit(a1(row.row, SALARY.unit), row.name)],
    ),
    ...otherTotals(
      known.map(({ row }) => row),
      tabs.get(TABS.committee) ?? [],
    ),
  ];
};

/** Pools that give more than they have, worked out anew from what the people's rows hold. */
const overdrawn = (rows: readonly SalaryRow[], pools: Grid): string[] => {
  const inPool = membersOf(rows, ({ pool }) => pool);
  return pools.flatMap((line) => {
    const name = text(line[POOLS.pool.name - 1]);
    const percent = numeral(line[POOLS.pool.percent - 1]);
    const members = inPool.get(name);
    if (!members || percent === undefined) return [];
    const money = poolOf(
      members.flatMap(({ salary }) => salary ?? []),
      percent,
    );
    const { numerator, denominator } = sumOf(members.flatMap(({ raise }) => raise ?? []));
    const satang = { numerator: numerator * SATANG - money * denominator, denominator: denominator * SATANG };
    return satang.numerator > 0 ? [salarySealWords.over(name, scoreNumeral(satang))] : [];
  });
};

const SATANG = BigInt(100);

const wrongRaise = ({ row, name, base, percent, raise }: SalaryRow): string[] => {
  if (percent === undefined || base === undefined) return [];
  const expected = String(raiseOf({ base, percent }, RAISE_STEP));
  return raise === expected ? [] : [salarySealWords.raise(a1(row, SALARY.raise), name, expected)];
};

/** Totals that are not those of the committee's table, which was made or changed since. */
const otherTotals = (rows: readonly SalaryRow[], committee: Grid): string[] => {
  const totals = new Map(
    committee
      .slice(COMMITTEE.headingRow)
      .map((line) => [text(line[COMMITTEE.id - 1]), line[COMMITTEE.effective - 1]]),
  );
  return rows.flatMap(({ row, id, name, total }) =>
    totals.has(id) && totals.get(id) !== total ? [salarySealWords.total(a1(row, SALARY.total), name)] : [],
  );
};
