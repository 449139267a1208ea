import type { Outcome } from '../../src/model/fault';
import { scoreKpis } from '../../src/score/kpi';
import { type Rational, scoreNumeral } from '../../src/score/rational';

const RULES = { at_most: 3, weights_sum: 100, level: { lowest: 1, highest: 4, decimals: 1 } };

const shownScore = (outcome: Outcome<Rational>): unknown =>
  outcome.kind === 'value' ? scoreNumeral(outcome.value) : outcome;

test('limits come from the rules that are handed over', () => {
  expect(shownScore(scoreKpis(RULES, [50, 50], [4, 3.5]))).toBe('93.75');
  expect(scoreKpis(RULES, [50, 50], [5, 3.55])).toEqual({
    kind: 'faults',
    faults: [
      { kind: 'not-an-answer', answer: 'kpi-level', position: 1, scale: RULES.level, found: '5' },
      { kind: 'not-an-answer', answer: 'kpi-level', position: 2, scale: RULES.level, found: '3.55' },
    ],
  });
  expect(scoreKpis(RULES, [25, 25, '', 25, 25], [1, 1, '', 1, 1])).toEqual({
    kind: 'faults',
    faults: [{ kind: 'too-many-kpis', most: 3, beyond: [5] }],
  });
});

test('a sum is told only where every weight can be read', () => {
  expect(scoreKpis(RULES, [50, 'มาก'], [4, 4])).toEqual({
    kind: 'faults',
    faults: [{ kind: 'not-an-answer', answer: 'kpi-weight', position: 2, found: 'มาก' }],
  });
});

test('blank cells are blank, a fault handed over stands alone', () => {
  expect(scoreKpis(RULES, ['', ' '], [null, ''])).toEqual({ kind: 'blank' });
  expect(scoreKpis(RULES, [50, 60], ['⚠ ก', 9])).toEqual({
    kind: 'faults',
    faults: [{ kind: 'passed-on', text: '⚠ ก' }],
  });
});
