import { isBlank } from '../cells/number';
import { blank, type Fault, faulty, type Outcome } from '../model/fault';
import { FAULT_SIGN } from '../model/sign';

/**
 * The faults that came in with a row: texts of an earlier function, which a later one passes on as they are.
 */
export const handedFaults = (cells: readonly unknown[]): Fault[] => {
  const texts = cells.filter(
    (cell): cell is string => typeof cell === 'string' && cell.startsWith(FAULT_SIGN),
  );
  return [...new Set(texts)].map((text) => ({ kind: 'passed-on', text }));
};

/**
 * What a row comes to before anything is read of it: blank cells are blank, and faults that came in with them
 * are passed on. `undefined` where the row is to be read.
 */
export const unread = (cells: readonly unknown[]): Outcome<never> | undefined => {
  if (cells.every(isBlank)) return blank;
  const handed = handedFaults(cells);
  return handed.length > 0 ? faulty(...handed) : undefined;
};
