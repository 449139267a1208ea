import { kpiCells, STAFF_TABS, type StaffBook, staffBook, staffPerson } from '../support/staff';
import { openTestBench, type TestBench } from '../support/workbench';

const { kpis: KPIS, plan: PLAN, results: RESULTS } = STAFF_TABS;

const HEAD = staffPerson(1, 'ผู้อำนวยการกลุ่มกฎหมายและคดี', 'วิชาการ', 'ชำนาญการพิเศษ');
const LAWYER = staffPerson(2, 'นิติกร', 'วิชาการ', 'ชำนาญการ');
const CLERK = staffPerson(3, 'เจ้าพนักงานธุรการ', 'ทั่วไป', 'ปฏิบัติงาน');
const ON_PROBATION = staffPerson(3, 'เจ้าพนักงานธุรการ', 'ทั่วไป', 'ปฏิบัติงาน', '1/4/2568', '1/10/2568');

let bench: TestBench;
let book: StaffBook;

const open = async (): Promise<void> => {
  bench = await openTestBench();
  book = staffBook(bench);
};

beforeEach(open);
afterEach(() => bench.dispose());

describe('ผลประเมิน 38ค(2)', () => {
  const rated = async () => {
    await book.type(KPIS, 2, 4, [
      kpiCells('ร่างสัญญา', 40, 4, 5),
      kpiCells('ดำเนินคดี', 30, 4, 4),
      kpiCells('ให้คำปรึกษา', 30, 4, 3),
    ]);
    await book.type(PLAN, 2, 10, [...Array(8).fill([2, 2]), [2, 1], [2, 0]]);
  };

  // 40 × 5 + 30 × 4 + 30 × 3 = 410, × 20 ÷ 100 = 82. Points 8 × 3 + 2 + 1 = 27 of 30 = 90.
  // 0.8 × 82 + 0.2 × 90 = 83.60. Self: 80 and 100, 0.8 × 80 + 0.2 × 100 = 84.
  test('80/20 with the band, the self-rated total and the gap, all of it formulas', async () => {
    await book.prepared([LAWYER]);
    expect(bench.row(RESULTS, 2, 17).slice(7)).toEqual(['38ค(2)', '', '', '', '', '', '', '', '', '']);
    await rated();
    expect(bench.row(RESULTS, 2, 17).slice(7)).toEqual([
      '38ค(2)',
      82,
      90,
      83.6,
      'ดีมาก',
      '',
      80,
      100,
      84,
      -0.4,
    ]);
    for (const cell of ['I1', 'J1', 'K1', 'L1', 'M2', 'N1', 'O1', 'P1', 'Q2'])
      expect(bench.formula(RESULTS, cell)).toMatch(/^=/);
  });

  // The head's rows make every matrix wider than the tab is to the right of the self-rated columns.
  test('somebody who rated themselves beside a head with many competencies', async () => {
    await book.prepared([HEAD, LAWYER]);
    const own = Array.from({ length: 60 }, (_, index) => index + 2).filter(
      (row) => bench.value(PLAN, `A${row}`) === LAWYER[0],
    );
    expect(own).toHaveLength(10);
    await book.type(
      PLAN,
      own[0] ?? 0,
      10,
      own.map(() => [2]),
    );
    expect([2, 3].map((row) => book.result('สมรรถนะ (ตนเอง)', row))).toEqual(['', 100]);
  });

  test('custom functions stand in headings alone: nobody who is added makes another call', async () => {
    await book.prepared(
      [HEAD, LAWYER, CLERK],
      [
        ['น้ำหนักผลสัมฤทธิ์ของงาน 38 ค.(2)', 75],
        ['น้ำหนักสมรรถนะ 38 ค.(2)', 25],
      ],
    );
    const calls = (row: number) =>
      [...'IJKLMNOPQ'].filter((letter) => /[A-Z]_SCORE|BAND/.test(bench.formula(RESULTS, `${letter}${row}`)));
    expect([1, 2, 3, 4].map(calls)).toEqual([[...'IJKLNOP'], [], [], []]);
  });

  // The clerk's eight competencies as expected are 100; the lawyer's, weighed, are 32 of 39.
  test('everybody has scores and weights of their own, wherever rows are put in', async () => {
    await book.prepared([LAWYER, CLERK]);
    await rated();
    await book.type(PLAN, 2, 9, [...Array(8).fill([1]), [3], [2]]);
    await book.type(PLAN, 12, 11, Array(8).fill([1]));
    for (const tab of [RESULTS, KPIS, PLAN])
      bench.state.engine.book.getSheetByName(tab)?.insertRowsBefore(1, 1);
    await book.settle();
    expect([2, 3, 4].map((row) => bench.row(RESULTS, row, 10).slice(8))).toEqual([
      ['', ''],
      [82, 82.05],
      ['', 100],
    ]);
    await book.type(KPIS, 2, 1, [['S003', '', 1, ...kpiCells('รับหนังสือ', 100, '', 4)]]);
    expect(book.result('ผลสัมฤทธิ์ของงาน', 4)).toBe(80);
  });

  // HYBRID: found 8 × 2 + 1 = 17 of 20 = 85. RATING: 17 of 50 = 34.
  test.each([
    ['HYBRID', 85],
    ['RATING', 34],
  ])('by the scale of the settings: %s', async (scale, score) => {
    await book.prepared([LAWYER], [['มาตรวัดสมรรถนะ', scale]]);
    await rated();
    expect(book.result('สมรรถนะ')).toBe(score);
  });

  test('weights of competencies count where they are given', async () => {
    await book.prepared([LAWYER]);
    await rated();
    // The last two weigh 3 and 2, the others 1: (8 × 3 + 3 × 2 + 2 × 1) of 3 × 13 = 32 of 39.
    await book.type(PLAN, 2, 9, [...Array(8).fill([1]), [3], [2]]);
    expect(book.result('สมรรถนะ')).toBe(82.05);
  });

  // One KPI at level 4 is 80, eight competencies as expected are 100: 50/50 gives 90, 80/20 would give 84.
  test.each([
    ['whose probation ends on the first day of the round', ON_PROBATION, 'ทดลองราชการ', 90, 'ดีเด่น'],
    ['not on probation', CLERK, '38ค(2)', 84, 'ดีมาก'],
  ])('somebody %s', async (_, person, kind, total, band) => {
    await book.prepared([person]);
    await book.type(KPIS, 2, 4, [kpiCells('รับหนังสือ', 100, '', 4)]);
    await book.type(PLAN, 2, 11, Array(8).fill([1]));
    expect(book.result('ประเภทการประเมิน')).toBe(kind);
    expect(book.result('คะแนนรวม')).toBe(total);
    expect(book.result('ระดับผลการประเมิน')).toBe(band);
    expect(book.result('คะแนนรวม (ตนเอง)')).toBe('');
  });

  test('below 60 in both together calls for a consultation', async () => {
    await book.prepared([CLERK]);
    await book.type(KPIS, 2, 4, [kpiCells('รับหนังสือ', 100, '', 2)]);
    await book.type(PLAN, 2, 11, Array(8).fill([1]));
    expect(book.result('คะแนนรวม')).toBe(52);
    expect(book.result('ระดับผลการประเมิน')).toBe('ต้องปรับปรุง');
    expect(book.result('หมายเหตุ')).toBe('ต้องปรึกษาหารือเพื่อพัฒนาผลการปฏิบัติงาน');
  });

  test('competencies that are not rated in full are told, never counted as nought', async () => {
    await book.prepared([CLERK]);
    await book.type(KPIS, 2, 4, [kpiCells('รับหนังสือ', 100, '', 4)]);
    expect(book.result('คะแนนรวม')).toBe('⚠ ขาดคะแนนพฤติกรรมการปฏิบัติราชการหรือสมรรถนะ');
    await book.type(PLAN, 2, 11, Array(7).fill([1]));
    expect(book.result('สมรรถนะ')).toBe('⚠ ขาดระดับที่พบของสมรรถนะลำดับที่ 8');
    expect(book.result('คะแนนรวม')).toBe('⚠ ขาดระดับที่พบของสมรรถนะลำดับที่ 8');
  });
});
