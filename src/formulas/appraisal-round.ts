import { dayOf } from '../cells/date';
import { type CellOrRange, toGrid } from '../cells/grid';
import { isBlank } from '../cells/number';
import { shown } from '../cells/shown';
import { blank, faulty, type Outcome, scored } from '../model/fault';
import { ROUNDS } from '../rules/rounds';
import { handedFaults } from '../score/handed';
import { roundOf } from '../score/round';
import { cellOf, type ResultCell, resultsFor } from './rowwise';

/**
 * รอบการประเมินของวันที่ เช่น 1/2569
 *
 * @param date วันที่ หรือข้อความ วัน/เดือน/ปี (พ.ศ. หรือ ค.ศ.)
 * @return รอบ/ปีงบประมาณ หรือข้อความ ⚠
 * @example =APPRAISAL_ROUND(B2:B41)
 * @customfunction
 */
export const APPRAISAL_ROUND = (date: CellOrRange): ResultCell | ResultCell[][] =>
  resultsFor(
    date,
    toGrid(date).map((row) => row.map((cell) => cellOf(roundOfCell(cell), (round) => round))),
  );

const roundOfCell = (cell: unknown): Outcome<string> => {
  if (isBlank(cell)) return blank;
  const handed = handedFaults([cell]);
  if (handed.length > 0) return faulty(...handed);
  const day = dayOf(cell);
  const round = day && roundOf(ROUNDS, day);
  return round
    ? scored(`${round.no}/${round.fiscalYear}`)
    : faulty({ kind: 'not-a-date', found: shown(cell) });
};
