import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../src/cells/a1';
import { SHEET_LOOK } from '../engine/workbook-data';
import { drawBorders, type Sides } from './borders';
import { copyCharts, LocalChart, placeChart, replaceChart, startChart } from './chart';
import { copyTab } from './copy';
import { standIn } from './partial';
import { LocalProtection } from './protection';
import { LocalRange } from './range';
import type { HostState } from './state';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

type Supported =
  | 'appendRow'
  | 'autoResizeRows'
  | 'copyTo'
  | 'deleteColumns'
  | 'deleteRows'
  | 'getCharts'
  | 'getDataRange'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getProtections'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetId'
  | 'hideSheet'
  | 'insertChart'
  | 'insertColumnsAfter'
  | 'insertRowsAfter'
  | 'isSheetHidden'
  | 'newChart'
  | 'protect'
  | 'removeChart'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setHiddenGridlines'
  | 'setName'
  | 'setRowHeightsForced'
  | 'showSheet'
  | 'updateChart';

/** A local tab. */
export class LocalSheet implements Pick<Sheet, Supported> {
  static of = (state: HostState, tab: FWorksheet): Sheet =>
    standIn<Sheet>('Sheet', new LocalSheet(state, tab));

  private constructor(
    private readonly state: HostState,
    private readonly tab: FWorksheet,
  ) {}

  private get self(): Sheet {
    return standIn<Sheet>('Sheet', this);
  }

  private count(name: string): void {
    this.state.count(`Sheet.${name}`, this.tab.getSheetName());
  }

  private change(name: string, apply: () => void): Sheet {
    this.count(name);
    const sheetId = this.tab.getSheetId();
    if (
      name !== 'appendRow' &&
      !this.state.mayEdit(sheetId, 1, 1, this.tab.getMaxRows(), this.tab.getMaxColumns())
    )
      throw new Error(PROTECTED);
    apply();
    this.state.wrote();
    return this.self;
  }

  getName = (): string => this.tab.getSheetName();

  /** Its place in the row of tabs, counted from 1. */
  getIndex = (): number => {
    this.count('getIndex');
    return this.tab.getIndex() + 1;
  };

  getSheetId = (): number => sheetNumber(this.tab.getSheetId());

  setName = (name: string): Sheet =>
    this.change('setName', () => {
      checkTabName(name);
      if (name !== this.getName() && this.state.engine.book.getSheetByName(name))
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      this.tab.setName(name);
    });

  getRange = (row: number | string, column?: number, rows = 1, columns = 1): Range => {
    if (typeof row === 'string') {
      const whole = COLUMNS.test(row);
      const area = parseA1(whole ? row.replace(':', '1:') + this.tab.getMaxRows() : row);
      return this.range(area.row, area.column, area.rows, area.columns);
    }
    return this.range(row, column ?? 1, rows, columns);
  };

  private range(row: number, column: number, rows: number, columns: number): Range {
    if ([row, column, rows, columns].some((count) => !Number.isInteger(count) || count < 1))
      throw new Error(
        `The starting row and column of the range must be at least 1, and so must its size (${row}, ${column}, ${rows}, ${columns}).`,
      );
    if (row + rows - 1 > this.tab.getMaxRows() || column + columns - 1 > this.tab.getMaxColumns())
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    return standIn<Range>(
      'Range',
      new LocalRange(this.state, this.tab.getSheet(), this.self, row, column, rows, columns),
    );
  }

  /** The range of an area that may reach beyond a tab that became smaller. */
  private areaRange = ({ row, column, rows, columns }: Area): Range =>
    this.range(
      row,
      column,
      Math.min(rows, this.tab.getMaxRows() - row + 1),
      Math.min(columns, this.tab.getMaxColumns() - column + 1),
    );

  private rangeOf = (sheetId: string, area: Area): Range => {
    const tab = this.state.engine.book.getSheetBySheetId(sheetId);
    if (!tab) throw new Error('The chart draws from a sheet that is gone.');
    return LocalSheet.of(this.state, tab).getRange(area.row, area.column, area.rows, area.columns);
  };

  getRangeList = (addresses: string[]): RangeList => {
    const ranges = addresses.map((address) => this.getRange(address));
    const forEach = (name: string, apply: (range: Range) => void): RangeList => {
      const before = this.state.calls.length;
      ranges.forEach(apply);
      this.state.calls.splice(before);
      this.count(name);
      return list;
    };
    const list: RangeList = standIn<RangeList>('RangeList', {
      setNumberFormat: (pattern: string) =>
        forEach('RangeList.setNumberFormat', (range) => void range.setNumberFormat(pattern)),
      setBackground: (color: string | null) =>
        forEach('RangeList.setBackground', (range) => void range.setBackground(color)),
      setFontWeight: (weight: GoogleAppsScript.Spreadsheet.FontWeight | null) =>
        forEach('RangeList.setFontWeight', (range) => void range.setFontWeight(weight)),
      setWrap: (wrap: boolean) => forEach('RangeList.setWrap', (range) => void range.setWrap(wrap)),
      setBorder: ((...sides: Sides) => {
        this.change('RangeList.setBorder', () =>
          drawBorders(this.state.engine, this.tab.getSheet(), addresses.map(parseA1), sides),
        );
        return list;
      }) as RangeList['setBorder'],
    } satisfies Partial<RangeList>);
    return list;
  };

  getDataRange = (): Range => {
    const { rows, columns } = this.state.engine.extent(this.tab.getSheet());
    return this.range(1, 1, Math.max(rows, 1), Math.max(columns, 1));
  };

  getLastRow = (): number => {
    this.count('getLastRow');
    return this.state.engine.extent(this.tab.getSheet()).rows;
  };

  getLastColumn = (): number => {
    this.count('getLastColumn');
    return this.state.engine.extent(this.tab.getSheet()).columns;
  };

  getMaxRows = (): number => {
    this.count('getMaxRows');
    return this.tab.getMaxRows();
  };

  getMaxColumns = (): number => {
    this.count('getMaxColumns');
    return this.tab.getMaxColumns();
  };

  appendRow = (values: unknown[]): Sheet =>
    this.change('appendRow', () => {
      const row = this.state.engine.extent(this.tab.getSheet()).rows + 1;
      if (row > this.tab.getMaxRows()) this.tab.insertRowsAfter(this.tab.getMaxRows() - 1, 1);
      const before = this.state.calls.length;
      this.range(row, 1, 1, values.length).setValues([values]);
      this.state.calls.splice(before);
    });

  /** A copy of the tab at the end of the open workbook, under a name of the host's. */
  copyTo = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet => {
    const { book } = this.state.engine;
    if (spreadsheet?.getId() !== book.getId())
      throw new Error('The workbench copies within one workbook only');
    this.count('copyTo');
    roomFor(this.state, this.tab.getMaxRows() * this.tab.getMaxColumns());
    const active = book.getActiveSheet();
    const copy = LocalSheet.copied(this.state, this.tab, freeName(book, this.getName()));
    book.setActiveSheet(active);
    return LocalSheet.of(this.state, copy);
  };

  /** A tab under another name that holds and looks like this one. */
  static copied = (state: HostState, tab: FWorksheet, name: string): FWorksheet => {
    const { book } = state.engine;
    const copy = book.create(name, tab.getMaxRows(), tab.getMaxColumns(), { sheet: SHEET_LOOK });
    copyTab(state, tab.getSheet(), copy.getSheet());
    for (let column = 0; column < tab.getMaxColumns(); column += 1) {
      const width = tab.getColumnWidth(column);
      if (width !== SHEET_LOOK.defaultColumnWidth) copy.setColumnWidth(column, width);
    }
    copy.setFrozenRows(tab.getFrozenRows());
    copy.setFrozenColumns(tab.getFrozenColumns());
    copyCharts(state, tab.getSheetId(), copy.getSheetId());
    state.wrote();
    return copy;
  };

  isSheetHidden = (): boolean => {
    this.count('isSheetHidden');
    return this.tab.isSheetHidden();
  };

  insertRowsAfter = (after: number, count: number): Sheet => {
    within('rows', after, this.tab.getMaxRows(), count);
    roomFor(this.state, count * this.tab.getMaxColumns());
    return this.change('insertRowsAfter', () => void this.tab.insertRowsAfter(after - 1, count));
  };

  insertColumnsAfter = (after: number, count: number): Sheet => {
    within('columns', after, this.tab.getMaxColumns(), count);
    roomFor(this.state, count * this.tab.getMaxRows());
    return this.change('insertColumnsAfter', () => void this.tab.insertColumnsAfter(after - 1, count));
  };

  deleteRows = (row: number, count: number): void => {
    within('rows', row + count - 1, this.tab.getMaxRows(), count);
    if (count === this.tab.getMaxRows()) throw new Error("You can't delete all the rows on the sheet.");
    const frozen = this.tab.getFrozenRows();
    if (frozen > 0 && row <= frozen + 1 && row + count > this.tab.getMaxRows())
      throw new Error('Sorry, it is not possible to delete all non-frozen rows.');
    this.change('deleteRows', () => void this.tab.deleteRows(row - 1, count));
  };

  deleteColumns = (column: number, count: number): void => {
    within('columns', column + count - 1, this.tab.getMaxColumns(), count);
    if (count === this.tab.getMaxColumns()) throw new Error("You can't delete all the columns on the sheet.");
    const frozen = this.tab.getFrozenColumns();
    if (frozen > 0 && column <= frozen + 1 && column + count > this.tab.getMaxColumns())
      throw new Error('Sorry, it is not possible to delete all non-frozen columns.');
    this.change('deleteColumns', () => void this.tab.deleteColumns(column - 1, count));
  };

  setRowHeightsForced = (row: number, count: number, height: number): Sheet => {
    within('rows', row + count - 1, this.tab.getMaxRows(), count);
    return this.change(
      'setRowHeightsForced',
      () => void this.tab.setRowHeightsForced(row - 1, count, height),
    );
  };

  newChart = (): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder =>
    startChart(this.state.engine, this.tab.getSheet(), this.rangeOf);

  getCharts = (): EmbeddedChart[] => {
    this.count('getCharts');
    return this.state.charts
      .filter((chart) => chart.sheetId === this.tab.getSheetId())
      .map((chart) =>
        LocalChart.of(chart, this.rangeOf, (from) =>
          startChart(this.state.engine, this.tab.getSheet(), this.rangeOf, from),
        ),
      );
  };

  /** A chart that another tab's began is put here anew. */
  insertChart = (chart: EmbeddedChart): void => {
    const { id, ...drawn } = LocalChart.drawn(chart);
    const sheetId = this.tab.getSheetId();
    if (drawn.sheetId === sheetId && id !== undefined) throw new Error('The chart is on a sheet already.');
    if (drawn.sheetId !== sheetId && id === undefined)
      throw new Error('The workbench puts a new chart on the tab that began it');
    this.change('insertChart', () => placeChart(this.state, { ...drawn, sheetId }));
  };

  updateChart = (chart: EmbeddedChart): void => {
    this.change('updateChart', () => replaceChart(this.state, LocalChart.drawn(chart)));
  };

  removeChart = (chart: EmbeddedChart): void => {
    const place = this.state.charts.findIndex(({ id }) => id === chart.getChartId());
    if (place < 0) throw new Error('The chart is not on the sheet.');
    this.change('removeChart', () => void this.state.charts.splice(place, 1));
  };

  /** Rows as high as their text: the engine measures it where there is a page. */
  autoResizeRows = (row: number, count: number): Sheet => {
    within('rows', row + count - 1, this.tab.getMaxRows(), count);
    return this.change('autoResizeRows', () => void this.tab.setRowAutoHeight(row - 1, count));
  };

  setHiddenGridlines = (hidden: boolean): Sheet =>
    this.change('setHiddenGridlines', () => void this.tab.setHiddenGridlines(hidden));

  getFrozenRows = (): number => {
    this.count('getFrozenRows');
    return this.tab.getFrozenRows();
  };

  getFrozenColumns = (): number => {
    this.count('getFrozenColumns');
    return this.tab.getFrozenColumns();
  };

  setFrozenRows = (rows: number): void => {
    within('rows', rows, this.tab.getMaxRows());
    if (rows === this.tab.getMaxRows()) throw new Error("You can't freeze all visible rows on the sheet.");
    this.change('setFrozenRows', () => void this.tab.setFrozenRows(rows));
  };

  setFrozenColumns = (columns: number): void => {
    within('columns', columns, this.tab.getMaxColumns());
    if (columns === this.tab.getMaxColumns())
      throw new Error("You can't freeze all visible columns on the sheet.");
    this.change('setFrozenColumns', () => void this.tab.setFrozenColumns(columns));
  };

  setColumnWidth = (column: number, width: number): Sheet => {
    within('columns', column, this.tab.getMaxColumns());
    return this.change('setColumnWidth', () => void this.tab.setColumnWidth(column - 1, width));
  };

  setColumnWidths = (column: number, count: number, width: number): Sheet => {
    within('columns', column + count - 1, this.tab.getMaxColumns(), count);
    return this.change('setColumnWidths', () => void this.tab.setColumnWidths(column - 1, count, width));
  };

  hideSheet = (): Sheet => {
    leavesOneInSight(this.state, this.tab);
    return this.change('hideSheet', () => void this.tab.hideSheet());
  };

  showSheet = (): Sheet => this.change('showSheet', () => void this.tab.showSheet());

  getProtections = (type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[] => {
    const ofTab = String(type) === 'SHEET';
    this.count('getProtections');
    return this.state.protectedAreas
      .filter(({ sheetId, whole = false }) => whole === ofTab && sheetId === this.tab.getSheetId())
      .map((area) => LocalProtection.of(this.state, area, this.areaRange));
  };

  protect = (): Protection => {
    this.count('protect');
    const area = {
      sheetId: this.tab.getSheetId(),
      row: 1,
      column: 1,
      rows: this.tab.getMaxRows(),
      columns: this.tab.getMaxColumns(),
      whole: true,
    };
    return LocalProtection.over(this.state, area, this.areaRange);
  };
}

/** The engine's id of a tab as the number that the host has for it, which an export link names. */
export const sheetNumber = (id: string): number => {
  let hash = 0;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) % 2_147_483_647;
  return hash;
};

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const within = (what: string, position: number, size: number, count = 1): void => {
  if (position > size || count < 1) throw new Error(`Those ${what} are out of bounds.`);
};

/** How long the name of a tab may be. */
const NAME_LIMIT = 100;

/** Refuses a name that the host gives no tab. */
export const checkTabName = (name: string): void => {
  if (name.trim() === '') throw new Error('The name of a sheet cannot be empty.');
  if (name.length > NAME_LIMIT)
    throw new Error(`The name of a sheet cannot be longer than ${NAME_LIMIT} characters: ${name}`);
};

/** How many cells a workbook may have. */
const WORKBOOK_LIMIT = 10_000_000;

/** Refuses what would make the workbook larger than the host lets it grow. */
export const roomFor = ({ engine }: HostState, cells: number): void => {
  const standing = engine.book
    .getSheets()
    .reduce((sum, tab) => sum + tab.getMaxRows() * tab.getMaxColumns(), 0);
  if (standing + cells > WORKBOOK_LIMIT)
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${WORKBOOK_LIMIT} cells.`,
    );
};

/** The host keeps one tab in sight. */
export const leavesOneInSight = ({ engine }: HostState, tab: FWorksheet): void => {
  const others = engine.book.getSheets().filter((other) => other.getSheetId() !== tab.getSheetId());
  if (others.every((other) => other.isSheetHidden()))
    throw new Error("You can't remove or hide all the visible sheets in a document.");
};

/** The name that the host gives a copy. */
const freeName = (book: FWorkbook, name: string): string => {
  let copy = `สำเนาของ ${name}`;
  for (let number = 1; book.getSheetByName(copy); number += 1) copy = `สำเนาของ ${name} ${number}`;
  return copy;
};

/** Whole columns, `A:J`. */
const COLUMNS = /^[A-Z]+:[A-Z]+$/i;

const CELL = /^\$?([A-Z]+)\$?(\d+)$/i;

const parseA1 = (address: string) => {
  const [from = '', to = from] = address.split(':');
  const [a, b] = [parseCell(from, address), parseCell(to, address)];
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
};

const parseCell = (text: string, address: string): { row: number; column: number } => {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (!letters || !digits) throw new Error(`Range not found: ${address}`);
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
};
