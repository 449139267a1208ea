import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {} from '@univerjs/sheets-ui/facade';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import type { ProjectFiles, Workbench } from '../../workbench/headless';
import { launchBrowser } from './launch';

const ROOT = join(__dirname, '../..');
const PICTURES = join(ROOT, 'build/screenshots');

declare const workbench: Workbench;

/** Calls of the add-in's pages that are held back. */
interface Held {
  readonly waiting: (() => void)[];
}

/** The workbench as `npm start` serves it, in a real browser. */
export class WorkbenchPage {
  /** Addresses that the page asked for outside of its own server. */
  readonly outside: string[] = [];
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly server: ChildProcess,
    private readonly address: string,
  ) {
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && /^https?:/.test(request.url()))
        this.outside.push(request.url());
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  static async open(): Promise<WorkbenchPage> {
    mkdirSync(PICTURES, { recursive: true });
    const server = spawn('node', [join(ROOT, 'workbench/server.mjs')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await addressOf(server);
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    return new WorkbenchPage(page, browser, server, address);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.kill();
  }

  /** Has the page run another project than the built one. */
  async serve(files: ProjectFiles): Promise<void> {
    await this.page.route('**/project.json', (route) => route.fulfill({ json: files }));
  }

  /** Loads the page anew and waits until the workbook stands. */
  async load(query = ''): Promise<void> {
    await this.page.goto(`${this.address}/${query}`);
    await this.page.waitForSelector('body[data-ready]', { timeout: 60_000 });
  }

  /** Clicks through the add-in's menu. */
  async menu(item: string): Promise<void> {
    await this.page.getByRole('button', { name: 'ประเมินผลงาน', exact: true }).click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  get dialog() {
    return this.page.locator('#alert[open]');
  }

  /** The page of the add-in in the modal dialog. */
  get modal(): FrameLocator {
    return this.page.frameLocator('#modal iframe');
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('#sidebar iframe');
  }

  /** The sidebar's own page. */
  async sidebarPage(): Promise<Frame> {
    const frame = await this.page.locator('#sidebar iframe').elementHandle();
    const page = await frame?.contentFrame();
    if (!page) throw new Error('No sidebar is open');
    return page;
  }

  /** Finds somebody in the sidebar by typing, as a user does. */
  async pick(words: string): Promise<void> {
    await this.sidebar.getByRole('combobox', { name: 'ผู้รับการประเมิน' }).fill(words);
    await this.page.keyboard.press('Enter');
  }

  /** What axe objects to in the sidebar: the rule, then the elements. */
  async sidebarViolations(): Promise<string[][]> {
    return violationsIn(await this.sidebarPage());
  }

  /** The same of the page in the modal dialog. */
  async modalViolations(): Promise<string[][]> {
    const frame = await this.page.locator('#modal iframe').elementHandle();
    const page = await frame?.contentFrame();
    if (!page) throw new Error('No modal dialog is open');
    return violationsIn(page);
  }

  /** What a user sees in a cell, once formulas are settled. */
  cell(tab: string, row: number, column: number): Promise<unknown> {
    return this.page.evaluate(
      async ([name, r, c]) => {
        const { engine } = workbench.state;
        await engine.settle();
        const sheet = engine.book.getSheetByName(name)?.getSheet();
        return sheet && engine.value(sheet, r - 1, c - 1);
      },
      [tab, row, column] as const,
    );
  }

  /** Puts a cell before the user's eyes, as a click on its tab and on it would. */
  async show(tab: string, row: number, column: number): Promise<void> {
    await this.page.evaluate(
      ([name, r, c]) => {
        const { engine, stage } = workbench.state;
        const sheet = engine.book.getSheetByName(name)?.getSheet();
        if (sheet) stage.activate(sheet, r - 1, c - 1);
      },
      [tab, row, column] as const,
    );
    await this.page.waitForTimeout(400);
  }

  /** Clicks a cell of the sheet's first screen, so that what is typed next goes into it. */
  async click(tab: string, row: number, column: number, part: 'edge' | 'middle' = 'edge'): Promise<void> {
    await this.show(tab, row, column);
    const { x, y, width } = await this.page.evaluate(
      ([name, r, c]) => {
        const sheet = workbench.state.engine.book.getSheetByName(name);
        const cell =
          sheet
            ?.scrollToCell(0, 0)
            .getRange(r - 1, c - 1)
            .getCellRect() ?? new DOMRect();
        const canvas = document.querySelector('canvas[id*=sheet]')?.getBoundingClientRect() ?? new DOMRect();
        return { x: canvas.x + cell.x, y: canvas.y + cell.y + cell.height / 2, width: cell.width };
      },
      [tab, row, column] as const,
    );
    await this.page.mouse.click(part === 'edge' ? x + 3 : x + width / 2, y);
    await this.page.waitForTimeout(200);
  }

  /** Changes what the host is like, such as who holds its lock. */
  hostState(change: { readonly lockedByOther: boolean }): Promise<unknown> {
    return this.page.evaluate((wanted) => void Object.assign(workbench.state, wanted), change);
  }

  /** Makes every call from the sidebar fail, as the host does for several signed-in accounts. */
  async cutConnection(): Promise<() => Promise<unknown>> {
    await this.page.evaluate(() => {
      workbench.project.call = () => Promise.reject(new Error('PERMISSION_DENIED'));
    });
    return () => this.page.evaluate(() => void Reflect.deleteProperty(workbench.project, 'call'));
  }

  /** The engine's id of a tab. */
  sheetId(tab: string): Promise<string> {
    return this.page.evaluate(
      (name) => workbench.state.engine.book.getSheetByName(name)?.getSheetId() ?? '',
      tab,
    );
  }

  /** Opens an address of the workbench beside its page, as a link in a new window does. */
  async openBeside(path: string): Promise<Page> {
    const opened = this.page.waitForEvent('popup');
    await this.page.evaluate((address) => void window.open(address), `${this.address}${path}`);
    const beside = await opened;
    await beside.waitForSelector('body[data-ready]', { timeout: 60_000 });
    return beside;
  }

  /** Holds every call of the add-in's pages back until `nextCall` lets one through. */
  async holdCalls(): Promise<void> {
    await this.page.evaluate(() => {
      const { project } = workbench;
      const waiting: (() => void)[] = [];
      const call = project.call.bind(project);
      project.call = async (name, args) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return call(name, args);
      };
      Object.assign(globalThis, { waiting });
    });
  }

  /** Lets one held call through, as soon as there is one. */
  async nextCall(): Promise<void> {
    await this.page.waitForFunction(() => (globalThis as unknown as Held).waiting.length > 0);
    await this.page.evaluate(() => (globalThis as unknown as Held).waiting.shift()?.());
  }

  /** Holds no call back any more. */
  async freeCalls(): Promise<void> {
    await this.page.evaluate(() => {
      Reflect.deleteProperty(workbench.project, 'call');
      for (const free of (globalThis as unknown as Held).waiting) free();
    });
  }

  /** Name of the tab before the user's eyes. */
  activeTab(): Promise<string> {
    return this.page.evaluate(() => workbench.state.engine.book.getActiveSheet().getSheetName());
  }

  picture(name: string): Promise<unknown> {
    return this.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }
}

const violationsIn = async (page: Frame): Promise<string[][]> => {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is injected
    const result = await (globalThis as any).axe.run();
    return result.violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [
      id,
      ...nodes.map(({ html }) => html),
    ]);
  });
};

const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (chunk) => {
      printed += chunk;
      const address = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (address) resolve(address);
    });
    server.once('exit', (code) => reject(new Error(`The workbench server ended with ${code}: ${printed}`)));
  });
