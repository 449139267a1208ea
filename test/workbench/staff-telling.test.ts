import { STAFF_TABS, type StaffBook, staffBook, staffPerson, textOf } from '../support/staff';
import { openTestBench, type TestBench } from '../support/workbench';

const OPINIONS = 'ความเห็น 38ค(2)';

/** Moved in the middle of the round, from another group and another superior. */
const MOVED = staffPerson(1, 'นิติกร', 'วิชาการ', 'ชำนาญการ');
const STAYED = staffPerson(2, 'เจ้าพนักงานธุรการ', 'ทั่วไป', 'ปฏิบัติงาน');
const FORMER = 'เจ้าหน้าที่ตัวอย่าง 09';

let bench: TestBench;
let book: StaffBook;
let told = '';

const heading = (tab: string, column: number): unknown => bench.row(tab, 1, column)[column - 1];

beforeAll(async () => {
  bench = await openTestBench();
  book = staffBook(bench);
  await book.prepared([MOVED, STAYED]);
  await book.rate([[100, 4]], Array(10).fill(2));
  await book.type(STAFF_TABS.agreements, 2, 1, [
    ['S001', MOVED[1], 'กลุ่มอำนวยการ', '', FORMER, "'1/10/2568", "'15/1/2569", '', ''],
    ['S001', MOVED[1], 'กลุ่มกฎหมายและคดี', 'นิติกร', MOVED[5], "'16/1/2569", '', 'แฟ้ม 5', ''],
  ]);
  await book.type(STAFF_TABS.attendance, 2, 3, [['ดี', 'ลาป่วย 2 วัน', 'ตรงเวลา', 4, 'ครบ', 'ไม่มี']]);
  told = await book.prepare();
});

afterAll(() => bench.dispose());

describe('somebody who moved in the round', () => {
  test('has one appraisal by the present superior; KPIs, results and agreements tell of the other place', () => {
    expect(told).toContain('ปฏิบัติงานหลายแห่งในรอบนี้: S001 เจ้าหน้าที่ตัวอย่าง 01');
    expect(told).not.toContain('S001/1');
    expect(bench.row(STAFF_TABS.agreements, 2, 13).slice(9)).toEqual([
      ...['ที่เดิมในรอบนี้: ผู้บังคับบัญชาที่นั่นให้ข้อมูลและความเห็น (ว20 ข้อ 2)', '', '', ''],
    ]);
    expect(bench.row(STAFF_TABS.agreements, 3, 10)[9]).toBe('ที่ปัจจุบัน');
    expect(bench.value(STAFF_TABS.kpis, 'Q2')).toBe(
      'ข้อสังเกต: ปฏิบัติงานหลายแห่งในรอบนี้ (แท็บ ข้อตกลง) ตัวชี้วัดของทุกแห่งรวมเป็นชุดเดียว',
    );
    expect(bench.value(STAFF_TABS.kpis, 'Q7')).toBe('');
    expect(book.result('ที่ปฏิบัติงานในรอบนี้')).toBe(
      `กลุ่มอำนวยการ (${FORMER}, 1/10/2568–15/1/2569) → กลุ่มกฎหมายและคดี นิติกร (รองผู้อำนวยการตัวอย่าง, ตั้งแต่ 16/1/2569)`,
    );
    expect(book.result('ที่ปฏิบัติงานในรอบนี้', 3)).toBe('');
    expect(book.result('คะแนนรวม')).toBe(84);
  });

  test('the results form has the places, and room for what the former superior tells, with a place to sign', async () => {
    const [moved, stayed] = [
      textOf(await book.print('staff-results', [MOVED])),
      textOf(await book.print('staff-results', [STAYED])),
    ];
    expect(moved.replace(/\n/g, '')).toContain(`ที่ปฏิบัติงานในรอบนี้: กลุ่มอำนวยการ (${FORMER}`);
    expect(moved).toContain('จาก กลุ่มอำนวยการ');
    expect(moved).toContain('ผู้ให้ข้อมูล');
    expect(moved).toContain(`(${FORMER})`);
    expect(stayed).not.toMatch(/ที่ปฏิบัติงานในรอบนี้|ผู้ให้ข้อมูล/);
  });
});

test('what is recorded of attendance stands in the competency form, as not scored; nothing recorded, nothing printed', async () => {
  const lines = await book.print('staff-competencies', [MOVED]);
  expect(textOf(lines)).toContain('พฤติกรรมการมาปฏิบัติราชการ (ประกาศ ข้อ 2.1.2 3) บันทึกประกอบ ไม่คิดคะแนน');
  expect(lines).toContainEqual(['3.2 การลากิจและลาป่วย', 'ลาป่วย 2 วัน']);
  expect(lines).toContainEqual(['3.4 การปฏิบัติหน้าที่เวร', '4']);
  expect(textOf(await book.print('staff-competencies', [STAYED]))).not.toContain('การลากิจและลาป่วย');
});

describe('opinions and acknowledgement', () => {
  const [AGREE, DIFFER] = ['เห็นด้วย', 'มีความเห็นแตกต่าง'];

  test('before anything is written, dotted lines and empty boxes are there to be filled by hand', async () => {
    expect(bench.row(OPINIONS, 2, 2)).toEqual(['S001', MOVED[1]]);
    const text = textOf(await book.print('staff-notice', [MOVED]));
    for (const words of ['จุดเด่น', 'สิ่งที่ควรปรับปรุง', 'แนวทางการพัฒนา', '☐ ได้รับทราบผลการประเมิน', 'พยาน'])
      expect(text).toContain(words);
    expect(textOf(await book.print('staff-summary', [MOVED]))).not.toMatch(/☑ (เห็นด้วย|มีความเห็น|ได้)/);
  });

  test('what was written goes into notice and summary form; preparing again keeps it', async () => {
    await book.type(OPINIONS, 2, 3, [
      [
        ...['รู้กฎหมาย', 'งานธุรการ', 'อบรมการเขียนรายงาน', 'ทำงานครบถ้วน'],
        ...['เจ้าหน้าที่ตัวอย่าง 02', AGREE, '', 'เจ้าหน้าที่ตัวอย่าง 03', DIFFER, 'ควรเป็นระดับดี'],
        ...['5/4/2569', 'ไม่ลงนามรับทราบ', 'เจ้าหน้าที่ตัวอย่าง 04', 'นักทรัพยากรบุคคล'],
      ],
    ]);
    await book.prepare();
    expect(bench.row(OPINIONS, 2, 16).slice(13)).toEqual([
      'ไม่ลงนามรับทราบ',
      'เจ้าหน้าที่ตัวอย่าง 04',
      'นักทรัพยากรบุคคล',
    ]);
    const notice = textOf(await book.print('staff-notice', [MOVED])).replace(/\n/g, ' ');
    for (const words of [
      'จุดเด่น: รู้กฎหมาย',
      'แนวทางการพัฒนา: อบรมการเขียนรายงาน',
      'ว20 ข้อ 2): ทำงานครบถ้วน',
      'ผู้บังคับบัญชาเหนือขึ้นไป เจ้าหน้าที่ตัวอย่าง 02 เจ้าพนักงานธุรการ: เห็นด้วยกับผลการประเมิน',
      'มีความเห็นแตกต่าง ดังนี้ ควรเป็นระดับดี',
      'ลาป่วย 2 วัน',
    ])
      expect(notice).toContain(words);
    const lines = await book.print('staff-summary', [MOVED]);
    const text = textOf(lines).replace(/\n/g, ' ');
    expect(text.match(/☑ เห็นด้วยกับผลการประเมิน/g)).toHaveLength(1);
    expect(text.match(/☑ มีความเห็นแตกต่าง ดังนี้ ควรเป็นระดับดี/g)).toHaveLength(1);
    expect(text).toContain('(เจ้าหน้าที่ตัวอย่าง 02)');
    expect(text).toMatch(/☑ ได้แจ้งผลการประเมิน เมื่อวันที่ ?5 เมษายน 2569/);
    expect(text).toContain('☐ ได้รับทราบผลการประเมิน');
    expect(text.match(/เจ้าหน้าที่ตัวอย่าง 04/g)).toHaveLength(2);
    const results = textOf(await book.print('staff-results', [MOVED]));
    expect(results).toContain('ทำงานครบถ้วน');
  });

  test('who signed has both boxes ticked', async () => {
    await book.type(OPINIONS, 2, 14, [['ลงนามรับทราบ']]);
    const text = textOf(await book.print('staff-summary', [MOVED]));
    expect(text).toContain('☑ ได้รับทราบผลการประเมิน');
    expect(text).toContain('☑ ได้แจ้งผลการประเมินและผู้รับการประเมินได้ลงนามรับทราบ');
    expect(text).toContain('☐ ได้แจ้งผลการประเมิน เมื่อวันที่');
  });

  test('a moved column, and two rows of one person, are told with the cell', async () => {
    await book.type(OPINIONS, 4, 1, [['S001', MOVED[1]]]);
    expect(await book.prepare()).toMatch(/แท็บ ความเห็น 38ค\(2\).*A2.*A4|A4.*A2/);
    await book.type(OPINIONS, 4, 1, [['', '']]);
    const was = heading(OPINIONS, 7);
    await book.type(OPINIONS, 1, 7, [['อื่น']]);
    expect(await book.prepare()).toContain('แท็บ ความเห็น 38ค(2) ช่อง G1');
    await book.type(OPINIONS, 1, 7, [[was]]);
    expect(await book.prepare()).toContain('เตรียมสมุดงานแล้ว');
  });
});
