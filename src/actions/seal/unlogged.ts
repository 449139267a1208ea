import { a1, columnNumber } from '../../cells/a1';
import type { Grid } from '../../cells/grid';
import { quoted } from '../../cells/shown';
import { ENTRY, type EntryLayout } from '../../layout/entry';
import { LOG } from '../../layout/log';
import { SIDES } from '../../model/person';
import { LastLogged, type LoggedCells, type UnloggedCells, unloggedCells } from '../../parse/log';
import { text } from '../../parse/roster';
import type { LogLine } from '../../sheet/log';
import { logWords, type ToldChange, toldChanges } from '../../thai/log';
import { itemName, SIDE_NAMES } from '../../thai/workbook';
import { endsWhatWasTold, linesThatHold } from './told-before';
import { unloggedInputs } from './unlogged-inputs';
import { unloggedTicks } from './unlogged-ticks';

/** How much of a cell a line quotes. */
const QUOTED = 300;

/**
 * Everything that decides a score and is not what the log says last, as lines for the log: levels, KPIs, competencies
 * and ticks, attendance, decisions of the committee, and what was told of roster and settings.
 *
 * @param log the lines of the log below its headings, oldest first
 */
export const unlogged = (
  round: string,
  log: Grid,
  layouts: readonly EntryLayout[],
  tabs: ReadonlyMap<string, Grid>,
): readonly LogLine[] => {
  const lines = linesThatHold(log);
  return [
    ...unloggedLevels(round, lines, layouts, tabs),
    ...unloggedInputs(lines, tabs).flatMap(({ tab, rows }) => rows.map((row) => lineOf(round, tab, row))),
    ...unloggedTicks(round, lines, tabs),
  ];
};

/**
 * Levels that stand in the entry tabs and are not what the log says last: what a trigger does not see, as what other
 * scripts write. Each is a line for the log, a row of somebody's and a side at a time.
 */
const unloggedLevels = (
  round: string,
  log: Grid,
  layouts: readonly EntryLayout[],
  tabs: ReadonlyMap<string, Grid>,
): readonly LogLine[] =>
  layouts.flatMap((layout) => {
    const last = new LastLogged(loggedLevels(log, layout));
    return SIDES.flatMap((side) => {
      const columns = { first: layout.block[side], last: layout.block[side] + layout.items - 1 };
      const grid = tabs.get(layout.tab) ?? [];
      return unloggedCells(layout.tab, grid, ENTRY.firstRow, columns, last).map((row) =>
        lineOf(round, layout.tab, row),
      );
    });
  });

const lineOf = (round: string, tab: string, { id, name, row, cells }: UnloggedCells): LogLine => ({
  tab,
  id,
  name,
  change: logWords.found(
    round,
    cells.map(({ column, found, logged }) => [a1(row, column), logged, quoted(found, QUOTED)]),
  ),
});

/** What the log says about an entry tab's levels. Lines before levels were taken back say nothing of what holds now. */
const loggedLevels = (log: Grid, layout: EntryLayout): readonly LoggedCells[] => {
  const items = new Map(
    layout.components.flatMap(({ no, form, offset }) =>
      form.items.map((item, index) => [itemName(no, item.no), offset + index] as const),
    ),
  );
  const lines: LoggedCells[] = [];
  const all = new Map(
    SIDES.flatMap((side) =>
      [...items.values()].map((offset) => [layout.block[side] + offset, undefined] as const),
    ),
  );
  for (const line of log) {
    const change = text(line[LOG.change]);
    const tab = text(line[LOG.tab]);
    if (tab === '' && endsWhatWasTold(change)) lines.push({ tab: layout.tab, cells: all });
    if (tab !== layout.tab) continue;
    const side = SIDES.find((one) => change.startsWith(SIDE_NAMES[one]));
    const start = side ? layout.block[side] : undefined;
    for (const told of toldChanges(side ? change.slice(SIDE_NAMES[side].length + 3) : change))
      lines.push(
        ...cellsOf(layout, text(line[LOG.id]), told, (item) => {
          const offset = items.get(item);
          return start === undefined || offset === undefined ? undefined : start + offset;
        }),
      );
  }
  return lines;
};

const cellsOf = (
  { tab }: EntryLayout,
  id: string,
  told: ToldChange,
  columnOf: (item: string) => number | undefined,
): readonly LoggedCells[] => {
  switch (told.kind) {
    case 'cell':
      return [{ tab, id, cells: new Map([[columnNumber(told.column), told.to]]) }];
    case 'item': {
      const column = columnOf(told.item);
      return column === undefined ? [] : [{ tab, id, cells: new Map([[column, told.to]]) }];
    }
    case 'range': {
      const [first, last] = told.columns.map(columnNumber);
      if (!first || !last) return [];
      const columns = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
      const whole = { tab, cells: new Map(columns.map((column) => [column, undefined] as const)) };
      const rows = told.rows.map((row) => ({
        tab,
        id: row.id,
        cells: new Map(columns.map((column, offset) => [column, row.values[offset]] as const)),
      }));
      return [...(told.cut ? [whole] : []), ...rows];
    }
  }
};
