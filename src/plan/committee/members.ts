import { a1, absoluteA1, areaA1 } from '../../cells/a1';
import { COMMITTEE, MEMBERS } from '../../layout/committee';
import type { CommitteeRole } from '../../model/committee';
import { APPRAISAL_NAMES } from '../../thai/committee';
import {
  compositionWords,
  MEETING_LABELS,
  MEMBERS_HEADINGS,
  memberFaults,
  memberHelp,
  PRESENCE,
} from '../../thai/committee-members';
import { TABS } from '../../thai/workbook';
import { anchored, below } from '../anchored';
import { COLORS } from '../colors';
import { all, marked, type Part, quoted } from '../staff/formula';
import { type Formula, formula, PLAIN_TEXT, type PlannedCell, rectangle, type TabPlan } from '../tab';

/** Who sits on a committee, as the tab is begun with. */
export type MemberCells = readonly PlannedCell[];

/** What the tab is made from. */
export interface MembersRules {
  /** Rows below the headings. */
  readonly rows: number;
  readonly roles: readonly CommitteeRole[];
  /** Rows of the committee's table, the headings too: there staff are found. */
  readonly committeeRows: number;
  /** Whether anybody of section 38 ค.(2) is appraised: only then the composition is asked for. */
  readonly staff: boolean;
  /** Members that a new tab begins with. */
  readonly members: readonly MemberCells[];
}

/**
 * Members with their check beside, the composition that ว20 clause 10 asks for with how far it is met, and what is
 * written down of each meeting. What people typed is left as it stands.
 */
export const membersPlan = (rules: MembersRules): TabPlan => {
  const { rows, roles, members } = rules;
  const area = (column: number, columns = 1) => ({ row: MEMBERS.firstRow, column, rows, columns });
  const headings: PlannedCell[] = [...MEMBERS_HEADINGS];
  headings[MEMBERS.check - 1] = checkFormula(rules);
  const cells = Array.from({ length: Math.max(rows, roles.length, MEETING_LABELS.length) }, (_, index) => {
    const line = Array<PlannedCell>(MEMBERS.columns).fill('');
    members[index]?.forEach((cell, column) => {
      line[column] = cell;
    });
    const role = roles[index];
    if (role)
      roleCells(role, MEMBERS.firstRow + index, rules).forEach((cell, column) => {
        line[MEMBERS.rule.role - 1 + column] = cell;
      });
    line[MEMBERS.meeting.label - 1] = MEETING_LABELS[index] ?? '';
    return line;
  });
  return {
    name: TABS.members,
    cells: rectangle([headings, ...cells]),
    typed: [
      { column: MEMBERS.kind, columns: MEMBERS.presence - MEMBERS.kind + 1 },
      { column: MEMBERS.meeting.staff, columns: 2 },
    ],
    notes: {
      row: MEMBERS.headingRow,
      column: MEMBERS.kind,
      texts: [NOTES],
    },
    lists: [
      {
        area: area(MEMBERS.kind),
        options: [APPRAISAL_NAMES.staff, APPRAISAL_NAMES.teacher],
        help: memberHelp.kind,
        strict: true,
      },
      {
        area: area(MEMBERS.role),
        options: roles.map(({ role }) => role),
        help: memberHelp.role,
        strict: false,
      },
      {
        area: area(MEMBERS.presence),
        options: [PRESENCE.present, PRESENCE.absent],
        help: memberHelp.presence,
        strict: true,
      },
    ],
    fills: [
      { area: heading(MEMBERS.kind, MEMBERS.presence), color: COLORS.supervisor },
      { area: heading(MEMBERS.check, MEMBERS.check), color: COLORS.score },
      { area: heading(MEMBERS.rule.role, MEMBERS.rule.check), color: COLORS.heading },
      { area: heading(MEMBERS.meeting.label, MEMBERS.meeting.label), color: COLORS.heading },
      { area: heading(MEMBERS.meeting.staff, MEMBERS.meeting.teacher), color: COLORS.supervisor },
    ],
    numberFormat: { areas: [area(MEMBERS.name), area(MEMBERS.meeting.staff, 2)], pattern: PLAIN_TEXT },
    wrapped: [area(MEMBERS.rule.who)],
    frozen: { rows: 1, columns: 0 },
    widths: [{ column: MEMBERS.role, count: MEMBERS.columns - 1, pixels: 200 }],
  };
};

const heading = (first: number, last: number) => ({
  row: MEMBERS.headingRow,
  column: first,
  rows: 1,
  columns: last - first + 1,
});

const NOTES: readonly string[] = MEMBERS_HEADINGS.map((_, index) => {
  const column = index + 1;
  if (column === MEMBERS.kind) return memberHelp.kind;
  if (column === MEMBERS.account) return memberHelp.account;
  return column === MEMBERS.rule.role ? memberHelp.rule : '';
});

/** Members, their heading too: rows between them may be inserted and deleted. */
const column = (rows: number) => (at: number) =>
  areaA1({ row: MEMBERS.headingRow, column: at, rows: rows + 1, columns: 1 });

/** What is wrong with each member, as far as the rule on the committee and the tab itself tell. */
const checkFormula = ({ rows, roles, committeeRows, staff }: MembersRules): Formula => {
  const of = column(rows);
  const trimmed = (at: number) => `TRIM(${of(at)})`;
  const [kind, role, name, position] = [
    trimmed(MEMBERS.kind),
    trimmed(MEMBERS.role),
    trimmed(MEMBERS.name),
    trimmed(MEMBERS.position),
  ];
  const committee = (at: number) =>
    absoluteA1(TABS.committee, { row: COMMITTEE.headingRow, column: at, rows: committeeRows, columns: 1 });
  const onTable = (of: string) =>
    `ISNUMBER(MATCH(${name}&"/"&${quoted(of)},${committee(COMMITTEE.name)}&"/"&${committee(COMMITTEE.kind)},0))`;
  const [isStaff, isTeacher] = [onTable(APPRAISAL_NAMES.staff), onTable(APPRAISAL_NAMES.teacher)];
  const who = `${kind}&"/"&${name}`;
  const place = `ROW(${of(MEMBERS.name)})-ROW(${a1(MEMBERS.headingRow, MEMBERS.name)})+1`;
  const text = (condition: string, words: string): Part => [condition, quoted(words)];
  const screening = `${kind}=${quoted(APPRAISAL_NAMES.staff)}`;
  const ofRole = roles.flatMap((one): Part[] => {
    const own = [screening, `${role}=${quoted(one.role)}`];
    return [
      ...(one.position === undefined
        ? []
        : [
            text(
              all(...own, `${position}<>""`, `ISERROR(SEARCH(${quoted(one.position)},${position}))`),
              memberFaults.otherPosition(one.role, one.position),
            ),
          ]),
      ...(one.staff && staff
        ? [
            text(all(...own, isTeacher, `1-${isStaff}`), memberFaults.teacher(one.role)),
            text(all(...own, `${name}<>""`, `1-${isTeacher}`, `1-${isStaff}`), memberFaults.unknown),
          ]
        : []),
    ];
  });
  const known = roles.map((one) => `(${role}=${quoted(one.role)})`).join('+');
  const faults = marked(
    memberFaults.mark,
    text(`${kind}=""`, memberFaults.noKind),
    text(`${role}=""`, memberFaults.noRole),
    text(all(`${role}<>""`, `(${known})=0`), memberFaults.otherRole),
    text(`${name}=""`, memberFaults.noName),
    text(all(`${name}<>""`, `MATCH(${who},${who},0)<>${place}`), memberFaults.twice),
    text(all(screening, `${position}=""`), memberFaults.noPosition),
    ...ofRole,
  );
  const anything = [kind, role, name, position].join('&');
  return anchored(
    MEMBERS_HEADINGS[MEMBERS.check - 1] ?? '',
    below(
      { row: MEMBERS.headingRow, column: MEMBERS.kind, rows: rows + 1, columns: 1 },
      `IF(${anything}="","",${faults})`,
    ),
  );
};

/** What the rule asks of a role, and how many have it. */
const roleCells = (
  { role, who, atLeast, atMost }: CommitteeRole,
  row: number,
  { rows, staff }: MembersRules,
): PlannedCell[] => {
  const of = column(rows);
  const { rule } = MEMBERS;
  const have = a1(row, rule.have);
  const [lack, lackEnd] = compositionWords.lacking;
  const [over, overEnd] = compositionWords.tooMany;
  const most =
    atMost === undefined
      ? quoted(compositionWords.complete)
      : `IF(${have}>${atMost},${quoted(over)}&(${have}-${atMost})&${quoted(overEnd)},${quoted(compositionWords.complete)})`;
  return [
    role,
    who,
    atLeast,
    formula(
      `=SUMPRODUCT((${of(MEMBERS.kind)}=${quoted(APPRAISAL_NAMES.staff)})*(${of(MEMBERS.role)}=${a1(row, rule.role)})*(${of(MEMBERS.name)}<>""))`,
    ),
    staff
      ? formula(
          `=IF(${have}<${a1(row, rule.least)},${quoted(lack)}&(${a1(row, rule.least)}-${have})&${quoted(lackEnd)},${most})`,
        )
      : compositionWords.notAsked,
  ];
};
