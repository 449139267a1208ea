import type { Outcome } from '../../src/model/fault';
import { scoreAppraisal, weighComponents } from '../../src/score/appraisal';
import { type Rational, scoreNumeral } from '../../src/score/rational';

const KIND = {
  name: 'ก',
  components: [
    { name: 'ผลงาน', weight: 60 },
    { name: 'คุณลักษณะ', weight: 40 },
  ],
  results_at_least: 55,
};
const other = (position: number) => `อื่น ${position}`;

const shownScore = (outcome: Outcome<Rational>): unknown =>
  outcome.kind === 'value' ? scoreNumeral(outcome.value) : outcome;

test('scores are weighed by the components that are handed over', () => {
  expect(shownScore(scoreAppraisal(KIND.components, [90, '๘๐.๕']))).toBe('86.20');
});

test('every missing score is named, then every wrong one', () => {
  expect(scoreAppraisal([...KIND.components, { name: 'อื่น', weight: 1 }], ['', 100.01, ' '])).toEqual({
    kind: 'faults',
    faults: [
      { kind: 'missing-scores', components: ['ผลงาน', 'อื่น'] },
      { kind: 'outside-hundred', component: 'คุณลักษณะ', found: '100.01' },
    ],
  });
});

test('weights take the names of the components, and name the others', () => {
  expect(weighComponents(KIND, 100, [55, '๒๕', 20], other)).toEqual({
    kind: 'value',
    value: [
      { name: 'ผลงาน', weight: '55' },
      { name: 'คุณลักษณะ', weight: '25' },
      { name: 'อื่น 1', weight: '20' },
    ],
  });
});

test('results weigh at least what the kind asks for, as percentages and as shares', () => {
  const tooLittle = (found: string) => ({
    kind: 'faults',
    faults: [{ kind: 'results-weigh-too-little', least: 55, found }],
  });
  expect(weighComponents(KIND, 100, [54.99, 45.01], other)).toEqual(tooLittle('54.99'));
  expect(weighComponents(KIND, 100, [0.5, 0.5], other)).toEqual(tooLittle('50'));
  expect(weighComponents(KIND, 100, [0.55, 0.45], other).kind).toBe('value');
  expect(weighComponents({ ...KIND, results_at_least: 0 }, 100, [1, 99], other).kind).toBe('value');
});
