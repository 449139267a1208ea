/**
 * The columns of the agreements tab, counted from 1. People type into those at the left; what the round makes of
 * each agreement is built into the rest.
 */
export const AGREEMENTS = {
  headingRow: 1,
  firstRow: 2,
  id: 1,
  name: 2,
  place: 3,
  position: 4,
  superior: 5,
  from: 6,
  to: 7,
  paper: 8,
  note: 9,
  standing: 10,
  line: 11,
  total: 12,
  band: 13,
  typedColumns: 9,
  columns: 13,
} as const;

/** A row of the agreements tab by column, as text; the built columns follow. */
export type TypedColumn =
  | 'id'
  | 'name'
  | 'place'
  | 'position'
  | 'superior'
  | 'from'
  | 'to'
  | 'paper'
  | 'note';
