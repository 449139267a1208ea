import { nameKey } from '../../cells/name-key';
import { POOLS } from '../../layout/salary';
import type { Settings } from '../../model/settings';
import { UserError } from '../../model/user-error';
import type { CalibrationRow } from '../../parse/calibration';
import type { Member, ReadMembers } from '../../parse/committee-members';
import { text } from '../../parse/roster';
import {
  MINUTES_GRID,
  type MinutesBand,
  type MinutesChange,
  type MinutesMember,
  type MinutesPools,
  minutes,
} from '../../plan/documents/minutes';
import { COMMITTEE_NAME, COMMITTEE_SIGNATORIES, COMMITTEE_SOURCE } from '../../rules/committee';
import { POOL_GROUPS } from '../../rules/salary';
import { readTab } from '../../sheet/workbook';
import { APPRAISAL_NAMES } from '../../thai/committee';
import { MEETING_LABELS, PRESENCE } from '../../thai/committee-members';
import { minutesDocuments, minutesNotes, minutesWords } from '../../thai/minutes';
import { poolWords } from '../../thai/salary';
import { TABS } from '../../thai/workbook';
import { bandNames } from '../committee/fairness';
import {
  readCalibration,
  readCommittee,
  readMembers,
  type StandingCommittee,
  type StandingRow,
} from '../committee/read';
import { readRoster } from '../read/roster';
import { readSettings } from '../read/settings';
import { writtenDay } from '../written-day';
import type { ListDocument, ListPeople } from './document';

type Kind = keyof typeof APPRAISAL_NAMES;

/** Rows of a kind that count, and those that do not. */
const rowsOf = (kind: Kind, filled: readonly CalibrationRow[]) => {
  const own = filled.filter((row) => row.kind === APPRAISAL_NAMES[kind]);
  return {
    sound: own.filter(({ id, fault, proposed }) => id && !fault && proposed !== undefined),
    faulty: filled.filter((row) => row.fault && (row.kind === APPRAISAL_NAMES[kind] || row.kind === '')),
  };
};

const membersOf = (kind: Kind, read: ReadMembers | undefined): readonly Member[] =>
  (read?.members ?? []).filter((member) => member.kind === APPRAISAL_NAMES[kind] && member.name);

const offered = (kind: Kind): ListPeople => {
  const roster = readRoster();
  const calibration = readCalibration();
  const table = readCommittee();
  if (!roster || !calibration.stands || !table) return { people: [], notes: [minutesNotes.noTable] };
  const { sound, faulty } = rowsOf(kind, calibration.filled);
  const ids = new Set(ownRows(kind, table).map(({ id }) => id));
  const people = roster.people.filter(({ id }) => ids.has(id)).map((person) => ({ person }));
  if (people.length === 0) return { people, notes: [minutesNotes.nobody] };
  const read = readMembers();
  const members = membersOf(kind, read);
  const undecided = sound.filter(({ decided }) => decided === undefined).map(({ name }) => name);
  const wrong = members.filter(({ fault }) => fault).length;
  const unsaid = members.filter(({ presence }) => presence === '').length;
  const lacking = lackingOf(kind, read);
  const blank = ASKED.filter((_, index) => text(read?.meetings[kind][index]) === '');
  return {
    people,
    notes: [
      ...(sound.length === 0 ? [minutesNotes.none] : []),
      ...(faulty.length > 0 ? [minutesNotes.faulty(faulty.map(({ row }) => row))] : []),
      ...(undecided.length > 0 ? [minutesNotes.undecided(undecided)] : []),
      ...(members.length === 0 ? [minutesNotes.noMembers] : []),
      ...(wrong > 0 ? [minutesNotes.members(wrong)] : []),
      ...(unsaid > 0 ? [minutesNotes.unsaid(unsaid)] : []),
      ...(lacking.length > 0 ? [minutesNotes.lacking(lacking)] : []),
      ...(blank.length > 0 ? [minutesNotes.blank(blank)] : []),
    ],
  };
};

/** What no minutes go without: number, day and place of the meeting. */
const ASKED = MEETING_LABELS.slice(0, 3);

/** The people of a kind on the committee's table. */
const ownRows = (kind: Kind, { rows }: StandingCommittee): readonly StandingRow[] =>
  rows.filter((row) => row.kind === APPRAISAL_NAMES[kind]);

/** Roles that the rule on the screening committee asks for and that nobody has; ว23 knows no such rule. */
const lackingOf = (kind: Kind, read: ReadMembers | undefined): string[] =>
  kind === 'staff'
    ? (read?.lacking ?? []).map(({ role, fault }) => `${role} ${fault.replace(/^⚠ /, '')}`)
    : [];

const minutesDocument = (kind: Kind): ListDocument => {
  const words = minutesDocuments[kind];
  return {
    kind: 'list',
    id: `${kind}-minutes`,
    ...words,
    grid: MINUTES_GRID,
    people: () => offered(kind),
    papers: (people, settings) => {
      const table = readCommittee();
      if (!table) throw new UserError(minutesNotes.noTable);
      const calibration = readCalibration();
      const read = readMembers();
      const units = new Map(people.map(({ id, unit }) => [id, unit]));
      const changes = rowsOf(kind, calibration.filled).sound.filter(({ id }) => units.has(id));
      const members = membersOf(kind, read);
      const came = (presence: string) =>
        members.filter((member) => member.presence === presence).map(listedMember);
      const [no, day, place, ...further] = read?.meetings[kind] ?? [];
      const [remarks, begins, ends, guests, resolution] = further;
      const own = ownRows(kind, table);
      const rated = own.filter(hasBand);
      const pools = poolsOf(kind);
      const blocks = minutes({
        title: kind === 'staff' ? minutesWords.title.staff(COMMITTEE_NAME) : minutesWords.title.teacher,
        of: minutesWords.of[kind],
        agency: settings.agency,
        round: { no: settings.round, fiscalYear: settings.fiscalYear },
        meeting: {
          ...{ no: text(no), day: writtenDay(day), place: text(place) },
          ...{ begins: clock(begins), ends: clock(ends) },
          ...{ guests: text(guests), remarks: text(remarks), resolution: text(resolution) },
        },
        present: came(PRESENCE.present),
        absent: came(PRESENCE.absent),
        unsaid: came(''),
        composition: compositionOf(kind, read),
        people: own.length,
        unrated: own.filter((row) => !hasBand(row)).map(({ name }) => name),
        rated: rated.length,
        bands: bandCounts(own),
        ...(pools ? { pools } : {}),
        changes: changes.map((row) => changeOf(row, units.get(row.id) ?? '')),
        signatories: signatoriesOf(kind, members, settings),
        rows: { committee: table.size.rows, calibration: calibration.lastRow },
      });
      return [{ name: words.name, blocks }];
    },
  };
};

const listedMember = ({ name, position, role }: Member): MinutesMember => ({ name, position, role });

const compositionOf = (kind: Kind, read: ReadMembers | undefined): string => {
  if (kind !== 'staff' || !read) return '';
  const { letter, clause } = COMMITTEE_SOURCE;
  const lacking = lackingOf(kind, read);
  return lacking.length > 0
    ? minutesWords.lacking(letter, clause, lacking)
    : minutesWords.complete(letter, clause);
};

/** A time of day as it was typed, also where the cell takes it for a number. */
const clock = (cell: unknown): string => (typeof cell === 'number' ? cell.toFixed(2) : text(cell));

const hasBand = ({ band }: StandingRow): boolean => band !== '' && !band.startsWith('⚠');

/** How many people had each band before and have it now, scheme by scheme, the best band first. */
const bandCounts = (own: readonly StandingRow[]): readonly MinutesBand[] => {
  const table = readSettings().bands?.map(({ name }) => name) ?? [];
  const schemes = [...new Set(own.map(({ scheme }) => scheme))].filter(Boolean);
  return schemes.flatMap((scheme) =>
    bandNames(scheme, table).map((name): MinutesBand => {
      const those = own.filter((row) => row.scheme === scheme);
      return {
        label: schemes.length > 1 ? minutesWords.bandOf(name, scheme) : name,
        name,
        scheme,
        before: those.filter(({ originalBand }) => originalBand === name).length,
        after: those.filter(({ band }) => band === name).length,
      };
    }),
  );
};

const isStaffPool = (pool: string): boolean =>
  Object.values(POOL_GROUPS).includes(pool) || poolWords.isUnitOf(APPRAISAL_NAMES.staff, pool);

/** The pools of a kind as their tab has them; none where there is no such tab, or no pool of the kind. */
const poolsOf = (kind: Kind): MinutesPools | undefined => {
  const grid = readTab(TABS.pools) ?? [];
  const [heading, all] = [poolWords.pools[0], poolWords.all];
  const first = grid.findIndex((line) => text(line[0]) === heading && text(line[1]) === poolWords.pools[1]);
  const last = grid.findIndex((line) => text(line[0]) === all);
  if (first < 0 || last < first) return undefined;
  const lines = grid
    .slice(first + 1, last)
    .filter((line) => isStaffPool(text(line[0])) === (kind === 'staff'));
  if (lines.length === 0) return undefined;
  const { name, people, money, given, left, over } = POOLS.pool;
  const figure = (cell: unknown): string | number => (typeof cell === 'number' ? cell : text(cell));
  return {
    title: text(grid[POOLS.title.row - 1]?.[POOLS.title.column - 1]),
    chosen: text(grid[POOLS.chosen.row - 1]?.[POOLS.chosen.column - 1]),
    rows: grid.length,
    lines: lines.map((line) => ({
      name: text(line[name - 1]),
      figures: [people, money, given, left, over].map((column) => ({
        column,
        value: figure(line[column - 1]),
      })),
    })),
  };
};

const changeOf = (row: CalibrationRow, unit: string): MinutesChange => ({
  id: row.id,
  name: row.name,
  unit,
  original: row.original,
  proposed: row.proposed,
  decided: row.decided,
  originalBand: row.originalBand,
  band: row.band,
  reason: row.reason,
  proposer: row.proposer,
  proposedOn: writtenDay(row.proposedOn),
  decider: row.decider,
  decidedOn: writtenDay(row.decidedOn),
});

/** The secretary, who takes the minutes, and the chair, who looks them over; without a chair the director. */
const signatoriesOf = (kind: Kind, members: readonly Member[], settings: Settings) => {
  const { chair, secretary } = COMMITTEE_SIGNATORIES;
  const [first, second] = [chair, secretary].map((role) =>
    members.find((member) => nameKey(member.role) === nameKey(role)),
  );
  const reviewer =
    first || kind === 'staff'
      ? { name: first?.name ?? '', position: first?.position ?? '' }
      : { name: settings.director, position: settings.directorPosition };
  return [
    { name: second?.name ?? '', position: second?.position ?? '', role: minutesWords.recorder },
    { ...reviewer, role: minutesWords.reviewer },
  ];
};

/** The minutes of whoever reviews those appraised by ว23, with every changed score. */
export const teacherMinutesDocument = minutesDocument('teacher');

/** The same of section 38 ค.(2) staff, with the screening committee's composition (ESA1 clause 8; ว20 clause 10). */
export const staffMinutesDocument = minutesDocument('staff');
