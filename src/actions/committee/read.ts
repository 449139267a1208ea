import { a1 } from '../../cells/a1';
import { type Grid, isBlankRow } from '../../cells/grid';
import { isBlank } from '../../cells/number';
import { CALIBRATION, COMMITTEE, FAIRNESS_COLUMNS } from '../../layout/committee';
import { SETTINGS } from '../../layout/settings';
import { UserError } from '../../model/user-error';
import { CALIBRATION_TYPED, type CalibrationRow, parseCalibration } from '../../parse/calibration';
import { text } from '../../parse/roster';
import { readTab } from '../../sheet/workbook';
import { CALIBRATION_HEADINGS, COMMITTEE_HEADINGS } from '../../thai/committee';
import { fairnessWords } from '../../thai/fairness';
import { messages } from '../../thai/messages';
import { TABS } from '../../thai/workbook';

/** Somebody's row of the committee's table. */
export interface StandingRow {
  readonly id: string;
  readonly name: string;
  /** Whether the committee wrote a remark. */
  readonly remark: boolean;
  /** The band as decided; '' where there is no total. */
  readonly band: string;
}

/** What stands on the committee's table, row by row below the headings. */
export interface StandingCommittee {
  readonly rows: readonly StandingRow[];
  readonly size: { readonly rows: number; readonly columns: number };
}

/**
 * The committee's table before it is built again.
 *
 * @throws UserError where the tab is somebody's own, or its columns are not where they belong
 */
export const readCommittee = (): StandingCommittee | undefined => {
  const grid = readBuilt(TABS.committee, COMMITTEE_HEADINGS, [
    COMMITTEE.id,
    COMMITTEE.name,
    COMMITTEE.band,
    COMMITTEE.remark,
  ]);
  if (!grid) return undefined;
  const rows = grid.slice(COMMITTEE.headingRow).map((line) => ({
    id: text(line[COMMITTEE.id - 1]),
    name: text(line[COMMITTEE.name - 1]),
    remark: !isBlank(line[COMMITTEE.remark - 1]),
    band: text(line[COMMITTEE.band - 1]),
  }));
  return { rows, size: { rows: grid.length, columns: COMMITTEE.columns } };
};

/** Proposals and decisions that people filled, and the last row of them. */
export interface StandingCalibration {
  readonly stands: boolean;
  readonly filled: readonly CalibrationRow[];
  readonly lastRow: number;
}

/**
 * Proposals and decisions as they stand.
 *
 * @throws UserError where the tab is somebody's own, or its columns are not where they belong
 */
export const readCalibration = (): StandingCalibration => {
  const grid = readBuilt(TABS.calibration, CALIBRATION_HEADINGS, CALIBRATION_TYPED);
  const filled = parseCalibration(grid ?? []);
  return {
    stands: grid !== undefined,
    filled,
    lastRow: filled[filled.length - 1]?.row ?? CALIBRATION.headingRow,
  };
};

/**
 * How far statistics and signals reached when they were built before.
 *
 * @throws UserError where the tab is somebody's own
 */
export const readFairness = (): { readonly rows: number; readonly columns: number } | undefined => {
  const grid = readTab(TABS.fairness);
  if (!grid || grid.every(isBlankRow)) return undefined;
  const [expected, found] = [fairnessWords.definitions[0], text(grid[1]?.[0])];
  if (found !== expected) throw new UserError(messages.tabTaken(TABS.fairness, a1(2, 1), expected, found));
  return { rows: grid.length, columns: FAIRNESS_COLUMNS };
};

/** Names of the agency's own bands, in the order of their rows on the settings tab. */
export const agencyBands = (grid: Grid = []): string[] => {
  const { firstRow, band } = SETTINGS;
  const names = grid.slice(firstRow - 1, firstRow - 1 + band.rows).map((line) => text(line[band.name - 1]));
  return names.slice(
    0,
    names.reduce((last, name, index) => (name ? index + 1 : last), 0),
  );
};

/** A tab that was built, checked by headings that no formula gives. */
const readBuilt = (
  tab: string,
  headings: readonly string[],
  checked: readonly number[],
): Grid | undefined => {
  const grid = readTab(tab);
  if (!grid || grid.every(isBlankRow)) return undefined;
  for (const column of checked) {
    const [expected, found] = [headings[column - 1] ?? '', text(grid[0]?.[column - 1])];
    if (found !== expected) throw new UserError(messages.tabTaken(tab, a1(1, column), expected, found));
  }
  return grid;
};
