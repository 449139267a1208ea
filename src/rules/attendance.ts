import { behaviours, name } from './staff/attendance.json';

/** The behaviours of attendance that are recorded beside the appraisal (ESA1 clause 2.1.2 3)). */
export const ATTENDANCE_BEHAVIOURS: readonly string[] = behaviours.map(({ no, name }) => `${no} ${name}`);

/** Which of the behaviours, counted from 0, is recorded as the count that a limit of raises is compared with. */
export const limitedBehaviour = (limit: 'leave' | 'lateness'): number =>
  behaviours.findIndex((behaviour) => 'limit' in behaviour && behaviour.limit === limit);

/** What attendance is called as a component of its own. */
export const ATTENDANCE_NAME = name;
