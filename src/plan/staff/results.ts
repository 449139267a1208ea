import { a1 } from '../../cells/a1';
import { ATTENDANCE } from '../../layout/attendance';
import { COMPETENCY_TAB } from '../../layout/competency-plan';
import { KPI_TAB } from '../../layout/kpi';
import { STAFF_RESULTS, staffResultColumns } from '../../layout/staff-results';
import type { Person, Side } from '../../model/person';
import { NOT_APPLICABLE } from '../../model/sign';
import { CONSULT, missingScore, STAFF_RESULT_HEADINGS } from '../../thai/staff';
import { TABS } from '../../thai/workbook';
import { anchored, rowsBelow } from '../anchored';
import { COLORS } from '../colors';
import type { EarlierResults } from '../results';
import { type Formula, formula, type PlannedCell, rectangle, type TabPlan } from '../tab';
import { coveredCompetencies } from './competencies';
import { columnOf, quoted } from './formula';
import { coveredKpis } from './kpi';

/** Somebody on the results tab, with the kind of appraisal that the round calls for. */
export interface StaffLine {
  readonly person: Person;
  readonly kind: string;
}

/** What the results are worked out from. */
export interface StaffResultRules {
  /** Rows of the KPI tab, of the competency plan and of the record of attendance. */
  readonly rows: { readonly kpis: number; readonly competencies: number; readonly attendance: number };
  /**
   * What the components weigh for those who are not on probation; absent where the kind's own weights hold. A
   * further component that weighs nothing does not stand.
   */
  readonly weights?: {
    readonly results: number;
    readonly behaviour: number;
    readonly other: number;
    readonly otherName: string;
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
 * The results of section 38 ค.(2) staff. A person's parts are formulas of the row, which find all
 * rows of the person wherever they stand; totals and bands are one formula a column in its heading. Rows can be sorted and deleted.
 */
export const staffResultsPlan = (
  people: readonly StaffLine[],
  rules: StaffResultRules,
  before?: EarlierResults,
): TabPlan => {
  const { weights } = rules;
  const others = weights && weights.other > 0 ? 1 : 0;
  const at = staffResultColumns(others);
  const lines = resultLines(people, before?.remarks ? before.ids : []);
  const rows = lines.length;
  const column = (number: number) =>
    rowsBelow({ row: STAFF_RESULTS.headingRow, column: number, rows: rows + 1, columns: 1 });
  const total = (heading: string, results: number, behaviour: number): PlannedCell =>
    weights
      ? heading
      : anchored(
          heading,
          `APPRAISAL_SCORE(${[results, behaviour, STAFF_RESULTS.kind].map(column).join(',')})`,
        );
  const headings: PlannedCell[] = [
    ...STAFF_RESULT_HEADINGS.person,
    STAFF_RESULT_HEADINGS.results,
    STAFF_RESULT_HEADINGS.behaviour,
    ...Array<string>(others).fill(weights?.otherName ?? ''),
    total(STAFF_RESULT_HEADINGS.total, STAFF_RESULTS.results, STAFF_RESULTS.behaviour),
    anchored(STAFF_RESULT_HEADINGS.band, `BAND(${column(at.total)},${quoted(rules.bandScheme)})`),
    STAFF_RESULT_HEADINGS.note,
    STAFF_RESULT_HEADINGS.selfResults,
    STAFF_RESULT_HEADINGS.selfBehaviour,
    total(STAFF_RESULT_HEADINGS.selfTotal, at.selfResults, at.selfBehaviour),
    STAFF_RESULT_HEADINGS.gap,
  ];
  const scores = { row: STAFF_RESULTS.firstRow, rows: Math.max(rows, 1) };
  return {
    name: TABS.staffResults,
    cells: rectangle([
      headings,
      ...lines.map((line, index): PlannedCell[] => {
        if (!line) return [];
        const row = STAFF_RESULTS.firstRow + index;
        const { person, kind } = line;
        return [
          person.id,
          person.name,
          person.position,
          person.post?.type ?? '',
          person.post?.level ?? '',
          person.unit,
          person.supervisor,
          kind,
          kpiFormula(row, 'supervisor', rules),
          behaviourFormula(row, 'supervisor', rules),
          ...(others > 0 ? [otherFormula(row, kind, rules)] : []),
          totalFormula(row, STAFF_RESULTS.results, STAFF_RESULTS.behaviour, kind, rules),
          '',
          noteFormula(a1(row, at.total), rules),
          kpiFormula(row, 'self', rules),
          behaviourFormula(row, 'self', rules),
          totalFormula(row, at.selfResults, at.selfBehaviour, kind, rules),
          gapFormula(a1(row, at.total), a1(row, at.selfTotal)),
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
    widths: [{ column: 2, count: at.gap - 1, pixels: 130 }],
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

/** All rows of a person, wherever they stand; blank while no level is given. */
const kpiFormula = (row: number, side: Side, { rows }: StaffResultRules): Formula => {
  const column = columnOf(coveredKpis(rows.kpis));
  const own = `${column(KPI_TAB.id)}=$A${row}`;
  const levels = column(KPI_TAB.level[side]);
  return formula(
    `=IF(SUMPRODUCT((${own})*(${levels}<>""))=0,"",` +
      `KPI_SCORE(FILTER(${column(KPI_TAB.weight)},${own}),FILTER(${levels},${own})))`,
  );
};

const behaviourFormula = (row: number, side: Side, { rows, scale }: StaffResultRules): Formula => {
  const column = columnOf(coveredCompetencies(rows.competencies));
  const own = `${column(COMPETENCY_TAB.id)}=$A${row}`;
  const found = column(COMPETENCY_TAB.found[side]);
  const given = [column(COMPETENCY_TAB.expected), found, column(COMPETENCY_TAB.weight)]
    .map((each) => `FILTER(${each},${own})`)
    .join(',');
  return formula(`=IF(SUMPRODUCT((${own})*(${found}<>""))=0,"",BAR_SCORE(${given},${quoted(scale)}))`);
};

/** The further component's score out of the record; on probation it does not apply. */
const otherFormula = (row: number, kind: string, { rows, regularKind }: StaffResultRules): PlannedCell => {
  if (kind !== regularKind) return NOT_APPLICABLE;
  const column = columnOf({
    tab: TABS.attendance,
    headingRow: ATTENDANCE.headingRow,
    rows: rows.attendance,
  });
  const found = `INDEX(${column(ATTENDANCE.score)},MATCH($A${row},${column(ATTENDANCE.id)},0))`;
  return formula(`=IF(${found}="","",${found})`);
};

/**
 * A total of its row, where the settings weigh the components: on probation the kind's own weights hold all the
 * same. Nothing rated stays blank, a score of the further component or not.
 */
const totalFormula = (
  row: number,
  results: number,
  behaviour: number,
  kind: string,
  { weights, regularKind }: StaffResultRules,
): PlannedCell => {
  if (!weights) return '';
  const [first, second] = [a1(row, results), a1(row, behaviour)];
  const given = [weights.results, weights.behaviour, ...(weights.other > 0 ? [weights.other] : [])];
  const other = weights.other > 0 ? a1(row, STAFF_RESULTS.others) : '';
  const more = kind === regularKind ? `,${other},{${given.join(',')}}` : '';
  const call = `APPRAISAL_SCORE(${first},${second},${a1(row, STAFF_RESULTS.kind)}${more})`;
  // One blank cell would count as no further component at all.
  const complete =
    more && other ? `IF(${other}="",${quoted(missingScore(weights.otherName))},${call})` : call;
  return formula(`=IF(${first}&${second}="","",${complete})`);
};

const noteFormula = (total: string, { consultBelow }: StaffResultRules): Formula =>
  formula(`=IF(ISNUMBER(${total}),IF(${total}<${consultBelow},${quoted(CONSULT)},""),"")`);

const gapFormula = (supervisor: string, self: string): Formula =>
  formula(`=IF(AND(ISNUMBER(${supervisor}),ISNUMBER(${self})),ROUND(${supervisor}-${self},2),"")`);
