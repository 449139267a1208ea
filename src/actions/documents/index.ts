import { staffAnnouncementDocument, teacherAnnouncementDocument } from './announcements';
import { behaviourSheetsDocument } from './behaviour-sheets';
import type { Document } from './document';
import { staffMinutesDocument, teacherMinutesDocument } from './minutes';
import { resultNoticeDocument } from './result-notice';
import { staffCompetenciesDocument } from './staff-competencies';
import { staffNoticeDocument } from './staff-notice';
import { staffResultsDocument } from './staff-results';
import { staffSummaryDocument } from './staff-summary';
import { teacherFormsDocument } from './teacher-forms';

/** Every document that the dialog offers, in its order. */
export const DOCUMENTS: readonly Document[] = [
  teacherFormsDocument,
  resultNoticeDocument,
  staffResultsDocument,
  staffCompetenciesDocument,
  staffSummaryDocument,
  staffNoticeDocument,
  behaviourSheetsDocument,
  teacherAnnouncementDocument,
  staffAnnouncementDocument,
  teacherMinutesDocument,
  staffMinutesDocument,
];
