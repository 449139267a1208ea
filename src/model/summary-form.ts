/** A field of the summary form: what is printed, and how it is filled in. */
export interface SummaryField {
  readonly label: string;
  readonly kind: string;
  /** What there is to choose from, with `...` where something is to be written. */
  readonly options: readonly string[];
}

/** A part of the summary form. */
export interface SummaryPart {
  readonly no: number;
  readonly name: string;
  readonly fields: readonly SummaryField[];
}

/** The summary form of section 38 ค.(2) staff (ESA1, annex). */
export interface SummaryForm {
  readonly title: string;
  readonly parts: readonly SummaryPart[];
}
