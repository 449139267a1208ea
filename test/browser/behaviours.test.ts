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
  for (const [index, page] of pages.entries()) {
    await page.screenshot({ path: join(PICTURES, `behaviour-print-${index + 1}.png`) });
    expect(await page.textContent()).toContain('ใบประเมินสมรรถนะ (BAR Scale) — S001 เจ้าหน้าที่ตัวอย่าง 01');
    expect(await page.textContent()).toContain('สมรรถนะ / พฤติกรรมบ่งชี้');
  }
  expect(await print.locator('[data-cut]').allTextContents()).toEqual([]);
  expect(await print.getByText('◄ คาดหวัง').count()).toBe(10);
  expect(await pages[pages.length - 1]?.textContent()).toContain('ผู้ประเมิน\n(รองผู้อำนวยการตัวอย่าง)');
  await print.close();
});
