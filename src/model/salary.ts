/** One person's part in a salary pool. Amounts are baht as numerals, such as `37200` or `37200.50`. */
export interface RaisedPerson {
  /** The calculation base (ฐานในการคำนวณ) that the percent is taken of. */
  readonly base: string;
  /** Percent of the base, as a numeral; `0` for whoever gets no raise. */
  readonly percent: string;
}

/** What a pool has to give and what is given of it, in satang. */
export interface PoolResult {
  readonly pool: bigint;
  readonly given: bigint;
  /** What is left; negative where more is given than there is. */
  readonly left: bigint;
}
