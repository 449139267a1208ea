import { SHEET_DIGITS } from '../cells/number';

/**
 * An exact fraction, so that a score carries no error of binary arithmetic until its one rounding.
 * The denominator is positive; the fraction need not be in lowest terms.
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const ONE = BigInt(1);
const TEN = BigInt(10);

/**
 * A decimal numeral as an exact fraction.
 *
 * @example rational('61.43') // 6143/100
 */
export const rational = (numeral: string | number): Rational => {
  const [whole = '', decimals = ''] = String(numeral).split('.');
  return {
    numerator: BigInt(whole + decimals || '0'),
    denominator: decimals ? TEN ** BigInt(decimals.length) : ONE,
  };
};

export const ZERO: Rational = rational(0);

export const add = (a: Rational, b: Rational): Rational =>
  a.denominator === b.denominator
    ? { numerator: a.numerator + b.numerator, denominator: a.denominator }
    : {
        numerator: a.numerator * b.denominator + b.numerator * a.denominator,
        denominator: a.denominator * b.denominator,
      };

export const times = (a: Rational, b: Rational): Rational => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** `b` is above zero. */
export const over = (a: Rational, b: Rational): Rational => ({
  numerator: a.numerator * b.denominator,
  denominator: a.denominator * b.numerator,
});

/** Negative, zero or positive as `a` is below, at or above `b`. */
export const compare = (a: Rational, b: Rational): number => {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
};

/**
 * Σ weight × value, exactly.
 *
 * @example weighted(['40', '60'], ['5', 3]) // 380
 */
export const weighted = (
  weights: readonly (string | number)[],
  values: readonly (string | number)[],
): Rational =>
  weights.reduce<Rational>(
    (sum, weight, index) => add(sum, times(rational(weight), rational(values[index] ?? ''))),
    ZERO,
  );

/** The sum of numerals, exactly. */
export const sumOf = (numerals: readonly (string | number)[]): Rational =>
  numerals.reduce<Rational>((sum, each) => add(sum, rational(each)), ZERO);

/** `part` as a percentage of `whole`, which is above zero. */
export const percentage = (part: Rational, whole: Rational): Rational =>
  times(over(part, whole), rational(100));

/**
 * Whether weights add up to the whole, or to one where they are shares. Weights that a spreadsheet computed,
 * such as a third, may miss it by what lies beyond the digits that it keeps.
 *
 * @example addUp(sumOf(['0.4', '0.6']), 100) // true
 */
export const addUp = (sum: Rational, whole: number): boolean =>
  [rational(whole), rational(1)].some((wanted) => {
    const gap = add(sum, times(wanted, rational(-1)));
    const noise = times(gap, { numerator: TEN ** BigInt(SHEET_DIGITS - 2), denominator: ONE });
    return compare(times(noise, noise), times(wanted, wanted)) <= 0;
  });

/**
 * How many decimals write a fraction out in full, within limits.
 *
 * @example decimalsOf(rational('68.264'), 2, 6) // 3
 */
export const decimalsOf = ({ numerator, denominator }: Rational, least: number, most: number): number => {
  let decimals = least;
  while (decimals < most && (numerator * TEN ** BigInt(decimals)) % denominator !== BigInt(0)) decimals += 1;
  return decimals;
};

/** An exact fraction as a message shows it. */
export const approximate = ({ numerator, denominator }: Rational): number =>
  Number(numerator) / Number(denominator);

/** How many decimals a score carries: ว23 clause 5 prints bands as 90.00, 89.99 and so on. */
const SCORE_DECIMALS = 2;

/**
 * Rounded half up (away from zero for what is negative) to the two decimals of a score.
 *
 * @example toScore(rational('89.995')) // 90
 */
export const toScore = (exact: Rational): number => Number(scoreNumeral(exact));

/**
 * The rounded score as a numeral with its two decimals.
 *
 * @example scoreNumeral(rational(60)) // '60.00'
 */
export const scoreNumeral = (exact: Rational): string => {
  const negative = exact.numerator < 0;
  const magnitude = negative ? -exact.numerator : exact.numerator;
  const scaled = magnitude * TEN ** BigInt(SCORE_DECIMALS);
  const hundredths = (scaled * BigInt(2) + exact.denominator) / (exact.denominator * BigInt(2));
  const digits = hundredths.toString().padStart(SCORE_DECIMALS + 1, '0');
  const point = digits.length - SCORE_DECIMALS;
  return `${negative && hundredths > 0 ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
};
