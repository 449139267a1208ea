import type { DayOfYear } from '../model/round';
import { bands as teacherBands } from './bands/teacher.json';
import { no_raise } from './staff/band-limits.json';
import { dates, groups, held_back_percent, percent, rounding } from './staff/salary.json';

/** Percent of the payroll that a pool has to give, and what is held back beside it (ESA1 clause 5.7). */
export const POOL_PERCENT = percent;
export const HELD_BACK_PERCENT = held_back_percent;

/** The days whose payroll counts, one in each round (ESA1 clause 5.7). */
export const PAYROLL_DATES: readonly DayOfYear[] = dates;

/** Baht that every raise is rounded up to a multiple of (public source). */
export const RAISE_STEP = rounding.up_to_baht;

const nameOf = (id: string): string => groups.find((group) => group.id === id)?.name ?? '';

/** What the two groups of section 38 ค.(2) staff are called (ESA1 clauses 5.7.1 and 5.7.2). */
export const POOL_GROUPS = { heads: nameOf('heads'), staff: nameOf('staff') } as const;

/** Bands without a raise: that of ESA1 clause 4, and the lowest of ว23. */
export const NO_RAISE_BANDS: readonly string[] = [
  ...no_raise.bands,
  ...teacherBands.filter(({ min }) => Number(min) === 0).map(({ name }) => name),
];

/** The choices of how the money is split: a pool for each unit, or one for all. */
export const POOL_SPLITS = ['แยกตามกลุ่ม/หน่วย', 'วงเดียว'] as const;
