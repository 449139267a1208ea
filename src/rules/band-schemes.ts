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
 * The band scheme of a name; spaces do not matter.
 *
 * @example findBandScheme('38 ค(2)')?.bands.length // 5
 */
export const findBandScheme = (name: string): BandScheme | undefined => {
  const wanted = name.replace(/\s+/g, '');
  return BAND_SCHEMES.find((scheme) => scheme.name === wanted);
};
