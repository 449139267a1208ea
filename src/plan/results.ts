import { a1, absoluteA1 } from '../cells/a1';
import { bandColumn, ENTRY, type EntryLayout, totalColumn } from '../layout/entry';
import type { Person } from '../model/person';
import { NOT_APPLICABLE } from '../model/sign';
import { RESULT_HEADINGS, scoreHeading, TABS } from '../thai/workbook';
import { COLORS } from './colors';
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
export const resultsPlan = (groups: readonly EntryGroup[], before?: EarlierResults): TabPlan => {
  const columns = resultColumns(groups);
  const total = PERSON_COLUMNS + columns.length + 1;
  const headings: string[] = [
    ...RESULT_HEADINGS.person,
    ...columns.map(({ no, full }) => scoreHeading(no, full)),
    RESULT_HEADINGS.total,
    RESULT_HEADINGS.band,
    RESULT_HEADINGS.selfTotal,
    RESULT_HEADINGS.gap,
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
        const lookup = (column: number) => lookupFormula(group, column, row);
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
        ];
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

interface ResultLine {
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

/**
 * A score that is not there stays blank: a bare INDEX would count it as 0. The ranges start with the heading
 * row, so that they keep hold of the tab when the first person's row is deleted or one is put above it.
 */
const lookupFormula = ({ layout, rows }: EntryGroup, column: number, row: number): Formula => {
  const range = (first: number) =>
    absoluteA1(layout.tab, { row: ENTRY.headingRow, column: first, rows: rows + 1, columns: 1 });
  const found = `INDEX(${range(column)},MATCH($A${row},${range(ENTRY.id)},0))`;
  return formula(`=IF(${found}="","",${found})`);
};

const gapFormula = (supervisor: string, self: string): Formula =>
  formula(`=IF(AND(ISNUMBER(${supervisor}),ISNUMBER(${self})),ROUND(${supervisor}-${self},2),"")`);
