import { type CellOrRange, type Grid, isBlankRow, isRange, toGrid, usedWidth, widthOf } from '../cells/grid';
import { isBlank, numeral, trimmed } from '../cells/number';
import { shown } from '../cells/shown';
import { blank, faulty, type Outcome } from '../model/fault';
import type { Band, BandScheme } from '../model/form';
import { BAND_SCHEMES, DEFAULT_BAND_SCHEME, findBandScheme } from '../rules/band-schemes';
import { bandOf } from '../score/band';
import { handedFaults } from '../score/handed';
import { compare, rational } from '../score/rational';
import { usage } from '../thai/usage';
import { cellOf, type ResultCell, resultsFor } from './rowwise';

/**
 * ชื่อระดับผลการประเมินของคะแนน
 *
 * @param score คะแนน 0–100 หรือช่วงคะแนน
 * @param scheme "ว23" (ถ้าไม่ระบุ), "38ค(2)", "ลูกจ้างประจำ", คอลัมน์ หรือตารางคะแนนขั้นต่ำกับชื่อระดับ
 * @return ชื่อระดับ หรือข้อความ ⚠
 * @example =BAND(BE3:BE42)
 * @customfunction
 */
export const BAND = (score: CellOrRange, scheme?: CellOrRange): ResultCell | ResultCell[][] => {
  const grid = toGrid(score);
  if (isSchemeColumn(scheme)) {
    if (scheme.length !== grid.length)
      throw new Error(usage.rowsDiffer('คอลัมน์เกณฑ์ระดับ', scheme.length, 'ช่วงคะแนน', grid.length));
    return grid.map((row, index) => row.map((cell) => written(bandByName(cell, scheme[index]?.[0]))));
  }
  const bandBy = bander(scheme);
  return resultsFor(
    score,
    grid.map((row) => row.map((cell) => written(bandBy(cell)))),
  );
};

const written = (outcome: Outcome<string>): ResultCell => cellOf(outcome, (name) => name);

const bandByName = (score: unknown, name: unknown): Outcome<string> => {
  if (isBlank(score)) return blank;
  const handed = handedFaults([score, name]);
  if (handed.length > 0) return faulty(...handed);
  if (isBlank(name)) return faulty({ kind: 'scheme-not-given' });
  const scheme = findBandScheme(String(name));
  return scheme ? bandOf(scheme, score) : faulty({ kind: 'unknown-scheme', found: shown(name) });
};

const isSchemeColumn = (scheme: CellOrRange): scheme is Grid =>
  isRange(scheme) && scheme.length > 1 && !isSchemeTable(scheme);

/** Blank rows of two columns are a table still to be filled, and told so. */
const isSchemeTable = (scheme: CellOrRange): scheme is Grid =>
  isRange(scheme) && (usedWidth(scheme) > 1 || (usedWidth(scheme) === 0 && widthOf(scheme) > 1));

/** What gives a score its band, by the one scheme that holds for the whole range. */
const bander = (scheme: CellOrRange): ((score: unknown) => Outcome<string>) => {
  const given = toGrid(scheme)[0]?.[0];
  if (handedFaults([given]).length > 0) return (score) => bandByName(score, given);
  const chosen = isSchemeTable(scheme) ? readScheme(scheme) : schemeByName(given);
  return (score) => bandOf(chosen, score);
};

const schemeByName = (given: unknown): BandScheme => {
  const name = isBlank(given) ? DEFAULT_BAND_SCHEME : String(given);
  const found = findBandScheme(name);
  if (!found)
    throw new Error(
      usage.unknownScheme(
        shown(name),
        BAND_SCHEMES.map((known) => known.name),
      ),
    );
  return found;
};

/** Bands out of two columns, minimum and name in either order, rows in any order. */
const readScheme = (range: Grid): BandScheme => {
  const bands = range
    .map((row, index) => ({ row, number: index + 1 }))
    .filter(({ row }) => !isBlankRow(row))
    .map(({ row, number }) => readBand(row, number))
    .sort((a, b) => compare(rational(b.min), rational(a.min)));
  if (bands.length === 0) throw new Error(usage.bandsMissing());
  bands.forEach((band, index) => {
    const next = bands[index + 1];
    if (next && compare(rational(band.min), rational(next.min)) === 0)
      throw new Error(usage.bandTwice(band.min));
  });
  return { name: '', bands };
};

const readBand = (row: readonly unknown[], number: number): Band => {
  const [first, second, ...rest] = row;
  const [min, name] = numeral(first) === undefined ? [numeral(second), first] : [numeral(first), second];
  const inRange = min !== undefined && Number(min) >= 0 && Number(min) <= 100;
  if (
    !inRange ||
    typeof name !== 'string' ||
    isBlank(name) ||
    numeral(name) !== undefined ||
    !isBlankRow(rest)
  )
    throw new Error(usage.bandMinimum(number, row.map(shown).join(' | ')));
  return { min, name: trimmed(name) };
};
