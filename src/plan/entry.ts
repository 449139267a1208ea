import { areaA1 } from '../cells/a1';
import { componentArea, ENTRY, type EntryLayout, itemNumbers, totalColumn } from '../layout/entry';
import { type Person, SIDES, type Side } from '../model/person';
import {
  componentName,
  componentShortName,
  ENTRY_HEADINGS,
  levelHelp,
  SIDE_NAMES,
  scoreHeading,
} from '../thai/workbook';
import { COLORS } from './colors';
import { type Formula, formula, type ListRule, type PlannedCell, rectangle, type TabPlan } from './tab';

/** Who stands in a row of an entry tab; nobody in a row that was emptied by hand. */
export type EntryLine = Pick<Person, 'id' | 'name'> | undefined;

/** The full text of an item, shown as a note on its heading. */
export type ItemNote = (formId: string, no: string) => string;

const LEVEL_WIDTH = 44;

/** Level columns over which a component's full heading has room. */
const ROOM_FOR_NAME = 6;

/**
 * The entry tab of a position: a row a person, the self block, the supervisor block, and the score columns
 * beside them, one array formula a column.
 *
 * @param lines who stands in each row from the first
 */
export const entryPlan = (layout: EntryLayout, lines: readonly EntryLine[], noteOf: ItemNote): TabPlan => ({
  name: layout.tab,
  cells: rectangle([
    groupRow(layout),
    entryHeadings(layout),
    ...lines.map((line, index) => lineRow(layout, line, index === 0 ? lines.length : 0)),
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

/** What stands in the heading row, from the first column. */
export const entryHeadings = (layout: EntryLayout): string[] => {
  const scores = layout.components.map(({ no, form }) => scoreHeading(no, form.full));
  const side = [...scores, ENTRY_HEADINGS.total, ENTRY_HEADINGS.band];
  const numbers = itemNumbers(layout);
  return [ENTRY_HEADINGS.id, ENTRY_HEADINGS.name, '', ...numbers, ...numbers, ...side, ...side];
};

const headingNotes = (layout: EntryLayout, noteOf: ItemNote): string[] => {
  const notes = layout.components.flatMap(({ formId, form }) =>
    form.items.map(({ no }) => noteOf(formId, no)),
  );
  return [...notes, ...notes];
};

const lineRow = (
  layout: EntryLayout,
  line: EntryLine,
  /** How many rows the formulas of this row cover; 0: none stand here. */
  covered: number,
): PlannedCell[] => [
  line?.id ?? '',
  line?.name ?? '',
  '',
  ...Array<PlannedCell>(layout.items * SIDES.length).fill(''),
  ...(covered > 0 ? SIDES.flatMap((side) => scoreFormulas(layout, side, covered)) : []),
];

const scoreFormulas = (layout: EntryLayout, side: Side, people: number): Formula[] => {
  const column = (first: number, columns: number) =>
    areaA1({ row: ENTRY.firstRow, column: first, rows: people, columns });
  return [
    ...layout.components.map((component) =>
      formula(
        `=KSC_SCORE("${component.form.name}",${areaA1(componentArea(layout, side, component, people))})`,
      ),
    ),
    formula(`=KSC_TOTAL(${column(layout.scores[side], layout.components.length)})`),
    formula(`=BAND(${column(totalColumn(layout, side), 1)})`),
  ];
};

const levelLists = (layout: EntryLayout, people: number): ListRule[] =>
  SIDES.flatMap((side) =>
    layout.components.map((component) => {
      const highest = Math.max(...component.form.items.map((item) => item.highest));
      return {
        area: componentArea(layout, side, component, people),
        options: Array.from({ length: highest }, (_, level) => String(level + 1)),
        help: levelHelp(highest),
        strict: true,
      };
    }),
  );
