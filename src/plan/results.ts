import { a1, absoluteA1 } from '../cells/a1';
import { bandColumn, type EntryLayout, totalColumn } from '../layout/entry';
import type { Person } from '../model/person';
import { NOT_APPLICABLE } from '../model/sign';
import { earlierHeading, placeResultWords, RESULT_HEADINGS, scoreHeading, TABS } from '../thai/workbook';
import { COLORS } from './colors';
import { entryCell, entryLookup, gapFormula } from './lookup';
import { quoted } from './staff/formula';
import { type Formula, formula, type PlannedCell, rectangle, type TabPlan } from './tab';

/** People who share an entry tab, in its row order. */
export interface EntryGroup {
  readonly layout: EntryLayout;
  readonly people: readonly Person[];
  /** Rows of people on the entry tab: those who left the roster keep theirs. */
  readonly rows: number;
}

/** A component column of the results: each group has at most one form for it. */
interface ResultColumn {
  readonly no: string;
  readonly full: number;
}

const FIRST_ROW = 2;
const PERSON_COLUMNS = RESULT_HEADINGS.person.length;

/** What an earlier build left on the tab. */
export interface EarlierResults {
  /** Ids from the first row below the headings; '' where a row stands empty. */
  readonly ids: readonly string[];
  readonly columns: number;
  /** Whether somebody wrote beside a person: everybody then keeps the row. */
  readonly remarks: boolean;
}

/**
 * The results of everybody: what the supervisor's rating gives, with the self-rated total and the gap beside
 * it. Every figure is a formula of its own row, a lookup into the entry tabs, so that rows can be sorted and
 * deleted.
 */
export const resultsPlan = (
  groups: readonly EntryGroup[],
  before?: EarlierResults,
  { last, places = [] }: Beside = {},
): TabPlan => {
  const columns = resultColumns(groups);
  const total = PERSON_COLUMNS + columns.length + 1;
  const headings: string[] = [
    ...RESULT_HEADINGS.person,
    ...columns.map(({ no, full }) => scoreHeading(no, full)),
    RESULT_HEADINGS.total,
    RESULT_HEADINGS.band,
    RESULT_HEADINGS.selfTotal,
    RESULT_HEADINGS.gap,
    ...(last
      ? LAST_ROUND_COLUMNS.map((heading) => earlierHeading(last.round, RESULT_HEADINGS[heading]))
      : []),
    ...(places.length > 0 ? [RESULT_HEADINGS.places] : []),
  ];
  const lines = resultLines(groups, before?.remarks ? before.ids : []);
  const people = lines.length;
  return {
    name: TABS.results,
    cells: rectangle([
      headings,
      ...lines.map((line, index): PlannedCell[] => {
        const row = FIRST_ROW + index;
        const self = total + 2;
        if (!line) return [];
        const { person, group } = line;
        const lookup = (column: number) => entryLookup(group.layout, group.rows, column, `$A${row}`);
        return [
          person.id,
          person.name,
          person.position,
          person.unit,
          ...columns.map(({ no, full }) => {
            const at = group.layout.components.findIndex(
              (component) => component.no === no && component.form.full === full,
            );
            return at < 0 ? NOT_APPLICABLE : lookup(group.layout.scores.supervisor + at);
          }),
          lookup(totalColumn(group.layout, 'supervisor')),
          lookup(bandColumn(group.layout, 'supervisor')),
          lookup(totalColumn(group.layout, 'self')),
          gapFormula(a1(row, total), a1(row, self)),
          ...(last
            ? LAST_ROUND_COLUMNS.map((heading) => lastRoundLookup(last, RESULT_HEADINGS[heading], row))
            : []),
          placesFormula(places.filter(({ person: { earlier } }) => earlier?.of === person.id)),
        ].slice(0, headings.length);
      }),
    ]),
    ...(before ? { before: { rows: before.ids.length + 1, columns: before.columns } } : {}),
    fills: [{ area: { row: 1, column: 1, rows: 1, columns: headings.length }, color: COLORS.heading }],
    numberFormat: {
      areas: [
        {
          row: FIRST_ROW,
          column: PERSON_COLUMNS + 1,
          rows: Math.max(people, 1),
          columns: headings.length - PERSON_COLUMNS,
        },
      ],
      pattern: '0.00',
    },
    frozen: { rows: 1, columns: 2 },
    widths: [{ column: 2, count: headings.length - 1, pixels: 130 }],
  };
};

/** What stands beside the round's own results. */
export interface Beside {
  /** The results of the round before, where it was kept. */
  readonly last?: LastRound;
  /** Lines of earlier places, with the entry tab that each is rated on. */
  readonly places?: readonly ResultLine[];
}

export interface LastRound {
  /** Such as `1/2569`. */
  readonly round: string;
  readonly tab: string;
  readonly rows: number;
  readonly columns: number;
}

/** What is shown of the round before. */
const LAST_ROUND_COLUMNS = ['total', 'band'] as const;

/**
 * A cell of the round before: found by the person's id and the heading, and shown only where the name is the
 * same, for an id may have gone to somebody else.
 */
const lastRoundLookup = ({ tab, rows, columns }: LastRound, heading: string, row: number): Formula => {
  const column = (at: number) => absoluteA1(tab, { row: 1, column: at, rows, columns: 1 });
  const whole = absoluteA1(tab, { row: 1, column: 1, rows, columns });
  const headings = absoluteA1(tab, { row: 1, column: 1, rows: 1, columns });
  const at = `MATCH($A${row},${column(1)},0)`;
  return formula(
    `=IFERROR(IF(INDEX(${column(2)},${at})=$B${row},INDEX(${whole},${at},MATCH("${heading}",${headings},0)),""),"")`,
  );
};

/** The total and band that the superior of each earlier place gave, in a line of text. */
const placesFormula = (places: readonly ResultLine[]): PlannedCell => {
  const told = places.map(({ person, group: { layout, rows } }) => {
    const cell = (column: number) => entryCell(layout, rows, column, quoted(person.id));
    const total = cell(totalColumn(layout, 'supervisor'));
    const band = cell(bandColumn(layout, 'supervisor'));
    const result = `IF(ISNUMBER(${total}),TEXT(${total},"0.00")&" "&${band},${quoted(placeResultWords.noTotal)})`;
    return `${quoted(`${person.earlier?.name}: `)}&${result}`;
  });
  return told.length === 0 ? '' : formula(`=${told.join('&"; "&')}`);
};

export interface ResultLine {
  readonly person: Person;
  readonly group: EntryGroup;
}

/** Who stands in each row: those who are there already in theirs, newcomers below, nobody where one left. */
const resultLines = (
  groups: readonly EntryGroup[],
  ids: readonly string[],
): readonly (ResultLine | undefined)[] => {
  const lines = groups.flatMap((group) => group.people.map((person) => ({ person, group })));
  const byId = new Map(lines.map((line) => [line.person.id, line]));
  const standing = new Set(ids);
  return [...ids.map((id) => byId.get(id)), ...lines.filter(({ person }) => !standing.has(person.id))];
};

const resultColumns = (groups: readonly EntryGroup[]): ResultColumn[] => {
  const columns = new Map<string, ResultColumn>();
  for (const { layout } of groups)
    for (const { no, form } of layout.components) columns.set(`${no}/${form.full}`, { no, full: form.full });
  return [...columns.values()].sort((a, b) => a.no.localeCompare(b.no) || b.full - a.full);
};
