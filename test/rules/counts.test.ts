import { type CompetencyFile, competenciesOf, readRulesFiles } from './files';
import { describeWithSeeds, SEED, withoutMarks } from './seed';

/** How many behaviours each level has, from the lowest level up; OCSC from level 0, which has none. */
const OCSC: Readonly<Record<string, readonly number[]>> = {
  'achievement-motivation': [0, 5, 4, 2, 2, 2],
  'service-mind': [0, 4, 2, 3, 2, 3],
  expertise: [0, 3, 2, 2, 2, 2],
  integrity: [0, 2, 2, 2, 2, 1],
  teamwork: [0, 3, 3, 3, 3, 3],
  leadership: [0, 3, 5, 3, 3, 2],
  visioning: [0, 1, 2, 2, 1, 2],
  'strategic-orientation': [0, 2, 2, 2, 2, 2],
  'change-leadership': [0, 2, 2, 3, 2, 2],
  'self-control': [0, 1, 1, 2, 3, 2],
  'coaching-and-empowering-others': [0, 2, 2, 3, 2, 2],
  'analytical-thinking': [0, 2, 3, 2, 2, 3],
  'conceptual-thinking': [0, 1, 2, 1, 2, 1],
  'caring-others': [0, 2, 2, 3, 2, 2],
  'holding-people-accountable': [0, 2, 3, 2, 2, 2],
  'information-seeking': [0, 2, 2, 2, 3, 1],
  'cultural-sensitivity': [0, 3, 2, 3, 2, 2],
  'interpersonal-understanding': [0, 1, 1, 3, 2, 2],
  'organizational-awareness': [0, 1, 1, 2, 1, 2],
  proactiveness: [0, 2, 2, 2, 2, 2],
  'concern-for-order': [0, 3, 1, 4, 3, 1],
  'self-confidence': [0, 2, 2, 2, 2, 3],
  flexibility: [0, 1, 2, 1, 2, 2],
  'communication-and-influencing': [0, 1, 1, 2, 3, 2],
  'aesthetic-quality': [0, 3, 3, 2, 2, 1],
  'organizational-commitment': [0, 1, 2, 2, 2, 2],
  'relationship-building': [0, 1, 2, 2, 1, 1],
};

const LOCAL: Readonly<Record<string, readonly number[]>> = {
  ACH: [4, 5, 3, 3, 2],
  ING: [2, 2, 3, 3, 2],
  OPU: [1, 1, 2, 2, 2],
  SERV: [5, 3, 4, 2, 4],
  TW: [4, 4, 3, 2, 2],
  AT: [2, 2, 3, 2, 2],
  ISM: [1, 1, 1, 1, 1],
  PPS: [2, 2, 2, 2, 2],
  CI: [1, 2, 2, 2, 2],
  PK: [2, 1, 2, 3, 3],
  PSP: [1, 1, 1, 1, 1],
  RISK: [3, 2, 2, 2, 2],
  RM: [2, 2, 2, 3, 2],
  PO: [1, 3, 2, 3, 1],
  ST: [1, 1, 3, 2, 2],
  AO: [3, 2, 2, 3, 2],
  AI: [3, 2, 2, 2, 2],
  BP: [3, 3, 3, 2, 2],
  INV: [3, 2, 3, 2, 2],
  SM: [4, 4, 5, 3, 6],
  MO: [1, 1, 2, 3, 2],
  CPKE: [3, 2, 3, 3, 3],
  CMS: [2, 3, 2, 3, 1],
  ER: [3, 3, 3, 3, 2],
  ULAP: [2, 2, 2, 2, 1],
  CLB: [2, 2, 2, 2, 2],
  UPCR: [1, 2, 3, 2, 2],
};

const counted = (competencies: readonly CompetencyFile[]): Record<string, number[]> =>
  Object.fromEntries(
    competencies.map(({ naming, levels }) => [naming.id, levels.map(({ behaviours }) => behaviours.length)]),
  );

const ofGroup = (dictionary: 'ocsc' | 'local', group: string): number =>
  competenciesOf(dictionary).filter((each) => each.group === group).length;

test.each([
  ['ocsc', 'core', 5],
  ['ocsc', 'administrative', 6],
  ['ocsc', 'functional', 16],
  ['local', 'core', 5],
  ['local', 'administrative', 0],
  ['local', 'functional', 22],
] as const)('%s %s: %i competencies', (dictionary, group, count) => {
  expect(ofGroup(dictionary, group)).toBe(count);
});

test('every level of the OCSC dictionary has its behaviours, in the order of the letter', () => {
  expect(Object.entries(counted(competenciesOf('ocsc')))).toEqual(Object.entries(OCSC));
});

test('every level of the local dictionary has its behaviours, in the order of the source', () => {
  expect(Object.entries(counted(competenciesOf('local')))).toEqual(Object.entries(LOCAL));
});

test('level 0 is the same for every competency', () => {
  const titles = new Set(competenciesOf('ocsc').map(({ levels }) => levels[0]?.title));
  expect([...titles]).toEqual(['ไม่แสดงสมรรถนะด้านนี้ หรือแสดงอย่างไม่ชัดเจน']);
});

test('a level above the first begins by including the one below', () => {
  const wrong = [...competenciesOf('ocsc'), ...competenciesOf('local')].flatMap(({ naming, levels }) =>
    levels
      .filter(
        ({ level, title }) =>
          level > 1 && !title.replace(/ /g, '').startsWith(`แสดงสมรรถนะระดับที่${level - 1}และ`),
      )
      .map(({ level }) => `${naming.id} ${level}`),
  );
  expect(wrong).toEqual([]);
});

test('the local titles leave out the lead-in, which is kept once', () => {
  const leadIn = readRulesFiles().find(({ file }) => file.endsWith('lead-in.json'))?.data as { text: string };
  expect(leadIn.text).toBe('โดยมีพฤติกรรมบ่งชี้ดังนี้');
  const titles = competenciesOf('local').flatMap(({ levels }) => levels.map(({ title }) => title));
  expect(titles.filter((title) => title.includes(leadIn.text))).toEqual([]);
});

test.each([
  ['knowledge-general', 4],
  ['knowledge-academic', 5],
  ['knowledge-managerial', 3],
  ['law', 5],
  ['skill-computer', 5],
  ['skill-english', 5],
  ['skill-calculation', 5],
  ['skill-data', 5],
])('the scale %s has %i levels', (id, levels) => {
  const scale = readRulesFiles().find(({ file }) => file === `scales/${id}.json`)?.data as {
    levels: unknown[];
  };
  expect(scale.levels).toHaveLength(levels);
});

describeWithSeeds('counted anew in the source', () => {
  test('the bullets of ว27 attachment 2', () => {
    const [, ...definitions] = ocscDictionary().split('คาจากดความ');
    const read = definitions.map((text) => {
      const [, ...levels] = text.split(/^\s*ระดบท\s*\d\s*:/m);
      return levels.map((level) => level.split('•').length - 1);
    });
    expect(read).toEqual(Object.values(OCSC));
  });

  test('the lines of the local dictionary', () => {
    const [, ...competencies] = (SEED.local ?? '').split(/^\s*\d+\)\s*(?=\S.*\()/m);
    const read = competencies.map((text) => tableCells(text).map((cell) => behaviourLines(cell).length));
    expect(read).toEqual(Object.values(LOCAL));
  });
});

/** ว27 attachment 2 up to the announcement that follows, without the marks that its extraction scatters. */
const ocscDictionary = (): string => {
  const text = withoutMarks(SEED.letters ?? '');
  const start = text.indexOf('คาจากดความ');
  return text.slice(start, text.indexOf('ประกาศส', start));
};

/** The cells that hold a level, each begun by a tab; the heads of the table are not levels. */
const tableCells = (text: string): string[] =>
  text
    .split(/^ ?\t/m)
    .slice(1)
    .filter((cell) => !/^(ระดับสมรรถนะ|ระดับที่ \d)?[ \r]*(\n|$)/.test(cell));

/** Lines that go on with the one before: the source breaks them, or puts the lead-in on a line of its own. */
const GOES_ON = [/^และสามารถนำความเข้าใจนั้นมาเตรียมรับมือ/, /^ๆ เป็นข้อๆ/, /^โดยมีพฤติกรรมบ่งชี้ดังนี้$/];

/** What stands below a level's title up to the heading of the next page. */
const behaviourLines = (cell: string): string[] =>
  cell
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/[\ue000-\uf8ff]/g, '').trim())
    .filter((line) => line !== '' && !/^การประเมินพฤติกรรมการปฏิบัติราชการเป็นรายสมรรถนะ/.test(line))
    .filter((line) => !GOES_ON.some((pattern) => pattern.test(line)));
