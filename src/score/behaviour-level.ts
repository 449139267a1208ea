import { isBlank, numeral, trimmed } from '../cells/number';
import { shown } from '../cells/shown';
import { blank, type Fault, faulty, type Outcome, scored } from '../model/fault';
import type { LevelScale } from '../model/staff';
import { handedFaults } from './handed';
import { levelIn } from './level';
import { compare, rational, times } from './rational';

/** One behaviour of a competency: its level, and whether the person was seen to show it. */
export interface TickedRow {
  readonly level: unknown;
  readonly tick: unknown;
}

/** All behaviours of a level, unless an agency asks for less: the seeds do not say what makes a level shown. */
const ALL = '1';

/**
 * The level found from one person's ticks on one competency (ESA1 clause 3): the highest level n such that
 * levels 1 to n are all shown. A level is shown when its rows are ticked, all of them or the share asked for; a
 * level without a row is not shown, and a tick above a gap does not raise the level.
 *
 * Rows without a level and without a tick are passed over. Nothing ticked is not rated. The ticked row of level 0
 * is level 0, and contradicts every other tick.
 *
 * @param scale what levels may be
 * @param share the part of a level's rows that must be ticked, as a numeral
 * @example levelFound(SCALE, [{ level: 1, tick: '✓' }, { level: 2, tick: false }]) // 1
 */
export const levelFound = (
  scale: LevelScale,
  rows: readonly TickedRow[],
  share: string | number = ALL,
): Outcome<number> => {
  const cells = rows.flatMap(({ level, tick }) => [level, tick]);
  const handed = handedFaults(cells);
  if (handed.length > 0) return faulty(...handed);

  const { read, faults } = readRows(scale, rows);
  if (faults.length > 0) return faulty(...faults);
  if (read.length === 0) return blank;
  const ticked = read.filter((row) => row.ticked);
  if (ticked.length === 0) return faulty({ kind: 'not-rated' });
  const [noughts, others] = [true, false].map((nought) =>
    ticked.filter(({ level }) => (level === 0) === nought).map(({ position }) => position),
  );
  if (noughts?.length && others?.length) return faulty({ kind: 'nought-and-others', noughts, others });

  const isShown = (level: number): boolean => {
    const [all, some] = [read, ticked].map((list) => list.filter((row) => row.level === level).length);
    return !!some && compare(rational(some), times(rational(all ?? 0), rational(share))) >= 0;
  };
  let found = 0;
  while (isShown(found + 1)) found += 1;
  return scored(found);
};

interface ReadRow {
  readonly position: number;
  readonly level: number;
  readonly ticked: boolean;
}

const readRows = (scale: LevelScale, rows: readonly TickedRow[]) => {
  const read: ReadRow[] = [];
  const faults: Fault[] = [];
  rows.forEach(({ level: cell, tick }, index) => {
    const position = index + 1;
    const ticked = tickIn(tick);
    if (isBlank(cell) && ticked === false) return;
    const level = levelIn(cell, scale);
    if (isBlank(cell)) faults.push({ kind: 'missing-answers', answer: 'behaviour', positions: [position] });
    else if (level === undefined)
      faults.push({ kind: 'not-an-answer', answer: 'behaviour', position, scale, found: shown(cell) });
    if (ticked === undefined) faults.push({ kind: 'not-a-tick', position, found: shown(tick) });
    else if (level !== undefined) read.push({ position, level: Number(level), ticked });
  });
  return { read, faults };
};

/** Check marks, light and heavy. */
const TICK = /^(true|[\u2713\u2714]\ufe0f?)$/i;

/**
 * Whether a cell is ticked, or `undefined` where it says something else.
 *
 * @example tickIn('✓') // true
 */
export const tickIn = (cell: unknown): boolean | undefined => {
  if (isBlank(cell)) return false;
  const text = trimmed(String(cell));
  const number = Number(numeral(cell) ?? Number.NaN);
  if (number === 1 || (typeof cell !== 'object' && TICK.test(text))) return true;
  return number === 0 || /^false$/i.test(text) ? false : undefined;
};
