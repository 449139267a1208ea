/** One item's words: its name and what is looked at. */
export interface ItemText {
  readonly no: string;
  readonly name: string;
  /** Empty where the source gives a name only. */
  readonly detail: string;
}

export interface DomainText {
  readonly no: string;
  readonly name: string;
  readonly items: readonly ItemText[];
}

/** What each level of a form means. */
export interface LevelText {
  readonly level: number;
  readonly meaning: string;
}

/** The words of a form that a rater sees. */
export interface FormText {
  readonly id: string;
  readonly title: readonly string[];
  readonly domains: readonly DomainText[];
  readonly levels: readonly LevelText[];
}
