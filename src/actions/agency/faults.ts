import { AGENCY_FORMS } from '../../layout/agency';
import type { AgencyFormFault } from '../../parse/agency-forms';
import type { AgencyPositionFault } from '../../parse/agency-positions';
import { BAND_SCHEMES } from '../../rules/band-schemes';
import { FORMS } from '../../rules/forms';
import { agencyMessages as messages } from '../../thai/agency';

/** What is wrong with a form that the agency defines, and the mend. */
export const agencyFormFaultText = (fault: AgencyFormFault): string => {
  switch (fault.kind) {
    case 'no-form':
      return messages.noForm(fault.cell);
    case 'form-name':
      return messages.formName(fault.cell);
    case 'same-form':
      return messages.sameForm(fault.cell, fault.name, fault.first);
    case 'built-in-form':
      return messages.builtInForm(fault.cell, fault.name);
    case 'form-gap':
      return messages.formGap(fault.cell, fault.found);
    case 'form-full':
      return messages.formFull(fault.cell, fault.name, fault.found);
    case 'no-items':
      return messages.noItems(fault.cell, fault.name);
    case 'item-no':
      return messages.itemNo(fault.cell, fault.found);
    case 'same-item':
      return messages.sameItem(fault.cell, fault.no, fault.first);
    case 'highest':
      return messages.highest(fault.cell, fault.no, fault.found, AGENCY_FORMS.levels);
    case 'marks':
      return messages.marks(fault.cell, fault.no, fault.found);
    case 'item-names':
      return messages.itemNames(fault.cell, fault.name, fault.items);
  }
};

/** What is wrong with a position that the agency defines, and the mend. */
export const agencyPositionFaultText = (fault: AgencyPositionFault): string => {
  switch (fault.kind) {
    case 'position':
      return messages.position(fault.cell);
    case 'component':
      return messages.component(fault.cell, fault.found);
    case 'same-component':
      return messages.sameComponent(fault.cell, fault.no, fault.first);
    case 'form':
      return messages.form(
        fault.cell,
        fault.found,
        Object.values(FORMS).map(({ name }) => name),
      );
    case 'bands':
      return messages.bands(
        fault.cell,
        fault.found,
        BAND_SCHEMES.map(({ name }) => name),
      );
    case 'other-bands':
      return messages.otherBands(fault.cell, fault.found, fault.first);
    case 'sum':
      return messages.sum(fault.cell, fault.name, fault.total);
    case 'twice':
      return messages.twice(fault.cell, fault.name, fault.first);
    case 'built-in':
      return messages.builtIn(fault.cell, fault.name);
  }
};
