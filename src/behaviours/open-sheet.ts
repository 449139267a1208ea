import type { BehaviourAnswer, OpenBehaviours, PersonBehaviours } from '../actions/behaviours';
import type { Side } from '../model/person';
import { BEHAVIOUR_LEVELS } from '../rules/behaviour-scales';
import { levelFound } from '../score/behaviour-level';
import { faultText } from '../thai/faults';

/** What one side's ticks on a competency come to. */
export interface Found {
  readonly text: string;
  /** The highest ticked level, where one below it is not shown. */
  readonly above?: { readonly top: number; readonly missing: number };
}

/** Somebody's sheet as it was opened, with what was changed since and not yet saved. */
export class OpenSheet {
  private readonly edits = new Map<string, BehaviourAnswer>();
  private competencies: OpenBehaviours[];
  private readonly share: string;
  readonly id: string;

  constructor({ id, competencies, share }: PersonBehaviours) {
    this.id = id;
    this.competencies = [...competencies];
    this.share = String(Number(share) / 100);
  }

  get all(): readonly OpenBehaviours[] {
    return this.competencies;
  }

  /** What stands in the sheet, as it was last seen. */
  opened(index: number, side: Side): BehaviourAnswer {
    const open = this.competencies[index];
    return {
      ticks: open?.behaviours.map(({ ticks }) => ticks[side]) ?? [],
      evidence: open?.evidence ?? '',
    };
  }

  answer(index: number, side: Side): BehaviourAnswer {
    return this.edits.get(`${side}/${index}`) ?? this.opened(index, side);
  }

  edit(index: number, side: Side, answer: BehaviourAnswer): void {
    this.edits.set(`${side}/${index}`, answer);
  }

  isUnsaved(index: number, side: Side): boolean {
    return this.edits.has(`${side}/${index}`);
  }

  /** What stands in the sheet now takes the place of what was opened; an edit stays where it is to be saved still. */
  settle(index: number, side: Side, standing: BehaviourAnswer, keepEdit = false): void {
    if (!keepEdit) this.edits.delete(`${side}/${index}`);
    this.competencies = this.competencies.map((open, at) =>
      at === index
        ? {
            ...open,
            evidence: standing.evidence,
            behaviours: open.behaviours.map((behaviour, no) => ({
              ...behaviour,
              ticks: { ...behaviour.ticks, [side]: standing.ticks[no] === true },
            })),
          }
        : open,
    );
  }

  isRated(index: number, side: Side): boolean {
    return this.answer(index, side).ticks.some(Boolean);
  }

  found(index: number, side: Side): Found {
    const { ticks } = this.answer(index, side);
    const behaviours = this.competencies[index]?.behaviours ?? [];
    const rows = behaviours.map(({ level }, no) => ({ level, tick: ticks[no] === true }));
    const outcome = levelFound(BEHAVIOUR_LEVELS.found, rows, this.share);
    if (outcome.kind !== 'value') return { text: outcome.kind === 'faults' ? faultText(outcome.faults) : '' };
    const top = rows.reduce((most, { level, tick }) => (tick ? Math.max(most, level) : most), 0);
    return {
      text: String(outcome.value),
      ...(top > outcome.value + 1 ? { above: { top, missing: outcome.value + 1 } } : {}),
    };
  }
}
