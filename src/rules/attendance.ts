import { behaviours, name } from './staff/attendance.json';

/** The behaviours of attendance that are recorded beside the appraisal (ESA1 clause 2.1.2 3)). */
export const ATTENDANCE_BEHAVIOURS: readonly string[] = behaviours.map(({ no, name }) => `${no} ${name}`);

/** What attendance is called as a component of its own. */
export const ATTENDANCE_NAME = name;
