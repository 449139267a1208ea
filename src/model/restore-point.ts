/** How a tab stands in the workbook's row of tabs. Tabs are known by the host's ids, which outlive renaming. */
export interface StandingTab {
  readonly tab: number;
  readonly name: string;
  readonly hidden: boolean;
}

/**
 * Actions that write many cells at once. Each leaves a restore point, runs alone in the workbook and has its line in
 * the log: `bulkAction` sees to it, and nothing else can apply a plan.
 */
export const BULK_KINDS = [
  'agency-forms',
  'committee',
  'development',
  'export-round',
  'import-rounds',
  'next-round',
  'papers',
  'prepare',
  'progress',
  'salary',
  'seal',
  'sheets',
  'undo',
] as const;

export type BulkKind = (typeof BULK_KINDS)[number];

/** What a bulk action changed, and what takes it back. */
export interface RestorePoint {
  /** Which action; a later one of the same kind takes its place. */
  readonly kind: BulkKind;
  /** The job whose batches it takes back together; absent where the action is one run. */
  readonly job?: string;
  /** What the action is called in the menu. */
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: string;
  /** Tabs that stood before, each with the hidden copy that was made of it. */
  readonly copies: readonly { readonly tab: number; readonly copy: number; readonly name: string }[];
  /** Tabs that the action made. */
  readonly made: readonly number[];
  /** Tabs that the action renamed, hid or showed, as they stood before. */
  readonly moved: readonly StandingTab[];
  /** All tabs before the action, as long as it has not ended: what it made and moved is not known yet. */
  readonly before?: readonly StandingTab[];
}
