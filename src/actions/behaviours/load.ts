import { numeral } from '../../cells/number';
import { BEHAVIOUR_SHEET as AT } from '../../layout/behaviour-sheet';
import type { Person, Side } from '../../model/person';
import { UserError } from '../../model/user-error';
import type { CompetencyRow } from '../../parse/competency-plan';
import { currentUser } from '../../sheet/user';
import { workbookId } from '../../sheet/user-store';
import { behaviourTab } from '../../thai/behaviour-sheet';
import { behaviourSidebarWords as words } from '../../thai/behaviour-sidebar';
import { roundName } from '../../thai/round';
import { type Reply, sidebarCall } from '../guard';
import type { Progress } from '../rating/book';
import { checked } from '../rating/checked';
import { readKeptBehaviours } from '../rating/drafts';
import { lastChange } from '../rating/last-change';
import { openRound } from '../read/agreements';
import { rosterFaults } from '../read/roster';
import { readSettings } from '../read/settings';
import { readCompetencies } from '../read/staff';
import type { BehaviourBook, BehaviourPerson, PersonBehaviours } from './book';
import { behavioursRequest } from './requests.schema';
import { findStaff, readOwnSheet, readStaffRoster, wordsOf } from './sheet';

/**
 * Sidebar: section 38 ค.(2) staff in the order of the roster, how far each is by the competency plan, and the user's
 * drafts. No sheet is read: the plan has the levels of all of them.
 */
export const loadBehaviourBook = (): Reply<BehaviourBook> =>
  sidebarCall(() => {
    const { roster, staff } = readStaffRoster();
    if (staff.length === 0) throw new UserError(words.nobody);
    const round = roundName(openRound(readSettings().settings));
    const rows = readCompetencies().filter(({ competency }) => competency);
    return {
      workbook: workbookId(),
      user: currentUser(),
      round,
      people: staff.map((person) => listed(person, rows)),
      notices: rosterFaults(roster),
      ...readKeptBehaviours(round),
    };
  });

const listed = (
  { id, name, position, unit, supervisor }: Person,
  rows: readonly CompetencyRow[],
): BehaviourPerson => {
  const own = rows.filter((row) => row.id === id);
  const progress = (side: Side): Progress => ({
    done: own.filter(({ found }) => numeral(found[side]) !== undefined).length,
    of: Math.max(own.length, 1),
  });
  return {
    id,
    name,
    position,
    unit,
    supervisor,
    progress: { self: progress('self'), supervisor: progress('supervisor') },
  };
};

/** Sidebar: somebody's sheet of behaviours, in one read. */
export const loadBehaviours = (request: unknown): Reply<PersonBehaviours> =>
  sidebarCall(() => {
    const { id, side } = checked(behavioursRequest, request, words.badRequest);
    const { grid, sheet } = readOwnSheet(findStaff(id));
    const by = side && lastChange({ tab: behaviourTab(id) }, id, side);
    return {
      id,
      competencies: sheet.blocks.map((block) => ({
        competency: block.competency,
        definition: block.definition,
        titles: block.titles.map(({ level, title }) => ({ level, title })),
        evidence: block.evidence,
        behaviours: block.behaviours.map(({ level, text, ticks }) => ({ level, text, ticks })),
        expected: String(grid[block.row - 1]?.[AT.expected - 1] ?? ''),
        words: wordsOf(block),
      })),
      share: readSettings().settings.behaviourShare,
      ...(by ? { by } : {}),
    };
  });
