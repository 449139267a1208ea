import * as z from 'zod';
import { scarsOf } from './typography';

const clean = z.string().superRefine((text, context) => {
  for (const expected of scarsOf(text))
    context.addIssue({ code: 'custom', message: `expected ${expected}: “${text}”` });
});

/** Text as it is printed: one line, clean. */
export const text = clean.min(1);

/** Text that the source may leave out. */
export const textOrNone = clean;

/** Where a rule stands. `effective` is null where the source names no day. */
export const source = z.strictObject({
  letter: text,
  clause: text,
  effective: z.iso.date().nullable(),
  provenance: z.enum(['seed', 'public']),
  checked: z.iso.date(),
});

export const sources = z.array(source).min(1);

/** A correction of the source's own slip of the pen. */
export const erratum = z
  .strictObject({ where: text, before: z.string().min(1), after: text })
  .refine(({ before, after }) => before !== after, 'expected before and after to differ');

export const errata = z.array(erratum);

export const notes = z.array(z.string().min(1));

/** A level of a scale. */
export const level = z.int().min(0).max(5);

export const percentage = z.number().min(0).max(100);

export const count = z.int().min(1);

export const dayOfYear = z.strictObject({
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
});

/** Levels that run 1, 2, 3… without a gap. */
export const levelsFromOne = <Level extends z.ZodType<{ level: number }>>(each: Level) =>
  z
    .array(each)
    .min(1)
    .refine(
      (levels) =>
        countUp(
          levels.map(({ level }) => level),
          1,
        ),
      'expected levels 1, 2, 3… in order',
    );

/** Whether the values are start, start + 1, … in this order. */
export const countUp = (values: readonly number[], start: number): boolean =>
  values.every((value, index) => value === start + index);
