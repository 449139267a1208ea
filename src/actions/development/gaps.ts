import { a1 } from '../../cells/a1';
import { isBlank, numeral } from '../../cells/number';
import { isUnready } from '../../cells/unready';
import { COMPETENCY_TAB } from '../../layout/competency-plan';
import { UserError } from '../../model/user-error';
import type { CompetencyRow } from '../../parse/competency-plan';
import { BEHAVIOUR_LEVELS } from '../../rules/behaviour-scales';
import { developmentWords } from '../../thai/development';

/** A competency of a person, with both of its levels. */
export interface RatedCompetency {
  readonly id: string;
  readonly name: string;
  readonly competency: string;
  readonly expected: number;
  readonly found: number;
}

/** The competency plan, taken apart: what can be compared, and how much of whom cannot yet. */
export interface Compared {
  readonly rated: readonly RatedCompetency[];
  /** People with competencies that have no level found, or none expected, and how many. */
  readonly unrated: readonly string[];
}

const isLevelFound = (level: number): boolean => {
  const { lowest, highest } = BEHAVIOUR_LEVELS.found;
  return Number.isInteger(level) && level >= lowest && level <= highest;
};

/**
 * Compares the supervisor's level found with the level expected. A text in either cell, `⚠` and all, is no level, and
 * neither is a number that the scale does not have.
 *
 * @throws UserError where a formula of the plan shows an error, or is still being worked out
 */
export const compared = (rows: readonly CompetencyRow[]): Compared => {
  const rated: RatedCompetency[] = [];
  const unrated = new Map<string, number>();
  for (const row of rows) {
    const { id, name, competency } = row;
    if (!id) continue;
    const cells = [
      [row.expected, COMPETENCY_TAB.expected],
      [row.found.supervisor, COMPETENCY_TAB.found.supervisor],
    ] as const;
    for (const [cell, column] of cells)
      if (isUnready(cell)) throw new UserError(developmentWords.unready(a1(row.row, column), String(cell)));
    const [expected, found] = cells.map(([cell]) => (isBlank(cell) ? undefined : numeral(cell)));
    if (competency && expected !== undefined && found !== undefined && isLevelFound(Number(found)))
      rated.push({ id, name, competency, expected: Number(expected), found: Number(found) });
    else unrated.set(`${id} ${name}`, (unrated.get(`${id} ${name}`) ?? 0) + 1);
  }
  return {
    rated,
    unrated: [...unrated].map(([person, count]) => developmentWords.unratedPerson(person, count)),
  };
};
