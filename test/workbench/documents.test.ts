import type { DocumentBook, OfferedPeople } from '../../src/actions/documents/calls';
import type { JobProgress } from '../../src/actions/documents/jobs';
import type { Chosen } from '../../src/actions/documents/jobs.schema';
import type { Reply } from '../../src/actions/guard';
import { type ProjectFiles, sampleRoster, typeCells, typeRoster } from '../../workbench/headless';
import { filesWithSampleDocuments, openTestBench, type TestBench } from '../support/workbench';

const PEOPLE = 12;
const ROSTER = 'ทะเบียน';
const [ADMIN, TEACHER] = [
  { email: 'admin@school.example', key: 'local-user' },
  { email: 'teacher@school.example', key: 'key-2' },
];

let files: ProjectFiles;
let bench: TestBench;

beforeAll(() => {
  files = filesWithSampleDocuments();
});

beforeEach(async () => {
  bench = await openTestBench(files);
  typeRoster(bench.state.engine, sampleRoster(PEOPLE));
});

afterEach(() => bench.dispose());

const reply = async <T>(name: string, request?: object): Promise<Reply<T>> =>
  (await bench.project.call('callSidebar', [name, request])) as Reply<T>;

const call = async <T = JobProgress>(name: string, request?: object): Promise<T> => {
  const answer = await reply<T>(name, request);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};

const refusal = async (name: string, request?: object): Promise<string> => {
  const answer = await reply(name, request);
  if (answer.ok) throw new Error('It was not refused');
  return answer.message;
};

const chosen = (count = PEOPLE): Chosen[] =>
  sampleRoster(count).map(([id = '', name = '']) => ({ id, name }));

const begin = (document: string, people = chosen()) => call('startJob', { document, people });

const goOn = ({ job }: JobProgress) => call('continueJob', { job });

const finish = async (job: JobProgress): Promise<JobProgress> => {
  let now = job;
  while (!now.finished) now = await goOn(now);
  return now;
};

const tabs = (): string[] => bench.state.engine.book.getSheets().map((tab) => tab.getSheetName());

const cards = (): string[] => tabs().filter((name) => name.startsWith('แผ่นของ'));

describe('พิมพ์และสร้างเอกสาร', () => {
  test('opens the dialog, with its title and size', async () => {
    await bench.project.run('openDocuments');
    const [dialog] = bench.stage.dialogs;
    expect(dialog).toMatchObject({ title: 'พิมพ์และสร้างเอกสาร', width: 760, height: 620 });
    expect(dialog?.html).toContain('<html lang="th">');
  });

  test('offers every document with its help', async () => {
    const book = await call<DocumentBook>('loadDocuments');
    expect(book.documents.map(({ name, kind }) => [name, kind])).toEqual([
      ['แบบแจ้งตัวอย่าง', 'paper'],
      ['แผ่นตัวอย่าง', 'sheet'],
      ['ประกาศตัวอย่าง', 'list'],
    ]);
    expect(book.job).toBeUndefined();
    expect(book.notices).toEqual([]);
  });

  test('offers everybody on the roster, with what is missing', async () => {
    typeCells(bench.state.engine, ROSTER, 3, 5, [['']]);
    const { people, notes } = await call<OfferedPeople>('loadDocumentPeople', { document: 'card' });
    expect(notes).toEqual([]);
    expect(people).toHaveLength(PEOPLE);
    expect(people[0]).toEqual({
      id: 'T001',
      name: 'ครูตัวอย่าง 01',
      position: 'ครูผู้ช่วย',
      unit: 'กลุ่มบริหารวิชาการ',
      supervisor: 'ผู้อำนวยการตัวอย่าง',
    });
    expect(people[1]?.missing).toBe('ทะเบียนยังไม่มีกลุ่ม/หน่วย');
  });

  test('names the lines of the roster that keep somebody from being chosen', async () => {
    typeCells(bench.state.engine, ROSTER, 3, 2, [['']]);
    const { notices } = await call<DocumentBook>('loadDocuments');
    expect(notices).toEqual(['ช่อง B3: รหัส T002 ยังไม่มีชื่อ — ใส่ชื่อ–สกุล']);
  });

  test('says what to do where there is no roster, and where nobody stands on it', async () => {
    typeCells(
      bench.state.engine,
      ROSTER,
      2,
      1,
      sampleRoster(PEOPLE).map((line) => line.map(() => '')),
    );
    expect(await refusal('loadDocuments')).toContain('ยังไม่มีรายชื่อที่ประเมินได้');
    bench.state.engine.book.getSheetByName(ROSTER)?.setName('รายชื่อเก่า');
    expect(await refusal('loadDocuments')).toContain('ไม่พบแท็บ ทะเบียน');
  });

  test.each([
    ['a document that there is not', 'startJob', { document: 'none', people: chosen(1) }],
    ['nobody', 'startJob', { document: 'card', people: [] }],
    ['a job without a name', 'continueJob', {}],
    ['the people of no document', 'loadDocumentPeople', {}],
  ])('refuses %s in Thai', async (_, name, request) => {
    expect(await refusal(name, request)).toContain('ข้อมูลที่ส่งมาไม่ครบ');
  });
});

describe('a job', () => {
  test('goes on batch by batch and tells how far it is', async () => {
    let job = await begin('card');
    const steps: [number, boolean][] = [[job.done, job.finished]];
    while (!job.finished) {
      job = await goOn(job);
      steps.push([job.done, job.finished]);
    }
    expect(steps).toEqual([
      [0, false],
      [10, false],
      [12, true],
    ]);
    expect(job).toMatchObject({ of: PEOPLE, gone: [], link: '' });
    expect(job.tabs).toEqual(cards());
    expect(cards()).toHaveLength(PEOPLE);
  });

  test('is offered again where it stopped, and then takes up what is left', async () => {
    const started = await goOn(await begin('card'));
    const { job } = await call<DocumentBook>('loadDocuments');
    expect(job).toEqual(started);
    expect(job).toMatchObject({ document: 'แผ่นตัวอย่าง', done: 10, of: PEOPLE, finished: false });
    expect((await finish(started)).tabs).toHaveLength(PEOPLE);
  });

  test('that is finished is shown again, and going on with it makes nothing anew', async () => {
    const finished = await finish(await begin('card', chosen(2)));
    bench.state.engine.book.getSheetByName('แผ่นของ T001')?.setName('ทำแล้ว');
    expect(await goOn(finished)).toEqual(finished);
    expect((await call<DocumentBook>('loadDocuments')).job).toEqual(finished);
    expect(cards()).toEqual(['แผ่นของ T002']);
  });

  test('whose batch fails part-way says why and does that batch again, without doubles', async () => {
    typeCells(bench.state.engine, ROSTER, 12, 2, [['ครูตัวอย่าง ขัดข้อง']]);
    const people = chosen().map((one) => (one.id === 'T011' ? { ...one, name: 'ครูตัวอย่าง ขัดข้อง' } : one));
    const job = await goOn(await begin('card', people));
    expect(await refusal('continueJob', { job: job.job })).toBe('ทำแผ่นของ ครูตัวอย่าง ขัดข้อง ไม่ได้');
    expect((await call<DocumentBook>('loadDocuments')).job?.done).toBe(10);
    typeCells(bench.state.engine, ROSTER, 12, 2, [['ครูตัวอย่าง 11']]);
    const finished = await finish(job);
    expect(finished.gone).toEqual(['ครูตัวอย่าง ขัดข้อง']);
    expect(finished.tabs).toEqual(cards());
    expect(new Set(finished.tabs).size).toBe(PEOPLE - 1);
  });

  test('tells who left the roster meanwhile, and whose id is somebody else’s now', async () => {
    const job = await begin('card');
    typeCells(bench.state.engine, ROSTER, 3, 1, [['', '', '', '', '', '']]);
    typeCells(bench.state.engine, ROSTER, 12, 2, [['ครูตัวอย่าง คนใหม่']]);
    const finished = await finish(job);
    expect(finished).toMatchObject({ done: PEOPLE, gone: ['ครูตัวอย่าง 02', 'ครูตัวอย่าง 11'] });
    expect(cards()).not.toContain('แผ่นของ T002');
    expect(cards()).not.toContain('แผ่นของ T011');
    expect(cards()).toHaveLength(PEOPLE - 2);
  });

  test('is given up by starting anew, and from another window this is told', async () => {
    const first = await goOn(await begin('card'));
    await call('dropJob', { job: first.job });
    expect((await call<DocumentBook>('loadDocuments')).job).toBeUndefined();
    expect(await refusal('continueJob', { job: first.job })).toContain('เริ่มใหม่จากหน้าต่างอื่น');
  });

  test('of one user is none of another’s', async () => {
    const mine = await goOn(await begin('card'));
    bench.state.user = TEACHER;
    expect((await call<DocumentBook>('loadDocuments')).job).toBeUndefined();
    expect(await refusal('continueJob', { job: mine.job })).toContain('เริ่มใหม่จากหน้าต่างอื่น');
    const theirs = await begin('card', chosen(3));
    expect((await finish(theirs)).tabs).toEqual(['แผ่นของ T001', 'แผ่นของ T002', 'แผ่นของ T003']);
    bench.state.user = ADMIN;
    expect((await call<DocumentBook>('loadDocuments')).job).toEqual(mine);
    expect((await finish(mine)).tabs).toHaveLength(PEOPLE);
  });

  test('waits its turn, and keeps its place when the turn does not come', async () => {
    const job = await goOn(await begin('card'));
    bench.state.lockedByOther = true;
    expect(await refusal('continueJob', { job: job.job })).toBe(
      'มีผู้อื่นกำลังบันทึกในสมุดงานนี้ — รอสักครู่แล้วกดทำต่อ ส่วนที่ทำแล้วยังอยู่',
    );
    bench.state.lockedByOther = false;
    expect((await finish(job)).tabs).toHaveLength(PEOPLE);
  });

  test('for a thousand people with long ids is kept whole', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      id: `รหัสประจำตัว-${String(index).padStart(13, '0')}`,
      name: `นางสาวครูตัวอย่าง ${index} ผู้มีชื่อสกุลยาวมากเป็นพิเศษ`,
    }));
    const job = await goOn(await begin('card', many));
    expect(job).toMatchObject({ done: 10, of: 1000 });
    expect((await call<DocumentBook>('loadDocuments')).job).toEqual(job);
    const short = await begin('card', chosen(1));
    expect(await finish(short)).toMatchObject({ done: 1, of: 1, gone: [] });
  });
});

const PAPERS = 'แบบแจ้งตัวอย่าง';

/** The lines of the papers' tab that name somebody. */
const notices = (tab = PAPERS): unknown[] => {
  const rows = bench.state.engine.book.getSheetByName(tab)?.getMaxRows() ?? 0;
  return Array.from({ length: rows }, (_, index) => bench.value(tab, `A${index + 1}`)).filter((value) =>
    String(value).startsWith('เรียน'),
  );
};

const noticeOf = ([id, name]: readonly unknown[]): string => `เรียน ${name} รหัส ${id}`;

/** The host fails once, when a script writes values to a tab. */
const failOnceOn = (tab: string): void => {
  const { calls } = bench.state;
  const push = calls.push.bind(calls);
  calls.push = (...made) => {
    const added = push(...made);
    if (made.some((one) => one.name === 'Range.setValues' && one.tab === tab)) {
      calls.push = push;
      throw new Error('Service Spreadsheets timed out');
    }
    return added;
  };
};

describe('papers', () => {
  test('of everybody stand on one tab, each once, and one link opens them', async () => {
    const finished = await finish(await begin('notice'));
    expect(notices()).toEqual(sampleRoster(PEOPLE).map(noticeOf));
    expect(finished.tabs).toEqual([PAPERS]);
    expect(finished.link).toMatch(/\/export\?format=pdf&gid=.+&size=A4&portrait=true/);
  });

  test('take the place of the earlier ones only when they are complete', async () => {
    await finish(await begin('notice', chosen(2)));
    const next = await goOn(await begin('notice', chosen(3)));
    expect(notices()).toHaveLength(2);
    await finish(next);
    expect(notices()).toHaveLength(3);
  });

  test('whose batch broke off in the middle stand there once when it is done again', async () => {
    typeRoster(bench.state.engine, sampleRoster(40));
    const job = await goOn(await begin('notice', chosen(40)));
    const reported = jest.spyOn(console, 'error').mockImplementation();
    failOnceOn(`${PAPERS} (กำลังจัดทำ)`);
    expect(await refusal('continueJob', { job: job.job })).toContain('เหตุขัดข้องของระบบ');
    reported.mockRestore();
    const finished = await finish(job);
    expect(finished).toMatchObject({ done: 40, gone: [] });
    expect(notices()).toEqual(sampleRoster(40).map(noticeOf));
  });

  test('whose end was not noted any more are handed over all the same', async () => {
    let job = await begin('notice', chosen(2));
    job = await goOn(job);
    const own = bench.state.propertiesOfUser();
    const before = new Map(own);
    const { link } = await goOn(job);
    for (const [key, text] of before) own.set(key, text);
    bench.state.properties.forEach((_, key) => {
      const claim = { job: job.job, user: ADMIN?.email, at: 0 };
      bench.state.properties.set(key, JSON.stringify(claim));
    });
    expect(await goOn(job)).toMatchObject({ finished: true, link });
    expect(notices()).toHaveLength(2);
  });

  test('for nobody who is left are none, and the earlier ones stay', async () => {
    await finish(await begin('notice', chosen(2)));
    const job = await begin('notice', [{ id: 'T900', name: 'ครูตัวอย่าง 900' }]);
    const finished = await finish(job);
    expect(finished).toMatchObject({ finished: true, link: '', tabs: [], gone: ['ครูตัวอย่าง 900'] });
    expect(notices()).toHaveLength(2);
    expect(tabs()).not.toContain(`${PAPERS} (กำลังจัดทำ)`);
  });

  test('that are given up leave no tab behind', async () => {
    const job = await goOn(await begin('notice'));
    expect(tabs()).toContain(`${PAPERS} (กำลังจัดทำ)`);
    await call('dropJob', { job: job.job });
    expect(tabs()).not.toContain(`${PAPERS} (กำลังจัดทำ)`);
  });

  test('that somebody is making are not begun by another; an abandoned job gives way and is told', async () => {
    const mine = await goOn(await begin('notice'));
    bench.state.user = TEACHER as typeof bench.state.user;
    expect(await refusal('startJob', { document: 'notice', people: chosen(1) })).toBe(
      'admin@school.example กำลังทำ “แบบแจ้งตัวอย่าง” ในสมุดงานนี้อยู่ — รอให้เสร็จก่อนแล้วลองใหม่ (ถ้างานนั้นค้าง จะเริ่มได้หลังจากหยุดไป 10 นาที)',
    );
    for (const [key, text] of bench.state.properties)
      bench.state.properties.set(key, JSON.stringify({ ...JSON.parse(text), at: 0 }));
    const theirs = await begin('notice', chosen(1));
    bench.state.user = ADMIN as typeof bench.state.user;
    expect(await refusal('continueJob', { job: mine.job })).toContain(
      'teacher@school.example เริ่มทำ “แบบแจ้งตัวอย่าง” ใหม่แล้ว',
    );
    await call('dropJob', { job: mine.job });
    bench.state.user = TEACHER as typeof bench.state.user;
    await finish(theirs);
    expect(notices()).toHaveLength(1);
  });

  test('of a batch take the same service calls for five people as for twenty-five', async () => {
    typeRoster(bench.state.engine, sampleRoster(25));
    const counts: string[][] = [];
    for (const people of [5, 25]) {
      const job = await begin('notice', chosen(people));
      const before = bench.state.calls.length;
      await goOn(job);
      counts.push(bench.state.calls.slice(before).map(({ name, tab }) => `${name} ${tab}`));
    }
    expect(counts[1]).toEqual(counts[0]);
    const onPapers = counts[0]?.filter((one) => one.endsWith('(กำลังจัดทำ)')) ?? [];
    expect(onPapers.length).toBeLessThanOrEqual(10);
  });
});

describe('a tab that was made', () => {
  test('is shown, or said to be gone', async () => {
    await finish(await begin('card', chosen(1)));
    expect(await call('showTab', { tab: 'แผ่นของ T001' })).toBe(true);
    expect(await refusal('showTab', { tab: 'แผ่นของ T009' })).toContain('ไม่พบแท็บ แผ่นของ T009');
  });
});
