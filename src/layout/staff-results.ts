/** The results of section 38 ค.(2) staff; columns counted from 1. Further components stand before the total. */
export const STAFF_RESULTS = {
  headingRow: 1,
  firstRow: 2,
  id: 1,
  name: 2,
  position: 3,
  type: 4,
  level: 5,
  unit: 6,
  supervisor: 7,
  kind: 8,
  results: 9,
  behaviour: 10,
  others: 11,
} as const;

/** The columns behind the further components, for so many of these. */
export const staffResultColumns = (others: number) => {
  const total = STAFF_RESULTS.others + others;
  return {
    total,
    band: total + 1,
    note: total + 2,
    selfResults: total + 3,
    selfBehaviour: total + 4,
    selfTotal: total + 5,
    gap: total + 6,
  };
};
