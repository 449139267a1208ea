import { columnLetters } from '../cells/a1';
import { COLORS } from '../plan/colors';
import { hasMarks, type Mark, marksPlan } from '../plan/marks';
import { findTab, type KnownTab } from './workbook';

/**
 * Puts a note and a colour on the cells that are to be mended, and takes away those of cells that are mended: a
 * note a cell, in a number of service calls that does not depend on how many. Where this account may not edit
 * the tab, nothing is marked.
 *
 * @param editable whether this account is known to be allowed to edit the tab
 * @returns what is known of the tab from then on; nothing where there is none
 */
export const markTab = (name: string, marks: readonly Mark[], editable = false): KnownTab | undefined => {
  const tab = findTab(name);
  if (!tab) return undefined;
  const range = tab.getRange(`A:${columnLetters(tab.getDataRange().getNumColumns())}`);
  const notes = range.getNotes();
  const rows = notes.length;
  if (marks.length === 0 && !hasMarks(notes)) return { rows };
  if (!editable && !range.canEdit()) return { rows };
  const plan = marksPlan({ notes, backgrounds: range.getBackgrounds() }, marks);
  if (plan.notes) range.setNotes(plan.notes.map((row) => [...row]));
  if (plan.fill.length > 0) tab.getRangeList([...plan.fill]).setBackground(COLORS.fault);
  if (plan.clear.length > 0) tab.getRangeList([...plan.clear]).setBackground(null);
  return { rows, marked: true };
};
