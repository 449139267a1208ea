import { typeCells } from '../../workbench/headless';
import { logged } from '../support/log';
import { ratedSchool as openSchool } from '../support/rated-school';
import { expectSame, snapshot } from '../support/snapshot';
import { openTestBench, type TestBench } from '../support/workbench';

const ROSTER = 'ทะเบียน';
const ENTRY = 'ครูผู้ช่วย';
const RESULTS = 'ผลการประเมิน';

let bench: TestBench;

afterEach(() => bench.dispose());

const ratedSchool = async (people: number): Promise<void> => {
  bench = await openSchool(people);
};

const run = async (action: string, ...answers: readonly string[]): Promise<string> => {
  bench.stage.answers.push(...answers);
  await bench.project.run(action);
  return bench.stage.alerts.at(-1) ?? '';
};

const type = (tab: string, row: number, column: number, ...lines: (readonly unknown[])[]): void =>
  typeCells(bench.state.engine, tab, row, column, lines);

const shown = () => snapshot(bench);

const hidden = (): string[] =>
  bench.state.engine.book
    .getSheets()
    .filter((tab) => tab.isSheetHidden())
    .map((tab) => tab.getSheetName());

describe('เลิกทำครั้งล่าสุด', () => {
  test('without anything to take back says so', async () => {
    bench = await openTestBench();
    expect(await run('undoLast')).toContain('ยังไม่มีรายการที่เลิกทำได้');
  });

  test('puts a prepared workbook back to the letter, and the undoing too', async () => {
    await ratedSchool(3);
    bench.state.engine.book.getSheetByName(RESULTS)?.setColumnWidth(3, 333);
    type(ROSTER, 5, 1, ['T004', 'ครูตัวอย่าง 04', ENTRY, '', '', '']);
    type(ROSTER, 6, 1, ['T900', 'ครูตัวอย่าง 90', 'ครู', '', '', '']);
    await bench.state.engine.settle();
    const before = shown();
    await run('prepareWorkbook');
    const after = shown();
    expect(JSON.stringify(after)).not.toBe(JSON.stringify(before));

    expect(await run('undoLast', 'YES')).toContain('เลิกทำ เตรียมสมุดงาน แล้ว');
    const [question = ''] = bench.stage.questions;
    expect(question).toContain('เตรียมสมุดงาน\nเมื่อ ');
    expect(question).toContain('โดย admin@school.example');
    expect(question).toContain('สิ่งที่พิมพ์หรือบันทึกในแท็บเหล่านี้หลังจากนั้นจะกลับไปด้วย');
    expect(question).toContain('แท็บที่จะซ่อนไป: ครู');
    expectSame(shown(), before);
    expect(logged(bench).at(-1)).toMatch(/^เลิกทำ เตรียมสมุดงาน \(ทำเมื่อ .* โดย admin@school\.example\)/);

    expect(await run('undoLast', 'YES')).toContain('ทำคืน เตรียมสมุดงาน แล้ว');
    expectSame(shown(), after);
    expect(await run('undoLast', 'YES')).toContain('เลิกทำ เตรียมสมุดงาน แล้ว');
    expectSame(shown(), before);
    expect(await run('prepareWorkbook')).toContain('เตรียมสมุดงานแล้ว 5 คน');
  });

  test('takes back the start of a round: names, levels, formulas and the round itself', async () => {
    await ratedSchool(3);
    const before = shown();
    await run('startNextRound', 'YES');
    const after = shown();
    await run('undoLast', 'YES');
    expect(bench.stage.questions.at(-1)).toContain('ครูผู้ช่วย (1-2569) → ครูผู้ช่วย');
    expectSame(shown(), before);
    expect(bench.state.protectedAreas).toEqual([]);
    expect(logged(bench).at(-1)).toContain('เลิกทำ เริ่มรอบ 2/2569');
    await run('undoLast', 'YES');
    expectSame(shown(), after);
  });

  test('no shows the one before, cancel changes nothing; an earlier action waits for a later one', async () => {
    await ratedSchool(2);
    await run('prepareWorkbook');
    await run('startNextRound', 'YES');
    const [before, lines] = [shown(), logged(bench)];
    await run('undoLast', 'NO', 'CANCEL');
    expect(bench.stage.questions.slice(-2).map((question) => question.split('\n')[0])).toEqual([
      'เริ่มรอบ 2/2569',
      'เตรียมสมุดงาน',
    ]);
    await run('undoLast', 'NO', 'NO');
    expect(bench.stage.alerts.at(-1)).toContain('ไม่มีรายการก่อนหน้านี้แล้ว');
    expect(await run('undoLast', 'NO', 'YES')).toContain('เลิกทำรายการที่ทำทีหลังก่อน');
    expectSame(shown(), before);
    expect(logged(bench)).toEqual(lines);
  });

  test('what another session took back while one was asked is not taken back twice', async () => {
    await ratedSchool(1);
    await run('prepareWorkbook');
    const before = shown();
    bench.stage.ask = () => {
      const { properties } = bench.state;
      for (const name of [...properties.keys()])
        if (name.startsWith('restore-points')) properties.delete(name);
      return 'YES';
    };
    expect(await run('undoLast')).toContain('มีผู้อื่นทำหรือเลิกทำรายการในสมุดงานนี้เมื่อครู่');
    expectSame(shown(), before);
  });

  test('copies of the last action of a kind are all that is kept, and one that somebody deleted is told', async () => {
    await ratedSchool(2);
    await run('prepareWorkbook');
    const once = hidden().length;
    for (let time = 0; time < 3; time += 1) await run('prepareWorkbook');
    expect(hidden()).toHaveLength(once);
    for (let time = 0; time < 2; time += 1) {
      await run('undoLast', 'YES');
      await run('prepareWorkbook');
    }
    expect(hidden().length).toBeLessThanOrEqual(2 * once);

    const copy = bench.state.engine.book.getSheetByName(`คืน · ${ENTRY}`);
    if (copy) bench.state.engine.book.deleteSheet(copy);
    const before = shown();
    expect(await run('undoLast', 'YES')).toContain(`สำเนาซ่อนของแท็บ ${ENTRY} ถูกลบไปแล้ว`);
    expectSame(shown(), before);
  });

  test('what fails part-way is taken back at once, and the action before can still be taken back', async () => {
    await ratedSchool(2);
    type(ROSTER, 4, 1, ['T003', 'ครูตัวอย่าง 03', ENTRY, '', '', '']);
    await bench.state.engine.settle();
    const before = shown();
    const { count } = bench.state;
    bench.state.count = (name, tab) => {
      if (name === 'Range.setNotes' && tab === ENTRY) throw new Error('Service timed out');
      count.call(bench.state, name, tab);
    };
    expect(await run('prepareWorkbook')).toContain('ทำรายการไม่สำเร็จ');
    bench.state.count = count;
    await bench.state.engine.settle();
    expectSame(shown(), before);
    expect(hidden()).toEqual(hidden().filter((name) => !name.endsWith(' 2')));
    await run('undoLast', 'CANCEL');
    expect(bench.stage.questions.at(-1)).toContain('เตรียมสมุดงาน');
  });
});

describe('service calls', () => {
  const callsFor = async (people: number) => {
    await ratedSchool(people);
    await run('prepareWorkbook');
    bench.state.calls.length = 0;
    await run('undoLast', 'YES');
    return bench.state.calls.map(({ name, tab }) => `${tab} ${name}`);
  };

  test('are the same for 5 people and for 40, at most 10 a tab', async () => {
    const few = await callsFor(5);
    bench.dispose();
    const many = await callsFor(40);
    expect(many).toEqual(few);
    const tabs = new Set(few.map((call) => call.slice(0, call.lastIndexOf(' '))).filter(Boolean));
    for (const tab of tabs)
      expect([tab, few.filter((call) => call.startsWith(`${tab} `)).length <= 10]).toEqual([tab, true]);
  });
});
