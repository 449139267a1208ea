import type { OfferedPeople } from '../../src/actions/documents/calls';
import { DEVELOPMENT_HEADINGS } from '../../src/thai/development';
import { typeCells } from '../../workbench/headless';
import { figuresOf, STAFF_TABS, type StaffBook, staffBook, staffPerson, textOf } from '../support/staff';
import { openTestBench, type TestBench } from '../support/workbench';

const { settings: SETTINGS } = STAFF_TABS;

const LAWYER = staffPerson(2, 'นิติกร', 'วิชาการ', 'ชำนาญการ');
const ON_PROBATION = staffPerson(3, 'เจ้าพนักงานธุรการ', 'ทั่วไป', 'ปฏิบัติงาน', '1/4/2568', '1/10/2568');
const SENIOR = staffPerson(4, 'เจ้าพนักงานธุรการ', 'ทั่วไป', 'อาวุโส');
const DIRECTOR = staffPerson(5, 'ผู้อำนวยการกลุ่มอำนวยการ', 'อำนวยการ', 'ต้น');

let bench: TestBench;
let book: StaffBook;

beforeEach(async () => {
  bench = await openTestBench();
  book = staffBook(bench);
});

afterEach(() => bench.dispose());

describe('แบบสรุปการประเมินผลการปฏิบัติราชการ', () => {
  const scores = (lines: readonly string[][]) => {
    const first = lines.find(([label]) => label?.startsWith('องค์ประกอบที่ 1'));
    const second =
      lines.find(([label, next]) => label?.startsWith('องค์ประกอบที่ 2') && next !== undefined) ??
      lines.find(([label]) => label?.startsWith('(สมรรถนะ)'));
    const total = lines.find(([label]) => label === 'รวม');
    return { first: figuresOf(first), second: figuresOf(second), total: figuresOf(total) };
  };

  test('the total is what one gets from the printed scores and weights by hand', async () => {
    await book.prepared([LAWYER]);
    await book.rate(
      [
        [40, 4.25],
        [35, 3.5],
        [25, 5],
      ],
      [2, 2, 1, 2, 2, 2, 0, 2, 2, 2],
    );
    const lines = await book.print('staff-summary', [LAWYER]);
    const { first, second, total } = scores(lines);
    expect(first).toEqual([83.5, 80, 66.8]);
    expect(second).toEqual([90, 20, 18]);
    expect(total).toEqual([100, 84.8]);
    expect(total[1]).toBe(book.result('คะแนนรวม'));
    expect(textOf(lines)).toContain('☑ ดีมาก');
    expect(textOf(lines).match(/☑/g)).toHaveLength(3);
  });

  test('weighs 50 and 50 on probation, and asks for a consultation below 60', async () => {
    await book.prepared([ON_PROBATION]);
    await book.rate([[100, 2.33]], [1, 1, 1, 1, 1, 1, 0, 0]);
    const { first, second, total } = scores(await book.print('staff-summary', [ON_PROBATION]));
    expect(first.slice(0, 2)).toEqual([46.6, 50]);
    expect(second[1]).toBe(50);
    const byHand = (first[0] ?? 0) * 0.5 + (second[0] ?? 0) * 0.5;
    expect(total[1]).toBeCloseTo(byHand, 2);
    expect(total[1]).toBe(book.result('คะแนนรวม'));
  });

  test('both components under 60: the announcement’s sentence stands below the band', async () => {
    await book.prepared([LAWYER]);
    await book.rate([[100, 2]], Array(10).fill(0));
    const text = textOf(await book.print('staff-summary', [LAWYER]));
    expect(text).toContain('☑ ต้องปรับปรุง');
    expect(text.replace(/\n/g, '')).toContain('จะต้องปรึกษาหารือเพื่อพัฒนาผลการปฏิบัติงานให้สูงขึ้น');
  });

  test('what is missing is named, and there is no smaller total', async () => {
    await book.prepared([LAWYER]);
    await book.rate(
      [
        [60, 4],
        [40, ''],
      ],
      [2, 2, 1, 2, 2, 2, 1, 2, 2, 2],
    );
    const { people } = await book.call<OfferedPeople>('loadDocumentPeople', { document: 'staff-summary' });
    expect(people[0]?.missing).toBe('ผลสัมฤทธิ์ของงาน: ⚠ ขาดระดับของตัวชี้วัดลำดับที่ 2');
    const lines = await book.print('staff-summary', [LAWYER]);
    expect(scores(lines).total).toEqual([100]);
    expect(lines).toContainEqual(['ผลสัมฤทธิ์ของงาน: ⚠ ขาดระดับของตัวชี้วัดลำดับที่ 2']);
    expect(textOf(lines)).not.toMatch(/☑ (ดีเด่น|ดีมาก|ดี|พอใช้|ต้องปรับปรุง)/);
  });

  test('ticks the nearest type, and keeps type and level right', async () => {
    await book.prepared([SENIOR, DIRECTOR]);
    const senior = textOf(await book.print('staff-summary', [SENIOR]));
    expect(senior).toMatch(/☐ วิชาการ +☐ ทั่วไป +☑ อาวุโส/);
    expect(senior).toMatch(/ระดับตำแหน่ง \.*ทั่วไป ระดับอาวุโส/);
    const director = textOf(await book.print('staff-summary', [DIRECTOR]));
    expect(director).toMatch(/☑ วิชาการ +☐ ทั่วไป +☐ อาวุโส/);
    expect(director).toMatch(/ระดับตำแหน่ง \.*อำนวยการ ระดับต้น/);
  });

  test('a further component has its own line with the weight of the settings', async () => {
    await book.prepared(
      [LAWYER],
      [
        ['น้ำหนักผลสัมฤทธิ์ของงาน 38 ค.(2)', 70],
        ['น้ำหนักสมรรถนะ 38 ค.(2)', 20],
        ['น้ำหนักองค์ประกอบอื่น 38 ค.(2)', 10],
      ],
    );
    await book.rate([[100, 4.33]], Array(10).fill(2));
    expect(textOf(await book.print('staff-summary', [LAWYER]))).toContain(
      '⚠ ยังไม่มีคะแนนในแท็บ การมาปฏิบัติราชการ',
    );
    typeCells(bench.state.engine, 'การมาปฏิบัติราชการ', 2, 9, [[95]]);
    await bench.state.engine.settle();
    const lines = await book.print('staff-summary', [LAWYER]);
    const other = figuresOf(
      lines.find(([label, ...rest]) => rest.length > 0 && label?.includes('การมาปฏิบัติ')),
    );
    expect(scores(lines).first).toEqual([86.6, 70, 60.62]);
    expect(other).toEqual([95, 10, 9.5]);
    expect(scores(lines).total).toEqual([100, 90.12]);
  });

  test('several further components each have a line, and the total is the sum of all products', async () => {
    await book.prepared(
      [LAWYER],
      [
        ['น้ำหนักผลสัมฤทธิ์ของงาน 38 ค.(2)', 70],
        ['น้ำหนักสมรรถนะ 38 ค.(2)', 20],
        ['น้ำหนักองค์ประกอบอื่น 38 ค.(2)', 5],
        ['ชื่อองค์ประกอบอื่น (ที่ 3) 38 ค.(2)', 'จิตอาสา'],
        ['น้ำหนักองค์ประกอบอื่น (ที่ 3) 38 ค.(2)', 5],
      ],
    );
    await book.rate([[100, 4.33]], Array(10).fill(2));
    typeCells(bench.state.engine, 'การมาปฏิบัติราชการ', 2, 9, [[95, '', 71]]);
    await bench.state.engine.settle();
    const lines = await book.print('staff-summary', [LAWYER]);
    const figuresBehind = (name: string) =>
      figuresOf(lines.find(([label, ...rest]) => rest.length > 0 && label?.includes(name)));
    expect(scores(lines).first).toEqual([86.6, 70, 60.62]);
    expect(figuresBehind('การมาปฏิบัติ')).toEqual([95, 5, 4.75]);
    expect(figuresBehind('จิตอาสา')).toEqual([71, 5, 3.55]);
    expect(scores(lines).total).toEqual([100, 88.92]);
    expect(scores(lines).total[1]).toBe(book.result('คะแนนรวม'));
  });

  test('part 3 has the rows of the development plan that were chosen, and no others', async () => {
    await book.prepared([LAWYER]);
    bench.state.engine.book.create('แผนพัฒนา', 100, 12);
    typeCells(bench.state.engine, 'แผนพัฒนา', 1, 1, [
      [...DEVELOPMENT_HEADINGS],
      ['S002', LAWYER[1], 'บริการที่ดี', 1, 2, '', 'อบรม', 'ไตรมาสที่ 3', 'ใช้', '', '', ''],
      ['S002', LAWYER[1], 'การทำงานเป็นทีม', 1, 2, '', 'สอนงาน', 'มิ.ย. 2569', 'ไม่ใช้', '', '', ''],
      ['S009', 'เจ้าหน้าที่ตัวอย่าง 09', 'บริการที่ดี', 1, 2, '', 'ศึกษาดูงาน', '', 'ใช้', '', '', ''],
    ]);
    await bench.state.engine.settle();
    const lines = await book.print('staff-summary', [LAWYER]);
    expect(lines).toContainEqual(['บริการที่ดี (จากระดับ 1 เป็นระดับ 2)', 'อบรม', 'ไตรมาสที่ 3']);
    expect(textOf(lines)).not.toMatch(/สอนงาน|ศึกษาดูงาน/);
  });

  test('the witness signs as the settings say', async () => {
    await book.prepared([LAWYER]);
    expect(textOf(await book.print('staff-summary', [LAWYER]))).toContain('พยานลงลายมือชื่อทุกครั้งที่แจ้งผล');
    const row = Array.from({ length: 40 }, (_, index) => index + 1).find(
      (at) => bench.row(SETTINGS, at, 1)[0] === 'พยานในการแจ้งผล 38 ค.(2)',
    );
    typeCells(bench.state.engine, SETTINGS, row ?? 0, 2, [['เมื่อไม่ยอมลงชื่อ']]);
    expect(textOf(await book.print('staff-summary', [LAWYER]))).toContain(
      'พยานลงลายมือชื่อเมื่อผู้รับการประเมินไม่ลงนามรับทราบ',
    );
  });
});
