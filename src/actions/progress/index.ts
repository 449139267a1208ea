import type { Grid } from '../../cells/grid';
import { ENTRY } from '../../layout/entry';
import { STAFF_RESULTS, staffResultColumns } from '../../layout/staff-results';
import type { Person } from '../../model/person';
import type { Settings } from '../../model/settings';
import { UserError } from '../../model/user-error';
import { isSomebodyElses } from '../../parse/entry';
import { parseMissing, parseProgress, type StandingTab } from '../../parse/progress';
import { entrySource, type ProgressGroup, progressPlans, staffSource } from '../../plan/progress';
import { notify } from '../../sheet/ui';
import { makeTab, readTab, showCell } from '../../sheet/workbook';
import { menuWords } from '../../thai/menu';
import { messages } from '../../thai/messages';
import { PROGRESS_HEADINGS, progressMessages, progressWords } from '../../thai/progress';
import { TABS } from '../../thai/workbook';
import { type Bulk, bulkAction } from '../bulk';
import { menuAction } from '../guard';
import { groupByTab, type TabGroup } from '../layouts';
import { readBook } from '../prepare';
import { otherNames } from '../prepare/staff/weights';
import { readAgreements, soundAgreements } from '../read/agreements';
import { readEntry, somebodyElsesText } from '../read/roster';
import { readStandingStaffResults, standingOthers } from '../read/staff';
import { missingTabText, refuseUnwritable } from '../tabs';
import { spellingCheck } from './spelling';

/** A group, and how many of it the supervisor has still to rate in full. */
interface ReadGroup extends ProgressGroup {
  readonly open: number;
}

/** Menu: builds the tabs that show who has not rated whom, by unit and supervisor, and what is missing by item. */
export const buildProgress = (): void =>
  menuAction(menuWords.progress, () => notify(menuWords.progress, bulkAction('progress', planned)));

const planned = (): Bulk => {
  const { roster, settings, read } = readBook();
  const { rated } = soundAgreements(readAgreements(roster, settings));
  const groups = [
    ...groupByTab(rated, roster.catalogue).map(readGroup),
    ...readStaff(
      rated.filter((person) => person.post && !roster.catalogue.formsFor(person)),
      settings,
    ),
  ];
  const sumsBefore = standing(TABS.progress, (grid) => parseProgress(grid, progressWords.title));
  const listBefore = standing(TABS.missing, (grid) => parseMissing(grid, PROGRESS_HEADINGS));

  const known = [settings.director, ...[...roster.people, ...read.officials].map(({ name }) => name)];
  const supervisors = rated.map(({ supervisor }) => supervisor).filter(Boolean);
  const { sums, list } = progressPlans(groups, {
    check: spellingCheck(supervisors, known),
    remarks: listBefore.remarks,
    rows: { sums: sumsBefore.rows, list: listBefore.rows },
  });
  const sum = (countOf: (group: ReadGroup) => number) =>
    groups.reduce((total, group) => total + countOf(group), 0);
  const people = sum((group) => group.people.length);
  return {
    title: menuWords.progress,
    tabs: [sums.name, list.name],
    people,
    write: (apply) => {
      const room = makeTab(sums.name, sums.cells.length);
      apply.tab(list);
      apply.tab(sums, room);
      showCell(TABS.progress, 1, 1);
      return progressMessages.built(
        people,
        sum(({ open }) => open),
      );
    },
  };
};

const readGroup = ({ layout, people }: TabGroup): ReadGroup => {
  const rows = readEntry(layout);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const clashes = people.flatMap((person) => {
    const row = byId.get(person.id);
    return row && isSomebodyElses(row, person) ? [somebodyElsesText(layout, row, person)] : [];
  });
  if (clashes.length > 0) throw new UserError(messages.rosterFaults(clashes));
  const last = Math.max(ENTRY.headingRow, ...rows.map(({ row }) => row));
  return {
    source: entrySource(layout, last),
    people,
    open: people.filter(({ id }) => typeof byId.get(id)?.result.total !== 'number').length,
  };
};

/** Section 38 ค.(2) staff, whose states are those of their results tab. */
const readStaff = (people: readonly Person[], settings: Settings): readonly ReadGroup[] => {
  if (people.length === 0) return [];
  const { grid, standing } = readStandingStaffResults(otherNames(settings));
  if (!standing) throw new UserError(missingTabText(TABS.staffResults));
  const others = standingOthers(grid);
  const { total } = staffResultColumns(others.length);
  const totals = new Map(grid.map((row) => [String(row[STAFF_RESULTS.id - 1]), row[total - 1]]));
  return [
    {
      source: staffSource(others, grid.length),
      people,
      open: people.filter(({ id }) => typeof totals.get(id) !== 'number').length,
    },
  ];
};

/**
 * What stands on a tab of an earlier build.
 *
 * @throws UserError where the tab is somebody's own, protected, or holds what building would write over
 */
const standing = <T extends StandingTab>(tab: string, parse: (grid: Grid) => T | undefined): T => {
  const found = parse(readTab(tab) ?? []);
  if (!found) throw new UserError(progressMessages.taken(tab));
  if (found.filled) throw new UserError(messages.cellFilled(tab, found.filled));
  refuseUnwritable([tab]);
  return found;
};
