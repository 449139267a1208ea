import * as z from 'zod';
import {
  count,
  dayOfYear,
  errata,
  level,
  notes,
  percentage,
  source,
  sources,
  text,
  textOrNone,
} from './source.schema';

const id = z.string().regex(/^[A-Za-z]+(-[a-z]+)*$/, 'expected an id');

const no = z.string().regex(/^\d+(\.\d+)*$/, 'expected a printed number such as 5.2.1');

const ids = z.array(id).min(1);

const sums = (parts: readonly number[], whole: number): boolean =>
  parts.reduce((sum, part) => sum + part, 0) === whole;

const levelScale = z.strictObject({ lowest: level, highest: level, decimals: z.int().min(0) });

/** The rounds of a fiscal year. */
export const rounds = z.strictObject({
  sources,
  fiscal_year: text,
  rounds: z
    .array(
      z.strictObject({
        no: count,
        first: dayOfYear,
        last: dayOfYear,
        /** 1 where the fiscal year ends in the calendar year after the one in which the round begins. */
        fiscal_year_after: z.int().min(0).max(1),
      }),
    )
    .min(1),
});

const part = z.strictObject({ no, name: text, full: count });

const component = z.strictObject({ no, name: text, full: count, parts: z.array(part) }).refine(
  ({ parts, full }) =>
    parts.length === 0 ||
    sums(
      parts.map((each) => each.full),
      full,
    ),
  {
    path: ['parts'],
    error: 'expected parts that add up to the component',
  },
);

export const teacherComponents = z
  .strictObject({
    source,
    total: count,
    maxima: z.array(z.strictObject({ positions: z.array(text).min(1), components: z.array(component) })),
  })
  .refine(
    ({ total, maxima }) =>
      maxima.every(({ components }) =>
        sums(
          components.map(({ full }) => full),
          total,
        ),
      ),
    { path: ['maxima'], error: 'expected components that add up to the total' },
  );

export const agreements = z.strictObject({
  source,
  agreements: z.array(
    z.strictObject({ positions: z.array(text).min(1), every: z.enum(['round', 'fiscal-year']), text }),
  ),
  transfer: text,
});

export const announcement = z.strictObject({
  sources,
  bands: z.array(text).min(1),
  /** Where an agency has more bands: every band above this one. */
  with_more_bands_above: text.nullable(),
  text,
});

const witness = z.enum(['none', 'always', 'when-not-signed']);

export const notification = z.strictObject({
  source,
  witness,
  text,
  otherwise: z.strictObject({ source, witness, text }).optional(),
});

export const retention = z.strictObject({ sources, rounds: count, text });

export const expectedPractice = z.strictObject({
  source,
  expected_practice: z
    .array(z.strictObject({ position: textOrNone, standing: textOrNone, name: text }))
    .min(1),
});

export const standings = z.strictObject({
  source,
  standings: z
    .array(z.strictObject({ position: text, standings: z.array(text), named_after: z.array(text) }))
    .min(1),
  none: z.array(text).min(1),
});

export const staffComponents = z
  .strictObject({
    sources,
    total: count,
    components: z.array(
      z.strictObject({ id, name: text, weight: percentage, weight_on_probation: percentage }),
    ),
    results_at_least: percentage,
    at_least: count,
    probation: text,
    others: text,
    errata,
  })
  .refine(
    ({ components, total }) =>
      sums(
        components.map(({ weight }) => weight),
        total,
      ),
    {
      path: ['components'],
      error: 'expected weights that add up to the total',
    },
  )
  .refine(
    ({ components, total }) =>
      sums(
        components.map(({ weight_on_probation }) => weight_on_probation),
        total,
      ),
    { path: ['components'], error: 'expected probation weights that add up to the total' },
  );

export const kpi = z.strictObject({
  source,
  at_most: count,
  weight_should_be_at_least: percentage,
  weights_sum: percentage,
  kinds: z.array(z.strictObject({ id, no, name: text })).min(1),
  /** Where the formula and the scale of levels stand. */
  formula: z.strictObject({ source }),
  level: levelScale,
  errata,
});

export const wording = z.strictObject({ source, text });

export const functionalByPosition = z.strictObject({
  source,
  offered: z.array(z.strictObject({ no, competency: id })).min(1),
  functional_by_position: z
    .array(z.strictObject({ positions: z.array(text).min(1), competencies: ids }))
    .min(1),
  limits: z.strictObject({ source, at_least: count }),
  errata,
  notes,
});

export const administrative = z.strictObject({
  source,
  positions: z.array(text).min(1),
  competencies: ids,
  counts_as: z.strictObject({ position_type: text, position_level: text }),
  text,
});

export const core = z.strictObject({ source, competencies: ids });

export const attendance = z.strictObject({
  source,
  name: text,
  scored: z.boolean(),
  behaviours: z.array(z.strictObject({ no, name: text })).min(1),
  notes,
});

const pointsBelow = z.strictObject({ below_expected: z.int().min(0), points: z.int().min(0) });

/** How a level found becomes points: by its distance from the level expected, by their ratio, or by itself. */
export const behaviourScales = z.strictObject({
  source,
  default_scale: z.enum(['BAR', 'HYBRID', 'RATING']),
  levels: z.strictObject({ expected: levelScale, found: levelScale }),
  scales: z
    .array(
      z.discriminatedUnion('id', [
        z.strictObject({
          id: z.literal('BAR'),
          name: text,
          points: z.array(pointsBelow).min(1),
          full: count,
        }),
        z.strictObject({ id: z.literal('HYBRID'), name: text, cap: percentage }),
        z.strictObject({ id: z.literal('RATING'), name: text, highest: count }),
      ]),
    )
    .min(1),
});

export const bandLimits = z.strictObject({
  source,
  at_least: count,
  pass_band: text,
  pass_not_below: percentage,
  text,
  consultation: z.strictObject({ source, below: percentage, text }),
  no_raise: z.strictObject({ source, bands: z.array(text).min(1), text }),
});

export const evaluators = z.strictObject({
  source,
  evaluators: z
    .array(z.strictObject({ no, evaluator: text, evaluated: text, approved_by: z.array(text).min(1) }))
    .min(1),
});

export const salary = z.strictObject({
  source,
  percent: percentage,
  held_back_percent: percentage,
  of: text,
  dates: z.array(dayOfYear).min(1),
  groups: z.array(z.strictObject({ id, no, name: text, pool: z.enum(['group', 'unit']) })).min(1),
  held_back_for: text,
  rounding: z.strictObject({ source, up_to_baht: count }),
  errata,
});

export const committee = z.strictObject({
  sources,
  name: text,
  duty: text,
  members: z
    .array(
      z.strictObject({
        role: text,
        who: text,
        at_least: count,
        at_most: count.optional(),
        /** What the position's name must say. */
        position: text.optional(),
        /** Whether only section 38 ค.(2) staff may have the role. */
        staff: z.boolean().optional(),
      }),
    )
    .min(1),
});

export const staffForms = z.strictObject({
  source,
  forms: z.array(z.strictObject({ no, name: text, provenance: z.enum(['seed', 'public']) })).min(1),
});

const field = z.strictObject({
  label: text,
  kind: z.enum(['text', 'date', 'choice', 'tick', 'heading', 'row', 'signature', 'printed']),
  options: z.array(text),
});

export const summaryForm = z.strictObject({
  source,
  title: text,
  parts: z.array(z.strictObject({ no: count, name: text, fields: z.array(field).min(1) })).min(1),
  errata,
  notes,
});

export const permanentEmployeeComponents = z.strictObject({
  source,
  components: z.array(z.strictObject({ name: text, weight: percentage })).min(1),
  notes,
});
