import type { Area } from '../cells/a1';
import { componentArea, ENTRY, type EntryLayout, itemNumbers, totalColumn } from '../layout/entry';
import type { ScoringForm } from '../model/form';
import { type Person, SIDES, type Side } from '../model/person';
import {
  componentName,
  componentShortName,
  ENTRY_HEADINGS,
  levelHelp,
  SIDE_NAMES,
  scoreHeading,
} from '../thai/workbook';
import { anchored, rowsBelow } from './anchored';
import { COLORS } from './colors';
import { type Formula, type ListRule, type PlannedCell, rectangle, type TabPlan } from './tab';

/** Who stands in a row of an entry tab; nobody in a row that was emptied by hand. */
export type EntryLine = Pick<Person, 'id' | 'name'> | undefined;

/** The full text of an item, shown as a note on its heading. */
export type ItemNote = (formId: string, no: string) => string;

const LEVEL_WIDTH = 44;

/** Level columns over which a component's full heading has room. */
const ROOM_FOR_NAME = 6;

/**
 * The entry tab of a position: a row a person, the self block, the supervisor block, and the score columns
 * beside them, one array formula a column, anchored in its heading.
 *
 * @param lines who stands in each row from the first
 * @param bandTable address of the agency's own table of bands; none: ว23's
 */
export const entryPlan = (
  layout: EntryLayout,
  lines: readonly EntryLine[],
  noteOf: ItemNote,
  bandTable?: string,
): TabPlan => ({
  name: layout.tab,
  cells: rectangle([
    groupRow(layout),
    headingRow(layout, lines.length, bandTable),
    ...lines.map((line) => [line?.id ?? '', line?.name ?? '']),
  ]),
  typed: { column: ENTRY.leadColumns, columns: 1 + layout.items * SIDES.length },
  notes: { row: ENTRY.headingRow, column: layout.block.self, texts: [headingNotes(layout, noteOf)] },
  lists: lines.length === 0 ? [] : levelLists(layout, lines.length),
  fills: [
    { area: { row: 1, column: 1, rows: 2, columns: ENTRY.leadColumns }, color: COLORS.heading },
    ...SIDES.flatMap((side) => [
      { area: { row: 1, column: layout.block[side], rows: 2, columns: layout.items }, color: COLORS[side] },
      {
        area: { row: 1, column: layout.scores[side], rows: 2, columns: layout.components.length + 2 },
        color: COLORS.score,
      },
    ]),
  ],
  frozen: { rows: ENTRY.headingRow, columns: ENTRY.leadColumns },
  widths: [{ column: layout.block.self, count: layout.items * SIDES.length, pixels: LEVEL_WIDTH }],
});

const groupRow = (layout: EntryLayout): string[] => {
  const row = Array<string>(layout.columns).fill('');
  for (const side of SIDES) {
    for (const { no, offset, form } of layout.components)
      row[layout.block[side] + offset - 1] =
        form.items.length < ROOM_FOR_NAME
          ? componentShortName(no)
          : `${componentName(no)} · ${SIDE_NAMES[side]}`;
    row[layout.scores[side] - 1] = `คะแนน · ${SIDE_NAMES[side]}`;
  }
  return row;
};

/** What is to be read in the heading row, from the first column; those of scores come out of formulas. */
export const entryHeadings = (layout: EntryLayout): string[] => {
  const side = scoreHeadings(layout);
  return [...leadHeadings(layout), ...side, ...side];
};

const leadHeadings = (layout: EntryLayout): string[] => {
  const numbers = itemNumbers(layout);
  return [ENTRY_HEADINGS.id, ENTRY_HEADINGS.name, '', ...numbers, ...numbers];
};

const scoreHeadings = (layout: EntryLayout): string[] => [
  ...layout.components.map(({ no, form }) => scoreHeading(no, form.full)),
  ENTRY_HEADINGS.total,
  ENTRY_HEADINGS.band,
];

/** Formulas need somebody to score: without people the headings are plain. */
const headingRow = (layout: EntryLayout, people: number, bandTable?: string): PlannedCell[] =>
  people === 0
    ? entryHeadings(layout)
    : [...leadHeadings(layout), ...SIDES.flatMap((side) => scoreFormulas(layout, side, people, bandTable))];

const headingNotes = (layout: EntryLayout, noteOf: ItemNote): string[] => {
  const notes = layout.components.flatMap(({ formId, form }) =>
    form.items.map(({ no }) => noteOf(formId, no)),
  );
  return [...notes, ...notes];
};

const scoreFormulas = (layout: EntryLayout, side: Side, people: number, bandTable?: string): Formula[] => {
  const below = (area: Pick<Area, 'column' | 'columns'>) =>
    rowsBelow({ ...area, row: ENTRY.headingRow, rows: people + 1 });
  const scores = { column: layout.scores[side], columns: layout.components.length };
  const totals = below({ column: totalColumn(layout, side), columns: 1 });
  const scheme = layout.bands ? `"${layout.bands}"` : bandTable;
  const calls = [
    ...layout.components.map(
      (component) =>
        `KSC_SCORE(${formReference(component.form)},${below(componentArea(layout, side, component, people))})`,
    ),
    `KSC_TOTAL(${below(scores)})`,
    scheme ? `BAND(${totals},${scheme})` : `BAND(${totals})`,
  ];
  return scoreHeadings(layout).map((heading, index) => anchored(heading, calls[index] ?? ''));
};

/** What stands for a form in a formula: its name, or the range that defines it. */
const formReference = ({ name, definedAt }: ScoringForm): string => definedAt ?? `"${name}"`;

const levelLists = (layout: EntryLayout, people: number): ListRule[] =>
  SIDES.flatMap((side) =>
    layout.components.flatMap((component) =>
      stretches(component.form).map(({ first, items, highest }) => ({
        area: {
          ...componentArea(layout, side, component, people),
          column: layout.block[side] + component.offset + first,
          columns: items,
        },
        options: Array.from({ length: highest }, (_, level) => String(level + 1)),
        help: levelHelp(highest),
        strict: true,
      })),
    ),
  );

/** Runs of neighbouring items that have the same levels. */
const stretches = ({ items }: ScoringForm): { first: number; items: number; highest: number }[] => {
  const runs: { first: number; items: number; highest: number }[] = [];
  items.forEach(({ highest }, first) => {
    const last = runs[runs.length - 1];
    if (last?.highest === highest) last.items += 1;
    else runs.push({ first, items: 1, highest });
  });
  return runs;
};
