import fc from 'fast-check';
import { BAND } from '../src/formulas/band';
import { KSC_SCORE } from '../src/formulas/ksc-score';
import { KSC_TOTAL } from '../src/formulas/ksc-total';
import {
  divided,
  inThousandths,
  manner,
  oracleBand,
  oracleFormScore,
  oracleTotal,
  thousandthsText,
  written,
} from './support/oracle';

const SEED = 2569;
const many = (numRuns: number) => ({ seed: SEED, numRuns });

/** The forms of ว23 once more, from the letter: items with highest level and full marks, and the full score. */
const LETTER: Readonly<Record<string, { full: number; items: readonly [highest: number, full: number][] }>> =
  {
    ครูผู้ช่วย: { full: 80, items: Array(14).fill([4, 4]) },
    ครู: { full: 60, items: Array(15).fill([4, 4]) },
    ผู้บริหารสถานศึกษา: { full: 60, items: Array(15).fill([4, 4]) },
    ศึกษานิเทศก์ชำนาญการพิเศษ: { full: 60, items: Array(15).fill([4, 4]) },
    ศึกษานิเทศก์เชี่ยวชาญ: { full: 60, items: Array(15).fill([4, 4]) },
    ศึกษานิเทศก์เชี่ยวชาญพิเศษ: { full: 60, items: Array(15).fill([4, 4]) },
    ประเด็นท้าทาย: {
      full: 20,
      items: [
        [4, 20],
        [4, 10],
        [4, 10],
      ],
    },
    การมีส่วนร่วม: { full: 10, items: [[5, 10]] },
    วินัยคุณธรรมจริยธรรม: { full: 10, items: Array(10).fill([4, 4]) },
  };

test('the oracle itself, by hand', () => {
  expect(divided(3440n, 56n)).toBe(61.43);
  expect(divided(1n, 200n)).toBe(0.01);
  expect(divided(499n, 100000n)).toBe(0);
  expect(divided(89995n, 1000n)).toBe(90);
  expect(divided(89994n, 1000n)).toBe(89.99);
});

test.each(Object.entries(LETTER))(
  'KSC_SCORE of %s, for whole schools in any manner of writing',
  (name, form) => {
    const person = fc.tuple(
      ...form.items.map(([highest]) => fc.tuple(fc.integer({ min: 1, max: highest }), manner)),
    );
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 9 }), (people) => {
        const cells = people.map((row) => row.map(([level, how]) => written(String(level), how)));
        const expected = people.map((row) => [
          oracleFormScore(
            row.map(([level], index) => {
              const [highest = 1, full = 0] = form.items[index] ?? [];
              return { level, highest, full: inThousandths(full) };
            }),
            inThousandths(form.full),
          ),
        ]);
        expect(KSC_SCORE(name, cells)).toEqual(expected);
      }),
      many(400),
    );
  },
);

const agencyItem = fc.integer({ min: 1, max: 12 }).chain((highest) =>
  fc.record({
    highest: fc.constant(highest),
    level: fc.integer({ min: 1, max: highest }),
    full: fc.integer({ min: 1, max: 100_000 }),
    how: manner,
  }),
);

test('KSC_SCORE of a form of any agency, to three decimals of full marks', () => {
  fc.assert(
    fc.property(
      fc.array(agencyItem, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 100_000 }),
      (items, full) => {
        const range = [
          ['แบบของหน่วยงาน', '', Number(thousandthsText(full))],
          ...items.map((item, index) => [
            `${index + 1}`,
            item.highest,
            written(thousandthsText(item.full), item.how),
          ]),
        ];
        const levels = items.map(({ level, how }) => written(String(level), how));
        const expected = oracleFormScore(
          items.map((item) => ({ ...item, full: BigInt(item.full) })),
          BigInt(full),
        );
        expect(KSC_SCORE(range, [levels])).toEqual([[expected]]);
      },
    ),
    many(4000),
  );
});

test('KSC_SCORE rounds every exact tie up', () => {
  // One item at half its levels: an odd number of hundredths halved ends in …5 at the third decimal.
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 1, max: 9 }), (half, level) => {
      const hundredths = 2 * half + 1;
      const range = [
        ['แบบครึ่ง', '', Number((hundredths / 100).toFixed(2))],
        ['1', 2 * level, 1],
      ];
      expect(KSC_SCORE(range, level)).toBe(
        Number(`${Math.floor((half + 1) / 100)}.${String((half + 1) % 100).padStart(2, '0')}`),
      );
    }),
    many(4000),
  );
});

const component = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.integer({ min: 0, max: 100_000 }), manner) },
  { weight: 1, arbitrary: fc.constantFrom('–', '-', ' – ') },
);

test('KSC_TOTAL of any components, dashes passed over', () => {
  const row = fc
    .array(component, { minLength: 1, maxLength: 6 })
    .filter((cells) => cells.some(Array.isArray));
  fc.assert(
    fc.property(row, (cells) => {
      const scores = cells.flatMap((cell) => (typeof cell === 'string' ? [] : [BigInt(cell[0])]));
      const shown = cells.map((cell) =>
        typeof cell === 'string' ? cell : written(thousandthsText(cell[0]), cell[1]),
      );
      expect(KSC_TOTAL([shown])).toEqual([[oracleTotal(scores)]]);
    }),
    many(4000),
  );
});

const EDGES: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  ว23: [
    [90, 'ดีเด่น'],
    [80, 'ดีมาก'],
    [70, 'ดี'],
    [60, 'พอใช้'],
    [0, 'ปรับปรุง'],
  ],
  '38ค(2)': [
    [90, 'ดีเด่น'],
    [80, 'ดีมาก'],
    [70, 'ดี'],
    [60, 'พอใช้'],
    [0, 'ต้องปรับปรุง'],
  ],
  ลูกจ้างประจำ: [
    [90, 'ดีเด่น'],
    [60, 'เป็นที่ยอมรับได้'],
    [0, 'ต้องปรับปรุง'],
  ],
};

/** Scores in thousandths, crowded around the edges. */
const nearEdges = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }),
  fc
    .tuple(fc.constantFrom(60, 70, 80, 90), fc.integer({ min: -20, max: 20 }))
    .map(([edge, off]) => edge * 1000 + off),
);

test.each(Object.entries(EDGES))(
  'BAND by %s, as one value, as a column and as a table in any order',
  (name, edges) => {
    fc.assert(
      fc.property(
        nearEdges,
        manner,
        fc.shuffledSubarray([...edges], { minLength: edges.length }),
        fc.boolean(),
        (score, how, table, nameFirst) => {
          const cell = written(thousandthsText(score), how);
          const expected = oracleBand(edges, score);
          expect(BAND(cell, name)).toBe(expected);
          expect(BAND([[cell], [cell]], [[name], [name]])).toEqual([[expected], [expected]]);
          expect(
            BAND(
              cell,
              table.map(([min, band]) => (nameFirst ? [band, min] : [min, band])),
            ),
          ).toBe(expected);
        },
      ),
      many(2000),
    );
  },
);
