import type { Seal } from './seal';

/** A seal as the workbook keeps it, with the host's ids of the tabs that it is about. */
export interface KeptSeal {
  readonly seal: Seal;
  /** Ids of the sealed tabs, in the order of the seal's tabs. */
  readonly ids: readonly number[];
  /** Names of those that go on in the next round. */
  readonly goOn: readonly string[];
  /** Id of the hidden tab that holds the contents. */
  readonly record: number;
  /** Id of the tab that shows the seal. */
  readonly shown: number;
}
