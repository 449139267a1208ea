import { join } from 'node:path';
import { appendRows, exportLink, finishStack, startStack } from '../../src/sheet/papers';
import { services, sheetNumber } from '../../workbench/headless';
import { GRID, sampleStack } from '../support/papers';
import { openTestBench, type TestBench } from '../support/workbench';
import { openPrintRoom, type PrintRoom } from './print-room';
import { WorkbenchPage } from './workbench-page';

const TAB = 'แบบประเมินตัวอย่าง';
const PICTURES = join(__dirname, '../../build/screenshots');

let bench: TestBench;
let room: PrintRoom;

beforeAll(async () => {
  room = await openPrintRoom();
});

afterAll(() => room.close());

beforeEach(async () => {
  bench = await openTestBench();
  Object.assign(globalThis, services(bench.state));
});

afterEach(() => bench.dispose());

/** Draws a stack as its export link prints it. */
const draw = async (thaiDigits: boolean, name: string) => {
  startStack(TAB, GRID);
  appendRows(TAB, sampleStack(2, 0, thaiDigits));
  bench.state.written = false;
  const link = finishStack(TAB, sampleStack(2).pages, GRID);
  await bench.state.engine.settle();
  return room.print(bench, TAB, link, name);
};

test('a stack prints on as many A4 pages as were planned, and nothing is cut', async () => {
  expect(await draw(false, 'papers')).toEqual({ pages: sampleStack(2).pages, cut: [] });
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
  expect((await draw(true, 'papers-thai')).cut).toEqual([]);
});
