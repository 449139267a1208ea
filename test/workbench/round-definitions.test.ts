import { typeCells, typeRoster } from '../../workbench/headless';
import { everything } from '../support/everything';
import { typeRound } from '../support/round';
import { openTestBench, type TestBench } from '../support/workbench';

const SETTINGS = 'ตั้งค่า';
const RESULTS = 'ผลการประเมิน';
const OLD_RESULTS = 'ผลการประเมิน (1-2569)';

let bench: TestBench;

afterEach(() => bench.dispose());

const next = async (): Promise<string> => {
  bench.stage.answers.push('YES');
  await bench.project.run('startNextRound');
  return bench.stage.alerts.at(-1) ?? '';
};

const tabs = (): string[] => bench.state.engine.book.getSheets().map((tab) => tab.getSheetName());

describe('what a round was scored by', () => {
  const [FORMS, POSITIONS, DRIVERS] = ['แบบของหน่วยงาน', 'ตำแหน่งของหน่วยงาน', 'พนักงานขับรถ'];
  const DEFINITIONS = [SETTINGS, FORMS, POSITIONS];
  /** The tabs of forms and positions begin with what to do. */
  const FIRST = 7;
  /** Minimum and name of each band stand in columns I and J. */
  const BANDS = 9;

  /** A driver who is rated by a form of the agency's, under bands of the agency's, in round 1/2569: 84 of 100. */
  const ratedDriver = async (): Promise<void> => {
    bench = await openTestBench();
    const { engine } = bench.state;
    typeRoster(engine, [['P1', 'เจ้าหน้าที่ตัวอย่าง 01', DRIVERS, '', 'กลุ่มอำนวยการ', 'ผู้อำนวยการตัวอย่าง']]);
    typeRound(bench, 2569, 1);
    await bench.project.run('defineAgencyForms');
    const blanks = Array.from({ length: 60 }, () => Array(6).fill(''));
    typeCells(engine, FORMS, FIRST, 1, [
      ['แบบประเมิน', 'งานขับรถ', '', 100, 'การประเมินงานขับรถ', ''],
      ['ด้านที่ 1 ความปลอดภัย', '1.1', 5, 60, 'ขับขี่ปลอดภัย', ''],
      ['', '1.2', 5, 40, 'ดูแลรถ', ''],
      ...blanks,
    ]);
    typeCells(engine, POSITIONS, FIRST, 1, [[DRIVERS, '', '1', 'งานขับรถ', '', ''], ...blanks]);
    await bench.project.run('prepareWorkbook');
    typeOwnBands('ผ่าน');
    await bench.project.run('prepareWorkbook');
    typeCells(engine, DRIVERS, 3, 6, [[5, 3]]);
    await engine.settle();
  };

  const typeOwnBands = (good: string): void => {
    typeCells(bench.state.engine, SETTINGS, 2, BANDS, [
      [0, 'ไม่ผ่าน'],
      [60, good],
    ]);
    for (let row = 1; row < 40; row += 1)
      if (bench.row(SETTINGS, row, 1)[0] === 'เกณฑ์ระดับผลการประเมิน ว23')
        typeCells(bench.state.engine, SETTINGS, row, 2, [['ตารางของหน่วยงาน']]);
  };

  const result = (tab: string) => bench.row(tab, 2, 7).slice(5);
  const old = () => everything(bench).filter(({ name }) => name.endsWith('(1-2569)'));
  const named = (tab: string) => `${tab} (1-2569)`;

  test('stays with it: forms and bands that are changed afterwards change the new round alone', async () => {
    await ratedDriver();
    expect(result(RESULTS)).toEqual([84, 'ผ่าน']);
    await next();
    expect(tabs()).toEqual(expect.arrayContaining([...DEFINITIONS, ...DEFINITIONS.map(named)]));
    expect(result(OLD_RESULTS)).toEqual([84, 'ผ่าน']);
    const before = old();
    typeCells(bench.state.engine, FORMS, FIRST + 1, 4, [[20], [80]]);
    typeOwnBands('ดีเยี่ยม');
    typeCells(bench.state.engine, DRIVERS, 3, 6, [[5, 3]]);
    await bench.project.run('prepareWorkbook');
    await bench.state.engine.settle();
    expect(old()).toEqual(before);
    expect(result(RESULTS)).toEqual([68, 'ดีเยี่ยม']);
    await next();
    expect(old()).toEqual(before);
    expect(result('ผลการประเมิน (2-2569)')).toEqual([68, 'ดีเยี่ยม']);
  });

  test('goes on as a copy in its place, whoever may edit it', async () => {
    await ratedDriver();
    const { engine, protectedAreas } = bench.state;
    const sheetId = (tab: string) => engine.book.getSheetByName(tab)?.getSheetId() ?? '';
    const place = tabs().indexOf(SETTINGS);
    const area = { sheetId: sheetId(SETTINGS), row: 1, column: 1, rows: 100, columns: 10 };
    const editors = new Set(['admin@school.example', 'deputy@school.example']);
    protectedAreas.push({ ...area, whole: true, description: 'ผู้ดูแล', editors, warningOnly: false });
    protectedAreas.push({ ...area, rows: 1, description: 'หัวตาราง', editors, warningOnly: true });
    await next();
    expect(tabs().indexOf(SETTINGS)).toBe(place);
    const carried = protectedAreas.filter((one) => one.sheetId === sheetId(SETTINGS));
    expect(
      carried.map(({ description, rows, whole = false, warningOnly, editors: may }) => [
        ...[description, rows, whole, warningOnly],
        may.has('deputy@school.example'),
      ]),
    ).toEqual([
      ['ผู้ดูแล', expect.any(Number), true, false, true],
      ['หัวตาราง', 1, false, true, expect.any(Boolean)],
    ]);
  });

  test.each(['Sheet.copyTo', 'Sheet.getIndex'])(
    'broken off at %s it is finished by choosing the menu again, and taken back whole',
    async (call) => {
      await ratedDriver();
      const before = tabs();
      const { count } = bench.state;
      let left = 2;
      bench.state.count = (name, tab) => {
        if (name === call && --left === 0) throw new Error('Service timed out');
        count.call(bench.state, name, tab);
      };
      await next();
      bench.state.count = count;
      expect(await next()).toContain('เริ่มรอบ 2/2569 แล้ว');
      expect(result(OLD_RESULTS)).toEqual([84, 'ผ่าน']);
      for (const tab of DEFINITIONS) expect(tabs().filter((name) => name.startsWith(tab))).toHaveLength(2);
      bench.stage.answers.push('YES');
      await bench.project.run('undoLast');
      expect(tabs().filter((name) => before.includes(name))).toHaveLength(before.length);
      expect(result(RESULTS)).toEqual([84, 'ผ่าน']);
      expect(bench.row(SETTINGS, 3, 2)).toEqual(['รอบการประเมินครั้งที่', 1]);
    },
  );
});
