/** The workbench without a page, built into one file for tests and the bench. */
export type { Chart } from './chart/chart';
export { chartData } from './chart/data';
export { drawChart } from './chart/draw';
export { Engine } from './engine/engine';
export { headlessEngine } from './engine/headless';
export { services } from './host/services';
export { sheetNumber } from './host/sheet';
export { HostState, type Menu, type ServiceCall, type Stage } from './host/state';
export { markCuts, PRINT_STYLE, printOptions, printView, slicePages } from './print/print-view';
export { type PrintedTab, printedTab } from './print/printed-tab';
export { watchEdits } from './run/edits';
export { openWorkbench, type ProjectFiles, type Workbench } from './run/open';
export { Project } from './run/project';
export { officeOfThirty, SAMPLE_HEADINGS, schoolOfForty } from './sample/rosters';
export { sampleExport, sampleResults } from './sample/round-export';
export {
  openMixedSchool,
  openOffice,
  openSampleSchool,
  sampleRoster,
  typeCells,
  typeLevels,
  typeRoster,
} from './sample/school';
