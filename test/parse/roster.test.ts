import type { Person } from '../../src/model/person';
import { parseRoster, type RosterRules, text } from '../../src/parse/roster';
import { ROSTER_HEADINGS, ROSTER_STAFF_HEADINGS } from '../../src/thai/workbook';

const hasForms = ({ position, standing }: Person): boolean =>
  position === 'ครู' || position === 'ครูผู้ช่วย' || (position === 'ศึกษานิเทศก์' && standing === 'เชี่ยวชาญ');

const RULES: RosterRules = {
  headings: ROSTER_HEADINGS,
  staffHeadings: ROSTER_STAFF_HEADINGS,
  hasForms,
  postTypes: [{ type: 'วิชาการ', levels: ['ปฏิบัติการ', 'ชำนาญการ'] }],
  standings: [
    { position: 'ครูผู้ช่วย', standings: [], namedAfter: [] },
    { position: 'ครู', standings: ['ชำนาญการ', 'ชำนาญการพิเศษ'], namedAfter: ['ครู'] },
    { position: 'ศึกษานิเทศก์', standings: ['ชำนาญการ', 'เชี่ยวชาญ'], namedAfter: ['ศึกษานิเทศก์'] },
  ],
  noStanding: ['ไม่มีวิทยฐานะ', '-'],
};

const HEADINGS = [...ROSTER_HEADINGS, ...Object.values(ROSTER_STAFF_HEADINGS)];

const parse = (...rows: unknown[][]) => parseRoster([HEADINGS, ...rows], RULES);

const line = (id: unknown, name: unknown, position: unknown = 'ครู'): unknown[] => [
  id,
  name,
  position,
  'ชำนาญการ',
  'กลุ่มสาระภาษาไทย',
  'ผู้อำนวยการตัวอย่าง',
];

test('reads a person a row, spaces around each cell cut off', () => {
  expect(parse(line(' 001 ', 'ครูตัวอย่าง 01\u200b'))).toEqual({
    people: [
      {
        id: '001',
        name: 'ครูตัวอย่าง 01',
        position: 'ครู',
        standing: 'ชำนาญการ',
        unit: 'กลุ่มสาระภาษาไทย',
        supervisor: 'ผู้อำนวยการตัวอย่าง',
      },
    ],
    faults: [],
  });
});

test('cells that a short row lacks are empty', () => {
  expect(parse(['1', 'ครูตัวอย่าง 01', 'ครู']).people[0]).toMatchObject({
    standing: '',
    unit: '',
    supervisor: '',
  });
});

test('an id that is a number is its text', () => {
  expect(parse(line(1001, 'ครูตัวอย่าง 01')).people[0]?.id).toBe('1001');
});

test('blank rows are passed over, and do not shift the addresses of later rows', () => {
  const { people, faults } = parse(
    line('1', 'ครูตัวอย่าง 01'),
    ['', ' ', '', '', '', ''],
    line('2', 'ครูตัวอย่าง 02', 'ยาม'),
  );
  expect(people.map(({ id }) => id)).toEqual(['1']);
  expect(faults).toEqual([{ kind: 'position', cell: 'C4', name: 'ครูตัวอย่าง 02', found: 'ยาม ชำนาญการ' }]);
});

test("a note beyond the roster's columns does not make a row", () => {
  expect(parse(['', '', '', '', '', '', 'หมายเหตุ'])).toEqual({ people: [], faults: [] });
});

describe('a fault tells its cell and keeps its person out', () => {
  test('no id', () => {
    expect(parse(line('', 'ครูตัวอย่าง 01'))).toEqual({
      people: [],
      faults: [{ kind: 'blank-id', cell: 'A2', name: 'ครูตัวอย่าง 01' }],
    });
  });

  test('no name', () => {
    expect(parse(line('1', ' '))).toEqual({
      people: [],
      faults: [{ kind: 'blank-name', cell: 'B2', id: '1' }],
    });
  });

  test('a position without forms', () => {
    expect(parse(line('1', 'ครูตัวอย่าง 01', '')).faults).toEqual([
      { kind: 'position', cell: 'C2', name: 'ครูตัวอย่าง 01', found: 'ชำนาญการ' },
    ]);
  });

  test('an id that somebody above has: every later row points to the first', () => {
    const { people, faults } = parse(
      line('1', 'ครูตัวอย่าง 01'),
      line(1, 'ครูตัวอย่าง 02'),
      line(' 1', 'ครูตัวอย่าง 03'),
    );
    expect(people.map(({ name }) => name)).toEqual(['ครูตัวอย่าง 01']);
    expect(faults).toEqual([
      { kind: 'same-id', cell: 'A3', id: '1', first: 'A2' },
      { kind: 'same-id', cell: 'A4', id: '1', first: 'A2' },
    ]);
  });

  test('two rows without an id are not the same person', () => {
    expect(parse(line('', 'ก'), line('', 'ข')).faults.map(({ kind }) => kind)).toEqual([
      'blank-id',
      'blank-id',
    ]);
  });

  test('every fault of a row is told', () => {
    expect(parse(['', '', 'ยาม']).faults.map(({ kind }) => kind)).toEqual([
      'blank-id',
      'blank-name',
      'position',
    ]);
  });
});

test('a heading out of place is told with its cell, and nobody is read', () => {
  const moved = ['ชื่อ–สกุล', 'รหัส', ...ROSTER_HEADINGS.slice(2)];
  expect(parseRoster([moved, line('ครูตัวอย่าง 01', '1')], RULES)).toEqual({
    people: [],
    faults: [
      { kind: 'heading', cell: 'A1', expected: 'รหัส', found: 'ชื่อ–สกุล' },
      { kind: 'heading', cell: 'B1', expected: 'ชื่อ–สกุล', found: 'รหัส' },
    ],
  });
});

test('an empty tab lacks every heading', () => {
  const { faults } = parseRoster([['']], RULES);
  expect(faults).toHaveLength(ROSTER_HEADINGS.length);
  expect(faults[0]).toEqual({ kind: 'heading', cell: 'A1', expected: 'รหัส', found: '' });
});

test.each<[unknown, string]>([
  [' ก ', 'ก'],
  [12, '12'],
  [null, ''],
  [undefined, ''],
])('%p names %j', (cell, name) => {
  expect(text(cell)).toBe(name);
});

describe('ids that would find somebody else, or nobody', () => {
  test('two that differ by case alone are the same', () => {
    expect(parse(line('a1', 'ก'), line('A1', 'ข')).faults).toEqual([
      { kind: 'same-id', cell: 'A3', id: 'A1', first: 'A2' },
    ]);
  });

  test.each(['T*', 'T?', 'T~1'])('%s is refused: a lookup reads it as a pattern', (id) => {
    expect(parse(line(id, 'ก'))).toEqual({
      people: [],
      faults: [{ kind: 'wildcard-id', cell: 'A2', id }],
    });
  });

  test('a date is refused: the sheet has changed what was typed', () => {
    expect(parse(line(new Date(0), 'ก'))).toEqual({
      people: [],
      faults: [{ kind: 'date-id', cell: 'A2', name: 'ก' }],
    });
  });
});

describe('standings', () => {
  const withStanding = (position: string, standing: unknown) =>
    parse(['1', 'ครูตัวอย่าง 01', position, standing, '', '']);

  test.each([
    ['ชำนาญการพิเศษ', 'ชำนาญการพิเศษ'],
    ['ครูชำนาญการพิเศษ', 'ชำนาญการพิเศษ'],
    [' ชำนาญการ พิเศษ', 'ชำนาญการพิเศษ'],
    ['-', ''],
    ['ไม่มีวิทยฐานะ', ''],
    ['', ''],
  ])('%j of a ครู is %j', (typed, standing) => {
    const { people, faults } = withStanding('ครู', typed);
    expect(faults).toEqual([]);
    expect(people[0]?.standing).toBe(standing);
  });

  test.each(['คศ.3', 'ชนพ.', 'ศึกษานิเทศก์ชำนาญการ'])('%s is told with the standings that fit', (found) => {
    expect(withStanding('ครู', found)).toEqual({
      people: [],
      faults: [
        {
          kind: 'standing',
          cell: 'D2',
          name: 'ครูตัวอย่าง 01',
          found,
          position: 'ครู',
          known: ['ชำนาญการ', 'ชำนาญการพิเศษ'],
          mayBeNone: true,
        },
      ],
    });
  });

  test('a position that has none may have none', () => {
    expect(withStanding('ครูผู้ช่วย', 'ชำนาญการ').faults).toEqual([
      expect.objectContaining({ kind: 'standing', cell: 'D2', known: [], mayBeNone: true }),
    ]);
    expect(withStanding('ครูผู้ช่วย', '-').faults).toEqual([]);
  });

  test.each(['', 'ชำนาญการ'])('of a ศึกษานิเทศก์, %j has no form: those that have are told', (found) => {
    expect(withStanding('ศึกษานิเทศก์', found).faults).toEqual([
      expect.objectContaining({ kind: 'standing', cell: 'D2', found, known: ['เชี่ยวชาญ'], mayBeNone: false }),
    ]);
  });

  test('a position that is not known is told as a position', () => {
    expect(withStanding('ยาม', 'ชำนาญการ').faults).toEqual([
      expect.objectContaining({ kind: 'position', cell: 'C2' }),
    ]);
  });
});

describe('what is pasted from another file', () => {
  test('a formula that shows an error is told in its cell', () => {
    expect(parse(line('1', '#REF!')).faults).toEqual([{ kind: 'error-cell', cell: 'B2', found: '#REF!' }]);
  });

  test('a teacher with a position type of staff is told', () => {
    expect(parse([...line('1', 'ครูตัวอย่าง 01'), 'วิชาการ', 'ชำนาญการ']).faults).toEqual([
      { kind: 'post-of-teacher', cell: 'G2', name: 'ครูตัวอย่าง 01', position: 'ครู' },
    ]);
  });
});

describe('the headings of staff on an older roster', () => {
  const missing = (...extra: string[]) => parseRoster([[...ROSTER_HEADINGS, ...extra]], RULES).missingStaff;
  const all = Object.values(ROSTER_STAFF_HEADINGS);

  test('that it lacks go into the first columns that nobody uses', () => {
    expect(missing()).toEqual({ headings: all, column: 7 });
    expect(missing('โทรศัพท์')).toEqual({ headings: all, column: 8 });
    expect(missing('', '', 'โทรศัพท์')).toEqual({ headings: all, column: 10 });
    expect(missing('', ...all.slice(0, 3))).toEqual({ headings: all.slice(3), column: 7 });
  });

  test('a column without a heading that somebody fills is used', () => {
    const { missingStaff } = parseRoster([ROSTER_HEADINGS, [...line('1', 'ก'), '081']], RULES);
    expect(missingStaff?.column).toBe(8);
  });

  test('that it has are left', () => {
    expect(missing(...all)).toBeUndefined();
  });
});
