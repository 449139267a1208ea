import type { Reply } from '../../src/actions/guard';
import type { RatingBook } from '../../src/actions/rating';
import { typeCells, typeRoster, watchEdits } from '../../workbench/headless';
import { printedLines, runJob } from '../support/jobs';
import { logOfTabs } from '../support/log';
import { openTestBench, type TestBench } from '../support/workbench';

const FORMS = 'แบบของหน่วยงาน';
const POSITIONS = 'ตำแหน่งของหน่วยงาน';
const RESULTS = 'ผลการประเมิน';

/** The first row of each tab below its headings. */
const FIRST = 7;

let bench: TestBench;

afterEach(() => bench.dispose());

const openWith = async (...people: [position: string, standing: string][]): Promise<void> => {
  bench = await openTestBench();
  typeRoster(
    bench.state.engine,
    people.map(([position, standing], index) => [
      `P${index + 1}`,
      `เจ้าหน้าที่ตัวอย่าง 0${index + 1}`,
      position,
      standing,
      'กลุ่มอำนวยการ',
      'ผู้อำนวยการตัวอย่าง',
    ]),
  );
  await bench.project.run('defineAgencyForms');
};

/** Puts forms and positions in place of the examples. */
const define = (forms: unknown[][], positions: unknown[][]): void => {
  const blanks = (rows: number, columns: number) =>
    Array.from({ length: rows }, () => Array(columns).fill(''));
  typeCells(bench.state.engine, FORMS, FIRST, 1, blanks(60, 16));
  typeCells(bench.state.engine, POSITIONS, FIRST, 1, blanks(30, 6));
  typeCells(
    bench.state.engine,
    FORMS,
    FIRST,
    1,
    forms.map((row) => [...row, ...Array(9 - row.length).fill('')]),
  );
  typeCells(
    bench.state.engine,
    POSITIONS,
    FIRST,
    1,
    positions.map((row) => [...row, ...Array(6 - row.length).fill('')]),
  );
};

const prepare = async (): Promise<string> => {
  await bench.project.run('prepareWorkbook');
  return bench.stage.alerts[bench.stage.alerts.length - 1] ?? '';
};

const check = async (): Promise<string> => {
  await bench.project.run('defineAgencyForms');
  return bench.stage.alerts[bench.stage.alerts.length - 1] ?? '';
};

/** The lines of a document that was made for the first person, cells parted by bars. */
const printed = async (document: string, tab: string): Promise<string[]> => {
  await runJob(bench, document, [{ id: 'P1', name: 'เจ้าหน้าที่ตัวอย่าง 01' }]);
  return printedLines(bench, tab).map((line) => line.join('|'));
};

const WORK = ['แบบประเมิน', 'งานขับรถ', '', 60, 'การประเมินงานขับรถ', '', 'น้อย', 'พอใช้', 'ดี'];

const GOOD_FORMS = [
  WORK,
  ['ด้านที่ 1 ความปลอดภัย', '1.1', 3, 10, 'ขับขี่ปลอดภัย', 'ไม่มีอุบัติเหตุ'],
  ['', '1.2', 3, 10, 'รักษาวินัยจราจร'],
  ['', '', '', '', '', ''],
  ['ด้านที่ 2 รถ', '2.1', 2, 20, 'ดูแลรถ'],
];

const GOOD_POSITIONS = [
  ['พนักงานขับรถ', '', '1.1', 'งานขับรถ', 'ลูกจ้างประจำ'],
  ['พนักงานขับรถ', '', '1.2', 'ประเด็นท้าทาย'],
  ['พนักงานขับรถ', '', '2', 'การมีส่วนร่วม'],
  ['พนักงานขับรถ', '', '3', 'วินัยคุณธรรมจริยธรรม'],
];

describe('แบบของหน่วยงาน', () => {
  test('the menu makes two tabs with what to do and examples', async () => {
    bench = await openTestBench();
    const notice = await check();
    expect(notice).toContain('สร้างแท็บ แบบของหน่วยงาน และ ตำแหน่งของหน่วยงาน พร้อมตัวอย่างแล้ว');
    expect(bench.value(FORMS, 'A2')).toContain('แถวหัวแบบ: ช่อง A พิมพ์ แบบประเมิน');
    expect(bench.row(FORMS, FIRST, 4)).toEqual(['แบบประเมิน', 'ผลงาน ลูกจ้างประจำ', '', 70]);
    expect(bench.row(POSITIONS, FIRST, 5)).toEqual(['ลูกจ้างประจำ', '', '1', 'ผลงาน ลูกจ้างประจำ', 'ลูกจ้างประจำ']);
  });

  test('each tab takes at most ten service calls', async () => {
    bench = await openTestBench();
    await check();
    for (const tab of [FORMS, POSITIONS])
      expect(bench.state.calls.filter((call) => call.tab === tab).length).toBeLessThanOrEqual(10);
  });

  test('an example that still lacks item names is told by its cells', async () => {
    bench = await openTestBench();
    await check();
    expect(await check()).toMatch(/แท็บ แบบของหน่วยงาน ช่อง E\d+: แบบ “ผู้บริหารการศึกษา” ข้อ 1, 2, .*15 ยังไม่มีชื่อข้อ/);
  });

  test('permanent employees are scored 70 and 30 by the example, with their own bands', async () => {
    await openWith(['ลูกจ้างประจำ', ''], ['ครูผู้ช่วย', '']);
    expect(await prepare()).toContain('เตรียมสมุดงานแล้ว 2 คน');
    typeCells(bench.state.engine, 'ลูกจ้างประจำ', 3, 12, [[5, 5, 5, 4, 4, 4, 4, 4]]);
    await bench.state.engine.settle();
    expect(bench.formula('ลูกจ้างประจำ', 'X2')).toContain("KSC_SCORE('แบบของหน่วยงาน'!$B$7:$D$11,");
    expect(bench.row('ลูกจ้างประจำ', 3, 27).slice(23)).toEqual([66.5, 24, 90.5, 'ดีเด่น']);
    expect(bench.row(RESULTS, 1, 8).slice(4)).toEqual([
      'องค์ 1 (80)',
      'องค์ 1 (70)',
      'องค์ 2 (30)',
      'องค์ 2 (10)',
    ]);
    typeCells(bench.state.engine, 'ลูกจ้างประจำ', 3, 12, [[4, 4, 4, 4, 4, 4, 4, 4]]);
    await bench.state.engine.settle();
    expect(bench.row('ลูกจ้างประจำ', 3, 27).slice(26)).toEqual(['เป็นที่ยอมรับได้']);
    expect(bench.row(RESULTS, 2, 12).slice(5)).toEqual([56, 24, '–', '–', 80, 'เป็นที่ยอมรับได้', '']);
  });

  test('ศึกษานิเทศก์ without standing and ชำนาญการ share the example, the others keep the built-in forms', async () => {
    await openWith(['ศึกษานิเทศก์', ''], ['ศึกษานิเทศก์', 'ศึกษานิเทศก์ชำนาญการ'], ['ศึกษานิเทศก์', 'เชี่ยวชาญ']);
    expect(await prepare()).toContain('ในแท็บ ศึกษานิเทศก์ ชำนาญการ, ศึกษานิเทศก์เชี่ยวชาญ');
    expect(bench.row('ศึกษานิเทศก์ ชำนาญการ', 4, 2)).toEqual(['P2', 'เจ้าหน้าที่ตัวอย่าง 02']);
  });

  test('prints like the built-in forms: points in thirds, the converted score and the total that the tab has', async () => {
    await openWith(['พนักงานขับรถ', '']);
    define(GOOD_FORMS, GOOD_POSITIONS);
    await prepare();
    const levels = [2, 1, 2, 3, 3, 3, 4, ...Array(10).fill(3)];
    typeCells(bench.state.engine, 'พนักงานขับรถ', 3, 4, [[...levels, ...levels]]);
    await bench.state.engine.settle();
    expect(bench.row('พนักงานขับรถ', 3, 49).slice(43)).toEqual([45, 15, 8, 7.5, 75.5, 'เป็นที่ยอมรับได้']);
    const forms = await printed('teacher-forms', 'พิมพ์แบบประเมิน');
    expect(forms).toContain('งานขับรถ (60 คะแนน)');
    expect(forms).toContain('1.1 ขับขี่ปลอดภัย|ไม่มีอุบัติเหตุ|✓|6.67|✓|6.67');
    expect(forms).toContain('1.2 รักษาวินัยจราจร|✓|3.33|✓|3.33');
    expect(forms.filter((line) => line.endsWith('|45.00|45.00'))).toHaveLength(2);
    expect(forms).toContain('คะแนนรวม|100|75.50|75.50');
    expect(forms).toContain('ระดับผลการประเมิน|เป็นที่ยอมรับได้|เป็นที่ยอมรับได้');
    expect(await printed('result-notice', 'พิมพ์แจ้งผล')).toContain('คะแนนรวม|100|75.5|75.5');
  });

  test('a form and a position of the agency’s own, mixed with built-in ones, go through entry, score and sidebar', async () => {
    await openWith(['พนักงานขับรถ', '']);
    define(GOOD_FORMS, GOOD_POSITIONS);
    expect(await check()).toContain('ตรวจแล้วใช้ได้\n\nแบบ: งานขับรถ\nตำแหน่ง: พนักงานขับรถ');
    expect(await prepare()).toContain('กรอกระดับในแท็บ พนักงานขับรถ');
    const supervisor = 4 + 17;
    typeCells(bench.state.engine, 'พนักงานขับรถ', 3, supervisor, [[3, 2, 2, 4, 4, 4, 5, ...Array(10).fill(4)]]);
    await bench.state.engine.settle();
    expect(bench.formula('พนักงานขับรถ', 'AR2')).toContain("KSC_SCORE('แบบของหน่วยงาน'!$B$7:$D$11,");
    expect(bench.row('พนักงานขับรถ', 3, 49).slice(43)).toEqual([55, 20, 10, 10, 95, 'ดีเด่น']);

    const reply = (await bench.project.call('callSidebar', ['loadRatingBook'])) as Reply<RatingBook>;
    if (!reply.ok) throw new Error(reply.message);
    const [own] = reply.value.components.พนักงานขับรถ ?? [];
    expect(own?.form.full).toBe(60);
    const text = reply.value.texts[own?.formId ?? ''];
    expect(text?.levels.map(({ meaning }) => meaning)).toEqual(['น้อย', 'พอใช้', 'ดี']);
    expect(text?.domains.map(({ no, name }) => `${no} ${name}`)).toEqual(['1 ความปลอดภัย', '2 รถ']);
    expect(reply.value.people[0]?.bands).toBe('ลูกจ้างประจำ');
  });

  test('levels beyond an item’s own are refused by the sidebar and by the score', async () => {
    await openWith(['พนักงานขับรถ', '']);
    define(GOOD_FORMS, GOOD_POSITIONS);
    await prepare();
    const blank = Array<string>(17).fill('');
    const saved = await bench.project.call('callSidebar', [
      'saveRating',
      {
        id: 'P1',
        side: 'self',
        tab: 'พนักงานขับรถ',
        levels: [3, 3, 3, ...Array(14).fill(0)],
        opened: blank,
        evidence: [],
      },
    ]);
    expect(saved).toMatchObject({ ok: false, message: '⚠ ข้อ 2.1 ต้องเป็นระดับ 1–2 (พบ 3)' });
    typeCells(bench.state.engine, 'พนักงานขับรถ', 3, 4, [[3, 3, 3]]);
    await bench.state.engine.settle();
    expect(bench.value('พนักงานขับรถ', 'AL3')).toBe('⚠ ข้อ 2.1 ต้องเป็นระดับ 1–2 (พบ 3)');
  });

  test('an edit by hand on the tab of an own position, or of a form, is logged', async () => {
    await openWith(['พนักงานขับรถ', '']);
    define(GOOD_FORMS, GOOD_POSITIONS);
    await prepare();
    let edits: Promise<unknown> = Promise.resolve();
    watchEdits(bench.state, bench.project, (task) => {
      edits = edits.then(task);
    });
    typeCells(bench.state.engine, 'พนักงานขับรถ', 3, 4, [[3]]);
    await edits;
    typeCells(bench.state.engine, FORMS, FIRST, 4, [[50]]);
    await edits;
    expect(logOfTabs(bench).map((line) => line.slice(2))).toEqual([
      ['พนักงานขับรถ', 'P1', 'เจ้าหน้าที่ตัวอย่าง 01', 'ช่อง D3: ว่าง → 3'],
      [FORMS, 'แบบประเมิน', 'งานขับรถ', 'ช่อง D7: 60 → 50'],
    ]);
  });
});

describe('faults of forms are told with the cell and the mend', () => {
  const withItem = (item: unknown[]) => [WORK, ['', '1.1', 3, 10, 'ขับขี่ปลอดภัย'], item];

  test.each<[string, unknown[][], string]>([
    ['the same number twice', withItem(['', '1.1', 3, 10, 'ข้อสอง']), 'ช่อง B9: เลขข้อ 1.1 ซ้ำกับช่อง B8'],
    ['no number', withItem(['', '', 3, 10, 'ข้อสอง']), 'ช่อง B9: ข้อนี้ยังไม่มีเลขข้อ'],
    [
      'half a level',
      withItem(['', '1.2', 2.5, 10, 'ข้อสอง']),
      'ช่อง C9: ระดับสูงสุดของข้อ 1.2 ต้องเป็นจำนวนเต็ม 1–10 (พบ “2.5”)',
    ],
    [
      'no level',
      withItem(['', '1.2', 0, 10, 'ข้อสอง']),
      'ช่อง C9: ระดับสูงสุดของข้อ 1.2 ต้องเป็นจำนวนเต็ม 1–10 (พบ “0”)',
    ],
    [
      'eleven levels',
      withItem(['', '1.2', 11, 10, 'ข้อสอง']),
      'ช่อง C9: ระดับสูงสุดของข้อ 1.2 ต้องเป็นจำนวนเต็ม 1–10 (พบ “11”)',
    ],
    [
      'marks that are words',
      withItem(['', '1.2', 3, 'สิบ', 'ข้อสอง']),
      'ช่อง D9: คะแนนเต็มของข้อ 1.2 ต้องเป็นตัวเลขมากกว่า 0 (พบ “สิบ”)',
    ],
    ['no marks', withItem(['', '1.2', 3, '', 'ข้อสอง']), 'ช่อง D9: คะแนนเต็มของข้อ 1.2 ยังว่าง'],
    ['no words', withItem(['', '1.2', 3, 10, '']), 'ช่อง E9: แบบ “งานขับรถ” ข้อ 1.2 ยังไม่มีชื่อข้อ'],
    ['no items', [WORK], 'ช่อง B7: แบบ “งานขับรถ” ยังไม่มีข้อ'],
    [
      'no full score',
      [
        ['แบบประเมิน', 'งานขับรถ'],
        ['', '1', 3, 1, 'ก'],
      ],
      'ช่อง D7: คะแนนเต็มของแบบ “งานขับรถ” ยังว่าง',
    ],
    [
      'a name twice',
      [...GOOD_FORMS, ['แบบประเมิน', 'งาน ขับรถ', '', 60], ['', '1', 3, 1, 'ก']],
      'ช่อง B12: แบบ “งาน ขับรถ” มีแล้วที่ช่อง B7',
    ],
    ['items before a form', [['', '1', 3, 1, 'ก'], ...GOOD_FORMS], 'ช่อง A7: มีข้อก่อนแถวหัวแบบ'],
  ])('%s', async (_, forms, told) => {
    await openWith(['พนักงานขับรถ', '']);
    define(forms, GOOD_POSITIONS);
    expect(await check()).toContain(told);
    expect(await prepare()).toContain(told);
    expect(bench.state.engine.book.getSheetByName('พนักงานขับรถ')).toBeNull();
  });

  test('the name of a built-in form', async () => {
    await openWith(['พนักงานขับรถ', '']);
    define([...GOOD_FORMS, ['แบบประเมิน', 'ครู', '', 60], ['', '1', 3, 1, 'ก']], GOOD_POSITIONS);
    expect(await check()).toContain('ช่อง B12: “ครู” เป็นชื่อแบบในชุดอยู่แล้ว');
  });

  test.each<[string, unknown[][], string]>([
    [
      'a form that is none',
      [['พนักงานขับรถ', '', '1', 'งานขับเรือ']],
      'ช่อง D7: ไม่รู้จักแบบ “งานขับเรือ” — เลือก ครูผู้ช่วย,',
    ],
    [
      'maxima that do not make 100',
      GOOD_POSITIONS.slice(0, 2),
      'ช่อง D7: คะแนนเต็มขององค์ประกอบทั้งหมดของ พนักงานขับรถ รวมได้ 80 ต้องได้ 100',
    ],
    [
      'a component twice',
      [...GOOD_POSITIONS.slice(0, 3), ['พนักงานขับรถ', '', '2', 'วินัยคุณธรรมจริยธรรม']],
      'ช่อง C10: องค์ประกอบ 2 ของตำแหน่งนี้มีแล้วที่ช่อง C9',
    ],
    [
      'a component that is none',
      [...GOOD_POSITIONS.slice(0, 3), ['พนักงานขับรถ', '', 'สาม', 'วินัยคุณธรรมจริยธรรม']],
      'ช่อง C10: องค์ประกอบต้องเป็น 1, 2, 3',
    ],
    [
      'bands that are none',
      [['พนักงานขับรถ', '', '1.1', 'งานขับรถ', 'ว99'], ...GOOD_POSITIONS.slice(1)],
      'ช่อง E7: ไม่รู้จักเกณฑ์ระดับ “ว99”',
    ],
    [
      'two band schemes',
      [...GOOD_POSITIONS.slice(0, 3), ['พนักงานขับรถ', '', '3', 'วินัยคุณธรรมจริยธรรม', 'ว23']],
      'ช่อง E10: เกณฑ์ระดับ “ว23” ต่างจากช่อง E7',
    ],
    [
      'the position twice',
      [...GOOD_POSITIONS, ...GOOD_POSITIONS.map((row) => [row[0], 'ชำนาญการ', ...row.slice(2)])],
      'ช่อง A11: พนักงานขับรถ ชำนาญการ กำหนดไว้แล้วที่ช่อง A7',
    ],
  ])('%s', async (_, positions, told) => {
    await openWith(['พนักงานขับรถ', '']);
    define(GOOD_FORMS, positions);
    expect(await check()).toContain(told);
    if (!told.includes('กำหนดไว้แล้ว')) expect(await prepare()).toContain(told);
  });

  test('a position that has built-in forms is taken over on purpose only', async () => {
    await openWith(['ครู', '']);
    const teachers = GOOD_POSITIONS.map((row) => ['ครู', ...row.slice(1)]);
    define(GOOD_FORMS, teachers);
    expect(await prepare()).toContain(
      'ช่อง A7: ครู มีแบบในชุดอยู่แล้ว — ลบแถวนี้ หรือถ้าตั้งใจใช้แทนให้พิมพ์ ใช้แทน ในคอลัมน์ F',
    );
    typeCells(bench.state.engine, POSITIONS, FIRST, 6, [['ใช้แทน']]);
    expect(await prepare()).toContain('ในแท็บ ครู (หน่วยงาน)');
  });

  test('a fault in a form that nobody on the roster needs stops nobody', async () => {
    await openWith(['ครูผู้ช่วย', '']);
    expect(await check()).toContain('ยังไม่มีชื่อข้อ');
    expect(await prepare()).toContain('เตรียมสมุดงานแล้ว 1 คน');
  });

  test('a renamed tab is told, and so is a deleted column', async () => {
    await openWith(['ลูกจ้างประจำ', '']);
    bench.state.engine.book.getSheetByName(POSITIONS)?.setName('ตำแหน่งเก่า');
    expect(await prepare()).toContain('มีแท็บ แบบของหน่วยงาน แต่ไม่พบแท็บ ตำแหน่งของหน่วยงาน');
    bench.state.engine.book.getSheetByName('ตำแหน่งเก่า')?.setName(POSITIONS);
    bench.state.engine.book.getSheetByName(FORMS)?.deleteColumns(2, 1);
    await bench.state.engine.settle();
    expect(await prepare()).toContain('แท็บ แบบของหน่วยงาน ช่อง C6 ต้องเป็นหัวคอลัมน์ “ระดับสูงสุด” (พบ “คะแนนเต็ม”)');
  });

  test('a position that nobody defined is told with the way to define it', async () => {
    await openWith(['ภารโรง', '']);
    const told = await prepare();
    expect(told).toContain('“ภารโรง” ไม่มีแบบประเมินในชุดนี้');
    expect(told).toContain('หรือกำหนดเองที่เมนู ประเมินผลงาน > แบบของหน่วยงาน');
  });
});
