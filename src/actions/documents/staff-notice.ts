import { staffNotice } from '../../plan/documents/staff/notice';
import { WEIGHED_GRID } from '../../plan/documents/staff/weighed-table';
import { staffDocumentWords } from '../../thai/staff-papers';
import type { PaperDocument } from './document';
import { readStaffAppraisals, SUMMARY_ROUNDS, staffDocumentPeople } from './staff-appraisals';
import { summaryPrint } from './staff-summary';

/** What an evaluator hands to somebody of section 38 ค.(2) after the appraisal (ESA1 clause 5.5). */
export const staffNoticeDocument: PaperDocument = {
  kind: 'paper',
  id: 'staff-notice',
  ...staffDocumentWords.notice,
  grid: WEIGHED_GRID,
  people: () => staffDocumentPeople(() => true),
  batch: (people, settings) => {
    const appraisalOf = readStaffAppraisals(people, settings);
    const print = { ...summaryPrint(settings), rounds: SUMMARY_ROUNDS };
    return { papersOf: (person) => staffNotice(appraisalOf(person), print) };
  },
};
