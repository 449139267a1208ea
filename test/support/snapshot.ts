import { sheetNumber } from '../../workbench/headless';
import { isLogTab } from './rated-school';
import type { TestBench } from './workbench';

type Data = Readonly<Record<string, unknown>>;
type ByIndex<T> = Readonly<Record<number, T>>;

interface Area {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

interface Rule extends Data {
  readonly uid: string;
  readonly ranges: readonly Area[];
}

/** A tab as the engine keeps it. */
interface KeptTab extends Data {
  readonly id: string;
  readonly name: string;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  readonly freeze: { readonly xSplit: number; readonly ySplit: number };
  readonly cellData: ByIndex<ByIndex<{ v?: unknown; t?: unknown; s?: unknown; f?: string; si?: string }>>;
  readonly rowData: ByIndex<Data>;
  readonly columnData: ByIndex<Data>;
}

interface KeptBook {
  readonly sheetOrder: readonly string[];
  readonly styles: Readonly<Record<string, unknown>>;
  readonly sheets: Readonly<Record<string, KeptTab>>;
  readonly resources: readonly { readonly name: string; readonly data: string }[];
}

/** Where the window was scrolled to belongs to nobody's workbook. */
const NOT_OF_THE_TAB = ['id', 'zoomRatio', 'scrollTop', 'scrollLeft'];
const DROPDOWNS = 'SHEET_DATA_VALIDATION_PLUGIN';
/** What the engine finds out itself from row to row, where a page draws. */
const MEASURED = ['ah', 'ia'];

/**
 * The whole workbook, straight from the engine's own file of it: for every tab in order everything that the file holds,
 * known or not, and beside it the charts, filters and protections that the workbench keeps. The log, which is never taken
 * back, and the hidden copies of restore points are left out.
 */
export const snapshot = (bench: TestBench): readonly Data[] => {
  const { engine, charts, filtered, protectedAreas } = bench.state;
  const book = JSON.parse(JSON.stringify(engine.book.save())) as KeptBook;
  const names = new Map(Object.values(book.sheets).map(({ id, name }) => [id, name]));
  const resources = book.resources.flatMap(({ name, data }) => {
    const kept: Readonly<Record<string, unknown>> = JSON.parse(data || '{}', numbered);
    return [[name, kept] as const];
  });
  return book.sheetOrder.flatMap((id) => {
    const tab = book.sheets[id];
    if (!tab || isLogTab(tab.name) || tab.name.startsWith('คืน · ')) return [];
    const own = Object.entries(tab).filter(([key]) => !NOT_OF_THE_TAB.includes(key));
    return [
      {
        ...Object.fromEntries(own),
        freeze: [Math.max(tab.freeze.ySplit, 0), Math.max(tab.freeze.xSplit, 0)],
        cellData: cellsOf(tab, book.styles),
        rowData: sizesOf(tab.rowData, 'h', tab.defaultRowHeight),
        columnData: sizesOf(tab.columnData, 'w', tab.defaultColumnWidth),
        ...Object.fromEntries(
          resources.map(([name, kept]) => [
            name,
            name === DROPDOWNS ? dropdownsOf((kept[id] ?? []) as Rule[]) : (kept[id] ?? {}),
          ]),
        ),
        charts: charts
          .filter(({ sheetId }) => sheetId === id)
          .map((chart) => ({
            ...chart,
            id: '',
            sheetId: '',
            ranges: chart.ranges.map(({ sheetId, area }) => [names.get(sheetId), area]),
          }))
          .sort((a, b) => a.title.localeCompare(b.title)),
        filtered: filtered.has(id),
        protections: protectedAreas
          .filter(({ sheetId }) => sheetId === id)
          .map((area) => JSON.stringify({ ...area, sheetId: '', editors: [...area.editors].sort() }))
          .sort(),
        number: sheetNumber(id),
      },
    ];
  });
};

/** Notes bear a number that the engine gives them anew. */
const numbered = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('note' in value)) return value;
  return { ...value, id: '' };
};

/** That the workbook is as it was; only where it is not, the slow comparison that says what differs. */
export const expectSame = (now: readonly Data[], before: readonly Data[]): void => {
  if (JSON.stringify(now) !== JSON.stringify(before)) expect(now).toEqual(before);
};

/** By address: content and look of every cell that has any; of a formula what it says, not what it gives. */
const cellsOf = ({ cellData }: KeptTab, styles: KeptBook['styles']): Data => {
  const cells: Record<string, unknown> = {};
  const formulas = new Map<string, string>();
  for (const line of Object.values(cellData))
    for (const { f, si } of Object.values(line)) if (f && si) formulas.set(si, f);
  for (const [row, line] of Object.entries(cellData))
    for (const [column, { v = null, t = null, s, f, si }] of Object.entries(line)) {
      const formula = unquoted(f || formulas.get(si ?? '') || '');
      const look = (typeof s === 'string' ? styles[s] : s) ?? null;
      const shown = JSON.stringify(look, (_, value) => value ?? undefined);
      const style = shown === undefined || shown === '{}' || shown === 'null' ? null : JSON.parse(shown);
      if (formula) cells[`${row},${column}`] = [formula, style];
      else if (v !== null && v !== '') cells[`${row},${column}`] = [v, t, style];
      else if (style) cells[`${row},${column}`] = [style];
    }
  return cells;
};

/** A renamed tab's name stands in formulas without quotes where it needs none, as it would in Sheets. */
const unquoted = (formula: string): string => formula.replace(/'([^'!]+)'!/g, '$1!');

/** Rows or columns that are other than the tab's own: high, wide, hidden. */
const sizesOf = (data: ByIndex<Data>, size: 'h' | 'w', usual: number): Data =>
  Object.fromEntries(
    Object.entries(data).flatMap(([index, one]) => {
      const told = Object.entries(one).filter(
        ([key, value]) => !MEASURED.includes(key) && value && !(key === size && value === usual),
      );
      return told.length > 0 ? [[index, Object.fromEntries(told)]] : [];
    }),
  );

/** For every rule the stretches of rows that it holds in, column by column, however the engine cut them up. */
const dropdownsOf = (rules: readonly Rule[]): Data => {
  const columns = new Map<string, [number, number][]>();
  for (const { uid: _, ranges, ...rule } of rules)
    for (const { startRow, endRow, startColumn, endColumn } of ranges)
      for (let column = startColumn; column <= endColumn; column += 1) {
        const key = `${column} ${JSON.stringify(rule)}`;
        columns.set(key, [...(columns.get(key) ?? []), [startRow, endRow]]);
      }
  return Object.fromEntries([...columns].sort(byKey).map(([key, rows]) => [key, joined(rows)]));
};

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : Number(a > b);

const joined = (rows: readonly (readonly [number, number])[]): [number, number][] => {
  const runs: [number, number][] = [];
  for (const [start, end] of [...rows].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else runs.push([start, end]);
  }
  return runs;
};
