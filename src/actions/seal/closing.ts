import type { Grid } from '../../cells/grid';
import type { Person } from '../../model/person';

/** A round that is about to be closed. */
export interface Closing {
  readonly people: readonly Person[];
  /** What the tabs of the round hold, by name. */
  readonly tabs: ReadonlyMap<string, Grid>;
}

/** Something that must be right before a round is closed: what is not, in words, one line a place. */
export type Check = (closing: Closing) => readonly string[];
