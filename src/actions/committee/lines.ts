import type { Grid } from '../../cells/grid';
import { COMMITTEE, COMMITTEE_COMPONENTS } from '../../layout/committee';
import { STAFF_RESULTS, staffResultColumns } from '../../layout/staff-results';
import type { Settings } from '../../model/settings';
import { UserError } from '../../model/user-error';
import { text } from '../../parse/roster';
import type { CommitteeLine, LastSource, ResultSource } from '../../plan/committee/table';
import { DEFAULT_BAND_SCHEME, STAFF_BAND_SCHEME } from '../../rules/band-schemes';
import { ROUNDS } from '../../rules/rounds';
import { BAND_TABLE } from '../../rules/settings';
import { roundAfter } from '../../score/round-period';
import { readTab, tabExtent } from '../../sheet/workbook';
import { APPRAISAL_NAMES, committeeMessages } from '../../thai/committee';
import { archivedName } from '../../thai/round';
import { STAFF_RESULT_HEADINGS } from '../../thai/staff';
import { RESULT_HEADINGS, scoreHeading, TABS } from '../../thai/workbook';
import { groupByTab } from '../layouts';
import { openRound } from '../read/agreements';
import type { ReadRoster } from '../read/roster';
import { standingOthers } from '../read/staff';

/** Everybody on the committee's table, and who is on no result tab yet. */
export interface CommitteeLines {
  readonly lines: readonly CommitteeLine[];
  readonly absent: readonly string[];
  /** Bands before any calibration, by the person's id; '' where there is none yet. */
  readonly bands: ReadonlyMap<string, string>;
}

/**
 * Everybody of the roster who is appraised, by kind, position group and unit, with where their results stand.
 *
 * @throws UserError where a result tab is missing
 */
export const committeeLines = (roster: ReadRoster, settings: Settings): CommitteeLines => {
  const teachers = teacherLines(roster, settings);
  const staff = staffLines(roster, settings);
  const all = [...teachers.lines, ...staff.lines];
  const units = places(roster.people.map(({ unit }) => unit));
  const groups = places(all.map(({ group }) => group));
  const order = ({ group, person }: CommitteeLine) =>
    (groups.get(group) ?? 0) * units.size + (units.get(person.unit) ?? 0);
  return {
    lines: all
      .map((line, index) => ({ line, index, place: order(line) }))
      .sort((a, b) => a.place - b.place || a.index - b.index)
      .map(({ line }) => line),
    absent: [...teachers.absent, ...staff.absent],
    bands: new Map([...teachers.bands, ...staff.bands]),
  };
};

/** The place of each name among those that are there, in their order. */
const places = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(names)].map((name, index) => [name, index]));

const NONE: CommitteeLines = { lines: [], absent: [], bands: new Map() };

const teacherLines = ({ people, catalogue }: ReadRoster, settings: Settings): CommitteeLines => {
  const groups = groupByTab(people, catalogue);
  if (groups.length === 0) return NONE;
  const grid = resultGrid(TABS.results);
  const column = (heading: string) => (grid[0] ?? []).map(text).indexOf(heading) + 1;
  const places = column(RESULT_HEADINGS.places);
  const source: ResultSource = {
    tab: TABS.results,
    rows: grid.length,
    total: column(RESULT_HEADINGS.total),
    band: column(RESULT_HEADINGS.band),
    selfTotal: column(RESULT_HEADINGS.selfTotal),
    ...(places > 0 ? { places } : {}),
  };
  const last = lastSource(TABS.results, RESULT_HEADINGS.total, settings);
  const lines = groups.flatMap(({ layout, people: members }) => {
    const components = COMMITTEE_COMPONENTS.map((no) =>
      layout.components
        .filter((component) => component.no.split('.')[0] === no)
        .map((component) => column(scoreHeading(component.no, component.form.full)))
        .filter((found) => found > 0),
    );
    const agency = settings.bandScheme === BAND_TABLE ? BAND_TABLE : DEFAULT_BAND_SCHEME;
    return members.map(
      (person): CommitteeLine => ({
        person,
        kind: 'teacher',
        group: layout.tab,
        scheme: layout.bands ?? agency,
        source,
        components,
        ...(last ? { last } : {}),
      }),
    );
  });
  return { lines, absent: absentFrom(grid, lines), bands: bandsIn(grid, lines) };
};

const staffLines = ({ people }: ReadRoster, settings: Settings): CommitteeLines => {
  const staff = people.filter(({ post }) => post);
  if (staff.length === 0) return NONE;
  const grid = resultGrid(TABS.staffResults);
  const at = staffResultColumns(standingOthers(grid).length);
  const source: ResultSource = {
    tab: TABS.staffResults,
    rows: grid.length,
    total: at.total,
    band: at.band,
    selfTotal: at.selfTotal,
  };
  const last = lastSource(TABS.staffResults, STAFF_RESULT_HEADINGS.total, settings);
  const lines = staff.map(
    (person): CommitteeLine => ({
      person,
      kind: 'staff',
      group: `${APPRAISAL_NAMES.staff} ${person.post?.type ?? ''}`.trim(),
      scheme: STAFF_BAND_SCHEME,
      source,
      components: [[STAFF_RESULTS.results], [STAFF_RESULTS.behaviour]],
      ...(last ? { last } : {}),
    }),
  );
  return { lines, absent: absentFrom(grid, lines), bands: bandsIn(grid, lines) };
};

const resultGrid = (tab: string): Grid => {
  const grid = readTab(tab);
  if (!grid) throw new UserError(committeeMessages.notPrepared(tab));
  return grid;
};

const absentFrom = (grid: Grid, lines: readonly CommitteeLine[]): string[] => {
  const ids = new Set(grid.slice(1).map((line) => text(line[0])));
  return lines.filter(({ person }) => !ids.has(person.id)).map(({ person }) => `${person.id} ${person.name}`);
};

/** The band that a result tab gives each of some people; one under another name is not theirs. */
const bandsIn = (grid: Grid, lines: readonly CommitteeLine[]): Map<string, string> => {
  const rows = new Map(grid.slice(1).map((line) => [text(line[0]), line]));
  return new Map(
    lines.map(({ person: { id, name }, source }) => {
      const line = rows.get(id);
      return [id, line && text(line[1]) === name ? text(line[source.band - 1]) : ''];
    }),
  );
};

/** Where totals of the round before stand: with what the committee decided, where it had a table. */
const lastSource = (results: string, total: string, settings: Settings): LastSource | undefined => {
  const round = roundAfter(ROUNDS, openRound(settings), -1);
  if (!round) return undefined;
  const decided = archivedName(TABS.committee, round);
  const extent = tabExtent(decided);
  if (extent) return { tab: decided, rows: extent.rows, total: COMMITTEE.effective };
  const tab = archivedName(results, round);
  const grid = readTab(tab);
  const column = (grid?.[0] ?? []).map(text).indexOf(total) + 1;
  return grid && column > 0 ? { tab, rows: grid.length, total: column } : undefined;
};
