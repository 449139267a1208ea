import { typeCells, typeLevels, watchEdits } from '../../workbench/headless';
import { everything } from '../support/everything';
import { logged, logLines } from '../support/log';
import { ratedSchool as openSchool, THREES } from '../support/rated-school';
import type { TestBench } from '../support/workbench';

const ENTRY = 'ครูผู้ช่วย';
const RESULTS = 'ผลการประเมิน';
const LOG = 'บันทึกการแก้ไข';
const SEAL = 'ตรารอบ';
const ITEMS = 25;

let bench: TestBench;

afterEach(() => bench.dispose());

const ratedSchool = async (people: number, rated = people): Promise<void> => {
  bench = await openSchool(people, rated);
};

const run = async (action: string, ...answers: readonly string[]): Promise<string> => {
  bench.stage.answers.push(...answers);
  await bench.project.run(action);
  return bench.stage.alerts.at(-1) ?? '';
};

const type = (tab: string, row: number, column: number, value: unknown): void =>
  typeCells(bench.state.engine, tab, row, column, [[value]]);

const shown = () => everything(bench).filter(({ name }) => !name.startsWith(LOG));

const lastLogged = (): string => logged(bench).at(-1) ?? '';

describe('ปิดรอบและประทับตรา', () => {
  test('waits for those without a total, and names them', async () => {
    await ratedSchool(3, 2);
    const notice = await run('sealRound');
    expect(notice).toContain('ยังปิดรอบ 1/2569 ไม่ได้');
    expect(notice).toContain('แท็บ ผลการประเมิน ช่อง H4: ครูตัวอย่าง 03 ยังไม่มีคะแนนรวม');
    expect(bench.formula(RESULTS, 'H2')).not.toBe('');
  });

  test('turns results into values, protects them, shows a seal and is logged', async () => {
    await ratedSchool(2);
    const total = bench.value(RESULTS, 'H2');
    expect(await run('sealRound', 'YES')).toContain('ปิดรอบ 1/2569 แล้ว');
    expect(bench.stage.questions.at(-1)).toContain(RESULTS);
    expect([bench.value(RESULTS, 'H2'), bench.formula(RESULTS, 'H2')]).toEqual([total, '']);
    expect(bench.row(SEAL, 1, 2)).toEqual(['ตราของรอบ', '1/2569']);
    expect(String(bench.value(SEAL, 'B5'))).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
    expect(String(bench.value(SEAL, 'B4'))).toMatch(/^[0-9a-f]{12}$/);
    expect(bench.state.engine.book.getSheetByName('ตรา · 1-2569')?.isSheetHidden()).toBe(true);
    expect(lastLogged()).toContain(`ปิดรอบ 1/2569 · 2 คน · ตรา ${bench.value(SEAL, 'B5')}`);
    expect(await run('verifySeal')).toContain('รอบ 1/2569: ตรงกับตรา');
    bench.state.user = { email: 'teacher@school.example', key: 'key-2' };
    expect(await run('verifySeal')).toContain('รอบ 1/2569: ตรงกับตรา');
    expect(await run('reopenRound', 'แก้คะแนน')).toContain('ไม่มีสิทธิ์');
  });

  test('tells levels that the log does not, and has them in the log afterwards', async () => {
    await ratedSchool(2);
    let edits: Promise<unknown> = Promise.resolve();
    watchEdits(bench.state, bench.project, (task) => {
      edits = edits.then(task);
    });
    typeLevels(bench.state.engine, 0, 'supervisor', THREES);
    await edits;
    type(ENTRY, 4, 31, 4);
    await edits;
    type(ENTRY, 4, 29, 4);
    await edits;
    const { count } = bench.state;
    bench.state.count = (name, tab) => {
      if (name === 'Sheet.appendRow') throw new Error('Service timed out');
      count.call(bench.state, name, tab);
    };
    type(ENTRY, 4, 29, 3);
    await edits;
    bench.state.count = count;
    await bench.state.engine.settle();

    await run('sealRound', 'NO');
    const [question = ''] = bench.stage.questions;
    expect(question).toContain('ระดับ คะแนน หรือน้ำหนักของ 1 แถวต่างจากบรรทัดสุดท้ายในบันทึกการแก้ไข');
    expect(question).toContain('แท็บ ครูผู้ช่วย ครูตัวอย่าง 02: AC4: 4 → 3, AD4: ว่าง → 3');
    expect(question).not.toContain('AE4');
    await run('sealRound', 'YES');
    const found = logLines(bench).at(-2) ?? [];
    expect(found.slice(1, 5)).toEqual(['admin@school.example', ENTRY, 'T002', 'ครูตัวอย่าง 02']);
    expect(found[5]).toContain('AC4: 4 → 3');
    const lines = logLines(bench).length;
    await run('reopenRound', 'ทบทวน');
    await run('sealRound', 'YES');
    expect(bench.stage.questions.at(-1)).not.toContain('ต่างจากบรรทัดสุดท้าย');
    expect(logLines(bench)).toHaveLength(lines + 2);
  });

  test('no changes nothing, nor does yes while another session writes', async () => {
    await ratedSchool(2);
    const before = everything(bench);
    await run('sealRound', 'NO');
    expect(everything(bench)).toEqual(before);
    bench.stage.ask = () => {
      bench.state.lockedByOther = true;
      return 'YES';
    };
    expect(await run('sealRound')).toContain('มีผู้อื่นกำลังบันทึก');
    expect(everything(bench)).toEqual(before);
  });

  test('that fails part-way leaves the round open and as it was', async () => {
    await ratedSchool(2);
    const before = shown();
    const { count } = bench.state;
    bench.state.count = (name, tab) => {
      if (name === 'Protection.removeEditors') throw new Error('Service timed out');
      count.call(bench.state, name, tab);
    };
    expect(await run('sealRound', 'YES')).toContain('ทำรายการไม่สำเร็จ');
    bench.state.count = count;
    await bench.state.engine.settle();
    expect(shown()).toEqual(before);
    expect(bench.state.protectedAreas).toEqual([]);
    expect(await run('prepareWorkbook')).toContain('เตรียมสมุดงานแล้ว 2 คน');
  });
});

describe('เทียบตรา', () => {
  test('finds one digit that the owner changed after sealing, and who was moved to another unit, and names both', async () => {
    await ratedSchool(2);
    await run('sealRound', 'YES');
    const total = bench.value(RESULTS, 'H3');
    type(RESULTS, 3, 8, 83.5);
    type(ENTRY, 3, 29, 4);
    type('ทะเบียน', 3, 5, 'หน่วยใหม่');
    const notice = await run('verifySeal');
    expect(notice).toMatch(/แท็บ ทะเบียน ช่อง E3: .* → หน่วยใหม่/);
    expect(notice).toContain('⚠ รอบ 1/2569: ไม่ตรงกับตรา');
    expect(notice).toContain(`แท็บ ผลการประเมิน ช่อง H3: ${total} → 83.5`);
    expect(notice).toContain('แท็บ ครูผู้ช่วย ช่อง AC3: 3 → 4');
  });

  test('tells renamed and deleted tabs, a changed record and a changed seal', async () => {
    await ratedSchool(2);
    await run('sealRound', 'YES');
    const { book } = bench.state.engine;
    book.getSheetByName(RESULTS)?.setName('ผล');
    type(SEAL, 4, 2, 'ffff');
    await bench.state.engine.settle();
    let notice = await run('verifySeal');
    expect(notice).toContain('แท็บ ผลการประเมิน ถูกเปลี่ยนชื่อเป็น ผล');
    expect(notice).toContain('แท็บ ตรารอบ ช่อง B4');
    const results = book.getSheetByName('ผล');
    if (results) book.deleteSheet(results);
    notice = await run('verifySeal');
    expect(notice).toContain('แท็บ ผลการประเมิน ถูกลบ\n');
    book.create(RESULTS, 10, 10);
    expect(await run('verifySeal')).toContain(
      'แท็บ ผลการประเมิน ถูกลบ และแท็บ ผลการประเมิน ที่มีอยู่เป็นแท็บอื่นที่สร้างหรือคัดลอกทีหลัง',
    );
    type('ตรา · 1-2569', 1, 2, '[["x"]]');
    expect(await run('verifySeal')).toContain('บันทึกที่ใช้เทียบถูกแก้');
  });

  test('goes on for a round that is over', async () => {
    await ratedSchool(2);
    await run('sealRound', 'YES');
    expect(await run('startNextRound', 'YES')).toContain('เริ่มรอบ 2/2569 แล้ว');
    expect(await run('verifySeal')).toContain('รอบ 1/2569: ตรงกับตรา');
    type('ผลการประเมิน (1-2569)', 2, 8, 99);
    expect(await run('verifySeal')).toContain('แท็บ ผลการประเมิน (1-2569) ช่อง H2: 73.5 → 99');
    expect(await run('reopenRound')).toContain('ยังไม่ได้ปิด');
    expect(await run('prepareWorkbook')).toContain('เตรียมสมุดงานแล้ว 2 คน');
  });

  test('without a closed round says so', async () => {
    await ratedSchool(1);
    expect(await run('verifySeal')).toContain('ยังไม่มีรอบที่ปิด');
    expect(await run('reopenRound')).toContain('ยังไม่ได้ปิด');
  });
});

describe('a closed round', () => {
  test('is written to by nothing', async () => {
    await ratedSchool(2);
    await run('sealRound', 'YES');
    const before = everything(bench);
    expect(await run('prepareWorkbook')).toContain('รอบ 1/2569 ปิดและประทับตราแล้ว');
    expect(await run('sealRound')).toContain('ปิดและประทับตราแล้ว');
    expect(await run('undoLast', 'YES')).toContain('ปิดและประทับตราแล้ว');
    const saved = (await bench.project.call('callSidebar', [
      'saveRating',
      {
        id: 'T001',
        side: 'supervisor',
        levels: Array(ITEMS).fill(4),
        opened: Array(ITEMS).fill('3'),
      },
    ])) as { ok: boolean; message: string };
    expect([saved.ok, saved.message]).toEqual([false, expect.stringContaining('เปิดรอบอีกครั้ง')]);
    expect(everything(bench)).toEqual(before);
  });

  test('opens again for a reason, which is logged; its formulas are back to the letter', async () => {
    await ratedSchool(2);
    const before = shown();
    await run('sealRound', 'YES');
    type(RESULTS, 3, 8, 83.5);
    await run('reopenRound');
    expect(await run('verifySeal')).toContain('ไม่ตรงกับตรา');
    expect(await run('reopenRound', 'กรรมการให้ทบทวน')).toContain('เปิดรอบ 1/2569 แล้ว');
    expect(bench.stage.questions.at(-1)).toContain('มี 1 แห่งที่เปลี่ยนหลังปิดรอบ');
    expect(shown()).toEqual(before);
    expect(bench.state.protectedAreas).toEqual([]);
    expect(lastLogged()).toContain('เหตุผล: กรรมการให้ทบทวน');
    expect(lastLogged()).toContain('ช่อง H3');
    expect(await run('prepareWorkbook')).toContain('เตรียมสมุดงานแล้ว 2 คน');
    expect(await run('sealRound', 'YES')).toContain('ปิดรอบ 1/2569 แล้ว');
    expect(await run('verifySeal')).toContain('ตรงกับตรา');
  });

  test('what changes while the reason is asked is told in the log too', async () => {
    await ratedSchool(2);
    await run('sealRound', 'YES');
    const prompt = bench.stage.prompt.bind(bench.stage);
    bench.stage.prompt = (title, message) => {
      type(ENTRY, 3, 4, 1);
      return prompt(title, message);
    };
    await run('reopenRound', 'ทบทวน');
    expect(bench.value(ENTRY, 'D3')).toBe('');
    expect(lastLogged()).toContain('ช่อง D3: ว่าง → 1');
  });

  test('opens again without its hidden copies too: preparing writes the formulas', async () => {
    await ratedSchool(2);
    await run('sealRound', 'YES');
    const { book } = bench.state.engine;
    for (const tab of book.getSheets()) if (tab.getSheetName().startsWith('คืน · ')) book.deleteSheet(tab);
    await run('reopenRound', 'ทดสอบ');
    expect(bench.formula(RESULTS, 'H2')).not.toBe('');
    expect(bench.value(RESULTS, 'H2')).toBe(73.5);
  });
});

describe('service calls', () => {
  const callsFor = async (people: number) => {
    await ratedSchool(people);
    bench.state.calls.length = 0;
    await run('sealRound', 'YES');
    return bench.state.calls.map(({ name, tab }) => `${tab} ${name}`);
  };

  test('of closing are the same for 5 people and for 60, at most 10 a tab', async () => {
    const few = await callsFor(5);
    bench.dispose();
    const many = await callsFor(60);
    expect(many).toEqual(few);
    const tabs = new Set(few.map((call) => call.slice(0, call.lastIndexOf(' '))).filter(Boolean));
    for (const tab of tabs)
      expect([tab, few.filter((call) => call.startsWith(`${tab} `)).length <= 10]).toEqual([tab, true]);
  });
});
