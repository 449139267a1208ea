import { a1 } from '../cells/a1';
import type { Grid } from '../cells/grid';
import { isBlank } from '../cells/number';
import { shown } from '../cells/shown';
import { BEHAVIOUR_SHEET as AT } from '../layout/behaviour-sheet';
import type { Behaviour, BehaviourBlock } from '../model/behaviour-sheet';
import { SIDES, type Side } from '../model/person';
import { text } from './roster';

/** A competency as it stands on a sheet. */
export interface StandingBlock extends BehaviourBlock {
  /** Its first row, counted from 1; titles, behaviours and evidence have theirs. */
  readonly row: number;
  readonly titles: readonly (BehaviourBlock['titles'][number] & { readonly row: number })[];
  readonly behaviours: readonly (Behaviour & { readonly row: number })[];
  readonly evidenceRow?: number;
}

/** Somebody's sheet as it stands. */
export interface StandingSheet {
  readonly name: string;
  readonly blocks: readonly StandingBlock[];
}

/** What keeps a sheet from being read. */
export type BehaviourSheetFault =
  | { readonly kind: 'heading'; readonly cell: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'tick'; readonly cell: string; readonly found: string }
  | { readonly kind: 'typed'; readonly cell: string };

/** The words that a sheet is read by, and what counts as a tick. */
export interface BehaviourSheetWords {
  /** Headings that stand in the heading row as they are. */
  readonly headings: readonly string[];
  readonly marks: Readonly<
    Record<'competency' | 'definition' | 'note' | 'level' | 'evidence' | 'signature', string>
  >;
  readonly isTicked: (cell: unknown) => boolean | undefined;
}

interface OpenBlock {
  row: number;
  competency: string;
  definition: string;
  titles: { row: number; level: number; title: string }[];
  behaviours: (Behaviour & { row: number })[];
  evidence: string;
  evidenceRow?: number;
}

/** Whether nothing stands on a tab but boxes that are not ticked: its making broke off. */
export const isEmptySheet = (grid: Grid): boolean =>
  grid.every((row) => row.every((cell) => isBlank(cell) || cell === false));

/** A sheet of behaviours; an empty tab has no blocks. */
export const parseBehaviourSheet = (
  grid: Grid,
  { headings, marks, isTicked }: BehaviourSheetWords,
): { readonly sheet: StandingSheet; readonly fault?: BehaviourSheetFault } => {
  const sheet = { name: text(grid[AT.nameRow - 1]?.[AT.text - 1]), blocks: [] as OpenBlock[] };
  if (isEmptySheet(grid)) return { sheet };
  const headingRow = grid[AT.headingRow - 1] ?? [];
  const wrong = headings.findIndex((expected, index) => text(headingRow[index]) !== expected);
  if (wrong >= 0)
    return {
      sheet,
      fault: {
        kind: 'heading',
        cell: a1(AT.headingRow, wrong + 1),
        expected: headings[wrong] ?? '',
        found: text(headingRow[wrong]),
      },
    };
  for (const [index, cells] of grid.entries()) {
    const row = index + 1;
    if (row < AT.firstBlock) continue;
    const fault = readRow(row, cells.slice(0, AT.columns), sheet.blocks, marks, isTicked);
    if (fault) return { sheet, fault };
  }
  return { sheet };
};

const readRow = (
  row: number,
  cells: readonly unknown[],
  blocks: OpenBlock[],
  marks: BehaviourSheetWords['marks'],
  isTicked: BehaviourSheetWords['isTicked'],
): BehaviourSheetFault | undefined => {
  const mark = cells[AT.mark - 1];
  const [label, words] = [text(mark), text(cells[AT.text - 1])];
  const block = blocks[blocks.length - 1];
  if (label.startsWith(marks.competency)) {
    blocks.push({ row, competency: words, definition: '', titles: [], behaviours: [], evidence: '' });
    return undefined;
  }
  if (!block || label === '') return typedFault(row, cells, 0);
  if (typeof mark === 'number') {
    const tick = (side: Side) => isTicked(cells[AT.ticks[side] - 1]);
    const bad = SIDES.find((side) => tick(side) === undefined);
    if (bad) return { kind: 'tick', cell: a1(row, AT.ticks[bad]), found: shown(cells[AT.ticks[bad] - 1]) };
    const ticks = { self: tick('self') === true, supervisor: tick('supervisor') === true };
    block.behaviours.push({ row, level: mark, text: words, ticks });
    return typedFault(row, cells, AT.expected - 1);
  }
  if (label === marks.definition) block.definition = words;
  else if (label === marks.evidence) {
    block.evidence = words;
    block.evidenceRow = row;
  } else if (label.startsWith(marks.level))
    block.titles.push({ row, level: Number(label.slice(marks.level.length)), title: words });
  else if (label !== marks.note && label !== marks.signature)
    return { kind: 'typed', cell: a1(row, AT.mark) };
  return undefined;
};

/** Something in a row that the sheet has nothing in, from a column counted from 0. */
const typedFault = (
  row: number,
  cells: readonly unknown[],
  from: number,
): BehaviourSheetFault | undefined => {
  const column = cells.findIndex((cell, index) => index >= from && !isBlank(cell) && cell !== false);
  return column < 0 ? undefined : { kind: 'typed', cell: a1(row, column + 1) };
};
