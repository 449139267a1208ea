import { a1, absoluteA1 } from '../../cells/a1';
import { CALIBRATION, COMMITTEE, MEMBERS } from '../../layout/committee';
import { CALIBRATION_HEADINGS, calibrationFaults, calibrationHelp } from '../../thai/committee';
import { TABS } from '../../thai/workbook';
import { rowsBelow } from '../anchored';
import { COLORS } from '../colors';
import { firstOf, marked, quoted } from '../staff/formula';
import { type Formula, formula, PLAIN_TEXT, type PlannedCell, rectangle, type TabPlan } from '../tab';

/** What the tab is worked out from. */
export interface CalibrationRules {
  /** Rows below the headings. */
  readonly rows: number;
  /** Whether the tab was built before: what its headings' notes say stays. */
  readonly stands: boolean;
  /** Rows of the committee's table, the headings too. */
  readonly committeeRows: number;
  /** Rows of the tab of the committee's members below its headings. */
  readonly memberRows: number;
  /** Who decides beside the rater; '' where the settings name nobody. */
  readonly director: string;
  /** The agency's own table of bands, and the scheme name that stands for it. */
  readonly table?: { readonly scheme: string; readonly address: string };
}

const HIGHEST = 100;

/**
 * Proposals and decisions: whom they are for, what is proposed and why, what is decided, and by whom; the rest
 * is formulas. A row with a fault counts for nothing, the original holds. What people typed is left as it stands.
 */
export const calibrationPlan = (rules: CalibrationRules): TabPlan => {
  const area = (column: number, columns = 1) => ({
    row: CALIBRATION.firstRow,
    column,
    rows: rules.rows,
    columns,
  });
  const committee = {
    row: COMMITTEE.firstRow,
    column: COMMITTEE.id,
    rows: rules.committeeRows - 1,
    columns: 2,
  };
  const headings: PlannedCell[] = [...CALIBRATION_HEADINGS];
  for (const [band, score] of [
    [CALIBRATION.band, CALIBRATION.effective],
    [CALIBRATION.proposedBand, CALIBRATION.proposed],
  ] as const)
    headings[band - 1] = bands(CALIBRATION_HEADINGS[band - 1] ?? '', score, rules);
  return {
    name: TABS.calibration,
    cells: rectangle([
      headings,
      ...Array.from({ length: rules.rows }, (_, index) => cellsOf(CALIBRATION.firstRow + index, rules)),
    ]),
    typed: TYPED,
    ...(rules.stands ? {} : { notes: { row: CALIBRATION.headingRow, column: 1, texts: [NOTES] } }),
    ranges: [
      {
        area: area(CALIBRATION.person),
        tab: TABS.committee,
        source: committee,
        help: calibrationHelp.person,
      },
    ],
    numbers: [CALIBRATION.proposed, CALIBRATION.decided].map((column) => ({
      area: area(column),
      lowest: 0,
      highest: HIGHEST,
      help: calibrationHelp.score,
    })),
    fills: [
      { area: heading(CALIBRATION.person, CALIBRATION.originalBand), color: COLORS.heading },
      { area: heading(CALIBRATION.proposed, CALIBRATION.proposedOn), color: COLORS.self },
      { area: heading(CALIBRATION.decided, CALIBRATION.decidedOn), color: COLORS.supervisor },
      { area: heading(CALIBRATION.effective, CALIBRATION.check), color: COLORS.score },
      { area: heading(CALIBRATION.proposedBand, CALIBRATION.columns), color: COLORS.staff },
    ],
    numberFormat: { areas: [area(CALIBRATION.person)], pattern: PLAIN_TEXT },
    frozen: { rows: 1, columns: 0 },
    widths: [],
  };
};

/** The columns that people fill. */
const TYPED = [
  { column: CALIBRATION.person, columns: 1 },
  {
    column: CALIBRATION.proposed,
    columns: CALIBRATION.decidedOn - CALIBRATION.proposed + 1,
  },
];

const heading = (first: number, last: number) => ({
  row: CALIBRATION.headingRow,
  column: first,
  rows: 1,
  columns: last - first + 1,
});

const NOTES: readonly string[] = CALIBRATION_HEADINGS.map((_, index) => {
  const column = index + 1;
  const help: Readonly<Record<number, string>> = {
    [CALIBRATION.person]: calibrationHelp.person,
    [CALIBRATION.proposed]: calibrationHelp.proposed,
    [CALIBRATION.reason]: calibrationHelp.reason,
    [CALIBRATION.proposer]: calibrationHelp.proposer,
    [CALIBRATION.proposedOn]: calibrationHelp.proposedOn,
    [CALIBRATION.decided]: calibrationHelp.decided,
    [CALIBRATION.decider]: calibrationHelp.decider,
    [CALIBRATION.decidedOn]: calibrationHelp.decidedOn,
    [CALIBRATION.check]: calibrationHelp.check,
  };
  return help[column] ?? '';
});

/** The bands of a column of scores, by the scheme of each row. */
const bands = (title: string, score: number, { rows, table }: CalibrationRules): Formula => {
  const area = (column: number) => ({ row: CALIBRATION.headingRow, column, rows: rows + 1, columns: 1 });
  const [scores, schemes] = [rowsBelow(area(score)), rowsBelow(area(CALIBRATION.scheme))];
  const named = `BAND(${scores},${schemes})`;
  const given = table
    ? `IF(${schemes}=${quoted(table.scheme)},BAND(${scores},${table.address}),${named})`
    : named;
  return formula(`=VSTACK(${quoted(title)},${given})`);
};

const cellsOf = (row: number, rules: CalibrationRules): PlannedCell[] => {
  const at = (column: number) => `$${a1(row, column)}`;
  const committee = (column: number) =>
    absoluteA1(TABS.committee, {
      row: COMMITTEE.headingRow,
      column,
      rows: rules.committeeRows,
      columns: 1,
    });
  const found = at(CALIBRATION.committeeRow);
  const value = (column: number) => `INDEX(${committee(column)},${found})`;
  const shown = (column: number) =>
    formula(`=IF(${found}="","",IF(${value(column)}="","",${value(column)}))`);
  const given = `TRIM(${at(CALIBRATION.person)})`;
  const [original, decided] = [at(CALIBRATION.original), at(CALIBRATION.decided)];
  const cells = Array<PlannedCell>(CALIBRATION.columns).fill('');
  const put = (column: number, cell: PlannedCell) => {
    cells[column - 1] = cell;
  };
  put(CALIBRATION.name, shown(COMMITTEE.name));
  put(CALIBRATION.kind, shown(COMMITTEE.kind));
  put(CALIBRATION.original, shown(COMMITTEE.original));
  put(CALIBRATION.originalBand, shown(COMMITTEE.originalBand));
  put(
    CALIBRATION.effective,
    formula(
      `=IF(${found}="","",IF(AND(${at(CALIBRATION.check)}="",ISNUMBER(${decided})),${decided},${original}))`,
    ),
  );
  put(CALIBRATION.check, checkFormula(at, committee, rules));
  put(
    CALIBRATION.committeeRow,
    formula(
      `=IF(${given}="","",IFERROR(MATCH(${given},${committee(COMMITTEE.id)},0),IF(COUNTIF(${committee(COMMITTEE.name)},${given})=1,MATCH(${given},${committee(COMMITTEE.name)},0),"")))`,
    ),
  );
  put(CALIBRATION.id, shown(COMMITTEE.id));
  put(CALIBRATION.scheme, shown(COMMITTEE.scheme));
  return cells;
};

/** What keeps a row from counting, each fault with its mend; blank where there is nothing. */
const checkFormula = (
  at: (column: number) => string,
  committee: (column: number) => string,
  { rows, memberRows, director }: CalibrationRules,
): Formula => {
  const typed = (column: number) => `TRIM(${at(column)})`;
  const blank = (column: number) => `${typed(column)}=""`;
  const filled = (column: number) => `${typed(column)}<>""`;
  const found = at(CALIBRATION.committeeRow);
  const { proposed, decided, decider, proposer } = CALIBRATION;
  const ids = absoluteA1(TABS.calibration, {
    row: CALIBRATION.headingRow,
    column: CALIBRATION.id,
    rows: rows + 1,
    columns: 1,
  });
  const outside = (column: number) => {
    const cell = at(column);
    return `IF(${blank(column)},FALSE,IF(ISNUMBER(${cell}),OR(${cell}<0,${cell}>${HIGHEST},ROUND(${cell},2)<>${cell}),TRUE))`;
  };
  const key = (text: string) => `SUBSTITUTE(${text}," ","")`;
  const rater = key(`INDEX(${committee(COMMITTEE.supervisor)},${found})`);
  const member = (column: number) =>
    absoluteA1(TABS.members, {
      row: MEMBERS.headingRow,
      column,
      rows: memberRows + 1,
      columns: 1,
    });
  const listedAs = (column: number) =>
    `SUMPRODUCT((${member(MEMBERS.kind)}=${at(CALIBRATION.kind)})*(SUBSTITUTE(${member(column)}," ","")=${key(typed(proposer))}))`;
  const isListed = `SUMPRODUCT((${member(MEMBERS.kind)}=${at(CALIBRATION.kind)})*(${member(MEMBERS.name)}<>""))`;
  const asWhole = `LEFT(${typed(proposer)},${calibrationFaults.committee.length})=${quoted(calibrationFaults.committee)}`;
  const nameOfAccount = key(
    `IFERROR(INDEX(${member(MEMBERS.name)},MATCH(${typed(proposer)},${member(MEMBERS.account)},0)),${typed(proposer)})`,
  );
  const judge = key(typed(decider));
  const head = key(quoted(director));
  const faults = marked(
    calibrationFaults.mark,
    ...(
      [
        [`COUNTIF(${ids},${at(CALIBRATION.id)})>1`, calibrationFaults.twice],
        [`1-ISNUMBER(${at(CALIBRATION.original)})`, calibrationFaults.noOriginal],
        [
          `AND(${blank(proposed)},${[CALIBRATION.reason, decided, decider].map(typed).join('&')}<>"")`,
          calibrationFaults.noProposal,
        ],
        [outside(proposed), calibrationFaults.proposedRange],
        [`AND(${filled(proposed)},${blank(CALIBRATION.reason)})`, calibrationFaults.noReason],
        [`AND(${filled(proposed)},${blank(proposer)})`, calibrationFaults.noProposer],
        [`AND(${filled(proposed)},${blank(CALIBRATION.proposedOn)})`, calibrationFaults.noProposedOn],
        [outside(decided), calibrationFaults.decidedRange],
        [`AND(${filled(decided)},${blank(decider)})`, calibrationFaults.noDecider],
        [`AND(${filled(decided)},${blank(CALIBRATION.decidedOn)})`, calibrationFaults.noDecidedOn],
        [`AND(${blank(decided)},${filled(decider)})`, calibrationFaults.noDecision],
        [
          `AND(${filled(proposer)},${isListed}>0,1-(${asWhole}),${listedAs(MEMBERS.name)}+${listedAs(MEMBERS.account)}=0)`,
          calibrationFaults.notMember,
        ],
        [
          `AND(${filled(decider)},OR(${key(typed(proposer))}=${judge},${nameOfAccount}=${judge}))`,
          calibrationFaults.sameJudge,
        ],
        [`1-ISERROR(FIND("@",${judge}))`, calibrationFaults.accountJudge],
        [
          `AND(${filled(decider)},ISERROR(FIND("@",${judge})),${rater}&${head}<>"",${rater}<>${judge},${head}<>${judge})`,
          calibrationFaults.otherJudge,
        ],
      ] as const
    ).map(([condition, text]) => [condition, quoted(text)] as const),
  );
  const anything = [proposed, CALIBRATION.reason, decided, decider].map(typed).join('&');
  const mark = (text: string) => quoted(calibrationFaults.mark + text);
  return formula(
    `=${firstOf(
      [
        [`TRIM(${at(CALIBRATION.person)})=""`, `IF(${anything}="","",${mark(calibrationFaults.noPerson)})`],
        [
          `${found}=""`,
          `IF(COUNTIF(${committee(COMMITTEE.name)},TRIM(${at(CALIBRATION.person)}))>1,${mark(calibrationFaults.sameName)},${mark(calibrationFaults.unknown)})`,
        ],
      ],
      faults,
    )}`,
  );
};
