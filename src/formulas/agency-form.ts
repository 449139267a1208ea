import { type Grid, isBlankRow, usedWidth } from '../cells/grid';
import { isBlank, numeral, trimmed } from '../cells/number';
import { shown } from '../cells/shown';
import type { ScoringForm, ScoringItem } from '../model/form';
import { usage } from '../thai/usage';

/** Whether a range handed over in place of a form's name is a form that an agency defines itself. */
export const isAgencyForm = (range: Grid): boolean => usedWidth(range) > 1;

/**
 * A form that an agency defines itself, out of a range of three columns: first its name, a blank and its full
 * score; then a row an item: number, highest level, full marks. Blank rows are passed over.
 *
 * @throws Error in Thai that names the row and what was expected
 * @example readAgencyForm([['แบบ ก', '', 20], ['1', 4, 10], ['2', 5, 10]]).items.length // 2
 */
export const readAgencyForm = (range: Grid): ScoringForm => {
  const [head = [], ...rows] = range;
  const [name, gap, full, ...more] = head;
  if (isBlank(name) || !isBlank(gap) || !isPositive(full) || !isBlankRow(more))
    throw new Error(usage.agencyHead(head.map((cell) => (isBlank(cell) ? '–' : shown(cell))).join(' | ')));
  const items = rows
    .map((row, index) => ({ row, number: index + 2 }))
    .filter(({ row }) => !isBlankRow(row))
    .map(({ row, number }) => readItem(row, number));
  if (items.length === 0) throw new Error(usage.agencyEmpty(String(name)));
  return { name: trimmed(String(name)), full: Number(numeral(full)), items };
};

const readItem = (row: readonly unknown[], number: number): ScoringItem => {
  const [no, highest, full, ...more] = row;
  const found = row.map((cell) => (isBlank(cell) ? '–' : shown(cell))).join(' | ');
  if (isBlank(no)) throw new Error(usage.agencyItem(number, 'ต้องมีเลขข้อในคอลัมน์แรก', found));
  if (!isPositive(highest) || !Number.isInteger(Number(numeral(highest))))
    throw new Error(usage.agencyItem(number, 'ระดับสูงสุดต้องเป็นจำนวนเต็มตั้งแต่ 1', found));
  if (!isPositive(full)) throw new Error(usage.agencyItem(number, 'คะแนนเต็มของข้อต้องมากกว่า 0', found));
  if (!isBlankRow(more)) throw new Error(usage.agencyItem(number, 'ต้องมีเพียง 3 คอลัมน์', found));
  return { no: trimmed(shown(no)), highest: Number(numeral(highest)), full: Number(numeral(full)) };
};

const isPositive = (cell: unknown): boolean => Number(numeral(cell) ?? 0) > 0;
