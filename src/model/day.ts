/** A day of the calendar; `year` of the Christian era, `month` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from the first to the last, both included. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** Whether a day comes before another one. */
export const isBefore = (a: Day, b: Day): boolean =>
  a.year !== b.year ? a.year < b.year : a.month !== b.month ? a.month < b.month : a.day < b.day;
