import type * as z from 'zod';
import { competency, expectedLevels, leadIn, scale } from './rules/competency.schema';
import type { RulesFile } from './rules/file';
import { bandScheme, form, positions } from './rules/form.schema';
import { danglingReferences } from './rules/references';
import * as setting from './rules/setting.schema';

/** Which schema a file has, by its path; the first that fits. Build and test time only: nothing that ships imports it. */
const SCHEMAS: readonly (readonly [RegExp, z.ZodType])[] = [
  [/^forms\//, form],
  [/^bands\//, bandScheme],
  [/^positions\.json$/, positions],
  [/^competencies\/local\/lead-in\.json$/, leadIn],
  [/^competencies\/(ocsc|local)\/(core|administrative|functional)\//, competency],
  [/^scales\//, scale],
  [/^expected-levels\.json$/, expectedLevels],
  [/^rounds\.json$/, setting.rounds],
  [/^teacher\/components\.json$/, setting.teacherComponents],
  [/^teacher\/agreements\.json$/, setting.agreements],
  [/^teacher\/expected-practice\.json$/, setting.expectedPractice],
  [/^teacher\/standings\.json$/, setting.standings],
  [/^(teacher|staff)\/announcement\.json$/, setting.announcement],
  [/^(teacher|staff)\/notification\.json$/, setting.notification],
  [/^(teacher|staff)\/retention\.json$/, setting.retention],
  [/^staff\/components\.json$/, setting.staffComponents],
  [/^staff\/kpi\.json$/, setting.kpi],
  [/^staff\/kpi-change\.json$/, setting.wording],
  [/^staff\/functional-by-position\.json$/, setting.functionalByPosition],
  [/^staff\/administrative\.json$/, setting.administrative],
  [/^staff\/core\.json$/, setting.core],
  [/^staff\/attendance\.json$/, setting.attendance],
  [/^staff\/behaviour-scales\.json$/, setting.behaviourScales],
  [/^staff\/band-limits\.json$/, setting.bandLimits],
  [/^staff\/evaluators\.json$/, setting.evaluators],
  [/^staff\/salary\.json$/, setting.salary],
  [/^staff\/committee\.json$/, setting.committee],
  [/^staff\/forms\.json$/, setting.staffForms],
  [/^staff\/summary-form\.json$/, setting.summaryForm],
  [/^permanent-employee\/components\.json$/, setting.permanentEmployeeComponents],
];

/**
 * What is wrong with a file of the rules: its path, the path in it, and what was expected. Empty for a good one.
 *
 * @example problemsOf({ file: 'bands/staff.json', data: { name: 3 } })[0]
 * // 'bands/staff.json: name: Invalid input: expected string, received number'
 */
export const problemsOf = ({ file, data }: RulesFile): string[] => {
  const schema = SCHEMAS.find(([path]) => path.test(file))?.[1];
  if (!schema) return [`${file}: expected a file that a schema is written for`];
  const parsed = schema.safeParse(data);
  if (parsed.success) return misplaced(file, data);
  return parsed.error.issues.map(
    ({ path, message }) => `${file}: ${path.map(String).join('.') || '(whole file)'}: ${message}`,
  );
};

/** A file whose name or folder says something else than it holds. */
const misplaced = (file: string, data: unknown): string[] => {
  const { id, dictionary, group, naming } = data as {
    id?: string;
    dictionary?: string;
    group?: string;
    naming?: { id: string };
  };
  const expected = naming
    ? `competencies/${dictionary}/${group}/${naming.id}.json`
    : id && `${file.split('/')[0]}/${id}.json`;
  return expected && expected !== file ? [`${file}: expected this content in ${expected}`] : [];
};

/**
 * What is wrong with the rules as a whole: every file by its schema, then what files say of each other.
 *
 * @returns one line a problem; empty where all is well
 */
export const checkRules = (files: readonly RulesFile[]): string[] => {
  const problems = files.flatMap(problemsOf);
  return problems.length > 0 ? problems : danglingReferences(files);
};
