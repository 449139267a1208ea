const DAY_MS = 86_400_000;
/** The day that a spreadsheet counts as 0, in ms of Unix time. */
const EPOCH_MS = Date.UTC(1899, 11, 30);
/** Asia/Bangkok, the time zone of the manifest, keeps UTC+7 all year. */
const BANGKOK_MS = 7 * 3_600_000;

export const serialOfDate = (date: Date): number => (date.getTime() + BANGKOK_MS - EPOCH_MS) / DAY_MS;

export const dateOfSerial = (serial: number): Date =>
  new Date(Math.round(serial * DAY_MS) + EPOCH_MS - BANGKOK_MS);

/** Whether a number format shows a date or a time. */
export const isDatePattern = (pattern: string | undefined): boolean =>
  pattern !== undefined &&
  /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) &&
  !/^general$/i.test(pattern);
