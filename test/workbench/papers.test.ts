import type { PaperDocument } from '../../src/actions/documents/document';
import { appendPapers, finishPapers, startPapers } from '../../src/actions/documents/papers';
import { readSettings } from '../../src/actions/read/settings';
import { appendRows, discardStack, exportLink, finishStack, startStack } from '../../src/sheet/papers';
import { type ServiceCall, services, typeCells } from '../../workbench/headless';
import { GRID, sampleBlocks, sampleStack } from '../support/papers';
import { openTestBench, type TestBench } from '../support/workbench';

const TAB = 'แบบประเมินตัวอย่าง';
const UNFINISHED = `${TAB} (กำลังจัดทำ)`;

let bench: TestBench;

beforeEach(async () => {
  bench = await openTestBench();
  Object.assign(globalThis, services(bench.state));
});

afterEach(() => bench.dispose());

/** One run of the script: what it calls on the papers' tabs. */
const inOneRun = (run: () => unknown): ServiceCall[] => {
  const before = bench.state.calls.length;
  bench.state.written = false;
  run();
  return bench.state.calls.slice(before).filter(({ tab }) => [TAB, UNFINISHED].includes(tab));
};

const makeStack = (people: number): string => {
  let link = '';
  inOneRun(() => startStack(TAB, GRID));
  inOneRun(() => appendRows(TAB, sampleStack(people)));
  inOneRun(() => {
    link = finishStack(TAB, sampleStack(people).pages, GRID);
  });
  return link;
};

const sheetOf = (name: string) => bench.state.engine.book.getSheetByName(name);

describe('a stack of papers', () => {
  test('stands on one tab, 43 rows of 23 px a page, sums as live formulas', async () => {
    const plan = sampleStack(2);
    makeStack(2);
    await bench.state.engine.settle();
    const sheet = sheetOf(TAB);
    expect(sheet?.getMaxColumns()).toBe(GRID.columns.length);
    expect(sheet?.getMaxRows()).toBe(plan.pages * 43 + 1);
    expect([0, 42, plan.pages * 43 - 1].map((row) => sheet?.getRowHeight(row))).toEqual([23, 23, 23]);
    expect(GRID.columns.map((_, column) => sheet?.getColumnWidth(column))).toEqual(GRID.columns);
    const row = plan.cells.findIndex((line) => line.some(({ value }) => typeof value === 'object'));
    const column = (plan.cells[row] ?? []).findIndex(({ value }) => typeof value === 'object');
    const address = `${'ABCDEFGHIJKL'[column]}${row + 1}`;
    expect(bench.formula(TAB, address)).toMatch(/^=SUM\(K\d+,/);
    expect(bench.value(TAB, address)).toBe(32);
    expect(sheetOf(UNFINISHED)).toBeNull();
  });

  test('hands out a link that gives this tab alone, A4, fitted to the width, with all four margins', () => {
    const link = new URL(makeStack(1));
    const parameters = Object.fromEntries(link.searchParams);
    expect(link.pathname).toBe('/spreadsheets/d/workbook/export');
    expect(parameters).toMatchObject({
      format: 'pdf',
      size: 'A4',
      portrait: 'true',
      fitw: 'true',
      fzr: 'false',
    });
    expect(Object.keys(parameters)).toEqual(
      expect.arrayContaining(['top_margin', 'bottom_margin', 'left_margin', 'right_margin']),
    );
    expect(Number(parameters.gid)).toBeGreaterThan(0);
  });

  test('grows batch by batch; a batch that broke off is done again in its place', async () => {
    inOneRun(() => startStack(TAB, GRID));
    const first = sampleStack(1);
    inOneRun(() => appendRows(TAB, first));
    inOneRun(() => appendRows(TAB, sampleStack(3, first.pages)));
    inOneRun(() => appendRows(TAB, sampleStack(1, first.pages)));
    inOneRun(() => finishStack(TAB, 2 * first.pages, GRID));
    await bench.state.engine.settle();
    const sheet = sheetOf(TAB);
    expect(sheet?.getMaxRows()).toBe(2 * first.pages * 43 + 1);
    const sums = sheet
      ?.getRange(0, 0, sheet.getMaxRows(), GRID.columns.length)
      .getFormulas()
      .flat()
      .filter((formula) => formula.startsWith('=SUM'));
    expect(sums?.length).toBe(2);
    expect(sums?.[0]).not.toBe(sums?.[1]);
  });

  test('takes the place of the document’s earlier papers', () => {
    makeStack(3);
    makeStack(1);
    expect(sheetOf(TAB)?.getMaxRows()).toBe(sampleStack(1).pages * 43 + 1);
    const shown = bench.state.engine.book.getSheets().filter((sheet) => !sheet.isSheetHidden());
    expect(shown.map((sheet) => sheet.getSheetName())).toEqual(['ชีต1', TAB]);
  });

  test('begins anew over what a job that was given up left', () => {
    inOneRun(() => startStack(TAB, GRID));
    inOneRun(() => appendRows(TAB, sampleStack(2)));
    makeStack(1);
    expect(sheetOf(TAB)?.getMaxRows()).toBe(sampleStack(1).pages * 43 + 1);
  });

  test('never replaces a tab of that name that people made', () => {
    bench.state.engine.book.insertSheet(TAB);
    typeCells(bench.state.engine, TAB, 1, 1, [['บันทึกของฝ่ายบุคคล']]);
    expect(() => startStack(TAB, GRID)).toThrow(`แท็บ ${TAB} (ช่อง A1) ไม่ใช่แบบพิมพ์`);
    expect(bench.value(TAB, 'A1')).toBe('บันทึกของฝ่ายบุคคล');
    expect(sheetOf(UNFINISHED)).toBeNull();
  });

  test('is handed out again where the answer was lost, and nothing older in its place', () => {
    const link = makeStack(2);
    const { pages } = sampleStack(2);
    expect(finishStack(TAB, pages, GRID)).toBe(link);
    expect(() => finishStack(TAB, pages + 1, GRID)).toThrow(`ไม่พบแท็บ ${UNFINISHED}`);
  });

  test('that nothing came on is thrown away, and the earlier one stays', () => {
    makeStack(1);
    inOneRun(() => startStack(TAB, GRID));
    inOneRun(() => discardStack(TAB));
    expect(sheetOf(UNFINISHED)).toBeNull();
    expect(sheetOf(TAB)?.getMaxRows()).toBe(sampleStack(1).pages * 43 + 1);
  });

  test('says so where somebody deleted the tab meanwhile', () => {
    expect(() => appendRows(TAB, sampleStack(1))).toThrow(`ไม่พบแท็บ ${UNFINISHED}`);
    expect(() => finishStack(TAB, 2, GRID)).toThrow(`ไม่พบแท็บ ${UNFINISHED}`);
  });
});

test('a document’s papers are made batch by batch and handed out as one link', async () => {
  const people = ['ครูตัวอย่าง 01', 'ครูตัวอย่าง 02', 'ครูตัวอย่าง 03'].map((name, index) => ({
    id: `T${index + 1}`,
    name,
    position: 'ครูผู้ช่วย',
    standing: '',
    unit: '',
    supervisor: '',
  }));
  const document: PaperDocument = {
    kind: 'paper',
    id: 'sample',
    name: TAB,
    help: '',
    tab: TAB,
    grid: GRID,
    people: () => people.map((person) => ({ person })),
    batch: () => ({ papersOf: ({ name }) => sampleBlocks(name) }),
  };
  const { settings } = readSettings(undefined, new Date('2026-01-05'));
  let pages = 0;
  inOneRun(() => startPapers(document));
  for (const batch of [people.slice(0, 2), people.slice(2)])
    inOneRun(() => {
      pages = appendPapers(document, batch, settings, pages);
    });
  inOneRun(() => {
    expect(finishPapers(document, pages, 'งาน')).toEqual({
      link: expect.stringContaining('/export?format=pdf&gid='),
      tab: TAB,
      pages: 3 * sampleStack(1).pages,
    });
  });
  inOneRun(() => startPapers(document));
  inOneRun(() => {
    pages = appendPapers(document, people.slice(0, 1), { ...settings, digits: 'ไทย' }, 0);
  });
  inOneRun(() => finishPapers(document, pages, 'งาน'));
  await bench.state.engine.settle();
  const sheet = sheetOf(TAB);
  const values = sheet?.getRange(0, 0, sheet.getMaxRows(), GRID.columns.length).getValues().flat() ?? [];
  expect(values.filter((value) => /[0-9]/.test(String(value ?? '')))).toEqual([]);
  expect(values.map(String).some((value) => value.includes('๔๕.๗๑'))).toBe(true);
});

describe('service calls', () => {
  const callsFor = (people: number): ServiceCall[][] => [
    inOneRun(() => startStack(TAB, GRID)),
    inOneRun(() => appendRows(TAB, sampleStack(people))),
    inOneRun(() => finishStack(TAB, sampleStack(people).pages, GRID)),
  ];

  test('each run takes the same calls for 10 people and for 100, at most 10 a tab', () => {
    callsFor(1);
    const ten = callsFor(10);
    const hundred = callsFor(100);
    expect(hundred).toEqual(ten);
    for (const run of ten)
      for (const name of [TAB, UNFINISHED])
        expect(run.filter(({ tab }) => tab === name).length).toBeLessThanOrEqual(10);
  });
});

test.each(['/edit', '/edit#gid=0', '/edit?gid=0#gid=0', '/', '/view', ''])(
  'the export link of a workbook at …%s',
  (ending) => {
    expect(exportLink(`https://docs.google.com/spreadsheets/d/x${ending}`, 7)).toMatch(
      /^https:\/\/docs\.google\.com\/spreadsheets\/d\/x\/export\?format=pdf&gid=7&size=A4&/,
    );
  },
);
