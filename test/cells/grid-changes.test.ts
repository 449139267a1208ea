import { type CanonicalGrid, canonical } from '../../src/cells/canonical';
import { gridChanges } from '../../src/cells/grid-changes';

const BEFORE: CanonicalGrid = [
  ['รหัส', 'ชื่อ', 'ระดับ', 'รวม'],
  ['T001', 'ครูตัวอย่าง 01', 3, 73.5],
  ['T002', 'ครูตัวอย่าง 02', 4, 83.5],
  ['T003', 'ครูตัวอย่าง 03', 2, 63.5],
  ['T004', 'ครูตัวอย่าง 04', 3, 73.5],
];

const changed = (change: (rows: (string | number)[][]) => unknown): CanonicalGrid => {
  const rows = BEFORE.map((row) => [...row] as (string | number)[]);
  change(rows);
  return canonical(rows);
};

const told = (after: CanonicalGrid) => gridChanges(BEFORE, after);

test('one digit is one cell, and nothing is nothing', () => {
  expect(told(BEFORE)).toEqual([]);
  expect(told(changed((rows) => rows[2]?.splice(2, 1, 3)))).toEqual([
    { kind: 'cell', cell: 'C3', from: 4, to: 3 },
  ]);
});

test.each([
  ['a blank row', 2, [[]], { kind: 'inserted', what: 'rows', first: 3, last: 3, cells: [] }],
  [
    'two rows of somebody’s',
    3,
    [
      ['T009', 'ใหม่', 4],
      ['T010', 'ใหม่', 4],
    ],
    { kind: 'inserted', what: 'rows', first: 4, last: 5, cells: ['T009', 'ใหม่', 4] },
  ],
  ['a row below', 5, [['T009']], { kind: 'cell', cell: 'A6', from: '', to: 'T009' }],
] as const)('%s put in is told as that', (_, at, rows, change) => {
  expect(told(changed((all) => all.splice(at, 0, ...rows.map((row) => [...row]))))).toEqual([change]);
});

test('a row that is gone is told with what stood in it', () => {
  expect(told(changed((rows) => rows.splice(2, 1)))).toEqual([
    { kind: 'deleted', what: 'rows', first: 3, last: 3, cells: BEFORE[2] },
  ]);
});

test('a row put in and a digit changed further down are two changes, the digit where it stands now', () => {
  const after = changed((rows) => {
    rows[4]?.splice(3, 1, 93.5);
    rows.splice(1, 0, ['หมายเหตุ']);
  });
  expect(told(after)).toEqual([
    { kind: 'inserted', what: 'rows', first: 2, last: 2, cells: ['หมายเหตุ'] },
    { kind: 'cell', cell: 'D6', from: 73.5, to: 93.5 },
  ]);
});

test('columns put in and gone are told as columns', () => {
  expect(told(changed((rows) => rows.map((row) => row.splice(2, 0, ''))))).toEqual([
    { kind: 'inserted', what: 'columns', first: 3, last: 3, cells: [] },
  ]);
  expect(told(changed((rows) => rows.map((row) => row.splice(2, 1))))).toEqual([
    { kind: 'deleted', what: 'columns', first: 3, last: 3, cells: ['ระดับ', 3, 4, 2, 3] },
  ]);
});

test('sorted rows are told once, with what was changed in them', () => {
  const sorted = changed((rows) => rows.push(...rows.splice(1).reverse()));
  expect(told(sorted)).toEqual([{ kind: 'sorted', first: 2, last: 5 }]);
  const after = changed((rows) => {
    rows[1]?.splice(2, 1, 4);
    rows.push(...rows.splice(1).reverse());
  });
  expect(told(after)).toEqual([
    { kind: 'sorted', first: 2, last: 5 },
    { kind: 'cell', cell: 'C5', from: 3, to: 4 },
  ]);
});

test('everything else is told cell by cell', () => {
  const after = changed((rows) => rows.map((row, index) => row.splice(2, 2, index * 7, index * 9)));
  expect(told(after)).toHaveLength(10);
});

test('thousands of rows with one put in on top take one change', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [`S${index}`, index % 5, index % 7]);
  expect(gridChanges(rows, [['หัว'], ...rows])).toEqual([
    { kind: 'inserted', what: 'rows', first: 1, last: 1, cells: ['หัว'] },
  ]);
});
