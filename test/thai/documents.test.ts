import { PAGE } from '../../src/plan/paper/page';
import { dialogWords } from '../../src/thai/documents';

test('whoever prints by hand is told the margins that the papers are laid out for', () => {
  const { top, bottom, left, right } = PAGE.margins;
  expect([top, left]).toEqual([bottom, right]);
  expect(dialogWords.byHand).toContain(`บนและล่าง ${top / 10} ซม. ซ้ายและขวา ${left / 10} ซม.`);
});
