import { a1 } from '../../cells/a1';
import { STAFF_OPINIONS as AT } from '../../layout/staff-opinions';
import type { StaffOpinion, SuperiorView } from '../../model/opinion';
import { UserError } from '../../model/user-error';
import { type PersonRow, parsePersonRows } from '../../parse/person-rows';
import { text } from '../../parse/roster';
import { readTab } from '../../sheet/workbook';
import { messages } from '../../thai/messages';
import { ACKNOWLEDGEMENTS, STAFF_OPINION_HEADINGS, SUPERIOR_VIEWS } from '../../thai/staff-opinions';
import { TABS } from '../../thai/workbook';
import { writtenDay } from '../written-day';
import { personTabFaultText } from './staff';

/**
 * The rows of the tab of opinions on staff; none where there is no such tab.
 *
 * @throws UserError where its columns are not where they belong, or somebody has two rows
 */
export const readStaffOpinions = (): readonly PersonRow[] => {
  const tab = TABS.staffOpinions;
  const { rows, fault } = parsePersonRows(readTab(tab) ?? [], AT, STAFF_OPINION_HEADINGS);
  if (fault) throw new UserError(personTabFaultText(tab, fault));
  const first = new Map<string, number>();
  for (const { id, row } of rows) {
    const before = first.get(id);
    if (id && before !== undefined)
      throw new UserError(messages.entrySameId(tab, id, a1(before, AT.id), a1(row, AT.id)));
    first.set(id, row);
  }
  return rows;
};

/** What a row says. A view or an acknowledgement in other words than the dropdown's is left to be ticked by hand. */
export const staffOpinionOf = ({ cells }: PersonRow): StaffOpinion => {
  const at = (column: number) => text(cells[column - 1]);
  const signed = at(AT.acknowledged);
  return {
    opinion: { strengths: at(AT.strengths), improve: at(AT.improve), development: at(AT.development) },
    elsewhere: at(AT.elsewhere),
    superiors: AT.superiors.map((column): SuperiorView => {
      const view = at(column + 1);
      return {
        name: at(column),
        remarks: at(column + 2),
        ...(view === SUPERIOR_VIEWS.agree ? { agrees: true } : {}),
        ...(view === SUPERIOR_VIEWS.differ ? { agrees: false } : {}),
      };
    }),
    told: writtenDay(cells[AT.told - 1]),
    ...(signed === ACKNOWLEDGEMENTS.signed ? { acknowledged: true } : {}),
    ...(signed === ACKNOWLEDGEMENTS.declined ? { acknowledged: false } : {}),
    witness: { name: at(AT.witness), position: at(AT.witnessPosition) },
  };
};
