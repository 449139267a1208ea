import {
  CellValueType,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type ICellData,
  type IRange,
  type Worksheet,
} from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { standIn } from './partial';
import type { HostState } from './state';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** What a cell may hold: one of the options, a number between two, or a tick. */
export interface LocalValidation {
  readonly options?: readonly string[];
  readonly between?: readonly [number, number];
  readonly checkbox?: true;
  /** The address, with its tab, of the cells that hold the options. */
  readonly source?: string;
  readonly allowInvalid: boolean;
  readonly help: string;
}

/** How many options a dropdown lists that are not those of a range. */
const LIST_LIMIT = 500;

type Supported =
  | 'build'
  | 'requireCheckbox'
  | 'requireNumberBetween'
  | 'requireValueInList'
  | 'requireValueInRange'
  | 'setAllowInvalid'
  | 'setHelpText';

/** Builds rules of dropdowns, of numbers and of tick boxes; other criteria are not here yet and say so. */
export class LocalValidationBuilder implements Pick<Builder, Supported> {
  private criterion: Pick<LocalValidation, 'options' | 'between' | 'checkbox' | 'source'> | undefined;
  private allowInvalid = true;
  private help = '';

  static start = (): Builder => standIn<Builder>('DataValidationBuilder', new LocalValidationBuilder());

  private get self(): Builder {
    return standIn<Builder>('DataValidationBuilder', this);
  }

  requireValueInList = (values: string[]): Builder => {
    if (values.length === 0 || values.length > LIST_LIMIT)
      throw new Error(
        `The data validation rule has ${values.length} items, and takes 1 to ${LIST_LIMIT}. Use the “List from a range” criteria instead.`,
      );
    this.criterion = { options: values.map(String) };
    return this.self;
  };

  requireValueInRange = (range: GoogleAppsScript.Spreadsheet.Range): Builder => {
    const address = range.getA1Notation().replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
    this.criterion = { source: `'${range.getSheet().getName()}'!${address}` };
    return this.self;
  };

  requireNumberBetween = (start: number, end: number): Builder => {
    if (start > end) throw new Error(`The number ${start} is above ${end}`);
    this.criterion = { between: [start, end] };
    return this.self;
  };

  requireCheckbox = (...values: unknown[]): Builder => {
    if (values.length > 0) throw new Error('The workbench has no tick boxes with values of their own');
    this.criterion = { checkbox: true };
    return this.self;
  };

  setAllowInvalid = (allowInvalid: boolean): Builder => {
    this.allowInvalid = allowInvalid;
    return this.self;
  };

  setHelpText = (help: string): Builder => {
    this.help = help;
    return this.self;
  };

  build = (): Validation => {
    if (!this.criterion) throw new Error('A data validation rule needs a criterion');
    const { criterion, allowInvalid, help } = this;
    return { ...criterion, allowInvalid, help } as unknown as Validation;
  };
}

/** The rule on a cell, row and column counted from 0. */
export const ruleAt = (
  state: HostState,
  sheet: Worksheet,
  row: number,
  column: number,
): LocalValidation | undefined => {
  const model = state.engine.get<SheetDataValidationModel>(SheetDataValidationModel);
  const rule = model.getRuleByLocation(state.engine.workbook.getUnitId(), sheet.getSheetId(), row, column);
  if (!rule) return undefined;
  const settings = {
    allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    help: rule.error ?? '',
  };
  if (rule.formula1?.startsWith('=')) return { source: rule.formula1.slice(1), ...settings };
  if (rule.type === DataValidationType.LIST || rule.type === DataValidationType.LIST_MULTIPLE)
    return { options: (rule.formula1 ?? '').split(','), ...settings };
  if (rule.type === DataValidationType.DECIMAL)
    return { between: [Number(rule.formula1), Number(rule.formula2)], ...settings };
  if (rule.type === DataValidationType.CHECKBOX) return { checkbox: true, ...settings };
  return undefined;
};

/** Whether a rule lets a value into its cell. */
export const allows = (
  { allowInvalid, options, between, checkbox, source }: LocalValidation,
  { v: value, t: type }: ICellData,
): boolean => {
  if (allowInvalid) return true;
  if (source) throw new Error('The workbench refuses nothing by a range of options yet');
  if (checkbox) return type === CellValueType.BOOLEAN;
  if (options) return options.includes(String(value));
  const [lowest, highest] = between ?? [];
  return typeof value === 'number' && value >= (lowest ?? value) && value <= (highest ?? value);
};

/** Puts rules on a rectangle that starts at row and column, counted from 1; null takes a rule away. */
export const setRule = (
  state: HostState,
  sheet: Worksheet,
  row: number,
  column: number,
  rules: readonly (readonly (LocalValidation | null)[])[],
): void => {
  const unitId = state.engine.workbook.getUnitId();
  const subUnitId = sheet.getSheetId();
  state.engine.api.syncExecuteCommand('sheets.command.clear-range-data-validation', {
    unitId,
    subUnitId,
    ranges: [
      {
        startRow: row - 1,
        startColumn: column - 1,
        endRow: row + rules.length - 2,
        endColumn: column + (rules[0]?.length ?? 1) - 2,
      },
    ],
  });
  for (const [rule, ranges] of areasByRule(rules, row - 1, column - 1))
    state.engine.api.syncExecuteCommand('sheet.command.addDataValidation', {
      unitId,
      subUnitId,
      rule: {
        uid: generateRandomId(),
        ...criterionOf(rule),
        allowBlank: true,
        errorStyle: rule.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
        error: rule.help,
        showErrorMessage: true,
        ranges,
      },
    });
};

const criterionOf = ({ options, between, checkbox, source }: LocalValidation) => {
  if (options) return { type: DataValidationType.LIST, formula1: options.join(',') };
  if (source) return { type: DataValidationType.LIST, formula1: `=${source}` };
  if (checkbox) return { type: DataValidationType.CHECKBOX };
  return {
    type: DataValidationType.DECIMAL,
    operator: DataValidationOperator.BETWEEN,
    formula1: String(between?.[0]),
    formula2: String(between?.[1]),
  };
};

/** Rectangles of equal rules: runs within a row, joined with the same run of the rows above. */
const areasByRule = (
  rules: readonly (readonly (LocalValidation | null)[])[],
  top: number,
  left: number,
): Map<LocalValidation, IRange[]> => {
  const byKey = new Map<string, LocalValidation>();
  const areas = new Map<LocalValidation, IRange[]>();
  rules.forEach((line, r) => {
    let c = 0;
    while (c < line.length) {
      const rule = line[c];
      let end = c;
      while (end + 1 < line.length && line[end + 1] === rule) end += 1;
      if (rule) {
        const key = JSON.stringify(rule);
        const known = byKey.get(key) ?? rule;
        byKey.set(key, known);
        const list = areas.get(known) ?? [];
        const above = list.find(
          (area) =>
            area.endRow === top + r - 1 && area.startColumn === left + c && area.endColumn === left + end,
        );
        if (above) above.endRow += 1;
        else list.push({ startRow: top + r, endRow: top + r, startColumn: left + c, endColumn: left + end });
        areas.set(known, list);
      }
      c = end + 1;
    }
  });
  return areas;
};
