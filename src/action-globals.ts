/**
 * The public globals that run the action of their name: what menu items, triggers and the HTML files call. The
 * build writes their stubs, which keeps each to a line of the script that every formula call loads.
 */
export const ACTION_GLOBALS = [
  'buildCommittee',
  'buildProgress',
  'buildSalary',
  'callSidebar',
  'draftDevelopment',
  'defineAgencyForms',
  'exportRound',
  'importRounds',
  'onEdit',
  'openBehaviourSidebar',
  'openDocuments',
  'openRatingSidebar',
  'prepareWorkbook',
  'reopenRound',
  'sealRound',
  'startNextRound',
  'undoLast',
  'verifySeal',
] as const satisfies readonly (keyof typeof import('./actions'))[];
