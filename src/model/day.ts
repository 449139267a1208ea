/** A day of the calendar; `year` of the Christian era, `month` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
