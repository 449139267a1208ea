import { arabicDigits, isBlank, numeral, trimmed } from '../../src/cells/number';

test.each([[''], [' '], ['\u00a0'], ['\u200b'], ['\u200e\u00ad'], ['\ufeff \n\t'], [null], [undefined]])(
  '%j is blank',
  (cell) => {
    expect(isBlank(cell)).toBe(true);
  },
);

test.each([[0], ['0'], [false], ['–'], ['ก'], [Number.NaN]])('%p is not blank', (cell) => {
  expect(isBlank(cell)).toBe(false);
});

test('spaces around a text go, spaces inside stay', () => {
  expect(trimmed(' \u200bครู  ผู้ช่วย\u00a0\ufeff')).toBe('ครู  ผู้ช่วย');
});

test('every Thai digit has its Arabic one, and letters stay', () => {
  expect(arabicDigits('๐๑๒๓๔๕๖๗๘๙')).toBe('0123456789');
  expect(arabicDigits('รอบ ๑/๒๕๖๙')).toBe('รอบ 1/2569');
});

test.each<[string, unknown, string]>([
  ['a number', 3, '3'],
  ['a decimal', 61.43, '61.43'],
  ['zero', 0, '0'],
  ['a negative number', -2.5, '-2.5'],
  ['numeric text', '4', '4'],
  ['text with a decimal', '85.50', '85.50'],
  ['Thai digits', '๓', '3'],
  ['Thai digits with a decimal and spaces', ' ๘๕.๕ ', '85.5'],
  ['mixed digits', '๘5', '85'],
  ['a zero-width space around', '\u200b3\u200b', '3'],
  ['marks of a text’s direction around', '\u200f3\u200e', '3'],
  ['a sign', '+3', '+3'],
  ['the noise of 0.1 + 0.2', 0.1 + 0.2, '0.3'],
  ['the noise of 1.1 × 3', 1.1 * 3, '3.3'],
  ['a number too small for plain writing', 1e-7, '0.00000010000000000000'],
  ['a number too large for plain writing', 1e21, '1000000000000000000000'],
])('%s is read', (_, cell, text) => {
  expect(numeral(cell)).toBe(text);
});

test.each<[string, unknown]>([
  ['a word', 'สาม'],
  ['blank', ''],
  ['nothing', null],
  ['TRUE', true],
  ['FALSE', false],
  ['a date', new Date(2025, 0, 3)],
  ['not a number', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['an error of the sheet', '#N/A'],
  ['two numbers', '1 0'],
  ['a fraction', '3/4'],
  ['a percentage', '85%'],
  ['a grouped number', '1,000'],
  ['scientific notation', '1e2'],
  ['hexadecimal notation', '0x10'],
  ['a lone sign', '-'],
  ['a lone point', '.'],
  ['a dash', '–'],
])('%s is not a number', (_, cell) => {
  expect(numeral(cell)).toBeUndefined();
});
