import {
  type CellOrRange,
  type Grid,
  isBlankRow,
  isColumn,
  isRange,
  toGrid,
  usedLength,
  usedWidth,
  widthOf,
} from '../cells/grid';
import { isBlank } from '../cells/number';
import { shown } from '../cells/shown';
import { blank, faulty, type Outcome } from '../model/fault';
import type { ScoringForm } from '../model/form';
import { FORMS, findForm } from '../rules/forms';
import { scoreForm } from '../score/form';
import { handedFaults } from '../score/handed';
import { type Rational, toScore } from '../score/rational';
import { usage } from '../thai/usage';
import { isAgencyForm, readAgencyForm } from './agency-form';
import { cellOf, type ResultCell, resultsFor } from './rowwise';

/**
 * คะแนนที่แปลงแล้วของแบบประเมินตาม ว23/2564 แถวละหนึ่งคน
 *
 * @param form ชื่อแบบ เช่น "ครูผู้ช่วย" คอลัมน์ชื่อแบบ หรือแบบที่กำหนดเอง (ช่วง 3 คอลัมน์)
 * @param levels ระดับ ข้อละคอลัมน์ (คอลัมน์เดียวคือคนเดียว)
 * @return คะแนนทศนิยม 2 ตำแหน่ง หรือข้อความ ⚠ ที่บอกข้อที่ขาดหรือผิด
 * @example =KSC_SCORE("ครูผู้ช่วย", C3:P42)
 * @customfunction
 */
export const KSC_SCORE = (form: CellOrRange, levels: CellOrRange): ResultCell | ResultCell[][] => {
  const grid = toGrid(levels);
  if (isFormColumn(form)) {
    const forms = toGrid(form);
    if (forms.length !== grid.length)
      throw new Error(usage.rowsDiffer('คอลัมน์แบบประเมิน', forms.length, 'ช่วงระดับ', grid.length));
    return grid.map((row, index) => [written(scoreByName(forms[index]?.[0], row))]);
  }
  const name = toGrid(form)[0]?.[0];
  if (handedFaults([name]).length > 0)
    return resultsFor(
      levels,
      grid.map((row) => [written(scoreByName(name, row))]),
    );
  const chosen = chosenForm(form);
  const rows = personRows(chosen, grid);
  return resultsFor(
    levels,
    rows.map((row) => [written(scoreForm(chosen, row))]),
  );
};

const written = (outcome: Outcome<Rational>): ResultCell => cellOf(outcome, toScore);

const isFormColumn = (form: CellOrRange): boolean => isRange(form) && form.length > 1 && usedWidth(form) <= 1;

const chosenForm = (form: CellOrRange): ScoringForm => {
  if (isRange(form) && isAgencyForm(form)) return readAgencyForm(form);
  const name = toGrid(form)[0]?.[0];
  if (isBlank(name)) throw new Error(usage.formNotGiven());
  const found = findForm(String(name));
  if (!found) throw new Error(usage.unknownForm(shown(name), formNames()));
  return found;
};

const formNames = (): string[] => Object.values(FORMS).map(({ name }) => name);

const scoreByName = (name: unknown, levels: readonly unknown[]): Outcome<Rational> => {
  if (isBlankRow(levels)) return blank;
  const handed = handedFaults([name, ...levels]);
  if (handed.length > 0) return faulty(...handed);
  if (isBlank(name)) return faulty({ kind: 'form-not-given' });
  const form = findForm(String(name));
  if (!form) return faulty({ kind: 'unknown-form', found: shown(name) });
  if (levels.length < form.items.length)
    return faulty({
      kind: 'narrower-than-form',
      form: form.name,
      items: form.items.length,
      columns: levels.length,
    });
  return scoreForm(form, levels);
};

const personRows = (form: ScoringForm, grid: Grid): Grid => {
  const items = form.items.length;
  if (items > 1 && isColumn(grid) && grid.length >= items) return [columnOfOne(form, grid)];
  const width = widthOf(grid);
  if (width < items) throw new Error(usage.narrower(form.name, items, width));
  const used = usedWidth(grid);
  if (used > items) throw new Error(usage.wider(form.name, items, used));
  return grid;
};

const columnOfOne = (form: ScoringForm, grid: Grid): readonly unknown[] => {
  const levels = grid.map(([level]) => level);
  const used = usedLength(levels);
  if (used > form.items.length) throw new Error(usage.longer(form.name, form.items.length, used));
  return levels;
};
