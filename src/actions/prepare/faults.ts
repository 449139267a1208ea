import { UserError } from '../../model/user-error';
import type { Mark } from '../../plan/marks';
import { markTab } from '../../sheet/marks';
import type { KnownTab } from '../../sheet/workbook';
import { agencyMessages } from '../../thai/agency';
import { messages } from '../../thai/messages';
import { settingMessages } from '../../thai/settings';
import { TABS } from '../../thai/workbook';
import { agencyFaults, type ReadRoster, rosterFaultText } from '../read/roster';
import { type SettingsTab, settingFaultText } from '../read/settings';

/**
 * Marks every fault of roster and settings in its cell and tells them with those of the agency's forms, so that nothing is prepared from them.
 *
 * @throws UserError where there is one
 */
export const refuseFaults = (roster: ReadRoster | undefined, settings: SettingsTab): void => {
  const ofRoster = roster
    ? roster.faults.map(
        (fault): Mark => ({
          cell: fault.cell,
          text: rosterFaultText(fault, roster.catalogue),
        }),
      )
    : [];
  const ofSettings = settings.faults.map(
    (fault): Mark => ({
      cell: fault.cell,
      text: settingFaultText(fault),
    }),
  );
  const ofAgency = roster ? agencyFaults(roster) : [];
  if (ofAgency.length + ofRoster.length + ofSettings.length === 0) return;
  markTab(TABS.roster, ofRoster);
  markTab(TABS.settings, ofSettings);
  const told = (marks: readonly Mark[], tell: (texts: readonly string[]) => string) =>
    marks.length > 0 ? [tell(marks.map(({ text }) => text))] : [];
  throw new UserError(
    [
      ...(ofAgency.length > 0 ? [agencyMessages.faults(ofAgency)] : []),
      ...told(ofRoster, messages.rosterFaults),
      ...told(ofSettings, (texts) => settingMessages.faults(TABS.settings, texts)),
    ].join('\n\n'),
  );
};

/**
 * Takes away the marks of what is mended.
 *
 * @param editable tabs that this account is known to be allowed to edit
 * @returns what is known from then on of the tabs that can have some
 */
export const clearMarks = (editable: readonly string[]): ReadonlyMap<string, KnownTab> =>
  new Map(
    [TABS.roster, TABS.settings, TABS.agreements].flatMap((tab): [string, KnownTab][] => {
      const known = markTab(tab, [], editable.includes(tab));
      return known ? [[tab, known]] : [];
    }),
  );
