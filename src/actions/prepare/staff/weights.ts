import { nameKey } from '../../../cells/name-key';
import type { SettingKey, Settings } from '../../../model/settings';
import { UserError } from '../../../model/user-error';
import { APPRAISAL_KINDS, APPRAISAL_TOTAL } from '../../../rules/appraisal-kinds';
import { weighComponents } from '../../../score/appraisal';
import { faultText } from '../../../thai/faults';
import { isStaffResultHeading, otherNameFaults, staffNotices } from '../../../thai/staff';

/** A further component that an agency adds (ว20 clause 4). */
export interface OtherComponent {
  readonly name: string;
  readonly weight: number;
  /** Which of the scores on the tab of attendance is its own, counted from 0. */
  readonly place: number;
}

/** What the components weigh: results, behaviour, and further ones that the agency adds. */
export interface StaffWeights {
  readonly results: number;
  readonly behaviour: number;
  readonly others: readonly OtherComponent[];
}

const OTHERS = [
  ['otherComponent', 'otherWeight'],
  ['otherComponent2', 'otherWeight2'],
  ['otherComponent3', 'otherWeight3'],
] as const satisfies readonly (readonly [SettingKey, SettingKey])[];

/** Names of all further components that the settings have, those without weight too; '' where there is none. */
export const otherNames = (settings: Settings): string[] => OTHERS.map(([name]) => settings[name]);

const othersIn = (settings: Settings): OtherComponent[] =>
  OTHERS.map(([name, weight], place) => ({
    name: settings[name],
    weight: Number(settings[weight]),
    place,
  })).filter(({ weight }) => weight > 0);

/** What is wrong with a component, and the setting to mend. */
export interface WeightFault {
  readonly key: SettingKey;
  readonly text: string;
}

/** What keeps the weights of the settings from ว20 clause 4: they add up to 100, and results weigh at least 70. */
export const weightFaults = (settings: Settings): readonly WeightFault[] => {
  const others = othersIn(settings);
  const names = others.flatMap(({ name, place }, index): WeightFault[] => {
    const [key] = OTHERS[place] ?? OTHERS[0];
    if (name === '') return [{ key, text: otherNameFaults.blank(place + 1) }];
    const isTaken = others.slice(0, index).some((other) => nameKey(other.name) === nameKey(name));
    return isTaken || isStaffResultHeading(name) ? [{ key, text: otherNameFaults.taken(name) }] : [];
  });
  const [regular] = APPRAISAL_KINDS;
  const given = weightsGiven(settings, others);
  const weighed = regular && weighComponents(regular, APPRAISAL_TOTAL, given, String);
  return weighed?.kind === 'faults'
    ? [{ key: 'resultsWeight', text: faultText(weighed.faults) }, ...names]
    : names;
};

const weightsGiven = (settings: Settings, others: readonly OtherComponent[]): number[] => [
  Number(settings.resultsWeight),
  Number(settings.behaviourWeight),
  ...others.map(({ weight }) => weight),
];

/**
 * The weights of the settings, held to ว20 clause 4.
 *
 * @returns `undefined` where they are the kind's own
 * @throws UserError where they may not stand
 */
export const staffWeights = (settings: Settings): StaffWeights | undefined => {
  const faults = weightFaults(settings);
  if (faults.length > 0) throw new UserError(staffNotices.weights(faults.map(({ text }) => text).join(' ')));
  const others = othersIn(settings);
  const own = APPRAISAL_KINDS[0]?.components.map(({ weight }) => Number(weight));
  return own?.join() === weightsGiven(settings, others).join()
    ? undefined
    : { results: Number(settings.resultsWeight), behaviour: Number(settings.behaviourWeight), others };
};
