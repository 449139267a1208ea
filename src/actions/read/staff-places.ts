import { typedDay } from '../../cells/date';
import { type WorkPlace, workPlaces } from '../../parse/places';
import { placesText, workDays } from '../../thai/staff';
import type { RoundAgreements } from './agreements';

/** Somebody's places of work in a round, in the order of time, and all of them in words. */
export interface StaffPlaces {
  readonly places: readonly WorkPlace[];
  readonly text: string;
}

/** Where section 38 ค.(2) staff who moved in the round worked, by id. */
export const staffPlaces = ({ placed }: Pick<RoundAgreements, 'placed'>): ReadonlyMap<string, StaffPlaces> =>
  new Map(
    [...workPlaces(placed)].map(([id, places]) => [
      id,
      { places, text: placesText(places.map((one) => ({ ...one, days: daysOf(one) }))) },
    ]),
  );

const daysOf = ({ from, to }: WorkPlace): string =>
  workDays(from ? typedDay(from) : '', to ? typedDay(to) : '');
