import type { OfferedPeople } from '../../src/actions/documents/calls';
import type { Reply } from '../../src/actions/guard';
import { typeCells, typeLevels, typeRoster } from '../../workbench/headless';
import { type JobState, printedLines, runJob } from '../support/jobs';
import { openTestBench, type TestBench } from '../support/workbench';

const [SETTINGS, CALIBRATION] = ['ตั้งค่า', 'ปรับเทียบผล'];
const [TEACHERS, STAFF] = ['teacher-announcement', 'staff-announcement'];

/** Two assistant teachers of one unit around one of another, a fourth who is not rated. */
const PEOPLE = [
  ['T001', 'ครูตัวอย่าง 01', 'ครูผู้ช่วย', '', 'ภาษาไทย', 'ครูตัวอย่าง 90', '', '', '', ''],
  ['T002', 'ครูตัวอย่าง 02', 'ครูผู้ช่วย', '', 'คณิตศาสตร์', 'ครูตัวอย่าง 90'],
  ['T003', 'ครูตัวอย่าง 03', 'ครูผู้ช่วย', '', 'ภาษาไทย', 'ครูตัวอย่าง 90'],
  ['T004', 'ครูตัวอย่าง 04', 'ครูผู้ช่วย', '', 'ภาษาไทย', 'ครูตัวอย่าง 90'],
  ['S001', 'เจ้าหน้าที่ตัวอย่าง 01', 'นิติกร', '', 'กฎหมาย', 'ครูตัวอย่าง 90', 'วิชาการ', 'ชำนาญการ', '', ''],
] as const;

let bench: TestBench;

const call = async <T>(name: string, request: object): Promise<T> => {
  const answer = (await bench.project.call('callSidebar', [name, request])) as Reply<T>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};

const offered = async (document: string) => {
  const { people, notes } = await call<OfferedPeople>('loadDocumentPeople', { document });
  return { ids: people.map(({ id }) => id), notes };
};

const print = (document: string, people: readonly (readonly string[])[]): Promise<JobState> =>
  runJob(
    bench,
    document,
    people.map(([id = '', name = '']) => ({ id, name })),
  );

const lines = (tab: string): string[][] => printedLines(bench, tab).filter((line) => line.length > 0);

const rate = (person: number, level: number) =>
  typeLevels(bench.state.engine, person, 'supervisor', [
    ...Array<number>(14).fill(level),
    5,
    ...Array<number>(10).fill(level),
  ]);

const type = async (tab: string, row: number, column: number, values: readonly (readonly unknown[])[]) => {
  typeCells(bench.state.engine, tab, row, column, values);
  await bench.state.engine.settle();
};

beforeAll(async () => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, PEOPLE);
  bench.state.engine.book.create(SETTINGS, 100, 10);
  await type(SETTINGS, 2, 1, [
    ['ปีงบประมาณ (พ.ศ.)', 2569],
    ['รอบการประเมินครั้งที่', 1],
    ['ผู้อำนวยการ', 'ครูตัวอย่าง 91'],
    ['ตำแหน่งผู้ลงนาม', 'ผู้อำนวยการโรงเรียนตัวอย่าง'],
    ['สถานศึกษา/หน่วยงาน', 'โรงเรียนตัวอย่าง'],
  ]);
  await bench.project.run('prepareWorkbook');
  await bench.state.engine.settle();
});

afterAll(() => bench.dispose());

describe('ประกาศรายชื่อดีเด่นและดีมาก', () => {
  test('nobody in the bands: told with the reason, and nothing is printed', async () => {
    const { ids, notes } = await offered(TEACHERS);
    expect(ids).toEqual([]);
    expect(notes[0]).toBe('ยังไม่มีผู้ใดอยู่ในระดับดีเด่นและดีมาก จึงไม่มีประกาศให้ทำ');
    expect(notes[2]).toContain('ผลยังไม่ครบ 4 คน');
    expect(await print(TEACHERS, [['T001', 'ครูตัวอย่าง 01']])).toMatchObject({ link: '', tabs: [] });
    expect(bench.state.engine.book.getSheetByName('พิมพ์ประกาศรายชื่อ')).toBeNull();
  });

  test('names stand by band, unit and roster order, without scores, signed by the director', async () => {
    rate(0, 4);
    rate(1, 4);
    rate(2, 4);
    await bench.state.engine.settle();
    const { ids, notes } = await offered(TEACHERS);
    expect(ids).toEqual(['T001', 'T003', 'T002']);
    expect(notes[0]).toContain('ก่อนปรับเทียบ');
    const job = await print(TEACHERS, [PEOPLE[0], PEOPLE[2], PEOPLE[1]]);
    expect(job.link).toContain('format=pdf');
    const seen = lines('พิมพ์ประกาศรายชื่อ');
    expect(seen.slice(0, 4).flat()).toEqual([
      'ประกาศโรงเรียนตัวอย่าง',
      'เรื่อง รายชื่อข้าราชการครูและบุคลากรทางการศึกษาผู้มีผลการปฏิบัติงานอยู่ในระดับดีเด่นและดีมาก',
      'รอบการประเมินครั้งที่ 1 ปีงบประมาณ พ.ศ. 2569',
      '(1 ตุลาคม 2568 ถึง 31 มีนาคม 2569)',
    ]);
    expect(seen.slice(seen.findIndex(([text]) => text?.startsWith('ระดับดีเด่น')))).toEqual([
      ['ระดับดีเด่น จำนวน 3 คน'],
      ['ที่', 'ชื่อ–สกุล', 'ตำแหน่ง', 'กลุ่ม/หน่วย'],
      ['1', 'ครูตัวอย่าง 01', 'ครูผู้ช่วย', 'ภาษาไทย'],
      ['2', 'ครูตัวอย่าง 03', 'ครูผู้ช่วย', 'ภาษาไทย'],
      ['3', 'ครูตัวอย่าง 02', 'ครูผู้ช่วย', 'คณิตศาสตร์'],
      [expect.stringMatching(/^ประกาศ ณ วันที่ \d+ \S+ พ\.ศ\. 25\d\d$/)],
      [expect.stringMatching(/^ลงชื่อ\.+$/)],
      ['(ครูตัวอย่าง 91)'],
      ['ตำแหน่ง ผู้อำนวยการโรงเรียนตัวอย่าง'],
    ]);
    expect(seen.flat().join(' ')).not.toMatch(/100|97\.5/);
    expect(seen.flat().join('')).toContain('ศธ 0206.7/ว23 ลงวันที่ 3 กันยายน 2564 ข้อ 8 (7)');
  });

  test('bands are those that the committee’s table decided, and what is not decided is told', async () => {
    await bench.project.run('buildCommittee');
    await bench.state.engine.settle();
    const day = new Date(2026, 2, 20);
    await type(CALIBRATION, 2, 1, [['T001'], ['T002'], ['T003']]);
    await type(CALIBRATION, 2, 6, [
      [85, 'เทียบกับกลุ่ม', 'ครูตัวอย่าง 80', day, 85, 'ครูตัวอย่าง 91', day],
      [75, 'เทียบกับกลุ่ม', 'ครูตัวอย่าง 80', day, 75, 'ครูตัวอย่าง 91', day],
      [60, 'เทียบกับกลุ่ม', 'ครูตัวอย่าง 80', day, '', '', ''],
    ]);
    const { ids, notes } = await offered(TEACHERS);
    expect(ids).toEqual(['T001', 'T003']);
    expect(notes).toEqual([
      'ใช้ระดับหลังตัดสินจากแท็บ ตารางกรรมการ',
      '⚠ ผลยังไม่ครบ 1 คน จึงยังไม่อยู่ในประกาศ: T004 ครูตัวอย่าง 04',
      '⚠ ข้อเสนอปรับเทียบที่ยังไม่ตัดสินหรือยังไม่ถูกต้อง 1 คน คะแนนเดิมมีผล: T003 ครูตัวอย่าง 03',
    ]);
    const job = await print(TEACHERS, [PEOPLE[0], PEOPLE[1], PEOPLE[2]]);
    expect(job.gone).toEqual(['ครูตัวอย่าง 02']);
    expect(
      lines('พิมพ์ประกาศรายชื่อ')
        .filter((line) => line.length > 2)
        .map((line) => line.slice(0, 2)),
    ).toEqual([
      ['ที่', 'ชื่อ–สกุล'],
      ['1', 'ครูตัวอย่าง 03'],
      ['ที่', 'ชื่อ–สกุล'],
      ['1', 'ครูตัวอย่าง 01'],
    ]);
  });

  test('staff of section 38 ค.(2) are announced apart, by ว20', async () => {
    await type('ตัวชี้วัด', 2, 4, [['งานคดี', '5.2.2 หน้าที่หลัก', 'ก', 'ข', 'ค', 'ง', 'จ', 100, 4, 5]]);
    await type('แผนสมรรถนะ', 2, 10, Array(10).fill([2, 2]));
    expect((await offered(STAFF)).ids).toEqual(['S001']);
    await print(STAFF, [PEOPLE[4]]);
    const seen = lines('พิมพ์ประกาศรายชื่อ 38ค(2)');
    expect(seen).toContainEqual(['1', 'เจ้าหน้าที่ตัวอย่าง 01', 'นิติกร ระดับชำนาญการ', 'กฎหมาย']);
    expect(seen.flat().join('')).toMatch(/นร 1012\/ว20 ลงวันที่ 3 กันยายน ?2552 ข้อ 9 \(6\)/);
    expect((await offered(TEACHERS)).ids).toEqual(['T001', 'T003']);
  });

  test('takes the same service calls for one name as for three', async () => {
    const calls = async (people: readonly (readonly string[])[]) => {
      const from = bench.state.calls.length;
      await print(TEACHERS, people);
      // Copies to take back are called in turn: คืน · …, คืน · … 2.
      return bench.state.calls.slice(from).map(({ name, tab }) => `${tab.replace(/ 2$/, '')} ${name}`);
    };
    // Each replaces a paper, and the copy of the one before it.
    for (let time = 0; time < 2; time += 1) await print(TEACHERS, [PEOPLE[0]]);
    const one = await calls([PEOPLE[0]]);
    expect(await calls([PEOPLE[0], PEOPLE[2]])).toEqual(one);
    expect(one.filter((made) => made.startsWith('พิมพ์ประกาศรายชื่อ (')).length).toBeLessThanOrEqual(24);
  });
});
