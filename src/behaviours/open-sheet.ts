import type {
  BehaviourPerson,
  OpenBehaviours,
  PersonBehaviours,
  StandingAnswer,
} from '../actions/behaviours';
import type { BehaviourAnswer, BehaviourChange } from '../model/behaviour-sheet';
import type { BehaviourDraft, DraftKey } from '../model/draft';
import type { Side } from '../model/person';
import { BEHAVIOUR_LEVELS } from '../rules/behaviour-scales';
import { levelFound } from '../score/behaviour-level';
import { behaviourTab } from '../thai/behaviour-sheet';
import { faultText } from '../thai/faults';

/** What one side's ticks on a competency come to. */
export interface Found {
  readonly text: string;
  readonly isLevel: boolean;
  /** The highest ticked level, where one below it is not shown. */
  readonly above?: { readonly top: number; readonly missing: number };
}

/** A competency that somebody else changed since it was opened, and the user too. */
export interface Difference {
  readonly index: number;
  readonly mine: BehaviourAnswer;
  readonly theirs: BehaviourAnswer;
}

const NOTHING: BehaviourAnswer = { ticks: [], evidence: '' };

const same = (a: BehaviourAnswer, b: BehaviourAnswer): boolean =>
  a.evidence.trim() === b.evidence.trim() &&
  a.ticks.length === b.ticks.length &&
  a.ticks.every((tick, index) => tick === b.ticks[index]);

/** One side of somebody's sheet as it was opened, with what was changed since and not yet saved. */
export class OpenSheet {
  readonly all: readonly OpenBehaviours[];
  private readonly share: string;
  /** What stood in the sheet when the user last saw it. */
  private opened: BehaviourAnswer[];
  private answers: BehaviourAnswer[];

  constructor(
    readonly person: BehaviourPerson,
    readonly side: Side,
    readonly round: string,
    { competencies, share }: PersonBehaviours,
  ) {
    this.all = competencies;
    this.share = String(Number(share) / 100);
    this.opened = competencies.map(({ behaviours, evidence }) => ({
      ticks: behaviours.map(({ ticks }) => ticks[side]),
      evidence,
    }));
    this.answers = [...this.opened];
  }

  get key(): DraftKey {
    const { round, side } = this;
    return { round, tab: behaviourTab(this.person.id), side, id: this.person.id };
  }

  answer(index: number): BehaviourAnswer {
    return this.answers[index] ?? NOTHING;
  }

  edit(index: number, change: Partial<BehaviourAnswer>): void {
    this.answers[index] = { ...this.answer(index), ...change };
  }

  isUnsaved(index: number): boolean {
    return !same(this.answer(index), this.opened[index] ?? NOTHING);
  }

  get changed(): boolean {
    return this.all.some((_, index) => this.isUnsaved(index));
  }

  isRated(index: number): boolean {
    return this.answer(index).ticks.some(Boolean);
  }

  get rated(): number {
    return this.all.filter((_, index) => this.isRated(index)).length;
  }

  /** The competency to begin with: the first that is not saved yet, else the first that nothing is ticked of. */
  get firstOpen(): number {
    const indexes = [...this.all.keys()];
    return (
      indexes.find((index) => this.isUnsaved(index)) ?? indexes.find((index) => !this.isRated(index)) ?? 0
    );
  }

  /** Everything that is to be saved, as it was seen before. */
  changes(): BehaviourChange[] {
    return this.all.flatMap(({ competency, words }, index) => {
      const { ticks, evidence } = this.answer(index);
      return this.isUnsaved(index)
        ? [
            {
              competency,
              words,
              answer: { ticks, evidence: evidence.trim() },
              opened: this.opened[index] ?? NOTHING,
            },
          ]
        : [];
    });
  }

  draft(at: number): BehaviourDraft {
    return { ...this.key, name: this.person.name, at, changes: this.changes() };
  }

  /**
   * Takes up a draft, together with what stood in the sheet when it was begun.
   *
   * @returns the changes that fit the sheet no more: it was made again with other behaviours
   */
  restore({ changes }: BehaviourDraft): BehaviourChange[] {
    return changes.filter((change) => {
      const index = this.indexOf(change.competency);
      if (this.all[index]?.words !== change.words) return true;
      this.opened[index] = change.opened;
      this.answers[index] = change.answer;
      return false;
    });
  }

  /** What stands in the sheet where neither side's version can be taken without asking. */
  differences(standing: readonly StandingAnswer[]): Difference[] {
    return standing.flatMap(({ competency, answer: theirs }) => {
      const index = this.indexOf(competency);
      const mine = this.answer(index);
      const moved = !same(theirs, this.opened[index] ?? NOTHING);
      return index >= 0 && moved && !same(theirs, mine) && this.isUnsaved(index)
        ? [{ index, mine, theirs }]
        : [];
    });
  }

  /**
   * Goes on from what stands in the sheet now, with the user's own changes.
   *
   * @param theirs the competencies in which the sheet's version is taken
   */
  merge(standing: readonly StandingAnswer[], theirs: readonly number[]): void {
    for (const { competency, answer } of standing) {
      const index = this.indexOf(competency);
      if (index < 0) continue;
      const keep = this.isUnsaved(index) && !theirs.includes(index);
      this.opened[index] = answer;
      if (!keep) this.answers[index] = answer;
    }
  }

  /** What was sent stands in the sheet now; what was ticked while it travelled stays ticked. */
  stored(sent: readonly BehaviourChange[]): void {
    for (const { competency, answer } of sent) this.opened[this.indexOf(competency)] = answer;
  }

  found(index: number, { ticks }: BehaviourAnswer = this.answer(index)): Found {
    const behaviours = this.all[index]?.behaviours ?? [];
    const rows = behaviours.map(({ level }, no) => ({ level, tick: ticks[no] === true }));
    const outcome = levelFound(BEHAVIOUR_LEVELS.found, rows, this.share);
    if (outcome.kind !== 'value')
      return { text: outcome.kind === 'faults' ? faultText(outcome.faults) : '', isLevel: false };
    const top = rows.reduce((most, { level, tick }) => (tick ? Math.max(most, level) : most), 0);
    return {
      text: String(outcome.value),
      isLevel: true,
      ...(top > outcome.value + 1 ? { above: { top, missing: outcome.value + 1 } } : {}),
    };
  }

  private indexOf(competency: string): number {
    return this.all.findIndex((each) => each.competency === competency);
  }
}
