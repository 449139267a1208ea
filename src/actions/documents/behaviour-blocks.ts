import { nameKey } from '../../cells/name-key';
import type { Behaviour } from '../../model/behaviour-sheet';
import type { CompetencyText } from '../../model/competency-text';
import { SIDES } from '../../model/person';
import type { StandingBlock } from '../../parse/behaviour-sheet';
import type { CompetencyRow } from '../../parse/competency-plan';
import type { PlannedBlock } from '../../plan/staff/behaviour-sheet';
import { behaviourWords } from '../../thai/behaviour-sheet';

const NO_TICKS = { self: false, supervisor: false };

/**
 * What stands on somebody's sheet when it is made again: the competencies of the plan in its order, with the ticks
 * and the evidence of the sheet as it stands, found by competency and behaviour. A competency that left the plan,
 * or whose words are another dictionary's now, stays as it is where something was ticked or written.
 *
 * @returns beside the blocks the competencies that no dictionary knows
 */
export const behaviourBlocks = (
  rows: readonly CompetencyRow[],
  standing: readonly StandingBlock[],
  dictionary: (competency: string) => CompetencyText | undefined,
): { readonly blocks: readonly PlannedBlock[]; readonly unknown: readonly string[] } => {
  const before = new Map(standing.map((block) => [nameKey(block.competency), block]));
  const blocks: PlannedBlock[] = [];
  const unknown: string[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const key = nameKey(row.competency);
    if (seen.has(key)) continue;
    seen.add(key);
    const block = blockOf(row, before.get(key), dictionary(row.competency));
    if (block) blocks.push(block);
    else unknown.push(row.competency);
  }
  const left = standing.filter((block) => !seen.has(nameKey(block.competency)) && isFilled(block));
  return { blocks: [...blocks, ...left], unknown };
};

const isFilled = ({ behaviours, evidence }: StandingBlock): boolean =>
  evidence !== '' || behaviours.some(isTicked);

const isTicked = ({ ticks }: Behaviour): boolean => SIDES.some((side) => ticks[side]);

const blockOf = (
  { competency, expected, evidence }: CompetencyRow,
  standing: StandingBlock | undefined,
  text: CompetencyText | undefined,
): PlannedBlock | undefined => {
  const level = typeof expected === 'number' ? { expected } : {};
  const written = standing?.evidence || evidence;
  const known = text && behavioursOf(text);
  const places = new Set(known?.map(keyOf));
  const lost = standing?.behaviours.some((behaviour) => isTicked(behaviour) && !places.has(keyOf(behaviour)));
  if (standing && (lost || !known)) return { ...standing, evidence: written, ...level };
  if (!text || !known) return undefined;
  const ticks = new Map(
    standing?.behaviours.map((behaviour) => [keyOf(behaviour), behaviour.ticks] as const).reverse(),
  );
  return {
    competency,
    definition: text.definition,
    titles: text.levels
      .filter(({ level: at }) => at > 0)
      .map(({ level: at, title }) => ({ level: at, title })),
    behaviours: known.map((behaviour) => ({
      ...behaviour,
      ticks: ticks.get(keyOf(behaviour)) ?? NO_TICKS,
    })),
    evidence: written,
    ...level,
  };
};

/** The same for a behaviour wherever it stands. */
const keyOf = ({ level, text }: Behaviour): string => `${level} ${nameKey(text)}`;

/** The behaviours of a competency, level 0 first: it has one of its own, that nothing is shown. */
const behavioursOf = ({ levels }: CompetencyText): readonly Behaviour[] => [
  {
    level: 0,
    text: levels.find(({ level }) => level === 0)?.title ?? behaviourWords.nought,
    ticks: NO_TICKS,
  },
  ...levels
    .filter(({ level }) => level > 0)
    .flatMap(({ level, behaviours }) => behaviours.map((text) => ({ level, text, ticks: NO_TICKS }))),
];
