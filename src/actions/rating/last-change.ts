import { isDate } from '../../cells/date';
import type { EntryLayout } from '../../layout/entry';
import { LOG } from '../../layout/log';
import { SIDES, type Side } from '../../model/person';
import { text } from '../../parse/roster';
import { readFilledTab } from '../../sheet/workbook';
import { SIDE_NAMES, TABS } from '../../thai/workbook';
import type { LastChange } from './book';

/**
 * Who changed one side of somebody's levels on a tab last, by the log of changes: one read.
 *
 * @returns `undefined` where the log does not tell, as of a paste over several people
 */
export const lastChange = (
  layout: Pick<EntryLayout, 'tab'>,
  id: string,
  side: Side,
): LastChange | undefined => {
  const other = SIDES.filter((one) => one !== side).map((one) => SIDE_NAMES[one]);
  const row = [...(readFilledTab(TABS.log) ?? []).slice(1)]
    .reverse()
    .find(
      (cells) =>
        text(cells[LOG.tab]) === layout.tab &&
        text(cells[LOG.id]) === id &&
        !other.some((name) => text(cells[LOG.change]).startsWith(name)),
    );
  const at = row?.[LOG.when];
  return row && isDate(at) ? { who: text(row[LOG.who]), at: at.getTime() } : undefined;
};
