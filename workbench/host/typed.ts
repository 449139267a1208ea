import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { serialOfDate } from '../engine/dates';

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?(?:e[+-]?\d+)?$|^[+-]?\.\d+(?:e[+-]?\d+)?$/i;
const MONEY = /^[฿$]\s?(?=[\d.])/;
const NEGATIVE = /^\(([\d.,]+)\)$/;
const PERCENT = /^([+-]?\d+(?:\.\d+)?)%$/;
const DAY_MONTH = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;
const YEAR_MONTH_DAY = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const MONTHS = [
  /^(?:jan|มกราคม|ม\.ค\.)/i,
  /^(?:feb|กุมภาพันธ์|ก\.พ\.)/i,
  /^(?:mar|มีนาคม|มี\.ค\.)/i,
  /^(?:apr|เมษายน|เม\.ย\.)/i,
  /^(?:may|พฤษภาคม|พ\.ค\.)/i,
  /^(?:jun|มิถุนายน|มิ\.ย\.)/i,
  /^(?:jul|กรกฎาคม|ก\.ค\.)/i,
  /^(?:aug|สิงหาคม|ส\.ค\.)/i,
  /^(?:sep|กันยายน|ก\.ย\.)/i,
  /^(?:oct|ตุลาคม|ต\.ค\.)/i,
  /^(?:nov|พฤศจิกายน|พ\.ย\.)/i,
  /^(?:dec|ธันวาคม|ธ\.ค\.)/i,
];
const MONTH_NAME = /^[^\s\d]+\s+(\d{1,2}|\d{4})$/;
/** A date that names no year is of this one. */
const THIS_YEAR = 2026;
const DATE_FORMAT = 'd/m/yyyy';
const CLOCK_FORMAT = 'h:mm:ss';
const TIME_FORMAT = 'd/m/yyyy h:mm:ss';

/** How many characters the host takes into a cell. */
const CELL_LIMIT = 50_000;

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
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`Cannot write ${value} into a cell: it would show #NUM!`);
    return { ...BLANK, v: value, t: CellValueType.NUMBER };
  }
  if (typeof value === 'boolean') return { ...BLANK, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof Date) return dated(serialOfDate(value), TIME_FORMAT);
  if (typeof value !== 'string')
    throw new Error(`Cannot write ${Object.prototype.toString.call(value)} into a cell`);
  if (value.length > CELL_LIMIT)
    throw new Error(
      `Your input contains more than the maximum of ${CELL_LIMIT} characters in a single cell.`,
    );
  if (plainText) return keptText(value);
  if (value.startsWith("'")) return keptText(value.slice(1));
  if (value.startsWith('=') && value.length > 1) return { ...BLANK, f: value };
  return parsed(value.trim()) ?? text(value);
};

const text = (value: string): ICellData => ({ ...BLANK, v: value, t: CellValueType.STRING });

/** Text that would be read as something else: the engine shows it with the apostrophe that keeps it text. */
const keptText = (value: string): ICellData => ({ ...BLANK, v: value, t: CellValueType.FORCE_STRING });

const dated = (serial: number, pattern: string): ICellData => ({
  ...BLANK,
  v: serial,
  t: CellValueType.NUMBER,
  s: { n: { pattern } },
});

const parsed = (value: string): Nullable<ICellData> => {
  const amount = value.replace(MONEY, '').replace(NEGATIVE, '-$1');
  if (NUMBER.test(amount)) return { ...BLANK, v: Number(amount.replace(/,/g, '')), t: CellValueType.NUMBER };
  const percent = PERCENT.exec(value)?.[1];
  if (percent !== undefined)
    return { ...BLANK, v: Number(percent) / 100, t: CellValueType.NUMBER, s: { n: { pattern: '0%' } } };
  if (/^(?:true|false)$/i.test(value))
    return { ...BLANK, v: value.toLowerCase() === 'true' ? 1 : 0, t: CellValueType.BOOLEAN };
  const [, hours, minutes, seconds = '0'] = TIME.exec(value) ?? [];
  if (hours && minutes)
    return dated((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, CLOCK_FORMAT);
  return parsedDate(value);
};

const parsedDate = (value: string): Nullable<ICellData> => {
  const [, day, month, year = String(THIS_YEAR)] = DAY_MONTH.exec(value) ?? [];
  if (day && month)
    return dateCell(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
  const [, fullYear, monthOfYear, dayOfMonth] = YEAR_MONTH_DAY.exec(value) ?? [];
  if (fullYear) return dateCell(Number(fullYear), Number(monthOfYear), Number(dayOfMonth));
  const named = MONTHS.findIndex((name) => name.test(value));
  const [, number] = MONTH_NAME.exec(value) ?? [];
  if (named < 0 || !number) return undefined;
  return number.length === 4
    ? dateCell(Number(number), named + 1, 1)
    : dateCell(THIS_YEAR, named + 1, Number(number));
};

const dateCell = (year: number, month: number, day: number): Nullable<ICellData> =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? dated(Math.floor(serialOfDate(new Date(Date.UTC(year, month - 1, day)))), DATE_FORMAT)
    : undefined;
