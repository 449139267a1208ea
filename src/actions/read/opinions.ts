import { isBlankRow } from '../../cells/grid';
import { nameKey } from '../../cells/name-key';
import type { Person } from '../../model/person';
import { UserError } from '../../model/user-error';
import { type OpinionFault, type OpinionRow, parseOpinions } from '../../parse/opinions';
import { readTab } from '../../sheet/workbook';
import { messages } from '../../thai/messages';
import { OPINION_HEADINGS } from '../../thai/result-notice';
import { TABS } from '../../thai/workbook';

/**
 * What supervisors wrote of everybody; nothing where there is no such tab.
 *
 * @throws UserError where its columns or ids are not as they must be
 */
export const readOpinions = (): readonly OpinionRow[] => {
  const grid = readTab(TABS.opinions) ?? [];
  if (grid.every(isBlankRow)) return [];
  const { rows, faults } = parseOpinions(grid, OPINION_HEADINGS);
  const first = faults[0];
  if (first) throw new UserError(faultText(first));
  return rows;
};

const faultText = (fault: OpinionFault): string => {
  switch (fault.kind) {
    case 'heading':
      return messages.entryHeading(TABS.opinions, fault.cell, fault.expected, fault.found);
    case 'blank-id':
      return messages.entryBlankId(TABS.opinions, fault.cell, fault.name);
    case 'same-id':
      return messages.entrySameId(TABS.opinions, fault.id, fault.first, fault.second);
  }
};

/** Whether an opinion was written of somebody of another name than the roster has for its id. */
export const isOfSomebodyElse = ({ name, opinion }: OpinionRow, person: Pick<Person, 'name'>): boolean =>
  name !== '' && nameKey(name) !== nameKey(person.name) && Object.values(opinion).some(Boolean);
