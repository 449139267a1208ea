import { COMPETENCY_GRID, competencyForm } from '../../plan/documents/staff/competency-form';
import { BEHAVIOUR_SCALES, findBehaviourScale } from '../../rules/behaviour-scales';
import { staffDocumentWords } from '../../thai/staff-papers';
import type { PaperDocument } from './document';
import { readStaffAppraisals, SUMMARY_ROUNDS, staffDocumentPeople } from './staff-appraisals';

/** แบบประเมินพฤติกรรมการปฏิบัติราชการจากสมรรถนะ (ESA1 clause 6.3). */
export const staffCompetenciesDocument: PaperDocument = {
  kind: 'paper',
  id: 'staff-competencies',
  ...staffDocumentWords.competencies,
  grid: COMPETENCY_GRID,
  people: () => staffDocumentPeople((place) => place === 1),
  batch: (people, settings) => {
    const appraisalOf = readStaffAppraisals(people, settings);
    const scale = findBehaviourScale(settings.behaviourScale) ?? BEHAVIOUR_SCALES[0];
    if (!scale) throw new Error('The rules have no scale of behaviour');
    const print = { rounds: SUMMARY_ROUNDS, scale, share: Number(settings.behaviourShare) };
    return { papersOf: (person) => competencyForm(appraisalOf(person), print) };
  },
};
