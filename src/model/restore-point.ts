/** What a bulk action changed, and what takes it back. Tabs are known by the host's ids, which outlive renaming. */
export interface RestorePoint {
  /** Which action; a later one of the same kind takes its place. */
  readonly kind: string;
  /** What the action is called in the menu. */
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: string;
  /** Tabs that stood before, each with the hidden copy that was made of it. */
  readonly copies: readonly { readonly tab: number; readonly copy: number; readonly name: string }[];
  /** Tabs that the action made. */
  readonly made: readonly number[];
}
