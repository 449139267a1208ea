/**
 * The complete list of public globals. The build writes a stub for each, which carries the JSDoc and the
 * argument names that Sheets shows.
 */
export { loadRatingBook, onEdit, openRatingSidebar, prepareWorkbook, saveRating } from './action-globals';
export { APPRAISAL_ROUND } from './formulas/appraisal-round';
export { APPRAISAL_SCORE } from './formulas/appraisal-score';
export { BAND } from './formulas/band';
export { BAR_LEVEL } from './formulas/bar-level';
export { BAR_SCORE } from './formulas/bar-score';
export { EXPECTED_LEVEL } from './formulas/expected-level';
export { KPI_SCORE } from './formulas/kpi-score';
export { KSC_SCORE } from './formulas/ksc-score';
export { KSC_TOTAL } from './formulas/ksc-total';
export { onInstall, onOpen } from './menu';
