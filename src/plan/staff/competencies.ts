import { type Area, a1, areaA1 } from '../../cells/a1';
import { COMPETENCY_TAB } from '../../layout/competency-plan';
import { type Person, SIDES } from '../../model/person';
import type { BehaviourLevels, LevelScale } from '../../model/staff';
import { COMPETENCY_HEADINGS, competencyChecks, staffHelp } from '../../thai/staff';
import { TABS } from '../../thai/workbook';
import { anchored, below } from '../anchored';
import { COLORS } from '../colors';
import { type ListRule, type PlannedCell, rectangle, type TabPlan } from '../tab';
import { all, any, type Covered, firstOf, isText, listed, type Part, quoted } from './formula';
import { isMissing, runningCells, runningFill } from './running';

/** A row of the plan; all blank in a row that is kept free. */
export interface CompetencyLine extends Pick<Person, 'id' | 'name'> {
  readonly group: string;
  readonly competency: string;
  /** The position that the required level is looked up for; '' where ว27 requires none. */
  readonly type: string;
  readonly level: string;
  /** The level that is required; the dropdown of the raised level begins with it. */
  readonly required?: number;
  /** The competencies to choose from, where the row leaves the choice. */
  readonly choices?: readonly string[];
}

const PLAIN_TEXT = '@';

/** The rows of the plan that formulas elsewhere look through. */
export const coveredCompetencies = (rows: number): Covered => ({
  tab: TABS.competencies,
  headingRow: COMPETENCY_TAB.headingRow,
  rows,
});

/** Who is appraised on which competency, on which level: required by ว27, raised by the agency, and found. */
export const competencyPlan = (lines: readonly CompetencyLine[], levels: BehaviourLevels): TabPlan => {
  const rows = lines.length;
  const area = (column: number, columns = 1) => ({ row: COMPETENCY_TAB.firstRow, column, rows, columns });
  return {
    name: TABS.competencies,
    cells: rectangle([
      headingCells(rows, levels),
      ...lines.map((line): PlannedCell[] => [
        line.id,
        line.name,
        line.group,
        line.competency,
        line.type,
        line.level,
      ]),
    ]),
    typed: COMPETENCY_TAB.typed,
    lists: [...choiceLists(lines), ...raisedLists(lines, levels.expected), ...foundLists(rows, levels.found)],
    fills: [
      { area: { row: 1, column: 1, rows: 1, columns: COMPETENCY_TAB.check }, color: COLORS.heading },
      ...SIDES.map((side) => ({
        area: { row: 1, column: COMPETENCY_TAB.found[side], rows: 1, columns: 1 },
        color: COLORS[side],
      })),
      { area: { row: 1, column: COMPETENCY_TAB.expected, rows: 1, columns: 3 }, color: COLORS.score },
      runningFill(COMPETENCY_TAB.headingRow, COMPETENCY_TAB.running),
    ],
    numberFormat: { areas: [area(COMPETENCY_TAB.id)], pattern: PLAIN_TEXT },
    frozen: { rows: COMPETENCY_TAB.headingRow, columns: COMPETENCY_TAB.name },
    widths: [
      { column: COMPETENCY_TAB.name, count: COMPETENCY_TAB.gap - COMPETENCY_TAB.name + 1, pixels: 160 },
      // Two faults of a row side by side: a row is not made higher when a formula says more.
      { column: COMPETENCY_TAB.check, count: 1, pixels: 460 },
    ],
  };
};

/** The heading row: columns that are worked out are one formula each, where sorting leaves it. */
const headingCells = (rows: number, levels: BehaviourLevels): PlannedCell[] => {
  const area = { row: COMPETENCY_TAB.headingRow, column: COMPETENCY_TAB.id, rows: rows + 1, columns: 1 };
  const column = (at: number) => areaA1({ ...area, column: at });
  const worked = new Map<number, string>([
    [COMPETENCY_TAB.required, requiredCall(area, column)],
    [COMPETENCY_TAB.expected, below(area, expectedLevels(area, column, levels.expected))],
    [COMPETENCY_TAB.gap, below(area, gaps(column, levels.found))],
    [COMPETENCY_TAB.check, below(area, checks(column, levels.found))],
  ]);
  const headings = COMPETENCY_HEADINGS.slice(0, COMPETENCY_TAB.check).map((heading, index) => {
    const call = worked.get(index + 1);
    return call === undefined ? heading : anchored(heading, call);
  });
  return [...headings, ...runningCells(area, COMPETENCY_TAB.running)];
};

type ColumnOf = (at: number) => string;

/** Where ว27 requires nothing, the position is blank, and so is what is asked. */
const requiredCall = (area: Area, column: ColumnOf): string => {
  const type = column(COMPETENCY_TAB.type);
  const asked = [
    type,
    column(COMPETENCY_TAB.level),
    `IF(${type}="","",${column(COMPETENCY_TAB.competency)})`,
    // A row whose competency is yet to be chosen asks for nothing either.
  ].map((each) => below(area, `IF(${column(COMPETENCY_TAB.competency)}="","",${each})`));
  return `EXPECTED_LEVEL(${asked.join(',')})`;
};

/** The level that holds: the one required, or a higher one that was typed. Anything else is told, no number. */
const expectedLevels = (area: Area, column: ColumnOf, { lowest, highest }: LevelScale): string => {
  const [ids, names] = [column(COMPETENCY_TAB.id), column(COMPETENCY_TAB.competency)];
  const [required, raised] = [column(COMPETENCY_TAB.required), column(COMPETENCY_TAB.raised)];
  const keys = `${ids}&"|"&${names}`;
  const place = `ROW(${ids})-ROW(${a1(area.row, area.column)})+1`;
  const [before, after] = competencyChecks.lower;
  const lower = `${quoted(before)}&${raised}&${quoted(after)}&${required}`;
  const unlevelled = `IF(${required}="",${quoted(competencyChecks.notSet)},${required})`;
  const steps: readonly Part[] = [
    [`${ids}&${names}=""`, '""'],
    [`${ids}=""`, quoted(competencyChecks.id)],
    [`${names}=""`, quoted(competencyChecks.choose)],
    [`MATCH(${keys},${keys},0)<${place}`, quoted(competencyChecks.twice)],
    [isMissing(raised), unlevelled],
    [levelFault(raised, lowest, highest), quoted(competencyChecks.badExpected(lowest, highest))],
    [`${required}=""`, raised],
    [`1-ISNUMBER(${required})`, required],
    [`${raised}<${required}`, lower],
  ];
  return firstOf(steps, raised);
};

/** A level found that is none of the scale leaves no gap. */
const gaps = (column: ColumnOf, { lowest, highest }: LevelScale): string => {
  const [found, expected] = [column(COMPETENCY_TAB.found.supervisor), column(COMPETENCY_TAB.expected)];
  const both = `ISNUMBER(${found})*ISNUMBER(${expected})`;
  return `IF(${both},IF(${levelFault(found, lowest, highest)},"",${found}-${expected}),"")`;
};

const checks = (column: ColumnOf, { lowest, highest }: LevelScale): string => {
  const [expected, weight] = [column(COMPETENCY_TAB.expected), column(COMPETENCY_TAB.weight)];
  const supervisor = column(COMPETENCY_TAB.found.supervisor);
  const texts = listed(
    [isText(expected), expected],
    [all(`${weight}<>""`, any(isText(weight), `${weight}<=0`)), quoted(competencyChecks.badWeight)],
    ...SIDES.map((side): Part => {
      const found = column(COMPETENCY_TAB.found[side]);
      const wrong = quoted(competencyChecks.badFound(lowest, highest));
      return [levelFault(found, lowest, highest), `IF(LEFT(${found},1)="⚠",${found},${wrong})`];
    }),
    [isMissing(supervisor), quoted(competencyChecks.unrated)],
  );
  return `IF(${expected}="","",${texts})`;
};

/** Whether a cell holds something that is no whole level of the scale. */
const levelFault = (level: string, lowest: number, highest: number): string =>
  all(
    `${level}<>""`,
    any(isText(level), `${level}<${lowest}`, `${level}>${highest}`, `IFERROR(INT(${level})<>${level},1)`),
  );

const choiceLists = (lines: readonly CompetencyLine[]): ListRule[] =>
  runs(lines, ({ choices }) => choices).map(({ row, rows, value }) => ({
    area: { row, column: COMPETENCY_TAB.competency, rows, columns: 1 },
    options: value,
    help: staffHelp.competency,
    strict: false,
  }));

const raisedLists = (lines: readonly CompetencyLine[], scale: LevelScale): ListRule[] =>
  runs(lines, ({ required }) => required ?? scale.lowest).map(({ row, rows, value }) => ({
    area: { row, column: COMPETENCY_TAB.raised, rows, columns: 1 },
    options: levelsOf({ ...scale, lowest: value }),
    help: staffHelp.raised(value),
    strict: true,
  }));

const foundLists = (rows: number, scale: LevelScale): ListRule[] =>
  SIDES.map((side) => ({
    area: { row: COMPETENCY_TAB.firstRow, column: COMPETENCY_TAB.found[side], rows, columns: 1 },
    options: levelsOf(scale),
    help: staffHelp.found(scale.lowest, scale.highest),
    strict: true,
  }));

const levelsOf = ({ lowest, highest }: LevelScale): string[] =>
  Array.from({ length: highest - lowest + 1 }, (_, index) => String(lowest + index));

/** Stretches of rows that share a value; rows without one are passed over. */
const runs = <T>(
  lines: readonly CompetencyLine[],
  shared: (line: CompetencyLine) => T | undefined,
): { readonly row: number; readonly rows: number; readonly value: T }[] => {
  const found: { row: number; rows: number; value: T }[] = [];
  lines.forEach((line, index) => {
    const value = shared(line);
    if (value === undefined) return;
    const row = COMPETENCY_TAB.firstRow + index;
    const before = found[found.length - 1];
    if (before && before.value === value && before.row + before.rows === row) before.rows += 1;
    else found.push({ row, rows: 1, value });
  });
  return found;
};
