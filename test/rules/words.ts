import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The Thai word list of the package wordcut, which libthai's dictionary is the base of. */
const listed = (): string[] => {
  const folder = join(dirname(require.resolve('wordcut/package.json')), 'data');
  return readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\s*\n/));
};

/** A word of one letter would make anything readable: such a one must be reviewed, and stand alone. */
const SHORTEST = 2;

/** Whether words stand on a list, and whether letters without spaces can be read as such words. */
export class Vocabulary {
  private readonly words: ReadonlySet<string>;
  private readonly longest: number;
  private readonly segmenter = new Intl.Segmenter('th', { granularity: 'word' });

  constructor(private readonly reviewed: readonly string[]) {
    const words = [...listed(), ...reviewed].filter((word) => word.length >= SHORTEST);
    this.words = new Set(words);
    this.longest = Math.max(...words.map(({ length }) => length));
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** The words that ICU divides a run of letters into. */
  divide(run: string): string[] {
    return [...this.segmenter.segment(run)].map(({ segment }) => segment);
  }

  /** Whether a run of letters is words of the lists: as ICU divides it, or as it can be divided at all. */
  reads(run: string): boolean {
    return (
      this.reviewed.includes(run) || this.divide(run).every((word) => this.has(word)) || this.covers(run)
    );
  }

  private covers(run: string): boolean {
    const reached = [true];
    for (let end = 1; end <= run.length; end += 1)
      reached[end] = Array.from({ length: Math.min(end, this.longest) }, (_, back) => end - back - 1).some(
        (start) => reached[start] && this.has(run.slice(start, end)),
      );
    return reached[run.length] ?? false;
  }
}

/** Runs of Thai letters between spaces, signs, digits and other scripts. */
export const runsOf = (text: string): string[] => text.match(/[ก-ฮะ-ฺเ-ๅ็-๎]+/g) ?? [];
