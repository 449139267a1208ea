import { levelFound, type TickedRow } from '../../src/score/behaviour-level';

const SCALE = { lowest: 0, highest: 5, decimals: 0 };

/** A row for every mark: `1++-` is level 1 with two ticked rows and one that is not. */
const rowsOf = (marks: string): TickedRow[] =>
  marks.split(' ').flatMap((group) => {
    const [level, ...ticks] = group;
    return ticks.map((tick) => ({ level: Number(level), tick: tick === '+' }));
  });

test.each<[string, number]>([
  ['0+ 1-- 2-', 0],
  ['1++ 2+ 3--', 2],
  ['1++ 2+- 3++', 1],
  ['1+- 2++ 3++', 0],
  ['1- 2+', 0],
  ['3+ 2++ 1+', 3],
  ['0- 1+ 2+ 3+ 4+ 5+', 5],
  ['1+ 3+', 1],
  ['2+ 3+', 0],
])('%s is level %i', (marks, level) => {
  expect(levelFound(SCALE, rowsOf(marks))).toEqual({ kind: 'value', value: level });
});

test.each<[string, string, number]>([
  ['1++++- 2+-', '0.8', 1],
  ['1+++-- 2++', '0.8', 0],
  ['1++- 2+- 3-', '0.5', 2],
  ['1++- 2++-', '0.66', 2],
  ['1++- 2++-', '0.67', 0],
  ['1+ 2-', '0', 1],
])('%s with a share of %s is level %i', (marks, share, level) => {
  expect(levelFound(SCALE, rowsOf(marks), share)).toEqual({ kind: 'value', value: level });
});

test('no tick is not rated, no row is blank', () => {
  expect(levelFound(SCALE, rowsOf('0- 1-- 2-'))).toEqual({ kind: 'faults', faults: [{ kind: 'not-rated' }] });
  expect(levelFound(SCALE, [{ level: '', tick: false }])).toEqual({ kind: 'blank' });
  expect(levelFound(SCALE, [])).toEqual({ kind: 'blank' });
});

test('level 0 contradicts every other tick', () => {
  expect(levelFound(SCALE, rowsOf('0+ 1+- 2+'))).toEqual({
    kind: 'faults',
    faults: [{ kind: 'nought-and-others', noughts: [1], others: [2, 4] }],
  });
});
