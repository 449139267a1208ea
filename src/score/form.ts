import { isBlank } from '../cells/number';
import { shown } from '../cells/shown';
import { type Fault, faulty, type Outcome, scored } from '../model/fault';
import type { ScoringForm } from '../model/form';
import { unread } from './handed';
import { levelIn } from './level';
import { add, over, type Rational, rational, times, ZERO } from './rational';

/**
 * The converted score of one person on one form:
 * Σ(level ÷ highest level × item's full marks) × form's full score ÷ Σ item's full marks.
 *
 * One formula serves every form of ว23 (component 1: sum × 80 ÷ 56, or the plain sum of 15 indicators;
 * challenge: sum × 20 ÷ 40; conduct: sum ÷ 4); the numbers are the form's.
 *
 * @param form the form's items and full score
 * @param levels one cell per item, in the form's order; cells beyond the form must be blank
 * @returns the exact score, unrounded; blank for a row without any level; else every fault of the row
 * @example scoreForm(assistantTeacher, Array(14).fill(3)) // 60
 */
export const scoreForm = (form: ScoringForm, levels: readonly unknown[]): Outcome<Rational> => {
  const early = unread(levels);
  if (early) return early;

  const { values, faults } = readLevels(form, levels);
  if (faults.length > 0) return faulty(...faults);

  let earned = ZERO;
  let full = ZERO;
  form.items.forEach((item, index) => {
    const share = over(rational(values[index] ?? ''), rational(item.highest));
    earned = add(earned, times(share, rational(item.full)));
    full = add(full, rational(item.full));
  });
  return scored(over(times(earned, rational(form.full)), full));
};

const readLevels = (form: ScoringForm, levels: readonly unknown[]) => {
  const values: string[] = [];
  const missing: string[] = [];
  const faults: Fault[] = [];
  form.items.forEach((item, index) => {
    const cell = levels[index];
    const level = wholeLevel(cell, item.highest);
    if (isBlank(cell)) missing.push(item.no);
    else if (level === undefined)
      faults.push({ kind: 'not-a-level', item: item.no, highest: item.highest, found: shown(cell) });
    values.push(level ?? '');
  });
  const beyond = levels.slice(form.items.length).find((cell) => !isBlank(cell));
  if (beyond !== undefined)
    faults.push({ kind: 'beyond-form', form: form.name, items: form.items.length, found: shown(beyond) });
  if (missing.length > 0) faults.unshift({ kind: 'missing-items', items: missing });
  return { values, faults };
};

/**
 * A whole level from 1 to the highest, as a numeral, or `undefined` for anything else.
 *
 * @example wholeLevel('๓', 4)  // '3'
 * @example wholeLevel(2.5, 4) // undefined
 */
export const wholeLevel = (cell: unknown, highest: number): string | undefined =>
  levelIn(cell, { lowest: 1, highest, decimals: 0 });
