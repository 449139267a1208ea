import type { Opinion } from '../../../model/opinion';
import type { Party, PrintedRound } from '../rated-form';

/** A component of somebody's appraisal. */
export interface WeighedScore {
  readonly name: string;
  /** A percentage. */
  readonly weight: number;
  /** Out of 100; absent where it cannot be worked out. */
  readonly score?: number;
  /** What is missing or wrong; '' where nothing is. */
  readonly fault: string;
}

/** A KPI as it is printed. */
export interface PrintedKpi {
  readonly name: string;
  /** The kind of work as the tab names it, its number in front. */
  readonly kind: string;
  readonly targets: readonly string[];
  /** A percentage; absent where none stands. */
  readonly weight?: number;
  readonly level?: number;
}

/** A change of an agreed KPI, written out. */
export interface PrintedChange {
  readonly date: string;
  readonly kpi: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** A competency as it is printed. */
export interface PrintedCompetency {
  readonly group: string;
  readonly name: string;
  readonly expected?: number;
  readonly found?: number;
  readonly weight: number;
  readonly evidence: string;
}

/** What is to be developed, how and when. */
export interface DevelopmentRow {
  readonly what: string;
  readonly how: string;
  readonly when: string;
}

/** A behaviour of attendance, and what is recorded of it. */
export interface PrintedAttendance {
  readonly behaviour: string;
  readonly recorded: string;
}

/** Somebody's places of work in the round, where there were several. */
export interface PrintedPlaces {
  /** All of them in words, in the order of time. */
  readonly text: string;
  /** Those besides the present one, and who was the superior there. */
  readonly others: readonly { readonly place: string; readonly superior: Party }[];
}

/** What a superior above the evaluator thinks of the result; nothing yet where `agrees` is absent. */
export interface PrintedView {
  readonly superior: Party;
  readonly agrees?: boolean;
  readonly remarks: string;
}

/** How the result was told. */
export interface PrintedTelling {
  /** The day; '' where it is open. */
  readonly told: string;
  readonly acknowledged?: boolean;
  readonly witness: Party;
}

/** Somebody of section 38 ค.(2) on papers. */
export interface StaffParty extends Party {
  readonly type: string;
  readonly level: string;
  readonly unit: string;
}

/** Everything that the papers of one person say. */
export interface StaffAppraisal {
  readonly person: StaffParty;
  readonly appraiser: Party;
  readonly round: PrintedRound;
  /** Results first, then behaviour, then further ones where the agency adds them. */
  readonly components: readonly WeighedScore[];
  /** How many decimals score × weight takes, unrounded. */
  readonly decimals: number;
  readonly total?: number;
  readonly band: string;
  /** Whether rater and person are to consult. */
  readonly consult: boolean;
  readonly kpis: readonly PrintedKpi[];
  /** How many decimals weight × level takes, unrounded. */
  readonly kpiDecimals: number;
  readonly changes: readonly PrintedChange[];
  readonly competencies: readonly PrintedCompetency[];
  readonly development: readonly DevelopmentRow[];
  /** What is recorded of attendance; nothing where nothing is. */
  readonly attendance: readonly PrintedAttendance[];
  /** What attendance weighs, as a percentage; 0 where it is only recorded. */
  readonly attendanceWeight: number;
  readonly places?: PrintedPlaces;
  /** What the evaluator says beside the result, and superiors of other places. */
  readonly opinion: Opinion;
  readonly elsewhere: string;
  readonly views: readonly PrintedView[];
  readonly telling: PrintedTelling;
}
