/** What a competency of the OCSC dictionary is called. Its id is its English name: the same letters. */
export interface CompetencyNames {
  readonly id: string;
  /** `core`, `administrative` or `functional`. */
  readonly group: string;
  readonly name_th: string;
  /** Other names in use, such as an agency's own. */
  readonly aliases?: readonly string[];
}

/** A position type and its levels, lowest first. */
export interface PositionType {
  readonly type: string;
  readonly levels: readonly string[];
}

/** Levels that are required of one kind. */
export interface Requirement {
  /** A competency group, or `knowledge`, `law`, `skill-…`. */
  readonly kind: string;
  /** What the kind itself is called, where it is no competency group. */
  readonly names: readonly string[];
  /** The competencies of the group that are required; all where absent. */
  readonly only?: readonly string[];
  /** A row a position type, a column a position level; null where nothing is required. */
  readonly required: readonly (readonly (number | null)[])[];
}

/** All that a required level is looked up in. */
export interface ExpectedLevelRules {
  readonly competencies: readonly CompetencyNames[];
  /** The words that may stand before a type or a level, as the letter writes them. */
  readonly prefixes: { readonly type: string; readonly level: string };
  readonly positions: readonly PositionType[];
  readonly requirements: readonly Requirement[];
}
