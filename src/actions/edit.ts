import { type EditEvent, editedCells, logEdit } from '../sheet/edit-log';
import { openName } from '../thai/round';
import { TABS } from '../thai/workbook';
import { readCatalogue } from './catalogue';
import { calibrationSigns } from './committee/edited';
import { noteKpiChange } from './kpi-change';

/** Tabs other than entry tabs whose edits are logged. */
const WATCHED: readonly string[] = [
  TABS.roster,
  TABS.agencyForms,
  TABS.agencyPositions,
  TABS.kpis,
  TABS.competencies,
  TABS.attendance,
  TABS.committee,
  TABS.calibration,
];

/**
 * Notes what was typed by hand into the roster, an entry tab, the agency's forms or a tab for staff, and what
 * was changed of a KPI that was agreed upon. A simple trigger calls it: it runs without authority and sees nothing
 * that scripts write; what it misses is found by comparing when a round is closed. Tabs of rounds that are over are
 * watched too.
 */
export const onEdit = (event: EditEvent): void => {
  const edited = editedCells(event);
  const sign = calibrationSigns(edited);
  logEdit(event, (tab) => isWatched(openName(tab)));
  noteKpiChange(edited);
  sign();
};

const isWatched = (tab: string): boolean => WATCHED.includes(tab) || readCatalogue().tabs.includes(tab);
