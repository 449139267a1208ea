import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));

/** Whose sheet of behaviours is asked for. */
export const behavioursRequest = z.object({ id: text });

const answer = z.object({ ticks: z.array(z.boolean()), evidence: z.string().check(z.trim()) });

/** One side's ticks on one competency in the order of the sheet, with what the user saw before. */
export const behavioursSave = z.object({
  id: text,
  side: z.enum(['self', 'supervisor']),
  competency: text,
  answer,
  opened: answer,
});
