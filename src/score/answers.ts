import { isBlank } from '../cells/number';
import { shown } from '../cells/shown';
import type { Answer, Fault } from '../model/fault';
import type { LevelScale } from '../model/staff';
import { levelIn, weightIn } from './level';

/** One of a person's rows of answers: what they are, and on which scale; weights have none. */
export interface Answers {
  readonly answer: Answer;
  readonly cells: readonly unknown[];
  readonly scale?: LevelScale;
}

/**
 * The places, counted from 0, where at least one of the rows says something. What is blank in all of them is
 * passed over.
 *
 * @example placesIn([[40, '', 60], [5, '', '']]) // [0, 2]
 */
export const placesIn = (rows: readonly (readonly unknown[])[]): number[] =>
  Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, place) => place).filter((place) =>
    rows.some((row) => !isBlank(row[place])),
  );

/** The answers at these places as numerals, and what is missing or wrong among them. */
export const readAnswers = (
  { answer, cells, scale }: Answers,
  places: readonly number[],
): { readonly values: readonly string[]; readonly faults: readonly Fault[] } => {
  const values: string[] = [];
  const missing: number[] = [];
  const faults: Fault[] = [];
  for (const place of places) {
    const cell = cells[place];
    const value = scale ? levelIn(cell, scale) : weightIn(cell);
    if (value !== undefined) values.push(value);
    else if (isBlank(cell)) missing.push(place + 1);
    else
      faults.push({
        kind: 'not-an-answer',
        answer,
        position: place + 1,
        ...(scale && { scale }),
        found: shown(cell),
      });
  }
  if (missing.length > 0) faults.unshift({ kind: 'missing-answers', answer, positions: missing });
  return { values, faults };
};
