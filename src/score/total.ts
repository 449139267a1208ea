import { isBlank, numeral, trimmed } from '../cells/number';
import { shown } from '../cells/shown';
import { type Fault, faulty, type Outcome, scored } from '../model/fault';
import { NOT_APPLICABLE } from '../model/sign';
import { unread } from './handed';
import { add, type Rational, rational, ZERO } from './rational';

/**
 * The sum of one person's component scores (ว23 clause 5).
 *
 * A blank or faulty component is a fault, never a smaller total. A dash says that a component does not
 * apply to the person and is passed over.
 *
 * @param components one cell a component
 * @example sumComponents([61.43, '–', 8, 7.5]) // 76.93
 */
export const sumComponents = (components: readonly unknown[]): Outcome<Rational> => {
  const early = unread(components);
  if (early) return early;

  const missing: number[] = [];
  const faults: Fault[] = [];
  let total = ZERO;
  let counted = 0;
  components.forEach((cell, index) => {
    if (isNotApplicable(cell)) return;
    const score = numeral(cell);
    if (isBlank(cell)) missing.push(index + 1);
    else if (score === undefined || score.startsWith('-'))
      faults.push({ kind: 'not-a-score', position: index + 1, found: shown(cell) });
    else {
      total = add(total, rational(score));
      counted += 1;
    }
  });
  if (missing.length > 0) faults.unshift({ kind: 'missing-components', positions: missing });
  if (faults.length === 0 && counted === 0) faults.push({ kind: 'no-component' });
  return faults.length > 0 ? faulty(...faults) : scored(total);
};

const isNotApplicable = (cell: unknown): boolean =>
  typeof cell === 'string' && (trimmed(cell) === NOT_APPLICABLE || trimmed(cell) === '-');
