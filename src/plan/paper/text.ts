import { COMPOUND_WORDS, PREFIX_WORDS } from '../../thai/papers';
import { PAGE } from './page';

/** What breaking text into lines needs to know: a data file of the build. */
export interface PaperText {
  /** Advance widths in thousandths of the font's size, by character. */
  readonly widths: { readonly regular: Widths; readonly bold: Widths };
  /** Thai words, with a blank between them. */
  readonly words: string;
}

type Widths = Readonly<Record<string, number>>;

const POINTS_OF_PIXEL = 0.75;
const EM = 1000;

/** Marks above and below, and vowels and signs that stay with the letter before them. */
const FOLLOWS = /[\u0e30-\u0e3a\u0e45-\u0e4e]/;
const LEADS = /[เแโใไ]/;
/** No line begins with these, and none ends with those. */
const CLOSES = /[)\]}”’"'.,:;!?%ๆฯ/–-]/;
/** A line may end after these without a blank; a point may belong to an abbreviation. */
const PARTS = /[)\]}”’,;:!?/–-]/;
const OPENS = /[([{“‘]/;
const INVISIBLE = '\u200b';
/** How much wider than its font says the host may draw a text. */
const SAFETY = 1.015;
/** A blank of the text's own that no line is broken at, and that the host does not trim. */
export const NO_BREAK_SPACE = '\u00a0';

/** A typesetter: measures text, and breaks it into lines. */
export interface Typesetter {
  /** Pixels that a text takes in one line. */
  readonly width: (text: string, bold?: boolean) => number;
  /**
   * A text in lines that each fit a width: broken at blanks and between Thai words, within a word only where it
   * alone is wider than a line, and never apart from its marks. Nothing is left out but the blanks at the breaks.
   *
   * @param first the width of the first line, where it differs
   */
  readonly lines: (text: string, width: number, options?: LineOptions) => string[];
  /** Blanks that take so many pixels, as nearly as they can. */
  readonly blanks: (pixels: number) => string;
}

export interface LineOptions {
  readonly bold?: boolean;
  /** Width of the first line, where it differs. */
  readonly first?: number;
}

export const typesetter = ({ widths, words }: PaperText): Typesetter => {
  const pixels = PAGE.fontSize / POINTS_OF_PIXEL / EM;
  const known = new Set([...words.split(' '), ...COMPOUND_WORDS]);
  const longest = Math.max(...[...known].map((word) => word.length));
  const pieces = new Map<string, readonly string[]>();

  const width: Typesetter['width'] = (text, bold = false) => {
    const table = bold ? widths.bold : widths.regular;
    let sum = 0;
    for (const character of text) sum += character === INVISIBLE ? 0 : (table[character] ?? EM);
    return sum * pixels;
  };

  const piecesOf = (text: string): readonly string[] => {
    const found = pieces.get(text) ?? unbreakable(text, known, longest);
    pieces.set(text, found);
    return found;
  };

  const lines: Typesetter['lines'] = (text, full, { bold = false, first = full } = {}) => {
    const done: string[] = [];
    for (const paragraph of text.split(/\r?\n/)) {
      let line = '';
      const room = () => (done.length === 0 ? first : full);
      const fits = (piece: string) => width((line + piece).trimEnd(), bold) * SAFETY <= room();
      const end = () => {
        done.push(line.trimEnd());
        line = '';
      };
      for (const piece of piecesOf(paragraph)) {
        if (fits(piece)) {
          line += piece;
          continue;
        }
        if (line !== '') end();
        for (const cluster of fits(piece) ? [piece] : clusters(piece)) {
          if (line !== '' && !fits(cluster)) end();
          line += cluster;
        }
      }
      end();
    }
    return done;
  };

  return {
    width,
    lines,
    blanks: (wanted) => NO_BREAK_SPACE.repeat(Math.max(0, Math.round(wanted / width(NO_BREAK_SPACE)))),
  };
};

/** Whether a line may end before the character at a place, by the letters alone. */
const mayBreak = (text: string, at: number): boolean =>
  !FOLLOWS.test(text[at] ?? '') && !LEADS.test(text[at - 1] ?? '');

/**
 * Letters with their marks, the least that a line may hold.
 *
 * @example clusters('เด็กดี') // ['เด็', 'ก', 'ดี']
 */
const clusters = (text: string): string[] => {
  const found: string[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && !(mayBreak(text, at) && !isLowSurrogate(text, at))) continue;
    found.push(text.slice(from, at));
    from = at;
  }
  return found;
};

const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '');

const RUNS = /[\u0e01-\u0e4e]+| +|[^\u0e01-\u0e4e ]+/g;
const THAI = /^[\u0e01-\u0e4e]/;

/** The pieces of a text that lines keep whole, blanks at the end of the piece that they follow. */
const unbreakable = (text: string, known: ReadonlySet<string>, longest: number): string[] => {
  const runs = text.match(RUNS) ?? [];
  const parts = runs.flatMap((run) => (THAI.test(run) ? thaiWords(run, known, longest) : [run]));
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined[joined.length - 1];
    if (before !== undefined && !mayPart(before, part)) joined[joined.length - 1] = before + part;
    else joined.push(part);
  }
  return joined;
};

/** Whether a line may end between two pieces: after a blank, or between two Thai words. */
const mayPart = (before: string, next: string): boolean => {
  if (next.startsWith(' ')) return false;
  if (before.endsWith(' ')) return true;
  const [last, first] = [before[before.length - 1] ?? '', next[0] ?? ''];
  if (CLOSES.test(first) || OPENS.test(last)) return false;
  return (
    (THAI.test(last) && (THAI.test(first) || OPENS.test(first))) || (PARTS.test(last) && THAI.test(first))
  );
};

/** What a letter outside of every known word costs, in words. */
const UNKNOWN = 10;

/**
 * Thai text as words: of all ways to read it, the one with the fewest letters outside of known words, then the
 * fewest words, then the longest word first. Letters outside of words stay together, and prefixes with their word.
 */
const thaiWords = (text: string, known: ReadonlySet<string>, longest: number): string[] => {
  const costs = Array<number>(text.length + 1).fill(0);
  const ends = Array<number>(text.length).fill(0);
  const areWords = Array<boolean>(text.length).fill(false);
  for (let at = text.length - 1; at >= 0; at -= 1) {
    costs[at] = (costs[at + 1] ?? 0) + UNKNOWN;
    ends[at] = at + 1;
    if (at > 0 && !mayBreak(text, at)) continue;
    for (let end = Math.min(text.length, at + longest); end > at + 1; end -= 1) {
      const cost = (costs[end] ?? 0) + 1;
      if (cost >= (costs[at] ?? 0) || !(end === text.length || mayBreak(text, end))) continue;
      if (!known.has(text.slice(at, end))) continue;
      [costs[at], ends[at], areWords[at]] = [cost, end, true];
    }
  }
  const words: string[] = [];
  let afterWord = true;
  let afterPrefix = false;
  for (let at = 0; at < text.length; ) {
    const [end, isWord] = [ends[at] ?? text.length, areWords[at] ?? false];
    const part = text.slice(at, end);
    if (words.length === 0 || ((isWord || afterWord) && !afterPrefix)) words.push(part);
    else words[words.length - 1] += part;
    afterWord = isWord;
    afterPrefix = isWord && PREFIX_WORDS.has(part);
    at = end;
  }
  return words;
};
