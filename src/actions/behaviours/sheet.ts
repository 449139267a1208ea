import type { BehaviourAnswer } from '../../model/behaviour-sheet';
import type { Person, Side } from '../../model/person';
import { UserError } from '../../model/user-error';
import type { StandingBlock } from '../../parse/behaviour-sheet';
import { digestOf } from '../../sheet/digest';
import { behaviourMessages, behaviourTab } from '../../thai/behaviour-sheet';
import { messages } from '../../thai/messages';
import { TABS } from '../../thai/workbook';
import { type ReadSheet, readBehaviourSheet } from '../read/behaviour-sheet';
import { type ReadRoster, readRoster } from '../read/roster';

/** The roster with the people of section 38 ค.(2), in its order. */
export const readStaffRoster = (): { readonly roster: ReadRoster; readonly staff: readonly Person[] } => {
  const roster = readRoster();
  if (!roster) throw new UserError(messages.rosterMissing());
  return { roster, staff: roster.people.filter(({ post }) => post !== undefined) };
};

export const findStaff = (id: string): Person => {
  const person = readStaffRoster().staff.find((one) => one.id === id);
  if (!person) throw new UserError(messages.personMissing(id, TABS.roster));
  return person;
};

/** A person's sheet as it stands, which must be there. */
export const readOwnSheet = (person: Person): Required<ReadSheet> => {
  const tab = behaviourTab(person.id);
  const { grid, sheet } = readBehaviourSheet(tab, person);
  if (!grid) throw new UserError(behaviourMessages.noTab(tab));
  return { grid, sheet };
};

/** What the behaviours of a competency are known by: a sheet made again may have others. */
export const wordsOf = ({ behaviours }: StandingBlock): string =>
  digestOf(JSON.stringify(behaviours.map(({ level, text }) => [level, text]))).slice(0, 16);

export const answerOf = ({ behaviours, evidence }: StandingBlock, side: Side): BehaviourAnswer => ({
  ticks: behaviours.map(({ ticks }) => ticks[side]),
  evidence,
});
