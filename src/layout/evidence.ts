/** Columns of the evidence tab, counted from 0, in the order of its headings. */
export const EVIDENCE = {
  id: 0,
  name: 1,
  side: 2,
  component: 3,
  item: 4,
  note: 5,
  links: 6,
  who: 7,
  when: 8,
} as const;
