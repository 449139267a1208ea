import { join } from 'node:path';
import type { Workbench } from '../../workbench/headless';
import { WorkbenchPage } from './workbench-page';

const TAB = 'BAR S001';
const PICTURES = join(__dirname, '../../build/screenshots');
const HEADINGS = [
  'รหัส',
  'ชื่อ–สกุล',
  'ตำแหน่ง',
  'วิทยฐานะ',
  'กลุ่ม/หน่วย',
  'ผู้บังคับบัญชาที่ประเมิน',
  'ประเภทตำแหน่ง',
  'ระดับตำแหน่ง',
];
const staff = (no: number, position: string) => [
  `S00${no}`,
  `เจ้าหน้าที่ตัวอย่าง 0${no}`,
  position,
  '',
  'กลุ่มกฎหมายและคดี',
  'รองผู้อำนวยการตัวอย่าง',
  'วิชาการ',
  'ชำนาญการ',
];

declare const workbench: Workbench;

let bench: WorkbenchPage;

/** An office of three, prepared, two of whom have sheets of behaviours. */
beforeAll(async () => {
  bench = await WorkbenchPage.open();
  bench.page.setDefaultTimeout(10_000);
  await bench.load('?empty');
  await bench.page.evaluate(
    async (rows) => {
      const { engine } = workbench.state;
      const roster = engine.book.create('ทะเบียน', 50, 12);
      roster.getRange(0, 0, rows.length, 8).setValues(rows);
      await engine.settle();
      await workbench.project.run('prepareWorkbook');
      await engine.settle();
      const call = async (name: string, request: object) =>
        ((await workbench.project.call('callSidebar', [name, request])) as { value: { job: string } }).value;
      const people = rows.slice(1, 3).map(([id = '', name = '']) => ({ id, name }));
      const { job } = await call('startJob', { document: 'behaviour-sheets', people });
      await call('continueJob', { job });
      await engine.settle();
    },
    [HEADINGS, staff(1, 'นิติกร'), staff(2, 'นักทรัพยากรบุคคล'), staff(3, 'นักวิเคราะห์นโยบายและแผน')],
  );
  await bench.dialog.getByRole('button').click();
});

afterAll(() => bench.close());

test('prints on A4: title and headings on every page, nothing cut, the expected level in words', async () => {
  await bench.show(TAB, 1, 1);
  await bench.picture('behaviour-sheet');
  const link = await bench.page.evaluate((tab) => {
    const { engine } = workbench.state;
    const sheet = engine.book.getSheetByName(tab)?.getSheet();
    return /HYPERLINK\("([^"]+)"/.exec(sheet ? engine.formula(sheet, 8, 4) : '')?.[1] ?? '';
  }, TAB);
  const { pathname, search } = new URL(link);
  const print = await bench.openBeside(`${pathname}${search}`);
  const pages = await print.locator('.page').all();
  expect(pages.length).toBeLessThan(10);
  for (const [index, page] of pages.entries()) {
    await page.screenshot({ path: join(PICTURES, `behaviour-print-${index + 1}.png`) });
    expect(await page.textContent()).toContain('ใบประเมินสมรรถนะ (BAR Scale) — S001 เจ้าหน้าที่ตัวอย่าง 01');
    expect(await page.textContent()).toContain('สมรรถนะ / พฤติกรรมบ่งชี้');
  }
  expect(await print.locator('[data-cut]').allTextContents()).toEqual([]);
  expect(await print.getByText('◀ คาดหวัง').count()).toBe(10);
  expect(await pages[pages.length - 1]?.textContent()).toContain('ผู้ประเมิน\n(รองผู้อำนวยการตัวอย่าง)');
  await print.close();
});

/** Whether what stands in the sidebar's row of boxes is ticked, level by level. */
const box = (level: number, no: number) =>
  bench.sidebar
    .getByRole('group', { name: new RegExp(`^ระดับ ${level}(:|$)`) })
    .getByRole('checkbox')
    .nth(no);

const press = async (...keys: string[]) => {
  for (const key of keys) await bench.page.keyboard.press(key);
};

const NAMES = ['เจ้าหน้าที่ตัวอย่าง 01', 'เจ้าหน้าที่ตัวอย่าง 02'] as const;

describe('กรอกสมรรถนะ', () => {
  test('opens the first who is not complete; one key a behaviour, and the level is found as one ticks', async () => {
    await bench.menu('กรอกสมรรถนะ');
    const { sidebar } = bench;
    await sidebar.getByText('คาดหวัง 2 · พบ ⚠ ยังไม่ประเมิน').waitFor();
    expect(await sidebar.getByRole('combobox', { name: 'ผู้รับการประเมิน' }).inputValue()).toBe(NAMES[0]);
    await press('0', ...Array<string>(9).fill('1'));
    await sidebar.getByText('คาดหวัง 2 · พบ 2').waitFor();
    await box(4, 0).press('1');
    await sidebar.getByText('ติ๊กที่ระดับ 4 แต่ระดับ 3 ยังไม่ครบ จึงไม่นับ').waitFor();
    await sidebar.getByRole('textbox', { name: 'พฤติกรรมหรือหลักฐานที่พบ' }).fill('รายงานประจำเดือน');
    await bench.picture('behaviour-sidebar');
    expect(await bench.sidebarViolations()).toEqual([]);
  });

  test('Enter goes to the next competency, and one save writes them all', async () => {
    const { sidebar } = bench;
    await box(1, 0).focus();
    await press('Enter');
    await sidebar.getByText('คาดหวัง 2 · พบ ⚠ ยังไม่ประเมิน').waitFor();
    await press('0', '1');
    expect(
      await sidebar.getByRole('combobox', { name: 'สมรรถนะ' }).locator('option').first().textContent(),
    ).toContain('ยังไม่บันทึก');
    await press('Control+Enter');
    await sidebar.getByText(`บันทึกสมรรถนะของ ${NAMES[0]} ลงตารางแล้ว`).waitFor();
    expect(await bench.cell(TAB, 10, 3)).toBe(2);
    expect(await sidebar.getByText('ประเมินแล้ว 2 จาก 10 สมรรถนะ').count()).toBe(1);
    expect(await sidebar.getByText('ยังไม่บันทึก').count()).toBe(0);
  });

  test('somebody is found by typing; what is ticked and not saved outlives the closed sidebar', async () => {
    const { sidebar } = bench;
    await bench.pick('ตัวอย่าง 02');
    await sidebar.getByText('ประเมินแล้ว 0 จาก 8 สมรรถนะ').waitFor();
    await box(1, 0).press('1');
    await sidebar.getByText(/^เก็บร่างแล้ว/).waitFor();
    await bench.menu('กรอกสมรรถนะ');
    await sidebar.getByText(/^ร่างที่ยังไม่บันทึกเมื่อ/).waitFor();
    expect(await sidebar.getByRole('combobox', { name: 'ผู้รับการประเมิน' }).inputValue()).toBe(NAMES[1]);
    expect(await box(1, 0).isChecked()).toBe(true);
    await bench.picture('behaviour-draft');
    expect(await bench.sidebarViolations()).toEqual([]);
  });

  test('a lost connection keeps what is ticked, and a draft follows once it is back', async () => {
    const { sidebar } = bench;
    const reconnect = await bench.cutConnection();
    await box(1, 1).press('1');
    await sidebar.getByText(/^เก็บร่างในสมุดงานยังไม่ได้/).waitFor();
    await press('Control+Enter');
    await sidebar.getByText(/ถ้าเข้าบัญชี Google ไว้หลายบัญชี/).waitFor();
    await reconnect();
    await sidebar.getByText(/^เก็บร่างแล้ว/).waitFor();
    expect(await box(1, 1).isChecked()).toBe(true);
  });

  test('a conflict shows both versions, and what is chosen is saved', async () => {
    const { sidebar } = bench;
    await bench.page.evaluate(async () => {
      const { engine } = workbench.state;
      const sheet = engine.book.getSheetByName('BAR S002');
      sheet?.getRange(12, 2).setValue(true);
      await engine.settle();
    });
    await press('Control+Enter');
    await sidebar.getByRole('heading', { name: `มีผู้อื่นแก้ของ ${NAMES[1]} ระหว่างนี้` }).waitFor();
    await bench.picture('behaviour-conflict');
    expect(await bench.sidebarViolations()).toEqual([]);
    await sidebar.getByRole('radio', { name: /^ที่กรอก: พบ 0 · ติ๊ก/ }).check();
    await sidebar.getByRole('button', { name: 'ใช้ตามที่เลือกแล้วบันทึก' }).click();
    await sidebar.getByText(`บันทึกสมรรถนะของ ${NAMES[1]} ลงตารางแล้ว`).waitFor();
    expect(await bench.cell('BAR S002', 10, 3)).toBe(0);
    await press('Alt+n');
    await sidebar.getByText('ไม่พบแท็บ BAR S003').waitFor();
    expect(bench.errors).toEqual([]);
  });
});
