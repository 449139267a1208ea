import { shown } from '../cells/shown';
import { type Fault, faulty, type Outcome, scored } from '../model/fault';
import type { KpiRules } from '../model/staff';
import { placesIn, readAnswers } from './answers';
import { unread } from './handed';
import { addUp, approximate, percentage, type Rational, rational, sumOf, times, weighted } from './rational';

/**
 * One person's results of work out of 100: Σ(share × level) × 100 ÷ highest level (ESA1 clauses 5.2 and 6.2).
 *
 * Weights are percentages, or shares where they add up to one. A KPI that is blank in both rows is passed over.
 *
 * @param weights one cell a KPI
 * @param levels one cell a KPI, in the same order
 * @example scoreKpis(KPI, [40, 30, 30], [5, 4, 3]) // 82
 */
export const scoreKpis = (
  rules: KpiRules,
  weights: readonly unknown[],
  levels: readonly unknown[],
): Outcome<Rational> => {
  const early = unread([...weights, ...levels]);
  if (early) return early;

  const places = placesIn([weights, levels]);
  const weighed = readAnswers({ answer: 'kpi-weight', cells: weights }, places);
  const rated = readAnswers({ answer: 'kpi-level', cells: levels, scale: rules.level }, places);
  const faults: Fault[] = [...weighed.faults, ...rated.faults];
  const positions = places.map((place) => place + 1);
  if (positions.length > rules.at_most)
    faults.push({ kind: 'too-many-kpis', most: rules.at_most, beyond: positions.slice(rules.at_most) });
  const sum = sumOf(weighed.values);
  if (weighed.faults.length === 0 && !addUp(sum, rules.weights_sum))
    faults.push({
      kind: 'weights-do-not-add-up',
      answer: 'kpi-weight',
      positions,
      total: rules.weights_sum,
      found: shown(approximate(sum)),
    });
  if (faults.length > 0) return faulty(...faults);
  const full = times(sum, rational(rules.level.highest));
  return scored(percentage(weighted(weighed.values, rated.values), full));
};
