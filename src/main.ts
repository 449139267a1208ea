/**
 * The complete list of public globals. The build writes a stub for each, which carries the JSDoc and the
 * argument names that Sheets shows.
 */
export { loadRatingBook, openRatingSidebar, prepareWorkbook, saveRating } from './action-globals';
export { onEdit } from './edit';
export { APPRAISAL_ROUND } from './formulas/appraisal-round';
export { BAND } from './formulas/band';
export { EXPECTED_LEVEL } from './formulas/expected-level';
export { KSC_SCORE } from './formulas/ksc-score';
export { KSC_TOTAL } from './formulas/ksc-total';
export { onInstall, onOpen } from './menu';
