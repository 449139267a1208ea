import { a1 } from '../../cells/a1';
import { isBlankRow } from '../../cells/grid';
import { isBlank } from '../../cells/number';
import { COMBINED } from '../../layout/round-export';
import { UserError } from '../../model/user-error';
import { text } from '../../parse/roster';
import { type CombinedRemark, combinedKey } from '../../plan/district/combined';
import { readTab } from '../../sheet/workbook';
import { COMBINED_HEADINGS, combinedWords } from '../../thai/district';
import { messages } from '../../thai/messages';
import { TABS } from '../../thai/workbook';

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * What people wrote on the tab that adds up, before it is built again.
 *
 * @throws UserError where the tab is somebody's own, or holds what building would write over
 */
export const readCombined = (): {
  readonly remarks: ReadonlyMap<string, CombinedRemark>;
  readonly before?: Extent;
} => {
  const grid = readTab(TABS.combined) ?? [];
  if (grid.every(isBlankRow)) return { remarks: new Map() };
  COMBINED_HEADINGS.forEach((expected, column) => {
    const found = text(grid[0]?.[column]);
    if (found !== expected)
      throw new UserError(messages.tabTaken(TABS.combined, a1(1, column + 1), expected, found));
  });
  const remarks = new Map<string, CombinedRemark>();
  grid.forEach((cells, index) => {
    if (index < COMBINED.headingRow) return;
    const of = (column: number) => text(cells[column - 1]);
    const own = cells.slice(0, COMBINED.columns);
    if (isBlankRow(own)) return;
    const [round, schoolId, id] = [of(COMBINED.round), of(COMBINED.schoolId), of(COMBINED.id)];
    const filled = own.findIndex((cell) => !isBlank(cell));
    if (!round || !schoolId || !id)
      throw new UserError(messages.cellFilled(TABS.combined, a1(index + 1, filled + 1)));
    const remark = cells[COMBINED.remark - 1];
    if (isBlank(remark)) return;
    const key = combinedKey(round, schoolId, id);
    const earlier = remarks.get(key)?.remark;
    remarks.set(key, {
      round,
      schoolId,
      school: of(COMBINED.school),
      id,
      name: of(COMBINED.name),
      remark: earlier === undefined ? remark : `${text(earlier)}\n${text(remark)}`,
    });
  });
  return { remarks, before: { rows: grid.length, columns: COMBINED.columns } };
};

/**
 * How far the summary reached when it was built before.
 *
 * @throws UserError where the tab is somebody's own
 */
export const readSummary = (): Extent | undefined => {
  const grid = readTab(TABS.combinedSummary);
  if (!grid || grid.every(isBlankRow)) return undefined;
  if (text(grid[0]?.[0]) !== combinedWords.title)
    throw new UserError(combinedWords.taken(TABS.combinedSummary));
  return { rows: grid.length, columns: grid[0]?.length ?? 1 };
};
