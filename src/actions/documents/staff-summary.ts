import type { Settings } from '../../model/settings';
import { type SummaryPrint, summaryForm } from '../../plan/documents/staff/summary-form';
import { WEIGHED_GRID } from '../../plan/documents/staff/weighed-table';
import { CONSULTATION } from '../../rules/consultation';
import { nearestType, SUMMARY_FORM, WITNESS_IF_DECLINED } from '../../rules/summary-form';
import { staffDocumentWords } from '../../thai/staff-papers';
import type { PaperDocument } from './document';
import { readStaffAppraisals, staffDocumentPeople } from './staff-appraisals';

/** What the summary form is printed with, by the settings. */
export const summaryPrint = ({ witness }: Settings): SummaryPrint => ({
  form: SUMMARY_FORM,
  nearestType,
  alwaysWitness: witness !== WITNESS_IF_DECLINED,
  consultation: CONSULTATION,
});

/** แบบสรุปการประเมินผลการปฏิบัติราชการ, parts 1–5 (ESA1 clause 6.1). */
export const staffSummaryDocument: PaperDocument = {
  kind: 'paper',
  id: 'staff-summary',
  ...staffDocumentWords.summary,
  grid: WEIGHED_GRID,
  people: () => staffDocumentPeople(() => true),
  batch: (people, settings) => {
    const appraisalOf = readStaffAppraisals(people, settings);
    const print = summaryPrint(settings);
    return { papersOf: (person) => summaryForm(appraisalOf(person), print) };
  },
};
