import { canonical, canonicalText, differences } from '../../src/cells/canonical';

test('what says nothing at the ends is left out, in the middle it keeps its place', () => {
  expect(canonical([['ก', '', 3, ' '], ['', null], [undefined, true], ['']])).toEqual([
    ['ก', '', 3],
    [],
    ['', true],
  ]);
  expect(canonical([['', ''], ['']])).toEqual([]);
});

test('a number, its text and a truth value are not the same', () => {
  expect(differences(canonical([[1, 1, 1]]), canonical([[1, '1', true]]))).toEqual([
    { cell: 'B1', from: 1, to: '1' },
    { cell: 'C1', from: 1, to: true },
  ]);
});

test('a date is its instant, and not text that reads alike', () => {
  const day = new Date('2026-03-31T00:00:00Z');
  const [[cell = ''] = []] = canonical([[day]]);
  expect(canonicalText(cell)).toBe('2026-03-31T00:00:00.000Z');
  expect(differences(canonical([[day]]), canonical([[canonicalText(cell)]]))).toHaveLength(1);
  expect(differences(canonical([[day]]), canonical([[new Date(day)]]))).toEqual([]);
  expect(canonical([[new Date(Number.NaN)]])).toHaveLength(1);
});

test('cells that came and cells that went are named by their address', () => {
  expect(
    differences(
      [
        ['ก', 3],
        ['ข', 4],
      ],
      [['ก', 4], ['ข'], ['ค']],
    ),
  ).toEqual([
    { cell: 'B1', from: 3, to: 4 },
    { cell: 'B2', from: 4, to: '' },
    { cell: 'A3', from: '', to: 'ค' },
  ]);
});
