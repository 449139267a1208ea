import { STAFF_TABS, type StaffBook, staffBook, staffPerson } from '../support/staff';
import { openTestBench, type TestBench } from '../support/workbench';

const { roster: ROSTER, plan: PLAN, settings: SETTINGS } = STAFF_TABS;

const HEAD = staffPerson(1, 'ผู้อำนวยการกลุ่มกฎหมายและคดี', 'วิชาการ', 'ชำนาญการพิเศษ');
const LAWYER = staffPerson(2, 'นิติกร', 'วิชาการ', 'ชำนาญการ');
const CLERK = staffPerson(3, 'เจ้าพนักงานธุรการ', 'ทั่วไป', 'ปฏิบัติงาน');

let bench: TestBench;
let book: StaffBook;

const open = async (): Promise<void> => {
  bench = await openTestBench();
  book = staffBook(bench);
};

beforeEach(open);
afterEach(() => bench.dispose());

/** Rows of the plan by id: competency, required level, expected level, check. */
const planOf = (id: string): unknown[][] =>
  Array.from({ length: 60 }, (_, index) => bench.row(PLAN, index + 2, 15))
    .filter(([owner]) => owner === id)
    .map((row) => [row[3], row[6], row[12], row[14]]);

describe('แผนสมรรถนะ', () => {
  test('gives a lawyer the five core and the five functional competencies of the announcement', async () => {
    await book.prepared([LAWYER]);
    expect(planOf('S002').map(([name, required, expected]) => [name, required, expected])).toEqual(
      [
        'การมุ่งผลสัมฤทธิ์',
        'บริการที่ดี',
        'การสั่งสมความเชี่ยวชาญในงานอาชีพ',
        'การยึดมั่นในความถูกต้องชอบธรรม และจริยธรรม',
        'การทำงานเป็นทีม',
        'การคิดวิเคราะห์',
        'การมองภาพองค์รวม',
        'การดำเนินการเชิงรุก',
        'การสืบเสาะหาข้อมูล',
        'การตรวจสอบความถูกต้องตามกระบวนงาน',
      ].map((name) => [name, 2, 2]),
    );
  });

  test('gives a head six administrative ones at level 1, and leaves the functional ones to the officer', async () => {
    const notice = await book.prepared([HEAD]);
    const rows = planOf('S001');
    expect(rows).toHaveLength(14);
    expect(rows.slice(0, 5).map(([, required]) => required)).toEqual([3, 3, 3, 3, 3]);
    expect(rows.slice(5, 8)).toEqual(Array(3).fill(['', '', '⚠ เลือกสมรรถนะ', '⚠ เลือกสมรรถนะ; ยังไม่ประเมิน']));
    expect(rows.slice(8).map(([name, required]) => [name, required])).toEqual(
      [
        'สภาวะผู้นำ',
        'วิสัยทัศน์',
        'การวางกลยุทธ์ภาครัฐ',
        'ศักยภาพเพื่อนำการปรับเปลี่ยน',
        'การควบคุมตนเอง',
        'การสอนงานและการมอบหมายงาน',
      ].map((name) => [name, 1]),
    );
    expect(notice).toContain('เลือกสมรรถนะเฉพาะตามลักษณะงานที่ปฏิบัติอย่างน้อย 3 ด้าน');
    expect(notice).toContain('S001 เจ้าหน้าที่ตัวอย่าง 01');
  });

  test('a level may be raised, never lowered: the cell says so and there is no score', async () => {
    await book.prepared([LAWYER]);
    await book.type(PLAN, 2, 8, [[3], [1]]);
    expect(
      planOf('S002')
        .slice(0, 2)
        .map(([, , expected]) => expected),
    ).toEqual([3, '⚠ ระดับที่กำหนด 1 ต่ำกว่าระดับที่จำเป็น 2']);
    await book.type(PLAN, 2, 11, Array(10).fill([2]));
    expect(book.result('สมรรถนะ')).toBe('⚠ ระดับที่กำหนด 1 ต่ำกว่าระดับที่จำเป็น 2');
    expect(book.result('คะแนนรวม')).toMatch(/^⚠/);
  });

  test('a competency twice and a level 6 found are told at the cell, and give no number', async () => {
    await book.prepared([LAWYER]);
    await book.type(PLAN, 2, 11, [...Array(9).fill([2]), [6]]);
    expect(planOf('S002')[9]?.[3]).toBe('⚠ ระดับที่พบต้องเป็น 0–5');
    expect([bench.value(PLAN, 'N10'), bench.value(PLAN, 'N11')]).toEqual([0, '']);
    expect(book.result('สมรรถนะ')).toBe('⚠ ระดับที่พบของสมรรถนะลำดับที่ 10 ต้องเป็นระดับ 0–5 (พบ 6)');
    await book.type(PLAN, 11, 4, [['การคิดวิเคราะห์']]);
    await book.type(PLAN, 11, 11, [[2]]);
    expect(planOf('S002')[9]?.[3]).toBe('⚠ สมรรถนะนี้ซ้ำกับแถวอื่นของคนเดียวกัน');
    expect(book.result('สมรรถนะ')).toBe('⚠ สมรรถนะนี้ซ้ำกับแถวอื่นของคนเดียวกัน');
  });

  test('again keeps what was chosen and typed, and adds newcomers below', async () => {
    await book.prepared([HEAD]);
    await book.type(PLAN, 7, 4, [['การคิดวิเคราะห์'], ['ความยืดหยุ่นผ่อนปรน'], ['ความเข้าใจผู้อื่น']]);
    await book.type(PLAN, 2, 8, [[4, '', 3, 4, 'ตามรายงาน']]);
    await book.type(ROSTER, 3, 1, [CLERK]);
    const before = Array.from({ length: 14 }, (_, index) => bench.row(PLAN, index + 2, 15));
    await book.prepare();
    expect(Array.from({ length: 14 }, (_, index) => bench.row(PLAN, index + 2, 15))).toEqual(before);
    expect(bench.row(PLAN, 2, 15).slice(6)).toEqual([3, 4, '', 3, 4, 'ตามรายงาน', 4, 0, '']);
    expect(planOf('S001')[5]).toEqual(['การคิดวิเคราะห์', 3, 3, 'ยังไม่ประเมิน']);
    expect(planOf('S003')).toHaveLength(8);
    expect(planOf('S003').every(([, required]) => required === 1)).toBe(true);
  });

  test('functional competencies beyond those of the position are told', async () => {
    await book.prepared([LAWYER]);
    expect(await book.prepare()).not.toContain('ต่างจากที่ประกาศกำหนดตามตำแหน่ง');
    await book.type(PLAN, 12, 1, [['S002', '', '', 'ความยืดหยุ่นผ่อนปรน']]);
    expect(await book.prepare()).toContain('ต่างจากที่ประกาศกำหนดตามตำแหน่ง ตรวจว่าตั้งใจ: S002');
  });

  test('from the local dictionary: its own core, functional ones to choose, levels to be set', async () => {
    const notice = await book.prepared([LAWYER], [['พจนานุกรมสมรรถนะ', 'ท้องถิ่น']]);
    const rows = planOf('S002');
    expect(rows).toHaveLength(8);
    expect(rows[0]?.slice(1)).toEqual([
      '',
      '⚠ ใส่ระดับที่คาดหวังในช่องระดับที่กำหนดเพิ่ม',
      '⚠ ใส่ระดับที่คาดหวังในช่องระดับที่กำหนดเพิ่ม; ยังไม่ประเมิน',
    ]);
    expect(notice).toContain('พจนานุกรมท้องถิ่นไม่มีระดับที่จำเป็นตาม ว27');
    await book.type(PLAN, 2, 8, [[2]]);
    expect(planOf('S002')[0]?.[2]).toBe(2);
  });

  test('another dictionary takes the place of what nobody has filled, and keeps what somebody has', async () => {
    await book.prepared([LAWYER], [['พจนานุกรมสมรรถนะ', 'ก.พ.']]);
    await book.type(PLAN, 2, 11, [[2]]);
    await book.type(SETTINGS, 4, 2, [['ท้องถิ่น']]);
    const notice = await book.prepare();
    expect(planOf('S002')[0]?.[0]).toBe('การมุ่งผลสัมฤทธิ์');
    expect(notice).not.toContain('การมองภาพองค์รวม');
    expect(planOf('S002').map(([name]) => name)).not.toContain('การมองภาพองค์รวม');
  });
});
