/** One level of a competency: its title and what shows it. */
export interface CompetencyLevelText {
  readonly level: number;
  readonly title: string;
  /** Empty on level 0, which nothing shows. */
  readonly behaviours: readonly string[];
}

/** The words of a competency. */
export interface CompetencyText {
  /** `ocsc` (ว27 attachment 2) or `local` (local government). */
  readonly dictionary: string;
  /** `core`, `administrative` or `functional`. */
  readonly group: string;
  /** Its number within the group. */
  readonly no: number;
  readonly id: string;
  readonly name_th: string;
  readonly name_en: string;
  readonly aliases: readonly string[];
  readonly definition: string;
  readonly levels: readonly CompetencyLevelText[];
}

/** The words of a scale of knowledge, law or a skill. */
export interface ScaleText {
  readonly id: string;
  readonly name_th: string;
  /** The position types that it is for, as the letter names them. */
  readonly applies_to: string;
  readonly definition: string;
  readonly levels: readonly { readonly level: number; readonly text: string }[];
}

/** Both dictionaries and the scales. */
export interface Dictionaries {
  /** What follows every level title of the local dictionary, before its behaviours. */
  readonly leadIn: string;
  readonly competencies: readonly CompetencyText[];
  readonly scales: readonly ScaleText[];
}
