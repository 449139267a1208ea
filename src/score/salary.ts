import type { PoolResult, RaisedPerson } from '../model/salary';
import { over, percentage, type Rational, rational, scoreNumeral, sumOf, times } from './rational';

const ZERO = BigInt(0);
const ONE = BigInt(1);
const HUNDRED = BigInt(100);

/** The part of an amount that a percent takes. */
const part = (amount: Rational, percent: string | number): Rational =>
  over(times(amount, rational(percent)), rational(100));

/**
 * A raise in baht: the percent of the base, rounded up to a full step (public source: ten baht). What is a full
 * step already stays.
 *
 * @param step baht that every raise is a multiple of
 * @example raiseOf({ base: '37200', percent: '3.03' }, 10) // 1130n
 */
export const raiseOf = ({ base, percent }: RaisedPerson, step: number): bigint => {
  const { numerator, denominator } = over(part(rational(base), percent), rational(step));
  return ((numerator + denominator - ONE) / denominator) * BigInt(step);
};

/**
 * The money of a pool in satang: a percent of the group's payroll (ESA1 clause 5.7). Less than a satang is
 * dropped, so that a pool is never larger than its rule.
 *
 * @param payroll a numeral a person
 * @example poolOf(['15000', '20050.50'], 2.55) // 89378n
 */
export const poolOf = (payroll: readonly string[], percent: string | number): bigint => {
  const satang = times(part(sumOf(payroll), percent), rational(100));
  return satang.numerator / satang.denominator;
};

/**
 * What is left of a pool once everybody has their raise.
 *
 * @param pool satang
 */
export const settle = (pool: bigint, people: readonly RaisedPerson[], step: number): PoolResult => {
  const baht = people.reduce((sum, person) => sum + raiseOf(person, step), ZERO);
  const given = baht * HUNDRED;
  return { pool, given, left: pool - given };
};

/**
 * The largest share, in hundredths of a percent of what was proposed, of everybody's percent that the pool can pay:
 * 10000 where it pays all. The percents that come of it keep the proposed proportions and two decimals.
 *
 * @example fitPercents(poolOf(['30000'], 2.55), [{ base: '30000', percent: '3' }], 10)[0] // '2.53'
 */
export const fitPercents = (pool: bigint, people: readonly RaisedPerson[], step: number): string[] => {
  const scaled = (share: number): RaisedPerson[] =>
    people.map(({ base, percent }) => ({ base, percent: shareOf(percent, share) }));
  const fits = (share: number): boolean => settle(pool, scaled(share), step).left >= ZERO;
  let [low, high] = [0, FULL_SHARE];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return scaled(low).map(({ percent }) => percent);
};

/** Steps that a proposal is scaled down by. */
const FULL_SHARE = 100 * 100;

/** So many steps of a percent, cut off after two decimals. */
const shareOf = (percent: string, share: number): string => {
  const { numerator, denominator } = percentage(
    times(rational(percent), rational(share)),
    rational(FULL_SHARE),
  );
  return scoreNumeral({ numerator: numerator / denominator, denominator: HUNDRED });
};
