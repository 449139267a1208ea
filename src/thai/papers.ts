/** A blank of no width: it fills a cell and prints nothing. */
export const INVISIBLE = '\u200b';

/** What stands on papers beside their own texts. */
export const paperWords = {
  pageOf: (name: string, no: number, of: number) => `${name} หน้า ${no}/${of}`,
  /** The name of a tab while papers are being put on it. */
  unfinished: (tab: string) => `${tab} (กำลังจัดทำ)`,
} as const;

/** Words that make a word of the one that follows: no line ends with them. */
export const PREFIX_WORDS: ReadonlySet<string> = new Set(['การ', 'ความ', 'ผู้', 'นัก']);
