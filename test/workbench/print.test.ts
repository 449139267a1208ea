import { exportLink } from '../../src/sheet/papers';
import {
  type PrintedTab,
  printedTab,
  printOptions,
  printView,
  services,
  slicePages,
} from '../../workbench/headless';
import { openTestBench, type TestBench } from '../support/workbench';

const query = (link: string): URLSearchParams => new URL(link).searchParams;
const LINK = exportLink('http://localhost/spreadsheets/d/workbook/edit', 1);
const OPTIONS = printOptions(query(LINK));

const cell = (text: string, more: object = {}) => ({
  text,
  isNumber: false,
  align: 'left' as const,
  vertical: 'middle' as const,
  bold: false,
  font: 'Sarabun',
  size: 11,
  wraps: false,
  background: undefined,
  borders: [],
  ...more,
});

const tabOf = (cells: PrintedTab['cells'], columns: readonly number[] = [100, 100, 480]): PrintedTab => ({
  name: 'แท็บ',
  columns,
  rows: cells.map(() => 22),
  frozen: 0,
  cells,
});

/** Left edge and width of the room that a text has, in the tab's pixels. */
const roomOf = (view: string, text: string): string[] =>
  new RegExp(`<b style="left:(\\d+)px;top:\\d+px;width:(\\d+)px[^>]*><span[^>]*>${text}<`)
    .exec(view)
    ?.slice(1) ?? [];

describe('what an export link prints', () => {
  test('a row that does not fit goes onto the next page', () => {
    expect(slicePages([10, 10, 10], 25)).toEqual([[0, 1], [2]]);
    expect(slicePages([10, 10], 20)).toEqual([[0, 1]]);
    expect(slicePages([30, 10], 20)).toEqual([[0], [1]]);
    expect(slicePages([], 20)).toEqual([]);
  });

  test('43 rows of 23 px are a page, also where the host draws them 1 % higher or lower', () => {
    const { paper, margins } = OPTIONS;
    const room = paper.height - margins.top - margins.bottom;
    for (const off of [0.99, 1, 1.01]) {
      const row = ((23 * (paper.width - margins.left - margins.right)) / 680) * off;
      expect(slicePages(Array(86).fill(row), room).map(({ length }) => length)).toEqual([43, 43]);
    }
  });

  test('text lies over empty neighbours, on the side that it is aligned to, up to the next filled cell', () => {
    const blank = cell('');
    const view = printView(
      tabOf([
        [cell('ซ้าย'), blank, cell('x')],
        [cell('x'), blank, cell('ขวา', { align: 'right' })],
        [blank, cell('กลาง', { align: 'center' }), blank],
        [blank, cell('เลข', { isNumber: true }), blank],
      ]),
      OPTIONS,
    );
    expect(roomOf(view, 'ซ้าย')).toEqual(['0', '200']);
    expect(roomOf(view, 'ขวา')).toEqual(['100', '580']);
    expect(roomOf(view, 'กลาง')).toEqual(['0', '680']);
    expect(roomOf(view, 'เลข')).toEqual(['100', '100']);
  });

  test('what people typed is text, never HTML', () => {
    expect(printView(tabOf([[cell('<b>&')]], [680]), OPTIONS)).toContain('&lt;b&gt;&amp;');
  });

  test('a link that asks for something else is refused, and one without its four margins', () => {
    expect(() => printOptions(query(LINK.replace('size=A4', 'size=letter')))).toThrow('size=A4');
    expect(() => printOptions(query(LINK.replace(/&top_margin=[^&]*/, '')))).toThrow('all four margins');
  });
});

describe('the stand-ins that papers need', () => {
  let bench: TestBench;
  let sheet: GoogleAppsScript.Spreadsheet.Sheet;

  beforeEach(async () => {
    bench = await openTestBench();
    Object.assign(globalThis, services(bench.state));
    sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('แท็บ');
  });

  afterEach(() => bench.dispose());

  const look = (row: number, column: number) =>
    printedTab(bench.state.engine, 'แท็บ').cells[row - 1]?.[column - 1];

  test('draw an outline; the lines within go, stay or come', () => {
    sheet.getRange(1, 1, 2, 2).setValues([
      ['ก', 'ข'],
      ['ค', 'ง'],
    ]);
    const list = sheet.getRangeList(['A1:B2']);
    list.setBorder(true, true, true, true, null, null);
    expect(look(1, 1)?.borders).toEqual(['top', 'left']);
    expect(look(2, 2)?.borders).toEqual(['right', 'bottom']);
    list.setBorder(null, null, null, null, true, true);
    list.setBorder(true, true, true, true, null, null);
    expect(look(1, 1)?.borders).toEqual(['top', 'right', 'bottom', 'left']);
    list.setBorder(true, true, true, true, false, false);
    expect(look(1, 1)?.borders).toEqual(['top', 'left']);
  });

  test('keep what a cell looked like when another side of its look is set', () => {
    sheet.getRange('A1').setValue('ก');
    const style = SpreadsheetApp.newTextStyle().setFontFamily('Sarabun').setFontSize(9).setBold(true).build();
    sheet.getRange('A1').setTextStyles([[style]]);
    sheet.getRange('A1').setHorizontalAlignments([['right']]);
    sheet.getRange('A1').setVerticalAlignment('top');
    sheet.getRangeList(['A1']).setBorder(true, true, true, true, false, false);
    expect(look(1, 1)).toMatchObject({ bold: true, size: 9, align: 'right', vertical: 'top' });
  });

  test('refuse what the host refuses', () => {
    expect(() => sheet.getRange('A1').setHorizontalAlignments([['middle' as never]])).toThrow(
      'Invalid argument',
    );
    expect(() => sheet.getRange('A1').setVerticalAlignment('center' as never)).toThrow('Invalid argument');
    expect(() => sheet.getRange('A1:B1').setTextStyles([[]])).toThrow('number of columns');
    expect(() => SpreadsheetApp.newTextStyle().setFontSize(10.5)).toThrow('Invalid argument');
    expect(() => sheet.deleteRows(1, 1000)).toThrow('all the rows');
    expect(() => sheet.deleteColumns(1, 26)).toThrow('all the columns');
    expect(() => sheet.setRowHeightsForced(1000, 2, 22)).toThrow('out of bounds');
  });
});
