import type { Announcement } from '../model/announcement';
import type { BandScheme } from '../model/form';

/**
 * Names of the bands of a scheme that are announced, the best first (ว23 clause 8 (7); ว20 clause 9 (6)).
 *
 * @returns none where the scheme has no band of a name that the rule asks for
 */
export const announcedBands = (
  { bands, withMore }: Pick<Announcement, 'bands' | 'withMore'>,
  scheme: Pick<BandScheme, 'bands'>,
): string[] => {
  const best = [...scheme.bands].sort((a, b) => Number(b.min) - Number(a.min)).map(({ name }) => name);
  const limit = withMore && best.length > withMore.than ? best.indexOf(withMore.above) : -1;
  return limit >= 0 ? best.slice(0, limit) : best.filter((name) => bands.includes(name));
};
