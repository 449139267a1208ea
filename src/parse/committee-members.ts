import type { Grid } from '../cells/grid';
import { isBlank } from '../cells/number';
import { MEMBERS } from '../layout/committee';
import { text } from './roster';

/** Somebody on a committee. */
export interface Member {
  readonly kind: string;
  readonly role: string;
  readonly name: string;
  readonly position: string;
  readonly account: string;
  readonly presence: string;
  /** What the tab's check says; '' where nothing is wrong. */
  readonly fault: string;
}

/** Everybody on the tab, whichever appraisal their committee looks at. */
export interface ReadMembers {
  readonly members: readonly Member[];
  /** The last row of the sheet that names somebody. */
  readonly lastRow: number;
  /** What is written down of the meetings, a cell a row: on staff, on teachers. */
  readonly meetings: { readonly staff: readonly unknown[]; readonly teacher: readonly unknown[] };
  /** Roles that are not filled as the rule asks, with what the tab says. */
  readonly lacking: readonly { readonly role: string; readonly fault: string }[];
}

const TYPED = [MEMBERS.kind, MEMBERS.role, MEMBERS.name, MEMBERS.position, MEMBERS.account] as const;

/** What stands on the tab of the committee's members. */
export const parseMembers = (grid: Grid): ReadMembers => {
  const rows = grid.slice(MEMBERS.headingRow);
  const column = (at: number) => rows.map((line) => line[at - 1]);
  const named = rows.flatMap((line, index) =>
    TYPED.some((at) => !isBlank(line[at - 1])) ? [{ line, row: MEMBERS.firstRow + index }] : [],
  );
  return {
    members: named.map(({ line }) => {
      const said = (at: number) => text(line[at - 1]);
      return {
        kind: said(MEMBERS.kind),
        role: said(MEMBERS.role),
        name: said(MEMBERS.name),
        position: said(MEMBERS.position),
        account: said(MEMBERS.account),
        presence: said(MEMBERS.presence),
        fault: said(MEMBERS.check),
      };
    }),
    lastRow: named[named.length - 1]?.row ?? MEMBERS.headingRow,
    meetings: { staff: column(MEMBERS.meeting.staff), teacher: column(MEMBERS.meeting.teacher) },
    lacking: rows.flatMap((line) => {
      const fault = text(line[MEMBERS.rule.check - 1]);
      return fault.startsWith('⚠') ? [{ role: text(line[MEMBERS.rule.role - 1]), fault }] : [];
    }),
  };
};
