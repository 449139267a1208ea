import * as z from 'zod/mini';
import { behaviourChange } from '../rating/requests.schema';

const text = z.string().check(z.minLength(1));
const side = z.enum(['self', 'supervisor']);

/** Whose sheet of behaviours is asked for, and of which side it matters who changed it last. */
export const behavioursRequest = z.object({ id: text, side: z.optional(side) });

/** One side's ticks on the competencies that changed, with what the user saw before. */
export const behavioursSave = z.object({
  id: text,
  side,
  round: text,
  changes: z.array(behaviourChange).check(z.minLength(1)),
});
