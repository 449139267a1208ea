/** Which results are announced openly, and by what words. */
export interface Announcement {
  readonly cited: { readonly letter: string; readonly clause: string };
  /** Names of the bands that are announced, the best first. */
  readonly bands: readonly string[];
  /** A scheme of more bands than so many: every band above this one is announced instead. */
  readonly withMore?: { readonly than: number; readonly above: string };
  readonly text: string;
}
