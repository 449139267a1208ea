import { applyTab } from '../../sheet/apply';
import { withDocumentLock } from '../../sheet/lock';
import { readFormTexts } from '../../sheet/texts';
import { notify } from '../../sheet/ui';
import { findTab, showCell } from '../../sheet/workbook';
import { agencyMessages } from '../../thai/agency';
import { menuWords } from '../../thai/menu';
import { TABS } from '../../thai/workbook';
import { readCatalogue } from '../catalogue';
import { menuAction } from '../guard';
import { withRestorePoint } from '../restore-point';
import { agencyTemplate } from './template';

/** Menu: makes the tabs of the agency's own forms where they are missing, with examples; else checks them. */
export const defineAgencyForms = (): void =>
  menuAction(menuWords.agencyForms, () => notify(menuWords.agencyForms, withDocumentLock(makeOrCheck)));

const makeOrCheck = (): string => {
  const missing: readonly string[] = [TABS.agencyForms, TABS.agencyPositions].filter((tab) => !findTab(tab));
  if (missing.length === 0) return check();
  const { forms, positions } = agencyTemplate(readFormTexts());
  withRestorePoint({ kind: 'agency-forms', title: menuWords.agencyForms, tabs: missing }, () => {
    for (const plan of [forms, positions]) if (missing.includes(plan.name)) applyTab(plan);
  });
  showCell(TABS.agencyForms, 1, 1);
  return agencyMessages.created(missing);
};

const check = (): string => {
  const { agency } = readCatalogue();
  return agency.faults.length > 0
    ? agencyMessages.faults(agency.faults)
    : agencyMessages.good(agency.forms, agency.positions);
};
