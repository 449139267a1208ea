import { divided } from './oracle';

/** Hundredths, as numerals are drawn in whole numbers of them. */
type Hundredths = number;

/** Hundredths as a decimal numeral. */
export const hundredthsText = (hundredths: Hundredths): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

const total = (numbers: readonly number[]): bigint =>
  numbers.reduce((sum, number) => sum + BigInt(number), 0n);

/** The KPIs of one person: Σ weight × level × 20, weights in hundredths of their sum, levels in hundredths. */
export const oracleKpis = (kpis: readonly { weight: number; level: Hundredths }[]): number => {
  let twentyfold = 0n;
  for (const { weight, level } of kpis) twentyfold += BigInt(weight) * BigInt(level) * 20n;
  return divided(twentyfold, total(kpis.map(({ weight }) => weight)) * 100n);
};

/** Points once more from the table: a row an expected level, a column a level found. */
const POINTS: readonly (readonly number[])[] = [
  [2, 3, 3, 3, 3, 3],
  [1, 2, 3, 3, 3, 3],
  [0, 1, 2, 3, 3, 3],
  [0, 0, 1, 2, 3, 3],
  [0, 0, 0, 1, 2, 3],
];

export interface OracleCompetency {
  readonly expected: number;
  readonly found: number;
  readonly weight: Hundredths;
}

/** The percentage by a scale, over whole numbers. */
export const oracleBehaviour = (scale: string, competencies: readonly OracleCompetency[]): number => {
  const each = (value: (one: OracleCompetency) => number): bigint =>
    total(competencies.map((one) => one.weight * value(one)));
  const [found, weights] = [each((one) => one.found), each(() => 1)];
  if (scale === 'RATING') return divided(found * 20n, weights);
  if (scale === 'HYBRID')
    return Math.min(
      100,
      divided(
        found * 100n,
        each((one) => one.expected),
      ),
    );
  return divided(each((one) => POINTS[one.expected - 1]?.[one.found] ?? Number.NaN) * 100n, weights * 3n);
};

/** An appraisal: scores in thousandths, weights in hundredths of a percent. */
export const oracleAppraisal = (parts: readonly { score: number; weight: Hundredths }[]): number =>
  divided(
    parts.reduce((sum, { score, weight }) => sum + BigInt(score) * BigInt(weight), 0n),
    1000n * 10_000n,
  );

/** The level found, by looking for the first level that is not shown. `undefined`: nothing is ticked. */
export const oracleLevel = (
  rows: readonly (readonly [level: number, ticked: boolean])[],
): number | undefined => {
  if (!rows.some(([, ticked]) => ticked)) return undefined;
  const shown = [1, 2, 3, 4, 5].map((level) => {
    const own = rows.filter(([each]) => each === level);
    return own.length > 0 && own.every(([, ticked]) => ticked);
  });
  const gap = shown.indexOf(false);
  return gap < 0 ? shown.length : gap;
};
