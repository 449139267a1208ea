/** Columns of the roster, counted from 0, in the order of its headings. */
export const ROSTER = { id: 0, name: 1, position: 2, standing: 3, unit: 4, supervisor: 5 } as const;

/** The columns that are for section 38 ค.(2) staff; they are found by their headings. */
export type StaffColumn = 'type' | 'level' | 'from' | 'to';
