/** Columns of the log of changes, counted from 0, in the order of its headings. */
export const LOG = { when: 0, who: 1, tab: 2, id: 3, name: 4, change: 5 } as const;
