import { nameKey } from '../cells/name-key';
import { EXPECTED_LEVELS } from './expected-levels';
import { competencies as administrative, counts_as, positions as heads } from './staff/administrative.json';
import { competencies as core } from './staff/core.json';
import { functional_by_position, limits } from './staff/functional-by-position.json';

/** Ids of the five core competencies of the OCSC dictionary (ESA1 clause 2.1.2 1)). */
export const CORE_COMPETENCIES: readonly string[] = core;

/** Ids of the six administrative competencies that heads are appraised on in addition (ESA1 clause 2.1.2). */
export const ADMINISTRATIVE_COMPETENCIES: readonly string[] = administrative;

/** The position that heads count as for them. */
export const HEADS_COUNT_AS = { type: counts_as.position_type, level: counts_as.position_level };

/** How many functional competencies a position has at least (ว27 clause 2.3). */
export const FUNCTIONAL_AT_LEAST = limits.at_least;

/**
 * Whether a position is head of a group, unit or section, whatever the name of the group.
 *
 * @example isHead('ผู้อำนวยการกลุ่มบริหารงานบุคคล') // true
 */
export const isHead = (position: string): boolean =>
  partsOf(position).some((part) => heads.some((head) => part.startsWith(nameKey(head))));

/**
 * Ids of the functional competencies of a position, its level behind its name or not.
 *
 * @returns `undefined` where the announcement names none
 * @example functionalFor('นิติกรชำนาญการ')?.length // 5
 */
export const functionalFor = (position: string): readonly string[] | undefined => {
  const parts = partsOf(position);
  return functional_by_position.find(({ positions }) =>
    positions.some((known) => parts.some((part) => isAtSomeLevel(part, nameKey(known)))),
  )?.competencies;
};

/** A position's name as it stands and part by part: a head's own line may stand beside the post. */
const partsOf = (position: string): string[] => [position, ...position.split(/[\s(),/]+/)].map(nameKey);

const LEVELS = EXPECTED_LEVELS.positions.flatMap(({ levels }) => levels.map(nameKey));

const isAtSomeLevel = (part: string, known: string): boolean =>
  part === known || LEVELS.some((level) => part === known + level);
