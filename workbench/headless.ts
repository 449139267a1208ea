/** The workbench without a page, built into one file for tests and the bench. */
export { Engine } from './engine/engine';
export { headlessEngine } from './engine/headless';
export { HostState, type Menu, type Stage } from './host/state';
export { watchEdits } from './run/edits';
export { openWorkbench, type ProjectFiles, type Workbench } from './run/open';
export { Project } from './run/project';
export { officeOfThirty, schoolOfForty } from './sample/rosters';
export { openSampleSchool, sampleRoster, typeCells, typeLevels, typeRoster } from './sample/school';
