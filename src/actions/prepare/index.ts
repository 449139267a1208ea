import { ENTRY } from '../../layout/entry';
import type { Settings } from '../../model/settings';
import { UserError } from '../../model/user-error';
import { readStep } from '../../sheet/journal';
import { keepTabs, type MovedTabs, movedTabs } from '../../sheet/tab-ids';
import { notify } from '../../sheet/ui';
import { rememberAccount } from '../../sheet/user';
import { readTab, showCell, type TabReader } from '../../sheet/workbook';
import { menuWords } from '../../thai/menu';
import { messages } from '../../thai/messages';
import { roundName, roundWords } from '../../thai/round';
import { TABS } from '../../thai/workbook';
import { type Bulk, bulkAction } from '../bulk';
import { menuAction } from '../guard';
import { groupByTab } from '../layouts';
import { readAgreements, soundAgreements } from '../read/agreements';
import { type ReadRoster, readRoster } from '../read/roster';
import { readSettings, type SettingsTab } from '../read/settings';
import { refuseRenamed, refuseUnwritable } from '../tabs';
import { agreementsPart } from './agreements';
import { evidencePart } from './evidence';
import { clearMarks, refuseFaults } from './faults';
import { logPart } from './log';
import { opinionsPart } from './opinions';
import type { Book, Part, PreparedPart } from './part';
import { ratingPart } from './rating';
import { rosterPart } from './roster';
import { settingsPart } from './settings';
import { staffPart } from './staff';

/** The parts of the workbook, in the order of their tabs. */
const PARTS: readonly Part[] = [ratingPart, agreementsPart, staffPart, logPart, evidencePart, opinionsPart];

/** Menu: makes or brings up to date every tab of the round from the roster; what was typed stays. */
export const prepareWorkbook = (): void =>
  menuAction(menuWords.prepare, () => {
    rememberAccount();
    notify(menuWords.prepare, bulkAction('prepare', plannedBook));
  });

/** Every part is read and checked before the first write: a fault leaves the workbook as it was. */
export const plannedBook = (): Bulk => {
  const broken = readStep();
  if (broken) throw new UserError(roundWords.halfDone(roundName(broken.to)));
  const moved = movedTabs();
  refuseRenamed(moved, [TABS.roster, TABS.settings]);
  const roster = readRoster();
  const read = readSettings();
  refuseFaults(roster, read);
  const ground = [settingsPart(read), rosterPart(roster)];
  if (!roster || roster.people.length === 0) return startRoster(ground, moved);

  const agreements = soundAgreements(readAgreements(roster, read.settings));
  return plannedRound({ roster, settings: read.settings, agreements }, moved, ground, clearMarks);
};

/**
 * Roster and settings of a workbook that has been prepared before.
 *
 * @param readDefinition how the tabs are read that say how a round is scored
 * @throws UserError where there is no roster, or one of them has a fault
 */
export const readBook = (
  readDefinition: TabReader = readTab,
): {
  readonly roster: ReadRoster;
  readonly settings: Settings;
  readonly read: SettingsTab;
} => {
  const roster = readRoster(readDefinition);
  const read = readSettings(readDefinition);
  refuseFaults(roster, read);
  if (!roster) throw new UserError(messages.rosterMissing());
  if (roster.people.length === 0) throw new UserError(messages.nobody());
  return { roster, settings: read.settings, read };
};

/**
 * Every tab of a round, to be made or brought up to date.
 *
 * @param before parts that are ready already
 * @param clear takes away marks of what is mended, and tells what it knows of their tabs
 */
export const plannedRound = (
  book: Book,
  moved: MovedTabs,
  before: readonly PreparedPart[] = [],
  clear: typeof clearMarks = () => new Map(),
): Bulk => {
  const { roster } = book;
  const parts = [...before, ...preparedParts(book)];
  const groups = groupByTab(roster.people, roster.catalogue);
  const first = groups[0]?.layout;
  return writing(parts, moved, clear, roster.people.length, () => {
    if (first) showCell(first.tab, ENTRY.firstRow, first.block.self);
    return [
      messages.prepared(roster.people.length),
      ...(groups.length > 0 ? [messages.preparedEntry(groups.map(({ layout }) => layout.tab))] : []),
      ...parts.flatMap(({ notices = [] }) => notices),
    ];
  });
};

/** Parts in turn, each with the plans of those before it. */
const preparedParts = (book: Book): readonly PreparedPart[] => {
  const prepared: PreparedPart[] = [];
  for (const part of PARTS)
    prepared.push(
      part(
        book,
        prepared.flatMap(({ plans }) => plans),
      ),
    );
  return prepared;
};

/**
 * What is planned as a bulk action, once every tab of it is known to be this account's to edit. A tab that loses marks
 * is added to the next time: both together would be more calls than a tab may take.
 *
 * @param people how many, for the log
 * @param written what the user is told, beside what is told of tabs that were deleted and are made anew
 */
const writing = (
  parts: readonly PreparedPart[],
  moved: MovedTabs,
  clear: typeof clearMarks,
  people: number | undefined,
  written: () => readonly string[],
): Bulk => {
  const plans = parts.flatMap((part) => part.plans);
  const patches = parts.flatMap((part) => part.patches ?? []);
  const names = plans.map(({ name }) => name);
  refuseRenamed(moved, names);
  refuseUnwritable([...plans, ...patches].map(({ name }) => name));
  const remade = moved.gone.filter((name) => names.includes(name));
  return {
    title: menuWords.prepare,
    tabs: [...new Set([TABS.roster, TABS.settings, ...names, ...patches.map(({ name }) => name)])],
    ...(people === undefined ? {} : { people }),
    write: (apply) => {
      const known = clear([...names, ...patches.map(({ name }) => name)]);
      for (const plan of plans) apply.tab(plan, known.get(plan.name));
      for (const patch of patches) {
        const tab = known.get(patch.name);
        if (!tab?.marked) apply.patch(patch, tab);
      }
      keepTabs([TABS.roster, ...names]);
      return [...written(), ...(remade.length > 0 ? [messages.tabsRemade(remade)] : [])].join('\n\n');
    },
  };
};

/** The first start: the settings, and an empty roster to be filled. */
const startRoster = (parts: readonly PreparedPart[], moved: MovedTabs): Bulk =>
  writing(parts, moved, clearMarks, undefined, () => {
    showCell(TABS.roster, 2, 1);
    return [messages.rosterCreated()];
  });
