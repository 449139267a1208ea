import { dialogWords as words } from '../thai/documents';

/** The heading of a step, counted from 1. */
export const stepName = (no: 1 | 2 | 3): string =>
  words.step(no, words.steps.length, words.steps[no - 1] ?? '');
