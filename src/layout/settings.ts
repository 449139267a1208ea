/**
 * The columns of the settings tab, counted from 1: a setting a row at the left, the people in charge a row each
 * at the right.
 */
export const SETTINGS = {
  headingRow: 1,
  firstRow: 2,
  label: 1,
  value: 2,
  help: 3,
  official: { name: 5, position: 6, duty: 7 },
  columns: 7,
} as const;
