import { type CellOrRange, type Grid, isBlankRow, isColumn, toGrid } from '../cells/grid';
import { isBlank } from '../cells/number';
import { shown } from '../cells/shown';
import { blank, faulty, type Outcome } from '../model/fault';
import type { BehaviourScale } from '../model/staff';
import {
  BEHAVIOUR_LEVELS,
  BEHAVIOUR_SCALES,
  DEFAULT_BEHAVIOUR_SCALE,
  findBehaviourScale,
} from '../rules/behaviour-scales';
import { type RatedBehaviour, scoreBehaviour } from '../score/behaviour-score';
import { handedFaults } from '../score/handed';
import { type Rational, toScore } from '../score/rational';
import { argumentNames, usage } from '../thai/usage';
import { cellOf, personRows, type ResultCell, resultsFor, rowForAll, singleOf } from './rowwise';

/**
 * คะแนนสมรรถนะเป็นร้อยละ แถวละหนึ่งคน
 *
 * @param expected ระดับที่คาดหวัง 1–5 สมรรถนะละคอลัมน์ (คอลัมน์เดียวคือคนเดียว)
 * @param found ระดับที่พบ 0–5 ช่วงขนาดเท่ากัน
 * @param weights น้ำหนัก แถวเดียวใช้ทุกคน หรือช่วงขนาดเท่ากัน
 * @param scale "BAR" (ถ้าไม่ระบุ), "HYBRID" หรือ "RATING" (ไม่ใช้ระดับที่คาดหวัง)
 * @return ร้อยละทศนิยม 2 ตำแหน่ง หรือข้อความ ⚠
 * @example =BAR_SCORE(C3:J42, K3:R42, C1:J1)
 * @customfunction
 */
export const BAR_SCORE = (
  expected: CellOrRange,
  found: CellOrRange,
  weights?: CellOrRange,
  scale?: CellOrRange,
): ResultCell | ResultCell[][] => {
  const scoreBy = scorerBy(singleOf(scale, SCALE));
  const people = peopleOf(toGrid(expected), toGrid(found), toGrid(weights));
  return resultsFor(
    [expected, found].find(Array.isArray),
    people.map((person) => [cellOf(scoreBy(person), toScore)]),
  );
};

type Scorer = (person: RatedBehaviour) => Outcome<Rational>;

const scorerBy = (given: unknown): Scorer => {
  const handed = handedFaults([given]);
  if (handed.length > 0)
    return ({ expected, found }) => (isBlankRow([...expected, ...found]) ? blank : faulty(...handed));
  const scale = scaleOf(given);
  return (person) => scoreBehaviour(scale, BEHAVIOUR_LEVELS, person);
};

const scaleOf = (given: unknown): BehaviourScale => {
  const id = isBlank(given) ? DEFAULT_BEHAVIOUR_SCALE : String(given);
  const found = findBehaviourScale(id);
  if (found) return found;
  const known = BEHAVIOUR_SCALES.map((scale) => scale.id);
  throw new Error(usage.unknownChoice(SCALE, shown(id), known));
};

/** What each person was asked and found, with the person's own weights; a range that is blank counts as not given. */
const peopleOf = (expected: Grid, found: Grid, weights: Grid): RatedBehaviour[] => {
  const asked = isBlankRow(expected.flat()) ? found.map((row) => row.map(() => '')) : expected;
  const given = isBlankRow(weights.flat()) ? [] : [weights];
  const forAll = given.length > 0 && weights.length === 1 && found.length > 1 && !isColumn(found);
  const [first = [], second = [], third] = personRows(
    [asked, found, ...(forAll ? [] : given)],
    argumentNames.behaviour,
  );
  const shared = forAll ? rowForAll([weights, found], WEIGHTS_AND_FOUND) : [];
  return second.map((row, index) => {
    const needed = first[index] ?? [];
    const applies = (place: number): boolean => !isBlank(needed[place]) || !isBlank(row[place]);
    const own = forAll ? shared.map((weight, place) => (applies(place) ? weight : '')) : third?.[index];
    return { expected: needed, found: row, weights: own };
  });
};

const [, FOUND, WEIGHTS, SCALE] = argumentNames.behaviour;
const WEIGHTS_AND_FOUND = [WEIGHTS, FOUND];
