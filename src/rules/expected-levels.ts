import type { ExpectedLevelRules } from '../model/expected-level';
import { COMPETENCY_NAMES } from './competency-names';
import { kinds, positions, prefixes } from './expected-levels.json';

/** The levels that ว27 attachment 1 requires. */
export const EXPECTED_LEVELS: ExpectedLevelRules = {
  competencies: COMPETENCY_NAMES,
  prefixes,
  positions,
  requirements: kinds,
};
