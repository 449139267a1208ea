import type { Settings } from '../../model/settings';
import type { TabPatch } from '../../plan/patch';
import type { TabPlan } from '../../plan/tab';
import type { RoundAgreements } from '../read/agreements';
import type { ReadRoster } from '../read/roster';

/** What every part of the workbook is prepared from: read once, before anything is written. */
export interface Book {
  readonly roster: ReadRoster;
  readonly settings: Settings;
  readonly agreements: RoundAgreements;
}

/** The tabs of one part of the workbook, checked and ready to be written. */
export interface PreparedPart {
  readonly plans: readonly TabPlan[];
  /** What is added to tabs that people fill in themselves. */
  readonly patches?: readonly TabPatch[];
  /** What the user is told beside the count of people: paragraphs. */
  readonly notices?: readonly string[];
}

/**
 * One part of the workbook: reads what stands on its tabs, checks it, and plans them. It writes nothing.
 *
 * @param earlier the plans of the parts before it, whose sizes formulas need
 * @throws UserError where writing would lose what people typed
 */
export type Part = (book: Book, earlier: readonly TabPlan[]) => PreparedPart;
