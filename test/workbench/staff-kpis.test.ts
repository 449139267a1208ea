import { watchEdits } from '../../workbench/headless';
import { pasteCells } from '../support/hands';
import { kpiCells, STAFF_TABS, type StaffBook, staffBook, staffPerson } from '../support/staff';
import { openTestBench, type TestBench } from '../support/workbench';

const { roster: ROSTER, kpis: KPIS, changes: CHANGES } = STAFF_TABS;

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

/** The values of a column from the second row on. */
const column = (tab: string, letter: string, rows: number): unknown[] =>
  Array.from({ length: rows }, (_, index) => bench.value(tab, `${letter}${index + 2}`));

describe('ตัวชี้วัด', () => {
  test('has blank rows for everybody, and says what is wrong with a row or a person', async () => {
    await book.prepared([LAWYER, CLERK]);
    expect(column(KPIS, 'A', 10)).toEqual([...Array(5).fill('S002'), ...Array(5).fill('S003')]);
    await book.type(KPIS, 2, 4, [
      kpiCells('ร่างสัญญา', 50, 4, 5),
      kpiCells('ดำเนินคดี', 35, 4, 5.555),
      kpiCells('ให้คำปรึกษา', 5),
    ]);
    expect(column(KPIS, 'Q', 6)).toEqual([
      '⚠ น้ำหนักรวม 90 ต้องรวมได้ 100',
      '⚠ ระดับต้องเป็น 1–5 ทศนิยมไม่เกิน 2 ตำแหน่ง',
      'ข้อสังเกต: น้ำหนักควรไม่น้อยกว่า 10; ยังไม่ให้ระดับ',
      '',
      '',
      '',
    ]);
    expect(book.result('ผลสัมฤทธิ์ของงาน')).toMatch(/^⚠ .*ระดับของตัวชี้วัดลำดับที่ 3/);
    expect(book.result('คะแนนรวม')).toMatch(/^⚠/);
  });

  test('an eleventh KPI is told, and gives no number', async () => {
    await book.prepared([LAWYER]);
    await book.type(
      KPIS,
      2,
      1,
      Array.from({ length: 11 }, () => ['S002']),
    );
    await book.type(
      KPIS,
      2,
      4,
      Array.from({ length: 11 }, (_, index) => kpiCells(`งาน ${index}`, index < 9 ? 10 : 5, 3, 3)),
    );
    expect(bench.value(KPIS, 'Q2')).toBe('⚠ เกิน 10 ตัวชี้วัด');
    expect(book.result('ผลสัมฤทธิ์ของงาน')).toMatch(/^⚠ ตัวชี้วัดต้องไม่เกิน 10 ตัว/);
  });

  test('rows of one person are found wherever they stand', async () => {
    await book.prepared([LAWYER, CLERK]);
    await book.type(KPIS, 2, 1, [['S003']]);
    await book.type(KPIS, 2, 4, [kpiCells('รับหนังสือ', 100, 3, 3)]);
    await book.type(KPIS, 8, 1, [['S002', '', 1, ...kpiCells('ร่างสัญญา', 60, 4, 5)]]);
    await book.type(KPIS, 3, 4, [kpiCells('ดำเนินคดี', 40, 4, 4)]);
    expect(book.result('ผลสัมฤทธิ์ของงาน', 2)).toBe(92);
    expect(book.result('ผลสัมฤทธิ์ของงาน', 3)).toBe(60);
  });

  test('again keeps everything typed, free lines without an id too', async () => {
    await book.prepared([LAWYER]);
    await book.type(KPIS, 2, 4, [kpiCells('ร่างสัญญา', '=50+10', 4, 5)]);
    await book.type(KPIS, 9, 4, [kpiCells('งานที่ยังไม่ได้ใส่รหัส', 40)]);
    expect(bench.value(KPIS, 'Q9')).toBe('⚠ ใส่รหัสของผู้รับการประเมินในคอลัมน์แรก');
    await book.type(ROSTER, 3, 1, [CLERK]);
    await book.prepare();
    expect(bench.formula(KPIS, 'K2')).toBe('=50+10');
    expect(bench.row(KPIS, 9, 4)).toEqual(['', '', '', 'งานที่ยังไม่ได้ใส่รหัส']);
    expect(column(KPIS, 'A', 13).slice(8)).toEqual(Array(5).fill('S003'));
  });

  test('rows of somebody who left the roster stay, and are told', async () => {
    await book.prepared([LAWYER, CLERK]);
    await book.type(KPIS, 7, 4, [kpiCells('รับหนังสือ', 100, '', 4)]);
    await book.type(ROSTER, 3, 1, [Array(10).fill('')]);
    expect(await book.prepare()).toContain('แต่แถวและระดับที่ให้ไว้ยังอยู่: S003 เจ้าหน้าที่ตัวอย่าง 03');
    expect(bench.row(KPIS, 7, 4)).toEqual(['S003', 'เจ้าหน้าที่ตัวอย่าง 03', '', 'รับหนังสือ']);
  });

  test('tells a deleted column with the cell and the mend, and changes nothing', async () => {
    await book.prepared([LAWYER]);
    bench.state.engine.book.getSheetByName(KPIS)?.deleteColumns(10, 1);
    await book.settle();
    expect(await book.prepare()).toContain('แท็บ ตัวชี้วัด ช่อง K1 ต้องเป็น “น้ำหนัก (ร้อยละ)” (พบ “ระดับ (ตนเอง)”)');
  });
});

describe('ปรับตัวชี้วัด', () => {
  let edits: Promise<unknown> = Promise.resolve();

  beforeEach(async () => {
    await book.prepared([LAWYER]);
    await book.type(KPIS, 2, 3, [
      [1, ...kpiCells('ร่างสัญญา', 60)],
      [2, ...kpiCells('ดำเนินคดี', 40)],
    ]);
    watchEdits(bench.state, bench.project, (task) => {
      edits = edits.then(task);
    });
  });

  const edit = async (row: number, at: number, value: unknown) => {
    await book.type(KPIS, row, at, [[value]]);
    await edits;
    await book.settle();
  };

  test('a draft changes freely; once agreed, a change keeps what stood there and asks for the reason', async () => {
    await edit(2, 11, 50);
    await edit(2, 15, '1/10/2568');
    await edit(2, 12, 4);
    expect(bench.row(CHANGES, 2, 10)).toEqual(Array(10).fill(''));
    await edit(2, 11, 70);
    await edit(2, 4, 'ร่างสัญญาและบันทึกข้อตกลง');
    expect([2, 3].map((row) => bench.row(CHANGES, row, 10).slice(1))).toEqual([
      [
        ...['admin@school.example', 'S002', 'เจ้าหน้าที่ตัวอย่าง 02', '1 ร่างสัญญา', 'น้ำหนัก (ร้อยละ)', '50', '70'],
        ...['⚠ ใส่เหตุผลที่ปรับ', ''],
      ],
      [
        ...['admin@school.example', 'S002', 'เจ้าหน้าที่ตัวอย่าง 02', '1 ร่างสัญญา', 'ตัวชี้วัด', 'ร่างสัญญา'],
        ...['ร่างสัญญาและบันทึกข้อตกลง', '⚠ ใส่เหตุผลที่ปรับ', ''],
      ],
    ]);
    await book.type(CHANGES, 2, 9, [['แผนงานเปลี่ยน']]);
    expect(await book.prepare()).toContain('ตัวชี้วัดที่ปรับระหว่างรอบยังไม่มีเหตุผล ใส่ในแท็บ ปรับตัวชี้วัด ช่อง I3');
    expect(bench.value(CHANGES, 'I2')).toBe('แผนงานเปลี่ยน');
  });

  test('one that is pasted over is told, though the host does not say what stood there', async () => {
    await edit(2, 15, '1/10/2568');
    pasteCells(bench, KPIS, 2, 11, [[70]]);
    await edits;
    await book.settle();
    expect(bench.row(CHANGES, 2, 10).slice(4)).toEqual([
      ...['1 ร่างสัญญา', 'น้ำหนัก (ร้อยละ)', 'ไม่ทราบค่าเดิม (วางทับหรือแก้หลายช่อง)', 70],
      ...['⚠ ใส่เหตุผลที่ปรับ', ''],
    ]);
  });

  test('several cells at once are told with their range', async () => {
    await edit(3, 15, '1/10/2568');
    await book.type(KPIS, 2, 11, [[70], [30]]);
    await edits;
    expect(bench.row(CHANGES, 2, 10).slice(5, 8)).toEqual([
      'หลายช่อง K2:K3',
      'ไม่ทราบค่าเดิม (วางทับหรือแก้หลายช่อง)',
      '',
    ]);
  });
});
