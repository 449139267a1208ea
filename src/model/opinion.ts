/** What a supervisor says beside somebody's result (ว23 clause 8 (6)). */
export interface Opinion {
  readonly strengths: string;
  readonly improve: string;
  readonly development: string;
}
