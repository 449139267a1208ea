import { isBlank, numeral } from '../cells/number';
import { shown } from '../cells/shown';
import { blank, faulty, type Outcome, scored } from '../model/fault';
import type { BandScheme } from '../model/form';
import { handedFaults } from './handed';
import { compare, rational, scoreNumeral } from './rational';

const HUNDRED = rational(100);
const NOUGHT = rational(0);

/**
 * The name of the band that a score falls into. The score is rounded half up to two decimals first, so
 * that what is compared is what is printed: 89.995 is 90.00 and thus in the band from 90.00.
 *
 * @param scheme the bands, highest first
 * @param cell the score, 0–100
 * @example bandOf(ว23, 89.99) // 'ดีมาก'
 */
export const bandOf = (scheme: BandScheme, cell: unknown): Outcome<string> => {
  if (isBlank(cell)) return blank;
  const handed = handedFaults([cell]);
  if (handed.length > 0) return faulty(...handed);
  const given = numeral(cell);
  if (given === undefined) return faulty({ kind: 'not-a-score', found: shown(cell) });
  const score = rational(scoreNumeral(rational(given)));
  if (compare(score, NOUGHT) < 0 || compare(score, HUNDRED) > 0)
    return faulty({ kind: 'outside-hundred', found: shown(cell) });

  const band = scheme.bands.find(({ min }) => compare(score, rational(min)) >= 0);
  const lowest = scheme.bands[scheme.bands.length - 1]?.min ?? '';
  return band ? scored(band.name) : faulty({ kind: 'below-lowest-band', found: shown(cell), lowest });
};
