import { type CellOrRange, type Grid, toGrid, usedWidth, widthOf } from '../cells/grid';
import { isBlank } from '../cells/number';
import { shown } from '../cells/shown';
import { blank, faulty, type Outcome, scored } from '../model/fault';
import type { AppraisalKind } from '../model/staff';
import {
  APPRAISAL_KINDS,
  APPRAISAL_TOTAL,
  DEFAULT_APPRAISAL_KIND,
  findAppraisalKind,
} from '../rules/appraisal-kinds';
import { scoreAppraisal, weighComponents } from '../score/appraisal';
import { handedFaults } from '../score/handed';
import { type Rational, toScore } from '../score/rational';
import { argumentNames, usage } from '../thai/usage';
import { cellOf, columnOf, type ResultCell, resultsFor, sizeOf } from './rowwise';

/**
 * คะแนนรวม 38ค(2): ผลสัมฤทธิ์ของงาน 80 พฤติกรรม 20 (ทดลองราชการ 50/50) แถวละหนึ่งคน
 *
 * @param results ผลสัมฤทธิ์ของงาน 0–100 หนึ่งคอลัมน์
 * @param behaviour พฤติกรรมหรือสมรรถนะ 0–100 หนึ่งคอลัมน์
 * @param kind "38ค(2)" (ถ้าไม่ระบุ), "ทดลองราชการ" หรือคอลัมน์
 * @param others องค์ประกอบอื่น 0–100 อย่างละคอลัมน์
 * @param weights แถวร้อยละรวม 100: ผลสัมฤทธิ์ (70 ขึ้นไป) พฤติกรรม องค์ประกอบอื่น
 * @return คะแนนทศนิยม 2 ตำแหน่ง หรือข้อความ ⚠
 * @example =APPRAISAL_SCORE(C3:C42, D3:D42, E3:E42)
 * @customfunction
 */
export const APPRAISAL_SCORE = (
  results: CellOrRange,
  behaviour: CellOrRange,
  kind?: CellOrRange,
  others?: CellOrRange,
  weights?: CellOrRange,
): ResultCell | ResultCell[][] => {
  const first = columnOf(results, RESULTS);
  const second = columnOf(behaviour, BEHAVIOUR);
  refuseRows(BEHAVIOUR, second.length, first.length);
  const more = toGrid(others);
  const weighed = weightsOf(toGrid(weights), more, Array.isArray(others) || !isBlank(others));
  const count = weighed ? weighed.length - COLUMNS : 0;
  if (count > 0) refuseRows(OTHERS, more.length, first.length);
  const kindAt = kindsOf(kind, first.length);
  return resultsFor(
    [results, behaviour].find(Array.isArray),
    first.map((score, row) => {
      const cells = Array.from({ length: count }, (_, index) => more[row]?.[index]);
      return [cellOf(scoreRow([score, second[row], ...cells], kindAt(row), weighed), toScore)];
    }),
  );
};

const [RESULTS, BEHAVIOUR, KIND, OTHERS, WEIGHTS] = argumentNames.appraisal;

/** Results and behaviour. */
const COLUMNS = 2;

const refuseRows = (name: string, rows: number, wanted: number): void => {
  if (rows !== wanted) throw new Error(usage.rowsDiffer(name, rows, RESULTS, wanted));
};

/** The weights' cells, one a component; `undefined` where the kind's own weights hold. */
const weightsOf = (weights: Grid, others: Grid, hasOthers: boolean): readonly unknown[] | undefined => {
  const [used, needed] = [usedWidth(weights), usedWidth(others)];
  if (used === 0 && needed === 0) return undefined;
  const most = COLUMNS + (hasOthers ? widthOf(others) : 0);
  const wanted = Math.max(COLUMNS + needed, Math.min(used, most));
  if (weights.length !== 1 || widthOf(weights) < wanted || used > wanted)
    throw new Error(usage.weightsRow(wanted, sizeOf(WEIGHTS, weights)));
  return Array.from({ length: wanted }, (_, index) => weights[0]?.[index]);
};

const kindsOf = (kind: CellOrRange, rows: number): ((row: number) => Outcome<AppraisalKind>) => {
  const column = columnOf(kind, KIND);
  if (column.length > 1) {
    refuseRows(KIND, column.length, rows);
    return (row) => kindOf(column[row]);
  }
  const [given] = column;
  const chosen = kindOf(isBlank(given) ? DEFAULT_APPRAISAL_KIND : given);
  if (chosen.kind === 'faults' && handedFaults(column).length === 0) {
    const known = APPRAISAL_KINDS.map(({ name }) => name);
    throw new Error(usage.unknownChoice(KIND, shown(given), known));
  }
  return () => chosen;
};

const kindOf = (cell: unknown): Outcome<AppraisalKind> => {
  const handed = handedFaults([cell]);
  if (handed.length > 0) return faulty(...handed);
  if (isBlank(cell)) return faulty({ kind: 'kind-not-given' });
  const found = findAppraisalKind(cell);
  return found ? scored(found) : faulty({ kind: 'unknown-kind', found: shown(cell) });
};

const scoreRow = (
  scores: readonly unknown[],
  kind: Outcome<AppraisalKind>,
  weights: readonly unknown[] | undefined,
): Outcome<Rational> => {
  if (scores.every(isBlank)) return blank;
  const handed = handedFaults(scores);
  if (kind.kind !== 'value') return kind.kind === 'faults' ? faulty(...handed, ...kind.faults) : kind;
  if (!weights) return scoreAppraisal(kind.value.components, scores);
  const weighed = weighComponents(kind.value, APPRAISAL_TOTAL, weights, usage.otherComponent);
  if (weighed.kind !== 'value') return handed.length > 0 ? faulty(...handed) : weighed;
  return scoreAppraisal(weighed.value, scores);
};
