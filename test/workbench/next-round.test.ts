import { officeOfThirty, typeCells, typeLevels, typeRoster } from '../../workbench/headless';
import { logged } from '../support/log';
import { ratedSchool as openSchool, THREES } from '../support/rated-school';
import { typeRound } from '../support/round';
import { openTestBench, type TestBench } from '../support/workbench';

const ROSTER = 'ทะเบียน';
const SETTINGS = 'ตั้งค่า';
const ENTRY = 'ครูผู้ช่วย';
const RESULTS = 'ผลการประเมิน';
const AGREEMENTS = 'ข้อตกลง';
const OLD_ENTRY = 'ครูผู้ช่วย (1-2569)';
const OLD_RESULTS = 'ผลการประเมิน (1-2569)';
const ITEMS = 25;
/** Column of the plan for the level found by self; that by the supervisor follows. */
const FOUND = 10;
const DIRECTOR = 'ผู้อำนวยการตัวอย่าง';

let bench: TestBench;

afterEach(() => bench.dispose());

/** Everybody but the last has been rated. */
const ratedSchool = async (people: number): Promise<void> => {
  bench = await openSchool(people, people - 1);
};

const next = async (answer = 'YES'): Promise<string> => {
  bench.stage.answers.push(answer);
  await bench.project.run('startNextRound');
  return bench.stage.alerts.at(-1) ?? '';
};

const tabs = (): string[] => bench.state.engine.book.getSheets().map((tab) => tab.getSheetName());

const setting = (label: string): unknown => {
  for (let row = 1; row < 40; row += 1) {
    const [name, value] = bench.row(SETTINGS, row, 2);
    if (name === label) return value;
  }
  return undefined;
};

const round = () => [setting('ปีงบประมาณ (พ.ศ.)'), setting('รอบการประเมินครั้งที่')].map(Number);

describe('เริ่มรอบถัดไป', () => {
  test('asks first, and tells what happens and who is not rated in full; no changes nothing', async () => {
    await ratedSchool(3);
    const before = tabs();
    await next('NO');
    const [question = ''] = bench.stage.questions;
    expect(question).toContain('เริ่มรอบ 2/2569 ต่อจากรอบ 1/2569');
    expect(question).toContain('ผู้บังคับบัญชายังให้ระดับไม่ครบ 1 คน: ครูตัวอย่าง 03');
    expect(tabs()).toEqual(before);
    expect(round()).toEqual([2569, 1]);
  });

  test('keeps the old round under its name, formulas whole, and makes the new one with empty levels', async () => {
    await ratedSchool(3);
    expect(await next()).toContain('เริ่มรอบ 2/2569 แล้ว');
    expect(round()).toEqual([2569, 2]);
    expect(bench.value(OLD_ENTRY, 'AC3')).toBe(3);
    expect(bench.value(OLD_RESULTS, 'H2')).toBe(73.5);
    expect(bench.formula(OLD_RESULTS, 'H2')).toContain(`'${OLD_ENTRY}'!`);
    expect(bench.row(ENTRY, 3, 4)).toEqual(['T001', 'ครูตัวอย่าง 01', '', '']);
    expect(bench.value(ENTRY, 'AC3')).toBe('');
    expect(bench.value(RESULTS, 'H2')).toBe('');
    expect(bench.formula(RESULTS, 'H2')).toContain(`'${ENTRY}'!`);
    expect(logged(bench)).toEqual(['เริ่มรอบ 2/2569 ต่อจากรอบ 1/2569 · 3 คน']);
  });

  test('round 2 shows round 1 beside it: total and band, of the same person only', async () => {
    await ratedSchool(3);
    typeCells(bench.state.engine, ROSTER, 3, 2, [['ครูตัวอย่าง 50']]);
    typeCells(bench.state.engine, ENTRY, 4, 2, [['ครูตัวอย่าง 50']]);
    await next();
    expect(bench.row(RESULTS, 1, 13).slice(11)).toEqual([
      ...['รอบ 1/2569: รวม 100', 'รอบ 1/2569: ระดับผลการประเมิน'],
    ]);
    expect(bench.row(RESULTS, 2, 13).slice(11)).toEqual([73.5, 'ดี']);
    expect(bench.row(RESULTS, 3, 13).slice(11)).toEqual(['', '']);
    expect(bench.formula(RESULTS, 'L2')).toContain(`'${OLD_RESULTS}'!`);
    typeLevels(bench.state.engine, 0, 'supervisor', THREES);
    await bench.project.run('prepareWorkbook');
    expect(bench.row(RESULTS, 2, 13).slice(7)).toEqual([73.5, 'ดี', '', '', 73.5, 'ดี']);
  });

  test('carries agreements over: whoever needs a new one gets a draft, papers stay', async () => {
    await ratedSchool(2);
    typeCells(bench.state.engine, AGREEMENTS, 2, 8, [['แฟ้ม 1']]);
    expect(await next()).toContain('เพิ่มแถวร่างในแท็บ ข้อตกลง ให้ 2 คน');
    expect(bench.row(AGREEMENTS, 2, 10).slice(7)).toEqual(['แฟ้ม 1', '', 'รอบอื่น']);
    expect(bench.row(AGREEMENTS, 4, 7)).toEqual([
      ...['T001', 'ครูตัวอย่าง 01', 'กลุ่มบริหารวิชาการ', '', DIRECTOR, '1/4/2569', '30/9/2569'],
    ]);
  });

  test('after round 2 comes round 1 of the next fiscal year; both rounds are kept', async () => {
    await ratedSchool(2);
    await next();
    await next();
    expect(round()).toEqual([2570, 1]);
    expect(tabs()).toEqual(expect.arrayContaining([OLD_ENTRY, 'ครูผู้ช่วย (2-2569)', ENTRY]));
    expect(bench.row(RESULTS, 1, 12)[11]).toBe('รอบ 2/2569: รวม 100');
  });

  test('nothing writes into the old round any more', async () => {
    await ratedSchool(2);
    await next();
    const old = bench.row(OLD_ENTRY, 3, 70);
    await bench.project.run('prepareWorkbook');
    await bench.project.call('callSidebar', [
      'saveRating',
      { id: 'T001', side: 'supervisor', levels: Array(ITEMS).fill(4), opened: Array(ITEMS).fill('') },
    ]);
    expect(bench.value(ENTRY, 'AC3')).toBe(4);
    expect(bench.row(OLD_ENTRY, 3, 70)).toEqual(old);
  });

  test('a fault or a missing tab is told, and nothing changes', async () => {
    await ratedSchool(2);
    bench.state.engine.book.getSheetByName(ENTRY)?.setName('ครู ผช.');
    expect(await next()).toContain('ครู ผช.');
    bench.state.engine.book.getSheetByName('ครู ผช.')?.setName(ENTRY);
    typeCells(bench.state.engine, ROSTER, 3, 1, [['T001']]);
    expect(await next()).toContain('รหัส T001 ซ้ำกับช่อง A2');
    typeCells(bench.state.engine, ROSTER, 3, 1, [['T002']]);
    bench.state.engine.book.create(OLD_ENTRY, 10, 10);
    expect(await next()).toContain('มีแท็บ ครูผู้ช่วย (1-2569) อยู่แล้ว');
    expect(round()).toEqual([2569, 1]);
    expect(tabs()).not.toContain(OLD_RESULTS);
    expect(bench.stage.questions).toEqual([]);
  });

  test('a workbook that says no round is told to say one', async () => {
    await ratedSchool(2);
    bench.state.engine.book.getSheetByName(SETTINGS)?.setName('เก่า');
    await bench.state.engine.settle();
    expect(await next()).toContain('ไม่พบปีงบประมาณหรือรอบในแท็บ ตั้งค่า');
  });

  test.each(['Sheet.setName', 'Spreadsheet.insertSheet'])(
    'broken off at %s it is finished by choosing the menu again, and preparing waits for that',
    async (call) => {
      await ratedSchool(2);
      const { count } = bench.state;
      let left = 2;
      bench.state.count = (name, tab) => {
        if (name === call && left-- === 1) throw new Error('Service timed out');
        count.call(bench.state, name, tab);
      };
      await next();
      bench.state.count = count;
      await bench.state.engine.settle();
      await bench.project.run('prepareWorkbook');
      expect(bench.stage.alerts.at(-1)).toContain('การเริ่มรอบ 2/2569 ค้างอยู่');
      expect(await next()).toContain('เริ่มรอบ 2/2569 แล้ว');
      expect(bench.stage.questions.at(-1)).toContain('ทำต่อให้เสร็จหรือไม่');
      expect(round()).toEqual([2569, 2]);
      expect(bench.value(OLD_RESULTS, 'H2')).toBe(73.5);
      expect(bench.value(ENTRY, 'AC3')).toBe('');
      expect(bench.row(RESULTS, 2, 12)[11]).toBe(73.5);
      expect(tabs()).not.toContain('ครูผู้ช่วย (2-2569)');
      await bench.project.run('prepareWorkbook');
      expect(bench.stage.alerts.at(-1)).toContain('เตรียมสมุดงานแล้ว 2 คน');
    },
  );
});

test('a log that takes no line holds nothing up, and is told', async () => {
  await ratedSchool(2);
  const { count } = bench.state;
  bench.state.count = (name, tab) => {
    if (name === 'Sheet.appendRow') throw new Error('Service timed out');
    count.call(bench.state, name, tab);
  };
  const told = await next();
  bench.state.count = count;
  await bench.state.engine.settle();
  expect(told).toContain('เริ่มรอบ 2/2569 แล้ว');
  expect(told).toContain('แต่จดลงแท็บ บันทึกการแก้ไข ไม่ได้');
  expect(logged(bench)).toEqual([]);
  await bench.project.run('prepareWorkbook');
  expect(bench.stage.alerts.at(-1)).toContain('เตรียมสมุดงานแล้ว 2 คน');
});

describe('somebody who moved during the round', () => {
  test('shows the result of the earlier place beside their own, in the old round too', async () => {
    await ratedSchool(2);
    const type = (row: number, column: number, cells: readonly string[]) =>
      typeCells(bench.state.engine, AGREEMENTS, row, column, [cells.map((cell) => cell && `'${cell}`)]);
    type(2, 3, ['โรงเรียนเดิม', '', 'ผู้อำนวยการเดิม', '1/10/2568', '31/12/2568', 'แฟ้ม 1']);
    type(2 + 4, 1, ['T001', '', 'โรงเรียนใหม่', '', DIRECTOR, '1/1/2569', '31/3/2569', 'แฟ้ม 2']);
    await bench.project.run('prepareWorkbook');
    typeLevels(bench.state.engine, 2, 'supervisor', THREES);
    await bench.state.engine.settle();
    expect(bench.row(RESULTS, 1, 12)[11]).toBe('ผลของที่เดิมในรอบนี้');
    expect(bench.row(RESULTS, 2, 12)[11]).toBe('โรงเรียนเดิม: 73.50 ดี');
    expect(bench.row(RESULTS, 3, 12)[11]).toBe('');
    await next();
    expect(bench.row(OLD_RESULTS, 2, 12)[11]).toBe('โรงเรียนเดิม: 73.50 ดี');
    expect(bench.row(ENTRY, 5, 1)).toEqual(['']);
  });
});

describe('staff of section 38 ค.(2)', () => {
  const [KPIS, PLAN, TOTALS] = ['ตัวชี้วัด', 'แผนสมรรถนะ', 'ผลประเมิน 38ค(2)'];
  const STAFF_TABS = [KPIS, PLAN, TOTALS, 'การมาปฏิบัติราชการ', 'ปรับตัวชี้วัด'];
  const LEVELS = [5, 5];

  /** Two officers in round 1/2569, the first one rated in full: five throughout. */
  const office = async (): Promise<void> => {
    bench = await openTestBench();
    typeRoster(bench.state.engine, officeOfThirty(2569).slice(1, 3));
    typeRound(bench, 2569, 1);
    await bench.project.run('prepareWorkbook');
    const { engine } = bench.state;
    const targets = ['ร้อยละ 60', 'ร้อยละ 70', 'ร้อยละ 80', 'ร้อยละ 90', 'ร้อยละ 100'];
    typeCells(engine, KPIS, 2, 4, [['งานบุคคล', '5.2.2 หน้าที่หลัก', ...targets, 100, ...LEVELS]]);
    for (let row = 2; bench.row(PLAN, row, 1)[0] === 'S002'; row += 1)
      typeCells(engine, PLAN, row, FOUND, [LEVELS]);
    await engine.settle();
  };

  test('their tabs are kept and made anew from nothing; who is not finished is named', async () => {
    await office();
    const total = (tab: string) => bench.row(tab, 2, 11)[10];
    expect(total(TOTALS)).toBe(100);
    const [kpi, competency] = [bench.row(KPIS, 2, 16), bench.row(PLAN, 2, 12)];
    expect(await next()).toContain('เริ่มรอบ 2/2569 แล้ว');
    expect(bench.stage.questions[0]).toContain('ผู้บังคับบัญชายังให้ระดับไม่ครบ 1 คน: เจ้าหน้าที่ตัวอย่าง 03');
    for (const tab of STAFF_TABS) expect(tabs()).toEqual(expect.arrayContaining([tab, `${tab} (1-2569)`]));
    expect(bench.row(`${KPIS} (1-2569)`, 2, 16)).toEqual(kpi);
    expect(bench.row(`${PLAN} (1-2569)`, 2, 12)).toEqual(competency);
    expect(total(`${TOTALS} (1-2569)`)).toBe(100);
    expect(bench.row(KPIS, 2, 16)).toEqual([...kpi.slice(0, 3), ...Array(13).fill('')]);
    expect(bench.row(PLAN, 2, 11)).toEqual([...competency.slice(0, 9), '', '']);
    expect(total(TOTALS)).toBe('');
  });
});

describe('service calls', () => {
  const callsFor = async (people: number) => {
    await ratedSchool(people);
    bench.state.calls.length = 0;
    await next();
    return bench.state.calls.map(({ name, tab }) => `${tab} ${name}`);
  };

  /** Tabs that stay what they are; of the others an old and a new one bear the same name in turn. */
  const keptTab = (tab: string) => [ROSTER, AGREEMENTS].includes(tab);

  test('are the same for 5 people and for 100, at most 10 a tab', async () => {
    const few = await callsFor(5);
    bench.dispose();
    const many = await callsFor(100);
    expect(many).toEqual(few);
    const tabsOf = new Set(few.map((call) => call.slice(0, call.lastIndexOf(' '))).filter(Boolean));
    for (const tab of tabsOf)
      expect([
        tab,
        few.filter((call) => call.startsWith(`${tab} `)).length <= (keptTab(tab) ? 10 : 20),
      ]).toEqual([tab, true]);
  });
});
