import type { Announcement } from '../model/announcement';
import {
  bands as staffBands,
  sources as staffSources,
  text as staffText,
  with_more_bands_above,
} from './staff/announcement.json';
import { at_least } from './staff/band-limits.json';
import {
  bands as teacherBands,
  sources as teacherSources,
  text as teacherText,
} from './teacher/announcement.json';

const cited = ([source]: readonly {
  readonly letter: string;
  readonly clause: string;
}[]): Announcement['cited'] => ({ letter: source?.letter ?? '', clause: source?.clause ?? '' });

/** Who is announced of those appraised by ว23 (clause 8 (7)). */
export const TEACHER_ANNOUNCEMENT: Announcement = {
  cited: cited(teacherSources),
  bands: teacherBands,
  text: teacherText,
};

/** Who is announced of section 38 ค.(2) staff (ว20 clause 9 (6), ESA1 clause 7). ว20 holds everywhere: it is cited. */
export const STAFF_ANNOUNCEMENT: Announcement = {
  cited: cited(staffSources.slice(1)),
  bands: staffBands,
  withMore: { than: at_least, above: with_more_bands_above },
  text: staffText,
};
