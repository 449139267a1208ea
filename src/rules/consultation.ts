import { consultation } from './staff/band-limits.json';

/** A total below this calls for a consultation of rater and person (ESA1 clause 4). */
export const CONSULT_BELOW = consultation.below;

/** What rater and person are to do then. */
export const CONSULTATION: string = consultation.text;
