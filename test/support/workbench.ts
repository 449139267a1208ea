import { execFileSync } from 'node:child_process';
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

/** The same with the sample documents in place of the add-in's. */
export const filesWithSampleDocuments = (): ProjectFiles => ({
  ...distFiles(),
  'actions.html': execFileSync('node', [join(__dirname, 'build-sample-documents.mjs')], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  }),
});

/** What a test sees of the host besides the grid. */
export class RecordedStage implements Stage {
  readonly menus: Menu[] = [];
  readonly alerts: string[] = [];
  readonly toasts: string[] = [];
  /** What the user was asked, and what is answered next: a button, or a text; without one the user cancels. */
  readonly questions: string[] = [];
  readonly answers: string[] = [];
  readonly sidebars: { title: string; html: string }[] = [];
  readonly dialogs: { title: string; html: string; width: number; height: number }[] = [];

  menu(menu: Menu): void {
    this.menus.push(menu);
  }

  ask(_title: string, message: string): string {
    this.questions.push(message);
    return this.answers.shift() ?? 'CANCEL';
  }

  prompt(_title: string, message: string): string | null {
    this.questions.push(message);
    return this.answers.shift() ?? null;
  }

  alert(_title: string, message: string): void {
    this.alerts.push(message);
  }

  sidebar(title: string, html: string): void {
    this.sidebars.push({ title, html });
  }

  dialog(title: string, html: string, width: number, height: number): void {
    this.dialogs.push({ title, html, width, height });
  }

  toast(_title: string, message: string): void {
    this.toasts.push(message);
  }

  activate(): void {}
}

export interface TestBench extends Workbench {
  readonly stage: RecordedStage;
  /** The value that a user sees in a cell, by address. */
  value(tab: string, address: string): unknown;
  /** The formula in a cell; '' where there is none. */
  formula(tab: string, address: string): string;
  /** The first values of a row, counted from 1. */
  row(tab: string, row: number, columns: number): unknown[];
  dispose(): void;
}

const TOLD = console.error;

/** The engine tells thousands of times that formulas of tabs that were deleted are no longer looked up. */
const quietEngine = (): void => {
  console.error = (...told: unknown[]) => {
    if (told[0] !== 'Dependency tree not found for treeId:') TOLD(...told);
  };
};

/** The bundle on the headless engine, with an empty workbook. */
export const openTestBench = async (files: ProjectFiles = distFiles()): Promise<TestBench> => {
  quietEngine();
  const { engine, dispose } = headlessEngine();
  const stage = new RecordedStage();
  const bench = await openWorkbench(engine, files, stage);
  const at = (tab: string, address: string) => {
    const range = engine.book.getSheetByName(tab)?.getRange(address);
    const sheet = engine.book.getSheetByName(tab)?.getSheet();
    if (!sheet || !range) throw new Error(`No cell ${tab}!${address}`);
    return [sheet, range.getRow(), range.getColumn()] as const;
  };
  return {
    ...bench,
    stage,
    dispose,
    value: (tab, address) => engine.value(...at(tab, address)),
    formula: (tab, address) => engine.formula(...at(tab, address)),
    row: (tab, row, columns) => {
      const [sheet] = at(tab, 'A1');
      return Array.from({ length: columns }, (_, column) => engine.value(sheet, row - 1, column));
    },
  };
};
