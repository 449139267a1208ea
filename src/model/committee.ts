/** A role on a screening committee, and who may have it. */
export interface CommitteeRole {
  readonly role: string;
  /** Who has it, in the source's words. */
  readonly who: string;
  readonly atLeast: number;
  readonly atMost?: number;
  /** What the position's name must say. */
  readonly position?: string;
  /** Whether only section 38 ค.(2) staff may have it. */
  readonly staff: boolean;
}
