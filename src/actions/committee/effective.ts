import { nameKey } from '../../cells/name-key';
import type { Settings } from '../../model/settings';
import type { CommitteeLine } from '../../plan/committee/table';
import type { ReadRoster } from '../read/roster';
import { committeeLines } from './lines';
import { readCommittee } from './read';

/** What somebody's result comes to after calibration. */
export interface EffectiveResult {
  readonly line: CommitteeLine;
  /** '' where there is no total yet. */
  readonly band: string;
}

/** Everybody's band in the order of the committee's table. */
export interface EffectiveResults {
  readonly results: readonly EffectiveResult[];
  /** Whether they come from the committee's table. */
  readonly calibrated: boolean;
}

/**
 * Bands that hold: those of the committee's table where it stands, else those of the result tabs. Who is not on the
 * table yet has the band of the result tab, for nothing could be decided about them.
 *
 * @throws UserError where a result tab is missing, or the table's columns are not where they belong
 */
export const effectiveResults = (roster: ReadRoster, settings: Settings): EffectiveResults => {
  const { lines, bands } = committeeLines(roster, settings);
  const standing = readCommittee();
  const decided = new Map((standing?.rows ?? []).map((row) => [row.id, row]));
  return {
    results: lines.map((line) => {
      const { id, name } = line.person;
      const row = decided.get(id);
      const band = row && nameKey(row.name) === nameKey(name) ? row.band : (bands.get(id) ?? '');
      return { line, band: band.startsWith('⚠') ? '' : band };
    }),
    calibrated: standing !== undefined,
  };
};
