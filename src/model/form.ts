/** One item of a form as scoring needs it. */
export interface ScoringItem {
  /** The item's printed number, such as `1.3` or `10`. */
  readonly no: string;
  /** The highest level; the lowest is 1. */
  readonly highest: number;
  /** Points that the highest level is worth. */
  readonly full: number;
}

/** A form reduced to what a score depends on. */
export interface ScoringForm {
  readonly name: string;
  /** The score that full marks in every item convert to. */
  readonly full: number;
  readonly items: readonly ScoringItem[];
  /** Address of the range that defines a form of the agency's own; absent for a built-in form. */
  readonly definedAt?: string;
}

/** One band: the lowest score that belongs to it, as a decimal numeral, and its name. */
export interface Band {
  readonly min: string;
  readonly name: string;
}

/** Bands from the highest to the lowest. */
export interface BandScheme {
  readonly name: string;
  readonly bands: readonly Band[];
}
