import { ENTRY, itemNumbers } from '../../src/layout/entry';
import { blockingCell, parseEntry } from '../../src/parse/entry';
import { sampleLayout } from '../support/sample';

const layout = sampleLayout();
const numbers = itemNumbers(layout);
const GROUPS = ['', '', '', 'องค์ประกอบที่ 1'];
const HEADINGS = ['รหัส', 'ชื่อ–สกุล', '', ...numbers, ...numbers, 'องค์ 1 (80)'];

const parse = (...rows: unknown[][]) => parseEntry([GROUPS, HEADINGS, ...rows], layout);

test('reads each side of each person from its block', () => {
  expect(parse(['001', 'ครูตัวอย่าง 01', '', 1, 2, 3, 4, '๓', '', 60])).toEqual({
    rows: [
      {
        id: '001',
        name: 'ครูตัวอย่าง 01',
        row: 3,
        levels: { self: [1, 2, 3], supervisor: [4, '๓', ''] },
        result: { total: '', band: '' },
      },
    ],
    faults: [],
  });
});

test("reads what the supervisor's rating comes to beside it", () => {
  const row = Array<unknown>(layout.columns).fill('');
  row[0] = '001';
  row.splice(layout.columns - 2, 2, 78.93, 'ดี');
  expect(parse(row).rows[0]?.result).toEqual({ total: 78.93, band: 'ดี' });
});

test('cells that a short row lacks are blank levels', () => {
  expect(parse(['1', 'ครูตัวอย่าง 01', '', 4]).rows[0]?.levels).toEqual({
    self: [4, '', ''],
    supervisor: ['', '', ''],
  });
});

test('blank rows are passed over, and rows keep their number in the sheet', () => {
  const { rows } = parse(['1', 'ก'], ['', '', '', '', '', ''], ['2', 'ข']);
  expect(rows.map(({ id, row }) => [id, row])).toEqual([
    ['1', 3],
    ['2', 5],
  ]);
});

test('a second row with the same id is told with both cells, the first is read', () => {
  const { rows, faults } = parse(['1', 'ก', '', 4], ['2', 'ข'], [1, 'ค', '', 1]);
  expect(rows.map(({ name }) => name)).toEqual(['ก', 'ข']);
  expect(faults).toEqual([{ kind: 'same-id', id: '1', first: 'A3', second: 'A5' }]);
});

test.each<[string, unknown[]]>([
  ['a level', ['', '', '', '', 3]],
  ["a supervisor's level", ['', '', '', '', '', '', 3]],
  ['a name', ['', 'ครูตัวอย่าง 01']],
])('a row that holds %s but no id is told, never passed over', (_, row) => {
  expect(parse(['1', 'ก'], row).faults).toEqual([{ kind: 'blank-id', cell: 'A4', name: row[1] }]);
});

test('a score formula that spills blanks into a row does not make it somebody', () => {
  expect(parse(['', '', '', '', '', '', '', '', '', '⚠ ก'])).toEqual({ rows: [], faults: [] });
});

describe('headings that are not where they belong', () => {
  const shifted = (change: (headings: string[]) => void): string[] => {
    const headings = [...HEADINGS];
    change(headings);
    return headings;
  };

  test.each<[string, string[], string, string, string]>([
    ['a level column deleted', shifted((row) => row.splice(4, 1)), 'E2', '1.2', '1'],
    ['a column inserted', shifted((row) => row.splice(3, 0, 'หมายเหตุ')), 'D2', '1.1', 'หมายเหตุ'],
    ['two level columns swapped', shifted((row) => row.splice(3, 2, '1.2', '1.1')), 'D2', '1.1', '1.2'],
    ["a heading of the supervisor's block cleared", shifted((row) => row.splice(7, 1, '')), 'H2', '1.2', ''],
  ])('%s is told, and nobody is read', (_, headings, cell, expected, found) => {
    expect(parseEntry([GROUPS, headings, ['1', 'ก', '', 4]], layout)).toEqual({
      rows: [],
      faults: [{ kind: 'heading', cell, expected, found }],
    });
  });

  test('a tab without rows has no headings', () => {
    expect(parseEntry([['']], layout).faults).toEqual([
      { kind: 'heading', cell: 'D2', expected: '1.1', found: '' },
    ]);
  });
});

test('a heading that the host turned into a number is still the item', () => {
  const headings = HEADINGS.map((heading) => (heading === '1.1' ? 1.1 : heading));
  expect(parseEntry([GROUPS, headings, ['1', 'ก']], layout).faults).toEqual([]);
});

describe('the formulas that give the headings of scores', () => {
  const read = (heading: unknown, ...rows: unknown[][]) =>
    parseEntry([GROUPS, [...HEADINGS.slice(0, 9), heading, 'องค์ 2 (10)'], ...rows], layout, [
      ...HEADINGS,
      'องค์ 2 (10)',
    ]).faults;
  const person = ['1', 'ก', '', '', '', '', '', '', ''];

  test.each(['#REF!', 'Loading...', ''])('showing %j are where they belong', (heading) => {
    expect(read(heading, [...person, ''])).toEqual([]);
  });

  test.each([
    ['หมายเหตุ', ''],
    ['', 'ตรวจแล้ว'],
  ])('are not in a column of somebody’s own, headed %j', (heading, below) => {
    expect(read(heading, [...person, below])).toEqual([
      { kind: 'heading', cell: 'J2', expected: 'องค์ 1 (80)', found: heading },
    ]);
  });

  test('are blocked by what is typed below them', () => {
    const grid = [GROUPS, [...HEADINGS.slice(0, 9), '#REF!'], [...person, ''], [...person, 70]];
    expect(blockingCell(grid, layout)).toBe('J4');
    expect(blockingCell([GROUPS, HEADINGS, [...person, 60]], layout)).toBeUndefined();
  });
});

test('people stand from the row below the headings', () => {
  expect(ENTRY.firstRow).toBe(ENTRY.headingRow + 1);
});
