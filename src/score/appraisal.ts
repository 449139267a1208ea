import { isBlank, numeral } from '../cells/number';
import { shown } from '../cells/shown';
import { type Fault, faulty, type Outcome, scored } from '../model/fault';
import type { AppraisalKind, WeighedComponent } from '../model/staff';
import { readAnswers } from './answers';
import { unread } from './handed';
import {
  addUp,
  approximate,
  compare,
  over,
  percentage,
  type Rational,
  rational,
  sumOf,
  weighted,
} from './rational';

/**
 * One person's appraisal out of 100: Σ(weight × score) ÷ Σ weight (ESA1 clause 2, ว20 clause 4).
 *
 * A blank or faulty score is a fault, never a smaller total.
 *
 * @param components what counts, results first
 * @param scores one cell a component, 0–100
 * @example scoreAppraisal([{ name: 'ผลสัมฤทธิ์ของงาน', weight: 80 }, { name: 'พฤติกรรม', weight: 20 }], [85, 70]) // 82
 */
export const scoreAppraisal = (
  components: readonly WeighedComponent[],
  scores: readonly unknown[],
): Outcome<Rational> => {
  const early = unread(scores);
  if (early) return early;

  const faults: Fault[] = [];
  const missing = components.filter((_, index) => isBlank(scores[index])).map(({ name }) => name);
  if (missing.length > 0) faults.push({ kind: 'missing-scores', components: missing });
  const read = components.map(({ name }, index) => {
    const cell = scores[index];
    const score = numeral(cell) ?? '';
    if (!isBlank(cell) && (score === '' || Number(score) < 0 || Number(score) > 100))
      faults.push({ kind: 'outside-hundred', component: name, found: shown(cell) });
    return score;
  });
  if (faults.length > 0) return faulty(...faults);
  const weights = components.map(({ weight }) => weight);
  return scored(over(weighted(weights, read), sumOf(weights)));
};

/**
 * The components that an agency weighs itself: results, behaviour and others, as percentages, or as shares where
 * they add up to one. Results weigh at least what the kind asks for (ว20 clause 4).
 *
 * @param total what percentages add up to
 * @param weights one cell a component
 * @param nameOther what a component beyond the kind's own is called, counted from 1
 */
export const weighComponents = (
  kind: AppraisalKind,
  total: number,
  weights: readonly unknown[],
  nameOther: (position: number) => string,
): Outcome<readonly WeighedComponent[]> => {
  const early = unread(weights);
  if (early) return early;
  const { values, faults } = readAnswers({ answer: 'component-weight', cells: weights }, [...weights.keys()]);
  if (faults.length > 0) return faulty(...faults);

  const sum = sumOf(values);
  const positions = values.map((_, index) => index + 1);
  if (!addUp(sum, total))
    return faulty({
      kind: 'weights-do-not-add-up',
      answer: 'component-weight',
      positions,
      total,
      found: shown(approximate(sum)),
    });
  const results = percentage(rational(values[0] ?? ''), sum);
  const least = kind.results_at_least ?? 0;
  if (compare(results, rational(least)) < 0)
    return faulty({ kind: 'results-weigh-too-little', least, found: shown(approximate(results)) });
  return scored(
    values.map((weight, index) => ({
      name: kind.components[index]?.name ?? nameOther(index - kind.components.length + 1),
      weight,
    })),
  );
};
