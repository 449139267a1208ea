import { nameKey } from '../../cells/name-key';
import type { SettingKey, Settings } from '../../model/settings';
import type { CommitteeLine } from '../../plan/committee/table';
import type { Pool, PoolBand } from '../../plan/salary/pools';
import { POOL_GROUPS, POOL_SPLITS } from '../../rules/salary';
import { isHead } from '../../rules/staff-competencies';
import { APPRAISAL_NAMES } from '../../thai/committee';
import { poolWords } from '../../thai/salary';
import { bandNames, isOwnScheme } from '../committee/fairness';

/**
 * The pool of a person (ESA1 clause 5.7): heads in one, other staff of section 38 ค.(2) by unit or in one; people of
 * ว23, for whom no letter says, as the settings have it. Whoever has a band scheme of their own is paid out of neither.
 */
export const poolOfLine = (
  { kind, person, scheme }: Pick<CommitteeLine, 'kind' | 'person' | 'scheme'>,
  settings: Pick<Settings, 'poolSplit' | 'teacherPoolSplit'>,
): Pool => {
  if (isOwnScheme(scheme)) return { name: scheme, percent: 'otherPoolPercent' };
  if (kind === 'teacher')
    return {
      name: byUnit(settings.teacherPoolSplit)
        ? poolWords.unit(APPRAISAL_NAMES.teacher, person.unit)
        : poolWords.teachers,
      percent: 'teacherPoolPercent',
      heldBack: 'teacherHeldBackPercent',
    };
  const name = isHead(person.position)
    ? POOL_GROUPS.heads
    : byUnit(settings.poolSplit)
      ? poolWords.unit(APPRAISAL_NAMES.staff, person.unit)
      : POOL_GROUPS.staff;
  return { name, percent: 'poolPercent', heldBack: 'heldBackPercent' };
};

const byUnit = (split: string): boolean => split === POOL_SPLITS[0];

/** In the order that pools stand in. */
const PERCENTS: readonly SettingKey[] = ['poolPercent', 'teacherPoolPercent', 'otherPoolPercent'];

/** The pools of everybody: heads first, then staff, people of ว23 and others, each in the order of the roster. */
export const poolsOfLines = (
  lines: readonly CommitteeLine[],
  settings: Pick<Settings, 'poolSplit' | 'teacherPoolSplit'>,
): readonly Pool[] => {
  const pools = new Map<string, Pool>();
  for (const line of lines) {
    const pool = poolOfLine(line, settings);
    if (!pools.has(pool.name)) pools.set(pool.name, pool);
  }
  const place = ({ name, percent }: Pool) => (name === POOL_GROUPS.heads ? 0 : 1 + PERCENTS.indexOf(percent));
  return [...pools.values()]
    .map((pool, index) => ({ pool, index }))
    .sort((a, b) => place(a.pool) - place(b.pool) || a.index - b.index)
    .map(({ pool }) => pool);
};

/**
 * The bands of everybody, scheme by scheme, and which have no raise.
 *
 * @param table names of the agency's own bands
 */
export const poolBands = (
  lines: readonly CommitteeLine[],
  { noRaiseBands }: Pick<Settings, 'noRaiseBands'>,
  table: readonly string[],
): readonly PoolBand[] => {
  const none = new Set(noRaiseBands.split(',').map(nameKey));
  const kinds = [...lines].sort((a, b) => Number(a.kind === 'staff') - Number(b.kind === 'staff'));
  return [...new Set(kinds.map(({ scheme }) => scheme))].flatMap((scheme) =>
    bandNames(scheme, table)
      .filter(Boolean)
      .map((name) => ({ scheme, name, raised: !none.has(nameKey(name)) })),
  );
};
