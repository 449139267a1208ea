import { a1 } from '../../cells/a1';
import type { Grid } from '../../cells/grid';
import { nameKey } from '../../cells/name-key';
import { BEHAVIOUR_SHEET } from '../../layout/behaviour-sheet';
import { type Person, SIDES } from '../../model/person';
import { UserError } from '../../model/user-error';
import {
  type BehaviourSheetFault,
  isEmptySheet,
  parseBehaviourSheet,
  type StandingSheet,
} from '../../parse/behaviour-sheet';
import { tickIn } from '../../score/behaviour-level';
import { readFilledTab } from '../../sheet/workbook';
import { BEHAVIOUR_HEADINGS, BEHAVIOUR_MARKS, behaviourMessages } from '../../thai/behaviour-sheet';
import { messages } from '../../thai/messages';

/** Somebody's sheet of behaviours as it stands; without a grid where there is none yet. */
export interface ReadSheet {
  readonly grid?: Grid;
  readonly sheet: StandingSheet;
}

/**
 * Reads somebody's sheet of behaviours, in one read.
 *
 * @throws UserError where its rows or columns are not where they belong, a tick is none, or it is somebody else's
 */
export const readBehaviourSheet = (tab: string, person: Person): ReadSheet => {
  const grid = readFilledTab(tab);
  const { sheet, fault } = parseBehaviourSheet(grid ?? [], {
    headings: BEHAVIOUR_HEADINGS.slice(0, -1),
    marks: BEHAVIOUR_MARKS,
    isTicked: tickIn,
  });
  if (fault) throw new UserError(faultOf(tab, fault));
  const filled = sheet.blocks.some(
    ({ evidence, behaviours }) =>
      evidence || behaviours.some(({ ticks }) => SIDES.some((side) => ticks[side])),
  );
  if (filled && sheet.name && nameKey(sheet.name) !== nameKey(person.name)) {
    const cell = a1(BEHAVIOUR_SHEET.nameRow, BEHAVIOUR_SHEET.text);
    throw new UserError(messages.somebodyElses(tab, cell, person.id, sheet.name, person.name));
  }
  return { sheet, ...(grid && !isEmptySheet(grid) ? { grid } : {}) };
};

const faultOf = (tab: string, fault: BehaviourSheetFault): string => {
  switch (fault.kind) {
    case 'heading':
      return behaviourMessages.heading(tab, fault.cell, fault.expected, fault.found);
    case 'tick':
      return behaviourMessages.notATick(tab, fault.cell, fault.found);
    case 'typed':
      return messages.cellFilled(tab, fault.cell);
  }
};
