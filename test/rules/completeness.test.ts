import { type CompetencyFile, competenciesOf, errataOf, readRulesFiles } from './files';
import { bareLetters, describeWithSeeds, letters, SEED } from './seed';

/** What stands between the texts of a dictionary, in its letters. */
interface Frame {
  readonly read: (text: string) => string;
  readonly whole: string;
  readonly between: RegExp;
}

/** A text as it is written, and with its file's corrections taken back: the source prints one of the two. */
type Printed = readonly [string, string];

/** The texts of a competency in the order of the source. */
const printed = (competency: CompetencyFile): Printed[] => {
  const file = readRulesFiles().find(
    ({ data }) => (data as CompetencyFile).naming?.id === competency.naming.id,
  );
  const errata = file ? errataOf(file) : [];
  const { naming, name_en, definition, levels } = competency;
  return [
    naming.name_th,
    name_en,
    definition,
    ...levels.flatMap(({ title, behaviours }) => [title, ...behaviours]),
  ].map((text) => [
    text,
    errata.reduce((before, erratum) => before.replaceAll(erratum.after, erratum.before), text),
  ]);
};

/** What of the source no text accounts for, from the first competency to the last. */
const leftOver = (texts: readonly Printed[], { read, whole, between }: Frame): string[] => {
  const [name, , definition] = texts.map(([text]) => read(text));
  let at = whole.lastIndexOf(name ?? '', whole.indexOf(definition ?? ''));
  return texts.flatMap((candidates) => {
    const [nearest] = candidates
      .map(read)
      .map((text) => ({ text, start: whole.indexOf(text, at) }))
      .filter(({ start }) => start >= 0)
      .sort((a, b) => a.start - b.start || b.text.length - a.text.length);
    if (!nearest) return [`not after ${whole.slice(Math.max(0, at - 20), at)}: ${candidates[0]}`];
    const gap = whole.slice(at, nearest.start);
    at = nearest.start + nearest.text.length;
    return between.test(gap) ? [] : [`${gap} before ${candidates[0]}`];
  });
};

describeWithSeeds('nothing of the dictionaries is left out', () => {
  test('ว27 attachment 2', () => {
    const texts = competenciesOf('ocsc').flatMap(printed);
    const between =
      /^(หนา\d+|\d{1,2}|\.|\(|\)|:|คาจากดความ|ระดบท\d|สมรรถนะทางการบรหาร|สมรรถนะเฉพาะตามลกษณะงานทปฏบต)*$/;
    expect(leftOver(texts, { read: bareLetters, whole: bareLetters(SEED.letters ?? ''), between })).toEqual(
      [],
    );
  });

  test('the local dictionary', () => {
    const texts = competenciesOf('local').flatMap(printed);
    const between =
      /^(\d+\)|[-–:()]|[A-Z]+|ระดับที่\d|ระดับสมรรถนะ|โดยมีพฤติกรรมบ่งชี้ดังนี้|การประเมินพฤติกรรมการปฏิบัติราชการเป็นรายสมรรถนะ|สมรรถนะหลัก|สมรรถนะประจำสายงาน)*$/;
    expect(leftOver(texts, { read: letters, whole: letters(SEED.local ?? ''), between })).toEqual([]);
  });
});
