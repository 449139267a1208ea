import { isBlank } from '../cells/number';
import { KPI_AGREED_COLUMNS, KPI_TAB } from '../layout/kpi';
import { text } from '../parse/roster';
import type { Edited } from '../sheet/edit-log';
import { currentUser } from '../sheet/user';
import { appendRow, readRows } from '../sheet/workbook';
import { KPI_HEADINGS, kpiChangeWords } from '../thai/staff';
import { TABS } from '../thai/workbook';

/**
 * Notes a change of a KPI, its kind, targets or weight after it was agreed upon: what stood there, what stands
 * there now, and where the reason is to be put (ESA1 clause 5.3). A KPI without the day of its agreement is a
 * draft, and changes freely.
 */
export const noteKpiChange = ({ tab, address, row, rows, column, columns, before, after }: Edited): void => {
  const { first, last } = KPI_AGREED_COLUMNS;
  if (tab !== TABS.kpis || column > last || column + columns - 1 < first) return;
  if (before !== undefined && before === after) return;
  const [top, bottom] = [Math.max(row, KPI_TAB.firstRow), row + rows - 1];
  if (bottom < top) return;
  const agreed = readRows(TABS.kpis, top, bottom - top + 1, KPI_TAB.agreed).find(
    (cells) => !isBlank(cells[KPI_TAB.agreed - 1]) && text(cells[KPI_TAB.id - 1]) !== '',
  );
  if (!agreed) return;
  const single = rows === 1 && columns === 1;
  const at = (number: number) => agreed[number - 1] ?? '';
  if (single && before === undefined && isBlank(at(column))) return;
  appendRow(TABS.kpiChanges, [
    new Date(),
    currentUser(),
    at(KPI_TAB.id),
    at(KPI_TAB.name),
    [text(at(KPI_TAB.no)), column === KPI_TAB.kpi && before ? before : text(at(KPI_TAB.kpi))]
      .filter(Boolean)
      .join(' '),
    single ? (KPI_HEADINGS[column - 1] ?? '') : kpiChangeWords.several(address),
    before ?? kpiChangeWords.unknown,
    single ? (after ?? at(column)) : '',
    kpiChangeWords.reason,
    '',
  ]);
};
