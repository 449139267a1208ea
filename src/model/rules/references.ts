import type { RulesFile } from './file';

interface Competency {
  readonly dictionary: string;
  readonly no: number;
  readonly group: string;
  readonly naming: { readonly id: string };
}

/**
 * What files of the rules say of each other and does not hold: competencies, forms and scales that are named
 * and missing, numbers and ids that stand twice. Every file has passed its own schema.
 */
export const danglingReferences = (files: readonly RulesFile[]): string[] => {
  const below = <T>(folder: string) =>
    files.filter(({ file }) => file.startsWith(`${folder}/`)).map(({ data }) => data as T);
  const one = <T>(name: string) => files.find(({ file }) => file === name)?.data as T | undefined;
  const dictionary = below<Competency>('competencies').filter(({ naming }) => naming);
  const ocsc = dictionary.filter((each) => each.dictionary === 'ocsc').map(({ naming }) => naming.id);
  const missing = (file: string, what: string, named: readonly string[], known: readonly string[]) =>
    named.filter((id) => !known.includes(id)).map((id) => `${file}: expected a known ${what}, found ${id}`);

  const expected = one<{ kinds: { only?: string[] }[] }>('expected-levels.json');
  const functional = one<{
    offered: { competency: string }[];
    functional_by_position: { competencies: string[] }[];
  }>('staff/functional-by-position.json');
  const heads = one<{ competencies: string[] }>('staff/administrative.json');
  const core = one<{ competencies: string[] }>('staff/core.json');
  const positions = one<{ positions: { components: { form: string }[] }[] }>('positions.json');
  const forms = below<{ id: string }>('forms').map(({ id }) => id);

  return [
    ...missing(
      'expected-levels.json',
      'competency',
      expected?.kinds.flatMap(({ only = [] }) => only) ?? [],
      ocsc,
    ),
    ...missing(
      'staff/functional-by-position.json',
      'competency',
      [
        ...(functional?.offered.map(({ competency }) => competency) ?? []),
        ...(functional?.functional_by_position.flatMap(({ competencies }) => competencies) ?? []),
      ],
      ocsc,
    ),
    ...missing('staff/administrative.json', 'competency', heads?.competencies ?? [], ocsc),
    ...missing('staff/core.json', 'competency', core?.competencies ?? [], ocsc),
    ...missing(
      'positions.json',
      'form',
      positions?.positions.flatMap(({ components }) => components.map(({ form }) => form)) ?? [],
      forms,
    ),
    ...twice(dictionary.map(({ dictionary: name, group, no }) => `${name}/${group} ${no}`)),
  ];
};

const twice = (keys: readonly string[]): string[] =>
  keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => `competencies/${key}: expected each number once in its group`);
