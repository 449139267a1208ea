import type { Roster } from '../../parse/roster';
import { type RosterChoices, rosterPlan, staffHeadingsPatch } from '../../plan/roster';
import { EXPECTED_LEVELS } from '../../rules/expected-levels';
import { positionNames } from '../../rules/positions';
import { standingNames } from '../../rules/standings';
import type { PreparedPart } from './part';

/** The roster: made empty where there is none; one without the headings of staff gets them where nobody writes. */
export const rosterPart = (roster: Roster | undefined): PreparedPart => {
  if (!roster) return { plans: [rosterPlan(choices())] };
  const { missingStaff } = roster;
  return missingStaff
    ? {
        plans: [],
        patches: [staffHeadingsPatch(missingStaff.headings, missingStaff.column, choices())],
      }
    : { plans: [] };
};

const choices = (): RosterChoices => ({
  positions: positionNames(),
  standings: standingNames(),
  postTypes: EXPECTED_LEVELS.positions.map(({ type }) => type),
  postLevels: EXPECTED_LEVELS.positions.flatMap(({ levels }) => levels),
});
