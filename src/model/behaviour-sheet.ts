import type { Side } from './person';

/** One behaviour of a level, with the ticks of both sides; level 0 has one that says that nothing is shown. */
export interface Behaviour {
  readonly level: number;
  readonly text: string;
  readonly ticks: Readonly<Record<Side, boolean>>;
}

/**
 * What the behaviours of a competency are called: level, and place in it, both counted as the sheet does.
 *
 * @example behaviourNumbers([{ level: 1 }, { level: 1 }, { level: 2 }]) // ['1.1', '1.2', '2.1']
 */
export const behaviourNumbers = (behaviours: readonly Pick<Behaviour, 'level'>[]): readonly string[] => {
  const counts = new Map<number, number>();
  return behaviours.map(({ level }) => {
    const no = (counts.get(level) ?? 0) + 1;
    counts.set(level, no);
    return `${level}.${no}`;
  });
};

/** A competency on somebody's sheet of behaviours. */
export interface BehaviourBlock {
  readonly competency: string;
  readonly definition: string;
  /** Titles of the levels from 1. */
  readonly titles: readonly { readonly level: number; readonly title: string }[];
  readonly behaviours: readonly Behaviour[];
  /** What was observed. */
  readonly evidence: string;
}

/** One side's ticks on a competency in the order of the sheet, and the evidence, which both sides share. */
export interface BehaviourAnswer {
  readonly ticks: readonly boolean[];
  readonly evidence: string;
}

/** A competency's answer as it is to be, and as the user saw it before. */
export interface BehaviourChange {
  readonly competency: string;
  /** Known by it whether the behaviours are still those that were ticked. */
  readonly words: string;
  readonly answer: BehaviourAnswer;
  readonly opened: BehaviourAnswer;
}
