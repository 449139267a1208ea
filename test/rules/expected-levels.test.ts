import { composeRules } from '../../tools/rules-json';
import { readRulesFiles } from './files';
import { describeWithSeeds, SEED, withoutMarks } from './seed';

/** Position types and levels, lowest first, as ว27 attachment 1 names them. */
const POSITIONS = {
  ทั่วไป: ['ปฏิบัติงาน', 'ชำนาญงาน', 'อาวุโส', 'ทักษะพิเศษ'],
  วิชาการ: ['ปฏิบัติการ', 'ชำนาญการ', 'ชำนาญการพิเศษ', 'เชี่ยวชาญ', 'ทรงคุณวุฒิ'],
  อำนวยการ: ['ต้น', 'สูง'],
} as const;

const GENERAL = POSITIONS.ทั่วไป.map((level) => `ทั่วไป ${level}`);
const ACADEMIC = POSITIONS.วิชาการ.map((level) => `วิชาการ ${level}`);
const MANAGERIAL = POSITIONS.อำนวยการ.map((level) => `อำนวยการ ${level}`);

const CORE = ['achievement-motivation', 'service-mind', 'expertise', 'integrity', 'teamwork'];
const ADMINISTRATIVE = [
  'leadership',
  'visioning',
  'strategic-orientation',
  'change-leadership',
  'self-control',
  'coaching-and-empowering-others',
];
const DISTINGUISHED = ['visioning', 'strategic-orientation', 'change-leadership'];

const levels = composeRules(readRulesFiles()).rules.expected_levels as {
  kind: string;
  position_type: string;
  position_level: string;
  level: number;
  competencies: string[];
}[];

const table = (kind: string, only?: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    levels
      .filter((one) => one.kind === kind && (!only || one.competencies.join() === only.join()))
      .map((one) => [`${one.position_type} ${one.position_level}`, one.level]),
  );

const expectedTable = (
  general: readonly number[],
  academic: readonly number[],
  managerial: readonly number[],
): Record<string, number> =>
  Object.fromEntries([
    ...general.map((level, index) => [GENERAL[index], level] as const),
    ...academic.map((level, index) => [ACADEMIC[index], level] as const),
    ...managerial.map((level, index) => [MANAGERIAL[index], level] as const),
  ]);

test.each([
  ['knowledge', [1, 2, 3, 4], [1, 2, 3, 4, 5], [1, 2]],
  ['law', [1, 1, 2, 2], [2, 2, 3, 3, 3], [3, 3]],
  ['skill-computer', [1, 1, 2, 2], [2, 2, 2, 2, 2], [2, 2]],
  ['skill-english', [1, 1, 2, 2], [2, 2, 2, 2, 2], [2, 2]],
  ['skill-calculation', [1, 1, 2, 2], [2, 2, 2, 2, 2], [2, 2]],
  ['skill-data', [1, 1, 2, 2], [2, 2, 2, 2, 2], [2, 2]],
  ['core', [1, 1, 2, 2], [1, 2, 3, 4, 5], [3, 4]],
  ['functional', [1, 1, 2, 2], [1, 2, 3, 4, 5], [3, 4]],
])('%s', (kind, general, academic, managerial) => {
  expect(table(kind)).toEqual(expectedTable(general, academic, managerial));
});

test('administrative competencies of อำนวยการ', () => {
  expect(table('administrative', ADMINISTRATIVE)).toEqual({ 'อำนวยการ ต้น': 1, 'อำนวยการ สูง': 2 });
});

test('ทรงคุณวุฒิ has three administrative competencies at level 3', () => {
  expect(table('administrative', DISTINGUISHED)).toEqual({ 'วิชาการ ทรงคุณวุฒิ': 3 });
});

test('nothing else is required: 91 rows', () => {
  expect(levels).toHaveLength(8 * 11 + 3);
});

test('core and functional speak of every competency of their group', () => {
  const functional = levels.filter(({ kind }) => kind === 'functional').map((one) => one.competencies.length);
  expect(new Set(functional)).toEqual(new Set([16]));
  expect(new Set(levels.filter(({ kind }) => kind === 'core').map((one) => one.competencies.join()))).toEqual(
    new Set([CORE.join()]),
  );
});

describeWithSeeds('read anew in ว27 attachment 1', () => {
  test.each([
    ['knowledge', /1\. ระดบความรความสามารถ/, 1],
    ['law', /2\. ระดบความรเรองกฎหมาย/, 1],
    ['skill-computer', /1\. การใชคอมพวเตอร/, 1],
    ['skill-english', /2\. การใชภาษาองกฤษ/, 1],
    ['skill-calculation', /3\. การคานวณ/, 1],
    ['skill-data', /4\. การจดการขอมล/, 1],
    ['core', /1\.1 การมงผลสมฤทธ/, 5],
    ['functional', /3\. *ระดบสมรรถนะเฉพาะ/, 1],
  ])('%s', (kind, heading, sections) => {
    const text = attachment();
    const start = text.search(heading);
    expect(start).toBeGreaterThan(0);
    const read = clauses(text.slice(start), kind === 'knowledge' || kind === 'law' ? LISTED : SENTENCES);
    expect(read.slice(0, sections)).toEqual(Array.from({ length: sections }, () => table(kind)));
  });

  test('administrative', () => {
    const text = attachment();
    const read = clauses(text.slice(text.search(/2\.1 สภาวะผนา/)), SENTENCES);
    expect(read.slice(0, 6)).toEqual(
      Array.from({ length: 6 }, () => table('administrative', ADMINISTRATIVE)),
    );
  });

  test('ทรงคุณวุฒิ', () => {
    expect(attachment().replace(/\s+/g, '')).toContain(
      'ระดบทรงคณวฒกาหนดใหมสมรรถนะวสยทศนการวางกลยทธภาครฐและศกยภาพเพอนาการปรบเปลยนระดบท3ดวย',
    );
  });
});

const attachment = (): string => {
  const text = withoutMarks(SEED.letters ?? '');
  const start = text.indexOf('ก. ความรความสามารถทจาเปน');
  return text.slice(start, text.indexOf('สารบญ', start)).replace(/[ \t]+/g, ' ');
};

/** Where the positions stand: listed by type under their own number, or all in the clause itself. */
const LISTED = 'listed';
const SENTENCES = 'sentences';

/** The tables of the sections that follow, a section running from one clause (1) to the next. */
const clauses = (text: string, kind: typeof LISTED | typeof SENTENCES): Record<string, number>[] => {
  const [joined = ''] = text.replace(/\s+/g, '').split(kind === LISTED ? /ข\.ระดบทกษะ/ : /$/);
  const parts = joined.split(/(?=\(1\))/).slice(1);
  if (kind === SENTENCES) return parts.map((part) => readClauses(part, ''));
  const types = ['ทวไป', 'วชาการ', 'อานวยการ'];
  const rows = joined.split(/(?=[12]\.[123]ตาแหนงประเภท)/).slice(1, 4);
  const lists = rows.map((row) => row.replace(/^[12]\.[123]ตาแหนงประเภท(ทวไป|วชาการ|อานวยการ)(?=\(1\))/, ''));
  return [Object.assign({}, ...lists.map((list, index) => readClauses(list, types[index] ?? '')))];
};

/** Every clause ends in its level: "… กำหนดให้ต้องมี … ระดับที่ 2". */
const readClauses = (section: string, type: string): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const [, words = '', level] of section.matchAll(
    /((?:(?!กาหนดใหตองม).)+)กาหนดใหตองม(?:(?!ระดบท?\d).)*ระดบท?(\d)/g,
  ))
    for (const position of positionsIn(words, type)) found[position] ??= Number(level);
  return found;
};

/** The positions that a clause names; ขึ้นไป is every higher level of the type, and a bare type is all of it. */
const positionsIn = (words: string, given: string): string[] => {
  let type = given;
  const named: string[] = [];
  for (const piece of words.split(/(?=ประเภท|ระดบ|ชานาญงาน)|และ/)) {
    const plain = piece.replace(/^(ตาแหนง)?(ประเภท|ระดบ)?/, '');
    const newType = Object.keys(POSITIONS).find(
      (name) => /ประเภท/.test(piece) && plain.startsWith(withoutMarks(name)),
    );
    if (newType) {
      type = withoutMarks(newType);
      named.push(`${type}*`);
      continue;
    }
    const levelsOfType = levelsOf(type);
    const at = levelsOfType.map(withoutMarks).findIndex((name) => plain === name || plain === `${name}ขนไป`);
    if (at < 0) continue;
    const wanted = plain.endsWith('ขนไป') ? levelsOfType.slice(at) : levelsOfType.slice(at, at + 1);
    named.push(...wanted.map((name) => `${thaiType(type)} ${name}`));
  }
  return named.flatMap((one, index) => {
    if (!one.endsWith('*')) return [one];
    const name = thaiType(one.slice(0, -1));
    const follows = named[index + 1]?.startsWith(`${name} `);
    return follows ? [] : levelsOf(one.slice(0, -1)).map((level) => `${name} ${level}`);
  });
};

const thaiType = (bare: string): string =>
  Object.keys(POSITIONS).find((name) => withoutMarks(name) === bare) ?? '';

const levelsOf = (bare: string): readonly string[] =>
  POSITIONS[thaiType(bare) as keyof typeof POSITIONS] ?? [];
