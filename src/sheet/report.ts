/** Leaves an unexpected failure in the project's execution log, where a developer finds it. */
export const reportFailure = (error: unknown): void => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
};
