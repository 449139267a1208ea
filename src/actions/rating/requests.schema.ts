import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const note = z.string().check(z.trim());
const level = z.int().check(z.minimum(0));

/** One item's evidence, with what the user saw before. */
const evidenceChange = z.object({
  component: text,
  item: text,
  note,
  links: note,
  before: z.object({ note, links: note }),
});

const draftKey = { round: text, tab: text, side: z.enum(['self', 'supervisor']), id: text };

/**
 * What the sidebar sends to save one side of one person's rating. Levels are 0 where none is chosen; round and
 * tab are those that the form was opened in.
 */
export const saveRequest = z.object({
  ...draftKey,
  round: z._default(z.string(), ''),
  tab: z._default(z.string(), ''),
  levels: z.array(level),
  opened: z.array(z.string()),
  evidence: z._default(z.array(evidenceChange), []),
});

/** What the sidebar sends to keep a draft; it is kept in the same shape. */
export const draft = z.object({
  ...draftKey,
  name: z.string(),
  at: z.number(),
  levels: z.array(level),
  opened: z.array(z.string()),
  evidence: z.array(evidenceChange),
});

const answer = z.object({ ticks: z.array(z.boolean()), evidence: note });

/** One competency's answer, with what the user saw before. */
export const behaviourChange = z.object({ competency: text, words: text, answer, opened: answer });

/** The same of behaviours that were ticked. */
export const behaviourDraft = z.object({
  ...draftKey,
  name: z.string(),
  at: z.number(),
  changes: z.array(behaviourChange).check(z.minLength(1)),
});

export const anyDraft = z.union([draft, behaviourDraft]);

export const draftKeyRequest = z.object(draftKey);

/** Which person is asked about. */
export const personRequest = z.object({ id: text, side: z.enum(['self', 'supervisor']) });

/** Ids of the forms whose words the page has already. */
export const loadRequest = z.object({ forms: z.array(z.string()) });

/** Whose people come first; '' for nobody's. */
export const mineRequest = z.object({ supervisor: z.string() });
