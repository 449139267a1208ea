import fc from 'fast-check';
import { APPRAISAL_SCORE } from '../src/formulas/appraisal-score';
import { BAR_LEVEL } from '../src/formulas/bar-level';
import { BAR_SCORE } from '../src/formulas/bar-score';
import { KPI_SCORE } from '../src/formulas/kpi-score';
import { manner, thousandthsText, written } from './support/oracle';
import {
  hundredthsText,
  oracleAppraisal,
  oracleBehaviour,
  oracleKpis,
  oracleLevel,
} from './support/staff-oracle';

const SEED = 2569;
const CASES = { seed: SEED, numRuns: 10_000 };

/** Whole parts of a whole, none of them nought: the gaps between cuts. */
const partsOf = (whole: number, most: number, least = 1): fc.Arbitrary<number[]> =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: whole - 1 }), { minLength: least - 1, maxLength: most - 1 })
    .map((cuts) =>
      [...cuts.sort((a, b) => a - b), whole].map((cut, index, all) => cut - (all[index - 1] ?? 0)),
    );

test('the oracle itself, by hand', () => {
  expect(
    oracleKpis([
      { weight: 40, level: 500 },
      { weight: 30, level: 400 },
      { weight: 30, level: 300 },
    ]),
  ).toBe(82);
  const three = [
    { expected: 3, found: 3, weight: 1 },
    { expected: 3, found: 2, weight: 1 },
    { expected: 2, found: 0, weight: 1 },
  ];
  expect(['BAR', 'HYBRID', 'RATING'].map((scale) => oracleBehaviour(scale, three))).toEqual([
    66.67, 62.5, 33.33,
  ]);
  expect(
    oracleAppraisal([
      { score: 85_000, weight: 8000 },
      { score: 70_000, weight: 2000 },
    ]),
  ).toBe(82);
  expect(
    oracleLevel([
      [1, true],
      [2, false],
      [3, true],
    ]),
  ).toBe(1);
});

test('KPI_SCORE of any KPIs, as percentages and as shares, blank pairs in between', () => {
  const kpis = partsOf(10_000, 10).chain((weights) =>
    fc.tuple(
      fc.constant(weights),
      fc.array(fc.integer({ min: 100, max: 500 }), { minLength: weights.length, maxLength: weights.length }),
      fc.array(fc.boolean(), { minLength: weights.length, maxLength: weights.length }),
    ),
  );
  fc.assert(
    fc.property(kpis, fc.boolean(), manner, manner, ([weights, levels, gaps], asShares, how, levelHow) => {
      const weightText = (weight: number) =>
        asShares ? `0.${String(weight).padStart(4, '0')}` : hundredthsText(weight);
      const spread = (cells: unknown[]) =>
        cells.flatMap((cell, index) => (gaps[index] ? ['', cell] : [cell]));
      const typed = spread(
        weights.map((weight) => (asShares && weights.length === 1 ? 1 : written(weightText(weight), how))),
      );
      const rated = spread(levels.map((level) => written(hundredthsText(level), levelHow)));
      const expected = oracleKpis(weights.map((weight, index) => ({ weight, level: levels[index] ?? 0 })));
      expect(KPI_SCORE([typed], [rated])).toEqual([[expected]]);
    }),
    CASES,
  );
});

test('BAR_SCORE of any competencies, by every scale, weighed or not', () => {
  const competency = fc.record({
    expected: fc.integer({ min: 1, max: 5 }),
    found: fc.integer({ min: 0, max: 5 }),
    weight: fc.integer({ min: 1, max: 10_000 }),
    how: manner,
  });
  fc.assert(
    fc.property(
      fc.array(competency, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('BAR', 'HYBRID', 'RATING'),
      fc.boolean(),
      (competencies, scale, weighed) => {
        const asked = competencies.map(({ expected, how }) => written(String(expected), how));
        const found = competencies.map(({ found: level, how }) => written(String(level), how));
        const weights = competencies.map(({ weight, how }) => written(hundredthsText(weight), how));
        const score = oracleBehaviour(
          scale,
          competencies.map((one) => (weighed ? one : { ...one, weight: 1 })),
        );
        expect(BAR_SCORE([asked], [found], weighed ? [weights] : '', scale)).toEqual([[score]]);
      },
    ),
    CASES,
  );
});

test('APPRAISAL_SCORE of any scores, by kind and by weights of one’s own', () => {
  const score = fc.integer({ min: 0, max: 100_000 });
  const own = partsOf(3000, 4).chain(([first = 0, ...rest]) =>
    fc.record({
      weights: fc.constant([7000 + first, ...rest]),
      scores: fc.array(score, { minLength: 1 + rest.length, maxLength: 1 + rest.length }),
    }),
  );
  const byKind = fc.record({
    kind: fc.constantFrom<[string, number, number]>(['38ค(2)', 8000, 2000], ['ทดลองราชการ', 5000, 5000]),
    scores: fc.tuple(score, score),
  });
  fc.assert(
    fc.property(
      byKind,
      own,
      manner,
      ({ kind: [kind, first, second], scores: [results, behaviour] }, mine, how) => {
        const cell = (thousandths: number | undefined) => written(thousandthsText(thousandths ?? 0), how);
        const expected = oracleAppraisal([
          { score: results, weight: first },
          { score: behaviour, weight: second },
        ]);
        expect(APPRAISAL_SCORE(cell(results), cell(behaviour), kind)).toBe(expected);
        expect(APPRAISAL_SCORE([[cell(results)]], [[cell(behaviour)]], [[kind]])).toEqual([[expected]]);
        if (mine.weights.length < 2) return;
        const [one, two, ...others] = mine.scores.map(cell);
        const total = oracleAppraisal(
          mine.weights.map((weight, index) => ({ weight, score: mine.scores[index] ?? 0 })),
        );
        const weights = [mine.weights.map((weight) => written(hundredthsText(weight), how))];
        expect(APPRAISAL_SCORE(one, two, '', others.length > 0 ? [others] : '', weights)).toBe(total);
      },
    ),
    CASES,
  );
});

test('BAR_LEVEL of any ticks, level 0 apart', () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.boolean());
  const marks = fc.constantFrom<[unknown, unknown]>([true, false], ['✓', ''], [1, 0], ['๑', ' ']);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), marks, manner, (rows, [yes, no], how) => {
      const range = rows.map(([level, ticked]) => [written(String(level), how), ticked ? yes : no]);
      expect(BAR_LEVEL(range)).toBe(oracleLevel(rows) ?? '⚠ ยังไม่ประเมิน');
    }),
    CASES,
  );
});
