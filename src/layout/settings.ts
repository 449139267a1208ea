/**
 * The columns of the settings tab, counted from 1: a setting a row at the left, the people in charge a row each
 * in the middle, and at the right the agency's own bands, for so many of which there is room.
 */
export const SETTINGS = {
  headingRow: 1,
  firstRow: 2,
  label: 1,
  value: 2,
  help: 3,
  official: { name: 5, position: 6, duty: 7, affiliation: 8 },
  band: { minimum: 9, name: 10, rows: 10 },
  columns: 10,
} as const;
