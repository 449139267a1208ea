import { ENTRY } from '../../layout/entry';
import { UserError } from '../../model/user-error';
import { rosterPlan } from '../../plan/roster';
import { EXPECTED_LEVELS } from '../../rules/expected-levels';
import { positionNames } from '../../rules/positions';
import { applyTab } from '../../sheet/apply';
import { withDocumentLock } from '../../sheet/lock';
import { notify } from '../../sheet/ui';
import { canEditTab, showCell } from '../../sheet/workbook';
import { menuWords } from '../../thai/menu';
import { messages } from '../../thai/messages';
import { TABS } from '../../thai/workbook';
import { menuAction } from '../guard';
import { groupByTab } from '../layouts';
import { readRoster, rosterFaultText } from '../read';
import { readSettings } from '../read-settings';
import { evidencePart } from './evidence';
import { logPart } from './log';
import type { Part } from './part';
import { ratingPart } from './rating';

/** The parts of the workbook, in the order of their tabs. */
const PARTS: readonly Part[] = [ratingPart, logPart, evidencePart];

/** Menu: makes or brings up to date every tab of the round from the roster; what was typed stays. */
export const prepareWorkbook = (): void =>
  menuAction(menuWords.prepare, () => {
    const notice = withDocumentLock(prepare);
    notify(menuWords.prepare, notice);
  });

/** Every part is read and checked before the first write: a fault leaves the workbook as it was. */
const prepare = (): string => {
  const roster = readRoster();
  if (roster && roster.faults.length > 0)
    throw new UserError(messages.rosterFaults(roster.faults.map(rosterFaultText)));
  if (!roster || roster.people.length === 0) return startRoster(roster !== undefined);

  const { settings } = readSettings();
  const parts = PARTS.map((part) => part({ roster, settings }));
  const plans = parts.flatMap((part) => part.plans);
  for (const { name } of plans) if (!canEditTab(name)) throw new UserError(messages.protectedRange(name));

  for (const plan of plans) applyTab(plan);
  const groups = groupByTab(roster.people);
  const first = groups[0]?.layout;
  if (first) showCell(first.tab, ENTRY.firstRow, first.block.self);
  return [
    messages.prepared(
      roster.people.length,
      groups.map(({ layout }) => layout.tab),
    ),
    ...parts.flatMap(({ notices = [] }) => notices),
  ].join('\n\n');
};

const startRoster = (exists: boolean): string => {
  if (!exists)
    applyTab(
      rosterPlan(
        positionNames(),
        EXPECTED_LEVELS.positions.map(({ type }) => type),
        EXPECTED_LEVELS.positions.flatMap(({ levels }) => levels),
      ),
    );
  showCell(TABS.roster, 2, 1);
  return messages.rosterCreated();
};
