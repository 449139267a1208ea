import type { RoundOfYear } from '../model/round';

/** A step from one round to the next that is under way. */
export interface RoundStep {
  readonly from: RoundOfYear;
  readonly to: RoundOfYear;
}

/** What the step is kept under, from its first write to its last. */
const KEY = 'next-round';

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

/** The step that broke off part-way, or `undefined` where none did. */
export const readStep = (): RoundStep | undefined => {
  const kept = store().getProperty(KEY);
  return kept === null ? undefined : (JSON.parse(kept) as RoundStep);
};

export const keepStep = (step: RoundStep): void => {
  store().setProperty(KEY, JSON.stringify(step));
};

export const forgetStep = (): void => {
  store().deleteProperty(KEY);
};
