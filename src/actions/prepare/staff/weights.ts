import type { Settings } from '../../../model/settings';
import { UserError } from '../../../model/user-error';
import { APPRAISAL_KINDS, APPRAISAL_TOTAL } from '../../../rules/appraisal-kinds';
import { weighComponents } from '../../../score/appraisal';
import { faultText } from '../../../thai/faults';
import { staffNotices } from '../../../thai/staff';

/** What the components weigh: results, behaviour, and a further one that the agency adds. */
export interface StaffWeights {
  readonly results: number;
  readonly behaviour: number;
  /** 0 where the agency adds none. */
  readonly other: number;
  readonly otherName: string;
}

/**
 * The weights of the settings, held to ว20 clause 4: they add up to 100, and results weigh at least 70.
 *
 * @returns `undefined` where they are the kind's own
 * @throws UserError where they do not
 */
export const staffWeights = ({
  resultsWeight,
  behaviourWeight,
  otherWeight,
  otherComponent,
}: Settings): StaffWeights | undefined => {
  const weights = {
    results: Number(resultsWeight),
    behaviour: Number(behaviourWeight),
    other: Number(otherWeight),
    otherName: otherComponent,
  };
  const [regular] = APPRAISAL_KINDS;
  const given = [weights.results, weights.behaviour, ...(weights.other > 0 ? [weights.other] : [])];
  const weighed = regular && weighComponents(regular, APPRAISAL_TOTAL, given, () => weights.otherName);
  if (weighed?.kind === 'faults') throw new UserError(staffNotices.weights(faultText(weighed.faults)));
  const own = regular?.components.map(({ weight }) => Number(weight));
  return own?.join() === given.join() ? undefined : weights;
};
