import { salaryFaults } from '../../thai/salary';
import { quoted } from '../staff/formula';

/** Percents carry so many decimals; both factors of a raise are then whole numbers that a sheet keeps exactly. */
const PERCENT_UNITS = 10_000;
const SATANG = 100;
/** What a share of a percent typed as such looks like: 3% in a cell is 0.03. */
const LEAST_PERCENT = 0.1;
const MOST_PERCENT = 100;

/**
 * A raise as a formula: the percent of the base, rounded up to a full step, in whole numbers, so that no fraction
 * of binary arithmetic lifts it a step.
 *
 * @example raiseFormula('B2', 'C2', 10) // 37200 and 3.03 give 1130
 */
export const raiseFormula = (base: string, percent: string, step: number): string => {
  const whole = step * SATANG * PERCENT_UNITS * 100;
  return `INT((ROUND(${base}*${SATANG},0)*ROUND(${percent}*${PERCENT_UNITS},0)+${whole - 1})/${whole})*${step}`;
};

/** Percent of an amount to the satang, what is less dropped, as a formula in whole numbers. */
export const partFormula = (amount: string, percent: string): string =>
  `INT(ROUND(${amount}*${SATANG},0)*ROUND(${percent}*${PERCENT_UNITS},0)/${PERCENT_UNITS * 100})/${SATANG}`;

/**
 * A typed percent, or what is wrong with it.
 *
 * @param cell a cell that is not blank
 * @param cap the cell of the highest percent; none where it holds no number
 */
export const checkedPercent = (cell: string, cap: string): string => {
  const bad = `OR(${cell}<0,${cell}>${MOST_PERCENT},ROUND(${cell},4)<>${cell})`;
  const capped = `IF(ISNUMBER(${cap}),IF(${cell}>${cap},${quoted(salaryFaults.cap)}&${cap},${cell}),${cell})`;
  const share = `IF(AND(${cell}>0,${cell}<${LEAST_PERCENT}),${quoted(salaryFaults.share)},${capped})`;
  return `IF(ISNUMBER(${cell}),IF(${bad},${quoted(salaryFaults.percent)},${share}),${quoted(salaryFaults.percent)})`;
};

/** Whether a cell that is not blank holds no amount of baht. */
export const noAmount = (cell: string): string =>
  `IF(ISNUMBER(${cell}),OR(${cell}<0,ROUND(${cell},2)<>${cell}),TRUE)`;
