import { findForm } from '../rules/forms';
import { type EditEvent, editedCells, logEdit } from '../sheet/edit-log';
import { openName } from '../thai/round';
import { TABS } from '../thai/workbook';
import { noteKpiChange } from './kpi-change';

/** Tabs for staff whose edits are logged. */
const STAFF_TABS: readonly string[] = [TABS.kpis, TABS.competencies, TABS.attendance];

/**
 * Notes what was typed by hand into the roster, an entry tab or a tab for staff, and what was changed of a KPI
 * that was agreed upon. A simple trigger calls it: it runs without authority and sees nothing that scripts write;
 * what it misses is found by comparing when a round is closed. An entry tab has the name of its component 1 form;
 * tabs of rounds that are over are watched too.
 */
export const onEdit = (event: EditEvent): void => {
  logEdit(event, (tab) => isWatched(openName(tab)));
  noteKpiChange(editedCells(event));
};

const isWatched = (tab: string): boolean =>
  tab === TABS.roster || STAFF_TABS.includes(tab) || findForm(tab) !== undefined;
