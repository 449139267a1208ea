import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import {
  markCuts,
  PRINT_STYLE,
  printedTab,
  printOptions,
  printView,
  typeCells,
  typeRoster,
} from '../../workbench/headless';
import { openTestBench, type TestBench } from '../support/workbench';
import { launchBrowser } from './launch';
import { PRINT_FONTS } from './print-fonts';

const TABS = {
  'staff-results': 'พิมพ์ผลสัมฤทธิ์ 38ค(2)',
  'staff-competencies': 'พิมพ์สมรรถนะ 38ค(2)',
  'staff-summary': 'พิมพ์แบบสรุป 38ค(2)',
  'staff-notice': 'พิมพ์แจ้งผล 38ค(2)',
} as const;
/** How many pages each takes at most. */
const PAGES = { 'staff-results': 2, 'staff-competencies': 1, 'staff-summary': 2, 'staff-notice': 1 } as const;
const KINDS = Object.keys(TABS) as (keyof typeof TABS)[];
const PICTURES = join(__dirname, '../../build/screenshots');
const SETTINGS = 'ตั้งค่า';

const PERSON = [
  'S002',
  'เจ้าหน้าที่ตัวอย่าง 02',
  'นิติกร',
  '',
  'กลุ่มกฎหมายและคดี',
  'เจ้าหน้าที่ตัวอย่าง 01',
  'วิชาการ',
  'ชำนาญการ',
];
const HEAD = [
  'S001',
  'เจ้าหน้าที่ตัวอย่าง 01',
  'ผู้อำนวยการกลุ่มกฎหมายและคดี',
  '',
  'กลุ่มกฎหมายและคดี',
  'รองผู้อำนวยการตัวอย่าง',
  'วิชาการ',
  'ชำนาญการพิเศษ',
];

const KPIS: readonly (readonly unknown[])[] = [
  ['ร้อยละของสำนวนการสอบสวนทางวินัยที่ดำเนินการแล้วเสร็จภายในกำหนด', '5.2.1 คำรับรอง แผน กลยุทธ์', 40, 4.25],
  ['จำนวนครั้งของการให้คำปรึกษาด้านกฎหมายแก่สถานศึกษาในสังกัด', '5.2.2 หน้าที่หลัก', 35, 3.5],
  ['ระดับความสำเร็จของโครงการอบรมความรู้ด้านวินัยและการรักษาวินัย', '5.2.3 มอบหมายพิเศษ', 25, 5],
];

let bench: TestBench;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
});

afterAll(() => browser.close());

afterEach(() => bench.dispose());

const prepared = async (settings: readonly unknown[][] = []): Promise<void> => {
  bench = await openTestBench();
  typeRoster(bench.state.engine, [PERSON, HEAD]);
  bench.state.engine.book.create(SETTINGS, 100, 10);
  typeCells(bench.state.engine, SETTINGS, 2, 1, [
    ['สถานศึกษา/หน่วยงาน', 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1'],
    ['ปีงบประมาณ (พ.ศ.)', 2569],
    ['รอบการประเมินครั้งที่', 1],
    ...settings,
  ]);
  await bench.project.run('prepareWorkbook');
  await bench.state.engine.settle();
};

const rate = async (): Promise<void> => {
  typeCells(
    bench.state.engine,
    'ตัวชี้วัด',
    2,
    4,
    KPIS.map(([name, kind, weight, level]) => [
      name,
      kind,
      ...['ร้อยละ 60', 'ร้อยละ 70', 'ร้อยละ 80', 'ร้อยละ 90', 'ร้อยละ 100 ภายใน 30 วัน'],
      weight,
      '',
      level,
    ]),
  );
  const found = [2, 2, 1, 2, 2, 3, 0, 2, 2, 2];
  typeCells(
    bench.state.engine,
    'แผนสมรรถนะ',
    2,
    11,
    found.map((level, index) => [level, index === 2 ? 'ใช้แบบฟอร์มเดิม ยังไม่ปรับปรุงตามระเบียบใหม่' : '']),
  );
  await bench.state.engine.settle();
};

/** Prints the person's papers and draws them as the host prints them. @returns how many pages they are */
const draw = async (kind: keyof typeof TABS, name: string): Promise<number> => {
  const call = async (what: string, request: object) => {
    const answer = (await bench.project.call('callSidebar', [what, request])) as {
      readonly ok: boolean;
      readonly value: { readonly job: string; readonly finished: boolean; readonly link: string };
    };
    expect(answer).toMatchObject({ ok: true });
    return answer.value;
  };
  let job = await call('startJob', { document: kind, people: [{ id: PERSON[0], name: PERSON[1] }] });
  while (!job.finished) job = await call('continueJob', { job: job.job });
  await bench.state.engine.settle();
  const view = printView(
    printedTab(bench.state.engine, TABS[kind]),
    printOptions(new URLSearchParams(job.link.split('?')[1])),
  );
  await page.setContent(
    `<html lang="th"><head><style>${PRINT_FONTS}${PRINT_STYLE}</style></head><body>${view}</body></html>`,
  );
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(`(${markCuts.toString()})(document)`);
  const pages = await page.locator('.page').all();
  for (const [index, one] of pages.entries())
    await one.screenshot({ path: join(PICTURES, `${name}-${index + 1}.png`) });
  writeFileSync(
    join(PICTURES, `${name}.pdf`),
    await page.pdf({ preferCSSPageSize: true, printBackground: true }),
  );
  expect(await page.locator('[data-cut]').allTextContents()).toEqual([]);
  return pages.length;
};

test('the papers of somebody who is rated, nothing cut', async () => {
  await prepared();
  await rate();
  for (const kind of KINDS) expect(await draw(kind, kind)).toBeLessThanOrEqual(PAGES[kind]);
});

test('blank papers in Thai digits', async () => {
  await prepared([['ตัวเลขในแบบพิมพ์', 'ไทย']]);
  for (const kind of KINDS) expect(await draw(kind, `${kind}-blank`)).toBeLessThanOrEqual(PAGES[kind]);
});
