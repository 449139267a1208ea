import { type CellOrRange, toGrid, usedWidth, widthOf } from '../cells/grid';
import { BEHAVIOUR_LEVELS } from '../rules/behaviour-scales';
import { levelFound } from '../score/behaviour-level';
import { usage } from '../thai/usage';
import { cellOf, type ResultCell } from './rowwise';

/**
 * ระดับที่พบของหนึ่งคนหนึ่งสมรรถนะ: ระดับสูงสุดที่แสดงพฤติกรรมครบทุกข้อตั้งแต่ระดับ 1
 *
 * @param behaviours ช่วง 2 คอลัมน์: เลขระดับ 0–5 และเครื่องหมาย (TRUE, ✓ หรือ 1)
 * @return ระดับ 0–5 ค่าเดียวของทั้งช่วง หรือข้อความ ⚠
 * @example =BAR_LEVEL(B5:C24)
 * @customfunction
 */
export const BAR_LEVEL = (behaviours: CellOrRange): ResultCell => {
  const grid = toGrid(behaviours);
  const width = Math.max(usedWidth(grid), Math.min(widthOf(grid), 2));
  if (width !== 2) throw new Error(usage.twoColumns(width));
  const rows = grid.map(([level, tick]) => ({ level, tick }));
  return cellOf(levelFound(BEHAVIOUR_LEVELS.found, rows), (level) => level);
};
