import type { TestBench } from './workbench';

/** What a call about a job answers. */
export interface JobState {
  readonly job: string;
  readonly finished: boolean;
  /** The export link of what was made, once it is finished. */
  readonly link: string;
  readonly tabs: readonly string[];
  /** Names of those for whom nothing was made. */
  readonly gone: readonly string[];
}

interface Reply {
  readonly ok: boolean;
  readonly value: JobState;
  readonly message: string;
}

/** Makes a document for people from its first batch to its last, as the dialog does. */
export const runJob = async (
  { project, state }: TestBench,
  document: string,
  people: readonly { readonly id: string; readonly name: string }[],
): Promise<JobState> => {
  const call = async (name: string, request: object): Promise<JobState> => {
    const reply = (await project.call('callSidebar', [name, request])) as Reply;
    if (!reply.ok) throw new Error(reply.message);
    return reply.value;
  };
  let job = await call('startJob', { document, people });
  while (!job.finished) job = await call('continueJob', { job: job.job });
  await state.engine.settle();
  return job;
};

/** What is seen in the rows of printed papers, cell by cell, blanks left out. */
export const printedLines = (bench: TestBench, tab: string): string[][] => {
  const sheet = bench.state.engine.book.getSheetByName(tab);
  if (!sheet) throw new Error(`No tab ${tab}`);
  return Array.from({ length: sheet.getMaxRows() }, (_, row) =>
    bench
      .row(tab, row + 1, sheet.getMaxColumns())
      .map((cell) =>
        String(cell ?? '')
          .replace(/[\u200b\u00a0]/g, ' ')
          .trim(),
      )
      .filter(Boolean),
  );
};
