import { type CellOrRange, toGrid } from '../cells/grid';
import { KPI } from '../rules/kpi';
import { scoreKpis } from '../score/kpi';
import { toScore } from '../score/rational';
import { argumentNames } from '../thai/usage';
import { cellOf, personRows, type ResultCell, resultsFor } from './rowwise';

/**
 * คะแนนผลสัมฤทธิ์ของงาน เต็ม 100: ผลรวมของ (น้ำหนัก × ระดับ) × 20 แถวละหนึ่งคน
 *
 * @param weights น้ำหนักรวม 100 หรือ 100% ตัวชี้วัดละคอลัมน์ (คอลัมน์เดียวคือคนเดียว)
 * @param levels ระดับ 1–5 ทศนิยมไม่เกิน 2 ตำแหน่ง ช่วงขนาดเท่ากัน
 * @return คะแนนทศนิยม 2 ตำแหน่ง หรือข้อความ ⚠
 * @example =KPI_SCORE(C3:L42, M3:V42)
 * @customfunction
 */
export const KPI_SCORE = (weights: CellOrRange, levels: CellOrRange): ResultCell | ResultCell[][] => {
  const [weighed = [], rated = []] = personRows([toGrid(weights), toGrid(levels)], argumentNames.kpi);
  return resultsFor(
    Array.isArray(weights) ? weights : levels,
    weighed.map((row, index) => [cellOf(scoreKpis(KPI, row, rated[index] ?? []), toScore)]),
  );
};
