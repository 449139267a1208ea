import { cellOf, resultsFor } from '../../src/formulas/rowwise';
import { blank, faulty, scored } from '../../src/model/fault';

const show = (value: number) => value * 2;

test('a value is shown, a blank is an empty string, faults are their text', () => {
  expect(cellOf(scored(3), show)).toBe(6);
  expect(cellOf(blank, show)).toBe('');
  expect(cellOf(faulty({ kind: 'no-component' }), show)).toBe('⚠ ไม่มีคะแนนองค์ประกอบใดให้รวม');
});

test('a range gets a column, one value gets one value', () => {
  expect(resultsFor([[1], [2]], [[3], [4]])).toEqual([[3], [4]]);
  expect(resultsFor([[1]], [[3]])).toEqual([[3]]);
  expect(resultsFor(1, [[3]])).toBe(3);
});
