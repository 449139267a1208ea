import { kpiCells, STAFF_TABS, type StaffBook, staffBook, staffPerson } from '../support/staff';
import { openTestBench, type TestBench } from '../support/workbench';

const { kpis: KPIS, plan: PLAN, results: RESULTS, settings: SETTINGS, attendance: ATTENDANCE } = STAFF_TABS;

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

describe('การมาปฏิบัติราชการ', () => {
  test('is recorded for everybody, kept, and counts for nothing by itself', async () => {
    await book.prepared([CLERK]);
    expect(bench.row(ATTENDANCE, 1, 11)).toEqual([
      'รหัส',
      'ชื่อ–สกุล',
      '3.1 การรักษาวินัย',
      '3.2 การลากิจและลาป่วย',
      '3.3 การมาปฏิบัติงาน',
      '3.4 การปฏิบัติหน้าที่เวร',
      '3.5 การเข้าร่วมกิจกรรมวันราชพิธีและวันสำคัญต่าง ๆ',
      'หมายเหตุ',
      'คะแนน: พฤติกรรมการมาปฏิบัติราชการ (0–100)',
      'คะแนน: องค์ประกอบอื่นที่ 2 (0–100)',
      'คะแนน: องค์ประกอบอื่นที่ 3 (0–100)',
    ]);
    await book.type(ATTENDANCE, 2, 3, [['ดี', 'ลาป่วย 2 วัน', 'ตรงเวลา', 4, 'ครบ', '', 60]]);
    await book.type(KPIS, 2, 4, [kpiCells('รับหนังสือ', 100, '', 4)]);
    await book.type(PLAN, 2, 11, Array(8).fill([1]));
    await book.prepare();
    expect(bench.row(ATTENDANCE, 2, 9)).toEqual([
      'S003',
      'เจ้าหน้าที่ตัวอย่าง 03',
      ...['ดี', 'ลาป่วย 2 วัน', 'ตรงเวลา', 4, 'ครบ', '', 60],
    ]);
    expect(book.result('คะแนนรวม')).toBe(84);
  });

  const weighed = [
    ['น้ำหนักผลสัมฤทธิ์ของงาน 38 ค.(2)', 75],
    ['น้ำหนักสมรรถนะ 38 ค.(2)', 15],
    ['น้ำหนักองค์ประกอบอื่น 38 ค.(2)', 10],
  ];

  // 0.75 × 80 + 0.15 × 100 + 0.1 × 60 = 81; on probation 50/50 all the same: 90.
  test.each([
    ['counts where the settings give it weight', CLERK, 60, 81],
    ['never counts on probation', ON_PROBATION, '–', 90],
  ])('%s', async (_, person, score, total) => {
    await book.prepared([person], weighed);
    await book.type(KPIS, 2, 4, [kpiCells('รับหนังสือ', 100, '', 4)]);
    await book.type(PLAN, 2, 11, Array(8).fill([1]));
    expect(book.result('คะแนนรวม')).toBe(score === '–' ? total : '⚠ ขาดคะแนนพฤติกรรมการมาปฏิบัติราชการ');
    await book.type(ATTENDANCE, 2, 9, [[60]]);
    expect(book.result('พฤติกรรมการมาปฏิบัติราชการ')).toBe(score);
    expect(book.result('คะแนนรวม')).toBe(total);
  });

  test('weights that ว20 does not allow are told, and nothing is made', async () => {
    const notice = await book.prepared(
      [CLERK],
      [
        ['น้ำหนักผลสัมฤทธิ์ของงาน 38 ค.(2)', 65],
        ['น้ำหนักสมรรถนะ 38 ค.(2)', 35],
      ],
    );
    expect(notice).toContain('ช่อง B4: น้ำหนักองค์ประกอบของ 38 ค.(2) ใช้ไม่ได้');
    expect(notice).toContain('น้ำหนักผลสัมฤทธิ์ของงานต้องไม่น้อยกว่า 70 (พบ 65)');
    expect(bench.state.engine.book.getSheetByName(KPIS)).toBeNull();
  });

  const several = [
    ['น้ำหนักผลสัมฤทธิ์ของงาน 38 ค.(2)', 70],
    ['น้ำหนักสมรรถนะ 38 ค.(2)', 15],
    ['น้ำหนักองค์ประกอบอื่น 38 ค.(2)', 5],
    ['ชื่อองค์ประกอบอื่น (ที่ 2) 38 ค.(2)', 'การพัฒนาตนเอง'],
    ['น้ำหนักองค์ประกอบอื่น (ที่ 2) 38 ค.(2)', 7.5],
    ['ชื่อองค์ประกอบอื่น (ที่ 3) 38 ค.(2)', 'จิตอาสา'],
    ['น้ำหนักองค์ประกอบอื่น (ที่ 3) 38 ค.(2)', 2.5],
  ] as const;

  // 0.7 × 80 + 0.15 × 100 + 0.05 × 60 + 0.075 × 90 + 0.025 × 33.5 = 81.5875; on probation 50/50: 90.
  test('three further components count by their weights; a missing one is named, a new name of one is followed', async () => {
    const lawyer = staffPerson(4, 'เจ้าพนักงานธุรการ', 'ทั่วไป', 'ปฏิบัติงาน');
    await book.prepared([lawyer, ON_PROBATION], several);
    expect(bench.row(RESULTS, 1, 14).slice(8)).toEqual([
      ...['ผลสัมฤทธิ์ของงาน', 'สมรรถนะ'],
      ...['พฤติกรรมการมาปฏิบัติราชการ', 'การพัฒนาตนเอง', 'จิตอาสา', 'คะแนนรวม'],
    ]);
    await book.type(KPIS, 2, 4, [kpiCells('รับหนังสือ', 100, '', 4)]);
    await book.type(KPIS, 7, 4, [kpiCells('ส่งหนังสือ', 100, '', 4)]);
    await book.type(PLAN, 2, 11, Array(16).fill([1]));
    await book.type(ATTENDANCE, 2, 9, [[60, '', 33.5]]);
    expect(book.result('คะแนนรวม')).toBe('⚠ ขาดคะแนนการพัฒนาตนเอง');
    await book.type(ATTENDANCE, 2, 10, [[90]]);
    expect(book.result('คะแนนรวม')).toBe(81.59);
    expect(bench.row(RESULTS, 3, 14).slice(10)).toEqual(['–', '–', '–', 90]);

    await book.type(SETTINGS, 9, 2, [['จิตบริการ']]);
    await book.prepare();
    expect(book.result('จิตบริการ')).toBe(33.5);
    expect(book.result('คะแนนรวม')).toBe(81.59);
    expect(bench.value(ATTENDANCE, 'K1')).toBe('คะแนน: จิตบริการ (0–100)');

    await book.type(SETTINGS, 4, 2, [[80], [20], [0]]);
    await book.type(SETTINGS, 8, 2, [[0]]);
    await book.type(SETTINGS, 10, 2, [[0]]);
    await book.prepare();
    expect(bench.row(RESULTS, 1, 20).filter(Boolean)).toHaveLength(17);
    expect(book.result('คะแนนรวม')).toBe(84);
    expect(bench.row(ATTENDANCE, 2, 11).slice(8)).toEqual([60, 90, 33.5]);
  });

  test.each([
    ['without a name', '', 'ช่อง B7: ', 'องค์ประกอบอื่นที่ 2 มีน้ำหนักแต่ยังไม่มีชื่อ'],
    ['with the name of another one', 'พฤติกรรมการมาปฏิบัติราชการ', 'ช่อง B7: ', 'ซ้ำกับหัวคอลัมน์อื่น'],
    ['with the name of the total', 'คะแนนรวม', 'ช่อง B7: ', 'ซ้ำกับหัวคอลัมน์อื่น'],
  ])('a further component %s is told at its cell', async (_, name, ...words) => {
    const notice = await book.prepared(
      [CLERK],
      several.map(([label, value]) => [label, label === 'ชื่อองค์ประกอบอื่น (ที่ 2) 38 ค.(2)' ? name : value]),
    );
    for (const word of words) expect(notice).toContain(word);
    expect(bench.state.engine.book.getSheetByName(KPIS)).toBeNull();
  });

  test('weights that do not add up are told at the cell', async () => {
    const notice = await book.prepared(
      [CLERK],
      [...several.slice(0, 6), ['น้ำหนักองค์ประกอบอื่น (ที่ 3) 38 ค.(2)', 5]],
    );
    expect(notice).toMatch(/ช่อง B4: .*รวมได้ 102.5/);
  });

  test('a record without columns for further components gets them; a column of somebody’s own is told', async () => {
    await book.prepared([CLERK], several);
    await book.type(ATTENDANCE, 2, 9, [[60]]);
    await book.type(ATTENDANCE, 1, 9, [['คะแนน (0–100)', '', '']]);
    await book.prepare();
    expect(bench.row(ATTENDANCE, 1, 11).slice(8)).toEqual([
      'คะแนน: พฤติกรรมการมาปฏิบัติราชการ (0–100)',
      'คะแนน: การพัฒนาตนเอง (0–100)',
      'คะแนน: จิตอาสา (0–100)',
    ]);
    expect(bench.value(ATTENDANCE, 'I2')).toBe(60);
    await book.type(ATTENDANCE, 1, 10, [['วันลาสะสม']]);
    expect(await book.prepare()).toContain('แท็บ การมาปฏิบัติราชการ ช่อง J1');
    expect(bench.value(ATTENDANCE, 'J1')).toBe('วันลาสะสม');
  });
});

describe('service calls', () => {
  const calls = async (people: number) => {
    const many = Array.from({ length: people }, (_, index) => [
      `S${String(index + 1).padStart(4, '0')}`,
      ...CLERK.slice(1),
    ]);
    await book.prepared(many);
    const first = bench.state.calls.splice(0).map(({ name, tab }) => `${tab} ${name}`);
    await book.prepare();
    const again = bench.state.calls.splice(0).map(({ name, tab }) => `${tab} ${name}`);
    return { first, again };
  };

  test('are the same for 10 people and for 60, at most 10 a tab, again too', async () => {
    const few = await calls(10);
    bench.dispose();
    await open();
    const many = await calls(60);
    expect(many).toEqual(few);
    for (const each of [few.first, few.again])
      for (const tab of [KPIS, PLAN, RESULTS, ATTENDANCE])
        expect(each.filter((call) => call.startsWith(`${tab} `)).length).toBeLessThanOrEqual(10);
  });
});
