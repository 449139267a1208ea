import { a1, absoluteA1, areaA1, fixedA1 } from '../../cells/a1';
import { CALIBRATION, COMMITTEE, COMMITTEE_COMPONENTS } from '../../layout/committee';
import type { Person } from '../../model/person';
import { NOT_APPLICABLE } from '../../model/sign';
import { APPRAISAL_NAMES, COMMITTEE_HEADINGS, committeeWords } from '../../thai/committee';
import { TABS } from '../../thai/workbook';
import { COLORS } from '../colors';
import { orBlank } from '../lookup';
import { quoted } from '../staff/formula';
import { type Formula, formula, type PlannedCell, rectangle, type TabPlan } from '../tab';

/** Where results stand: columns of one of the two result tabs, counted from 1. */
export interface ResultSource {
  readonly tab: string;
  /** Rows from the headings to the last person. */
  readonly rows: number;
  readonly total: number;
  readonly band: number;
  readonly selfTotal: number;
  /** The results of earlier places of the round, in a line of text. */
  readonly places?: number;
}

/** The tab of the round before that a total is found on, by id and name in its first two columns. */
export interface LastSource {
  readonly tab: string;
  readonly rows: number;
  readonly total: number;
}

/** Somebody on the table. */
export interface CommitteeLine {
  readonly person: Person;
  readonly kind: keyof typeof APPRAISAL_NAMES;
  /** Whom ranks are given among. */
  readonly group: string;
  /** Name of the band scheme, as `BAND` takes it. */
  readonly scheme: string;
  readonly source: ResultSource;
  /** Columns of the source that make up each component; those of staff: results, behaviour. */
  readonly components: readonly (readonly number[])[];
  readonly last?: LastSource;
}

/** Somebody who left the roster and whom a remark still stands beside. */
export interface LeftLine {
  readonly id: string;
  readonly name: string;
}

/** Who stands in a row; nobody in one that was emptied. */
export type CommitteeRow = CommitteeLine | LeftLine | undefined;

const PER_GROUP = 1000;

/**
 * The committee's table over both kinds of appraisal. Every figure is a formula of its row: results are found by id, proposals
 * and decisions too, so that scores, bands and ranks follow a decision at once.
 *
 * @param calibrationRows rows of ปรับเทียบผล from the headings on
 */
export const committeePlan = (
  rows: readonly CommitteeRow[],
  calibrationRows: number,
  before?: { readonly rows: number; readonly columns: number },
): TabPlan => {
  const names = new Set(rows.flatMap((row) => (isLine(row) ? [rankGroup(row)] : [])));
  const groups = new Map([...names].map((name, index) => [name, index + 1]));
  const count = Math.max(rows.length, 1);
  const key = { row: COMMITTEE.headingRow, column: COMMITTEE.rankKey, rows: count + 1, columns: 1 };
  const headings: PlannedCell[] = [...COMMITTEE_HEADINGS];
  headings[COMMITTEE.rankKeys - 1] = sortedKeys(
    COMMITTEE_HEADINGS[COMMITTEE.rankKeys - 1] ?? '',
    areaA1(key),
  );
  return {
    name: TABS.committee,
    cells: rectangle([
      headings,
      ...rows.map((row, index): PlannedCell[] => {
        if (!row) return [];
        if (!isLine(row)) return leftCells(row);
        return cellsOf(row, {
          row: COMMITTEE.firstRow + index,
          lastRow: COMMITTEE.headingRow + count,
          group: groups.get(rankGroup(row)) ?? 0,
          calibrationRows,
        });
      }),
    ]),
    ...(before ? { before } : {}),
    typed: { column: COMMITTEE.remark, columns: 1 },
    fills: [
      { area: headingArea(COMMITTEE.id, COMMITTEE.kind), color: COLORS.heading },
      { area: headingArea(COMMITTEE.components, COMMITTEE.missing), color: COLORS.score },
      { area: headingArea(COMMITTEE.remark, COMMITTEE.remark), color: COLORS.supervisor },
      { area: headingArea(COMMITTEE.resultRow, COMMITTEE.columns), color: COLORS.staff },
    ],
    numberFormat: {
      areas: [
        numbers(count, COMMITTEE.components, COMMITTEE.effective),
        numbers(count, COMMITTEE.selfTotal, COMMITTEE.lastRound),
      ],
      pattern: '0.00',
    },
    frozen: { rows: 1, columns: 2 },
    widths: [
      { column: COMMITTEE.name, count: COMMITTEE.supervisor - COMMITTEE.name + 1, pixels: 220 },
      { column: COMMITTEE.missing, count: 2, pixels: 320 },
    ],
  };
};

const isLine = (row: CommitteeRow): row is CommitteeLine => row !== undefined && 'person' in row;

const rankGroup = ({ kind, group }: CommitteeLine): string => `${kind}/${group}`;

const headingArea = (first: number, last: number) => ({
  row: COMMITTEE.headingRow,
  column: first,
  rows: 1,
  columns: last - first + 1,
});

const numbers = (rows: number, first: number, last: number) => ({
  row: COMMITTEE.firstRow,
  column: first,
  rows,
  columns: last - first + 1,
});

/** All ranks' keys in order, so that a rank is a search and not a count of everybody. */
const sortedKeys = (heading: string, keys: string): Formula =>
  formula(`=VSTACK(${quoted(heading)},IFERROR(SORT(FILTER(${keys},ISNUMBER(${keys}))),""))`);

const leftCells = ({ id, name }: LeftLine): PlannedCell[] => {
  const cells = Array<PlannedCell>(COMMITTEE.columns).fill('');
  cells[COMMITTEE.id - 1] = id;
  cells[COMMITTEE.name - 1] = name;
  cells[COMMITTEE.missing - 1] = committeeWords.left;
  return cells;
};

interface Place {
  readonly row: number;
  readonly lastRow: number;
  /** Number of the rank group, from 1. */
  readonly group: number;
  readonly calibrationRows: number;
}

const cellsOf = (line: CommitteeLine, { row, lastRow, group, calibrationRows }: Place): PlannedCell[] => {
  const { person, kind, source, components } = line;
  const at = (column: number) => `$${a1(row, column)}`;
  const found = (column: number) =>
    `INDEX(${absoluteA1(source.tab, { row: 1, column, rows: source.rows, columns: 1 })},${at(COMMITTEE.resultRow)})`;
  const result = (column: number) =>
    formula(`=IF(${at(COMMITTEE.resultRow)}="","",${orBlank(found(column))})`);
  const calibrated = (column: number) =>
    `INDEX(${absoluteA1(TABS.calibration, { row: CALIBRATION.headingRow, column, rows: calibrationRows, columns: 1 })},${at(COMMITTEE.calibrationRow)})`;
  const ofCalibration = (column: number, otherwise: string) =>
    formula(`=IF(${at(COMMITTEE.calibrationRow)}="",${otherwise},${orBlank(calibrated(column))})`);
  const scores = components.map((columns) => componentFormula(columns.map(found), at(COMMITTEE.resultRow)));
  const none = (count: number) => Array<string>(count).fill(NOT_APPLICABLE);
  const key = at(COMMITTEE.rankKey);
  const keys = `${fixedA1(COMMITTEE.firstRow, COMMITTEE.rankKeys)}:${fixedA1(lastRow, COMMITTEE.rankKeys)}`;
  const before = (value: string) => `IFERROR(MATCH(${value},${keys},1),0)`;
  return [
    person.id,
    person.name,
    person.position,
    line.group,
    person.unit,
    person.supervisor,
    APPRAISAL_NAMES[kind],
    ...(kind === 'teacher' ? [...scores, ...none(2)] : [...none(COMMITTEE_COMPONENTS.length), ...scores]),
    result(source.total),
    ofCalibration(CALIBRATION.proposed, '""'),
    ofCalibration(CALIBRATION.effective, orBlank(at(COMMITTEE.original))),
    result(source.band),
    ofCalibration(CALIBRATION.proposedBand, '""'),
    ofCalibration(CALIBRATION.band, orBlank(at(COMMITTEE.originalBand))),
    formula(`=IF(${key}="","",${before(`${key}-0.004`)}-${before(`${group * PER_GROUP}-0.004`)}+1)`),
    result(source.selfTotal),
    formula(
      `=IF(AND(ISNUMBER(${at(COMMITTEE.original)}),ISNUMBER(${at(COMMITTEE.selfTotal)})),ROUND(${at(COMMITTEE.original)}-${at(COMMITTEE.selfTotal)},2),"")`,
    ),
    line.last ? lastFormula(line.last, at) : '',
    missingFormula(line, at, found, calibrated(CALIBRATION.check)),
    '',
    formula(
      `=IFERROR(MATCH(${at(COMMITTEE.id)},${absoluteA1(source.tab, { row: 1, column: 1, rows: source.rows, columns: 1 })},0),"")`,
    ),
    formula(
      `=IFERROR(MATCH(${at(COMMITTEE.id)},${absoluteA1(TABS.calibration, { row: CALIBRATION.headingRow, column: CALIBRATION.id, rows: calibrationRows, columns: 1 })},0),"")`,
    ),
    formula(
      `=IF(ISNUMBER(${at(COMMITTEE.effective)}),ROUND(${group * PER_GROUP}+100-${at(COMMITTEE.effective)},2),"")`,
    ),
    '',
    line.scheme,
  ];
};

/** A component's score; parts of one are added where all are there, else what one of them says stands. */
const componentFormula = (parts: readonly string[], resultRow: string): PlannedCell => {
  const [first] = parts;
  if (first === undefined) return NOT_APPLICABLE;
  const whole =
    parts.length === 1
      ? first
      : `IF(COUNT(${parts.join(',')})=${parts.length},ROUND(SUM(${parts.join(',')}),2),${parts.reduceRight((rest, part) => `IF(ISNUMBER(${part}),${rest},${part})`)})`;
  return formula(`=IF(${resultRow}="","",${orBlank(whole)})`);
};

/** The total of the round before, shown only where the name is the same: an id may have gone to somebody else. */
const lastFormula = ({ tab, rows, total }: LastSource, at: (column: number) => string): Formula => {
  const column = (number: number) => absoluteA1(tab, { row: 1, column: number, rows, columns: 1 });
  const found = `MATCH(${at(COMMITTEE.id)},${column(1)},0)`;
  return formula(
    `=IFERROR(IF(INDEX(${column(2)},${found})=${at(COMMITTEE.name)},${orBlank(`INDEX(${column(total)},${found})`)},""),"")`,
  );
};

/** What a person's result lacks, and what else the committee is to know of it. */
const missingFormula = (
  { source }: CommitteeLine,
  at: (column: number) => string,
  found: (column: number) => string,
  check: string,
): Formula => {
  const [total, self] = [at(COMMITTEE.original), at(COMMITTEE.selfTotal)];
  const parts: readonly string[] = [
    `IF(${found(2)}=${at(COMMITTEE.name)},"","; "&${quoted(committeeWords.otherName(source.tab))})`,
    `IF(ISNUMBER(${total}),"","; "&IF(${total}="",${quoted(committeeWords.notRated)},${total}))`,
    `IF(ISNUMBER(${self}),"","; "&IF(${self}="",${quoted(committeeWords.notSelfRated)},${quoted(committeeWords.self)}&${self}))`,
    ...(source.places === undefined
      ? []
      : [`IF(${found(source.places)}="","","; "&${quoted(committeeWords.places)}&${found(source.places)})`]),
    `IF(${at(COMMITTEE.calibrationRow)}="","",IF(${check}="","","; "&${quoted(committeeWords.calibration)}&${check}))`,
  ];
  return formula(
    `=IF(${at(COMMITTEE.resultRow)}="",${quoted(committeeWords.noResult(source.tab))},MID(${parts.join('&')},3,1000))`,
  );
};
