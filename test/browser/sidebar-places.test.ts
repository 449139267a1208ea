import { BAND_TABLE } from '../../src/rules/settings';
import { SETTING_LABELS } from '../../src/thai/settings';
import type { Workbench } from '../../workbench/headless';
import { WorkbenchPage } from './workbench-page';

const ITEMS = 25;
/** Column of the supervisor's first item on the tab ครูผู้ช่วย. */
const SUPERVISOR = 29;
const AGREEMENTS = 'ข้อตกลง';
const SETTINGS = 'ตั้งค่า';

declare const workbench: Workbench;

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await WorkbenchPage.open();
  bench.page.setDefaultTimeout(15_000);
  await bench.load();
});

afterAll(() => bench.close());

/** Types cells as a hand does; a text stays text. */
const type = (tab: string, row: number, column: number, values: readonly (string | number)[]) =>
  bench.page.evaluate(
    async ([name, r, c, cells]) => {
      const { engine } = workbench.state;
      engine.book
        .getSheetByName(name)
        ?.getRange(r - 1, c - 1, 1, cells.length)
        .setValues([cells.map((v) => (typeof v === 'string' ? { v, t: 1 } : { v }))]);
      await engine.settle();
    },
    [tab, row, column, values] as const,
  );

const open = async () => {
  await bench.menu('กรอกระดับ');
  await bench.sidebar.locator('.item').first().waitFor();
};

const total = () => bench.sidebar.locator('footer .total').innerText();

test('whoever decides sees the result of the earlier place, which says itself whose it is', async () => {
  const [from, to] = [String(await bench.cell(AGREEMENTS, 2, 6)), String(await bench.cell(AGREEMENTS, 2, 7))];
  const [year, next] = [from.slice(-4), to.slice(-4)];
  await type(AGREEMENTS, 2, 3, ['โรงเรียนเดิม', '', 'ผู้อำนวยการเดิม', from, `31/12/${year}`]);
  await type(AGREEMENTS, 14, 1, ['T001', '', 'โรงเรียนใหม่', '', 'ผู้อำนวยการตัวอย่าง', `1/1/${next}`, to]);
  await bench.menu('เตรียมสมุดงาน');
  await bench.dialog.getByText('เตรียมสมุดงานแล้ว').waitFor();
  await bench.page.keyboard.press('Escape');
  await open();
  await bench.pick('T001/1');
  await bench.sidebar.getByText('แบบนี้เป็นผลของ ครูตัวอย่าง 01 จากที่เดิมในรอบนี้: โรงเรียนเดิม').waitFor();
  await bench.sidebar.locator('.item input[type=radio]').first().focus();
  for (let item = 0; item < ITEMS; item += 1) await bench.page.keyboard.press('3');
  await bench.page.keyboard.press('Control+Enter');
  await bench.sidebar.getByText('บันทึกระดับของ ครูตัวอย่าง 01 (โรงเรียนเดิม) ลงตารางแล้ว').waitFor();
  expect(await bench.cell('ครูผู้ช่วย', 15, SUPERVISOR)).toBe(3);
  await bench.pick('T001');
  await bench.sidebar.getByText('ผลจากที่เดิมในรอบนี้').waitFor();
  expect(await bench.sidebar.locator('.place').innerText()).toContain(
    'โรงเรียนเดิม · ผู้ประเมิน: ผู้อำนวยการเดิม · รวม 73.50 คะแนน · ระดับ ดี',
  );
  await bench.picture('sidebar-places');
  expect(await bench.sidebarViolations()).toEqual([]);
  await bench.pick('T002');
  await bench.sidebar.locator('input[name="item-T002-0"]').first().waitFor();
  expect(await bench.sidebar.locator('.place').count()).toBe(0);
});

test('the band is read from the agency’s own table, where the settings have one', async () => {
  expect(await total()).toMatch(/ระดับ ดี/);
  for (let row = 2; row < 20; row += 1)
    if ((await bench.cell(SETTINGS, row, 1)) === SETTING_LABELS.bandScheme)
      await type(SETTINGS, row, 2, [BAND_TABLE]);
  await type(SETTINGS, 2, 9, [0, 'ผ่าน']);
  await bench.sidebar.getByRole('button', { name: 'โหลดใหม่' }).click();
  await bench.sidebar.getByText('โหลดรายชื่อใหม่แล้ว').waitFor();
  await bench.pick('T001');
  expect(await total()).toContain('ระดับ ผ่าน');
});

test('nothing fails on the page', () => {
  expect(bench.errors).toEqual([]);
});
