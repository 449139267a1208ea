import { placesIn, readAnswers } from '../../src/score/answers';

const SCALE = { lowest: 1, highest: 5, decimals: 0 };

test('places that are blank in every row are passed over', () => {
  expect(
    placesIn([
      [40, '', '', 60],
      [5, ' ', 3],
    ]),
  ).toEqual([0, 2, 3]);
  expect(placesIn([[], ['', null]])).toEqual([]);
});

test('answers come as numerals, in their order', () => {
  expect(readAnswers({ answer: 'expected', cells: [3, '๒', 'x'], scale: SCALE }, [1, 0])).toEqual({
    values: ['2', '3'],
    faults: [],
  });
});

test('what is missing is told first, then every wrong cell with its ordinal in the range', () => {
  expect(readAnswers({ answer: 'found', cells: [7, '', 2.5], scale: SCALE }, [0, 1, 2, 3]).faults).toEqual([
    { kind: 'missing-answers', answer: 'found', positions: [2, 4] },
    { kind: 'not-an-answer', answer: 'found', position: 1, scale: SCALE, found: '7' },
    { kind: 'not-an-answer', answer: 'found', position: 3, scale: SCALE, found: '2.5' },
  ]);
});

test('answers without a scale are weights', () => {
  expect(readAnswers({ answer: 'weight', cells: [0.5, 0] }, [0, 1])).toEqual({
    values: ['0.5'],
    faults: [{ kind: 'not-an-answer', answer: 'weight', position: 2, found: '0' }],
  });
});
