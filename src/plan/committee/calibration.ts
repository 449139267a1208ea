import { absoluteA1, areaA1 } from '../../cells/a1';
import { CALIBRATION, COMMITTEE, MEMBERS } from '../../layout/committee';
import { CALIBRATION_HEADINGS, calibrationFaults, calibrationHelp } from '../../thai/committee';
import { TABS } from '../../thai/workbook';
import { anchored, below, rowsBelow } from '../anchored';
import { COLORS } from '../colors';
import { all, any, firstOf, isText, marked, type Part, quoted } from '../staff/formula';
import { PLAIN_TEXT, type PlannedCell, rectangle, type TabPlan } from '../tab';

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
  const headings: PlannedCell[] = CALIBRATION_HEADINGS.map((title, index) => {
    const each = formulaOf(index + 1, rules);
    return each ? anchored(title, each) : title;
  });
  return {
    name: TABS.calibration,
    cells: rectangle([headings, ...Array.from({ length: rules.rows }, () => [])]),
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
    wrapped: [area(CALIBRATION.reason)],
    frozen: { rows: 1, columns: 0 },
    widths: [{ column: CALIBRATION.name, count: CALIBRATION.check - 1, pixels: 180 }],
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

/** A column of the tab, its heading too: rows that people put in between, the first one too, belong to it. */
const columnOf =
  (rows: number) =>
  (at: number): string =>
    areaA1({ row: CALIBRATION.headingRow, column: at, rows: rows + 1, columns: 1 });

/** What a column's heading gives its rows; nothing where people type. */
const formulaOf = (at: number, rules: CalibrationRules): string | undefined => {
  const column = columnOf(rules.rows);
  const area = {
    row: CALIBRATION.headingRow,
    column: CALIBRATION.person,
    rows: rules.rows + 1,
    columns: 1,
  };
  const shown = (of: number) => below(area, ofTable(of, rules));
  const effective = () => {
    const [check, decided, original] = [
      column(CALIBRATION.check),
      column(CALIBRATION.decided),
      column(CALIBRATION.original),
    ];
    const holds = all(`${check}=""`, `ISNUMBER(${decided})`);
    return below(area, `IF(${holds},${decided},IF(ISNUMBER(${original}),${original},""))`);
  };
  switch (at) {
    case CALIBRATION.name:
      return shown(COMMITTEE.name);
    case CALIBRATION.kind:
      return shown(COMMITTEE.kind);
    case CALIBRATION.original:
      return shown(COMMITTEE.original);
    case CALIBRATION.originalBand:
      return shown(COMMITTEE.originalBand);
    case CALIBRATION.effective:
      return effective();
    case CALIBRATION.band:
      return bands(CALIBRATION.effective, rules);
    case CALIBRATION.check:
      return below(area, checks(rules));
    case CALIBRATION.proposedBand:
      return bands(CALIBRATION.proposed, rules);
    case CALIBRATION.committeeRow:
      return below(area, placesOf(rules));
    case CALIBRATION.id:
      return below(area, idsOf(rules));
    case CALIBRATION.scheme:
      return shown(COMMITTEE.scheme);
    default:
      return undefined;
  }
};

/** The bands of a column of scores, by the scheme of each row. */
const bands = (score: number, { rows, table }: CalibrationRules): string => {
  const area = (column: number) => ({ row: CALIBRATION.headingRow, column, rows: rows + 1, columns: 1 });
  const [scores, schemes] = [rowsBelow(area(score)), rowsBelow(area(CALIBRATION.scheme))];
  const named = `BAND(${scores},${schemes})`;
  return table ? `IF(${schemes}=${quoted(table.scheme)},BAND(${scores},${table.address}),${named})` : named;
};

const committeeColumn =
  ({ committeeRows: rows }: CalibrationRules) =>
  (column: number): string =>
    absoluteA1(TABS.committee, { row: COMMITTEE.headingRow, column, rows, columns: 1 });

/** A column of the committee's table for the person of each row; blank where there is nobody. */
const ofTable = (of: number, rules: CalibrationRules): string => {
  const committee = committeeColumn(rules);
  const id = columnOf(rules.rows)(CALIBRATION.id);
  return `IF(${id}="","",XLOOKUP(${id},${committee(COMMITTEE.id)},${committee(of)},""))`;
};

/** Whom each row is about: by id, else by a name that only one has. */
const idsOf = (rules: CalibrationRules): string => {
  const committee = committeeColumn(rules);
  const [ids, names] = [committee(COMMITTEE.id), committee(COMMITTEE.name)];
  const given = `TRIM(${columnOf(rules.rows)(CALIBRATION.person)})`;
  const byName = (order: 1 | -1) => `XLOOKUP(${given},${names},${ids},"",0,${order})`;
  return `IF(${given}="","",IFERROR(XLOOKUP(${given},${ids},${ids}),IF(${byName(1)}=${byName(-1)},${byName(1)},"")))`;
};

/** Where the person of each row stands on the committee's table. */
const placesOf = (rules: CalibrationRules): string => {
  const id = columnOf(rules.rows)(CALIBRATION.id);
  return `IF(${id}="","",MATCH(${id},${committeeColumn(rules)(COMMITTEE.id)},0))`;
};

/** What keeps each row from counting, each fault with its mend; blank where there is nothing. */
const checks = (rules: CalibrationRules): string => {
  const column = columnOf(rules.rows);
  const typed = (at: number) => `TRIM(${column(at)})`;
  const blank = (at: number) => `${typed(at)}=""`;
  const filled = (at: number) => `${typed(at)}<>""`;
  const { proposed, decided, decider, proposer, reason } = CALIBRATION;
  const ids = column(CALIBRATION.id);
  const places = (order: 1 | -1) => `XLOOKUP(${ids},${ids},ROW(${ids}),"",0,${order})`;
  const outside = (at: number) => {
    const score = `IF(ISNUMBER(${column(at)}),${column(at)},0)`;
    return any(
      all(filled(at), isText(column(at))),
      `${score}<0`,
      `${score}>${HIGHEST}`,
      `ROUND(${score},2)<>${score}`,
    );
  };
  const rater = key(ofTable(COMMITTEE.supervisor, rules));
  const judge = key(typed(decider));
  const head = key(quoted(rules.director));
  const isAccount = `ISNUMBER(FIND("@",${judge}))`;
  const { isListed, isMember, name } = proposerIn(rules, typed(proposer), column(CALIBRATION.kind));
  const text = (condition: string, words: string): Part => [condition, quoted(words)];
  const faults = marked(
    calibrationFaults.mark,
    text(`${places(1)}<>${places(-1)}`, calibrationFaults.twice),
    text(isText(column(CALIBRATION.original)), calibrationFaults.noOriginal),
    text(
      all(blank(proposed), `${[reason, decided, decider].map(typed).join('&')}<>""`),
      calibrationFaults.noProposal,
    ),
    text(outside(proposed), calibrationFaults.proposedRange),
    text(all(filled(proposed), blank(reason)), calibrationFaults.noReason),
    text(all(filled(proposed), blank(proposer)), calibrationFaults.noProposer),
    text(all(filled(proposed), blank(CALIBRATION.proposedOn)), calibrationFaults.noProposedOn),
    text(outside(decided), calibrationFaults.decidedRange),
    text(all(filled(decided), blank(decider)), calibrationFaults.noDecider),
    text(all(filled(decided), blank(CALIBRATION.decidedOn)), calibrationFaults.noDecidedOn),
    text(all(blank(decided), filled(decider)), calibrationFaults.noDecision),
    text(all(filled(proposer), isListed, `1-${isMember}`), calibrationFaults.notMember),
    text(
      all(filled(decider), filled(proposer), any(`${key(typed(proposer))}=${judge}`, `${name}=${judge}`)),
      calibrationFaults.sameJudge,
    ),
    text(isAccount, calibrationFaults.accountJudge),
    text(
      all(
        filled(decider),
        `1-${isAccount}`,
        `${rater}&${head}<>""`,
        `${rater}<>${judge}`,
        `${head}<>${judge}`,
      ),
      calibrationFaults.otherJudge,
    ),
  );
  const anything = [proposed, reason, decided, decider].map(typed).join('&');
  const names = committeeColumn(rules)(COMMITTEE.name);
  const mark = (words: string) => quoted(calibrationFaults.mark + words);
  return firstOf(
    [
      [blank(CALIBRATION.person), `IF(${anything}="","",${mark(calibrationFaults.noPerson)})`],
      [
        `${ids}=""`,
        `IF(ISNUMBER(MATCH(${typed(CALIBRATION.person)},${names},0)),${mark(calibrationFaults.sameName)},${mark(calibrationFaults.unknown)})`,
      ],
    ],
    faults,
  );
};

/** A name as it is compared: blanks within do not matter. */
const key = (text: string): string => `SUBSTITUTE(${text}," ","")`;

/** Whether anybody is listed as a member for a kind, whether the proposer is one, and whom an account belongs to. */
const proposerIn = ({ memberRows }: CalibrationRules, proposer: string, kind: string) => {
  const member = (column: number) =>
    absoluteA1(TABS.members, { row: MEMBERS.headingRow, column, rows: memberRows + 1, columns: 1 });
  const [kinds, names, accounts] = [member(MEMBERS.kind), member(MEMBERS.name), member(MEMBERS.account)];
  const among = (those: string) =>
    `ISNUMBER(MATCH(${kind}&"/"&${key(proposer)},${kinds}&"/"&${key(those)},0))`;
  const asWhole = `LEFT(${proposer},${calibrationFaults.committee.length})=${quoted(calibrationFaults.committee)}`;
  return {
    isListed: `ISNUMBER(MATCH(${kind},IF(${names}<>"",${kinds},""),0))`,
    isMember: `(${any(asWhole, among(names), among(accounts))})`,
    name: key(`IFERROR(XLOOKUP(${proposer},${accounts},${names}),${proposer})`),
  };
};
