import {
  CellValueType,
  type ICellData,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type IRange,
  type IStyleData,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, IActiveDirtyManagerService, IFunctionService } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { type CustomFunction, customFunction } from './custom-function';
import { dateOfSerial, isDatePattern } from './dates';

const SET_VALUES = 'sheet.command.set-range-values';
const SET_CELLS = 'sheet.mutation.set-range-values';
const SET_FORMATS = 'sheet.command.numfmt.set.numfmt';
const SET_STYLE = 'sheet.command.set-style';

type Cells = Record<number, Record<number, ICellData>>;

const matrix = (range: IRange, rows: readonly (readonly ICellData[])[]): Cells =>
  Object.fromEntries(
    rows.map((row, r) => [
      range.startRow + r,
      Object.fromEntries(row.map((cell, c) => [range.startColumn + c, cell])),
    ]),
  );

/**
 * Whether cells were written that no formula has to be calculated again for: results of a calculation, and looks.
 * The engine starts no calculation then, and waiting for its end takes half a second.
 */
const startsNoCalculation = (params: object | undefined, options: IExecutionOptions | undefined): boolean =>
  Boolean(options?.onlyLocal) ||
  (params !== undefined && 'trigger' in params && params.trigger === SET_STYLE);

/** A spreadsheet engine with one open workbook. */
export class Engine {
  /** Thai messages of custom functions that threw, by sheet id, row and column. */
  readonly thrown = new Map<string, string>();
  private pending = false;
  private readonly injector: Injector;

  constructor(
    univer: Univer,
    readonly api: FUniver,
    readonly book: FWorkbook,
  ) {
    this.injector = univer.__getInjector();
    const dirty = this.injector.get(IActiveDirtyManagerService);
    this.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
      if (dirty.get(id) && !(id === SET_CELLS && startsNoCalculation(params, options))) this.pending = true;
    });
  }

  get workbook(): Workbook {
    return this.book.getWorkbook();
  }

  /** Waits until every formula shows its result. */
  async settle(): Promise<void> {
    while (this.pending) {
      this.pending = false;
      await this.api.getFormula().onCalculationResultApplied();
    }
  }

  /** Makes a custom function known under its name. */
  define(name: string, call: CustomFunction): void {
    const functions = this.injector.get(IFunctionService);
    functions.registerExecutors(
      customFunction(name, call, ({ sheetId, row, column }, message) => {
        const key = cellKey(sheetId, row, column);
        if (message === undefined) this.thrown.delete(key);
        else this.thrown.set(key, message);
      }),
    );
  }

  /** Whether a cell's content comes out of a formula: its own, or one that spills over it. */
  isComputed(sheet: Worksheet, row: number, column: number): boolean {
    const raw = sheet.getCellRaw(row, column);
    return Boolean(raw?.f || raw?.si) || this.spilled(sheet, row, column) !== undefined;
  }

  formula(sheet: Worksheet, row: number, column: number): string {
    return sheet.getCellRaw(row, column)?.f ?? '';
  }

  /** A cell's value as Apps Script hands it over: '' where blank, Date where the format shows one. */
  value(sheet: Worksheet, row: number, column: number): unknown {
    const cell = this.shown(sheet, row, column);
    const value = cell?.v;
    if (value === null || value === undefined) return '';
    if (cell?.t === CellValueType.BOOLEAN || typeof value === 'boolean') return Boolean(Number(value));
    if (typeof value === 'number' && isDatePattern(this.pattern(sheet, row, column)))
      return dateOfSerial(value);
    if (typeof value === 'string' && cell?.t === CellValueType.NUMBER) return Number(value);
    return value;
  }

  /** What a cell shows: its own content, or what a formula spills over it. */
  shown(sheet: Worksheet, row: number, column: number): Nullable<ICellData> {
    return this.spilled(sheet, row, column) ?? sheet.getCellRaw(row, column);
  }

  /** A cell's number format. */
  pattern(sheet: Worksheet, row: number, column: number): string | undefined {
    const style = sheet.getCellRaw(row, column)?.s;
    return this.workbook.getStyles().get(style)?.n?.pattern;
  }

  /** A cell's background colour. */
  background(sheet: Worksheet, row: number, column: number): string | undefined {
    const style = sheet.getCellRaw(row, column)?.s;
    return this.workbook.getStyles().get(style)?.bg?.rgb ?? undefined;
  }

  /** Last row and column, counted from 1, that hold a value or a formula; 0 and 0 on an empty sheet. */
  extent(sheet: Worksheet): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    const note = (row: number, column: number) => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    };
    sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
      const content = cell?.f || cell?.si || (cell?.v !== undefined && cell?.v !== null && cell?.v !== '');
      if (content) note(row, column);
      return undefined;
    });
    this.spill(sheet)?.forEach(([row, column]) => {
      note(row, column);
    });
    return { rows: Math.min(rows, sheet.getRowCount()), columns: Math.min(columns, sheet.getColumnCount()) };
  }

  /** Writes what cells hold: values and formulas. */
  write(sheet: Worksheet, range: IRange, cells: readonly (readonly ICellData[])[]): void {
    this.run(SET_VALUES, { ...this.target(sheet), range, value: matrix(range, cells) });
  }

  /** Writes how cells look; what they hold stays. */
  style(sheet: Worksheet, range: IRange, styles: readonly (readonly IStyleData[])[]): void {
    const cells = styles.map((row) => row.map((s): ICellData => ({ s })));
    this.styleCells(sheet, matrix(range, cells));
  }

  /** Writes how single cells look, by row and column; what they hold stays. */
  styleCells(sheet: Worksheet, cellValue: Cells): void {
    const target = this.target(sheet);
    this.run(SET_CELLS, {
      ...target,
      cellValue,
      get trigger() {
        return SET_STYLE;
      },
      // The engine would name a command of the page that is under way, such as scrolling, and then drop formulas.
      set trigger(_) {},
    });
  }

  /** How a cell looks; nothing where it looks as the tab does. */
  look(sheet: Worksheet, row: number, column: number): Nullable<IStyleData> {
    return this.workbook.getStyles().get(sheet.getCellRaw(row, column)?.s);
  }

  /** Writes number formats; what the cells hold stays. */
  format(sheet: Worksheet, range: IRange, patterns: readonly (readonly string[])[]): void {
    const values = patterns.flatMap((row, r) =>
      row.map((pattern, c) => ({ row: range.startRow + r, col: range.startColumn + c, pattern })),
    );
    this.run(SET_FORMATS, { ...this.target(sheet), values });
  }

  private target(sheet: Worksheet) {
    return { unitId: this.workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  }

  private run(command: string, params: object): void {
    if (!this.api.syncExecuteCommand(command, params)) throw new Error(`The engine refused ${command}`);
  }

  private spilled(sheet: Worksheet, row: number, column: number): ICellData | undefined {
    return this.arrays(sheet)?.[row]?.[column] ?? undefined;
  }

  private spill(sheet: Worksheet): [number, number][] | undefined {
    const rows = this.arrays(sheet);
    return (
      rows &&
      Object.entries(rows).flatMap(([row, cells]) =>
        Object.keys(cells ?? {}).map((column): [number, number] => [Number(row), Number(column)]),
      )
    );
  }

  private arrays(sheet: Worksheet): Record<number, Record<number, ICellData | null>> | undefined {
    const data = this.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return data?.[this.workbook.getUnitId()]?.[sheet.getSheetId()] as
      | Record<number, Record<number, ICellData | null>>
      | undefined;
  }

  get<T>(identifier: Parameters<Injector['get']>[0]): T {
    return this.injector.get(identifier) as T;
  }
}

export const cellKey = (sheetId: string, row: number, column: number): string =>
  `${sheetId}!${row},${column}`;
