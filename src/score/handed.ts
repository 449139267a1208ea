import type { Fault } from '../model/fault';
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
