import { scoreNumeral } from '../../src/score/rational';
import { sumComponents } from '../../src/score/total';

test.each<[string, unknown[], string]>([
  ['numbers', [61.43, 8, 7.5], '76.93'],
  ['a component that does not apply', [61.43, '–', 8, 7.5], '76.93'],
  ['numeric text and Thai digits', ['61.43', ' ๘ ', '๗.๕'], '76.93'],
  ['a score of nought', [0, 8], '8.00'],
  ['one component', [60], '60.00'],
])('sums %s', (_, components, total) => {
  const outcome = sumComponents(components);
  expect(outcome.kind === 'value' && scoreNumeral(outcome.value)).toBe(total);
});

test('a row of blanks is blank', () => {
  expect(sumComponents(['', ' ', null])).toEqual({ kind: 'blank' });
});

test('a blank component is a fault, never nothing', () => {
  expect(sumComponents([60, '', 8, ''])).toEqual({
    kind: 'faults',
    faults: [{ kind: 'missing-components', positions: [2, 4] }],
  });
});

test('text, TRUE and negative numbers are no scores', () => {
  expect(sumComponents(['ดี', true, -1, 8])).toEqual({
    kind: 'faults',
    faults: [
      { kind: 'not-a-score', position: 1, found: 'ดี' },
      { kind: 'not-a-score', position: 2, found: 'TRUE' },
      { kind: 'not-a-score', position: 3, found: '-1' },
    ],
  });
});

test('dashes alone make no total', () => {
  expect(sumComponents(['–', '-'])).toEqual({ kind: 'faults', faults: [{ kind: 'no-component' }] });
});

test('a fault handed over stands alone', () => {
  expect(sumComponents(['⚠ ก', '', 8])).toEqual({
    kind: 'faults',
    faults: [{ kind: 'passed-on', text: '⚠ ก' }],
  });
});
