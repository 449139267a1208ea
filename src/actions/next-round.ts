import { numeral } from '../cells/number';
import { SETTINGS } from '../layout/settings';
import type { Catalogue } from '../model/catalogue';
import type { Person } from '../model/person';
import type { RoundOfYear } from '../model/round';
import type { Settings } from '../model/settings';
import { UserError } from '../model/user-error';
import { isSomebodyElses } from '../parse/entry';
import { text } from '../parse/roster';
import { settingRows } from '../parse/settings';
import { ROUNDS } from '../rules/rounds';
import { wholeLevel } from '../score/form';
import { roundAfter } from '../score/round-period';
import { archiveTab, archiveWithCopy, releaseTabs, tabNames } from '../sheet/archive';
import { forgetStep, keepStep, type RoundStep, readStep } from '../sheet/journal';
import { withDocumentLockEvenIfClosed } from '../sheet/lock';
import { closedRound } from '../sheet/seals';
import { movedTabs } from '../sheet/tab-ids';
import { confirmed, notify } from '../sheet/ui';
import { findTab, readTab, type TabReader, writeValues } from '../sheet/workbook';
import { menuWords } from '../thai/menu';
import { archivedName, isRoundProtection, roundName, roundWords } from '../thai/round';
import { isSealProtection } from '../thai/seal';
import { TABS } from '../thai/workbook';
import { type Bulk, bulkAction, runBulk } from './bulk';
import { menuAction } from './guard';
import { groupByTab } from './layouts';
import { plannedRound, readBook } from './prepare';
import type { Book } from './prepare/part';
import { otherNames } from './prepare/staff/weights';
import { inRound, openRound, readAgreements, soundAgreements } from './read/agreements';
import { readEntry, somebodyElsesText } from './read/roster';
import { SETTING_WORDS } from './read/settings';
import { readStaffTotals } from './read/staff';
import { belongsToRound, DEFINITIONS, GO_ON } from './round-tabs';
import { missingTabText, refuseUnwritable } from './tabs';

/**
 * Menu: ends the open round and starts the next. The tabs of the round are kept under the name of the round, with
 * the settings and the agency's forms as they held; roster, agreements and copies of those go on; the new round's
 * tabs are made, their levels empty.
 *
 * Everything is read and checked first. The step is noted before the first write and forgotten after the last:
 * where it broke off, choosing the menu again goes on from there.
 */
export const startNextRound = (): void =>
  menuAction(menuWords.nextRound, () => {
    const question = withDocumentLockEvenIfClosed(() => questionFor(planned()));
    if (!confirmed(menuWords.nextRound, question)) return;
    notify(
      menuWords.nextRound,
      bulkAction('next-round', () => stepping(planned())),
    );
  });

/** A step to the next round, with everything that it needs read and checked. */
interface Planned extends RoundStep {
  /** Whether an earlier run broke off. */
  readonly resumed: boolean;
  /** Tabs of the old round that still bear their open names. */
  readonly tabs: readonly string[];
  readonly unfinished: readonly string[];
  /** Whether the settings say another round than the new one yet. */
  readonly unset: boolean;
  /** Sheet rows of the settings. */
  readonly rows: { readonly fiscalYear: number; readonly round: number };
  /** What the new round is prepared from. */
  readonly book: Book;
}

const planned = (): Planned => {
  const broken = readStep();
  const { roster, settings, read } = readBook(broken && readerOf(broken));
  const open = openRound(settings);
  const from = broken?.from ?? open;
  const to = broken?.to ?? roundAfter(ROUNDS, from, 1);
  const rows = settingRows(read.grid ?? [], SETTING_WORDS);
  const [fiscalYear] = rows.fiscalYear ?? [];
  const [round] = rows.round ?? [];
  const said = (row: number) => text(read.grid?.[row - 1]?.[SETTINGS.value - 1]) !== '';
  if (!to || !fiscalYear || !round || !said(fiscalYear) || !said(round))
    throw new UserError(roundWords.settingMissing());

  const agreements = soundAgreements(readAgreements(roster, settings));
  const names = tabNames();
  const archiving = sameRound(open, from);
  const tabs = archiving ? names.filter((tab) => belongsToRound(tab, roster.catalogue)) : [];
  for (const tab of broken ? tabs : [...tabs, ...DEFINITIONS.filter((name) => names.includes(name))]) {
    const archived = archivedName(tab, from);
    if (names.includes(archived)) throw new UserError(roundWords.nameTaken(tab, archived));
  }
  const unfinished = broken
    ? []
    : [...unfinishedOf(agreements.rated, roster.catalogue), ...unfinishedStaff(roster.people, settings)];

  const next = { ...settings, fiscalYear: String(to.fiscalYear), round: String(to.no) };
  const placed = agreements.placed.map(({ agreement }) => agreement);
  const book = {
    roster,
    settings: next,
    agreements: { ...agreements, ...inRound(placed, roster.people, next) },
  };
  return {
    from,
    to,
    resumed: broken !== undefined,
    tabs,
    unfinished,
    unset: !sameRound(open, to),
    rows: { fiscalYear, round },
    book,
  };
};

/** A step may have broken off between putting a tab away and copying it. */
const readerOf =
  ({ from }: RoundStep): TabReader =>
  (tab) =>
    readTab(tab) ?? readTab(archivedName(tab, from));

const sameRound = (a: RoundOfYear, b: RoundOfYear): boolean => a.no === b.no && a.fiscalYear === b.fiscalYear;

/**
 * Who lacks a level of the supervisor's.
 *
 * @throws UserError where a tab of the round is missing or does not hold what it should
 */
const unfinishedOf = (rated: readonly Person[], catalogue: Catalogue): string[] => {
  const groups = groupByTab(rated, catalogue);
  if (groups.length > 0 && !findTab(TABS.results)) throw new UserError(missingTabText(TABS.results));
  return groups.flatMap(({ layout, people }) => {
    const rows = new Map(readEntry(layout).map((row) => [row.id, row]));
    const items = layout.components.flatMap(({ form }) => form.items);
    return people.flatMap((person) => {
      const row = rows.get(person.id);
      if (row && isSomebodyElses(row, person)) throw new UserError(somebodyElsesText(layout, row, person));
      const complete = items.every(({ highest }, index) =>
        wholeLevel(row?.levels.supervisor[index] ?? '', highest),
      );
      return complete ? [] : [person.name];
    });
  });
};

/**
 * Who of the staff of section 38 ค.(2) has no total.
 *
 * @throws UserError where their results are missing or somebody's own
 */
const unfinishedStaff = (people: readonly Person[], settings: Settings): string[] => {
  const staff = people.filter(({ post }) => post);
  if (staff.length === 0) return [];
  if (!findTab(TABS.staffResults)) throw new UserError(missingTabText(TABS.staffResults));
  const totals = readStaffTotals(otherNames(settings));
  return staff.filter(({ id }) => numeral(totals.get(id)) === undefined).map(({ name }) => name);
};

const questionFor = ({ from, to, resumed, tabs, unfinished }: Planned): string =>
  resumed
    ? roundWords.resume(roundName(to))
    : roundWords.ask(roundName(from), roundName(to), tabs, unfinished);

const stepping = (step: Planned): Bulk => {
  refuseUnwritable([...step.tabs, ...DEFINITIONS, TABS.agreements]);
  return {
    title: roundWords.step(roundName(step.to)),
    tabs: [],
    guards: [...step.tabs, ...DEFINITIONS, ...GO_ON],
    logged: roundWords.logged(roundName(step.from), roundName(step.to), step.book.roster.people.length),
    resumable: true,
    resumed: step.resumed,
    write: () => written(step),
  };
};

const written = ({ from, to, tabs, unset, rows, book }: Planned): string => {
  const [old, now] = [roundName(from), roundName(to)];
  keepStep({ from, to });
  releaseRound();
  keepDefinitions(from);
  for (const tab of tabs) archiveTab(tab, archivedName(tab, from), roundWords.protection(old));
  if (unset) setRound(rows, to);
  const notice = runBulk('prepare', plannedRound(book, movedTabs()));
  forgetStep();
  return [roundWords.started(old, now), notice].join('\n\n');
};

/** What the round is scored by stays with it; the next round goes on with copies. */
const keepDefinitions = (round: RoundOfYear): void => {
  const isOurs = (description: string) => isRoundProtection(description) || isSealProtection(description);
  for (const tab of DEFINITIONS)
    archiveWithCopy(tab, archivedName(tab, round), roundWords.protection(roundName(round)), isOurs);
};

/** A closed round stays as it was sealed; what goes on is people's again. */
const releaseRound = (): void => {
  if (closedRound()) releaseTabs(GO_ON, isSealProtection);
};

/** Year and round stand below each other, unless somebody moved a row. */
const setRound = (rows: Planned['rows'], { no, fiscalYear }: RoundOfYear): void => {
  const tab = findTab(TABS.settings);
  if (!tab) throw new UserError(roundWords.settingMissing());
  if (rows.round === rows.fiscalYear + 1)
    writeValues(tab, rows.fiscalYear, SETTINGS.value, [[fiscalYear], [no]]);
  else {
    writeValues(tab, rows.fiscalYear, SETTINGS.value, [[fiscalYear]]);
    writeValues(tab, rows.round, SETTINGS.value, [[no]]);
  }
};
