import type { Day } from './day';

/** When a person is on probation; open where a day is missing. */
export interface Probation {
  readonly from?: Day;
  readonly to?: Day;
}

/** What the roster says of section 38 ค.(2) staff beyond what it says of everybody. */
export interface StaffPost {
  /** Position type (ประเภทตำแหน่ง): ทั่วไป, วิชาการ or อำนวยการ. */
  readonly type: string;
  /** Level of the position within its type, such as ชำนาญการ. */
  readonly level: string;
  readonly probation?: Probation;
}

/** A place where somebody worked earlier in the round (ว23 clause 7). */
export interface EarlierPlace {
  /** Id of the person, whose own line is that of the present place. */
  readonly of: string;
  readonly name: string;
}

/** Somebody who is appraised: a line of the roster, or of an earlier place of somebody on it. */
export interface Person {
  /** The key that every other tab finds the person by; text, as typed. */
  readonly id: string;
  readonly name: string;
  readonly position: string;
  /** Academic standing (วิทยฐานะ); empty where the position has none. */
  readonly standing: string;
  readonly unit: string;
  readonly supervisor: string;
  /** Present for section 38 ค.(2) staff, whose line names a position type. */
  readonly post?: StaffPost;
  /** Present for a line of an earlier place, which has an id, a unit and a supervisor of its own. */
  readonly earlier?: EarlierPlace;
}

/** Who gave a rating: the person, or the supervisor whose rating is the result (ว23 clause 8 (4)–(5)). */
export type Side = 'self' | 'supervisor';

export const SIDES: readonly Side[] = ['self', 'supervisor'];

/** One component of a position's appraisal and the form that scores it. */
export interface Component {
  /** `1`, `1.1`, `1.2`, `2` or `3`: component and part as ว23 clause 5 numbers them. */
  readonly no: string;
  /** Id of the form. */
  readonly form: string;
}

/** The forms that a position is appraised with, and the entry tab where its people are rated. */
export interface PositionForms {
  readonly position: string;
  /** The standings that these forms are for; empty: every standing, or none. */
  readonly standings: readonly string[];
  readonly tab: string;
  readonly components: readonly Component[];
  /** Name of the band scheme that totals are read by; absent where it is that of ว23. */
  readonly bands?: string;
}

/** The academic standings that a position may have. */
export interface PositionStandings {
  readonly position: string;
  /** Empty where the position has none. */
  readonly standings: readonly string[];
  /** What may stand before a standing that is written in full: ครู in ครูชำนาญการ. */
  readonly namedAfter: readonly string[];
}
