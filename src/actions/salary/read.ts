import { a1 } from '../../cells/a1';
import { isBlankRow } from '../../cells/grid';
import { POOL_BLOCK_FIRST, POOLS, SALARY, SCENARIOS } from '../../layout/salary';
import type { Person } from '../../model/person';
import { UserError } from '../../model/user-error';
import { type PersonRow, parsePersonRows, somebodyElsesRow } from '../../parse/person-rows';
import { text } from '../../parse/roster';
import { bandKey, nobodysCell, parsePools, secondRow } from '../../parse/salary';
import type { TypedPools } from '../../plan/salary/pools';
import { formula, type PlannedCell } from '../../plan/tab';
import { readFormulas, readTab } from '../../sheet/workbook';
import { messages } from '../../thai/messages';
import { poolWords, SCENARIO_NAMES, salaryHeadings, salaryMessages } from '../../thai/salary';
import { TABS } from '../../thai/workbook';
import { personTabFaultText } from '../read/staff';

/** The tab of salaries before it is built again. */
export interface StandingSalaries {
  readonly rows: readonly PersonRow[];
  readonly size: { readonly rows: number; readonly columns: number };
}

/**
 * The tab of salaries, where it was built before.
 *
 * @throws UserError where the tab is somebody's own, a column is not where it belongs, or what is typed belongs to
 *   nobody, to two rows, or to somebody else than its id now names
 */
export const readSalaries = (
  day: string,
  people: readonly Pick<Person, 'id' | 'name'>[],
): StandingSalaries | undefined => {
  const grid = readTab(TABS.salary);
  if (!grid || grid.every(isBlankRow)) return undefined;
  const now = text(grid[0]?.[SALARY.salary - 1]);
  const expected = salaryHeadings(day);
  const dated = expected[SALARY.salary - 1] ?? '';
  const kept = now.startsWith(dated.split(day)[0] ?? dated) ? now : dated;
  const headings = expected.map((heading) => (heading === dated ? kept : heading));
  const { rows, fault } = parsePersonRows(grid, SALARY, headings);
  if (fault) throw new UserError(personTabFaultText(TABS.salary, fault));
  const twice = secondRow(rows);
  if (twice) throw new UserError(salaryMessages.twice(twice.second.id, twice.first.row, twice.second.row));
  const nobodys = nobodysCell(rows);
  if (nobodys) throw new UserError(salaryMessages.nobody(a1(nobodys.row, nobodys.column)));
  const onRoster = new Map(people.map((person) => [person.id, person]));
  const other = somebodyElsesRow(rows, onRoster);
  if (other)
    throw new UserError(
      salaryMessages.somebodyElses(
        a1(other.row, SALARY.name),
        other.id,
        other.name,
        onRoster.get(other.id)?.name ?? '',
      ),
    );
  return { rows, size: { rows: grid.length, columns: SALARY.columns } };
};

/** The pools' tab before it is built again: what was typed, and how far it reached. */
export interface StandingPoolsTab {
  readonly typed: TypedPools;
  readonly size?: { readonly rows: number; readonly columns: number };
}

/**
 * What people typed on the pools' tab; a new one starts with the first scenario. A percent that is worked out by a
 * formula of people's own stays one where its band keeps its row.
 *
 * @param rowOf the row that a band will stand in
 * @throws UserError where the tab is somebody's own
 */
export const readPools = (rowOf: (key: string) => number): StandingPoolsTab => {
  const grid = readTab(TABS.pools);
  if (!grid || grid.every(isBlankRow)) {
    const none = (count: number) => Array<PlannedCell>(count).fill('');
    return {
      typed: {
        chosen: SCENARIO_NAMES[0],
        fitFrom: '',
        percents: () => none(SCENARIOS),
        reasons: none(POOLS.reasons.count),
      },
    };
  }
  const found = text(grid[POOLS.chosen.row - 1]?.[0]);
  if (found !== poolWords.chosen)
    throw new UserError(messages.tabTaken(TABS.pools, a1(POOLS.chosen.row, 1), poolWords.chosen, found));
  const standing = parsePools(grid);
  const rows = Math.max(standing.percents.size, 1);
  const formulas = readFormulas(TABS.pools, POOL_BLOCK_FIRST, POOLS.bands.percents, rows, SCENARIOS);
  const percents = (scheme: string, band: string): PlannedCell[] => {
    const key = bandKey(scheme, band);
    const own = standing.percents.get(key);
    return Array.from({ length: SCENARIOS }, (_, scenario): PlannedCell => {
      const kept = own?.row === rowOf(key) ? formulas[own.row - POOL_BLOCK_FIRST]?.[scenario] : '';
      return kept ? formula(kept) : planned(own?.cells[scenario]);
    });
  };
  return {
    typed: {
      chosen: planned(standing.chosen),
      fitFrom: planned(standing.fitFrom),
      percents,
      reasons: standing.reasons.map(planned),
    },
    size: { rows: grid.length, columns: POOLS.columns },
  };
};

const planned = (cell: unknown): PlannedCell => (cell ?? '') as PlannedCell;
