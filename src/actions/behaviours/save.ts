import type { Grid } from '../../cells/grid';
import { BEHAVIOUR_SHEET as AT } from '../../layout/behaviour-sheet';
import { type BehaviourAnswer, behaviourNumbers } from '../../model/behaviour-sheet';
import type { Side } from '../../model/person';
import { UserError } from '../../model/user-error';
import type { StandingBlock } from '../../parse/behaviour-sheet';
import type { PlannedCell } from '../../plan/tab';
import { withDocumentLock } from '../../sheet/lock';
import { appendLog } from '../../sheet/log';
import { reportFailure } from '../../sheet/report';
import { canEditTab, readFormulas, writeCells } from '../../sheet/workbook';
import { behaviourTab } from '../../thai/behaviour-sheet';
import { behaviourSidebarWords as words } from '../../thai/behaviour-sidebar';
import { messages } from '../../thai/messages';
import { roundName } from '../../thai/round';
import { SIDE_NAMES } from '../../thai/workbook';
import { type Reply, sidebarCall } from '../guard';
import { checked } from '../rating/checked';
import { forgetDraft } from '../rating/drafts';
import { lastChange } from '../rating/last-change';
import { openRound } from '../read/agreements';
import { readSettings } from '../read/settings';
import type { BehavioursSave, BehavioursSaved } from './book';
import { behavioursSave } from './requests.schema';
import { answerOf, findStaff, readOwnSheet, wordsOf } from './sheet';

/**
 * Sidebar: writes one side's ticks on all competencies that changed, and their evidence, in one write, unless
 * somebody else changed one of them meanwhile: then nothing is written.
 */
export const saveBehaviours = (request: unknown): Reply<BehavioursSaved> =>
  sidebarCall(() => {
    const save = checked(behavioursSave, request, words.badRequest);
    const result = withDocumentLock(() => saved(save));
    if (result.kind === 'saved') settleDraft(save);
    return result;
  });

/** A draft that cannot be taken back now is no failed save: the page knows that it holds nothing new. */
const settleDraft = ({ round, side, id }: BehavioursSave): void => {
  try {
    forgetDraft({ round, tab: behaviourTab(id), side, id });
  } catch (error) {
    reportFailure(error);
  }
};

/** A competency as it stands, and as it is to be. */
interface Change {
  readonly block: StandingBlock & { readonly evidenceRow: number };
  readonly standing: BehaviourAnswer;
  readonly opened: BehaviourAnswer;
  readonly answer: BehaviourAnswer;
}

const saved = ({ id, side, round, changes }: BehavioursSave): BehavioursSaved => {
  const open = roundName(openRound(readSettings().settings));
  if (round !== open) throw new UserError(messages.roundMoved(round, open));
  const person = findStaff(id);
  const tab = behaviourTab(id);
  const { grid, sheet } = readOwnSheet(person);
  const wanted = changes.map((change): Change => {
    const block = sheet.blocks.find((each) => each.competency === change.competency);
    const { evidenceRow } = block ?? {};
    if (
      !block ||
      evidenceRow === undefined ||
      wordsOf(block) !== change.words ||
      block.behaviours.length !== change.answer.ticks.length
    )
      throw new UserError(words.gone(change.competency, tab));
    const { answer, opened } = change;
    return { block: { ...block, evidenceRow }, standing: answerOf(block, side), opened, answer };
  });
  const due = wanted.filter(({ standing, answer }) => !same(standing, answer));
  if (due.length === 0) return { kind: 'saved', logged: true };
  if (due.some(({ standing, opened }) => !same(standing, opened))) {
    const by = lastChange({ tab }, id, side);
    return {
      kind: 'conflict',
      standing: wanted.map(({ block, standing }) => ({ competency: block.competency, answer: standing })),
      ...(by ? { by } : {}),
    };
  }
  if (!canEditTab(tab)) throw new UserError(messages.protectedRange(tab));
  const { row, cells } = stretch(tab, grid, side, due);
  writeCells(tab, row, AT.text, cells);
  const told = due.map(({ block, standing, answer }) =>
    words.changed(
      block.competency,
      ticked(block, standing),
      ticked(block, answer),
      standing.evidence !== answer.evidence,
    ),
  );
  const change = `${SIDE_NAMES[side]} · ${told.join(', ')}`;
  return { kind: 'saved', logged: appendLog({ tab, id, name: person.name, change }) };
};

const ticked = ({ behaviours }: StandingBlock, { ticks }: BehaviourAnswer): readonly string[] =>
  behaviourNumbers(behaviours).filter((_, index) => ticks[index]);

const same = (a: BehaviourAnswer, b: BehaviourAnswer): boolean =>
  a.evidence === b.evidence &&
  a.ticks.length === b.ticks.length &&
  a.ticks.every((tick, i) => tick === b.ticks[i]);

/** Words and ticks from the first behaviour that changed down to the last evidence, as they are to stand. */
const stretch = (tab: string, grid: Grid, side: Side, due: readonly Change[]) => {
  const row = Math.min(...due.map(({ block }) => block.behaviours[0]?.row ?? block.evidenceRow));
  const rows = Math.max(...due.map(({ block }) => block.evidenceRow)) - row + 1;
  const width = 1 + Object.keys(AT.ticks).length;
  const formulas = readFormulas(tab, row, AT.text, rows, width);
  const cells = Array.from({ length: rows }, (_, line) =>
    Array.from({ length: width }, (__, at): PlannedCell => {
      const formula = formulas[line]?.[at];
      return formula ? { formula } : ((grid[row + line - 1]?.[AT.text + at - 1] ?? '') as PlannedCell);
    }),
  );
  const put = (at: number, column: number, value: PlannedCell) => {
    const line = cells[at - row];
    if (line) line[column - AT.text] = value;
  };
  for (const { block, answer } of due) {
    block.behaviours.forEach((behaviour, index) => {
      put(behaviour.row, AT.ticks[side], answer.ticks[index] === true);
    });
    put(block.evidenceRow, AT.text, answer.evidence);
  }
  return { row, cells };
};
