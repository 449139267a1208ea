import { sampleRoster, typeCells, typeLevels, typeRoster } from '../../workbench/headless';
import { openTestBench, type TestBench } from '../support/workbench';

const ENTRY = 'ครูผู้ช่วย';
const RESULTS = 'ผลการประเมิน';
const ROSTER = 'ทะเบียน';

let bench: TestBench;

afterEach(() => bench.dispose());

const prepared = async (people: number): Promise<TestBench> => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, sampleRoster(people));
  await bench.project.run('prepareWorkbook');
  return bench;
};

const threes = Array<number>(14).fill(3);

describe('เตรียมสมุดงาน', () => {
  test('is offered with กรอกระดับ in the menu ประเมินผลงาน', async () => {
    bench = await openTestBench();
    expect(bench.stage.menus).toEqual([
      {
        caption: 'ประเมินผลงาน',
        items: [
          { caption: 'เตรียมสมุดงาน', calls: 'prepareWorkbook' },
          { caption: 'กรอกระดับ', calls: 'openRatingSidebar' },
          { caption: 'กรอกสมรรถนะ', calls: 'openBehaviourSidebar' },
          { caption: 'ความคืบหน้า', calls: 'buildProgress' },
          { caption: 'พิมพ์และสร้างเอกสาร', calls: 'openDocuments' },
          { caption: 'ร่างแผนพัฒนา', calls: 'draftDevelopment' },
          { caption: 'สรุปสำหรับกรรมการ', calls: 'buildCommittee' },
          { caption: 'จำลองวงเงินเลื่อนเงินเดือน', calls: 'buildSalary' },
          {
            caption: 'ปิดรอบ',
            items: [
              { caption: 'ปิดรอบและประทับตรา', calls: 'sealRound' },
              { caption: 'เทียบตรา', calls: 'verifySeal' },
              { caption: 'เปิดรอบอีกครั้ง', calls: 'reopenRound' },
            ],
          },
          { caption: 'เริ่มรอบถัดไป', calls: 'startNextRound' },
          {
            caption: 'หลายสถานศึกษา',
            items: [
              { caption: 'ส่งออกผลของรอบ', calls: 'exportRound' },
              { caption: 'รวมผลจากแท็บส่งออก', calls: 'importRounds' },
            ],
          },
          { caption: 'แบบของหน่วยงาน', calls: 'defineAgencyForms' },
          { caption: 'เลิกทำครั้งล่าสุด', calls: 'undoLast' },
        ],
      },
    ]);
  });

  test('in an empty workbook makes the roster and says what to do', async () => {
    bench = await openTestBench();
    await bench.project.run('prepareWorkbook');
    expect(bench.value(ROSTER, 'A1')).toBe('รหัส');
    expect(bench.value(ROSTER, 'C1')).toBe('ตำแหน่ง');
    expect(bench.stage.alerts[0]).toContain('พิมพ์หรือวางรายชื่อ');
  });

  test('makes the entry tab with all three components, and results whose figures are formulas', async () => {
    await prepared(2);
    typeLevels(bench.state.engine, 0, 'supervisor', [...threes.slice(1), 4, 5, ...Array(10).fill(3)]);
    await bench.state.engine.settle();
    expect(bench.value(ENTRY, 'BG3')).toBe(61.43);
    expect(bench.value(RESULTS, 'E2')).toBe(61.43);
    expect(bench.value(RESULTS, 'H2')).toBe(78.93);
    expect(bench.value(RESULTS, 'I2')).toBe('ดี');
    expect(bench.formula(RESULTS, 'H2')).toMatch(/^=/);
    expect(bench.value(RESULTS, 'H3')).toBe('');
  });

  test('a missing or wrong level never becomes a number anywhere', async () => {
    await prepared(2);
    typeLevels(bench.state.engine, 0, 'supervisor', [3, 3, '', 3, 3, 3, 3, 3, 3, 3, 5, 3, 3, 3]);
    await bench.state.engine.settle();
    const fault = '⚠ ขาด 1 ข้อ: 1.3; ข้อ 2.4 ต้องเป็นระดับ 1–4 (พบ 5)';
    expect(bench.value(ENTRY, 'BG3')).toBe(fault);
    expect(bench.value(RESULTS, 'H2')).toBe(fault);
    expect(bench.value(RESULTS, 'I2')).toBe(fault);
  });

  test('again after people were added keeps everything typed, an invalid level too', async () => {
    await prepared(2);
    typeLevels(bench.state.engine, 1, 'self', [4, 3, 9]);
    typeCells(bench.state.engine, ROSTER, 4, 1, [['T900', '=ครูตัวอย่าง 99', 'ครูผู้ช่วย', '', '', '']]);
    typeCells(bench.state.engine, ROSTER, 4, 2, [["'=ครูตัวอย่าง 99"]]);
    await bench.project.run('prepareWorkbook');
    expect(bench.row(ENTRY, 4, 6)).toEqual(['T002', 'ครูตัวอย่าง 02', '', 4, 3, 9]);
    expect(bench.row(ENTRY, 5, 2)).toEqual(['T900', '=ครูตัวอย่าง 99']);
    expect(bench.row(RESULTS, 4, 2)).toEqual(['T900', '=ครูตัวอย่าง 99']);
    expect(bench.formula(ENTRY, 'BG2')).toBe(
      '=VSTACK("องค์ 1 (80)",KSC_SCORE("ครูผู้ช่วย",FILTER(AC2:AP5,ROW(AC2:AC5)>ROW(AC2))))',
    );
  });

  test('keeps the row of somebody who left the roster, and leaves no stale line in the results', async () => {
    await prepared(3);
    typeLevels(bench.state.engine, 2, 'self', threes);
    typeCells(bench.state.engine, ROSTER, 4, 1, [['', '', '', '', '', '']]);
    await bench.project.run('prepareWorkbook');
    expect(bench.row(ENTRY, 5, 4)).toEqual(['T003', 'ครูตัวอย่าง 03', '', 3]);
    expect(bench.row(RESULTS, 3, 1)).toEqual(['T002']);
    expect(bench.row(RESULTS, 4, 3)).toEqual(['', '', '']);
  });

  test('takes away a column of an earlier build, and leaves what people wrote beside the tables', async () => {
    await prepared(2);
    typeCells(bench.state.engine, ROSTER, 4, 1, [['T800', 'ครูตัวอย่าง 80', 'ครู', '', '', '']]);
    await bench.project.run('prepareWorkbook');
    expect(bench.row(RESULTS, 1, 13)[12]).toBe('ผลต่าง');
    typeCells(bench.state.engine, RESULTS, 1, 15, [['หมายเหตุผู้อำนวยการ'], ['ตรวจแล้ว']]);
    typeCells(bench.state.engine, ENTRY, 3, 65, [['ตรวจแล้ว']]);
    typeCells(bench.state.engine, ROSTER, 4, 1, [['', '', '', '', '', '']]);
    await bench.project.run('prepareWorkbook');
    expect(bench.row(RESULTS, 1, 15).slice(10)).toEqual(['ผลต่าง', '', '', '', 'หมายเหตุผู้อำนวยการ']);
    expect(bench.row(RESULTS, 2, 15)[14]).toBe('ตรวจแล้ว');
    expect(bench.row(ENTRY, 3, 65)[64]).toBe('ตรวจแล้ว');
  });

  test('tells every fault of the roster with its cell, and makes nothing', async () => {
    bench = await openTestBench();
    typeRoster(bench.state.engine, [
      ['T001', 'ครูตัวอย่าง 01', 'ครูผู้ช่วย', '', '', ''],
      ['T001', 'ครูตัวอย่าง 02', 'ครูผู้ช่วย', '', '', ''],
      ['', 'ครูตัวอย่าง 03', 'ครูผู้ช่วย', '', '', ''],
      ['T004', 'ครูตัวอย่าง 04', 'ภารโรง', '', '', ''],
    ]);
    await bench.project.run('prepareWorkbook');
    const [notice] = bench.stage.alerts;
    expect(notice).toContain('ช่อง A3: รหัส T001 ซ้ำกับช่อง A2');
    expect(notice).toContain('ช่อง A4: ครูตัวอย่าง 03 ยังไม่มีรหัส');
    expect(notice).toContain('ช่อง C5: ตำแหน่งของครูตัวอย่าง 04 “ภารโรง” ไม่มีแบบประเมินในชุดนี้');
    expect(bench.state.engine.book.getSheetByName(ENTRY)).toBeNull();
  });

  test('tells a deleted column with the cell and the mend, and changes nothing', async () => {
    await prepared(2);
    typeLevels(bench.state.engine, 0, 'self', threes);
    bench.state.engine.book.getSheetByName(ENTRY)?.deleteColumns(4, 1);
    await bench.state.engine.settle();
    await bench.project.run('prepareWorkbook');
    expect(bench.stage.alerts.at(-1)).toContain('แท็บ ครูผู้ช่วย ช่อง E2 ต้องเป็น “1.2” (พบ “1.3”)');
    expect(bench.row(ENTRY, 3, 4)).toEqual(['T001', 'ครูตัวอย่าง 01', '', 3]);
  });
});

describe('service calls', () => {
  const callsFor = async (people: number) => {
    await prepared(people);
    return bench.state.calls.map(({ name, tab }) => `${tab} ${name}`);
  };

  test('preparing takes the same calls for 10 people and for 1,000, at most 10 a tab', async () => {
    const ten = await callsFor(10);
    bench.dispose();
    const thousand = await callsFor(1000);
    expect(thousand).toEqual(ten);
    for (const tab of [ROSTER, ENTRY, RESULTS, 'บันทึกการแก้ไข'])
      expect(ten.filter((call) => call.startsWith(`${tab} `)).length).toBeLessThanOrEqual(10);
  });
});
