import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { serialOfDate } from '../engine/dates';

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$|^[+-]?\.\d+$/;
const PERCENT = /^([+-]?\d+(?:\.\d+)?)%$/;
const DAY_MONTH_YEAR = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const DATE_FORMAT = 'd/m/yyyy';
const TIME_FORMAT = 'd/m/yyyy h:mm:ss';

const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null } as ICellData;

/**
 * A value as the host stores it when a script or a hand enters it: text that starts with `=` becomes a
 * formula; text that looks like a number, a percentage, a date or a truth value becomes one; an apostrophe in
 * front keeps it text.
 *
 * @param plainText whether the cell's number format is plain text, which takes everything as it is
 */
export const typedCell = (value: unknown, plainText: boolean): ICellData => {
  if (value === '' || value === null || value === undefined) return BLANK;
  if (typeof value === 'number') return { ...BLANK, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...BLANK, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof Date) return dated(serialOfDate(value), TIME_FORMAT);
  if (typeof value !== 'string')
    throw new Error(`Cannot write ${Object.prototype.toString.call(value)} into a cell`);
  if (plainText) return text(value);
  if (value.startsWith("'")) return text(value.slice(1));
  if (value.startsWith('=') && value.length > 1) return { ...BLANK, f: value };
  return parsed(value.trim()) ?? text(value);
};

const text = (value: string): ICellData => ({ ...BLANK, v: value, t: CellValueType.FORCE_STRING });

const dated = (serial: number, pattern: string): ICellData => ({
  ...BLANK,
  v: serial,
  t: CellValueType.NUMBER,
  s: { n: { pattern } },
});

const parsed = (value: string): Nullable<ICellData> => {
  if (NUMBER.test(value)) return { ...BLANK, v: Number(value.replace(/,/g, '')), t: CellValueType.NUMBER };
  const percent = PERCENT.exec(value)?.[1];
  if (percent !== undefined)
    return { ...BLANK, v: Number(percent) / 100, t: CellValueType.NUMBER, s: { n: { pattern: '0%' } } };
  if (/^(?:true|false)$/i.test(value))
    return { ...BLANK, v: value.toLowerCase() === 'true' ? 1 : 0, t: CellValueType.BOOLEAN };
  const [, day, month, year] = DAY_MONTH_YEAR.exec(value) ?? [];
  if (day && month && year && Number(month) <= 12 && Number(day) <= 31)
    return dated(
      Math.floor(serialOfDate(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))))),
      DATE_FORMAT,
    );
  return undefined;
};
