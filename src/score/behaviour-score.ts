import { faulty, type Outcome, scored } from '../model/fault';
import type { BehaviourLevels, BehaviourScale, PointScale } from '../model/staff';
import { placesIn, readAnswers } from './answers';
import { unread } from './handed';
import { compare, percentage, type Rational, rational, weighted } from './rational';

/** One person's competencies: a cell a competency in each row. */
export interface RatedBehaviour {
  readonly expected: readonly unknown[];
  readonly found: readonly unknown[];
  /** The person's own weights; absent where all are equal. */
  readonly weights?: readonly unknown[] | undefined;
}

/**
 * One person's competencies as a percentage, by the chosen scale (ESA1 clause 3).
 *
 * A competency that is blank in every row is passed over; the person's own weight says that it applies. A scale
 * of levels found alone reads nothing from the expected levels but which competencies apply.
 *
 * @param levels what levels may be
 * @example scoreBehaviour(BAR, LEVELS, { expected: [3, 3, 2], found: [3, 2, 0] }) // 66.67
 */
export const scoreBehaviour = (
  scale: BehaviourScale,
  levels: BehaviourLevels,
  { expected, found, weights }: RatedBehaviour,
): Outcome<Rational> => {
  const rows = [expected, found, weights ?? []];
  const early = unread(rows.flat());
  if (early) return early;

  const places = placesIn(rows);
  const needed = readAnswers(
    { answer: 'expected', cells: expected, scale: levels.expected },
    'highest' in scale ? [] : places,
  );
  const shown = readAnswers({ answer: 'found', cells: found, scale: levels.found }, places);
  const weighed = weights
    ? readAnswers({ answer: 'weight', cells: weights }, places)
    : { values: places.map(() => '1'), faults: [] };
  const faults = [needed, shown, weighed].flatMap((each) => each.faults);
  if (faults.length > 0) return faulty(...faults);
  return scored(shareOf(scale, weighed.values, needed.values, shown.values));
};

const shareOf = (
  scale: BehaviourScale,
  weights: readonly string[],
  expected: readonly string[],
  found: readonly string[],
): Rational => {
  const outOf = (full: number) => weighted(weights, Array(weights.length).fill(full));
  if ('points' in scale) {
    const points = found.map((level, index) => pointsOf(scale, Number(expected[index]) - Number(level)));
    return percentage(weighted(weights, points), outOf(scale.full));
  }
  const earned = weighted(weights, found);
  if ('highest' in scale) return percentage(earned, outOf(scale.highest));
  const [share, cap] = [percentage(earned, weighted(weights, expected)), rational(scale.cap)];
  return compare(share, cap) > 0 ? cap : share;
};

const pointsOf = ({ points }: PointScale, below: number): number =>
  points.filter(({ below_expected }) => below_expected <= Math.max(0, below)).pop()?.points ?? 0;
