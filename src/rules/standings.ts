import type { PositionStandings } from '../model/person';
import { none, standings } from './teacher/standings.json';

/** The academic standings that each position may have (section 39 of the Act of 2004). */
export const STANDINGS: readonly PositionStandings[] = standings.map(
  ({ position, standings: fitting, named_after }) => ({
    position,
    standings: fitting,
    namedAfter: named_after,
  }),
);

/** What is typed for somebody who has no standing. */
export const NO_STANDING: readonly string[] = none;

/** Every standing, each once. */
export const standingNames = (): string[] => [...new Set(STANDINGS.flatMap((each) => each.standings))];
