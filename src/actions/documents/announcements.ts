import { dayOf } from '../../cells/date';
import type { Announcement } from '../../model/announcement';
import type { CommitteeLine } from '../../plan/committee/table';
import {
  ANNOUNCEMENT_GRID,
  type AnnouncedPerson,
  type AnnouncementPaper,
  announcement,
} from '../../plan/documents/announcement';
import { STAFF_ANNOUNCEMENT, TEACHER_ANNOUNCEMENT } from '../../rules/announcements';
import { DEFAULT_BAND_SCHEME, findBandScheme, STAFF_BAND_SCHEME } from '../../rules/band-schemes';
import { ROUNDS } from '../../rules/rounds';
import { BAND_TABLE } from '../../rules/settings';
import { announcedBands } from '../../score/announced';
import { daysOfRound } from '../../score/round';
import { announcementDocuments, announcementNotes, announcementWords } from '../../thai/announcement';
import { APPRAISAL_NAMES } from '../../thai/committee';
import { formWords } from '../../thai/teacher-papers';
import { type EffectiveResult, effectiveResults } from '../committee/effective';
import { readCalibration } from '../committee/read';
import { type ReadRoster, readRoster } from '../read/roster';
import { readSettings, type SettingsTab } from '../read/settings';
import type { ListDocument, ListPeople } from './document';

/** What tells the two announcements apart. */
interface Kind {
  readonly kind: AnnouncementPaper['kind'];
  readonly rule: Announcement;
  /** Band schemes of those who are announced. */
  readonly schemes: readonly string[];
}

const TEACHER: Kind = {
  kind: 'teacher',
  rule: TEACHER_ANNOUNCEMENT,
  schemes: [DEFAULT_BAND_SCHEME, BAND_TABLE],
};

const STAFF: Kind = { kind: 'staff', rule: STAFF_ANNOUNCEMENT, schemes: [STAFF_BAND_SCHEME] };

/** Everybody of a kind with the band that holds, and the bands that are announced, the best first. */
interface Announced {
  readonly results: readonly EffectiveResult[];
  readonly bands: readonly string[];
  readonly calibrated: boolean;
}

const readAnnounced = (
  { kind, rule, schemes }: Kind,
  roster: ReadRoster,
  { settings, bands }: SettingsTab,
): Announced => {
  const { results, calibrated } = effectiveResults(roster, settings);
  const own = results.filter(({ line }) => line.kind === kind && schemes.includes(line.scheme));
  const scheme = kind === 'teacher' && bands ? { bands } : findBandScheme(schemes[0] ?? '');
  return { results: own, bands: scheme ? announcedBands(rule, scheme) : [], calibrated };
};

const offered = (kind: Kind): ListPeople => {
  const roster = readRoster();
  if (!roster) return { people: [], notes: [] };
  const { results, bands, calibrated } = readAnnounced(kind, roster, readSettings());
  const asked = kind.rule.bands.join(announcementWords.and);
  if (bands.length === 0) return { people: [], notes: [announcementNotes.noBands(asked)] };
  const people = results
    .filter(({ band }) => bands.includes(band))
    .map(({ line: { person } }) => ({ person }));
  const incomplete = results.filter(({ band }) => band === '').map(({ line }) => named(line));
  const undecided = readCalibration()
    .filled.filter(
      (row) => row.kind === APPRAISAL_NAMES[kind.kind] && (row.fault || row.decided === undefined),
    )
    .map(({ id, name }) => `${id} ${name}`.trim());
  return {
    people,
    notes: [
      ...(people.length === 0 ? [announcementNotes.nobody(bands.join(announcementWords.and))] : []),
      calibrated ? announcementNotes.ofTable : announcementNotes.ofResults,
      ...(incomplete.length > 0 ? [announcementNotes.incomplete(incomplete)] : []),
      ...(undecided.length > 0 ? [announcementNotes.undecided(undecided)] : []),
    ],
  };
};

const named = ({ person: { id, name } }: CommitteeLine): string => `${id} ${name}`;

const announcementDocument = (kind: Kind): ListDocument => {
  const words = announcementDocuments[kind.kind];
  return {
    kind: 'list',
    id: `${kind.kind}-announcement`,
    ...words,
    grid: ANNOUNCEMENT_GRID,
    people: () => offered(kind),
    papers: (people, settings) => {
      const roster = readRoster();
      const day = dayOf(new Date());
      if (!roster || !day) return [];
      const chosen = new Set(people.map(({ id }) => id));
      const { results, bands } = readAnnounced(kind, roster, readSettings());
      const onList = results.filter(({ line }) => chosen.has(line.person.id));
      const days = daysOfRound(ROUNDS, Number(settings.round), Number(settings.fiscalYear));
      const blocks = announcement({
        kind: kind.kind,
        rule: kind.rule,
        agency: settings.agency,
        round: { no: settings.round, fiscalYear: settings.fiscalYear, ...(days ? { days } : {}) },
        bands: bands.map((name) => ({
          name,
          people: onList.filter(({ band }) => band === name).map(({ line }) => announcedPerson(line)),
        })),
        signatory: { name: settings.director, position: settings.directorPosition },
        day,
      });
      return [{ name: words.name, blocks }];
    },
  };
};

const announcedPerson = ({
  person: { name, position, standing, unit, post },
}: CommitteeLine): AnnouncedPerson => ({
  name,
  position: post
    ? announcementWords.positionAndLevel(position, post.level)
    : formWords.positionAndStanding(position, standing),
  unit,
});

/** Names in ดีเด่น and ดีมาก of those appraised by ว23 (clause 8 (7)). */
export const teacherAnnouncementDocument = announcementDocument(TEACHER);

/** The same of section 38 ค.(2) staff (ว20 clause 9 (6), ESA1 clause 7), announced apart. */
export const staffAnnouncementDocument = announcementDocument(STAFF);
