import { printed } from '../../paper/figures';
import type { AddressOf, PaperCell, PaperFormula } from '../../paper/paper';

/** A number format with so many decimals. */
export const patternOf = (decimals: number): string => (decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0');

/** The pattern of a score. */
export const SCORE_PATTERN = patternOf(2);

/** Half up, after the noise of binary fractions is gone: whole hundredths first. */
export const twoDecimals = (figure: string): string => `ROUND(ROUND((${figure})*100,6),0)/100`;

/** A figure that is worked out from printed cells, once all of them are filled: never a smaller one. */
export const workedOut = (
  keys: readonly string[],
  figureOf: (...addresses: string[]) => string,
  value: number | undefined,
): PaperFormula => ({
  formulaOf: (addressOf: AddressOf) => {
    const cells = keys.map(addressOf);
    const filled = cells.map((cell) => `${cell}<>""`).join(',');
    return `=IF(AND(${filled || 'FALSE'}),${figureOf(...cells)},"")`;
  },
  value: value ?? '',
});

/** A number with as many decimals as it has. */
export const figure = (value: number | undefined, options: Partial<PaperCell> = {}): PaperCell => {
  if (value === undefined) return { value: '', ...options };
  const [, decimals = ''] = printed(value).split('.');
  return { value, pattern: patternOf(decimals.length), ...options };
};
