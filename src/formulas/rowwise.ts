import type { Outcome } from '../model/fault';
import { faultText } from '../thai/faults';

/** What a result cell can hold. */
export type ResultCell = string | number;

/**
 * An outcome as a result cell: blank as an empty string, faults as their Thai text.
 *
 * @param show how a value is written into the cell
 */
export const cellOf = <T>(outcome: Outcome<T>, show: (value: T) => ResultCell): ResultCell => {
  if (outcome.kind === 'blank') return '';
  return outcome.kind === 'value' ? show(outcome.value) : faultText(outcome.faults);
};

/** One result for one value, a column of results for a range. */
export const resultsFor = (argument: unknown, results: ResultCell[][]): ResultCell | ResultCell[][] =>
  Array.isArray(argument) ? results : (results[0]?.[0] ?? '');
