import { typeCells } from '../../workbench/headless';
import {
  figuresOf,
  STAFF_PAPERS,
  STAFF_TABS,
  type StaffBook,
  staffBook,
  staffPerson,
  textOf,
} from '../support/staff';
import { openTestBench, type TestBench } from '../support/workbench';

const { kpis: KPIS, plan: PLAN } = STAFF_TABS;

const LAWYER = staffPerson(2, 'นิติกร', 'วิชาการ', 'ชำนาญการ');
const SENIOR = staffPerson(4, 'เจ้าพนักงานธุรการ', 'ทั่วไป', 'อาวุโส');
const DIRECTOR = staffPerson(5, 'ผู้อำนวยการกลุ่มอำนวยการ', 'อำนวยการ', 'ต้น');

let bench: TestBench;
let book: StaffBook;

beforeEach(async () => {
  bench = await openTestBench();
  book = staffBook(bench);
});

afterEach(() => bench.dispose());

describe('แบบประเมินผลสัมฤทธิ์ของงาน', () => {
  test('products stand unrounded, and their sum times 20, rounded once, is the score', async () => {
    await book.prepared([LAWYER]);
    await book.rate(
      [
        [33.5, 4.25],
        [33.25, 3.33],
        [33.25, 4.01],
      ],
      [],
    );
    const lines = await book.print('staff-results', [LAWYER]);
    const rows = lines.filter(([no]) => /^[123]$/.test(no ?? ''));
    const last = rows.map((row) => row.slice(-3).map(Number));
    expect(last.map(([weight, level]) => [weight, level])).toEqual([
      [33.5, 4.25],
      [33.25, 3.33],
      [33.25, 4.01],
    ]);
    for (const [weight = 0, level = 0, product = 0] of last)
      expect(Math.round(product * 1e6)).toBe(Math.round(weight * level * 1e4));
    const sum = last.reduce((all, [, , product = 0]) => all + Math.round(product * 1e6), 0);
    expect(Number(lines.find(([label]) => label === 'รวม')?.[2]) * 1e6).toBeCloseTo(sum, 3);
    const score = lines.find(([label]) => label?.startsWith('คะแนนผลสัมฤทธิ์ของงาน'))?.[1];
    expect(Number(score)).toBe(Math.round((sum * 20) / 1e4) / 100);
    expect(Number(score)).toBe(book.result('ผลสัมฤทธิ์ของงาน'));
  });

  test('weights that are shares of one are printed as percentages', async () => {
    await book.prepared([LAWYER]);
    await book.rate(
      [
        [0.7, 5],
        [0.3, 3],
      ],
      [],
    );
    const lines = await book.print('staff-results', [LAWYER]);
    expect(lines.find(([label]) => label === 'รวม')).toEqual(['รวม', '100', '4.4']);
    expect(book.result('ผลสัมฤทธิ์ของงาน')).toBe(88);
  });

  test('weights that do not add up are told, and there is no score', async () => {
    await book.prepared([LAWYER]);
    await book.rate(
      [
        [60, 4],
        [30, 5],
      ],
      [],
    );
    const lines = await book.print('staff-results', [LAWYER]);
    expect(lines.find(([label]) => label === 'รวม')).toEqual(['รวม']);
    expect(textOf(lines)).toContain('ยังไม่มีคะแนน: ⚠ น้ำหนักของตัวชี้วัดลำดับที่ 1, 2 รวมได้ 90 ต้องรวมได้ 100');
  });

  test('a KPI that was changed stands below with what it was, when and why', async () => {
    await book.prepared([LAWYER]);
    await book.rate([[100, 4]], []);
    typeCells(bench.state.engine, 'ปรับตัวชี้วัด', 2, 1, [
      [
        '15/1/2569',
        'ก',
        'S002',
        LAWYER[1],
        'ตัวชี้วัดที่ 1',
        'น้ำหนัก (ร้อยละ)',
        '90',
        '100',
        'แผนปฏิบัติราชการเปลี่ยน',
        '',
      ],
      ['16/1/2569', 'ก', 'S002', LAWYER[1], 'ตัวชี้วัดที่ 1', 'ตัวชี้วัด', 'เดิม', 'ใหม่', '', ''],
    ]);
    await bench.state.engine.settle();
    const text = textOf(await book.print('staff-results', [LAWYER])).replace(/\n/g, ' ');
    expect(text).toContain('15 มกราคม ตัวชี้วัดที่ 1 น้ำหนัก (ร้อยละ) 90 100 แผนปฏิบัติราชการ 2569 เปลี่ยน');
    expect(text).toContain('⚠ ยังไม่มีเหตุผลใน');
  });
});

describe('แบบประเมินสมรรถนะ', () => {
  const found = [2, 3, 1, 0, 2, 2, 1, 2, 2, 2];
  /** Expected, found, gap, points, weight, product, full product of each competency. */
  const productsOf = (lines: readonly string[][]) =>
    lines
      .filter((line) => /^\d+$/.test(line[0] ?? '') && line.length > 8)
      .map((line) => line.slice(2, 9).map(Number));

  test.each([
    ['BAR', (expected: number, is: number) => 3 - Math.min(3, Math.max(0, expected - is)), () => 3],
    ['HYBRID', (_: number, is: number) => is, (expected: number) => expected],
    ['RATING', (_: number, is: number) => is, () => 5],
  ] as const)('%s: points, products and the score can be worked out by hand', async (scale, points, full) => {
    await book.prepared([LAWYER], [['มาตรวัดสมรรถนะ', scale]]);
    await book.rate([], found);
    typeCells(
      bench.state.engine,
      PLAN,
      2,
      9,
      found.map((_, index) => [index < 5 ? 2 : 1.5]),
    );
    await bench.state.engine.settle();
    const lines = await book.print('staff-competencies', [LAWYER]);
    const rows = productsOf(lines);
    expect(rows.map(([, is]) => is)).toEqual(found);
    for (const [expected = 0, is = 0, gap, given, weight = 0, got, most] of rows) {
      const worth = points(expected, is);
      expect([gap, given, got, most]).toEqual([
        is - expected,
        worth,
        worth * weight,
        full(expected) * weight,
      ]);
    }
    const sum = (place: number) => rows.reduce((all, row) => all + (row[place] ?? 0), 0);
    expect(figuresOf(lines.find(([label]) => label === 'รวม'))).toEqual([sum(5), sum(6)]);
    const [score] = figuresOf(lines.find(([label]) => label?.startsWith('คะแนนสมรรถนะ')));
    expect(score).toBe(Math.min(100, Math.round((sum(5) / sum(6)) * 10_000) / 100));
    expect(score).toBe(book.result('สมรรถนะ'));
  });

  test('a competency that is not rated is named, and there is no score', async () => {
    await book.prepared([LAWYER]);
    await book.rate([], [2, '', 1, 0, 2, 2, 1, 2, 2, 2]);
    const lines = await book.print('staff-competencies', [LAWYER]);
    expect(lines).toContainEqual(['ยังไม่มีคะแนน: ⚠ ขาดระดับที่พบของสมรรถนะลำดับที่ 2']);
    expect(lines.find(([label]) => label === 'รวม')).toEqual(['รวม']);
  });

  test('a share of the behaviours that the agency lowered is printed', async () => {
    await book.prepared([LAWYER], [['ร้อยละของพฤติกรรมที่ถือว่าแสดงระดับนั้น', 80]]);
    await book.rate([], found);
    expect(textOf(await book.print('staff-competencies', [LAWYER]))).toContain('อย่างน้อยร้อยละ 80');
  });
});

test('the notice has scores, total and band, room for an opinion, and places for person and witness to sign', async () => {
  await book.prepared([LAWYER]);
  await book.rate([[100, 5]], Array(10).fill(2));
  const lines = await book.print('staff-notice', [LAWYER]);
  expect(figuresOf(lines.find(([label]) => label === 'รวม'))).toEqual([100, 100]);
  const text = textOf(lines);
  for (const words of ['☑ ดีเด่น', 'ความเห็นของผู้ประเมิน', '☐ ได้รับทราบผลการประเมิน', 'พยาน'])
    expect(text).toContain(words);
});

test('every tab is read as often for three people as for one', async () => {
  const people = [LAWYER, SENIOR, DIRECTOR];
  await book.prepared(people);
  const documents = Object.keys(STAFF_PAPERS) as (keyof typeof STAFF_PAPERS)[];
  const readsFor = async (chosen: readonly (readonly string[])[]) => {
    const before = bench.state.calls.length;
    for (const document of documents) await book.print(document, chosen);
    return bench.state.calls
      .slice(before)
      .filter(
        ({ tab, name }) => name === 'Range.getValues' && !Object.values<unknown>(STAFF_PAPERS).includes(tab),
      )
      .map(({ tab }) => tab);
  };
  const three = await readsFor(people);
  expect(three).toContain(KPIS);
  expect(three).toEqual(await readsFor([LAWYER]));
});
