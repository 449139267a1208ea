import type { EntryLayout } from '../layout/entry';
import { UserError } from '../model/user-error';
import { type EntryFault, type EntryRow, parseEntry } from '../parse/entry';
import { parseRoster, type Roster, type RosterFault } from '../parse/roster';
import { formsFor, positionNames } from '../rules/positions';
import { readTab } from '../sheet/workbook';
import { messages } from '../thai/messages';
import { ROSTER_HEADINGS, TABS } from '../thai/workbook';

/** The roster as it stands, or `undefined` where there is no such tab. */
export const readRoster = (): Roster | undefined => {
  const grid = readTab(TABS.roster);
  return grid && parseRoster(grid, ROSTER_HEADINGS, (person) => formsFor(person) !== undefined);
};

/**
 * The rows of an entry tab.
 *
 * @throws UserError where the tab is missing or its columns are not where they belong
 */
export const readEntry = (layout: EntryLayout): readonly EntryRow[] => {
  const grid = readTab(layout.tab);
  if (!grid) throw new UserError(messages.entryMissing(layout.tab));
  const { rows, faults } = parseEntry(grid, layout);
  const first = faults[0];
  if (first) throw new UserError(entryFaultText(layout.tab, first));
  return rows;
};

const entryFaultText = (tab: string, fault: EntryFault): string => {
  switch (fault.kind) {
    case 'heading':
      return messages.entryHeading(tab, fault.cell, fault.expected, fault.found);
    case 'blank-id':
      return messages.entryBlankId(tab, fault.cell, fault.name);
    case 'same-id':
      return messages.entrySameId(tab, fault.id, fault.first, fault.second);
  }
};

export const rosterFaultText = (fault: RosterFault): string => {
  switch (fault.kind) {
    case 'heading':
      return messages.rosterHeading(fault.cell, fault.expected, fault.found);
    case 'blank-id':
      return messages.rosterBlankId(fault.cell, fault.name);
    case 'same-id':
      return messages.rosterSameId(fault.cell, fault.id, fault.first);
    case 'blank-name':
      return messages.rosterBlankName(fault.cell, fault.id);
    case 'position':
      return messages.rosterPosition(fault.cell, fault.name, fault.found, positionNames());
  }
};
