import type { Day } from './day';

/** One agreement on the work to be done (ว23 clause 7): a line of its tab. */
export interface Agreement {
  readonly id: string;
  readonly name: string;
  /** Where the work is done: agency, unit or group. */
  readonly place: string;
  /** The position held there, where it is not the one on the roster. */
  readonly position: string;
  /** The superior with whom it was made. */
  readonly superior: string;
  /** Open where a day is missing. */
  readonly from?: Day;
  readonly to?: Day;
  /** Where the paper is; blank: not made yet. */
  readonly paper: string;
  /** The line of the entry tab that an earlier build gave this place; '' where none. */
  readonly line: string;
  /** The sheet row, counted from 1. */
  readonly row: number;
}

/** What an agreement is in the open round. */
export type AgreementStanding =
  /** Of another round. */
  | 'other-round'
  /** Of somebody who is not on the roster. */
  | 'left'
  /** Where the person works now: the superior there decides. */
  | 'current'
  /** The same place as the current one, under an agreement that ended. */
  | 'same-place'
  /** Where the person worked earlier in the round: rated by the superior there, on a line of its own. */
  | 'earlier-place'
  /** The same of section 38 ค.(2) staff: the superior there informs whoever rates (ว20 clause 2). */
  | 'informing-place';

/** How often a position makes an agreement (ว23 clause 7). */
export type AgreementTerm = 'round' | 'fiscal-year';
