import type { RulesFile } from '../src/model/rules/file';
import { scoringForm } from '../src/rules/scoring';

/** The groups of a dictionary, in the order of the letter. */
const GROUPS = ['core', 'administrative', 'functional'];

/** What `build/rules.json` says of every rule, and what the dictionaries' data file holds, out of the rules' files. */
export const composeRules = (files: readonly RulesFile[]) => {
  const of = (folder: string): Data[] =>
    files.filter(({ file }) => file.startsWith(`${folder}/`)).map(({ data }) => data as Data);
  const one = (file: string): Data => {
    const found = files.find((candidate) => candidate.file === file);
    if (!found) throw new Error(`${file}: expected this file of the rules`);
    return found.data as Data;
  };
  const competencies = of('competencies')
    .filter(({ naming }) => naming)
    .map(competency)
    .sort(inOrder);
  const settings = {
    rounds: one('rounds.json'),
    teacher: { ...folderOf(files, 'teacher'), positions: one('positions.json') },
    staff: folderOf(files, 'staff'),
    permanent_employee: folderOf(files, 'permanent-employee'),
  };
  return {
    rules: {
      forms: of('forms').map(form),
      competencies: competencies.map(({ aliases: _, ...rest }) => rest),
      scales: of('scales').map(({ id, name_th, applies_to, levels }) => ({
        id,
        name_th,
        applies_to,
        levels,
      })),
      expected_levels: expectedLevels(one('expected-levels.json'), competencies),
      functional_by_position: one('staff/functional-by-position.json').functional_by_position,
      bands: of('bands').map(({ name, bands }) => ({
        scheme: name,
        bands: bands.map(({ min, name: band }: Data) => ({ min: Number(min), name: band })),
      })),
      settings,
      errata: files.flatMap(({ data }) => (data as Data).errata ?? []),
    },
    dictionaries: {
      leadIn: one('competencies/local/lead-in.json').text,
      competencies,
      scales: of('scales').map(({ id, name_th, applies_to, definition, levels }) => ({
        id,
        name_th,
        applies_to,
        definition,
        levels,
      })),
    },
  };
};

// biome-ignore lint/suspicious/noExplicitAny: every file has passed its schema before it comes here
type Data = any;

const form = ({ id, position, standing, component, scoring, text, source }: Data) => {
  const { provenance, ...named } = source;
  const domains: Data[] = text.domains;
  return {
    id,
    name: scoring.name,
    position,
    standing,
    component,
    max: scoring.full,
    items: scoringForm(scoring).items.map(({ no, highest, full }: Data) => {
      const domain = domains.find(({ items }) => items.some((item: Data) => item.no === no));
      const { name, detail } = domain.items.find((item: Data) => item.no === no);
      return { no, name, detail, domain: domain.name, levels: highest, full };
    }),
    source: named,
    provenance,
  };
};

const competency = ({ dictionary, group, no, naming, name_en, definition, levels }: Data) => ({
  dictionary,
  group,
  no,
  id: naming.id,
  name_th: naming.name_th,
  name_en,
  aliases: naming.aliases ?? [],
  definition,
  levels,
});

const inOrder = (a: Data, b: Data): number =>
  b.dictionary.localeCompare(a.dictionary) ||
  GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
  a.no - b.no;

const expectedLevels = ({ positions, kinds }: Data, competencies: readonly Data[]) =>
  kinds.flatMap(({ kind, only, required }: Data) => {
    const group = competencies.filter((each) => each.dictionary === 'ocsc' && each.group === kind);
    return positions.flatMap(({ type, levels }: Data, row: number) =>
      levels.flatMap((name: string, column: number) => {
        const level = required[row][column];
        return level === null
          ? []
          : [
              {
                kind,
                position_type: type,
                position_level: name,
                level,
                competencies: only ?? group.map(({ id }) => id),
              },
            ];
      }),
    );
  });

/** The files of a folder by name, `summary-form.json` as `summary_form`. */
const folderOf = (files: readonly RulesFile[], folder: string): Data =>
  Object.fromEntries(
    files
      .filter(({ file }) => file.startsWith(`${folder}/`))
      .map(({ file, data }) => [file.slice(folder.length + 1, -'.json'.length).replace(/-/g, '_'), data]),
  );
