/** What every text of a data fault starts with. */
export const FAULT_SIGN = '⚠ ';

/** What stands in a score cell whose component does not apply to the person. */
export const NOT_APPLICABLE = '–';
