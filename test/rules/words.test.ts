import { readRulesFiles, textsOf } from './files';
import reviewed from './reviewed-words.json';
import { bareLetters } from './seed';
import { runsOf, Vocabulary } from './words';

const texts = readRulesFiles().flatMap(textsOf);
const vocabulary = new Vocabulary(reviewed.thai.map(({ word }) => word));

/** Where English stands for itself: names, and the terms of other letters. */
const ENGLISH = /name_en$|expected_practice|behaviour-scales/;

const latinOf = (text: string): string[] => text.match(/[A-Za-z]+(?:[ -][A-Za-z]+)*/g) ?? [];

test('every Thai word is on the word list or reviewed', () => {
  const unknown = texts.flatMap(({ where, text }) =>
    runsOf(text)
      .filter((run) => !vocabulary.reads(run))
      .map((run) => `${where}: ${vocabulary.divide(run).join('|')}`),
  );
  expect(unknown).toEqual([]);
});

/** Words, as ICU divides them, that have the same letters under different marks. */
const families = (): string[][] => {
  const byLetters = new Map<string, Set<string>>();
  for (const word of texts.flatMap(({ text }) => runsOf(text).flatMap((run) => vocabulary.divide(run)))) {
    const letters = bareLetters(word);
    byLetters.set(letters, (byLetters.get(letters) ?? new Set()).add(word));
  }
  return [...byLetters.values()].filter(({ size }) => size > 1).map((family) => [...family]);
};

test('words that differ in their marks alone are reviewed: extraction loses marks, and หนา is a word too', () => {
  const unreviewed = families().filter(
    (family) => !reviewed.marks.some((known) => family.every((word) => known.includes(word))),
  );
  expect(unreviewed).toEqual([]);
});

test('every Latin word in a Thai text is reviewed', () => {
  const known = reviewed.latin.map(({ word }) => word);
  const strays = texts
    .filter(({ where }) => !ENGLISH.test(where))
    .flatMap(({ where, text }) =>
      latinOf(text)
        .filter((word) => !known.includes(word))
        .map((word) => `${where}: ${word}`),
    );
  expect(strays).toEqual([]);
});

test('every reviewed word still stands in a text, with a reason', () => {
  const runs = texts.flatMap(({ text }) => runsOf(text));
  const latin = texts.flatMap(({ text }) => latinOf(text));
  const idle = [
    ...reviewed.thai.filter(
      ({ word }) => !runs.some((run) => (word.length > 1 ? run.includes(word) : run === word)),
    ),
    ...reviewed.latin.filter(({ word }) => !latin.includes(word)),
  ];
  expect(idle).toEqual([]);
  expect([...reviewed.thai, ...reviewed.latin].filter(({ reason }) => reason.length < 10)).toEqual([]);
});

test.each([
  ['ช านาญ', 'a space in the middle of a word'],
  ['วิสับทัศน์', 'a wrong letter'],
  ['องคกร', 'a lost mark'],
  ['ผลสมัฤทธิ์', 'a displaced mark'],
  ['หหน้าที่', 'a doubled letter'],
  ['ประสิทธิภพา', 'letters changed round'],
])('%s is not read: %s', (text) => {
  expect(runsOf(text).every((run) => vocabulary.reads(run))).toBe(false);
});
