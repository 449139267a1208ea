import { sampleRoster, typeCells, typeLevels, typeRoster } from '../../workbench/headless';
import { openTestBench, type TestBench } from '../support/workbench';

const SETTINGS = 'ตั้งค่า';
const ENTRY = 'ครูผู้ช่วย';
const RESULTS = 'ผลการประเมิน';

let bench: TestBench;

afterEach(() => bench.dispose());

const prepare = async (): Promise<string> => {
  await bench.project.run('prepareWorkbook');
  return bench.stage.alerts.at(-1) ?? '';
};

const prepared = async (): Promise<void> => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, sampleRoster(2));
  await prepare();
};

const type = (row: number, column: number, ...lines: (readonly unknown[])[]): void =>
  typeCells(bench.state.engine, SETTINGS, row, column, lines);

const tab = () => {
  const found = bench.state.engine.book.getSheetByName(SETTINGS);
  if (!found) throw new Error('No settings');
  return found;
};

/** The sheet row of a setting. */
const rowOf = (label: string): number => {
  for (let row = 1; row <= 60; row += 1) if (bench.value(SETTINGS, `A${row}`) === label) return row;
  throw new Error(`No setting ${label}`);
};

const setting = (label: string): unknown => bench.value(SETTINGS, `B${rowOf(label)}`);

const note = (address: string): string => tab().getRange(address).getNote()?.note ?? '';

const background = (address: string): string | undefined => {
  const range = tab().getRange(address);
  return bench.state.engine.background(tab().getSheet(), range.getRow(), range.getColumn());
};

describe('ตั้งค่า', () => {
  test('stands beside the empty roster at the very first start, and the notice says what to fill', async () => {
    bench = await openTestBench();
    const notice = await prepare();
    expect(bench.row(SETTINGS, 1, 10)).toEqual([
      ...['หัวข้อ', 'ค่าที่ใช้', 'คำอธิบาย', ''],
      ...['ชื่อ–สกุล', 'ตำแหน่ง', 'หน้าที่', 'สังกัด (ถ้าไม่ใช่หน่วยงานนี้)'],
      ...['คะแนนขั้นต่ำ', 'ชื่อระดับ'],
    ]);
    expect(bench.value('ทะเบียน', 'A1')).toBe('รหัส');
    expect(notice).toContain('แท็บ ตั้งค่า: ใส่ชื่อหน่วยงาน');
    expect(notice).toContain('แท็บ ทะเบียน: พิมพ์หรือวางรายชื่อ');
  });

  test('starts with the round of today, and shows its days in the Buddhist era as they are typed', async () => {
    await prepared();
    expect(Number(setting('ปีงบประมาณ (พ.ศ.)'))).toBeGreaterThan(2568);
    expect([1, 2]).toContain(setting('รอบการประเมินครั้งที่'));
    type(rowOf('ปีงบประมาณ (พ.ศ.)'), 2, [2569], [1]);
    await bench.state.engine.settle();
    expect(setting('ช่วงเวลาของรอบการประเมิน')).toBe('1 ตุลาคม 2568 – 31 มีนาคม 2569');
    type(rowOf('รอบการประเมินครั้งที่'), 2, [2]);
    await bench.state.engine.settle();
    expect(setting('ช่วงเวลาของรอบการประเมิน')).toBe('1 เมษายน 2569 – 30 กันยายน 2569');
    type(rowOf('รอบการประเมินครั้งที่'), 2, ['']);
    await bench.state.engine.settle();
    expect(setting('ช่วงเวลาของรอบการประเมิน')).toContain('ใส่ปีงบประมาณ');
  });

  test('keeps what was typed when the workbook is prepared again', async () => {
    await prepared();
    type(rowOf('สถานศึกษา/หน่วยงาน'), 2, ['โรงเรียนตัวอย่าง']);
    type(2, 5, ['ผู้อำนวยการตัวอย่าง', 'ผู้อำนวยการ', 'ประธานกรรมการกลั่นกรอง']);
    const calls = bench.state.calls.length;
    expect(await prepare()).not.toContain(SETTINGS);
    expect(setting('สถานศึกษา/หน่วยงาน')).toBe('โรงเรียนตัวอย่าง');
    expect(bench.row(SETTINGS, 2, 7).slice(4)).toEqual([
      'ผู้อำนวยการตัวอย่าง',
      'ผู้อำนวยการ',
      'ประธานกรรมการกลั่นกรอง',
    ]);
    const ours = bench.state.calls.slice(calls).filter(({ tab: name }) => name === SETTINGS);
    expect(ours.map(({ name }) => name)).toEqual(['Range.getValues', 'Sheet.copyTo', 'Range.getNotes']);
  });

  test('gives a removed row back at the end, with what holds, and says so', async () => {
    await prepared();
    tab().deleteRows(rowOf('ตัวเลขในแบบพิมพ์') - 1, 1);
    await bench.state.engine.settle();
    type(46, 1, ['บันทึกของธุรการ']);
    expect(await prepare()).toContain('เพิ่มหัวข้อในแท็บ ตั้งค่า: ตัวเลขในแบบพิมพ์');
    expect(rowOf('ตัวเลขในแบบพิมพ์')).toBe(47);
    expect(setting('ตัวเลขในแบบพิมพ์')).toBe('อารบิก');
    expect(bench.value(SETTINGS, 'A46')).toBe('บันทึกของธุรการ');
  });

  test('gives a renamed row its name back, and its value holds all along', async () => {
    await prepared();
    const row = rowOf('เกณฑ์ระดับผลการประเมิน ว23');
    type(row, 1, ['เกณฑ์', 'ตารางของหน่วยงาน']);
    type(2, 9, [80, 'ผ่านดี'], [0, 'ผ่าน']);
    expect(await prepare()).toContain('“เกณฑ์” เป็น “เกณฑ์ระดับผลการประเมิน ว23”');
    expect(bench.row(SETTINGS, row, 2)).toEqual(['เกณฑ์ระดับผลการประเมิน ว23', 'ตารางของหน่วยงาน']);
    expect(bench.formula(ENTRY, 'BK2')).toContain("'ตั้งค่า'!$I$2:$J$11");
  });
});

describe('a wrong setting', () => {
  test('is told with its cell and the mend, marked in place, and nothing is prepared', async () => {
    bench = await openTestBench();
    await prepare();
    const cell = `B${rowOf('ปีงบประมาณ (พ.ศ.)')}`;
    type(rowOf('ปีงบประมาณ (พ.ศ.)'), 2, ['ปีนี้']);
    typeCells(bench.state.engine, 'ทะเบียน', 2, 1, sampleRoster(1));
    expect(await prepare()).toContain(`ช่อง ${cell}: ปีงบประมาณ (พ.ศ.) ต้องเป็นตัวเลข 2560–2699 (พบ “ปีนี้”)`);
    expect(note(cell)).toMatch(/^⚠ แก้ช่องนี้: ปีงบประมาณ/);
    expect(background(cell)).toBe('#fbdad7');
    expect(bench.state.engine.book.getSheetByName(ENTRY)).toBeNull();

    type(rowOf('ปีงบประมาณ (พ.ศ.)'), 2, ['๒๕๖๙']);
    expect(await prepare()).toContain('เตรียมสมุดงานแล้ว 1 คน');
    expect([note(cell), background(cell)]).toEqual(['', undefined]);
  });

  test('a choice that is none is told with the choices', async () => {
    await prepared();
    type(rowOf('รอบการประเมินครั้งที่'), 2, [3]);
    expect(await prepare()).toContain('รอบการประเมินครั้งที่ ไม่มี “3” — เลือก 1 หรือ 2');
  });

  test('a choice cell refuses anything else by itself', async () => {
    await prepared();
    const range = `B${rowOf('ตัวเลขในแบบพิมพ์')}`;
    expect(tab().getRange(range).getDataValidation()).not.toBeNull();
  });

  test('a tab of people’s own with the name of the settings is left alone', async () => {
    bench = await openTestBench();
    typeRoster(bench.state.engine, sampleRoster(1));
    bench.state.engine.book.create(SETTINGS, 100, 10);
    type(1, 1, ['ลำดับ', 'รายการ']);
    expect(await prepare()).toContain('ช่อง A1: ต้องเป็นหัวคอลัมน์ “หัวข้อ” (พบ “ลำดับ”)');
    expect(bench.row(SETTINGS, 1, 3)).toEqual(['ลำดับ', 'รายการ', '']);
  });
});

describe("the agency's own bands", () => {
  const chosen = async (...bands: (readonly unknown[])[]): Promise<string> => {
    await prepared();
    type(rowOf('เกณฑ์ระดับผลการประเมิน ว23'), 2, ['ตารางของหน่วยงาน']);
    if (bands.length > 0) type(2, 9, ...bands);
    return prepare();
  };

  test('name the bands of entry tab and results', async () => {
    await chosen([85, 'ยอดเยี่ยม'], [0, 'ควรพัฒนา'], ['๖๐', 'ผ่าน']);
    typeLevels(bench.state.engine, 0, 'supervisor', [...Array(14).fill(3), 5, ...Array(10).fill(4)]);
    typeLevels(bench.state.engine, 1, 'supervisor', [...Array(14).fill(4), 5, ...Array(10).fill(4)]);
    await bench.state.engine.settle();
    expect([3, 4].map((row) => bench.value(ENTRY, `BK${row}`))).toEqual(['ผ่าน', 'ยอดเยี่ยม']);
    expect([2, 3].map((row) => bench.value(RESULTS, `I${row}`))).toEqual(['ผ่าน', 'ยอดเยี่ยม']);
    type(2, 10, ['ดีที่สุด']);
    await bench.state.engine.settle();
    expect(bench.value(RESULTS, 'I3')).toBe('ดีที่สุด');
  });

  test.each<[string, unknown[][], string]>([
    ['a table that is empty', [], 'ช่อง I2: เลือกใช้ตารางของหน่วยงาน แต่ตารางยังว่าง'],
    ['a minimum that is no number', [['สูง', 'ดี']], 'ช่อง I2: คะแนนขั้นต่ำต้องเป็นตัวเลข 0–100 (พบ “สูง”)'],
    ['a band without a name', [[0, '']], 'ช่อง J2: ยังไม่มีชื่อระดับ'],
    [
      'a minimum twice',
      [
        [0, 'ก'],
        [0, 'ข'],
      ],
      'ช่อง I3: คะแนนขั้นต่ำ 0 ซ้ำกับช่อง I2',
    ],
    [
      'scores below every band',
      [
        [90, 'ก'],
        [60, 'ข'],
      ],
      'ช่อง I3: ระดับต่ำสุดเริ่มที่ 60',
    ],
  ])('%s is told with its cell and marked', async (_, bands, text) => {
    expect(await chosen(...bands)).toContain(text);
    expect(note(text.slice(5, 7))).toMatch(/^⚠ แก้ช่องนี้/);
  });
});
