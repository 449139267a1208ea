import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  type BaseFunction,
  BaseFunction as BaseFunctionClass,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { dateOfSerial, isDatePattern, serialOfDate } from './dates';

/** What a custom function is handed and gives back, as in Apps Script. */
export type CustomFunction = (...args: unknown[]) => unknown;

/** Called when a custom function throws: the cell shows an error, the message stands beside it. */
export type OnThrow = (
  at: { sheetId: string; row: number; column: number },
  message: string | undefined,
) => void;

/**
 * A custom function for the engine. A single cell arrives as its value, a range as rows; blanks as '', dates
 * as Date, omitted arguments as undefined. Rows that come back spill.
 */
export const customFunction = (name: string, call: CustomFunction, onThrow: OnThrow): BaseFunction => {
  class Custom extends BaseFunctionClass {
    override minParams = 0;
    override maxParams = 255;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const at = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      try {
        const result = toValueObject(call(...variants.map(fromVariant)), this);
        onThrow(at, undefined);
        return result;
      } catch (error) {
        onThrow(at, error instanceof Error ? error.message : String(error));
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  }
  return new Custom(name);
};

const fromVariant = (variant: BaseValueObject): unknown => {
  if (!variant.isArray()) return variant.isNull() ? undefined : fromCell(variant);
  const array = variant as ArrayValueObject;
  const rows = array.getArrayValue().map((row) => row.map(fromCell));
  const full = Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => rows[row]?.[column] ?? ''),
  );
  return full.length === 1 && full[0]?.length === 1 ? full[0][0] : full;
};

const fromCell = (cell: Nullable<BaseValueObject>): unknown => {
  if (!cell || cell.isNull()) return '';
  if (cell.isError()) return String(cell.getValue());
  if (cell.isNumber() && isDatePattern(cell.getPattern())) return dateOfSerial(Number(cell.getValue()));
  return cell.getValue();
};

const toValueObject = (result: unknown, fn: BaseFunction): BaseValueObject => {
  if (!Array.isArray(result)) return toCell(result);
  const rows = (result.every(Array.isArray) ? result : [result]) as unknown[][];
  const cells = rows.map((row) => row.map(toCell));
  const columnCount = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return new ArrayValueObject({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount,
    unitId: fn.unitId ?? '',
    sheetId: fn.subUnitId ?? '',
    row: fn.row,
    column: fn.column,
  });
};

const toCell = (value: unknown): BaseValueObject => {
  if (typeof value === 'number')
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (value instanceof Date) return NumberValueObject.create(serialOfDate(value));
  return StringValueObject.create(value === null || value === undefined ? '' : String(value));
};
