/** One tab's part in a seal. */
export interface SealedTab {
  readonly name: string;
  /** Digest of what the tab held. */
  readonly digest: string;
}

/** The seal of a closed round: what was held, under which rules, and by whom it was closed. */
export interface Seal {
  /** `1/2569` */
  readonly round: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: string;
  /** Version of the rules that the round was rated by. */
  readonly rules: string;
  readonly tabs: readonly SealedTab[];
  /** Digest over round, rules and every tab's digest. */
  readonly checksum: string;
}
