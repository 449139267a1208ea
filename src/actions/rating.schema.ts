import * as z from 'zod/mini';

/** What the sidebar sends to save one side of one person's rating. Levels are 0 where none is chosen. */
export const saveRequest = z.object({
  id: z.string().check(z.minLength(1)),
  side: z.enum(['self', 'supervisor']),
  levels: z.array(z.int().check(z.minimum(0))),
  opened: z.array(z.string()),
});
