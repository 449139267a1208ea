/** The groups of competencies (ว27 attachment 2, ESA1 clause 2.1.2). */
export type CompetencyGroup = 'core' | 'functional' | 'administrative';

/** A competency that somebody is appraised on. */
export interface PlannedCompetency {
  readonly group: CompetencyGroup;
  /** The Thai name; '' where the officer is to choose one. */
  readonly name: string;
  /** The position that the required level is looked up for; absent where ว27 requires none. */
  readonly counted?: { readonly type: string; readonly level: string };
}
