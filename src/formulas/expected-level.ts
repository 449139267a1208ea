import type { CellOrRange } from '../cells/grid';
import { isBlank } from '../cells/number';
import { blank } from '../model/fault';
import { EXPECTED_LEVELS } from '../rules/expected-levels';
import { expectedLevel } from '../score/expected-level';
import { argumentNames, usage } from '../thai/usage';
import { cellOf, columnOf, type ResultCell } from './rowwise';

/**
 * ระดับที่จำเป็นสำหรับตำแหน่งตาม ว27/2552
 *
 * @param position_type ทั่วไป วิชาการ อำนวยการ หรือคอลัมน์
 * @param position_level เช่น "ชำนาญการ" หรือคอลัมน์
 * @param competency ชื่อสมรรถนะ ความรู้ ทักษะ หรือคอลัมน์
 * @return ระดับที่จำเป็น หรือข้อความ ⚠ ที่บอกว่า ว27 กำหนดไว้เพียงใด
 * @example =EXPECTED_LEVEL(C2:C41, D2:D41, "การมุ่งผลสัมฤทธิ์")
 * @customfunction
 */
export const EXPECTED_LEVEL = (
  position_type: CellOrRange,
  position_level: CellOrRange,
  competency: CellOrRange,
): ResultCell | ResultCell[][] => {
  const given = [position_type, position_level, competency];
  const columns = given.map((argument, index) =>
    columnOf(argument, argumentNames.expectedLevel[index] ?? ''),
  );
  const rows = sameLength(columns);
  const results = Array.from({ length: rows }, (_, row) => [levelAt(columns, row, rows)]);
  return given.some(Array.isArray) ? results : (results[0]?.[0] ?? '');
};

/** How many rows the columns have; a single value serves every row. */
const sameLength = (columns: readonly unknown[][]): number => {
  const longest = columns.reduce((most, column) => (column.length > most.length ? column : most), []);
  columns.forEach((column, index) => {
    if (column.length === 1 || column.length === longest.length) return;
    const [name = '', other = ''] = [index, columns.indexOf(longest)].map(
      (at) => argumentNames.expectedLevel[at],
    );
    throw new Error(usage.rowsDiffer(name, column.length, other, longest.length));
  });
  return longest.length;
};

const levelAt = (columns: readonly unknown[][], row: number, rows: number): ResultCell => {
  const own = columns.filter((column) => column.length === rows).map((column) => column[row]);
  const [type, level, competency] = columns.map((column) => column[column.length === 1 ? 0 : row]);
  const outcome = own.every(isBlank) ? blank : expectedLevel(EXPECTED_LEVELS, { type, level, competency });
  return cellOf(outcome, (required) => required);
};
