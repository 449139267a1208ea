import * as z from 'zod';
import { countUp, errata, level, levelsFromOne, notes, source, text, textOrNone } from './source.schema';

const group = z.enum(['core', 'administrative', 'functional']);

/** One competency of a dictionary: OCSC levels run 0–5, local ones 1–5. */
export const competency = z
  .strictObject({
    dictionary: z.enum(['ocsc', 'local']),
    no: z.int().min(1),
    group,
    naming: z.strictObject({
      id: z.string().regex(/^[A-Za-z]+(-[a-z]+)*$/, 'expected an id in kebab case, or a code'),
      name_th: text,
      aliases: z.array(text).min(1).optional(),
    }),
    name_en: text,
    source,
    definition: text,
    levels: z.array(z.strictObject({ level, title: text, behaviours: z.array(text) })),
    errata,
    notes,
  })
  .refine(
    ({ dictionary, levels }) =>
      levels.length === (dictionary === 'ocsc' ? 6 : 5) &&
      countUp(
        levels.map(({ level }) => level),
        dictionary === 'ocsc' ? 0 : 1,
      ),
    { path: ['levels'], error: 'expected levels 0–5 (ocsc) or 1–5 (local) in order' },
  )
  .refine(({ levels }) => levels.every(({ level, behaviours }) => level === 0 || behaviours.length > 0), {
    path: ['levels'],
    error: 'expected a behaviour on every level above 0',
  });

/** A scale of knowledge, law or a skill. */
export const scale = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'expected an id in kebab case'),
  name_th: text,
  applies_to: text,
  source,
  definition: textOrNone,
  levels: levelsFromOne(z.strictObject({ level, text })),
  errata,
  notes,
});

/** The words that close every level title of the local dictionary, kept once. */
export const leadIn = z.strictObject({ source, text });

const requirement = z.strictObject({
  kind: z.enum([
    'knowledge',
    'law',
    'skill-computer',
    'skill-english',
    'skill-calculation',
    'skill-data',
    'core',
    'administrative',
    'functional',
  ]),
  names: z.array(text),
  only: z.array(z.string().min(1)).min(1).optional(),
  /** A row a position type, a column a position level; null where nothing is required. */
  required: z.array(z.array(z.int().min(1).max(5).nullable())),
});

/** The levels that ว27 attachment 1 requires, by kind, position type and position level. */
export const expectedLevels = z
  .strictObject({
    source,
    /** The words that may stand before a type or a level: ประเภทวิชาการ, ระดับต้น. */
    prefixes: z.strictObject({ type: text, level: text }),
    positions: z.array(z.strictObject({ type: text, levels: z.array(text).min(1) })).min(1),
    kinds: z.array(requirement).min(1),
    /** The clause of the attachment that each kind stands in, in the order of `kinds`. */
    clauses: z.array(text),
  })
  .superRefine(({ positions, kinds, clauses }, context) => {
    const columns = positions.map(({ levels }) => levels.length).join();
    kinds.forEach(({ required }, index) => {
      if (required.map((row) => row.length).join() === columns) return;
      context.addIssue({
        code: 'custom',
        path: ['kinds', index, 'required'],
        message: `expected rows of ${columns} levels, as positions has`,
      });
    });
    if (clauses.length !== kinds.length)
      context.addIssue({ code: 'custom', path: ['clauses'], message: `expected ${kinds.length} clauses` });
  });
