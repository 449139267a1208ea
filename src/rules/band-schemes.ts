import { nameKey } from '../cells/name-key';
import type { BandScheme } from '../model/form';
import { bands as permanentEmployee, name as permanentEmployeeName } from './bands/permanent-employee.json';
import { bands as staff, name as staffName } from './bands/staff.json';
import { bands as teacher, name as teacherName } from './bands/teacher.json';

export const BAND_SCHEMES: readonly BandScheme[] = [
  { name: teacherName, bands: teacher },
  { name: staffName, bands: staff },
  { name: permanentEmployeeName, bands: permanentEmployee },
];

/** The scheme that holds where none is named. */
export const DEFAULT_BAND_SCHEME = teacherName;

/** The scheme of section 38 ค.(2) staff (ESA1 clause 4). */
export const STAFF_BAND_SCHEME = staffName;

/**
 * A scheme's name as it is looked up: the official writing has a point, `38 ค.(2)`.
 *
 * @example schemeKey('38 ค.(2)') === schemeKey('38ค(2)') // true
 */
export const schemeKey = (name: unknown): string => nameKey(name).replace('.', '');

/**
 * The band scheme of a name; spaces do not matter.
 *
 * @example findBandScheme('38 ค.(2)')?.bands.length // 5
 */
export const findBandScheme = (name: string): BandScheme | undefined => {
  const wanted = schemeKey(name);
  return BAND_SCHEMES.find((scheme) => schemeKey(scheme.name) === wanted);
};
