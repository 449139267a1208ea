/**
 * The columns of the tab on which an agency defines its own forms, counted from 1. A form is a block: a row that
 * names it, then a row an item. `no`, `highest` and `full` stand side by side: they are the range that
 * `KSC_SCORE` takes in place of a form's name.
 */
export const AGENCY_FORMS = {
  domain: 1,
  no: 2,
  highest: 3,
  full: 4,
  name: 5,
  detail: 6,
  firstLevel: 7,
  /** The highest level that an item may have. */
  levels: 10,
} as const;

/** The columns of the tab that says which positions use which forms, counted from 1: a row a component. */
export const AGENCY_POSITIONS = {
  position: 1,
  standings: 2,
  component: 3,
  form: 4,
  bands: 5,
  instead: 6,
} as const;
