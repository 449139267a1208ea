/** The words of restore points and of taking actions back. */
export const restoreWords = {
  copyOf: (tab: string) => `คืน · ${tab}`,
} as const;
