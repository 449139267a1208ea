import { BUDDHIST_ERA, dayOf } from '../../cells/date';
import { nameKey } from '../../cells/name-key';

import type { Settings } from '../../model/settings';
import { UserError } from '../../model/user-error';
import type { CalibrationRow } from '../../parse/calibration';
import type { Member, ReadMembers } from '../../parse/committee-members';
import { text } from '../../parse/roster';
import { MINUTES_GRID, type MinutesChange, type MinutesMember, minutes } from '../../plan/documents/minutes';
import { BAND_SCHEMES, DEFAULT_BAND_SCHEME, STAFF_BAND_SCHEME } from '../../rules/band-schemes';
import { COMMITTEE_NAME, COMMITTEE_SIGNATORIES, COMMITTEE_SOURCE } from '../../rules/committee';
import { APPRAISAL_NAMES } from '../../thai/committee';
import { PRESENCE } from '../../thai/committee-members';
import { minutesDocuments, minutesNotes, minutesWords } from '../../thai/minutes';
import { readCalibration, readCommittee, readMembers, type StandingCommittee } from '../committee/read';
import { readRoster } from '../read';
import { readSettings } from '../read-settings';
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
  if (!roster || !calibration.stands) return { people: [], notes: [minutesNotes.noTable] };
  const { sound, faulty } = rowsOf(kind, calibration.filled);
  const ids = new Set(sound.map(({ id }) => id));
  const people = roster.people.filter(({ id }) => ids.has(id)).map((person) => ({ person }));
  const read = readMembers();
  const members = membersOf(kind, read);
  const undecided = sound.filter(({ decided }) => decided === undefined).map(({ name }) => name);
  const wrong = members.filter(({ fault }) => fault).length;
  const unsaid = members.filter(({ presence }) => presence === '').length;
  const lacking = lackingOf(kind, read);
  return {
    people,
    notes: [
      ...(people.length === 0 ? [minutesNotes.none] : []),
      ...(faulty.length > 0 ? [minutesNotes.faulty(faulty.map(({ row }) => row))] : []),
      ...(undecided.length > 0 ? [minutesNotes.undecided(undecided)] : []),
      ...(members.length === 0 ? [minutesNotes.noMembers] : []),
      ...(wrong > 0 ? [minutesNotes.members(wrong)] : []),
      ...(unsaid > 0 ? [minutesNotes.unsaid(unsaid)] : []),
      ...(lacking.length > 0 ? [minutesNotes.lacking(lacking)] : []),
    ],
  };
};

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
      const [no = '', day = '', place = '', remarks = ''] = read?.meetings[kind] ?? [];
      const blocks = minutes({
        of: kind === 'staff' ? minutesWords.of.staff(COMMITTEE_NAME) : minutesWords.of.teacher,
        agency: settings.agency,
        round: { no: settings.round, fiscalYear: settings.fiscalYear },
        meeting: { no: text(no), day: writtenDay(day), place: text(place), remarks: text(remarks) },
        present: came(PRESENCE.present),
        absent: came(PRESENCE.absent),
        unsaid: came(''),
        composition: compositionOf(kind, read),
        kind: APPRAISAL_NAMES[kind],
        bands: bandCounts(kind, table),
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

/** How many people of a kind had each band before and have it now, the best band first. */
const bandCounts = (kind: Kind, { rows }: StandingCommittee) => {
  const own = rows.filter((row) => row.kind === APPRAISAL_NAMES[kind]);
  const { bands } = readSettings();
  const scheme =
    kind === 'teacher' && bands
      ? bands
      : (BAND_SCHEMES.find(
          ({ name }) => name === (kind === 'teacher' ? DEFAULT_BAND_SCHEME : STAFF_BAND_SCHEME),
        )?.bands ?? []);
  const others = own
    .flatMap((row) => [row.originalBand, row.band])
    .filter((band) => band && !band.startsWith('⚠'));
  const names = [...new Set([...scheme.map(({ name }) => name), ...others])];
  return names.map((name) => ({
    name,
    before: own.filter(({ originalBand }) => originalBand === name).length,
    after: own.filter(({ band }) => band === name).length,
  }));
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

/** A day in full; what is no day as it stands. */
const writtenDay = (cell: unknown): string => {
  const day = dayOf(cell);
  return day ? minutesWords.day(day.year + BUDDHIST_ERA, day.month, day.day) : text(cell);
};

/** The chair and the secretary of a screening committee; else who writes it down, and the director. */
const signatoriesOf = (kind: Kind, members: readonly Member[], settings: Settings) => {
  const { chair, secretary } = COMMITTEE_SIGNATORIES;
  const [first, second] = [chair, secretary].map((role) =>
    members.find((member) => nameKey(member.role) === nameKey(role)),
  );
  return [
    {
      name: second?.name ?? '',
      position: second?.position ?? '',
      role: second || kind === 'staff' ? secretary : minutesWords.recorder,
    },
    first || kind === 'staff'
      ? { name: first?.name ?? '', position: first?.position ?? '', role: chair }
      : { name: settings.director, position: settings.directorPosition, role: '' },
  ];
};

/** Every changed score of those appraised by ว23, for the minutes of whoever reviews. */
export const teacherMinutesDocument = minutesDocument('teacher');

/** The same of section 38 ค.(2) staff, with the screening committee's composition (ESA1 clause 8; ว20 clause 10). */
export const staffMinutesDocument = minutesDocument('staff');
