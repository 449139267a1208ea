import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { appendRows, exportLink, finishStack, startStack } from '../../src/sheet/papers';
import {
  markCuts,
  PRINT_STYLE,
  printedTab,
  printOptions,
  printView,
  services,
  sheetNumber,
} from '../../workbench/headless';
import { GRID, sampleStack } from '../support/papers';
import { openTestBench, type TestBench } from '../support/workbench';
import { launchBrowser } from './launch';
import { PRINT_FONTS } from './print-fonts';
import { WorkbenchPage } from './workbench-page';

const TAB = 'แบบประเมินตัวอย่าง';
const PICTURES = join(__dirname, '../../build/screenshots');

let bench: TestBench;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
});

afterAll(() => browser.close());

beforeEach(async () => {
  bench = await openTestBench();
  Object.assign(globalThis, services(bench.state));
});

afterEach(() => bench.dispose());

/** Draws a stack as its export link prints it. */
const draw = async (thaiDigits: boolean): Promise<void> => {
  startStack(TAB, GRID);
  appendRows(TAB, sampleStack(2, 0, thaiDigits));
  bench.state.written = false;
  const link = finishStack(TAB, sampleStack(2).pages);
  await bench.state.engine.settle();
  const view = printView(
    printedTab(bench.state.engine, TAB),
    printOptions(new URLSearchParams(link.split('?')[1])),
  );
  await page.setContent(
    `<html lang="th"><head><style>${PRINT_FONTS}${PRINT_STYLE}</style></head><body>${view}</body></html>`,
  );
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(`(${markCuts.toString()})(document)`);
};

test('a stack prints on as many A4 pages as were planned, and nothing is cut', async () => {
  await draw(false);
  expect(await page.locator('.page').count()).toBe(sampleStack(2).pages);
  expect(await page.locator('[data-cut]').allTextContents()).toEqual([]);
  for (const [index, one] of (await page.locator('.page').all()).entries())
    await one.screenshot({ path: join(PICTURES, `papers-${index + 1}.png`) });
  writeFileSync(
    join(PICTURES, 'papers.pdf'),
    await page.pdf({ preferCSSPageSize: true, printBackground: true }),
  );
});

test('an export link opens a view of what the host prints, in the workbench’s page too', async () => {
  const workbench = await WorkbenchPage.open();
  try {
    await workbench.load();
    const id = await workbench.sheetId('ผลการประเมิน');
    const link = new URL(exportLink('http://localhost/spreadsheets/d/workbook/edit', sheetNumber(id)));
    const print = await workbench.openBeside(`${link.pathname}${link.search}`);
    expect(await print.title()).toBe('ผลการประเมิน');
    expect(await print.locator('.page').first().textContent()).toContain('ครูตัวอย่าง 01');
    await print.screenshot({ path: join(PICTURES, 'export-link.png') });
    expect(workbench.errors).toEqual([]);
  } finally {
    await workbench.close();
  }
});

test('in Thai digits', async () => {
  await draw(true);
  expect(await page.locator('[data-cut]').allTextContents()).toEqual([]);
  await page
    .locator('.page')
    .first()
    .screenshot({ path: join(PICTURES, 'papers-thai.png') });
});
