import { findForm } from '../rules/forms';
import { type EditEvent, logEdit } from '../sheet/edit-log';
import { TABS } from '../thai/workbook';

/**
 * Notes what was typed by hand into the roster or an entry tab. A simple trigger calls it: it runs without
 * authority and sees nothing that scripts write; what it misses is found by comparing when a round is closed.
 * An entry tab has the name of its component 1 form.
 */
export const onEdit = (event: EditEvent): void =>
  logEdit(event, (tab) => tab === TABS.roster || findForm(tab) !== undefined);
