import type { Settings } from '../../../model/settings';
import { UserError } from '../../../model/user-error';
import { filledCell } from '../../../parse/results';
import { type StaffLine, type StaffResultRules, staffResultsPlan } from '../../../plan/staff/results';
import type { TabPlan } from '../../../plan/tab';
import { APPRAISAL_KINDS, DEFAULT_APPRAISAL_KIND } from '../../../rules/appraisal-kinds';
import { STAFF_BAND_SCHEME } from '../../../rules/band-schemes';
import { CONSULT_BELOW } from '../../../rules/consultation';
import { ROUNDS } from '../../../rules/rounds';
import { daysOfRound, touches } from '../../../score/round';
import { messages } from '../../../thai/messages';
import { TABS } from '../../../thai/workbook';
import { readStandingStaffResults } from '../../read/staff';
import type { StaffPerson } from './competencies';
import { otherNames, staffWeights } from './weights';

/** The results of staff, which write over nothing but an earlier build. */
export const preparedStaffResults = (
  people: readonly StaffPerson[],
  settings: Settings,
  rows: StaffResultRules['rows'],
  placesOf: (id: string) => string | undefined,
): TabPlan => {
  const weights = staffWeights(settings);
  const { grid, standing } = readStandingStaffResults(otherNames(settings));
  const plan = staffResultsPlan(
    people.map((person): StaffLine => {
      const places = placesOf(person.id);
      return { person, kind: appraisalKind(person, settings), ...(places ? { places } : {}) };
    }),
    {
      rows,
      scale: settings.behaviourScale,
      bandScheme: STAFF_BAND_SCHEME,
      consultBelow: CONSULT_BELOW,
      ...(weights ? { weights } : {}),
      regularKind: DEFAULT_APPRAISAL_KIND,
    },
    standing,
  );
  const size = { rows: plan.cells.length, columns: plan.cells[0]?.length ?? 0 };
  const filled = standing && filledCell(grid, standing, size);
  if (filled) throw new UserError(messages.cellFilled(TABS.staffResults, filled));
  return plan;
};

/** The kind of appraisal that the round calls for: on probation where that touches the round at all. */
export const appraisalKind = ({ post: { probation } }: StaffPerson, settings: Settings): string => {
  const days = daysOfRound(ROUNDS, Number(settings.round), Number(settings.fiscalYear));
  const onProbation = probation && days && touches(probation, days);
  return (
    (onProbation && APPRAISAL_KINDS.find(({ name }) => name !== DEFAULT_APPRAISAL_KIND)?.name) ||
    DEFAULT_APPRAISAL_KIND
  );
};
