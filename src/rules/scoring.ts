import type { ScoringForm } from '../model/form';

/** A form's scoring as its rules file says it: what all items have in common is said once. */
export interface ScoringData {
  readonly name: string;
  readonly full: number;
  /** The highest level of every item. */
  readonly highest: number;
  /** Full marks of every item, or of each in order. */
  readonly marks: number | readonly number[];
  /** The items' printed numbers, in order. */
  readonly numbers: readonly string[];
}

/**
 * A form as scoring needs it.
 *
 * @example scoringForm({ name: 'ก', full: 20, highest: 4, marks: [20, 10], numbers: ['1', '2'] }).items.length // 2
 */
export const scoringForm = ({ name, full, highest, marks, numbers }: ScoringData): ScoringForm => ({
  name,
  full,
  items: numbers.map((no, index) => ({
    no,
    highest,
    full: typeof marks === 'number' ? marks : (marks[index] ?? 0),
  })),
});
