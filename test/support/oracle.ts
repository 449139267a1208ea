import fc from 'fast-check';

/** How a numeral is typed into a cell. */
export type Manner = 'number' | 'text' | 'thai' | 'spaces';

export const manner = fc.constantFrom<Manner>('number', 'text', 'thai', 'spaces');

const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';

/** A numeral as a cell holds it. */
export const written = (numeral: string, how: Manner): unknown => {
  const thai = [...numeral]
    .map((digit) => (digit === '.' ? '.' : (THAI_DIGITS[Number(digit)] ?? '')))
    .join('');
  switch (how) {
    case 'number':
      return Number(numeral);
    case 'text':
      return numeral;
    case 'thai':
      return thai;
    case 'spaces':
      return ` \u00a0${thai}\u200b `;
  }
};

/** Thousandths as a decimal numeral. */
export const thousandthsText = (thousandths: number): string => {
  const digits = String(thousandths).padStart(4, '0');
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`;
};

export const inThousandths = (whole: number): bigint => BigInt(whole) * 1000n;

/**
 * The quotient to two decimals as one does it by hand: digit after digit to the third decimal, which alone
 * says whether the second goes up. What comes after the third cannot change it.
 */
export const divided = (dividend: bigint, divisor: bigint): number => {
  const digits: string[] = [];
  let rest = dividend % divisor;
  for (let place = 0; place < 3; place += 1) {
    rest *= 10n;
    digits.push(String(rest / divisor));
    rest %= divisor;
  }
  const [tenths = '0', hundredths = '0', thousandths = '0'] = digits;
  const kept = BigInt(`${dividend / divisor}${tenths}${hundredths}`) + (thousandths >= '5' ? 1n : 0n);
  const text = String(kept).padStart(3, '0');
  return Number(`${text.slice(0, -2)}.${text.slice(-2)}`);
};

/** An item's level on its scale, and its full marks in thousandths. */
interface RatedItem {
  readonly level: number;
  readonly highest: number;
  readonly full: bigint;
}

const LEVELS = 27720n; // Divisible by every scale up to twelve levels, so that every share is whole.

/** A form's score over whole shares, its full score in thousandths. */
export const oracleFormScore = (items: readonly RatedItem[], full: bigint): number => {
  let earned = 0n;
  let possible = 0n;
  for (const item of items) {
    earned += BigInt(item.level) * (LEVELS / BigInt(item.highest)) * item.full;
    possible += item.full;
  }
  return divided(earned * full, possible * LEVELS * 1000n);
};

/** The sum of scores in thousandths. */
export const oracleTotal = (scores: readonly bigint[]): number =>
  divided(
    scores.reduce((sum, score) => sum + score, 0n),
    1000n,
  );

/** The band of a score in thousandths: five thousandths below an edge are already rounded onto it. */
export const oracleBand = (
  edges: readonly (readonly [min: number, name: string])[],
  thousandths: number,
): string | undefined => edges.find(([min]) => thousandths + 5 >= min * 1000)?.[1];
