import type { Outcome } from '../../src/model/fault';
import type { ScoringForm } from '../../src/model/form';
import { scoreForm, wholeLevel } from '../../src/score/form';
import { type Rational, scoreNumeral } from '../../src/score/rational';

const FORM: ScoringForm = {
  name: 'ตัวอย่าง',
  full: 20,
  items: [
    { no: '1', highest: 4, full: 20 },
    { no: '2.1', highest: 4, full: 10 },
    { no: '2.2', highest: 5, full: 10 },
  ],
};

const shownScore = (outcome: Outcome<Rational>): unknown =>
  outcome.kind === 'value' ? scoreNumeral(outcome.value) : outcome;

test('each level is its share of the full marks of its item, converted to the full score', () => {
  expect(shownScore(scoreForm(FORM, [4, 4, 5]))).toBe('20.00');
  expect(shownScore(scoreForm(FORM, [2, 3, 2]))).toBe('10.75');
});

test('the score is exact until somebody rounds it', () => {
  const thirds: ScoringForm = { name: '', full: 1, items: [{ no: '1', highest: 3, full: 7 }] };
  const outcome = scoreForm(thirds, [1]);
  expect(outcome.kind).toBe('value');
  if (outcome.kind === 'value') expect(outcome.value.numerator * 3n).toBe(outcome.value.denominator);
});

test('cells beyond the form may be blank', () => {
  expect(shownScore(scoreForm(FORM, [4, 4, 5, '', ' ']))).toBe('20.00');
});

test('a row without any level is blank', () => {
  expect(scoreForm(FORM, ['', ' ', null])).toEqual({ kind: 'blank' });
  expect(scoreForm(FORM, [])).toEqual({ kind: 'blank' });
});

test('every fault of a row is told, the missing items first', () => {
  expect(scoreForm(FORM, [5, '', 2.5, 9])).toEqual({
    kind: 'faults',
    faults: [
      { kind: 'missing-items', items: ['2.1'] },
      { kind: 'not-a-level', item: '1', highest: 4, found: '5' },
      { kind: 'not-a-level', item: '2.2', highest: 5, found: '2.5' },
      { kind: 'beyond-form', form: 'ตัวอย่าง', items: 3, found: '9' },
    ],
  });
});

test('cells that a row lacks are missing items', () => {
  expect(scoreForm(FORM, [4])).toEqual({
    kind: 'faults',
    faults: [{ kind: 'missing-items', items: ['2.1', '2.2'] }],
  });
});

test('a fault handed over stands alone', () => {
  expect(scoreForm(FORM, [5, '⚠ ก', ''])).toEqual({
    kind: 'faults',
    faults: [{ kind: 'passed-on', text: '⚠ ก' }],
  });
});

test.each<[unknown, string]>([
  [1, '1'],
  [4, '4'],
  ['๓', '3'],
  [' 3 ', '3'],
  ['3.0', '3'],
  [2.9999999999999996, '3'],
])('%p is a level up to 4', (cell, level) => {
  expect(wholeLevel(cell, 4)).toBe(level);
});

test.each<[unknown]>([[0], [5], [-1], [2.5], ['2.5'], [true], [new Date(2025, 0, 3)], ['ดี'], [''], [null]])(
  '%p is no level up to 4',
  (cell) => {
    expect(wholeLevel(cell, 4)).toBeUndefined();
  },
);
