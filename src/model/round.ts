/** A day that comes back every year. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** An appraisal round within the fiscal year. */
export interface Round {
  readonly no: number;
  readonly first: DayOfYear;
  readonly last: DayOfYear;
  /** 1 where the fiscal year ends in the calendar year after the one in which the round begins, else 0. */
  readonly fiscal_year_after: number;
}

/** A round of a fiscal year, which bears the Buddhist-era year in which it ends. */
export interface RoundOfYear {
  readonly no: number;
  readonly fiscalYear: number;
}
