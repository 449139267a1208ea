/** What a superior above the evaluator says of a result (the summary form, part 4). */
export interface SuperiorView {
  readonly name: string;
  /** Nothing where it is not chosen yet. */
  readonly agrees?: boolean;
  readonly remarks: string;
}

/** What is said and signed beside the result of somebody of section 38 ค.(2). */
export interface StaffOpinion {
  readonly opinion: Opinion;
  /** What superiors of other places in the round tell (ว20 clause 2). */
  readonly elsewhere: string;
  readonly superiors: readonly SuperiorView[];
  /** The day of telling, as it is typed. */
  readonly told: string;
  /** Whether the person signed; nothing where that is open. */
  readonly acknowledged?: boolean;
  readonly witness: { readonly name: string; readonly position: string };
}

/** What a supervisor says beside somebody's result (ว23 clause 8 (6)). */
export interface Opinion {
  readonly strengths: string;
  readonly improve: string;
  readonly development: string;
}
