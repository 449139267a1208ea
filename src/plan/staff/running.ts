import { type Area, a1, areaA1 } from '../../cells/a1';
import type { RunningColumns } from '../../layout/running';
import { RUNNING_HEADINGS } from '../../thai/staff';
import { anchored, below } from '../anchored';
import { COLORS } from '../colors';
import type { Formula, TabPlan } from '../tab';
import { type Covered, columnOf } from './formula';

/** More rows than a tab can have. */
const ROW_LIMIT = 1e7;

/** The fewest columns that a matrix of several people has: one column would be taken for one person. */
const NARROWEST = 2;

/**
 * Headings that number every person's rows from the top, wherever they stand: the person's first row, which row of
 * the person each is, and the key of both that lookups find it by.
 *
 * @param area the ids from the heading row on
 */
export const runningCells = (area: Area, { first, number }: RunningColumns): readonly Formula[] => {
  const column = (at: number) => areaA1({ ...area, column: at });
  const ids = areaA1(area);
  const place = `ROW(${ids})-ROW(${a1(area.row, area.column)})+1`;
  // Numbers that sort by person first and by row then: their distance is how many rows lie between.
  const own = `${column(first)}*${ROW_LIMIT}+${place}`;
  const rank = (numbers: string) => `XMATCH(${numbers},SORT(${below(area, own)},1,TRUE),0,2)`;
  return [
    anchored(RUNNING_HEADINGS.first, below(area, `IF(${ids}="",${place},MATCH(${ids},${ids},0))`)),
    anchored(
      RUNNING_HEADINGS.number,
      below(area, `IF(${ids}="","",${rank(own)}-${rank(`${column(first)}*${ROW_LIMIT + 1}`)}+1)`),
    ),
    anchored(RUNNING_HEADINGS.key, below(area, `IF(${ids}="","",${keyOf(ids, column(number))})`)),
  ];
};

/** The quiet colour of the headings over what only lookups read. */
export const runningFill = (
  headingRow: number,
  { first, key }: RunningColumns,
): NonNullable<TabPlan['fills']>[number] => ({
  area: { row: headingRow, column: first, rows: 1, columns: key - first + 1 },
  color: COLORS.quiet,
});

/** Rows of people on another tab, and which of them count. */
export interface OwnRows {
  readonly covered: Covered;
  readonly id: number;
  readonly running: RunningColumns;
  /** People in whose rows this column is blank throughout have no values. */
  readonly rated: number;
}

/**
 * Values out of everybody's rows as a matrix: a row a person, a column for each of the person's rows, as many as
 * anybody has. Blank beyond a person's own rows.
 *
 * @param people ids from the heading row on
 * @param values an expression over whole columns of the covered rows
 */
export const matrixOf = (people: Area, { covered, id, running, rated }: OwnRows, values: string): string => {
  const column = columnOf(covered);
  const ids = areaA1(people);
  const isRated = isOneOf(ids, column(id), isGiven(column(rated)));
  const width = `MAX(${NARROWEST},${column(running.number)})`;
  // Turned, as Univer's SEQUENCE may not be wider than what the tab has to the right of the formula.
  const numbers = `TRANSPOSE(SEQUENCE(${width}))`;
  const keys = `TOCOL(${keyOf(`IF(${isRated},${ids},"")`, numbers)})`;
  return below(people, `WRAPROWS(XLOOKUP(${keys},${column(running.key)},${values},""),${width})`);
};

/** Whether cells hold something. By length: compared with "" twice in one formula, Univer takes 0 for nothing. */
export const isGiven = (cells: string): string => `LEN(${cells})>0`;

/** Whether cells are blank, by length likewise. */
export const isMissing = (cells: string): string => `LEN(${cells})=0`;

/** A column's cells, with a text for blank ones: WRAPROWS may make a number of nothing. */
export const cellsOf = (column: string): string => `IF(${isGiven(column)},${column},"")`;

/** Whether each id is one of those whose row meets a condition. The heading's row does, so that there is always one. */
export const isOneOf = (ids: string, among: string, condition: string): string =>
  `ISNUMBER(MATCH(${ids},FILTER(${among},${condition}),0))`;

const keyOf = (ids: string, numbers: string): string => `${ids}&"|"&${numbers}`;
