import { behaviours, name } from './staff/attendance.json';

/** The behaviours of attendance that are recorded beside the appraisal (ESA1 clause 2.1.2 3)). */
export const ATTENDANCE_BEHAVIOURS: readonly string[] = behaviours.map(({ no, name }) => `${no} ${name}`);

/** The behaviours whose recorded counts limits of raises are compared with (ESA1 clause 2.1.2 3)). */
const LIMITED = { leave: '3.2', lateness: '3.3' } as const;

/** Which of the behaviours, counted from 0, a limit is compared with. */
export const limitedBehaviour = (limit: keyof typeof LIMITED): number =>
  behaviours.findIndex(({ no }) => no === LIMITED[limit]);

/** What attendance is called as a component of its own. */
export const ATTENDANCE_NAME = name;
