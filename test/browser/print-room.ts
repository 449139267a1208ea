import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { markCuts, PRINT_STYLE, printedTab, printOptions, printView } from '../../workbench/headless';
import type { TestBench } from '../support/workbench';
import { launchBrowser } from './launch';
import { PRINT_FONTS } from './print-fonts';

const PICTURES = join(__dirname, '../../build/screenshots');

/** A browser page on which tabs are drawn as the host prints them. */
export interface PrintRoom {
  readonly page: Page;
  /**
   * Draws a tab as its export link prints it; every page becomes a picture, and all together a PDF.
   *
   * @param name what the pictures are called; without one there are none
   * @returns how many pages there are, and what is cut on them
   */
  print(bench: TestBench, tab: string, link: string, name?: string): Promise<Printed>;
  close(): Promise<void>;
}

export interface Printed {
  readonly pages: number;
  readonly cut: readonly string[];
}

export const openPrintRoom = async (): Promise<PrintRoom> => {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
  return {
    page,
    close: () => browser.close(),
    print: async ({ state }, tab, link, name) => {
      const options = printOptions(new URLSearchParams(link.split('?')[1]));
      const view = printView(printedTab(state.engine, tab), options);
      await page.setContent(
        `<html lang="th"><head><style>${PRINT_FONTS}${PRINT_STYLE}</style></head><body>${view}</body></html>`,
      );
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(`(${markCuts.toString()})(document)`);
      const pages = await page.locator('.page').all();
      if (name !== undefined) {
        for (const [index, one] of pages.entries())
          await one.screenshot({ path: join(PICTURES, `${name}-${index + 1}.png`) });
        writeFileSync(
          join(PICTURES, `${name}.pdf`),
          await page.pdf({ preferCSSPageSize: true, printBackground: true }),
        );
      }
      return { pages: pages.length, cut: await page.locator('[data-cut]').allTextContents() };
    },
  };
};
