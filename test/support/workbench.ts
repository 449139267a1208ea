import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  headlessEngine,
  type Menu,
  openWorkbench,
  type ProjectFiles,
  type Stage,
  type Workbench,
} from '../../workbench/headless';

const DIST = join(__dirname, '../../dist');

/** The built add-in, file by file. */
export const distFiles = (): ProjectFiles =>
  Object.fromEntries(readdirSync(DIST).map((name) => [name, readFileSync(join(DIST, name), 'utf8')]));

/** What a test sees of the host besides the grid. */
export class RecordedStage implements Stage {
  readonly menus: Menu[] = [];
  readonly alerts: string[] = [];
  readonly sidebars: { title: string; html: string }[] = [];

  menu(menu: Menu): void {
    this.menus.push(menu);
  }

  alert(_title: string, message: string): void {
    this.alerts.push(message);
  }

  sidebar(title: string, html: string): void {
    this.sidebars.push({ title, html });
  }

  toast(): void {}

  activate(): void {}
}

export interface TestBench extends Workbench {
  readonly stage: RecordedStage;
  /** The value that a user sees in a cell, by address. */
  value(tab: string, address: string): unknown;
  dispose(): void;
}

/** The bundle on the headless engine, with an empty workbook. */
export const openTestBench = async (): Promise<TestBench> => {
  const { engine, dispose } = headlessEngine();
  const stage = new RecordedStage();
  const bench = await openWorkbench(engine, distFiles(), stage);
  return { ...bench, stage, dispose, value: (tab, address) => cellValue(bench, tab, address) };
};

const cellValue = ({ state }: Workbench, tab: string, address: string): unknown => {
  const range = state.engine.book.getSheetByName(tab)?.getRange(address);
  const sheet = state.engine.book.getSheetByName(tab)?.getSheet();
  if (!sheet || !range) throw new Error(`No cell ${tab}!${address}`);
  return state.engine.value(sheet, range.getRow(), range.getColumn());
};
