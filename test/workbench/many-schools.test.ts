import {
  sampleExport,
  sampleResults,
  sampleRoster,
  typeCells,
  typeLevels,
  typeRoster,
} from '../../workbench/headless';
import { typeRound } from '../support/round';
import { openTestBench, type TestBench } from '../support/workbench';

const [EXPORT, COMBINED, SUMMARY] = ['ส่งออก 1-2569', 'รวมสถานศึกษา', 'สรุปสถานศึกษา'];
const THREES = Array<number>(25).fill(3);

let bench: TestBench;

const open = async (): Promise<TestBench> => {
  bench = await openTestBench();
  return bench;
};

const settle = () => bench.state.engine.settle();

const run = async (action: string, ...answers: readonly string[]): Promise<string> => {
  bench.stage.answers.push(...answers);
  await bench.project.run(action);
  await settle();
  return bench.stage.alerts.at(-1) ?? '';
};

type Cells = readonly (readonly unknown[])[];

/** All cells of a tab, row by row. */
const cellsOf = (tab: string, rows = 60, columns = 22): unknown[][] => {
  const all = Array.from({ length: rows }, (_, row) => bench.row(tab, row + 1, columns));
  return all.slice(
    0,
    all.reduce((last, cells, row) => (cells.some((cell) => cell !== '') ? row + 1 : last), 0),
  );
};

/** As a tab that was copied from another workbook, or pasted with its formats: text stays text. */
const asText = (cells: Cells): Cells =>
  cells.map((row) => row.map((cell) => (cell === '' ? '' : `'${String(cell)}`)));

/** Puts cells on a new tab, from a row and column counted from 1. */
const put = async (tab: string, cells: Cells, row = 1, column = 1): Promise<void> => {
  const { book } = bench.state.engine;
  if (!book.getSheetByName(tab)) book.create(tab, 1000, 40);
  typeCells(bench.state.engine, tab, row, column, cells);
  await settle();
};

const changed = (cells: Cells, row: number, column: number, value: unknown): Cells =>
  cells.map((line, r) => line.map((cell, c) => (r + 1 === row && c + 1 === column ? value : cell)));

/** Where a table of the summary starts: the row of its first heading. */
const lines = (first: unknown): unknown[][] => {
  const all = cellsOf(SUMMARY, 60, 20);
  const from = all.findIndex(([cell, , , fourth]) => cell === first && fourth !== 'ประเภท') + 1;
  const end = all.findIndex((row, index) => index >= from && row.every((cell) => cell === ''));
  return all.slice(from, end < 0 ? all.length : end);
};

const faults = () => lines('สิ่งที่ไม่นับ และวิธีแก้').map(([told]) => String(told));

afterEach(() => bench.dispose());

describe('ส่งออกผลของรอบ', () => {
  const school = async (): Promise<void> => {
    await open();
    typeRoster(bench.state.engine, sampleRoster(3));
    typeRound(bench, 2569, 1);
    await put(
      'ตั้งค่า',
      [
        ['สถานศึกษา/หน่วยงาน', 'โรงเรียนตัวอย่าง'],
        ['รหัสสถานศึกษา/หน่วยงาน', "'0067360001"],
      ],
      4,
      1,
    );
    await run('prepareWorkbook');
    for (const person of [0, 1, 2]) typeLevels(bench.state.engine, person, 'supervisor', THREES);
    await settle();
  };

  test('waits until the round is sealed, then makes a row a person of it, which a district adds up', async () => {
    await school();
    expect(await run('exportRound')).toContain('รอบ 1/2569 ยังไม่ได้ปิดและประทับตรา');
    expect(bench.state.engine.book.getSheetByName(EXPORT)).toBeNull();
    await run('sealRound', 'YES');
    expect(await run('exportRound')).toContain('ส่งออกผลรอบ 1/2569 ของโรงเรียนตัวอย่าง 3 คน');
    expect(await run('verifySeal')).toContain('ตรงกับตรา');
    const cells = cellsOf(EXPORT);
    expect(cells.slice(0, 7).map(([label, value]) => [label, value])).toEqual([
      ['ผลการประเมินของรอบที่ปิดแล้ว สำหรับรวมหลายสถานศึกษา', ''],
      ['รุ่นของแท็บส่งออก', '1'],
      ['รหัสสถานศึกษา/หน่วยงาน', '0067360001'],
      ['สถานศึกษา/หน่วยงาน', 'โรงเรียนตัวอย่าง'],
      ['ปีงบประมาณ (พ.ศ.)', '2569'],
      ['รอบการประเมินครั้งที่', '1'],
      ['จำนวนคน', '3'],
    ]);
    expect(cells[8]).toContain(bench.value('ตรารอบ', 'B5'));
    expect(cells[13]?.slice(0, 21)).toEqual([
      ...['1', '0067360001', 'โรงเรียนตัวอย่าง', '2569', '1', 'ว23', 'T001', 'ครูตัวอย่าง 01', 'ครูผู้ช่วย', ''],
      ...['กลุ่มบริหารวิชาการ', '60.00', '6.00', '7.50', '–', '–', '–', '73.50', '73.50', 'ดี', 'ดี'],
    ]);

    const sent = asText(cells);
    bench.dispose();
    await open();
    await put('โรงเรียน ก', sent);
    expect(await run('importRounds')).toContain('รวมผล 3 คน จาก 1 แห่ง (รอบ 1/2569)');
    expect(bench.row(COMBINED, 2, 6)).toEqual([
      '1/2569',
      '0067360001',
      'โรงเรียนตัวอย่าง',
      'ว23',
      'T001',
      'ครูตัวอย่าง 01',
    ]);
    expect(bench.row(COMBINED, 4, 20).slice(9)).toEqual([
      ...[60, 6, 7.5, '–', '–', '–', 73.5, 73.5, 'ดี', 'ดี', 'โรงเรียน ก แถว 16'],
    ]);
  });

  test('refuses a round that changed since it was sealed, and asks for what the settings do not say', async () => {
    await school();
    await put('ตั้งค่า', [[''], ['']], 4, 2);
    await run('sealRound', 'YES');
    await run('exportRound');
    expect(bench.state.engine.book.getSheetByName(EXPORT)).toBeNull();
    await run('exportRound', 'โรงเรียนใหม่', '1067360009');
    expect(bench.stage.questions.at(-1)).toContain('รหัสสถานศึกษา');
    expect([bench.value(EXPORT, 'B3'), bench.value(EXPORT, 'B4')]).toEqual(['1067360009', 'โรงเรียนใหม่']);
    expect(await run('exportRound', 'โรงเรียนอื่น', '1067360008')).toContain('เป็นของสถานศึกษาอื่น');
    await put('ผลการประเมิน', [[99]], 3, 8);
    expect(await run('exportRound', 'โรงเรียนใหม่', '1067360009')).toContain(
      'ไม่ตรงกับตรา 1 แห่ง จึงไม่ส่งออก: แท็บ ผลการประเมิน ช่อง H3: 73.5 → 99',
    );
  });
});

describe('รวมผลจากแท็บส่งออก', () => {
  const twelve = sampleExport({}, sampleResults(12));
  const other = sampleExport({ schoolId: '1067360002', school: 'โรงเรียนตัวอย่าง 2' }, sampleResults(8));

  test('in an empty workbook says what to do', async () => {
    await open();
    expect(await run('importRounds')).toContain('ไม่พบแท็บส่งออกในสมุดงานนี้');
    expect(bench.state.engine.book.getSheetByName(COMBINED)).toBeNull();
  });

  test('reads what was copied, pasted, shifted, turned into numbers or Thai digits, sorted', async () => {
    await open();
    await put('สำเนาของ ส่งออก', asText(twelve));
    const thai = other.map((row) =>
      row.map((cell) => `'${cell.replace(/[0-9]/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? '')}`),
    );
    await put('วาง', thai, 5, 4);
    const third = sampleExport({ schoolId: '0000000003', school: 'โรงเรียนตัวอย่าง 3' }, sampleResults(4));
    const sorted = [...third.slice(0, -4), ...third.slice(-4).reverse()];
    await put('วาง', sorted, 40, 2);
    expect(typeof bench.value('วาง', 'H53')).toBe('number');
    expect(await run('importRounds')).toBe(
      `รวมผล 24 คน จาก 3 แห่ง (รอบ 1/2569) ในแท็บ ${COMBINED} และ ${SUMMARY}`,
    );
    expect(
      cellsOf(COMBINED)
        .slice(1, 5)
        .map((row) => [row[1], row[4], row[16]]),
    ).toEqual([4, 3, 2, 1].map((number) => ['0000000003', `00${number}`, 54 + number]));
    expect(lines('รอบ').map((row) => row[6])).toEqual(['นับแล้ว', 'นับแล้ว', 'นับแล้ว']);
  });

  test('counts and shares by school and band are formulas', async () => {
    await open();
    await put('ก', asText(sampleExport({}, sampleResults(45))));
    await put('ข', asText(other));
    await run('importRounds');
    const [, headings, ...summed] = cellsOf(SUMMARY, 5, 16);
    expect(headings?.slice(0, 8)).toEqual([
      ...['รอบ', 'รหัสสถานศึกษา', 'ชื่อสถานศึกษา', 'ประเภท', 'จำนวนคน', 'คะแนนเฉลี่ย', 'ดีเด่น (คน)', 'ดีเด่น (ร้อยละ)'],
    ]);
    expect(summed).toEqual([
      [
        '1/2569',
        '1067360001',
        'โรงเรียนตัวอย่าง 1',
        'ว23',
        45,
        77,
        10,
        22.22,
        10,
        22.22,
        10,
        22.22,
        10,
        22.22,
        5,
        11.11,
      ],
      ['1/2569', '1067360002', 'โรงเรียนตัวอย่าง 2', 'ว23', 8, 58.5, 0, 0, 0, 0, 0, 0, 3, 37.5, 5, 62.5],
      ['1/2569', '', 'ทุกแห่ง', 'ว23', 53, 74.21, 10, 18.87, 10, 18.87, 10, 18.87, 13, 24.53, 10, 18.87],
    ]);
    expect(bench.formula(SUMMARY, 'G3')).toMatch(/^=SUMPRODUCT/);
    await put(COMBINED, [['ดีเด่น']], 2, 19);
    expect(bench.value(SUMMARY, 'G3')).toBe(11);
  });

  test('names a changed digit, a missing row, another version, an unsealed round, a missing head', async () => {
    await open();
    await put('แก้', asText(changed(twelve, 20, 19, '99.00')));
    await put('ขาด', asText(other.filter((_, row) => row !== 15)));
    await put('เก่า', asText(changed(other, 2, 2, '0')));
    await put('ใหม่', asText(changed(other, 2, 2, '2')));
    await put('ไม่ปิด', asText(changed(other, 9, 2, '')));
    await put('หัวแก้', asText(changed(other, 4, 2, 'โรงเรียนอื่น')));
    await put('ไม่มีหัว', asText(other.slice(11)));
    const notice = await run('importRounds');
    expect(notice).toContain('รวมผล 0 คน จาก 0 แห่ง');
    expect(notice).toContain('⚠ ไม่นับ 7 รายการ');
    const told = faults();
    for (const [index, parts] of [
      ['แท็บ ไม่มีหัว ช่อง A2', 'ไม่มีส่วนหัว'],
      ['แท็บ แก้ แถว 20: 007 ครูตัวอย่าง 007 ไม่ตรงกับตราของแถว'],
      ['แท็บ ขาด ช่อง A1: ต้องมี 8 คน (พบ 7) ขาดลำดับที่ 3'],
      ['แท็บ เก่า ช่อง B2: เป็นแท็บส่งออกรุ่น 0 ซึ่งเก่า'],
      ['แท็บ ใหม่ ช่อง B2: เป็นแท็บส่งออกรุ่น 2 ซึ่งใหม่กว่า'],
      ['แท็บ ไม่ปิด ช่อง B9: ไม่มีตราของรอบ', 'ปิดรอบก่อน'],
      ['แท็บ หัวแก้ ช่อง B10: ตราของแท็บไม่ตรง'],
    ].entries())
      for (const part of parts) expect(told[index]).toContain(part);
    expect(lines('รอบ').map((row) => [row[3], row[5], row[6]])).toEqual(
      ['แก้', 'ขาด', 'เก่า', 'ใหม่', 'ไม่ปิด', 'หัวแก้'].map((tab) => [tab, 0, '⚠ ไม่นับ']),
    );
  });

  test('never counts anybody twice: the same once, different not at all until one tab is removed', async () => {
    await open();
    await put('ก', asText(twelve));
    await put('ข', asText(twelve));
    expect(await run('importRounds')).toContain('แท็บส่งออกที่ซ้ำกัน 1 แท็บ นับครั้งเดียว');
    expect(cellsOf(COMBINED)).toHaveLength(13);
    expect(lines('รอบ').map((row) => row[6])).toEqual(['นับแล้ว', 'ซ้ำ นับครั้งเดียว']);

    const later = sampleResults(11).map((result, index) =>
      index === 2 ? { ...result, total: '95.00', band: 'ดีเด่น' } : result,
    );
    await put('ค', asText(sampleExport({ seal: 'ffff 0000' }, later)));
    expect(await run('importRounds')).toContain('รวมผล 10 คน จาก 1 แห่ง');
    expect(faults()).toEqual([
      expect.stringContaining(
        '003 ครูตัวอย่าง 003 ผลไม่ตรงกันในหลายแท็บ: แท็บ ก แถว 16 (57 ปรับปรุง) กับ แท็บ ค แถว 16 (95 ดีเด่น)',
      ),
      expect.stringContaining('012 ครูตัวอย่าง 012 อยู่ในแท็บ ก แถว 25 (66 พอใช้) แต่ไม่อยู่ในแท็บ ค'),
    ]);
    const { book } = bench.state.engine;
    for (const tab of ['ก', 'ข']) book.deleteSheet(book.getSheetByName(tab) as never);
    expect(await run('importRounds')).toContain('รวมผล 11 คน จาก 1 แห่ง');
    expect(faults()).toEqual(['ไม่มี']);
    await put('ง', asText(sampleExport({ school: 'โรงเรียนอื่น' }, sampleResults(2))));
    expect(await run('importRounds')).toContain('รหัส 1067360001 มีสองชื่อ');
    expect(cellsOf(COMBINED)).toHaveLength(1);
  });

  test('keeps remarks beside their people, refuses tabs of somebody’s own, and can be taken back', async () => {
    await open();
    await put('ก', asText(twelve));
    await run('importRounds');
    await put(COMBINED, [['ขอหลักฐาน']], 3, 21);
    await put(COMBINED, [['ย้ายแล้ว']], 13, 21);
    const { book } = bench.state.engine;
    book.deleteSheet(book.getSheetByName('ก') as never);
    await put('ข', asText(sampleExport({}, sampleResults(11))));
    await run('importRounds');
    expect([bench.value(COMBINED, 'E3'), bench.value(COMBINED, 'U3')]).toEqual(['002', 'ขอหลักฐาน']);
    expect(bench.row(COMBINED, 13, 7)).toEqual([
      ...['1/2569', '1067360001', 'โรงเรียนตัวอย่าง 1', '', '012', 'ครูตัวอย่าง 012', '⚠ ไม่อยู่ในแท็บส่งออกที่นับแล้ว'],
    ]);
    expect(await run('undoLast', 'YES')).toContain('เลิกทำ รวมผลจากแท็บส่งออก');
    expect(bench.value(COMBINED, 'G13')).toBe('ครู');
    await put(COMBINED, [['ของฉัน']], 1, 1);
    expect(await run('importRounds')).toContain('แท็บ รวมสถานศึกษา ช่อง A1 ต้องเป็นหัวคอลัมน์ “รอบ” (พบ “ของฉัน”)');
  });

  test('takes the same calls for 5 people and for 500, at most 10 a tab, the first time and again', async () => {
    const calls = async (people: number) => {
      await open();
      await put('ก', asText(sampleExport({}, sampleResults(people))));
      const named: string[][] = [];
      for (let time = 0; time < 2; time += 1) {
        bench.state.calls.length = 0;
        await run('importRounds');
        named.push(bench.state.calls.map(({ name, tab }) => `${tab} ${name}`));
      }
      return named;
    };
    const few = await calls(5);
    bench.dispose();
    expect(await calls(500)).toEqual(few);
    expect(bench.value(SUMMARY, 'E3')).toBe(500);
    for (const one of few)
      for (const tab of ['ก', COMBINED, SUMMARY])
        expect(one.filter((call) => call.startsWith(`${tab} `)).length).toBeLessThanOrEqual(10);
  });
});
