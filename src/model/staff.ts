/** What a level may be. */
export interface LevelScale {
  readonly lowest: number;
  readonly highest: number;
  /** How many decimals a level may carry. */
  readonly decimals: number;
}

/** What holds for the KPIs of one person (ESA1 clause 5.2). */
export interface KpiRules {
  readonly at_most: number;
  readonly weights_sum: number;
  readonly level: LevelScale;
}

/** The scales that required levels and levels found are given on. */
export interface BehaviourLevels {
  readonly expected: LevelScale;
  readonly found: LevelScale;
}

/** Points by how far the level found is below the one expected; beyond the last step, the last one's. */
export interface PointScale {
  readonly id: string;
  /** Smallest distance first. */
  readonly points: readonly { readonly below_expected: number; readonly points: number }[];
  readonly full: number;
}

/** Levels found over levels expected, as a percentage that goes no higher than the cap. */
export interface RatioScale {
  readonly id: string;
  readonly cap: number;
}

/** Levels found over the highest one. */
export interface LadderScale {
  readonly id: string;
  readonly highest: number;
}

/** How levels found become a percentage. */
export type BehaviourScale = PointScale | RatioScale | LadderScale;

/** One component of an appraisal: its name and what it weighs, as a numeral. */
export interface WeighedComponent {
  readonly name: string;
  readonly weight: string | number;
}

/** A kind of appraisal: results first, then behaviour. */
export interface AppraisalKind {
  readonly name: string;
  readonly components: readonly WeighedComponent[];
  /** The lowest percentage that results may weigh; absent where none is set. */
  readonly results_at_least?: number;
}
