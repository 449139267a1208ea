/**
 * The public globals, together with those of `action-globals.ts`. The build writes a stub for each, which
 * carries the JSDoc and the argument names that Sheets shows.
 */
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
export { runAction as run } from './sheet/run-action';
