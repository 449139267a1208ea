import { FORM_GRID } from '../../plan/documents/form-grid';
import { teacherForms } from '../../plan/documents/teacher-forms';
import { teacherPaperWords } from '../../thai/teacher-papers';
import { appraisedPeople, bandFormula, readAppraisals } from './appraisals';
import type { PaperDocument } from './document';

/** The forms of ว23 of components 1, 2 and 3, as ก.ค.ศ. prescribes them (clause 6). */
export const teacherFormsDocument: PaperDocument = {
  kind: 'paper',
  id: 'teacher-forms',
  ...teacherPaperWords.forms,
  grid: FORM_GRID,
  people: appraisedPeople,
  batch: (people, settings) => {
    const { appraisalOf, ratedOf } = readAppraisals(people, settings);
    return {
      papersOf: (person) =>
        teacherForms(appraisalOf(person), bandFormula(settings, ratedOf(person)?.layout.bands)),
    };
  },
};
