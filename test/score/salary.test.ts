import fc from 'fast-check';
import { fitPercents, poolOf, raiseOf, settle } from '../../src/score/salary';

const STEP = 10;

test.each([
  ['37200', '3.03', 1130n],
  ['37200', '0', 0n],
  ['10000', '3', 300n],
  ['10000', '3.0001', 310n],
  ['15000.50', '2', 310n],
  ['0', '6', 0n],
])('a raise of %s baht by %s %% is rounded up to ten baht: %s', (base, percent, raise) => {
  expect(raiseOf({ base, percent }, STEP)).toBe(raise);
});

test('a pool is its percent of the payroll, to the satang, never rounded up', () => {
  expect(poolOf(['15000', '20050.50'], 2.55)).toBe(89378n);
  expect(poolOf(['100'], '0.4449')).toBe(44n);
  expect(poolOf([], 2.55)).toBe(0n);
  expect(poolOf(['0'], 2.55)).toBe(0n);
});

test('what is left is the pool less every raise, and negative where it is over', () => {
  const people = [
    { base: '30000', percent: '3' },
    { base: '20000', percent: '2' },
  ];
  expect(settle(130000n, people, STEP)).toEqual({ pool: 130000n, given: 130000n, left: 0n });
  expect(settle(129999n, people, STEP).left).toBe(-1n);
});

test('percents that the pool can pay stay as proposed', () => {
  expect(fitPercents(90000n, [{ base: '30000', percent: '3' }], STEP)).toEqual(['3.00']);
});

test('a pool of nothing raises nobody', () => {
  expect(fitPercents(0n, [{ base: '30000', percent: '3' }], STEP)).toEqual(['0.00']);
});

const baht = fc.integer({ min: 0, max: 8_000_000 }).map((satang) => (satang / 100).toFixed(2));
const percent = fc.integer({ min: 0, max: 1200 }).map((hundredths) => (hundredths / 100).toFixed(2));
const person = fc.record({ base: baht, salary: baht, percent });

test('fitted percents go over neither the pool nor what was proposed, in 10,000 random groups', () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 12 }), (people) => {
      const pool = poolOf(
        people.map(({ salary }) => salary),
        '2.55',
      );
      const fitted = fitPercents(pool, people, STEP);
      const paid = people.map(({ base }, index) => ({ base, percent: fitted[index] ?? '' }));
      expect(settle(pool, paid, STEP).left >= 0n).toBe(true);
      people.forEach((one, index) => {
        expect(Number(fitted[index])).toBeLessThanOrEqual(Number(one.percent));
        expect(raiseOf(paid[index] ?? one, STEP) % 10n).toBe(0n);
      });
    }),
    { seed: 2569, numRuns: 10_000 },
  );
});
