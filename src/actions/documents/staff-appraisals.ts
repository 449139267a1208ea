import { isBlank, numeral } from '../../cells/number';
import { ATTENDANCE } from '../../layout/attendance';
import { COMPETENCY_TAB } from '../../layout/competency-plan';
import { KPI_TAB } from '../../layout/kpi';
import { STAFF_OPINIONS } from '../../layout/staff-opinions';
import type { Outcome } from '../../model/fault';
import type { Person } from '../../model/person';
import type { Settings } from '../../model/settings';
import { NOT_APPLICABLE } from '../../model/sign';
import type { LevelScale } from '../../model/staff';
import type { SummaryField } from '../../model/summary-form';
import type { CompetencyRow } from '../../parse/competency-plan';
import type { KpiRow } from '../../parse/kpi';
import type { PersonRow } from '../../parse/person-rows';
import { text } from '../../parse/roster';
import type {
  PrintedAttendance,
  PrintedChange,
  PrintedCompetency,
  PrintedKpi,
  PrintedPlaces,
  StaffAppraisal,
  WeighedScore,
} from '../../plan/documents/staff/staff-appraisal';
import {
  APPRAISAL_KINDS,
  APPRAISAL_TOTAL,
  DEFAULT_APPRAISAL_KIND,
  findAppraisalKind,
} from '../../rules/appraisal-kinds';
import { ATTENDANCE_BEHAVIOURS } from '../../rules/attendance';
import { findBandScheme, STAFF_BAND_SCHEME } from '../../rules/band-schemes';
import { BEHAVIOUR_LEVELS, findBehaviourScale } from '../../rules/behaviour-scales';
import { CONSULT_BELOW } from '../../rules/consultation';
import { KPI } from '../../rules/kpi';
import { SUMMARY_FORM } from '../../rules/summary-form';
import { scoreAppraisal } from '../../score/appraisal';
import { bandOf } from '../../score/band';
import { scoreBehaviour } from '../../score/behaviour-score';
import { scoreKpis } from '../../score/kpi';
import { levelIn, weightIn } from '../../score/level';
import {
  approximate,
  compare,
  decimalsOf,
  over,
  type Rational,
  rational,
  times,
  toScore,
} from '../../score/rational';
import { faultText } from '../../thai/faults';
import { ATTENDANCE_NOTE } from '../../thai/staff';
import { staffPaperWords } from '../../thai/staff-papers';
import { TABS } from '../../thai/workbook';
import type { StaffPerson } from '../prepare/staff/competencies';
import { appraisalKind } from '../prepare/staff/results';
import { checkOwners } from '../prepare/staff/rows';
import { otherNames, staffWeights } from '../prepare/staff/weights';
import { readAgreements } from '../read/agreements';
import { readAttendance } from '../read/attendance';
import { readDevelopmentPlans } from '../read/development';
import { readRoster } from '../read/roster';
import { readSettings } from '../read/settings';
import { readCompetencies, readKpiChanges, readKpis } from '../read/staff';
import { readStaffOpinions, staffOpinionOf } from '../read/staff-opinions';
import { type StaffPlaces, staffPlaces } from '../read/staff-places';
import { writtenDay } from '../written-day';
import { parties, printedRound } from './appraisals';
import type { DocumentPerson } from './document';

const [ROUNDS_FIELD] = SUMMARY_FORM.parts[0]?.fields ?? [];

/** The rounds that forms offer, as the summary form has them. */
export const SUMMARY_ROUNDS: SummaryField = ROUNDS_FIELD ?? { label: '', kind: 'choice', options: [] };

/** Everybody on the roster who is section 38 ค.(2) staff. */
const staffPeople = (): readonly StaffPerson[] => (readRoster()?.people ?? []).filter(isStaff);

const isStaff = (person: Person): person is StaffPerson => person.post !== undefined;

/** Everybody of section 38 ค.(2), with what is missing of the components that a document shows. */
export const staffDocumentPeople = (shows: (place: number) => boolean): readonly DocumentPerson[] => {
  const people = staffPeople();
  if (people.length === 0) return [];
  const scoresOf = readScores(people, readSettings().settings);
  return people.map((person) => {
    const faults = scoresOf(person)
      .components.filter(({ fault }, place) => fault !== '' && shows(place))
      .map(({ name, fault }) => staffPaperWords.component(name, fault));
    return { person, ...(faults.length > 0 ? { missing: faults.join(' · ') } : {}) };
  });
};

/** What the papers of some people say: every tab of theirs, the roster and the settings are read once. */
export const readStaffAppraisals = (
  people: readonly Person[],
  settings: Settings,
): ((person: Person) => StaffAppraisal) => {
  const staff = people.filter(isStaff);
  const scoresOf = readScores(staff, settings);
  const changes = readKpiChanges();
  const plans = readDevelopmentPlans();
  const opinionsOf = byPerson(readStaffOpinions(), TABS.staffOpinions, STAFF_OPINIONS, staff);
  const roster = readRoster();
  const places = roster ? staffPlaces(readAgreements(roster, settings)) : new Map<string, StaffPlaces>();
  const partyOf = parties(settings, readSettings().officials);
  const round = printedRound(settings);
  const scheme = findBandScheme(STAFF_BAND_SCHEME);
  return (person) => {
    if (!isStaff(person)) throw new Error(`${person.id} is not of section 38 ค.(2)`);
    const { components, kpis, competencies, attendance, attendanceWeight } = scoresOf(person);
    const said = staffOpinionOf(opinionsOf(person.id)[0] ?? NOTHING_SAID);
    const moved = places.get(person.id);
    const printed = printedKpis(kpis);
    const total = scoreAppraisal(
      components,
      components.map(({ score }) => score ?? ''),
    );
    const score = total.kind === 'value' ? toScore(total.value) : undefined;
    const band = scheme && score !== undefined ? bandOf(scheme, score) : undefined;
    return {
      person: { ...partyOf(person.name, person), ...person.post, unit: person.unit },
      appraiser: partyOf(person.supervisor),
      round,
      components,
      decimals: Math.max(...components.map(productDecimals)),
      ...(score === undefined ? {} : { total: score }),
      band: band?.kind === 'value' ? band.value : '',
      consult: score !== undefined && score < CONSULT_BELOW,
      kpis: printed,
      kpiDecimals: Math.max(LEAST_DECIMALS, ...printed.map(kpiDecimals)),
      changes: changes.filter(({ id }) => id === person.id).map(printedChange),
      competencies: competencies.map(printedCompetency),
      development: plans.get(person.id) ?? [],
      attendance: printedAttendance(attendance),
      attendanceWeight,
      ...(moved ? { places: printedPlaces(moved, partyOf) } : {}),
      opinion: said.opinion,
      elsewhere: said.elsewhere,
      views: said.superiors.map(({ name, ...view }) => ({ ...view, superior: partyOf(name) })),
      telling: {
        told: said.told,
        ...(said.acknowledged === undefined ? {} : { acknowledged: said.acknowledged }),
        witness: { ...partyOf(''), ...said.witness },
      },
    };
  };
};

const NOTHING_SAID: PersonRow = { row: 0, id: '', name: '', cells: [], filled: false };

/** What is recorded of attendance, behaviour by behaviour; nothing where nothing is. */
const printedAttendance = (row: PersonRow | undefined): PrintedAttendance[] => {
  const { behaviour, behaviours, note } = ATTENDANCE;
  const recorded = (row?.cells ?? []).slice(behaviour - 1, note).map((cell) => text(cell));
  if (recorded.every((each) => each === '')) return [];
  const remark = recorded[behaviours] ?? '';
  return [
    ...ATTENDANCE_BEHAVIOURS.map((name, index) => ({ behaviour: name, recorded: recorded[index] ?? '' })),
    ...(remark ? [{ behaviour: ATTENDANCE_NOTE, recorded: remark }] : []),
  ];
};

const printedPlaces = (
  { text: inWords, places }: StaffPlaces,
  partyOf: ReturnType<typeof parties>,
): PrintedPlaces => ({
  text: inWords,
  others: places
    .filter(({ isPresent }) => !isPresent)
    .map(({ place, superior }) => ({ place, superior: partyOf(superior) })),
});

/** Decimals of a score, and at most of score × weight as it is printed. */
const LEAST_DECIMALS = 2;
const MOST_DECIMALS = 6;

const productDecimals = ({ score, weight }: WeighedScore): number =>
  score === undefined
    ? LEAST_DECIMALS
    : decimalsOf(
        over(times(rational(score), rational(weight)), rational(APPRAISAL_TOTAL)),
        LEAST_DECIMALS,
        MOST_DECIMALS,
      );

interface StaffScores {
  readonly components: readonly WeighedScore[];
  readonly kpis: readonly KpiRow[];
  readonly competencies: readonly CompetencyRow[];
  readonly attendance: PersonRow | undefined;
  readonly attendanceWeight: number;
}

/** The supervisor's ratings and what they give, by the rules that the formulas of the results tab go by. */
const readScores = (
  people: readonly StaffPerson[],
  settings: Settings,
): ((person: StaffPerson) => StaffScores) => {
  const kpisOf = byPerson(readKpis(), TABS.kpis, KPI_TAB, people);
  const competenciesOf = byPerson(readCompetencies(), TABS.competencies, COMPETENCY_TAB, people);
  const weights = staffWeights(settings);
  const attendanceOf = byPerson(readAttendance(otherNames(settings)), TABS.attendance, ATTENDANCE, people);
  const scale = findBehaviourScale(settings.behaviourScale);
  return (person) => {
    const kind = appraisalKind(person, settings);
    const own = kind === DEFAULT_APPRAISAL_KIND ? weights : undefined;
    const [results, behaviour] = (findAppraisalKind(kind) ?? APPRAISAL_KINDS[0])?.components ?? [];
    const kpis = kpisOf(person.id).filter(({ filled }) => filled);
    const competencies = competenciesOf(person.id);
    const [attendance] = attendanceOf(person.id);
    const component = (name: string, weight: unknown, scored: Scored): WeighedScore => ({
      name,
      weight: Number(weight),
      ...scored,
    });
    return {
      kpis,
      competencies,
      attendance,
      attendanceWeight: own?.others.find(({ place }) => place === 0)?.weight ?? 0,
      components: [
        component(results?.name ?? '', own?.results ?? results?.weight, scoreOfKpis(kpis)),
        component(
          behaviour?.name ?? '',
          own?.behaviour ?? behaviour?.weight,
          scoreOfCompetencies(competencies, scale),
        ),
        ...(own?.others ?? []).map(({ name, weight, place }) =>
          component(name, weight, scoreOfOther(attendance?.cells[ATTENDANCE.score - 1 + place])),
        ),
      ],
    };
  };
};

type Scored = Pick<WeighedScore, 'score' | 'fault'>;

const scoredBy = (outcome: Outcome<Rational>): Scored => {
  if (outcome.kind === 'value') return { score: toScore(outcome.value), fault: '' };
  return { fault: outcome.kind === 'faults' ? faultText(outcome.faults) : staffPaperWords.unrated };
};

const scoreOfKpis = (rows: readonly KpiRow[]): Scored => {
  if (rows.length === 0) return { fault: staffPaperWords.noKpi };
  const levels = rows.map((row) => row.levels.supervisor);
  if (levels.every(isBlank)) return { fault: staffPaperWords.unrated };
  return scoredBy(
    scoreKpis(
      KPI,
      rows.map(({ weight }) => weight),
      levels,
    ),
  );
};

const scoreOfCompetencies = (
  rows: readonly CompetencyRow[],
  scale: ReturnType<typeof findBehaviourScale>,
): Scored => {
  if (rows.length === 0) return { fault: staffPaperWords.noCompetency };
  const found = rows.map((row) => row.found.supervisor);
  if (found.every(isBlank) || !scale) return { fault: staffPaperWords.unrated };
  const weights = rows.map(({ weight }) => weight);
  const expected = rows.map((row) => row.expected);
  return scoredBy(
    scoreBehaviour(scale, BEHAVIOUR_LEVELS, {
      expected,
      found,
      ...(weights.every(isBlank) ? {} : { weights }),
    }),
  );
};

const scoreOfOther = (cell: unknown): Scored => {
  if (isBlank(cell) || cell === NOT_APPLICABLE) return { fault: staffPaperWords.noScore };
  const single = scoreAppraisal([{ name: '', weight: 1 }], [cell]);
  return scoredBy(single);
};

/** The rows of each person, in the tab's order. */
const byPerson = <T extends PersonRow>(
  rows: readonly T[],
  tab: string,
  layout: Parameters<typeof checkOwners>[1],
  people: readonly Person[],
): ((id: string) => readonly T[]) => {
  checkOwners(tab, layout, rows, people);
  const found = new Map<string, T[]>();
  for (const row of rows) found.set(row.id, [...(found.get(row.id) ?? []), row]);
  return (id) => found.get(id) ?? [];
};

const levelOf = (cell: unknown, scale: LevelScale): number | undefined => {
  const level = levelIn(cell, scale);
  return level === undefined ? undefined : Number(level);
};

/** KPIs as they are printed; weights that are shares of one become percentages. */
const printedKpis = (rows: readonly KpiRow[]): PrintedKpi[] => {
  const weights = rows.map(({ weight }) => weightIn(weight));
  const areShares = weights.every(
    (weight) => weight === undefined || compare(rational(weight), rational(1)) <= 0,
  );
  return rows.map(printedKpi).map((kpi) =>
    areShares && kpi.weight !== undefined
      ? {
          ...kpi,
          weight: approximate(times(rational(numeral(kpi.weight) ?? ''), rational(KPI.weights_sum))),
        }
      : kpi,
  );
};

const kpiDecimals = ({ weight, level }: PrintedKpi): number =>
  weight === undefined || level === undefined
    ? LEAST_DECIMALS
    : productDecimals({ name: '', weight, score: level, fault: '' });

const printedKpi = ({ kpi, kind, targets, weight, levels }: KpiRow): PrintedKpi => {
  const weighs = weightIn(weight);
  const level = levelOf(levels.supervisor, KPI.level);
  return {
    name: kpi,
    kind,
    targets,
    ...(weighs === undefined ? {} : { weight: Number(weighs) }),
    ...(level === undefined ? {} : { level }),
  };
};

const printedCompetency = (row: CompetencyRow): PrintedCompetency => {
  const expected = levelOf(row.expected, BEHAVIOUR_LEVELS.expected);
  const found = levelOf(row.found.supervisor, BEHAVIOUR_LEVELS.found);
  return {
    group: row.group,
    name: row.competency,
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
    weight: Number(numeral(row.weight) ?? 1),
    evidence: row.evidence,
  };
};

const printedChange = ({
  date,
  kpi,
  what,
  before,
  after,
  reason,
}: ReturnType<typeof readKpiChanges>[number]): PrintedChange => ({
  date: writtenDay(date),
  kpi,
  what,
  before,
  after,
  reason,
});
