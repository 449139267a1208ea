import type { Chunk, Line } from '../../../src/plan/paper/lines';
import { rowsOfPage } from '../../../src/plan/paper/page';
import { paginate } from '../../../src/plan/paper/pages';

const line = (value: string): Line => [{ column: 0, value, align: 'left', bold: false }];
const chunk = (name: string, rows: number, more: Partial<Chunk> = {}): Chunk => ({
  lines: Array.from({ length: rows }, (_, index) => line(`${name}${index + 1}`)),
  ...more,
});

/** Pages of ten rows, as what stands in each row; '' where it is blank. */
const pagesOf = (chunks: readonly Chunk[]): string[][] =>
  paginate(chunks, 10).map(({ lines }) => lines.map(([slot]) => String(slot?.value ?? '')));

const filled = (page: readonly string[] | undefined): string[] => (page ?? []).filter((text) => text !== '');

describe('pages', () => {
  test('have all the same number of rows, padded at the end', () => {
    const pages = pagesOf([chunk('a', 6), chunk('b', 6)]);
    expect(pages.map((page) => page.length)).toEqual([10, 10]);
    expect(filled(pages[0])).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6']);
    expect(pages[1]?.[0]).toBe('b1');
  });

  test('are filled to the last row, and no blank page follows', () => {
    expect(pagesOf([chunk('a', 5), chunk('b', 5)]).length).toBe(1);
    expect(pagesOf([chunk('a', 10), chunk('', 0, { startsPage: true })]).length).toBe(1);
    expect(pagesOf([]).length).toBe(1);
  });

  test('keep a heading with the row that follows it', () => {
    const pages = pagesOf([chunk('a', 8), chunk('heading', 1, { keepWithNext: true }), chunk('b', 2)]);
    expect(filled(pages[1])).toEqual(['heading1', 'b1', 'b2']);
  });

  test('repeat the head of a table that goes on, and only then', () => {
    const head = [chunk('head', 2)];
    const rows = ['a', 'b', 'c', 'd', 'e'].map((name) => chunk(name, 3, { head }));
    const pages = pagesOf([chunk('head', 2, { keepWithNext: true }), ...rows]);
    expect(pages.map((page) => filled(page).filter((text) => text.startsWith('head')))).toEqual([
      ['head1', 'head2'],
      ['head1', 'head2'],
      ['head1', 'head2'],
    ]);
    expect(pages[1]?.slice(0, 3)).toEqual(['head1', 'head2', 'c1']);
  });

  test('split a row that is longer than a page, and lose no line of it', () => {
    const head = [chunk('head', 1)];
    const pages = pagesOf([chunk('a', 3), chunk('long', 25, { head })]);
    const lines = pages.flat().filter((text) => text.startsWith('long'));
    expect(lines).toEqual(Array.from({ length: 25 }, (_, index) => `long${index + 1}`));
    expect(pages.slice(1).map((page) => page[0])).toEqual(['head1', 'head1', 'head1']);
  });

  test('begin where a document says so', () => {
    const pages = pagesOf([chunk('a', 1), chunk('', 0, { startsPage: true }), chunk('b', 1)]);
    expect(pages.map((page) => page[0])).toEqual(['a1', 'b1']);
  });

  test('do not begin with space', () => {
    const space = { lines: [[], [], []], isSpace: true, keepWithNext: true };
    const pages = pagesOf([chunk('a', 8), space, chunk('b', 2)]);
    expect(pages[1]?.[0]).toBe('b1');
    expect(pagesOf([chunk('a', 2), space, chunk('b', 2)])[0]?.slice(0, 6)).toEqual([
      'a1',
      'a2',
      '',
      '',
      '',
      'b1',
    ]);
  });

  test('end even where what belongs together is longer than a page', () => {
    const chunks = Array.from({ length: 30 }, (_, index) => chunk(`r${index}-`, 1, { keepWithNext: true }));
    expect(
      pagesOf(chunks)
        .flat()
        .filter((text) => text !== '').length,
    ).toBe(30);
    const head = [chunk('head', 9)];
    expect(pagesOf([chunk('a', 5, { head }), chunk('b', 8, { head })]).length).toBe(2);
  });
});

test.each([
  [680, 43],
  [764, 48],
])('a tab of %i px has %i rows a page, which stand on A4 though they come out 1 %% higher', (width, rows) => {
  expect(rowsOfPage(width)).toBe(rows);
  const millimetres = (23 * 180) / width;
  expect(rows * millimetres * 1.01).toBeLessThanOrEqual(265);
});
