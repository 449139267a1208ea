/** What an exported round says of itself, as text. */
export interface ExportHead {
  /** Version of the export's layout. */
  readonly version: string;
  readonly schoolId: string;
  readonly school: string;
  /** Buddhist-era fiscal year. */
  readonly fiscalYear: string;
  readonly round: string;
  readonly people: string;
  /** Who closed the round, and when. */
  readonly closed: string;
  /** Checksum of the round's seal. */
  readonly seal: string;
}

/** Components of both kinds of appraisal that have a column of their own in an export. */
export const EXPORT_COMPONENTS = 6;

/** One person's results as they are exported: text; scores with two decimals, `–` where a component does not apply. */
export interface ExportedResult {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly position: string;
  /** Academic standing, or type and level of the position. */
  readonly rank: string;
  readonly unit: string;
  /** As many as `EXPORT_COMPONENTS`. */
  readonly components: readonly string[];
  readonly originalTotal: string;
  /** After calibration. */
  readonly total: string;
  readonly originalBand: string;
  /** After calibration. */
  readonly band: string;
}

/** Lines of the block above an export's table, from the row of its mark; labels stand first, values beside them. */
export const EXPORT_LINES = [
  'version',
  'schoolId',
  'school',
  'fiscalYear',
  'round',
  'people',
  'closed',
  'seal',
  'checksum',
] as const;

export type ExportLine = (typeof EXPORT_LINES)[number];
