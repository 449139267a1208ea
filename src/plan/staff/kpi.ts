import { a1, areaA1 } from '../../cells/a1';
import { KPI_TAB } from '../../layout/kpi';
import { type Person, SIDES } from '../../model/person';
import type { KpiRules, LevelScale } from '../../model/staff';
import { KPI_HEADINGS, kpiChecks, kpiKindName, staffHelp } from '../../thai/staff';
import { TABS } from '../../thai/workbook';
import { anchored, below } from '../anchored';
import { COLORS } from '../colors';
import { type Formula, type PlannedCell, rectangle, type TabPlan } from '../tab';
import { all, any, type Covered, isText, listed, type Part, quoted } from './formula';
import { isMissing, runningCells, runningFill } from './running';

/** Whose KPI stands in a row; blank in a row that was emptied, or that is kept free. */
export type KpiLine = Pick<Person, 'id' | 'name'>;

/** What the checks of the KPI tab are made from. */
export interface KpiTabRules extends KpiRules {
  readonly kinds: readonly { readonly id: string; readonly no: string; readonly name: string }[];
  /** What a weight should be at least. */
  readonly should: number;
  /** Ids of those who worked in several places in the round: their first row says so. */
  readonly moved: readonly string[];
}

/** Plain text: an id such as 001 or 1-2 stays as it is typed. */
const PLAIN_TEXT = '@';

/** The rows of the KPI tab that formulas elsewhere look through. */
export const coveredKpis = (rows: number): Covered => ({
  tab: TABS.kpis,
  headingRow: KPI_TAB.headingRow,
  rows,
});

/**
 * The KPIs of a round: a row a KPI, a check beside it. Everything else is typed.
 *
 * @param lines whose KPI stands in each row from the first; people may add some between them
 */
export const kpiPlan = (lines: readonly KpiLine[], rules: KpiTabRules): TabPlan => {
  const rows = lines.length;
  const area = (column: number, columns = 1) => ({ row: KPI_TAB.firstRow, column, rows, columns });
  const ids = { row: KPI_TAB.headingRow, column: KPI_TAB.id, rows: rows + 1, columns: 1 };
  const levels = rules.level;
  return {
    name: TABS.kpis,
    cells: rectangle([
      [
        ...KPI_HEADINGS.slice(0, KPI_TAB.check - 1),
        checkFormula(rows, rules),
        countFormula(rows),
        ...runningCells(ids, KPI_TAB.running),
      ],
      ...lines.map((line): PlannedCell[] => [line.id, line.name]),
    ]),
    typed: KPI_TAB.typed,
    lists: [
      {
        area: area(KPI_TAB.kind),
        options: rules.kinds.map(kpiKindName),
        help: staffHelp.kind,
        strict: true,
      },
    ],
    numbers: [
      { area: area(KPI_TAB.weight), lowest: 0, highest: rules.weights_sum, help: staffHelp.weight },
      ...SIDES.map((side) => ({
        area: area(KPI_TAB.level[side]),
        lowest: levels.lowest,
        highest: levels.highest,
        help: staffHelp.level(levels.lowest, levels.highest),
      })),
    ],
    fills: [
      { area: { row: 1, column: 1, rows: 1, columns: KPI_TAB.counted }, color: COLORS.heading },
      ...SIDES.map((side) => ({
        area: { row: 1, column: KPI_TAB.level[side], rows: 1, columns: 1 },
        color: COLORS[side],
      })),
      { area: { row: 1, column: KPI_TAB.check, rows: 1, columns: 2 }, color: COLORS.score },
      runningFill(KPI_TAB.headingRow, KPI_TAB.running),
    ],
    numberFormat: { areas: [area(KPI_TAB.id)], pattern: PLAIN_TEXT },
    wrapped: [area(KPI_TAB.kpi, KPI_TAB.target + KPI_TAB.targets - KPI_TAB.kpi), area(KPI_TAB.evidence, 4)],
    frozen: { rows: KPI_TAB.headingRow, columns: KPI_TAB.name },
    widths: [{ column: KPI_TAB.name, count: KPI_TAB.check - 1, pixels: 160 }],
  };
};

/**
 * What is wrong with each row, and on a person's first one with all KPIs of the person together: one formula in
 * the heading, so that rows that people insert are checked too.
 */
const checkFormula = (rows: number, rules: KpiTabRules): Formula => {
  const area = { row: KPI_TAB.headingRow, column: KPI_TAB.id, rows: rows + 1, columns: 1 };
  const column = (at: number) => areaA1({ ...area, column: at });
  const [ids, kpis, weights] = [column(KPI_TAB.id), column(KPI_TAB.kpi), column(KPI_TAB.weight)];
  const content = Array.from({ length: KPI_TAB.evidence - KPI_TAB.kpi + 1 }, (_, index) =>
    column(KPI_TAB.kpi + index),
  ).join('&');
  const filled = `${content}<>""`;
  const sum = `ROUND(SUMIF(${ids},${ids},${weights}),9)`;
  const { at_most, weights_sum, should, level, moved } = rules;
  const [before, after] = kpiChecks.sum(weights_sum);
  const first = `MATCH(${ids},${ids},0)=ROW(${ids})-ROW(${a1(area.row, area.column)})+1`;
  const targets = Array.from(
    { length: KPI_TAB.targets },
    (_, index) => `${column(KPI_TAB.target + index)}=""`,
  );
  const text = (condition: string, words: string): Part => [condition, quoted(words)];
  const own = listed(
    text(
      all(first, `SUMIF(${ids},${ids},${column(KPI_TAB.counted)})>${at_most}`),
      kpiChecks.tooMany(at_most),
    ),
    [all(first, `ISNA(MATCH(${sum},{0,1,${weights_sum}},0))`), `${quoted(before)}&${sum}&${quoted(after)}`],
    text(all(filled, `${kpis}=""`), kpiChecks.kpi),
    text(all(filled, isMissing(weights)), kpiChecks.weight),
    text(
      all(`${weights}<>""`, any(isText(weights), `${weights}<=0`, `${weights}>${weights_sum}`)),
      kpiChecks.badWeight,
    ),
    text(
      all(
        `ISNUMBER(${weights})`,
        `${weights}>0`,
        `IF(${weights}<=1,${weights_sum},1)*IF(ISNUMBER(${weights}),${weights},0)<${should}`,
      ),
      kpiChecks.lowWeight(should),
    ),
    ...SIDES.map((side) =>
      text(levelFault(column(KPI_TAB.level[side]), level), kpiChecks.badLevel(level.lowest, level.highest)),
    ),
    text(all(filled, `${column(KPI_TAB.kind)}=""`), kpiChecks.kind),
    text(all(filled, any(...targets)), kpiChecks.targets),
    text(all(filled, isMissing(column(KPI_TAB.level.supervisor))), kpiChecks.unrated),
    ...(moved.length > 0
      ? [text(all(first, `ISNUMBER(MATCH(${ids},{${moved.map(quoted).join(';')}},0))`), kpiChecks.moved)]
      : []),
  );
  const nobodys = `IF(${filled},${quoted(kpiChecks.id)},"")`;
  return anchored(heading(KPI_TAB.check), below(area, `IF(${ids}="",${nobodys},${own})`));
};

const countFormula = (rows: number): Formula => {
  const area = { row: KPI_TAB.headingRow, column: KPI_TAB.kpi, rows: rows + 1, columns: 1 };
  const filled = any(`${areaA1(area)}<>""`, `${areaA1({ ...area, column: KPI_TAB.weight })}<>""`);
  return anchored(heading(KPI_TAB.counted), below(area, `IF(${filled},1,"")`));
};

const heading = (column: number): string => KPI_HEADINGS[column - 1] ?? '';

const levelFault = (level: string, { lowest, highest, decimals }: LevelScale): string =>
  all(
    `${level}<>""`,
    any(
      isText(level),
      `${level}<${lowest}`,
      `${level}>${highest}`,
      `IFERROR(ROUND(${level},${decimals})<>${level},1)`,
    ),
  );
