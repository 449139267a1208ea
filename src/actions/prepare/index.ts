import { ENTRY } from '../../layout/entry';
import { UserError } from '../../model/user-error';
import { applyPatch, applyTab } from '../../sheet/apply';
import { withDocumentLock } from '../../sheet/lock';
import { keepTabs, type MovedTabs, movedTabs } from '../../sheet/tab-ids';
import { notify } from '../../sheet/ui';
import { canEditTab, showCell } from '../../sheet/workbook';
import { menuWords } from '../../thai/menu';
import { messages } from '../../thai/messages';
import { TABS } from '../../thai/workbook';
import { menuAction } from '../guard';
import { groupByTab } from '../layouts';
import { readRoster } from '../read';
import { readSettings } from '../read-settings';
import { refuseRenamed } from '../tabs';
import { evidencePart } from './evidence';
import { clearMarks, refuseFaults } from './faults';
import { logPart } from './log';
import type { Part, PreparedPart } from './part';
import { ratingPart } from './rating';
import { rosterPart } from './roster';
import { settingsPart } from './settings';
import { staffPart } from './staff';

/** The parts of the workbook, in the order of their tabs. */
const PARTS: readonly Part[] = [ratingPart, staffPart, logPart, evidencePart];

/** Menu: makes or brings up to date every tab of the round from the roster; what was typed stays. */
export const prepareWorkbook = (): void =>
  menuAction(menuWords.prepare, () => {
    const notice = withDocumentLock(prepare);
    notify(menuWords.prepare, notice);
  });

/** Every part is read and checked before the first write: a fault leaves the workbook as it was. */
const prepare = (): string => {
  const moved = movedTabs();
  refuseRenamed(moved, [TABS.roster, TABS.settings]);
  const roster = readRoster();
  const read = readSettings();
  refuseFaults(roster, read);
  const ground = [settingsPart(read), rosterPart(roster)];
  if (!roster || roster.people.length === 0) return startRoster(ground, moved);

  const book = { roster, settings: read.settings };
  const parts = [...ground, ...PARTS.map((part) => part(book))];
  const remade = write(parts, moved);
  const groups = groupByTab(roster.people);
  const first = groups[0]?.layout;
  if (first) showCell(first.tab, ENTRY.firstRow, first.block.self);
  return [
    messages.prepared(roster.people.length),
    ...(groups.length > 0 ? [messages.preparedEntry(groups.map(({ layout }) => layout.tab))] : []),
    ...parts.flatMap(({ notices = [] }) => notices),
    ...remade,
  ].join('\n\n');
};

/**
 * Writes what is planned, once every tab of it is known to be this account's to edit. A tab that loses marks is
 * added to the next time: both together would be more calls than a tab may take.
 *
 * @returns what to tell of tabs that were deleted and are made anew
 */
const write = (parts: readonly PreparedPart[], moved: MovedTabs): string[] => {
  const plans = parts.flatMap((part) => part.plans);
  const patches = parts.flatMap((part) => part.patches ?? []);
  const names = plans.map(({ name }) => name);
  refuseRenamed(moved, names);
  for (const { name } of [...plans, ...patches])
    if (!canEditTab(name)) throw new UserError(messages.protectedRange(name));
  const marked = clearMarks();
  for (const plan of plans) applyTab(plan);
  for (const patch of patches) if (!marked.includes(patch.name)) applyPatch(patch);
  keepTabs([TABS.roster, ...names]);
  const remade = moved.gone.filter((name) => names.includes(name));
  return remade.length > 0 ? [messages.tabsRemade(remade)] : [];
};

/** The first start: the settings, and an empty roster to be filled. */
const startRoster = (parts: readonly PreparedPart[], moved: MovedTabs): string => {
  const remade = write(parts, moved);
  showCell(TABS.roster, 2, 1);
  return [messages.rosterCreated(), ...remade].join('\n\n');
};
