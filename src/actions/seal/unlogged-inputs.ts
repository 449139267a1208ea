import { columnNumber } from '../../cells/a1';
import type { Grid } from '../../cells/grid';
import { ATTENDANCE } from '../../layout/attendance';
import { CALIBRATION } from '../../layout/committee';
import { COMPETENCY_TAB } from '../../layout/competency-plan';
import { KPI_TAB } from '../../layout/kpi';
import { LOG } from '../../layout/log';
import { ROSTER } from '../../layout/roster';
import { SETTINGS } from '../../layout/settings';
import type { UnloggedCells } from '../../parse/log';
import { type ComparedCells, LoggedRows } from '../../parse/logged-rows';
import { text } from '../../parse/roster';
import { readFormulas } from '../../sheet/workbook';
import { type ToldChange, toldChanges } from '../../thai/log';
import { ROSTER_STAFF_HEADINGS, TABS } from '../../thai/workbook';
import { endsWhatWasTold } from './told-before';

const span = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, offset) => first + offset);

const STAFF_COLUMNS = Object.keys(ROSTER_STAFF_HEADINGS).length;

/** Cells beside the levels of ว23 that decide a score, or which form somebody is rated by. */
const COMPARED: readonly ComparedCells[] = [
  {
    ...KPI_TAB,
    tab: TABS.kpis,
    columns: [KPI_TAB.kind, KPI_TAB.weight, KPI_TAB.level.self, KPI_TAB.level.supervisor],
  },
  {
    ...COMPETENCY_TAB,
    tab: TABS.competencies,
    columns: [
      COMPETENCY_TAB.raised,
      COMPETENCY_TAB.weight,
      COMPETENCY_TAB.found.self,
      COMPETENCY_TAB.found.supervisor,
    ],
  },
  { ...ATTENDANCE, tab: TABS.attendance, columns: span(ATTENDANCE.score, ATTENDANCE.scores) },
  {
    ...CALIBRATION,
    tab: TABS.calibration,
    id: CALIBRATION.person,
    columns: [CALIBRATION.proposed, CALIBRATION.decided, CALIBRATION.decider],
  },
  {
    tab: TABS.roster,
    firstRow: 2,
    id: ROSTER.id + 1,
    name: ROSTER.name + 1,
    columns: span(ROSTER.position + 1, ROSTER.supervisor - ROSTER.position + 1 + STAFF_COLUMNS),
    toldOnly: true,
  },
  {
    tab: TABS.settings,
    firstRow: SETTINGS.firstRow,
    id: SETTINGS.label,
    name: SETTINGS.label,
    columns: [SETTINGS.value, SETTINGS.band.minimum, SETTINGS.band.name],
    toldOnly: true,
  },
];

/** What stands in such cells and is not what the log says last, tab by tab. */
export const unloggedInputs = (
  log: Grid,
  tabs: ReadonlyMap<string, Grid>,
): readonly { readonly tab: string; readonly rows: readonly UnloggedCells[] }[] =>
  COMPARED.flatMap((compared) => {
    const grid = tabs.get(compared.tab);
    if (!grid) return [];
    const isFormula = compared.tab === TABS.competencies ? foundFormulas(grid) : undefined;
    const rows = loggedRows(log, grid, compared).unlogged(grid, compared, isFormula);
    return rows.length > 0 ? [{ tab: compared.tab, rows }] : [];
  });

/** Levels that come out of somebody's sheet of behaviours are none that people type. */
const foundFormulas = (grid: Grid): ((row: number, column: number) => boolean) => {
  const { firstRow, found } = COMPETENCY_TAB;
  const [first, count] = [Math.min(...Object.values(found)), Object.values(found).length];
  const rows = grid.length - firstRow + 1;
  const formulas = rows > 0 ? readFormulas(TABS.competencies, firstRow, first, rows, count) : [];
  return (row, column) => Boolean(formulas[row - firstRow]?.[column - first]);
};

const loggedRows = (log: Grid, grid: Grid, compared: ComparedCells): LoggedRows => {
  const rows = new LoggedRows();
  for (const line of log) {
    const [tab, change] = [text(line[LOG.tab]), text(line[LOG.change])];
    if (tab === '' && endsWhatWasTold(change)) rows.forget();
    if (tab !== compared.tab) continue;
    const id = text(line[LOG.id]) || text(line[LOG.name]);
    for (const told of toldChanges(change)) tell(rows, grid, compared, id, told);
  }
  return rows;
};

const tell = (rows: LoggedRows, grid: Grid, compared: ComparedCells, id: string, told: ToldChange): void => {
  if (told.kind === 'cell')
    rows.tell({ row: told.row, id, column: columnNumber(told.column), value: told.to });
  if (told.kind !== 'range') return;
  const [first, last] = told.columns.map(columnNumber);
  const [from, to] = [told.lines[0] || 1, told.lines[1] || grid.length];
  const said = [...told.rows];
  for (let row = from; row <= to; row += 1) {
    const owner = text(grid[row - 1]?.[compared.id - 1]);
    const [next] = said;
    const values = next && next.id === owner ? said.shift()?.values : undefined;
    for (const column of compared.columns)
      if (!first || !last || (column >= first && column <= last))
        rows.tell({ row, id: owner, column, value: first ? values?.[column - first] : undefined });
  }
};
