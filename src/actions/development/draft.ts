import { nameKey } from '../../cells/name-key';
import { numeral } from '../../cells/number';
import { DEVELOPMENT } from '../../layout/development';
import type { DevelopmentRow } from '../../parse/development';
import type { DevelopmentLine } from '../../plan/development/plan';
import { formula, type PlannedCell } from '../../plan/tab';
import { DEVELOPMENT_STATES, developmentWords } from '../../thai/development';
import type { RatedCompetency } from './gaps';

/** What the plan is drafted with. */
export interface Drafting {
  /** The open round, `1/2569`. */
  readonly round: string;
  /** The behaviours of a level of a competency; '' where no dictionary has it. */
  readonly aimOf: (competency: string, level: number) => string;
  /** Formulas that people put into the drafted columns of the rows that stand. */
  readonly formulas: readonly (readonly string[])[];
}

/** The plan after drafting, and what became of it. */
export interface Drafted {
  readonly lines: readonly DevelopmentLine[];
  readonly added: number;
  readonly changed: number;
  readonly reached: number;
}

/**
 * Brings the development plan up to date with the levels found. A gap without a row gets one; a draft that nobody
 * touched takes the new levels; a row that somebody wrote into stays, and only the latest finding beside it
 * changes. A gap that was closed in an earlier round and opens again is a new row.
 */
export const draftedPlan = (
  rows: readonly DevelopmentRow[],
  rated: readonly RatedCompetency[],
  { round, aimOf, formulas }: Drafting,
): Drafted => {
  const levels = new Map(rated.map((each) => [keyOf(each), each]));
  const carried = new Set<string>();
  let [changed, reached] = [0, 0];
  const standing = rows.map((row, index): DevelopmentLine => {
    const cells = standingCells(row, formulas[index] ?? []);
    const kept = { drafted: cells, round: row.round, check: row.check };
    const now = levels.get(keyOf(row));
    if (!now) return kept;
    if (now.found >= now.expected) {
      if (developmentWords.isReached(row.check)) return kept;
      reached += 1;
      return { ...kept, check: developmentWords.reached(now.found, now.expected, round) };
    }
    if (isReachedEarlier(row, round)) return kept;
    carried.add(keyOf(row));
    const check = developmentWords.below(now.found, now.expected, round);
    if (levelsOf(row) === levelsText(now) || !isUntouched(row, aimOf)) return { ...kept, check };
    changed += 1;
    const draft = [now.found, now.expected, aimOf(now.competency, now.found + 1)];
    return { ...kept, drafted: [...cells.slice(0, DEVELOPMENT.from - 1), ...draft], check };
  });
  const added = rated
    .filter((each) => each.found < each.expected && !carried.has(keyOf(each)))
    .map(({ id, name, competency, found, expected }) => ({
      drafted: [id, name, competency, found, expected, aimOf(competency, found + 1)],
      round,
      check: developmentWords.below(found, expected, round),
    }));
  return { lines: [...standing, ...added], added: added.length, changed, reached };
};

const keyOf = ({ id, competency }: { readonly id: string; readonly competency: string }): string =>
  JSON.stringify([id, nameKey(competency)]);

const levelsText = ({ found, expected }: RatedCompetency): string => developmentWords.levels(found, expected);

const levelsOf = ({ from, to }: DevelopmentRow): string =>
  developmentWords.levels(Number(numeral(from)), Number(numeral(to)));

/** What stands in the drafted columns, formulas as formulas. */
const standingCells = ({ cells }: DevelopmentRow, formulas: readonly string[]): PlannedCell[] =>
  Array.from({ length: DEVELOPMENT.aim }, (_, index) => {
    const typed = formulas[index];
    return typed ? formula(typed) : ((cells[index] ?? '') as PlannedCell);
  });

const isReachedEarlier = ({ check }: DevelopmentRow, round: string): boolean =>
  developmentWords.isReached(check) && !check.endsWith(developmentWords.inRound(round));

/** Whether a row is as it was drafted: nothing typed, the aim that of its levels, the levels those last found. */
const isUntouched = (row: DevelopmentRow, aimOf: Drafting['aimOf']): boolean => {
  const from = numeral(row.from);
  const [draft] = DEVELOPMENT_STATES;
  return (
    from !== undefined &&
    [row.method, row.period, row.use].every((cell) => cell === '') &&
    ['', draft].includes(row.status) &&
    row.aim === aimOf(row.competency, Number(from) + 1) &&
    (!developmentWords.isBelow(row.check) || row.check.startsWith(levelsOf(row)))
  );
};
