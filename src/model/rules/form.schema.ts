import * as z from 'zod';
import { count, errata, levelsFromOne, notes, source, text, textOrNone } from './source.schema';

const no = z.string().regex(/^\d+(\.\d+)?$/, 'expected a printed number such as 1.3');

const item = z.strictObject({ no, name: text, detail: textOrNone });

const levelMeaning = z.strictObject({ level: count, meaning: text, points: textOrNone });

/** How the form is printed: what its data do not say by themselves. */
const layout = z.strictObject({
  table: z.enum(['practice', 'items', 'numbered']),
  level: text,
  heading: z.enum(['form', 'person']),
  wordedFor: textOrNone,
  headings: z.array(z.int().min(0)),
  order: z.array(
    z
      .int()
      .min(0)
      .or(z.enum(['levels', 'points', 'conversion'])),
  ),
});

const formText = z.strictObject({
  layout,
  title: z.array(text),
  person: z.array(text),
  rounds: z.array(text),
  section: text,
  instructions: z.array(text),
  levels: levelsFromOne(levelMeaning),
  conversion: textOrNone,
  conversionRow: textOrNone,
  totalRow: text,
  domains: z
    .array(z.strictObject({ no: no.or(z.literal('')), name: textOrNone, items: z.array(item).min(1) }))
    .min(1),
  summary: z
    .strictObject({
      title: text,
      headings: z.array(text).min(1),
      rows: z.array(z.strictObject({ label: text, full: count })).min(1),
    })
    .nullable(),
});

/** An appraisal form of ว23. */
export const form = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'expected an id in kebab case'),
    position: textOrNone,
    standing: textOrNone,
    component: no,
    source,
    scoring: z.strictObject({
      name: text,
      full: count,
      highest: count,
      marks: count.or(z.array(count).min(1)),
      numbers: z.array(no).min(1),
    }),
    text: formText,
    errata,
    notes,
  })
  .refine(({ scoring: { marks, numbers } }) => typeof marks === 'number' || marks.length === numbers.length, {
    path: ['scoring', 'marks'],
    error: 'expected full marks for every item, or one number for all',
  })
  .refine(({ scoring, text }) => scoring.numbers.join() === printedNumbers(text.domains).join(), {
    path: ['text', 'domains'],
    error: 'expected the items of scoring, in their order',
  })
  .refine(({ text }) => ordered(text.layout.order).join() === [...text.instructions.keys()].join(), {
    path: ['text', 'layout', 'order'],
    error: 'expected every instruction once, in order',
  })
  .refine(({ scoring, text }) => scoring.highest === text.levels.length, {
    path: ['text', 'levels'],
    error: 'expected as many levels as scoring has',
  });

const ordered = (order: readonly (number | string)[]): number[] =>
  order.filter((one): one is number => typeof one === 'number');

const printedNumbers = (domains: readonly { items: readonly { no: string }[] }[]): string[] =>
  domains.flatMap(({ items }) => items.map(({ no }) => no));

/** Bands of a scheme, highest first; minima are numerals, for arithmetic without binary rounding. */
export const bandScheme = z.strictObject({
  name: text,
  source,
  bands: z
    .array(z.strictObject({ min: z.string().regex(/^\d+(\.\d+)?$/, 'expected a numeral'), name: text }))
    .min(2)
    .refine(
      (bands) => bands.every(({ min }, index) => index === 0 || Number(min) < Number(bands[index - 1]?.min)),
      'expected falling minima',
    )
    .refine((bands) => Number(bands[bands.length - 1]?.min) === 0, 'expected a lowest band from 0'),
});

/** Which forms a position is appraised with. */
export const positions = z.strictObject({
  source,
  positions: z
    .array(
      z.strictObject({
        position: text,
        standings: z.array(text),
        tab: text,
        components: z.array(z.strictObject({ no, form: z.string().min(1) })).min(1),
      }),
    )
    .min(1),
});
