import type { Catalogue } from '../../model/catalogue';
import { type RosterChoices, rosterPlan, staffHeadingsPatch } from '../../plan/roster';
import { EXPECTED_LEVELS } from '../../rules/expected-levels';
import { standingNames } from '../../rules/standings';
import { readCatalogue } from '../read/catalogue';
import type { ReadRoster } from '../read/roster';
import type { PreparedPart } from './part';

/** The roster: made empty where there is none; one without the headings of staff gets them where nobody writes. */
export const rosterPart = (roster: ReadRoster | undefined): PreparedPart => {
  if (!roster) return { plans: [rosterPlan(choices(readCatalogue()))] };
  const { missingStaff } = roster;
  return missingStaff
    ? {
        plans: [],
        patches: [staffHeadingsPatch(missingStaff.headings, missingStaff.column, choices(roster.catalogue))],
      }
    : { plans: [] };
};

const choices = ({ positionNames }: Catalogue): RosterChoices => ({
  positions: positionNames,
  standings: standingNames(),
  postTypes: EXPECTED_LEVELS.positions.map(({ type }) => type),
  postLevels: EXPECTED_LEVELS.positions.flatMap(({ levels }) => levels),
});
