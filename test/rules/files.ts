import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RulesFile } from '../../src/model/rules/file';

const FOLDER = join(__dirname, '../../src/rules');

/** Every file of the rules, freshly read, so that a test may break its own copy. */
export const readRulesFiles = (): RulesFile[] =>
  readdirSync(FOLDER, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ file, data: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) }));

/** A text of the rules and where it stands: file and path in it. */
export interface RuleText {
  readonly where: string;
  readonly text: string;
}

/** What holds no text of a rule: identifiers, sources, and remarks about the source. */
const NOT_TEXT = [
  'id',
  'kind',
  'source',
  'sources',
  'errata',
  'notes',
  'clauses',
  'no',
  'only',
  'competency',
  'competencies',
  'form',
  'min',
  'every',
  'witness',
  'pool',
  'provenance',
  'dictionary',
  'group',
  'default_scale',
  'layout',
];

/** Every text in the data of a file, in order. */
export const textsOf = ({ file, data }: RulesFile): RuleText[] => collect(data, file);

const collect = (value: unknown, where: string): RuleText[] => {
  if (typeof value === 'string') return value === '' ? [] : [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !NOT_TEXT.includes(key))
    .flatMap(([key, inner]) => collect(inner, `${where}: ${key}`));
};

export interface Erratum {
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

/** The corrections that a file lists. */
export const errataOf = ({ data }: RulesFile): readonly Erratum[] =>
  (data as { errata?: readonly Erratum[] }).errata ?? [];

export interface CompetencyFile {
  readonly dictionary: 'ocsc' | 'local';
  readonly no: number;
  readonly group: string;
  readonly naming: {
    readonly id: string;
    readonly name_th: string;
    readonly aliases?: readonly string[];
  };
  readonly name_en: string;
  readonly definition: string;
  readonly levels: readonly {
    readonly level: number;
    readonly title: string;
    readonly behaviours: readonly string[];
  }[];
}

/** The competencies of a dictionary, by group and number. */
export const competenciesOf = (dictionary: 'ocsc' | 'local'): CompetencyFile[] => {
  const groups = ['core', 'administrative', 'functional'];
  return readRulesFiles()
    .map(({ data }) => data as CompetencyFile)
    .filter((each) => each.naming && each.dictionary === dictionary)
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.no - b.no);
};
