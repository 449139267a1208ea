import { a1, absoluteA1 } from '../cells/a1';
import { ENTRY, type EntryLayout, totalColumn } from '../layout/entry';
import { PROGRESS as AT, PROGRESS_SUM as SUM } from '../layout/progress';
import { STAFF_RESULTS, staffResultColumns } from '../layout/staff-results';
import type { Person, Side } from '../model/person';
import { FAULT_SIGN } from '../model/sign';
import { PROGRESS_HEADINGS, PROGRESS_SUM_HEADINGS, progressWords as words } from '../thai/progress';
import { STAFF_RESULT_HEADINGS } from '../thai/staff';
import { componentShortName, TABS } from '../thai/workbook';
import { COLORS } from './colors';
import { quoted } from './staff/formula';
import { type Formula, formula, type PlannedCell, rectangle, type TabPlan } from './tab';

/** Where the state of people is looked up: a tab with a row a person. */
export interface ProgressSource {
  readonly tab: string;
  /** The row of headings, which the ranges begin with, and the last one of people. */
  readonly rows: { readonly first: number; readonly last: number };
  readonly id: number;
  /** Column of the total: a number when it is complete, blank before anything is given. */
  readonly total: Readonly<Record<Side, number>>;
  /** The parts of a total, each a number, a blank or a text that tells what is missing. */
  readonly parts: Readonly<Record<Side, readonly { readonly name: string; readonly column: number }[]>>;
}

/** People who are looked up on one tab. */
export interface ProgressGroup {
  readonly source: ProgressSource;
  readonly people: readonly Person[];
}

export interface ProgressNotes {
  /** What to check about a supervisor's name; '' where it is in order. */
  readonly check: (supervisor: string) => string;
  /** What people wrote, by id. */
  readonly remarks: ReadonlyMap<string, { readonly name: string; readonly remark: unknown }>;
  /** Rows of an earlier build: of the sums, and of the list. */
  readonly rows: { readonly sums: number; readonly list: number };
}

/** An entry tab as a source of states. */
export const entrySource = (layout: EntryLayout, last: number): ProgressSource => {
  const parts = (side: Side) =>
    layout.components.map(({ no }, index) => ({
      name: componentShortName(no),
      column: layout.scores[side] + index,
    }));
  return {
    tab: layout.tab,
    rows: { first: ENTRY.headingRow, last },
    id: ENTRY.id,
    total: { self: totalColumn(layout, 'self'), supervisor: totalColumn(layout, 'supervisor') },
    parts: { self: parts('self'), supervisor: parts('supervisor') },
  };
};

/** The results of section 38 ค.(2) staff as a source of states. */
export const staffSource = (others: readonly string[], last: number): ProgressSource => {
  const at = staffResultColumns(others.length);
  const { results, behaviour } = STAFF_RESULT_HEADINGS;
  return {
    tab: TABS.staffResults,
    rows: { first: STAFF_RESULTS.headingRow, last },
    id: STAFF_RESULTS.id,
    total: { self: at.selfTotal, supervisor: at.total },
    parts: {
      self: [
        { name: results, column: at.selfResults },
        { name: behaviour, column: at.selfBehaviour },
      ],
      supervisor: [
        { name: results, column: STAFF_RESULTS.results },
        { name: behaviour, column: STAFF_RESULTS.behaviour },
        ...others.map((name, index) => ({ name, column: STAFF_RESULTS.others + index })),
      ],
    },
  };
};

interface Line {
  readonly person: Person;
  readonly source: ProgressSource;
}

/** Rows of the list of people. */
interface List {
  readonly first: number;
  readonly last: number;
}

/**
 * Two tabs: a list of people whose states and missing items are lookups by id, under headings that stay in sight
 * and are printed on every page, so that its rows can be sorted; and sums over it by unit and by supervisor, all
 * of which change with what is entered. A rating is done where its total is a number: a level that the form does
 * not know leaves it open.
 */
export const progressPlans = (
  groups: readonly ProgressGroup[],
  notes: ProgressNotes,
): { readonly sums: TabPlan; readonly list: TabPlan } => {
  const lines = groups
    .flatMap(({ source, people }) => people.map((person): Line => ({ person, source })))
    .sort(
      (a, b) => compare(a.person.supervisor, b.person.supervisor) || compare(a.person.unit, b.person.unit),
    );
  return { sums: sumsPlan(lines, notes), list: listPlan(lines, notes) };
};

const sumsPlan = (lines: readonly Line[], { check, rows: { sums: before } }: ProgressNotes): TabPlan => {
  const units = distinct(lines.map(({ person }) => person.unit));
  const supervisors = distinct(lines.map(({ person }) => person.supervisor));
  const unitRow = 2;
  const everybodyRow = unitRow + units.length + 1;
  const supervisorRow = everybodyRow + 2;
  const list = { first: AT.firstRow, last: AT.headingRow + lines.length };
  const cells = rectangle([
    [words.title, '', '', headline(everybodyRow)],
    ['', words.byUnit, ...PROGRESS_SUM_HEADINGS.slice(0, SUM.share - SUM.label)],
    ...units.map((unit, index) => sumRow(unit, AT.unit, unitRow + 1 + index, list)),
    sumRow(words.everybody, undefined, everybodyRow, list),
    [],
    ['', words.bySupervisor, ...PROGRESS_SUM_HEADINGS],
    ...supervisors.map((supervisor, index) => [
      ...sumRow(supervisor, AT.supervisor, supervisorRow + 1 + index, list),
      openNames(supervisorRow + 1 + index, list),
      supervisor === '' ? words.noSupervisor : check(supervisor),
    ]),
  ]);
  const rows = Math.max(cells.length, before);
  const band = (row: number, count: number, color: string | null) => ({
    area: { row, column: 1, rows: count, columns: SUM.columns },
    color,
  });
  return {
    name: TABS.progress,
    cells,
    before: { rows: before, columns: SUM.columns },
    fills: [band(1, rows, null), band(unitRow, 1, COLORS.score), band(supervisorRow, 1, COLORS.score)],
    wrapped: [{ row: unitRow, column: SUM.label, rows: rows - 1, columns: SUM.columns - 1 }],
    frozen: { rows: 1, columns: 0 },
    widths: [
      { column: SUM.label, count: 1, pixels: 280 },
      { column: SUM.people, count: SUM.open - SUM.people, pixels: 165 },
      { column: SUM.open, count: SUM.columns - SUM.open + 1, pixels: 400 },
    ],
  };
};

const listPlan = (lines: readonly Line[], { remarks, rows: { list: before } }: ProgressNotes): TabPlan => {
  const ids = new Set(lines.map(({ person }) => person.id));
  const left = [...remarks].filter(([id]) => !ids.has(id));
  const cells = rectangle([
    [...PROGRESS_HEADINGS],
    ...lines.map((line, index) =>
      personRow(line, AT.firstRow + index, remarks.get(line.person.id)?.remark as PlannedCell | undefined),
    ),
    ...left.map(([id, { name, remark }]): PlannedCell[] => {
      const row = Array<PlannedCell>(AT.columns).fill('');
      row[AT.id - 1] = id;
      row[AT.name - 1] = name;
      row[AT.position - 1] = words.left;
      row[AT.remark - 1] = remark as PlannedCell;
      return row;
    }),
  ]);
  const rows = Math.max(cells.length, before);
  return {
    name: TABS.missing,
    cells,
    before: { rows: before, columns: AT.columns },
    fills: [{ area: { row: AT.headingRow, column: 1, rows: 1, columns: AT.columns }, color: COLORS.heading }],
    wrapped: [{ row: AT.headingRow, column: AT.name, rows, columns: AT.remark - AT.id }],
    filtered: true,
    frozen: { rows: AT.headingRow, columns: AT.name },
    widths: [
      { column: AT.name, count: AT.selfOpen - AT.name, pixels: 190 },
      { column: AT.selfOpen, count: AT.remark - AT.rated, pixels: 280 },
    ],
  };
};

const compare = (a: string, b: string): number =>
  a === b ? 0 : a.localeCompare(b, 'th') || (a < b ? -1 : 1);

/** Names as they are spelt, in Thai order, a blank one last. */
const distinct = (names: readonly string[]): string[] =>
  [...new Set(names)].sort((a, b) => Number(a === '') - Number(b === '') || compare(a, b));

/** A column of the list, its rows fixed. */
const column = ({ first, last }: List, at: number): string =>
  absoluteA1(TABS.missing, { row: first, column: at, rows: last - first + 1, columns: 1 });

const headline = (row: number): Formula => {
  const at = (sum: keyof typeof SUM) => a1(row, SUM[sum]);
  return formula(
    `=${quoted(words.headline)}&${at('rated')}&${quoted(words.outOf)}&${at('people')}&${quoted(words.peopleShare)}&${at('share')}&")"`,
  );
};

/** How far the people of one name in a column are, or everybody. */
const sumRow = (label: string, by: number | undefined, row: number, list: List): PlannedCell[] => {
  const whose = by === undefined ? [] : [`(${column(list, by)}=$B${row})`];
  const countOf = (at: number, state: string) =>
    formula(`=SUMPRODUCT(${[...whose, `(${column(list, at)}=${quoted(state)})`].join('*')}*1)`);
  const people = by === undefined ? `ROWS(${column(list, AT.id)})` : `SUMPRODUCT(${whose.join('')}*1)`;
  const [all, rated] = [a1(row, SUM.people), a1(row, SUM.rated)];
  return [
    '',
    label || words.unnamed,
    formula(`=${people}`),
    countOf(AT.self, words.done),
    countOf(AT.rated, words.done),
    countOf(AT.rated, words.half),
    countOf(AT.rated, words.none),
    formula(`=IF(${all}=0,"",ROUND(100*${rated}/${all},1))`),
  ];
};

/** Whom a supervisor has still to rate in full. */
const openNames = (row: number, list: List): Formula => {
  const open = `(${column(list, AT.supervisor)}=$B${row})*(${column(list, AT.rated)}<>${quoted(words.done)})`;
  return formula(`=IFERROR(TEXTJOIN(", ",TRUE,FILTER(${column(list, AT.name)},${open})),"")`);
};

const personRow = ({ person, source }: Line, row: number, remark: PlannedCell = ''): PlannedCell[] => {
  const { rows, tab } = source;
  const at = `$${a1(row, AT.entryRow)}`;
  const range = (first: number) =>
    absoluteA1(tab, { row: rows.first, column: first, rows: rows.last - rows.first + 1, columns: 1 });
  const cell = (first: number) => `INDEX(${range(first)},${at})`;
  const state = (side: Side) => {
    const total = cell(source.total[side]);
    return formula(
      `=IF(${at}="",${quoted(words.lost)},IFERROR(IF(ISNUMBER(${total}),${quoted(words.done)},IF(${total}="",${quoted(words.none)},${quoted(words.half)})),${quoted(words.half)}))`,
    );
  };
  const open = (side: Side, stateColumn: number) => {
    const parts = source.parts[side].map((part) => {
      const score = cell(part.column);
      const named = quoted(words.part(part.name));
      const told = `MID(${score},${FAULT_SIGN.length + 1},500)`;
      return `IFERROR(IF(${score}="",${named}&${quoted(words.everything)},IF(LEFT(${score},1)=${quoted(FAULT_SIGN.trim())},${named}&${told},"")),${named}&${quoted(words.broken)})`;
    });
    const stands = a1(row, stateColumn);
    return formula(
      `=IF(${stands}=${quoted(words.half)},TEXTJOIN(" · ",TRUE,${parts.join(',')}),IF(${stands}=${quoted(words.none)},${quoted(words.everything)},""))`,
    );
  };
  return [
    person.id,
    person.name,
    [person.position, person.standing].filter(Boolean).join(' '),
    person.unit || words.unnamed,
    person.supervisor || words.unnamed,
    state('self'),
    state('supervisor'),
    open('self', AT.self),
    open('supervisor', AT.rated),
    remark,
    formula(`=IFERROR(MATCH(${a1(row, AT.id)},${range(source.id)},0),"")`),
  ];
};
