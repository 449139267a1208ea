import { areaA1 } from '../../../src/cells/a1';
import type { Block, PaperCell } from '../../../src/plan/paper/paper';
import { planStack, type StackPlan } from '../../../src/plan/paper/stack';
import { typesetter } from '../../../src/plan/paper/text';
import { GRID, paperText, samplePapers, sampleStack } from '../../support/papers';

const text = paperText();
const type = typesetter(text);

const planOf = (
  blocks: readonly Block[],
  columns: readonly number[] = [400, 80, 200],
  thaiDigits = false,
): StackPlan =>
  planStack([{ name: 'ครูตัวอย่าง 01', blocks }], { grid: { columns }, text, thaiDigits, pages: 0 });

const table = (...rows: (readonly PaperCell[])[]): Block => ({
  kind: 'table',
  head: [],
  rows: rows.map((cells) => ({ cells })),
});

/** What stands in each row up to the foot, blanks left out. */
const shown = ({ cells }: StackPlan): unknown[][] =>
  cells
    .map((row) => row.map(({ value }) => value).filter((value) => value !== ''))
    .filter((row) => row.length > 0)
    .slice(0, -1);

describe('a stack', () => {
  test('is whole pages of 43 rows, each person on a page of their own', () => {
    const one = sampleStack(1);
    const three = sampleStack(3);
    expect(three.cells.length).toBe(three.pages * 43);
    expect(three.pages).toBe(3 * one.pages);
    for (const page of [0, 1, 2])
      expect(three.cells[page * one.pages * 43]?.map(({ value }) => String(value).trim())).toContain(
        'แบบประเมินองค์ประกอบที่ 1',
      );
  });

  test('goes on below the pages that stand there, formulas too', () => {
    const below = sampleStack(1, 4);
    expect(below.above).toBe(172);
    expect(Math.min(...below.boxes.map(({ row }) => row))).toBeGreaterThan(172);
    const formula = below.cells.flat().find(({ value }) => typeof value === 'object')?.value as {
      formula: string;
    };
    for (const [, row] of formula.formula.matchAll(/K(\d+)/g)) expect(Number(row)).toBeGreaterThan(172);
  });

  test('marks the foot of every page in the last column, and names whose page it is', () => {
    const plan = sampleStack(1);
    const feet = plan.cells
      .filter((_, row) => row % 43 === 42)
      .map((row) => row[GRID.columns.length - 1]?.value);
    expect(feet).toEqual(['\u200bครูตัวอย่าง 01 หน้า 1/2', '\u200bครูตัวอย่าง 01 หน้า 2/2']);
    expect(planOf([{ kind: 'paragraph', text: 'ก' }]).cells[42]?.[2]?.value).toBe('\u200b');
  });

  test('never puts a text where the cells that it lies over are filled', () => {
    for (const { cells } of [sampleStack(2), sampleStack(2, 0, true)])
      for (const row of cells)
        row.forEach(({ value, align, bold }, column) => {
          if (typeof value !== 'string' || value === '') return;
          let [from, to] = [column, column + 1];
          if (align !== 'right') while (to < row.length && row[to]?.value === '') to += 1;
          if (align !== 'left') while (from > 0 && row[from - 1]?.value === '') from -= 1;
          const room = GRID.columns.slice(from, to).reduce((sum, width) => sum + width, 0);
          expect(type.width(value, bold)).toBeLessThanOrEqual(room - 6);
        });
  });

  test('repeats a table’s head, whose cells formulas do not point at', () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({ cells: [{ value: index + 1, span: 3 }] }));
    const head = [{ cells: [{ value: 7, span: 3, key: 'head' }] }];
    const sum = {
      value: { formulaOf: (at: (key: string) => string) => `=${at('head')}`, value: 7 },
      span: 3,
    };
    const plan = planOf([{ kind: 'table', head, rows: [...rows, { cells: [sum] }] }]);
    expect(plan.cells[43]?.map(({ value }) => value)).toContain(7);
    expect(plan.cells.flat().find(({ value }) => typeof value === 'object')?.value).toEqual({
      formula: '=B1',
    });
  });
});

describe('cells of a table', () => {
  test('take as many rows as their longest text; others stand at the top, or in the middle', () => {
    const long = 'จัดกิจกรรมการเรียนรู้ อำนวยความสะดวกในการเรียนรู้ และส่งเสริมผู้เรียน ได้พัฒนาเต็มตามศักยภาพ';
    const plan = planOf(
      [table([{ value: long, span: 1 }, { value: '1' }, { value: '2', middle: true }])],
      [200, 80, 400],
    );
    const rows = plan.cells.slice(0, 4).map((row) => row.map(({ value }) => value));
    expect(rows.map(([first]) => first).filter((value) => value !== '').length).toBe(4);
    expect(rows.map((row) => row[1])).toEqual(['1', '', '', '']);
    expect(rows.map((row) => row[2])).toEqual(['', '2', '', '']);
  });

  test('hold figures in a column that is wide enough, and say so where there is none', () => {
    const plan = planOf([table([{ value: 61.43, span: 3, pattern: '0.00', align: 'right' }])], [20, 60, 600]);
    expect(plan.cells[0]?.map(({ value }) => value)).toEqual(['', '', 61.43]);
    expect(plan.cells[0]?.[2]).toMatchObject({ align: 'right', pattern: '0.00' });
    expect(() => planOf([table([{ value: 61.43, span: 2 }, { value: '' }])], [20, 30, 630])).toThrow(
      'room for a figure',
    );
  });

  test('fill the grid, neither more nor less', () => {
    expect(() => planOf([table([{ value: 'ก', span: 2 }])])).toThrow('spans 2 columns of 3');
  });

  test('have lines around rows and columns, none through a text of several rows', () => {
    const row = [{ value: 'ก' }, { value: 'ข' }, { value: 'ค' }];
    const plan = planOf([table(row, row, [{ value: 'รวม', span: 2 }, { value: '' }])]);
    expect(plan.boxes.map(areaA1)).toEqual([
      'A1:C1',
      'A2:C2',
      'A1:A2',
      'B1:B2',
      'C1:C2',
      'A3:C3',
      'A3:B3',
      'C3:C3',
    ]);
  });

  test('go on below without a line, up to the page’s end', () => {
    const first = [{ value: 'ด้าน' }, { value: '1', span: 2 }];
    const next = [
      { value: '', joined: true },
      { value: '2', span: 2 },
    ];
    expect(planOf([table(first, next)]).boxes.map(areaA1)).toEqual(['A1:A2', 'B1:C1', 'B2:C2']);
    const long = planOf([table(first, ...Array.from({ length: 44 }, () => next))]);
    expect(long.boxes.map(areaA1).filter((box) => /^A.*:A/.test(box))).toEqual(['A1:A42', 'A44:A46']);
  });
});

describe('figures', () => {
  const sum = { formulaOf: (at: (key: string) => string) => `=${at('a')}*2`, value: 5 };
  const blocks: Block[] = [
    table([{ value: 2.5, key: 'a', pattern: '0.00' }, { value: sum, pattern: '0.00' }, { value: '=1+1' }]),
    { kind: 'fields', lines: [[{ label: 'คะแนน', value: sum, pattern: '0.00', after: 'คะแนน' }]] },
  ];

  test('in Arabic digits are numbers and live formulas, in text too; text that begins with = stays text', () => {
    const [row, field] = shown(planOf(blocks));
    expect(row).toEqual([2.5, { formula: '=A1*2' }, '=1+1']);
    expect(field).toEqual([
      { formula: expect.stringMatching(/^="คะแนน \.+"&TEXT\(A1\*2,"0\.00"\)&"\.+ คะแนน"$/) },
    ]);
  });

  test('in Thai digits are text', () => {
    const [row, field] = shown(planOf(blocks, undefined, true));
    expect(row?.map((value) => String(value).trim())).toEqual(['๒.๕๐', '๕.๐๐', '=๑+๑']);
    expect(String(field?.[0])).toMatch(/^คะแนน \.+๕\.๐๐\.+ คะแนน$/);
  });

  test('a formula over a cell that is not there is told', () => {
    const lost = { formulaOf: (at: (key: string) => string) => at('b'), value: 1 };
    expect(() => planOf([table([{ value: lost, span: 3 }])])).toThrow('No cell of the papers is called b');
  });
});

describe('fields', () => {
  const fields = (...lines: { label: string; value: string; width?: number }[]): Block => ({
    kind: 'fields',
    lines: [lines],
  });
  const widthsOf = (plan: StackPlan) => shown(plan).map(([line]) => type.width(String(line)));

  test('share a line as wide as the page, with dots', () => {
    const plan = planOf([fields({ label: 'ชื่อ', value: 'ครูตัวอย่าง 01' }, { label: 'ตำแหน่ง', value: '' })]);
    expect(shown(plan).length).toBe(1);
    expect(String(shown(plan)[0]?.[0])).toMatch(/^ชื่อ \.+ครูตัวอย่าง 01\.+\u00a0*ตำแหน่ง \.+$/);
    expect(widthsOf(plan)[0]).toBeGreaterThan(655);
    expect(widthsOf(plan)[0]).toBeLessThanOrEqual(672);
  });

  test('give room to a long value, and take further lines before anything is cut', () => {
    const long = 'โรงเรียนตัวอย่างประชานุเคราะห์วิทยาคมในพระราชูปถัมภ์';
    const plan = planOf([
      fields(
        { label: 'สถานศึกษา', value: long },
        { label: 'รอบที่', value: '1' },
        { label: 'ปี', value: '2569' },
      ),
    ]);
    expect(shown(plan).length).toBe(1);
    const longer = planOf([
      fields({ label: 'สถานศึกษา', value: `${long}${long}${long}` }, { label: 'รอบที่', value: '1' }),
    ]);
    expect(shown(longer).length).toBeGreaterThan(2);
    expect(shown(longer).flat().join('')).toContain('รอบที่ ');
    for (const width of [...widthsOf(plan), ...widthsOf(longer)]) expect(width).toBeLessThanOrEqual(672);
  });
});

test('signatures stand side by side on one page, each in the middle of its share', () => {
  const signature = (name: string) => ({ before: 'ลงชื่อ', after: 'ผู้ประเมิน', below: [`(${name})`] });
  const filler: Block = { kind: 'space', rows: 40 };
  const plan = planOf([
    { kind: 'paragraph', text: 'ก' },
    filler,
    { kind: 'signatures', signatures: [signature('ครูตัวอย่าง 01'), signature('ครูตัวอย่าง 02')] },
  ]);
  expect(plan.pages).toBe(2);
  const [signs, names] = plan.cells.slice(43, 45).map((row) => String(row[0]?.value));
  expect(signs).toMatch(/^\u00a0*ลงชื่อ\.+ผู้ประเมิน\u00a0+ลงชื่อ\.+ผู้ประเมิน$/);
  expect(names).toMatch(/^\u00a0+\(ครูตัวอย่าง 01\)\u00a0+\(ครูตัวอย่าง 02\)$/);
});

test('an empty batch is no rows', () => {
  expect(planStack([], { grid: GRID, text, thaiDigits: false, pages: 3 })).toMatchObject({
    above: 129,
    pages: 0,
    cells: [],
  });
  expect(samplePapers(0)).toEqual([]);
});
