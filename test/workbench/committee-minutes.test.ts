import type { OfferedPeople } from '../../src/actions/documents/calls';
import type { Reply } from '../../src/actions/guard';
import { typeCells, typeLevels, typeRoster } from '../../workbench/headless';
import { type JobState, printedLines, runJob } from '../support/jobs';
import { openTestBench, type TestBench } from '../support/workbench';

const [SETTINGS, CALIBRATION, MEMBERS, TABLE] = ['ตั้งค่า', 'ปรับเทียบผล', 'คณะกรรมการกลั่นกรอง', 'ตารางกรรมการ'];
const DAY = new Date(2026, 2, 20, 12);

const officer = (number: number) => [
  `S00${number}`,
  `เจ้าหน้าที่ตัวอย่าง 0${number}`,
  'นิติกร',
  '',
  'กฎหมาย',
  'ครูตัวอย่าง 90',
  'วิชาการ',
  'ชำนาญการ',
  '',
  '',
];
const teacher = (number: number) => [
  `T00${number}`,
  `ครูตัวอย่าง 0${number}`,
  'ครูผู้ช่วย',
  '',
  'ภาษาไทย',
  'ครูตัวอย่าง 90',
  '',
  '',
  '',
  '',
];
const PEOPLE = [...[1, 2, 3, 4].map(officer), teacher(1), teacher(2)];

let bench: TestBench;

const type = async (tab: string, row: number, column: number, values: readonly (readonly unknown[])[]) => {
  typeCells(bench.state.engine, tab, row, column, values);
  await bench.state.engine.settle();
};

const build = async (): Promise<string> => {
  await bench.project.run('buildCommittee');
  await bench.state.engine.settle();
  return bench.stage.alerts.at(-1) ?? '';
};

const call = async <T>(name: string, request: object): Promise<T> => {
  const answer = (await bench.project.call('callSidebar', [name, request])) as Reply<T>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};

const offered = async (document: string) => {
  const { people, notes } = await call<OfferedPeople>('loadDocumentPeople', { document });
  return { ids: people.map(({ id }) => id), notes };
};

const print = async (document: string): Promise<JobState> => {
  const { people } = await call<OfferedPeople>('loadDocumentPeople', { document });
  return runJob(
    bench,
    document,
    people.map(({ id, name }) => ({ id, name })),
  );
};

const lines = (tab: string): string[][] => printedLines(bench, tab).filter((line) => line.length > 0);

const memberChecks = (count: number) =>
  Array.from({ length: count }, (_, index) => bench.value(MEMBERS, `G${index + 2}`));
const composition = () =>
  [2, 3, 4, 5].map((row) =>
    bench
      .row(MEMBERS, row, 13)
      .slice(8)
      .filter((_, at) => at !== 1),
  );

beforeAll(async () => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, PEOPLE);
  bench.state.engine.book.create(SETTINGS, 100, 10);
  await type(SETTINGS, 2, 1, [
    ['ปีงบประมาณ (พ.ศ.)', 2569],
    ['รอบการประเมินครั้งที่', 1],
    ['ผู้อำนวยการ', 'ครูตัวอย่าง 91'],
    ['ตำแหน่งผู้ลงนาม', 'ผู้อำนวยการสำนักงานเขตตัวอย่าง'],
    ['สถานศึกษา/หน่วยงาน', 'สำนักงานเขตตัวอย่าง'],
  ]);
  await bench.project.run('prepareWorkbook');
  await type('ตัวชี้วัด', 2, 4, [['งานคดี', '5.2.2 หน้าที่หลัก', 'ก', 'ข', 'ค', 'ง', 'จ', 100, 4, 4]]);
  await type('แผนสมรรถนะ', 2, 10, Array(10).fill([2, 2]));
  for (const person of [0, 1])
    typeLevels(bench.state.engine, person, 'supervisor', [
      ...Array<number>(14).fill(3),
      5,
      ...Array<number>(10).fill(3),
    ]);
  await bench.state.engine.settle();
  await build();
});

afterAll(() => bench.dispose());

describe('คณะกรรมการกลั่นกรอง', () => {
  test('an empty committee lacks what ว20 asks for, role by role', () => {
    expect(composition()).toEqual([
      ['ประธานกรรมการ', 1, 0, '⚠ ขาดอีก 1 คน'],
      ['กรรมการ', 4, 0, '⚠ ขาดอีก 4 คน'],
      ['เลขานุการ', 1, 0, '⚠ ขาดอีก 1 คน'],
      ['ผู้ช่วยเลขานุการ', 1, 0, '⚠ ขาดอีก 1 คน'],
    ]);
    expect(memberChecks(2)).toEqual(['', '']);
  });

  test('what a row lacks or has wrong is told beside it', async () => {
    await type(MEMBERS, 2, 1, [
      ['38ค(2)', 'ประธานกรรมการ', 'รองผู้อำนวยการตัวอย่าง', 'นิติกร'],
      ['38ค(2)', 'กรรมการ', 'ครูตัวอย่าง 01', 'ครูผู้ช่วย'],
      ['38ค(2)', 'กรรมการ', 'เจ้าหน้าที่ตัวอย่าง 01', 'นิติกร'],
      ['38ค(2)', 'กรรมการ', 'เจ้าหน้าที่ตัวอย่าง 01', 'นิติกร'],
      ['38ค(2)', 'ที่ปรึกษา', '', ''],
      ['', '', 'เจ้าหน้าที่ตัวอย่าง 02', ''],
      ['38ค(2)', 'กรรมการ', 'เจ้าหน้าที่ตัวอย่าง 99', 'นิติกร'],
      ['ว23', 'กรรมการ', 'ครูตัวอย่าง 80', 'ครู'],
    ]);
    expect(memberChecks(8)).toEqual([
      '⚠ ประธานกรรมการต้องเป็นรองผู้อำนวยการ',
      '⚠ กรรมการต้องเป็นบุคลากร 38 ค.(2)',
      '',
      '⚠ ชื่อนี้อยู่ในคณะเดียวกันแล้ว',
      '⚠ บทบาทไม่อยู่ในองค์ประกอบ เลือกจากรายการ; ยังไม่มีชื่อ; ยังไม่มีตำแหน่ง',
      '⚠ ยังไม่เลือกว่าพิจารณาผลใด; ยังไม่มีบทบาท',
      '⚠ ไม่พบเป็นบุคลากร 38 ค.(2) ในแท็บ ตารางกรรมการ ตรวจตำแหน่งและชื่อ',
      '',
    ]);
  });

  test('a complete committee is said to be so, one chair too many too, and building again keeps it', async () => {
    const deputy = ['38ค(2)', 'ประธานกรรมการ', 'ครูตัวอย่าง 81', 'รองผู้อำนวยการสำนักงานเขตตัวอย่าง', '', 'มา'];
    await type(MEMBERS, 2, 1, [
      deputy,
      ...PEOPLE.slice(0, 4).map(([, name]) => ['38ค(2)', 'กรรมการ', name, 'นิติกร', '', 'มา']),
      ['38ค(2)', 'เลขานุการ', 'ครูตัวอย่าง 82', 'ผู้อำนวยการกลุ่มบริหารงานบุคคล', 'secretary@office.example', 'มา'],
      ['38ค(2)', 'ผู้ช่วยเลขานุการ', 'ครูตัวอย่าง 83', 'นักทรัพยากรบุคคล', '', 'ไม่มา'],
      ['ว23', 'ประธานกรรมการ', 'ครูตัวอย่าง 84', 'ครู', '', ''],
      ['38ค(2)', 'ประธานกรรมการ', 'ครูตัวอย่าง 85', 'รองผู้อำนวยการสำนักงานเขตตัวอย่าง', '', ''],
    ]);
    expect(memberChecks(9)).toEqual(Array(9).fill(''));
    expect(composition().map((line) => line[3])).toEqual(['⚠ เกิน 1 คน', 'ครบ', 'ครบ', 'ครบ']);
    await type(MEMBERS, 10, 1, [['', '', '', '']]);
    expect(composition()[0]?.[3]).toBe('ครบ');
    await type(MEMBERS, 2, 16, [
      ...[['1/2569'], ['20 มีนาคม 2569'], ['ห้องประชุมตัวอย่าง'], [''], ['13.30'], ['16.00']],
      ...[['นักวิชาการตัวอย่าง ผู้ให้ข้อมูล'], ['เห็นชอบผลการประเมินตามที่เสนอ']],
    ]);
    await build();
    expect(bench.row(MEMBERS, 7, 6)).toEqual([
      '38ค(2)',
      'เลขานุการ',
      'ครูตัวอย่าง 82',
      'ผู้อำนวยการกลุ่มบริหารงานบุคคล',
      'secretary@office.example',
      'มา',
    ]);
    expect(bench.value(MEMBERS, 'P4')).toBe('ห้องประชุมตัวอย่าง');
  });
});

describe('บันทึกการปรับคะแนน', () => {
  const check = (row: number) => bench.value(CALIBRATION, `O${row}`);

  test('nothing proposed: told, and the minutes can be made all the same', async () => {
    expect(await offered('staff-minutes')).toEqual({
      ids: ['S001', 'S002', 'S003', 'S004'],
      notes: ['แท็บ ปรับเทียบผล ยังไม่มีข้อเสนอที่ถูกต้อง รายงานจะพิมพ์ว่าไม่มีการปรับคะแนน'],
    });
  });

  test('proposers are members, by name, account or as a whole; who decides is a name', async () => {
    const proposal = (proposer: string, decider: string) => [
      92,
      'ผลงานเทียบกับกลุ่ม',
      proposer,
      DAY,
      91,
      decider,
      DAY,
    ];
    await type(CALIBRATION, 2, 1, [['S001'], ['S002'], ['S003'], ['S004'], ['T001']]);
    await type(CALIBRATION, 2, 6, [
      proposal('เจ้าหน้าที่ตัวอย่าง 02', 'ครูตัวอย่าง 90'),
      proposal('secretary@office.example', 'ครูตัวอย่าง 91'),
      proposal('คณะกรรมการ', 'director@office.example'),
      proposal('secretary@office.example', 'ครูตัวอย่าง 82'),
      proposal('ครูตัวอย่าง 81', 'ครูตัวอย่าง 91'),
    ]);
    expect([2, 3, 4, 5, 6].map(check)).toEqual([
      '',
      '⚠ ยังไม่มีคะแนนเดิม',
      '⚠ ยังไม่มีคะแนนเดิม; ผู้ตัดสินเป็นบัญชี ใส่ชื่อ–สกุลของผู้บังคับบัญชาหรือผู้อำนวยการแทน',
      '⚠ ยังไม่มีคะแนนเดิม; ผู้เสนอและผู้ตัดสินเป็นคนเดียวกัน; ผู้ตัดสินต้องเป็นผู้บังคับบัญชาที่ประเมินหรือผู้อำนวยการ',
      '⚠ ผู้เสนอไม่อยู่ในแท็บ คณะกรรมการกลั่นกรอง ใส่ชื่อหรือบัญชีของกรรมการ หรือ “คณะกรรมการ”',
    ]);
  });

  test('the record has the meeting, who came, every change with both bands, and nothing that does not count', async () => {
    await type(CALIBRATION, 2, 1, [['S001'], ['T001'], ['T002'], ['T009'], ['']]);
    await type(CALIBRATION, 2, 6, [
      [92, 'ผลงานเทียบกับกลุ่ม', 'คณะกรรมการ', DAY, 91.5, 'ครูตัวอย่าง 91', DAY],
      [85, 'หลักฐานเพิ่มเติม', 'ครูตัวอย่าง 84', DAY, '', '', ''],
      [60, '', 'ครูตัวอย่าง 84', DAY, '', '', ''],
      [60, 'ไม่มีคนนี้', 'ครูตัวอย่าง 84', DAY, '', '', ''],
      ['', '', '', '', '', '', ''],
    ]);
    expect(await offered('staff-minutes')).toEqual({
      ids: ['S001', 'S002', 'S003', 'S004'],
      notes: ['⚠ แท็บ ปรับเทียบผล แถว 5 ยังไม่ถูกต้องจึงไม่มีผลและไม่พิมพ์ — ดูคอลัมน์ ตรวจ'],
    });
    const job = await print('staff-minutes');
    expect(job.link).toContain('format=pdf');
    const seen = lines('พิมพ์บันทึกปรับคะแนน 38ค(2)');
    const text = seen.flat().join(' ');
    expect(text).toContain('คณะกรรมการกลั่นกรองผลการประเมินผลการปฏิบัติราชการ');
    expect(text).toMatch(/ครั้งที่ \.*1\/2569\.* *เมื่อวันที่ \.*20 มีนาคม 2569\.* *ณ \.*ห้องประชุมตัวอย่าง/);
    expect(seen).toContainEqual(['2', 'เจ้าหน้าที่ตัวอย่าง 01', 'นิติกร', 'กรรมการ']);
    expect(seen.slice(seen.findIndex(([first]) => first === 'ผู้ไม่มาประชุม') + 2)[0]).toEqual([
      '1',
      'ครูตัวอย่าง 83',
      'นักทรัพยากรบุคคล',
      'ผู้ช่วยเลขานุการ',
    ]);
    expect(text).toContain('องค์ประกอบของคณะกรรมการครบตาม นร 1012/ว20 ลงวันที่ 3 กันยายน 2552 ข้อ 10');
    expect(seen).toContainEqual(['ดีเด่น', '0', '1', '1']);
    expect(seen).toContainEqual(['ดีมาก', '1', '0', '-1']);
    expect(seen).toContainEqual(['รวม', '1', '1', '0']);
    expect(text).toContain('ผู้รับการประเมิน 4 คน มีผลการประเมินแล้ว 1 คน ยังไม่มีผล 3 คน');
    expect(text).toContain('ยังไม่มีผล: เจ้าหน้าที่ตัวอย่าง 02, เจ้าหน้าที่ตัวอย่าง 03, เจ้าหน้าที่ตัวอย่าง 04');
    expect(text).toMatch(/เริ่มประชุมเวลา 13\.30 น\./);
    expect(text).toMatch(/เลิกประชุมเวลา 16\.00 น\./);
    expect(text).toContain('นักวิชาการตัวอย่าง ผู้ให้ข้อมูล');
    expect(text).toMatch(/มติที่ประชุม เห็นชอบผลการประเมิน/);
    expect(seen.flat().filter((line) => line.startsWith('ระเบียบวาระที่')).length).toBe(5);
    expect(text).toMatch(/ลงชื่อ\.+ผู้จดรายงานการประชุม.*ลงชื่อ\.+ผู้ตรวจรายงานการประชุม/);
    expect(seen).toContainEqual(['1', 'เจ้าหน้าที่ตัวอย่าง 01', '84', '92', '91.5', 'ดีมาก', 'ดีเด่น']);
    expect(text.replace(/\s+/g, ' ')).toContain(
      'กฎหมาย · เหตุผล: ผลงานเทียบกับกลุ่ม · ผู้เสนอ: คณะกรรมการ เมื่อ 20 มีนาคม 2569 · ผู้ตัดสิน: ครูตัวอย่าง 91 เมื่อ 20 มีนาคม 2569',
    );
    expect(text).not.toContain('ครูตัวอย่าง 01');
    const row = Array.from({ length: 86 }, (_, index) => index + 1).find(
      (at) =>
        bench.value('พิมพ์บันทึกปรับคะแนน 38ค(2)', `B${at}`) === 'เจ้าหน้าที่ตัวอย่าง 01' &&
        bench.value('พิมพ์บันทึกปรับคะแนน 38ค(2)', `C${at}`) === 84,
    );
    expect(bench.formula('พิมพ์บันทึกปรับคะแนน 38ค(2)', `E${row}`)).toMatch(/^=/);
  });

  test('of ว23 it is a paper apart, with what is not decided yet', async () => {
    const { ids, notes } = await offered('teacher-minutes');
    expect(ids).toEqual(['T001', 'T002']);
    expect(notes).toEqual([
      '⚠ แท็บ ปรับเทียบผล แถว 4, 5 ยังไม่ถูกต้องจึงไม่มีผลและไม่พิมพ์ — ดูคอลัมน์ ตรวจ',
      '⚠ ยังไม่ตัดสิน 1 คน พิมพ์ว่า “ยังไม่ตัดสิน”',
      '⚠ ยังไม่ระบุการมาประชุม 1 คนในแท็บ คณะกรรมการกลั่นกรอง',
      'แท็บ คณะกรรมการกลั่นกรอง ยังไม่ได้ใส่ ครั้งที่, วันที่ประชุม, สถานที่ — รายงานเว้นที่ไว้ให้เขียน',
    ]);
    await print('teacher-minutes');
    const seen = lines('พิมพ์บันทึกปรับคะแนน');
    expect(seen).toContainEqual(['1', 'ครูตัวอย่าง 01', '77.5', '85', 'ยังไม่ตัดสิน', 'ดี', 'ดี']);
    expect(seen.flat().join(' ')).not.toContain('องค์ประกอบของคณะกรรมการ');
  });
});

test('building takes at most ten calls on the tab of members', async () => {
  const from = bench.state.calls.length;
  await build();
  const made = bench.state.calls.slice(from).filter(({ tab }) => tab === MEMBERS);
  expect(made.length).toBeLessThanOrEqual(10);
  expect(bench.value(TABLE, 'A1')).toBe('รหัส');
});
