import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { RulesFile } from '../../src/model/rules/file';
import { checkRules, problemsOf } from '../../src/model/rules.schema';
import { readRulesFiles } from './files';

const ROOT = join(__dirname, '../..');

// biome-ignore lint/suspicious/noExplicitAny: a test breaks data in ways that no type allows
type Broken = any;

/** The rules with one file broken. */
const broken = (file: string, breakIt: (data: Broken) => void): RulesFile[] => {
  const files = readRulesFiles();
  const found = files.find((candidate) => candidate.file === file);
  if (!found) throw new Error(`No file ${file}`);
  breakIt(found.data);
  return files;
};

test('the rules hold', () => {
  expect(checkRules(readRulesFiles())).toEqual([]);
});

const CORE = 'competencies/ocsc/core/expertise.json';

test.each<[string, string, (data: Broken) => void, string, string]>([
  ['a missing key', 'forms/teacher.json', (d) => delete d.scoring.full, 'scoring.full', 'expected number'],
  ['an unknown key', 'forms/teacher.json', (d) => (d.scoring.ful = 60), 'scoring', 'Unrecognized key: "ful"'],
  ['text for a number', 'staff/kpi.json', (d) => (d.at_most = '10'), 'at_most', 'expected number'],
  [
    'a wrong provenance',
    'bands/staff.json',
    (d) => (d.source.provenance = 'web'),
    'source.provenance',
    '"seed"|"public"',
  ],
  ['no clause', CORE, (d) => (d.source.clause = ''), 'source.clause', '>=1 character'],
  ['a day in no calendar', CORE, (d) => (d.source.effective = '2552-13-01'), 'source.effective', 'ISO date'],
  ['a level left out', CORE, (d) => d.levels.splice(3, 1), 'levels', 'levels 0–5 (ocsc)'],
  ['levels out of order', CORE, (d) => d.levels.reverse(), 'levels', 'in order'],
  ['a level of nothing', CORE, (d) => (d.levels[2].behaviours = []), 'levels', 'a behaviour on every level'],
  [
    'a broken text',
    CORE,
    (d) => (d.levels[1].title = 'ตําแหน่ง'),
    'levels.1.title',
    'sara am in one character',
  ],
  [
    'items that differ',
    'forms/teacher.json',
    (d) => d.text.domains.pop(),
    'text.domains',
    'items of scoring',
  ],
  ['a level too few', 'forms/conduct.json', (d) => d.text.levels.pop(), 'text.levels', 'as many levels'],
  ['rising minima', 'bands/staff.json', (d) => d.bands.reverse(), 'bands', 'falling minima'],
  ['a gap below', 'bands/staff.json', (d) => d.bands.pop(), 'bands', 'lowest band from 0'],
  [
    'weights of 99',
    'staff/components.json',
    (d) => (d.components[0].weight = 79),
    'components',
    'add up to the total',
  ],
  [
    'maxima of 110',
    'teacher/components.json',
    (d) => (d.maxima[1].components[1].full = 20),
    'maxima',
    'add up to the total',
  ],
  [
    'parts of 70',
    'teacher/components.json',
    (d) => (d.maxima[1].components[0].parts[1].full = 10),
    'maxima.1.components.0.parts',
    'add up to the component',
  ],
  [
    'a row too short',
    'expected-levels.json',
    (d) => d.kinds[0].required[0].pop(),
    'kinds.0.required',
    '4,5,2',
  ],
  ['level 6', 'expected-levels.json', (d) => (d.kinds[0].required[1][4] = 6), 'kinds.0.required.1.4', '<=5'],
  [
    'an empty correction',
    'competencies/local/core/TW.json',
    (d) => (d.errata[0].after = d.errata[0].before),
    'errata.0',
    'to differ',
  ],
])('%s names file, path and expectation', (_, file, breakIt, path, expectation) => {
  const problems = checkRules(broken(file, breakIt));
  expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(`^${file}: ${path}: .*`)]));
  expect(problems.join('\n')).toContain(expectation);
  expect(problems.every((problem) => problem.startsWith(`${file}: `))).toBe(true);
});

test.each<[string, string, (data: Broken) => void, string]>([
  [
    'a competency that is none',
    'staff/administrative.json',
    (d) => (d.competencies[0] = 'courage'),
    'staff/administrative.json: expected a known competency, found courage',
  ],
  [
    'a form that is none',
    'positions.json',
    (d) => (d.positions[0].components[0].form = 'teachr'),
    'positions.json: expected a known form, found teachr',
  ],
  [
    'a special rule for nothing',
    'expected-levels.json',
    (d) => (d.kinds[9].only[0] = 'vision'),
    'expected-levels.json: expected a known competency, found vision',
  ],
  [
    'a number that stands twice',
    CORE,
    (d) => (d.no = 1),
    'competencies/ocsc/core 1: expected each number once in its group',
  ],
])('%s', (_, file, breakIt, problem) => {
  expect(checkRules(broken(file, breakIt))).toEqual([problem]);
});

test('a file that no schema is written for', () => {
  expect(problemsOf({ file: 'extra.json', data: {} })).toEqual([
    'extra.json: expected a file that a schema is written for',
  ]);
});

test('a competency in the wrong folder', () => {
  const data = readRulesFiles().find(({ file }) => file === CORE)?.data;
  expect(problemsOf({ file: 'competencies/ocsc/functional/expertise.json', data })).toEqual([
    `competencies/ocsc/functional/expertise.json: expected this content in ${CORE}`,
  ]);
});

test('the build fails on a broken file and says why', () => {
  const script = `
    const { loadRules, readRules } = await import('./tools/rules.mjs');
    const files = readRules('src/rules');
    delete files.find(({ file }) => file === 'rounds.json').data.rounds[0].first.day;
    await loadRules('.', files).then(() => console.log('built'), ({ message }) => console.log(message));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(said).toContain(
    'rounds.json: rounds.0.first.day: Invalid input: expected number, received undefined',
  );
});
