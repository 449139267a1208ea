import { errataOf, type RuleText, readRulesFiles, textsOf } from './files';
import { bareLetters, describeWithSeeds, letters, SEED, withoutMarks } from './seed';

/** Letters in a row, and what stands before each of them: nothing, a space, or the end of a line. */
interface Laid {
  readonly letters: string;
  readonly gaps: readonly string[];
}

const lay = (text: string): Laid => {
  const gaps: string[] = [];
  let row = '';
  for (const character of text.replace(/[\ue000-\uf8ff•]/g, '')) {
    if (!/\s/.test(character)) row += character;
    else gaps[row.length] = character === '\n' || gaps[row.length] === '\n' ? '\n' : ' ';
  }
  return { letters: row, gaps };
};

/** ๆ has the house's own spacing: a space before it, and one after it where a word follows. */
const besideYamok = ({ letters: row }: Laid, at: number): boolean => row[at] === 'ๆ' || row[at - 1] === 'ๆ';

/** The places where a text and the source differ in spacing; ends of lines may be either. */
const differences = (ours: Laid, source: Laid, start: number): number[] =>
  Array.from({ length: ours.letters.length - 1 }, (_, index) => index + 1).filter((at) => {
    const [own = '', printed = ''] = [ours.gaps[at], source.gaps[start + at]];
    return printed !== '\n' && own !== printed && !besideYamok(ours, at);
  });

const occurrences = (ours: Laid, source: Laid): number[] => {
  const found: number[] = [];
  for (
    let at = source.letters.indexOf(ours.letters);
    at >= 0;
    at = source.letters.indexOf(ours.letters, at + 1)
  )
    found.push(at);
  return found;
};

/** Spaces that the source has in the middle of a word, which the file's notes tell. */
const MENDED = ['competencies/local/functional/CMS.json: levels: 2: title'];

const files = readRulesFiles().filter(({ file }) => /^(competencies\/(local|ocsc)\/\w+|scales)\//.test(file));

describeWithSeeds('spaces stand where the source has them, or where its lines end', () => {
  const sources = {
    local: lay((SEED.local ?? '').replace(/\u0e4d\u0e32/g, 'ำ')),
    letters: lay(withoutMarks(SEED.letters ?? '')),
  };

  test.each(files.map((file) => [file.file, file] as const))('%s', (name, file) => {
    const local = name.startsWith('competencies/local/');
    const source = local ? sources.local : sources.letters;
    const read = local ? (text: string) => text : withoutMarks;
    const moved = textsOf(file)
      .filter(({ where }) => !/naming|name_|applies_to/.test(where) && !MENDED.includes(where))
      .filter(({ text }) => (local ? letters : bareLetters)(text) !== '')
      .filter((one) => !agrees(one, source, read, errataOf(file)));
    expect(moved).toEqual([]);
  });
});

const agrees = (
  { text }: RuleText,
  source: Laid,
  read: (text: string) => string,
  errata: readonly { before: string; after: string }[],
): boolean => {
  const uncorrected = errata.reduce((printed, { before, after }) => printed.replaceAll(after, before), text);
  return [text, uncorrected].some((printed) => {
    const ours = lay(read(printed));
    return occurrences(ours, source).some((start) => differences(ours, source, start).length === 0);
  });
};
