import { nameKey } from '../cells/name-key';
import { isBlank } from '../cells/number';
import { shown } from '../cells/shown';
import type { ExpectedLevelRules, PositionType, Requirement } from '../model/expected-level';
import { blank, faulty, type Outcome, scored } from '../model/fault';
import { handedFaults } from './handed';

/** What a required level is asked for: the three cells of one row. */
export interface Asked {
  readonly type: unknown;
  readonly level: unknown;
  readonly competency: unknown;
}

/**
 * The level that is required of a position in a competency, a kind of knowledge or a skill (ว27 attachment 1).
 *
 * @example expectedLevel(EXPECTED_LEVELS, { type: 'วิชาการ', level: 'ชำนาญการ', competency: 'บริการที่ดี' }) // 2
 */
export const expectedLevel = (
  rules: ExpectedLevelRules,
  { type, level, competency }: Asked,
): Outcome<number> => {
  const cells = [type, level, competency];
  if (cells.every(isBlank)) return blank;
  const handed = handedFaults(cells);
  if (handed.length > 0) return faulty(...handed);
  if (cells.some(isBlank))
    return faulty({
      kind: 'position-not-given',
      missing: MISSING.filter((_, index) => isBlank(cells[index])),
    });

  const types = rules.positions.map((position) => position.type);
  const row = indexOf(types, type, rules.prefixes.type);
  const position = rules.positions[row];
  if (!position) return faulty({ kind: 'unknown-position-type', found: shown(type), known: types });
  const { levels } = position;
  const column = indexOf(levels, level, rules.prefixes.level);
  if (column < 0)
    return faulty({
      kind: 'unknown-position-level',
      type: position.type,
      found: shown(level),
      known: levels,
    });

  const asked = requirementsOf(rules, competency);
  if (!asked) return faulty({ kind: 'unknown-competency', found: shown(competency) });
  const required = asked.map((each) => each.required[row]?.[column]).find((found) => found);
  if (required) return scored(required);
  return faulty({
    kind: 'not-required',
    competency: shown(competency),
    position: `${position.type} ${levels[column]}`,
    covered: asked.flatMap((each) => coveredBy(each, rules.positions)),
  });
};

const MISSING = ['type', 'level', 'competency'] as const;

const indexOf = (known: readonly string[], cell: unknown, prefix: string): number => {
  const wanted = nameKey(cell);
  return known.findIndex((name) => nameKey(name) === wanted || nameKey(prefix + name) === wanted);
};

/** The requirements that speak of the competency or kind of this name; `undefined` where nothing is called so. */
const requirementsOf = (
  { competencies, requirements }: ExpectedLevelRules,
  cell: unknown,
): readonly Requirement[] | undefined => {
  const wanted = nameKey(cell);
  const called = (names: readonly string[]) => names.some((name) => nameKey(name) === wanted);
  const kind = requirements.find(({ kind, names }) => names.length > 0 && called([kind, ...names]));
  if (kind) return [kind];
  const found = competencies.find(({ id, name_th, aliases = [] }) => called([id, name_th, ...aliases]));
  return (
    found &&
    requirements.filter(
      ({ kind: group, only }) => group === found.group && (only?.includes(found.id) ?? true),
    )
  );
};

const coveredBy = ({ required }: Requirement, positions: readonly PositionType[]): string[] =>
  positions.flatMap(({ type, levels }, row) =>
    levels.filter((_, column) => required[row]?.[column]).map((level) => `${type} ${level}`),
  );
