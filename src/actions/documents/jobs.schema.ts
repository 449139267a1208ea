import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const count = z.int().check(z.minimum(0));

/** Somebody as the user saw them when choosing. */
const chosen = z.object({ id: text, name: text });

/** What the dialog sends to learn whom a document can be made for. */
export const peopleRequest = z.object({ document: text });

/** What the dialog sends to begin a job. */
export const startRequest = z.object({ document: text, people: z.array(chosen).check(z.minLength(1)) });

/** What the dialog sends to go on with a job, or to give it up. */
export const jobRequest = z.object({ job: text });

/** What the dialog sends to see a tab. */
export const tabRequest = z.object({ tab: text });

/** The people of a job, kept once. */
export const keptPeople = z.object({ job: text, people: z.array(chosen) });

/** How far a job is, kept after every batch. */
export const keptState = z.object({
  job: text,
  document: text,
  /** How many of the people are behind, whether made or gone. */
  next: count,
  /** Pages that stand on the stack of papers. */
  pages: count,
  /** Tabs made so far, where each person gets one. */
  tabs: z.array(text),
  /** Positions among the people of those whom the roster does not have any more. */
  gone: z.array(count),
  finished: z.boolean(),
  /** Opens the finished papers as PDF; '' where there are none. */
  link: z.string(),
});

/** Whose job a stack of papers belongs to. */
export const keptClaim = z.object({ job: text, user: text, at: z.number() });

export type Chosen = z.infer<typeof chosen>;
export type JobState = z.infer<typeof keptState>;
export type Claim = z.infer<typeof keptClaim>;
