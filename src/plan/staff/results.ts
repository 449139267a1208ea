import { type Area, a1, areaA1 } from '../../cells/a1';
import { ATTENDANCE } from '../../layout/attendance';
import { COMPETENCY_TAB } from '../../layout/competency-plan';
import { KPI_TAB } from '../../layout/kpi';
import { STAFF_RESULTS, staffResultColumns } from '../../layout/staff-results';
import type { Person, Side } from '../../model/person';
import { NOT_APPLICABLE } from '../../model/sign';
import { CONSULT, missingScore, STAFF_RESULT_HEADINGS } from '../../thai/staff';
import { TABS } from '../../thai/workbook';
import { anchored, below, rowsBelow } from '../anchored';
import { COLORS } from '../colors';
import { gapFormula, orBlank } from '../lookup';
import type { EarlierResults } from '../results';
import { type Formula, formula, type PlannedCell, rectangle, type TabPlan } from '../tab';
import { coveredCompetencies } from './competencies';
import { columnOf, quoted } from './formula';
import { coveredKpis } from './kpi';
import { cellsOf, isGiven, isOneOf, matrixOf } from './running';

/** Somebody on the results tab, with the kind of appraisal that the round calls for. */
export interface StaffLine {
  readonly person: Person;
  readonly kind: string;
  /** Where the person worked in the round, of somebody who moved. */
  readonly places?: string;
}

/** What the results are worked out from. */
export interface StaffResultRules {
  /** Rows of the KPI tab, of the competency plan and of the record of attendance. */
  readonly rows: { readonly kpis: number; readonly competencies: number; readonly attendance: number };
  /** What the components weigh for those who are not on probation; absent where the kind's own weights hold. */
  readonly weights?: {
    readonly results: number;
    readonly behaviour: number;
    /** Further ones, each with which score of the record of attendance is its own, counted from 0. */
    readonly others: readonly {
      readonly name: string;
      readonly weight: number;
      readonly place: number;
    }[];
  };
  /** The kind of appraisal that these weights are for. */
  readonly regularKind: string;
  /** Id of the scale that turns levels found into a percentage. */
  readonly scale: string;
  readonly bandScheme: string;
  /** A total below this calls for a consultation. */
  readonly consultBelow: number;
}

/**
 * The results of section 38 ค.(2) staff. Scores, totals and bands are one formula a column in its heading, which
 * finds all rows of each person wherever they stand: a custom function is called as often for a thousand people as
 * for one. Rows can be sorted, inserted and deleted.
 */
export const staffResultsPlan = (
  people: readonly StaffLine[],
  rules: StaffResultRules,
  before?: EarlierResults,
): TabPlan => {
  const others = rules.weights?.others ?? [];
  const at = staffResultColumns(others.length);
  const hasPlaces = people.some(({ places }) => places);
  const lines = resultLines(people, before?.remarks ? before.ids : []);
  const rows = lines.length;
  const ids = { row: STAFF_RESULTS.headingRow, column: STAFF_RESULTS.id, rows: rows + 1, columns: 1 };
  const headed = STAFF_RESULT_HEADINGS;
  const headings: PlannedCell[] = [
    ...headed.person,
    anchored(headed.results, kpiScores(ids, 'supervisor', rules)),
    anchored(headed.behaviour, behaviourScores(ids, 'supervisor', rules)),
    ...others.map(({ name }) => name),
    anchored(headed.total, totals(ids, STAFF_RESULTS.results, STAFF_RESULTS.behaviour, rules)),
    anchored(headed.band, `BAND(${rowsBelow({ ...ids, column: at.total })},${quoted(rules.bandScheme)})`),
    headed.note,
    anchored(headed.selfResults, kpiScores(ids, 'self', rules)),
    anchored(headed.selfBehaviour, behaviourScores(ids, 'self', rules)),
    anchored(headed.selfTotal, totals(ids, at.selfResults, at.selfBehaviour, rules)),
    headed.gap,
    ...(hasPlaces ? [headed.places] : []),
  ];
  const scores = { row: STAFF_RESULTS.firstRow, rows: Math.max(rows, 1) };
  return {
    name: TABS.staffResults,
    cells: rectangle([
      headings,
      ...lines.map((line, index): PlannedCell[] => {
        if (!line) return [];
        const row = STAFF_RESULTS.firstRow + index;
        const { person, kind, places = '' } = line;
        return [
          person.id,
          person.name,
          person.position,
          person.post?.type ?? '',
          person.post?.level ?? '',
          person.unit,
          person.supervisor,
          kind,
          '',
          '',
          ...others.map(({ place }) => otherFormula(row, kind, place, rules)),
          '',
          '',
          noteFormula(a1(row, at.total), rules),
          '',
          '',
          '',
          gapFormula(a1(row, at.total), a1(row, at.selfTotal)),
          ...(hasPlaces ? [places] : []),
        ];
      }),
    ]),
    ...(before ? { before: { rows: before.ids.length + 1, columns: before.columns } } : {}),
    fills: [
      { area: { row: 1, column: 1, rows: 1, columns: STAFF_RESULTS.kind }, color: COLORS.heading },
      {
        area: { row: 1, column: STAFF_RESULTS.results, rows: 1, columns: at.gap - STAFF_RESULTS.kind },
        color: COLORS.score,
      },
    ],
    numberFormat: {
      areas: [{ ...scores, column: STAFF_RESULTS.results, columns: at.gap - STAFF_RESULTS.kind }],
      pattern: '0.00',
    },
    frozen: { rows: 1, columns: 2 },
    widths: [{ column: 2, count: at.gap, pixels: 165 }],
  };
};

/** Who stands in each row: those who are there already in theirs, newcomers below, nobody where one left. */
const resultLines = (
  people: readonly StaffLine[],
  ids: readonly string[],
): readonly (StaffLine | undefined)[] => {
  const byId = new Map(people.map((line) => [line.person.id, line]));
  const standing = new Set(ids);
  return [...ids.map((id) => byId.get(id)), ...people.filter(({ person }) => !standing.has(person.id))];
};

/** Everybody's KPIs, wherever they stand: one call for the office. Blank while a person has no level. */
const kpiScores = (people: Area, side: Side, { rows }: StaffResultRules): string => {
  const covered = coveredKpis(rows.kpis);
  const column = columnOf(covered);
  const own = { covered, id: KPI_TAB.id, running: KPI_TAB.running, rated: KPI_TAB.level[side] };
  const given = [KPI_TAB.weight, KPI_TAB.level[side]].map((at) => matrixOf(people, own, cellsOf(column(at))));
  return `KPI_SCORE(${given.join(',')})`;
};

/** Everybody's competencies likewise. Who has no weights at all is given equal ones. */
const behaviourScores = (people: Area, side: Side, { rows, scale }: StaffResultRules): string => {
  const covered = coveredCompetencies(rows.competencies);
  const column = columnOf(covered);
  const { id, running, found } = COMPETENCY_TAB;
  const own = { covered, id, running, rated: found[side] };
  const [ids, weights] = [column(id), column(COMPETENCY_TAB.weight)];
  const applies = isGiven(`${column(COMPETENCY_TAB.expected)}&${column(found[side])}`);
  const given = [
    cellsOf(column(COMPETENCY_TAB.expected)),
    cellsOf(column(found[side])),
    `IF(${isOneOf(ids, ids, isGiven(weights))},${cellsOf(weights)},IF(${applies},1,""))`,
  ].map((values) => matrixOf(people, own, values));
  return `BAR_SCORE(${given.join(',')},${quoted(scale)})`;
};

/** A further component's score out of the record; on probation it does not apply. */
const otherFormula = (
  row: number,
  kind: string,
  place: number,
  { rows, regularKind }: StaffResultRules,
): PlannedCell => {
  if (kind !== regularKind) return NOT_APPLICABLE;
  const column = columnOf({
    tab: TABS.attendance,
    headingRow: ATTENDANCE.headingRow,
    rows: rows.attendance,
  });
  const found = `INDEX(${column(ATTENDANCE.score + place)},MATCH($A${row},${column(ATTENDANCE.id)},0))`;
  return formula(`=${orBlank(found)}`);
};

/**
 * Totals, one call for everybody. Where the settings weigh the components, those on probation are worked out by
 * another call, without: the kind's own weights hold for them. Nothing rated stays blank, a score of the further
 * component or not.
 */
const totals = (
  people: Area,
  results: number,
  behaviour: number,
  { weights, regularKind }: StaffResultRules,
): string => {
  const column = (at: number) => areaA1({ ...people, column: at });
  const kinds = column(STAFF_RESULTS.kind);
  const call = (of: (cells: string) => string, more = '') =>
    `APPRAISAL_SCORE(${[of(column(results)), of(column(behaviour)), below(people, kinds)].join(',')}${more})`;
  if (!weights) return call((cells) => below(people, cells));
  const isRegular = `${kinds}=${quoted(regularKind)}`;
  const given = [weights.results, weights.behaviour, ...weights.others.map(({ weight }) => weight)];
  const rated = `${column(results)}&${column(behaviour)}<>""`;
  // One blank cell would count as no further component at all.
  const scores = weights.others.map(({ name }, index) => {
    const other = column(STAFF_RESULTS.others + index);
    const complete = `IF(${other}="",${quoted(missingScore(name))},${other})`;
    return `IF((${isRegular})*(${rated}),${complete},"")`;
  });
  const others = scores.length > 0 ? below(people, joined(scores)) : '';
  const regular = call(
    (cells) => below(people, `IF(${isRegular},${cells},"")`),
    `,${others},{${given.join(',')}}`,
  );
  const onProbation = call((cells) => below(people, `IF(${isRegular},"",${cells})`));
  return below(people, `IF(${isRegular},VSTACK("",${regular}),VSTACK("",${onProbation}))`);
};

/** Columns side by side. */
const joined = (columns: readonly string[]): string =>
  columns.length > 1 ? `HSTACK(${columns.join(',')})` : columns.join();

const noteFormula = (total: string, { consultBelow }: StaffResultRules): Formula =>
  formula(`=IF(ISNUMBER(${total}),IF(${total}<${consultBelow},${quoted(CONSULT)},""),"")`);
