import { a1 } from '../../cells/a1';
import { type Grid, isBlankRow } from '../../cells/grid';
import { isBlank } from '../../cells/number';
import { CALIBRATION, COMMITTEE, FAIRNESS_COLUMNS, MEMBERS } from '../../layout/committee';
import { SETTINGS } from '../../layout/settings';
import type { Settings } from '../../model/settings';
import { UserError } from '../../model/user-error';
import { CALIBRATION_TYPED, type CalibrationRow, parseCalibration } from '../../parse/calibration';
import { type Member, parseMembers, type ReadMembers } from '../../parse/committee-members';
import { text } from '../../parse/roster';
import { ROUNDS } from '../../rules/rounds';
import { roundAfter } from '../../score/round-period';
import { readTab } from '../../sheet/workbook';
import { CALIBRATION_HEADINGS, COMMITTEE_HEADINGS } from '../../thai/committee';
import { MEMBERS_HEADINGS } from '../../thai/committee-members';
import { fairnessWords } from '../../thai/fairness';
import { messages } from '../../thai/messages';
import { archivedName } from '../../thai/round';
import { TABS } from '../../thai/workbook';
import { openRound } from '../read/agreements';

/** Somebody's row of the committee's table. */
export interface StandingRow {
  readonly id: string;
  readonly name: string;
  /** Whether the committee wrote a remark. */
  readonly remark: boolean;
  /** Which appraisal, as the table calls it. */
  readonly kind: string;
  /** Name of the band scheme. */
  readonly scheme: string;
  /** Bands before and after calibration; '' where there is no total. */
  readonly originalBand: string;
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
    COMMITTEE.kind,
    COMMITTEE.originalBand,
    COMMITTEE.band,
    COMMITTEE.remark,
  ]);
  if (!grid) return undefined;
  const rows = grid.slice(COMMITTEE.headingRow).map((line) => ({
    id: text(line[COMMITTEE.id - 1]),
    name: text(line[COMMITTEE.name - 1]),
    remark: !isBlank(line[COMMITTEE.remark - 1]),
    kind: text(line[COMMITTEE.kind - 1]),
    scheme: text(line[COMMITTEE.scheme - 1]),
    originalBand: text(line[COMMITTEE.originalBand - 1]),
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
 * The committee's members as they stand; `undefined` where there is no such tab.
 *
 * @throws UserError where the tab is somebody's own, or its columns are not where they belong
 */
export const readMembers = (): ReadMembers | undefined => {
  const { kind, role, name, position, account, presence, rule, meeting } = MEMBERS;
  const checked = [kind, role, name, position, account, presence, rule.role, meeting.label];
  const grid = readBuilt(TABS.members, MEMBERS_HEADINGS, checked);
  return grid && parseMembers(grid);
};

/** Members of the round before, without who came: a new round begins with them. */
export const earlierMembers = (settings: Settings): readonly Member[] => {
  const round = roundAfter(ROUNDS, openRound(settings), -1);
  return round ? parseMembers(readTab(archivedName(TABS.members, round)) ?? []).members : [];
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
