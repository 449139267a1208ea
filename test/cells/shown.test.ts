import { shown } from '../../src/cells/shown';

test.each<[string, unknown, string]>([
  ['a number', 5, '5'],
  ['a decimal', 2.5, '2.5'],
  ['a computed number, without the noise', 0.1 + 0.2, '0.3'],
  ['text', 'ดี', 'ดี'],
  ['TRUE', true, 'TRUE'],
  ['FALSE', false, 'FALSE'],
  ['a date', new Date(2025, 0, 3), 'วันที่'],
  ['text of twenty characters', 'ก'.repeat(20), 'ก'.repeat(20)],
  ['longer text, cut short', 'ก'.repeat(21), `${'ก'.repeat(20)}…`],
])('quotes %s', (_, cell, text) => {
  expect(shown(cell)).toBe(text);
});
