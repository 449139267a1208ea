import { KPI_CHANGES } from '../layout/kpi-changes';
import { LOG } from '../layout/log';
import { SETTINGS } from '../layout/settings';
import { type EditEvent, editedCells, logEdit, type RowLead } from '../sheet/edit-log';
import { behaviourOwner } from '../thai/behaviour-sheet';
import { openName } from '../thai/round';
import { TABS } from '../thai/workbook';
import { calibrationSigns } from './committee/edited';
import { noteKpiChange } from './kpi-change';
import { readCatalogue } from './read/catalogue';

/**
 * Notes what was typed by hand into any tab of the add-in's, and what was changed of a KPI that was agreed upon. A
 * simple trigger calls it: it runs without authority and sees nothing that scripts write; what it misses is found by
 * comparing when a round is closed. Tabs of rounds that are over are watched too, and the log itself.
 */
export const onEdit = (event: EditEvent): void => {
  const edited = editedCells(event);
  const sign = calibrationSigns(edited);
  logEdit(event, (tab) => rowLead(openName(tab)));
  noteKpiChange(edited);
  sign();
};

/** Most tabs begin with id and name. */
const LEAD: RowLead = { id: 1, name: 2 };

const OTHER_LEADS: Readonly<Record<string, RowLead>> = {
  [TABS.settings]: { name: SETTINGS.label },
  [TABS.kpiChanges]: { id: KPI_CHANGES.id, name: KPI_CHANGES.name },
  [TABS.log]: { id: LOG.id + 1, name: LOG.name + 1 },
  [TABS.seal]: {},
  [TABS.fairness]: {},
  [TABS.progress]: {},
  [TABS.pools]: {},
};

const OURS: readonly string[] = Object.values(TABS);

/** Whose rows stand on a tab that is watched. */
const rowLead = (tab: string): RowLead | undefined => {
  const owner = behaviourOwner(tab);
  if (owner) return { owner };
  return OTHER_LEADS[tab] ?? (OURS.includes(tab) || readCatalogue().tabs.includes(tab) ? LEAD : undefined);
};
