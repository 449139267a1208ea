/** Every action that a menu item, a trigger or the sidebar calls; built into a file of its own. */

export { defineAgencyForms } from './agency';
export { openBehaviourSidebar } from './behaviours';
export { buildCommittee } from './committee';
export { draftDevelopment } from './development';
export { exportRound } from './district/export';
export { importRounds } from './district/import';
export { openDocuments } from './documents/calls';
export { onEdit } from './edit';
export { startNextRound } from './next-round';
export { prepareWorkbook } from './prepare';
export { buildProgress } from './progress';
export { openRatingSidebar } from './rating';
export { buildSalary } from './salary';
export { reopenRound, sealRound, verifySeal } from './seal';
export { callSidebar } from './sidebar-calls';
export { undoLast } from './undo';
