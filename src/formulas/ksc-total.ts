import { type CellOrRange, toGrid } from '../cells/grid';
import { toScore } from '../score/rational';
import { sumComponents } from '../score/total';
import { cellOf, type ResultCell, resultsFor } from './rowwise';

/**
 * ผลรวมคะแนนองค์ประกอบ แถวละหนึ่งคน (– คือไม่ใช้องค์ประกอบนั้น)
 *
 * @param components คะแนนองค์ประกอบ องค์ประกอบละหนึ่งคอลัมน์
 * @return คะแนนรวมทศนิยม 2 ตำแหน่ง หรือข้อความ ⚠ ที่บอกองค์ประกอบที่ขาดหรือผิด
 * @example =KSC_TOTAL(BA3:BD42)
 * @customfunction
 */
export const KSC_TOTAL = (components: CellOrRange): ResultCell | ResultCell[][] =>
  resultsFor(
    components,
    toGrid(components).map((row) => [cellOf(sumComponents(row), toScore)]),
  );
