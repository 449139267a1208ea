import type { ICellData, IRange, IStyleData, Worksheet } from '@univerjs/core';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import { a1, areaA1 } from '../../src/cells/a1';
import { copyTab } from './copy';
import { standIn } from './partial';
import { LocalProtection } from './protection';
import type { HostState } from './state';
import type { LocalTextStyle } from './text-style';
import { typedCell } from './typed';
import { allows, type LocalValidation, ruleAt, setRule } from './validation';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Supported =
  | 'activate'
  | 'canEdit'
  | 'clearContent'
  | 'copyTo'
  | 'createFilter'
  | 'getA1Notation'
  | 'getBackgrounds'
  | 'getColumn'
  | 'getDataValidations'
  | 'getFormulas'
  | 'getNotes'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getSheet'
  | 'getValue'
  | 'getValues'
  | 'protect'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'setFontWeight'
  | 'setFormula'
  | 'setFormulas'
  | 'setHorizontalAlignments'
  | 'setNotes'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setTextStyles'
  | 'setValue'
  | 'setValues'
  | 'setVerticalAlignment'
  | 'setWrap';

const HORIZONTAL = { normal: 0, left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;

const oneOf = <Values extends Readonly<Record<string, number>>>(
  values: Values,
  name: string,
): Values[keyof Values] => {
  const value = values[name];
  if (value === undefined) throw new Error(`Invalid argument: ${name}`);
  return value as Values[keyof Values];
};

const formulaCell = (formula: string): ICellData => {
  if (formula !== '' && !formula.startsWith('=')) throw new Error(`Not a formula: ${formula}`);
  return typedCell(formula, false);
};

/** A rectangle of a local tab; rows and columns counted from 1, as in Apps Script. */
export class LocalRange implements Pick<Range, Supported> {
  constructor(
    private readonly state: HostState,
    private readonly sheet: Worksheet,
    private readonly owner: Sheet,
    private readonly row: number,
    private readonly column: number,
    private readonly rows: number,
    private readonly columns: number,
  ) {}

  private get self(): Range {
    return standIn<Range>('Range', this);
  }

  private get area(): IRange {
    return {
      startRow: this.row - 1,
      startColumn: this.column - 1,
      endRow: this.row + this.rows - 2,
      endColumn: this.column + this.columns - 2,
    };
  }

  getRow = (): number => this.row;
  getColumn = (): number => this.column;
  getNumRows = (): number => this.rows;
  getNumColumns = (): number => this.columns;
  getSheet = (): Sheet => this.owner;
  getA1Notation = (): string =>
    this.rows * this.columns === 1
      ? a1(this.row, this.column)
      : areaA1({ row: this.row, column: this.column, rows: this.rows, columns: this.columns });

  // biome-ignore lint/suspicious/noExplicitAny: the host's own type
  getValues = (): any[][] => {
    this.count('getValues');
    return this.read((row, column) => {
      if (this.state.written && this.state.engine.isComputed(this.sheet, row, column))
        throw new Error(
          `The workbench refuses to read the formula cell ${a1(row + 1, column + 1)} after a write in the same call: its result is not there yet`,
        );
      return this.state.engine.value(this.sheet, row, column);
    });
  };

  // biome-ignore lint/suspicious/noExplicitAny: the host's own type
  getValue = (): any => this.getValues()[0]?.[0];

  getFormulas = (): string[][] => {
    this.count('getFormulas');
    return this.read((row, column) => this.state.engine.formula(this.sheet, row, column));
  };

  setValues = (values: unknown[][]): Range => {
    this.checkShape('setValues', values);
    const cells = values.map((line, r) =>
      line.map((value, c) => typedCell(value, this.patternAt(r, c) === '@')),
    );
    this.checkRules(cells);
    return this.change('setValues', () => this.write(cells));
  };

  setValue = (value: unknown): Range => this.fill('setValue', value);

  setFormulas = (formulas: string[][]): Range => {
    this.checkShape('setFormulas', formulas);
    const cells = formulas.map((line) => line.map(formulaCell));
    return this.change('setFormulas', () => this.write(cells));
  };

  setFormula = (formula: string): Range =>
    this.change('setFormula', () => this.write(this.every(() => formulaCell(formula))));

  clearContent = (): Range =>
    this.change('clearContent', () => this.write(this.every(() => typedCell('', false))));

  /**
   * Pastes this range elsewhere. The workbench copies whole tabs only, each cell into the same place, and turns
   * formulas into their values only where they stand.
   */
  copyTo = (destination: Range, type?: unknown, transposed?: unknown): void => {
    if (typeof type === 'object' || transposed === true)
      throw new Error('The workbench pastes by type, and not transposed');
    if (type === 'PASTE_VALUES') {
      const same = destination.getA1Notation() === this.getA1Notation();
      if (!same || destination.getSheet().getName() !== this.owner.getName())
        throw new Error('The workbench pastes values over the same cells only');
      this.change('copyTo', () => this.write(this.values()));
      return;
    }
    const from = this.state.engine.book.getSheetByName(this.owner.getName());
    const to = this.state.engine.book.getSheetByName(destination.getSheet().getName());
    const whole = this.row === 1 && this.column === 1 && destination.getRow() + destination.getColumn() === 2;
    if (!from || !to || !whole || this.rows !== from.getMaxRows() || this.columns !== from.getMaxColumns())
      throw new Error('The workbench copies whole tabs only, from A1 to A1');
    this.state.count('Range.copyTo', to.getSheetName());
    if (!this.state.mayEdit(to.getSheetId(), 1, 1, to.getMaxRows(), to.getMaxColumns()))
      throw new Error('You are trying to edit a protected cell or object.');
    if (type === 'PASTE_COLUMN_WIDTHS') {
      for (let column = 0; column < this.columns; column += 1) {
        const width = from.getColumnWidth(column);
        if (to.getColumnWidth(column) !== width) to.setColumnWidth(column, width);
      }
    } else if (type === undefined) copyTab(this.state, this.sheet, to.getSheet());
    else throw new Error(`The workbench has no paste type ${String(type)}`);
    this.state.wrote();
  };

  /** What the cells show, as cells without formulas. */
  private values(): ICellData[][] {
    const { engine } = this.state;
    return this.read((row, column) => {
      const value = engine.isComputed(this.sheet, row, column)
        ? engine.shown(this.sheet, row, column)
        : this.sheet.getCellRaw(row, column);
      return { v: value?.v ?? null, t: value?.t ?? null, f: null, si: null, p: null } as ICellData;
    });
  }

  getBackgrounds = (): string[][] => {
    this.count('getBackgrounds');
    return this.read((row, column) => this.state.engine.background(this.sheet, row, column) ?? '#ffffff');
  };

  setBackgrounds = (colors: (string | null)[][]): Range => {
    this.checkShape('setBackgrounds', colors);
    return this.change('setBackgrounds', () =>
      this.look(colors.map((line) => line.map((rgb): IStyleData => ({ bg: rgb ? { rgb } : null })))),
    );
  };

  setBackground = (color: string | null): Range =>
    this.style('setBackground', { bg: color ? { rgb: color } : null });

  setFontWeight = (weight: string | null): Range =>
    this.style('setFontWeight', { bl: weight === 'bold' ? 1 : 0 });

  setHorizontalAlignments = (alignments: (string | null)[][]): Range => {
    this.checkShape('setHorizontalAlignments', alignments);
    const styles = alignments.map((line) =>
      line.map((alignment): IStyleData => ({ ht: oneOf(HORIZONTAL, alignment ?? 'normal') })),
    );
    return this.change('setHorizontalAlignments', () => this.look(styles));
  };

  setVerticalAlignment = (alignment: string | null): Range =>
    this.style('setVerticalAlignment', { vt: oneOf(VERTICAL, alignment ?? 'bottom') });

  setTextStyles = (styles: (GoogleAppsScript.Spreadsheet.TextStyle | null)[][]): Range => {
    this.checkShape('setTextStyles', styles);
    return this.change('setTextStyles', () =>
      this.look(
        styles.map((line) =>
          line.map((style): IStyleData => (style ? (style as unknown as LocalTextStyle).look : {})),
        ),
      ),
    );
  };

  setWrap = (wrap: boolean): Range => this.style('setWrap', { tb: wrap ? 3 : 1 });

  setNumberFormat = (pattern: string): Range =>
    this.change('setNumberFormat', () => this.format(this.every(() => pattern)));

  setNumberFormats = (patterns: string[][]): Range => {
    this.checkShape('setNumberFormats', patterns);
    return this.change('setNumberFormats', () => this.format(patterns));
  };

  getNotes = (): string[][] => {
    this.count('getNotes');
    const notes = this.state.engine.get<SheetsNoteModel>(SheetsNoteModel);
    const [unit, id] = [this.state.engine.workbook.getUnitId(), this.sheet.getSheetId()];
    return this.read((row, col) => notes.getNote(unit, id, { row, col })?.note ?? '');
  };

  setNotes = (texts: (string | null)[][]): Range => {
    this.checkShape('setNotes', texts);
    return this.change('setNotes', () => {
      const notes = this.state.engine.get<SheetsNoteModel>(SheetsNoteModel);
      const [unit, id] = [this.state.engine.workbook.getUnitId(), this.sheet.getSheetId()];
      this.read((row, col) => {
        const note = texts[row - this.row + 1]?.[col - this.column + 1];
        if (note) notes.updateNote(unit, id, row, col, { note, width: 320, height: 220 }, false);
        else if (notes.getNote(unit, id, { row, col })) notes.removeNote(unit, id, { row, col });
      });
    });
  };

  getDataValidations = (): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] => {
    this.count('getDataValidations');
    return this.read((row, column) => ruleAt(this.state, this.sheet, row, column) ?? null) as never;
  };

  setDataValidations = (rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][]): Range => {
    this.checkShape('setDataValidations', rules);
    return this.change('setDataValidations', () => {
      setRule(
        this.state,
        this.sheet,
        this.row,
        this.column,
        rules as unknown as (LocalValidation | null)[][],
      );
    });
  };

  setDataValidation = (rule: GoogleAppsScript.Spreadsheet.DataValidation | null): Range =>
    this.change('setDataValidation', () => {
      setRule(
        this.state,
        this.sheet,
        this.row,
        this.column,
        this.every(() => rule as unknown as LocalValidation | null),
      );
    });

  activate = (): Range => {
    this.state.stage.activate(this.sheet, this.row - 1, this.column - 1);
    return this.self;
  };

  canEdit = (): boolean => {
    this.count('canEdit');
    return this.mayEdit();
  };

  createFilter = (): GoogleAppsScript.Spreadsheet.Filter => {
    const tab = this.sheet.getSheetId();
    if (this.state.filtered.has(tab))
      throw new Error("You can't create a filter in a sheet that already has a filter.");
    this.change('createFilter', () => this.state.filtered.add(tab));
    return standIn<GoogleAppsScript.Spreadsheet.Filter>('Filter', {});
  };

  protect = (): GoogleAppsScript.Spreadsheet.Protection => {
    this.count('protect');
    const area = {
      sheetId: this.sheet.getSheetId(),
      row: this.row,
      column: this.column,
      rows: this.rows,
      columns: this.columns,
    };
    return LocalProtection.over(this.state, area, (at) =>
      this.owner.getRange(at.row, at.column, at.rows, at.columns),
    );
  };

  private count(name: string): void {
    this.state.count(`Range.${name}`, this.sheet.getName());
  }

  private mayEdit(): boolean {
    return this.state.mayEdit(this.sheet.getSheetId(), this.row, this.column, this.rows, this.columns);
  }

  private change(name: string, apply: () => void): Range {
    this.count(name);
    if (!this.mayEdit())
      throw new Error(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
    apply();
    this.state.wrote();
    return this.self;
  }

  private fill(name: string, value: unknown): Range {
    const cells = this.every((r, c) => typedCell(value, this.patternAt(r, c) === '@'));
    this.checkRules(cells);
    return this.change(name, () => this.write(cells));
  }

  private style(name: string, style: IStyleData): Range {
    return this.change(name, () => this.look(this.every(() => style)));
  }

  private format(patterns: string[][]): void {
    this.state.engine.format(this.sheet, this.area, patterns);
  }

  private look(styles: IStyleData[][]): void {
    this.state.engine.style(this.sheet, this.area, styles);
  }

  private write(cells: ICellData[][]): void {
    this.state.engine.write(this.sheet, this.area, cells);
  }

  private patternAt(row: number, column: number): string | undefined {
    return this.state.engine.pattern(this.sheet, this.row - 1 + row, this.column - 1 + column);
  }

  private every<T>(make: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.rows }, (_, r) =>
      Array.from({ length: this.columns }, (__, c) => make(r, c)),
    );
  }

  private read<T>(cell: (row: number, column: number) => T): T[][] {
    return this.every((r, c) => cell(this.row - 1 + r, this.column - 1 + c));
  }

  private checkShape(name: string, values: readonly (readonly unknown[])[]): void {
    if (values.length !== this.rows)
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${this.rows}. (Range.${name})`,
      );
    const odd = values.find((line) => line.length !== this.columns);
    if (odd)
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${this.columns}. (Range.${name})`,
      );
  }

  private checkRules(cells: readonly (readonly ICellData[])[]): void {
    cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        if (cell.v === null || cell.v === undefined || cell.f) return;
        const rule = ruleAt(this.state, this.sheet, this.row - 1 + r, this.column - 1 + c);
        if (rule && !allows(rule, cell))
          throw new Error(
            `The data you entered in cell ${a1(this.row + r, this.column + c)} violates the data validation rules set on this cell.`,
          );
      });
    });
  }
}
