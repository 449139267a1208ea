import type { KeptSeal } from '../model/kept-seal';
import { findTab } from './workbook';
import { keepLongForAll, readLongForAll } from './workbook-store';

const SEALS = 'seals';

/** The seals of the workbook's closed rounds, oldest first. */
export const readSeals = (): readonly KeptSeal[] => JSON.parse(readLongForAll(SEALS) || '[]');

export const keepSeals = (seals: readonly KeptSeal[]): void => keepLongForAll(SEALS, JSON.stringify(seals));

/**
 * The seal of the round that is closed, or `undefined` where the open round is not: as long as one of its tabs bears
 * the name that it was sealed under. Once the next round has started they bear other names, and their own again once
 * that is taken back.
 */
export const closedSeal = (): KeptSeal | undefined => {
  const [kept] = readSeals().slice(-1);
  const stands = kept?.seal.tabs.some(
    ({ name }, index) => !kept.goOn.includes(name) && findTab(name)?.getSheetId() === kept.ids[index],
  );
  return stands ? kept : undefined;
};

/** The round that is closed, or `undefined` where the open round is not. */
export const closedRound = (): string | undefined => closedSeal()?.seal.round;
