import type { Grid } from '../cells/grid';
import { isBlank, numeral } from '../cells/number';
import { POOL_BLOCK_FIRST, POOLS, SALARY, SCENARIOS } from '../layout/salary';
import type { PersonRow } from './person-rows';
import { text } from './roster';

/** What people typed on the pools' tab, as its cells hold it. */
export interface StandingPools {
  readonly chosen: unknown;
  readonly fitFrom: unknown;
  /** By scheme and band: the sheet row, and the percents of the scenarios. */
  readonly percents: ReadonlyMap<string, { readonly row: number; readonly cells: readonly unknown[] }>;
  readonly reasons: readonly unknown[];
}

/** How percents by band are kept apart. */
export const bandKey = (scheme: string, band: string): string => `${scheme}/${band}`;

/** What people typed on the pools' tab. */
export const parsePools = (grid: Grid): StandingPools => {
  const cell = ({ row, column }: { readonly row: number; readonly column: number }) =>
    grid[row - 1]?.[column - 1] ?? '';
  const percents = new Map<string, { row: number; cells: readonly unknown[] }>();
  for (let row = POOL_BLOCK_FIRST; ; row += 1) {
    const scheme = text(cell({ row, column: POOLS.bands.scheme }));
    const band = text(cell({ row, column: POOLS.bands.name }));
    if (!scheme || !band) break;
    const cells = Array.from({ length: SCENARIOS }, (_, scenario) =>
      cell({ row, column: POOLS.bands.percents + scenario }),
    );
    percents.set(bandKey(scheme, band), { row, cells });
  }
  const reasons = Array.from({ length: POOLS.reasons.count }, (_, index) =>
    cell({ row: POOL_BLOCK_FIRST + 1 + index, column: POOLS.reasons.column }),
  );
  return { chosen: cell(POOLS.chosen), fitFrom: cell(POOLS.fitFrom), percents, reasons };
};

/** What a row of the tab of salaries holds of money. Amounts are numerals; absent where the cell holds none. */
export interface SalaryRow {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly ownPool: string;
  readonly pool: string;
  readonly total: unknown;
  readonly salary?: string;
  readonly base?: string;
  readonly percent?: string;
  readonly raise?: string;
}

/**
 * The money of a person's row.
 *
 * @param percent the column of the percent: the one that counts, or that of a scenario
 */
export const salaryRow = (
  { row, id, name, cells }: PersonRow,
  percent: number = SALARY.percent,
): SalaryRow => {
  const amount = (column: number): string | undefined => {
    const cell = cells[column - 1];
    const found = typeof cell === 'number' ? numeral(cell) : undefined;
    return found?.startsWith('-') ? undefined : found;
  };
  const optional = <K extends string>(key: K, value: string | undefined) =>
    (value === undefined ? {} : { [key]: value }) as Partial<Record<K, string>>;
  return {
    row,
    id,
    name,
    unit: text(cells[SALARY.unit - 1]),
    ownPool: text(cells[SALARY.ownPool - 1]),
    pool: text(cells[SALARY.pool - 1]),
    total: cells[SALARY.total - 1],
    ...optional('salary', amount(SALARY.salary)),
    ...optional('base', amount(SALARY.base)),
    ...optional('percent', amount(percent)),
    ...optional('raise', amount(SALARY.raise)),
  };
};

/** The rows that count in each pool, by its name; a row of no pool is in none. */
export const membersOf = <T>(
  rows: readonly T[],
  poolOf: (row: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> => {
  const members = new Map<string, T[]>();
  for (const row of rows) {
    const pool = poolOf(row);
    if (pool === undefined) continue;
    const others = members.get(pool);
    if (others) others.push(row);
    else members.set(pool, [row]);
  }
  return members;
};

/** The first row that belongs to somebody who has one already. */
export const secondRow = (
  rows: readonly PersonRow[],
): { readonly first: PersonRow; readonly second: PersonRow } | undefined => {
  const known = new Map<string, PersonRow>();
  for (const row of rows) {
    const first = known.get(row.id);
    if (row.id && first) return { first, second: row };
    known.set(row.id, row);
  }
  return undefined;
};

/** The first typed cell in a row of nobody. */
export const nobodysCell = (
  rows: readonly PersonRow[],
): { readonly row: number; readonly column: number } | undefined => {
  const found = rows.find(({ id, filled }) => !id && filled);
  if (!found) return undefined;
  const typed = found.cells.slice(SALARY.typed.column - 1, SALARY.typed.column - 1 + SALARY.typed.columns);
  return { row: found.row, column: SALARY.typed.column + typed.findIndex((cell) => !isBlank(cell)) };
};
