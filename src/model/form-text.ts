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

/** What a level means, and what a form says it is worth. */
export interface PrintedLevel extends LevelText {
  readonly points: string;
}

/** How a form is printed. */
export interface FormLayout {
  /**
   * `practice`: name, description, ticks and points; `items`: name with its description below, ticks and points;
   * `numbered`: number, name and ticks, whose level is the points.
   */
  readonly table: 'practice' | 'items' | 'numbered';
  /** What the form calls a level: ระดับ or คะแนน. */
  readonly level: string;
  /** Whose heading it bears: its own, or its first two lines and then the person's position and affiliation. */
  readonly heading: 'form' | 'person';
  /** The position that the wording of a part's heading is for; empty: everybody. */
  readonly wordedFor: string;
  /** Instructions, counted from 0, that are headings. */
  readonly headings: readonly number[];
  /** What stands above the table, in order: instructions by number, and what they speak of. */
  readonly order: readonly (number | 'levels' | 'points' | 'conversion')[];
}

/** Everything that a printed form says. */
export interface FormPrint extends FormText {
  readonly layout: FormLayout;
  readonly person: readonly string[];
  readonly rounds: readonly string[];
  readonly section: string;
  readonly instructions: readonly string[];
  readonly levels: readonly PrintedLevel[];
  readonly conversion: string;
  readonly conversionRow: string;
  readonly totalRow: string;
  readonly summary: {
    readonly title: string;
    readonly headings: readonly string[];
    readonly rows: readonly { readonly label: string; readonly full: number }[];
  } | null;
}
