import type { KeptSeal } from '../model/kept-seal';
import { findTab } from './workbook';
import { keepForAll, keepLongForAll, readKeptForAll, readLongForAll } from './workbook-store';

const SEALS = 'seals';
const CLOSED = 'closed-round';

/** The seals of the workbook's closed rounds, oldest first. */
export const readSeals = (): readonly KeptSeal[] => JSON.parse(readLongForAll(SEALS) || '[]');

export const keepSeals = (seals: readonly KeptSeal[]): void => keepLongForAll(SEALS, JSON.stringify(seals));

/** The round that was closed last, and its tabs by id and name. */
interface Closed {
  readonly round: string;
  readonly tabs: readonly (readonly [number, string])[];
}

/** Notes that a round is closed. */
export const closeRound = (round: string, tabs: Closed['tabs']): void =>
  keepForAll(CLOSED, JSON.stringify({ round, tabs } satisfies Closed));

/** Notes that no round is closed. */
export const openAgain = (): void => keepForAll(CLOSED, '');

/**
 * The round that is closed, or `undefined` where the open round is not: once the next round has started, the tabs
 * of the closed one bear other names.
 */
export const closedRound = (): string | undefined => {
  const kept = readKeptForAll(CLOSED);
  if (!kept) return undefined;
  const { round, tabs } = JSON.parse(kept) as Closed;
  return tabs.some(([id, name]) => findTab(name)?.getSheetId() === id) ? round : undefined;
};
