import { sampleRoster, typeCells, typeRoster } from '../../workbench/headless';
import { openTestBench, type TestBench } from '../support/workbench';

const ROSTER = 'ทะเบียน';
const FAULT = '#fbdad7';

let bench: TestBench;

afterEach(() => bench.dispose());

const prepare = async (): Promise<string> => {
  await bench.project.run('prepareWorkbook');
  return bench.stage.alerts.at(-1) ?? '';
};

const type = (row: number, column: number, ...lines: (readonly unknown[])[]): void =>
  typeCells(bench.state.engine, ROSTER, row, column, lines);

const tab = () => {
  const found = bench.state.engine.book.getSheetByName(ROSTER);
  if (!found) throw new Error('No roster');
  return found;
};

const note = (address: string): string => tab().getRange(address).getNote()?.note ?? '';

const background = (address: string): string | undefined => {
  const range = tab().getRange(address);
  return bench.state.engine.background(tab().getSheet(), range.getRow(), range.getColumn());
};

/** Two hundred lines out of another file: number ids, stray spaces, standings written out, blanks. */
const pasted = (): unknown[][] =>
  Array.from({ length: 200 }, (_, index) => [
    index + 1,
    `  ครูตัวอย่าง  ${index + 1} `,
    index % 3 === 0 ? 'ครูผู้ช่วย' : ' ครู',
    index % 3 === 0 ? '-' : ['ครูชำนาญการพิเศษ', 'ชำนาญการ ', ''][index % 3],
    index % 10 === 0 ? 'กลุ่มสาระการเรียนรู้' : '',
    '=CONCATENATE("ผู้อำนวยการ","ตัวอย่าง")',
  ]);

describe('two hundred people pasted from another file', () => {
  test('are prepared, each by the id that stands there', async () => {
    bench = await openTestBench();
    await prepare();
    type(2, 1, ...pasted());
    expect(await prepare()).toContain('เตรียมสมุดงานแล้ว 200 คน');
    expect(bench.row('ครู', 3, 2)).toEqual(['2', 'ครูตัวอย่าง  2']);
    expect(bench.row('ครูผู้ช่วย', 69, 2)).toEqual(['199', 'ครูตัวอย่าง  199']);
  });

  test('with faults are marked in their cells, in as many calls as one fault takes', async () => {
    bench = await openTestBench();
    await prepare();
    const lines = pasted();
    type(2, 1, ...lines);
    type(3, 4, ['คศ.3']);
    type(5, 4, ['ชำนาญการ']);
    type(7, 1, [1]);
    type(9, 3, ['']);
    type(11, 2, ['=1/0']);
    const before = bench.state.calls.length;
    const notice = await prepare();
    expect(notice).toContain(
      'ช่อง D3: วิทยฐานะของครูตัวอย่าง  2 “คศ.3” ใช้กับตำแหน่งครูไม่ได้ (คศ. คืออันดับเงินเดือน ไม่ใช่วิทยฐานะ) — เลือก ชำนาญการ, ชำนาญการพิเศษ, เชี่ยวชาญ, เชี่ยวชาญพิเศษ หรือเว้นว่างถ้าไม่มีวิทยฐานะ',
    );
    expect(notice).toContain('ช่อง D5: วิทยฐานะของครูตัวอย่าง  4 “ชำนาญการ” ใช้กับตำแหน่งครูผู้ช่วยไม่ได้ — ลบค่าในช่องนี้');
    const cells = ['D3', 'D5', 'A7', 'C9', 'B11'];
    for (const cell of cells) {
      expect(note(cell)).toMatch(/^⚠ แก้ช่องนี้: /);
      expect(background(cell)).toBe(FAULT);
    }
    const calls = bench.state.calls.slice(before).filter(({ tab: name }) => name === ROSTER);
    expect(calls.map(({ name }) => name)).toEqual([
      'Range.getValues',
      'Range.getNotes',
      'Range.canEdit',
      'Range.getBackgrounds',
      'Range.setNotes',
      'Sheet.RangeList.setBackground',
    ]);

    type(2, 1, ...lines);
    expect(await prepare()).toContain('เตรียมสมุดงานแล้ว 200 คน');
    for (const cell of cells) expect([note(cell), background(cell)]).toEqual(['', undefined]);
  });
});

describe('marks', () => {
  const faulty = async (): Promise<void> => {
    bench = await openTestBench();
    typeRoster(bench.state.engine, [...sampleRoster(2), ['T003', 'ครูตัวอย่าง 03', 'ภารโรง', '', '', '']]);
    await bench.state.engine.settle();
  };

  test("leave people's notes and colours as they are", async () => {
    await faulty();
    for (const [cell, text] of [
      ['C4', 'ตรวจกับ ก.พ.7'],
      ['C2', 'บรรจุใหม่'],
    ] as const)
      tab()
        .getRange(cell)
        .createOrUpdateNote({ note: text, width: 100, height: 50 } as never);
    tab().getRange('C4').setBackgroundColor('#ffff00');
    await prepare();
    expect(note('C4')).toMatch(/^ตรวจกับ ก\.พ\.7\n⚠ แก้ช่องนี้: ตำแหน่งของครูตัวอย่าง 03/);
    expect([note('C2'), background('C4')]).toEqual(['บรรจุใหม่', '#ffff00']);
    type(4, 3, ['ครู']);
    expect(await prepare()).toContain('เตรียมสมุดงานแล้ว 3 คน');
    expect([note('C4'), note('C2'), background('C4')]).toEqual(['ตรวจกับ ก.พ.7', 'บรรจุใหม่', '#ffff00']);
  });

  test('go with the last line when it is emptied', async () => {
    await faulty();
    await prepare();
    type(4, 1, ['', '', '', '', '', '']);
    expect(await prepare()).toContain('เตรียมสมุดงานแล้ว 2 คน');
    expect([note('C4'), background('C4')]).toEqual(['', undefined]);
  });

  test('are not put where this account may not edit, and the faults are told all the same', async () => {
    await faulty();
    bench.state.protectedAreas.push({
      sheetId: tab().getSheetId(),
      row: 1,
      column: 1,
      rows: 1000,
      columns: 26,
      description: '',
      editors: new Set(),
      warningOnly: false,
    });
    bench.state.user = { email: 'teacher@school.example', key: 'key-2' };
    expect(await prepare()).toContain('ช่อง C4: ตำแหน่งของครูตัวอย่าง 03 “ภารโรง”');
    expect(note('C4')).toBe('');
  });
});

describe('a roster of an earlier version', () => {
  const older = async (): Promise<void> => {
    bench = await openTestBench();
    typeRoster(bench.state.engine, sampleRoster(2));
  };

  test('gets the headings of staff, and their dropdowns, beside everything else', async () => {
    await older();
    expect(await prepare()).toContain('เตรียมสมุดงานแล้ว 2 คน');
    expect(bench.row(ROSTER, 1, 10).slice(5)).toEqual([
      'ผู้บังคับบัญชาที่ประเมิน',
      ...['ประเภทตำแหน่ง', 'ระดับตำแหน่ง', 'ทดลองราชการตั้งแต่', 'ทดลองราชการถึง'],
    ]);
    expect(bench.row(ROSTER, 3, 3)).toEqual(['T002', 'ครูตัวอย่าง 02', 'ครูผู้ช่วย']);
    expect(tab().getRange('G5').getDataValidation()).not.toBeNull();
    const calls = bench.state.calls.filter(({ tab: name }) => name === ROSTER);
    expect(calls.length).toBeLessThanOrEqual(10);
  });

  test("gets them beside a column of people's own", async () => {
    await older();
    type(1, 7, ['โทรศัพท์'], ['081']);
    await prepare();
    expect(bench.row(ROSTER, 1, 11).slice(6, 8)).toEqual(['โทรศัพท์', 'ประเภทตำแหน่ง']);
    expect(bench.row(ROSTER, 2, 7)[6]).toBe(81);
  });
});
