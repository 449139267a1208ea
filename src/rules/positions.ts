import type { Person, PositionForms } from '../model/person';
import { positions } from './positions.json';

export const POSITIONS: readonly PositionForms[] = positions;

const key = (text: string): string => text.replace(/\s+/g, '');

/**
 * The forms that a person is appraised with, by position and standing (ว23 clause 5).
 *
 * @returns `undefined` where no built-in form covers the position or the standing
 * @example formsFor({ position: 'ครูผู้ช่วย', standing: '' })?.components.length // 3
 */
export const formsFor = ({
  position,
  standing,
}: Pick<Person, 'position' | 'standing'>): PositionForms | undefined =>
  POSITIONS.find(
    (forms) =>
      key(forms.position) === key(position) &&
      (forms.standings.length === 0 || forms.standings.some((known) => key(known) === key(standing))),
  );

/** Every position that has built-in forms, each once. */
export const positionNames = (): string[] => [...new Set(POSITIONS.map(({ position }) => position))];
