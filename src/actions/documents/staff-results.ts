import { RESULTS_GRID, resultsForm } from '../../plan/documents/staff/results-form';
import { APPRAISAL_TOTAL } from '../../rules/appraisal-kinds';
import { KPI } from '../../rules/kpi';
import { KPI_KINDS } from '../../rules/kpi-kinds';
import { staffDocumentWords } from '../../thai/staff-papers';
import type { PaperDocument } from './document';
import { readStaffAppraisals, SUMMARY_ROUNDS, staffDocumentPeople } from './staff-appraisals';

/** แบบประเมินผลสัมฤทธิ์ของงาน (ESA1 clause 6.2). */
export const staffResultsDocument: PaperDocument = {
  kind: 'paper',
  id: 'staff-results',
  ...staffDocumentWords.results,
  grid: RESULTS_GRID,
  people: () => staffDocumentPeople((place) => place === 0),
  batch: (people, settings) => {
    const appraisalOf = readStaffAppraisals(people, settings);
    const print = {
      rounds: SUMMARY_ROUNDS,
      kinds: KPI_KINDS,
      factor: APPRAISAL_TOTAL / KPI.level.highest,
    };
    return { papersOf: (person) => resultsForm(appraisalOf(person), print) };
  },
};
