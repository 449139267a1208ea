import type { RulesFile } from '../../src/model/rules/file';
import { errataOf, type RuleText, readRulesFiles, textsOf } from './files';
import { bareLetters, describeWithSeeds, letters, SEED } from './seed';

/** Letters by source: the local dictionary's characters are whole, the letters' lost their marks. */
const seedOf = (file: string): { readonly whole: string; readonly read: (text: string) => string } =>
  file.startsWith('competencies/local/')
    ? { whole: letters(SEED.local ?? ''), read: letters }
    : { whole: bareLetters(SEED.letters ?? ''), read: bareLetters };

/** What is not a sentence of the source, though its file is: names that the rules give themselves. */
const OWN_WORDS = [
  /naming: aliases/,
  /^bands\/[a-z-]+\.json: name$/,
  /^staff\/administrative\.json: positions/,
  /scoring: (name|numbers)/,
  /^scales\/.*: applies_to/,
  /^rounds\.json: fiscal_year$/,
  /^expected-levels\.json: (prefixes|kinds: \d+: names)/,
  /^staff\/summary-form\.json: parts: \d: name$/,
  /^staff\/(core|behaviour-scales|functional-by-position)\.json/,
  /^forms\/.*: text: levels: \d: points$/,
];

const isFromSeed = (data: unknown): boolean => {
  const { source, sources } = data as { source?: Source; sources?: Source[] };
  return [source, ...(sources ?? [])].every((one) => one === undefined || one.provenance === 'seed');
};

interface Source {
  readonly provenance: string;
}

/** Whether the source prints a text, as it stands or with its corrections taken back, blanks to fill in aside. */
const isPrinted = (text: string, file: RulesFile): boolean => {
  const { whole, read } = seedOf(file.file);
  const uncorrected = errataOf(file).reduce(
    (printed, { before, after }) => printed.replaceAll(after, before),
    text,
  );
  return [text, uncorrected].some((printed) =>
    printed.split(/\.{3,}|\s\/\s/).every((part) => whole.includes(read(part))),
  );
};

const files = readRulesFiles().filter(({ data }) => isFromSeed(data));

const texts = (file: RulesFile): RuleText[] =>
  textsOf(file).filter(({ where }) => !OWN_WORDS.some((pattern) => pattern.test(where)));

describeWithSeeds('every text stands in the source, letter by letter', () => {
  test.each(files.map((file) => [file.file, file] as const))('%s', (_, file) => {
    const missing = texts(file).filter(({ text }) => !isPrinted(text, file));
    expect(missing).toEqual([]);
  });

  test.each(files.filter((file) => errataOf(file).length > 0).map((file) => [file.file, file] as const))(
    '%s: what its errata correct is printed so',
    (name, file) => {
      const { whole, read } = seedOf(name);
      expect(errataOf(file).filter(({ before }) => !whole.includes(read(before)))).toEqual([]);
    },
  );
});

test('every correction stands in its file', () => {
  const lost = readRulesFiles().flatMap((file) => {
    const written = textsOf(file).map(({ text }) => letters(text));
    return errataOf(file).filter(({ after }) => !written.some((text) => text.includes(letters(after))));
  });
  expect(lost).toEqual([]);
});
