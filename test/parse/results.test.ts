import { filledCell, parseResults } from '../../src/parse/results';

const MARKS = {
  headings: ['รหัส', 'ชื่อ', 'ตำแหน่ง'],
  isHeading: (heading: string) => ['รหัส', 'ชื่อ', 'ตำแหน่ง', 'รวม'].includes(heading),
  position: 2,
  isPosition: (text: string) => text === 'ครู',
};

const HEADINGS = ['รหัส', 'ชื่อ', 'ตำแหน่ง', 'รวม'];
const FIRST = ['001', 'ครูตัวอย่าง 01', 'ครู', 60];
const SECOND = ['002', 'ครูตัวอย่าง 02', 'ครู', 70];

const parse = (...rows: unknown[][]) => parseResults(rows, MARKS);

test('an empty tab is no build', () => {
  expect(parse(['', ''], ['', ''])).toEqual({ faults: [] });
});

test('a build is read with its rows, empty ones too, and its columns', () => {
  expect(parse(HEADINGS, FIRST, ['', '', '', ''], SECOND)).toEqual({
    standing: { ids: ['001', '', '002'], columns: 4, remarks: false },
    faults: [],
  });
});

test('a remark beside a person is noted', () => {
  expect(parse([...HEADINGS, ''], [...FIRST, 'ตรวจแล้ว']).standing?.remarks).toBe(true);
});

test.each<[string, unknown[][], object]>([
  ["somebody's own tab", [['ลำดับ', 'ชื่อ']], { kind: 'heading', cell: 'A1', expected: 'รหัส', found: 'ลำดับ' }],
  ['an inserted column', [['รหัส', 'ชื่อ', 'ตำแหน่ง', 'หมายเหตุ', 'รวม']], { kind: 'typed', cell: 'D1' }],
  ['an inserted line', [HEADINGS, FIRST, ['', 'กลุ่มที่ 2', '', ''], SECOND], { kind: 'typed', cell: 'B3' }],
])('%s is told with its cell', (_, rows, fault) => {
  expect(parse(...rows).faults).toEqual([fault]);
});

describe('what a new build would write over', () => {
  const standing = { ids: ['001'], columns: 4, remarks: false };
  const grid = [
    [...HEADINGS, ''],
    [...FIRST, 'ตรวจแล้ว'],
    ['', '', '', '', ''],
    ['', 'ค่าเฉลี่ย', '', 60, ''],
  ];

  test.each([
    ['nothing, where it is no larger', { rows: 2, columns: 4 }, undefined],
    ['a remark, where it is wider', { rows: 2, columns: 5 }, 'E2'],
    ['a line below, where it is longer', { rows: 4, columns: 4 }, 'B4'],
  ])('%s', (_, size, cell) => {
    expect(filledCell(grid, standing, size)).toBe(cell);
  });
});
