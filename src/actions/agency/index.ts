import { readFormTexts } from '../../sheet/texts';
import { notify } from '../../sheet/ui';
import { findFilledTab, showCell } from '../../sheet/workbook';
import { agencyMessages } from '../../thai/agency';
import { menuWords } from '../../thai/menu';
import { TABS } from '../../thai/workbook';
import { type Bulk, bulkAction } from '../bulk';
import { menuAction } from '../guard';
import { readCatalogue } from '../read/catalogue';
import { refuseUnwritable } from '../tabs';
import { agencyTemplate } from './template';

/** Menu: makes the tabs of the agency's own forms where they are missing, with examples; else checks them. */
export const defineAgencyForms = (): void =>
  menuAction(menuWords.agencyForms, () =>
    notify(menuWords.agencyForms, bulkAction('agency-forms', makeOrCheck)),
  );

const makeOrCheck = (): Bulk | string => {
  const missing: readonly string[] = [TABS.agencyForms, TABS.agencyPositions].filter(
    (tab) => !findFilledTab(tab),
  );
  refuseUnwritable(missing);
  if (missing.length === 0) return check();
  const { forms, positions } = agencyTemplate(readFormTexts());
  return {
    title: menuWords.agencyForms,
    tabs: missing,
    write: (apply) => {
      for (const plan of [forms, positions]) if (missing.includes(plan.name)) apply.tab(plan);
      showCell(TABS.agencyForms, 1, 1);
      return agencyMessages.created(missing);
    },
  };
};

const check = (): string => {
  const { agency } = readCatalogue();
  return agency.faults.length > 0
    ? agencyMessages.faults(agency.faults)
    : agencyMessages.good(agency.forms, agency.positions);
};
