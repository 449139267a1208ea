import fc from 'fast-check';
import { partFormula, raiseFormula } from '../../src/plan/salary/percent';
import { poolOf, raiseOf } from '../../src/score/salary';
import { headlessEngine, typeCells } from '../../workbench/headless';

const STEP = 10;
const TAB = 'สูตร';

type Amount = readonly [base: number, percent: number];

/** Where binary fractions lie just above a step, where amounts are on one, and the smallest and largest. */
const EDGES: readonly Amount[] = [
  [37200, 3.03],
  [10000, 3.3],
  [11000, 3],
  [29000, 0.1],
  [15000.5, 2],
  [20000, 2.55],
  [33333.33, 3],
  [50000, 2.2],
  [70000, 1.1],
  [12345.67, 2.9375],
  [0, 6],
  [0.01, 0.0001],
  [999999.99, 100],
  [10000, 0],
];

const satang = fc.integer({ min: 0, max: 99_999_999 }).map((amount) => amount / 100);
const percent = fc.integer({ min: 0, max: 120_000 }).map((units) => units / 10_000);
/** Bases and percents whose exact product is a whole step: a fraction too much would lift it by one. */
const onStep = fc
  .tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 800 }))
  .map(([tenths, thousands]): Amount => [thousands * 1000, tenths / 10]);

test('raises and pools on the sheet are those of the exact computation, for edges and 800 random amounts', async () => {
  const amounts: Amount[] = [
    ...EDGES,
    ...fc.sample(fc.tuple(satang, percent), { seed: 2569, numRuns: 400 }),
    ...fc.sample(onStep, { seed: 2569, numRuns: 400 }),
  ];
  const { engine, dispose } = headlessEngine();
  engine.book.create(TAB, amounts.length + 10, 10);
  typeCells(
    engine,
    TAB,
    1,
    1,
    amounts.map(([base, rate], index) => {
      const [amount, share] = [`$A${index + 1}`, `$B${index + 1}`];
      return [base, rate, `=${raiseFormula(amount, share, STEP)}`, `=${partFormula(amount, share)}`];
    }),
  );
  await engine.settle();
  const sheet = engine.book.getSheetByName(TAB)?.getSheet();
  if (!sheet) throw new Error('No tab');
  const found = amounts.map((_, row) => [engine.value(sheet, row, 2), engine.value(sheet, row, 3)]);
  dispose();
  expect(found).toEqual(
    amounts.map(([base, rate]) => [
      Number(raiseOf({ base: String(base), percent: plain(rate) }, STEP)),
      Number(poolOf([String(base)], plain(rate))) / 100,
    ]),
  );
});

/** A small number without an exponent. */
const plain = (value: number): string => value.toFixed(4);
