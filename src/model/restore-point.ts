/** A tab in the workbook's row of tabs. Tabs are known by the host's ids, which outlive renaming. */
export interface NamedTab {
  readonly tab: number;
  readonly name: string;
}

/** How a tab stands there. */
export interface StandingTab extends NamedTab {
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

/** A tab and its hidden copy. */
export interface KeptCopy {
  readonly tab: number;
  readonly copy: number;
  readonly name: string;
  /** Ids of the charts on the tab, in the order of those on its copy; absent where the action changes none. */
  readonly charts?: readonly number[];
  /** Whether its rows are as high as their text, whatever that is. */
  readonly fitted?: boolean;
}

/** A protection of a tab, or of cells of it, as it stood. */
export interface KeptProtection {
  readonly tab: number;
  /** The protected cells; absent where it is the whole tab. */
  readonly cells?: string;
  /** Cells of a protected tab that everybody may edit. */
  readonly free: readonly string[];
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  readonly domain: boolean;
}

/** The protections of some tabs as they stood. */
export interface KeptProtections {
  readonly tabs: readonly number[];
  readonly kept: readonly KeptProtection[];
}

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
  readonly copies: readonly KeptCopy[];
  /** Tabs that the action made. */
  readonly made: readonly number[];
  /** Tabs that the action renamed, hid or showed, as they stood before. */
  readonly moved: readonly StandingTab[];
  /** Protections of the tabs whose protections the action changes; absent where it changes none. */
  readonly protections?: KeptProtections;
  /** All tabs before the action, as long as it has not ended: what it made and moved is not known yet. */
  readonly before?: readonly NamedTab[];
}
