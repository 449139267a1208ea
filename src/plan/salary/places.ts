import { absoluteA1 } from '../../cells/a1';
import { POOL_BLOCK_FIRST, POOLS, poolHeadingRow } from '../../layout/salary';
import { TABS } from '../../thai/workbook';

/** The settings that raises and pools are worked out by, in the order of their rows. */
export const POOL_SETTINGS = [
  'poolPercent',
  'heldBackPercent',
  'teacherPoolPercent',
  'teacherHeldBackPercent',
  'otherPoolPercent',
  'raiseCap',
  'leaveLimit',
  'latenessLimit',
] as const;

export type PoolSetting = (typeof POOL_SETTINGS)[number];

const cell = (row: number, column: number): string =>
  absoluteA1(TABS.pools, { row, column, rows: 1, columns: 1 }).replace(/:.*$/, '');

/** The cell of a setting on the pools' tab. */
export const poolSetting = (key: PoolSetting): string =>
  cell(POOL_BLOCK_FIRST + POOL_SETTINGS.indexOf(key), POOLS.settings.value);

/** Which scenario counts. */
export const CHOSEN_NUMBER = cell(POOLS.chosenNumber.row, POOLS.chosenNumber.column);

/** A column of the percents by band, their heading first. */
export const bandColumn = (bands: number, column: number): string =>
  absoluteA1(TABS.pools, { row: POOLS.blockRow, column, rows: bands + 1, columns: 1 });

/** The reasons, the fixed first choice among them. */
export const REASONS_AREA = {
  row: POOL_BLOCK_FIRST,
  column: POOLS.reasons.column,
  rows: POOLS.reasons.count + 1,
  columns: 1,
} as const;

/** The names of the pools, below so many bands. */
export const poolNames = (bands: number, pools: number) => ({
  row: poolHeadingRow(bands) + 1,
  column: POOLS.pool.name,
  rows: Math.max(pools, 1),
  columns: 1,
});
