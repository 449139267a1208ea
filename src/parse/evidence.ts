import { a1 } from '../cells/a1';
import { BUDDHIST_ERA, dayOf, isDate } from '../cells/date';
import { type Grid, isBlankRow } from '../cells/grid';
import { nameKey } from '../cells/name-key';
import { EVIDENCE } from '../layout/evidence';
import { type Evidence, evidenceKey } from '../model/evidence';
import { SIDES, type Side } from '../model/person';
import { text } from './roster';

/** One person's evidence by side, an entry an item. */
export type PersonEvidence = Readonly<Record<Side, readonly Evidence[]>>;

/** A heading that is not where it belongs. */
export interface EvidenceFault {
  readonly cell: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * What holds of the evidence tab, by person. Rows are only ever added, so that two people who save at once
 * cannot undo one another: of several rows about one item the latest holds, whatever order the tab was
 * sorted into. A row without a time was typed by hand, after the one above it.
 *
 * @param headings what must stand in the first row
 * @param sides what the tab calls the two sides
 */
export const parseEvidence = (
  grid: Grid,
  headings: readonly string[],
  sides: Readonly<Record<Side, string>>,
): { readonly byPerson: ReadonlyMap<string, PersonEvidence>; readonly fault?: EvidenceFault } => {
  const fault = headingFault(grid, headings);
  if (fault) return { byPerson: new Map(), fault };

  const latest = new Map<string, { id: string; side: Side; time: number; entry: Evidence }>();
  let above = 0;
  for (const row of grid.slice(1)) {
    if (isBlankRow(row)) continue;
    const id = text(row[EVIDENCE.id]);
    const side = SIDES.find((one) => nameKey(sides[one]) === nameKey(text(row[EVIDENCE.side])));
    const time = timeOf(row[EVIDENCE.when]) ?? above;
    above = Math.max(above, time);
    if (!id || !side) continue;
    const entry: Evidence = {
      component: text(row[EVIDENCE.component]),
      item: text(row[EVIDENCE.item]),
      note: written(row[EVIDENCE.note]),
      links: text(row[EVIDENCE.links]),
    };
    const key = JSON.stringify([id, side, evidenceKey(entry)]);
    const before = latest.get(key);
    if (!before || time >= before.time) latest.set(key, { id, side, time, entry });
  }
  return { byPerson: grouped([...latest.values()]) };
};

/** A note as it was typed: one that is nothing but a day has become a date. */
const written = (cell: unknown): string => {
  const date = timeOf(cell) === undefined ? undefined : dayOf(cell);
  return date ? `${date.day}/${date.month}/${date.year + BUDDHIST_ERA}` : text(cell);
};

const headingFault = (grid: Grid, headings: readonly string[]): EvidenceFault | undefined => {
  for (const [column, expected] of headings.entries()) {
    const found = text(grid[0]?.[column]);
    if (found !== expected) return { cell: a1(1, column + 1), expected, found };
  }
  return undefined;
};

const timeOf = (cell: unknown): number | undefined => (isDate(cell) ? cell.getTime() : undefined);

const grouped = (
  found: readonly { readonly id: string; readonly side: Side; readonly entry: Evidence }[],
): Map<string, PersonEvidence> => {
  const byPerson = new Map<string, Record<Side, Evidence[]>>();
  for (const { id, side, entry } of found) {
    if (!entry.note && !entry.links) continue;
    const person = byPerson.get(id) ?? { self: [], supervisor: [] };
    person[side].push(entry);
    byPerson.set(id, person);
  }
  return byPerson;
};
