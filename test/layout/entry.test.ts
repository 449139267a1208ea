import {
  bandColumn,
  componentArea,
  ENTRY,
  entryLayout,
  itemNumbers,
  totalColumn,
} from '../../src/layout/entry';
import { SIDES } from '../../src/model/person';
import { FORMS } from '../../src/rules/forms';
import { POSITIONS } from '../../src/rules/positions';
import { SAMPLE_POSITION, sampleLayout } from '../support/sample';

const layout = sampleLayout();

test('self block, supervisor block, self scores and supervisor scores follow each other without a gap', () => {
  expect(layout).toMatchObject({
    tab: 'แท็บตัวอย่าง',
    items: 3,
    block: { self: 4, supervisor: 7 },
    scores: { self: 10, supervisor: 14 },
    columns: 17,
  });
});

test('components stand in the order of the position, each with its offset in the block', () => {
  expect(layout.components.map(({ no, formId, offset }) => [no, formId, offset])).toEqual([
    ['1', 'work', 0],
    ['2', 'help', 2],
  ]);
});

test("a component's area is its items only, on its side", () => {
  const [work, help] = layout.components;
  if (!work || !help) throw new Error('two components');
  expect(componentArea(layout, 'self', work, 5)).toEqual({ row: 3, column: 4, rows: 5, columns: 2 });
  expect(componentArea(layout, 'supervisor', help, 5)).toEqual({ row: 3, column: 9, rows: 5, columns: 1 });
});

test('total and band come after the component scores', () => {
  expect([totalColumn(layout, 'self'), bandColumn(layout, 'self')]).toEqual([12, 13]);
  expect([totalColumn(layout, 'supervisor'), bandColumn(layout, 'supervisor')]).toEqual([16, 17]);
});

test('the headings of a block are the item numbers in column order', () => {
  expect(itemNumbers(layout)).toEqual(['1.1', '1.2', '1']);
});

test('a form that does not exist is a mistake of the rules', () => {
  expect(() => entryLayout(SAMPLE_POSITION, () => undefined)).toThrow('No form work');
});

test.each(POSITIONS.map((position) => [position.tab, position] as const))(
  '%s: no column of the tab serves two purposes, and none is left over',
  (_, position) => {
    const built = entryLayout(position, (id) => FORMS[id]);
    const columns = SIDES.flatMap((side) => [
      ...built.components.flatMap((component) => {
        const { column, columns: width } = componentArea(built, side, component, 1);
        return Array.from({ length: width }, (__, index) => column + index);
      }),
      ...built.components.map((__, index) => built.scores[side] + index),
      totalColumn(built, side),
      bandColumn(built, side),
    ]);
    const all = Array.from({ length: built.columns - ENTRY.leadColumns }, (__, index) => index + 4);
    expect(columns.sort((a, b) => a - b)).toEqual(all);
  },
);
