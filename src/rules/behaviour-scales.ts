import { nameKey } from '../cells/name-key';
import type { BehaviourLevels, BehaviourScale } from '../model/staff';
import { default_scale, levels, scales } from './staff/behaviour-scales.json';

/** How levels found become a percentage: the scales that an agency chooses from. */
export const BEHAVIOUR_SCALES: readonly BehaviourScale[] = scales;

/** What levels of a competency may be. */
export const BEHAVIOUR_LEVELS: BehaviourLevels = levels;

/** The scale that holds where none is named. */
export const DEFAULT_BEHAVIOUR_SCALE = default_scale;

/**
 * The scale of an id; case does not matter.
 *
 * @example findBehaviourScale('bar')?.id // 'BAR'
 */
export const findBehaviourScale = (id: string): BehaviourScale | undefined =>
  scales.find((scale) => nameKey(scale.id) === nameKey(id));
