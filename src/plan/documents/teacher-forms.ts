import { summaryWords } from '../../thai/teacher-papers';
import type { Block } from '../paper/paper';
import { formHeading, formInstructions, partyFields, roundLines } from './form-head';
import { formTable } from './form-table';
import type { Appraisal, RatedForm } from './rated-form';
import { formSignatures } from './signatures';
import { appraisalSummary, partsSummary } from './summary-table';

/**
 * The forms of ว23 for one person, in the order of the components, each on a page of its own; and a last page,
 * which is not among them, with the total and its band.
 *
 * @param bandOf gives the formula of a band over a score's cell
 */
export const teacherForms = (appraisal: Appraisal, bandOf: (cell: string) => string): Block[] => [
  ...components(appraisal.forms).flatMap((parts): Block[] => [
    ...componentForm(parts, appraisal),
    { kind: 'page' },
  ]),
  ...summaryPage(appraisal, bandOf),
];

/** The parts of each component. */
export const components = (forms: readonly RatedForm[]): RatedForm[][] => {
  const found = new Map<string, RatedForm[]>();
  for (const form of forms) {
    const [no = ''] = form.no.split('.');
    found.set(no, [...(found.get(no) ?? []), form]);
  }
  return [...found.values()];
};

const componentForm = (parts: readonly RatedForm[], appraisal: Appraisal): Block[] => {
  const [first] = parts;
  if (!first) return [];
  const { person, appraiser } = appraisal;
  return [
    ...formHeading(first, appraisal),
    ...parts.flatMap((rated, index): Block[] => [
      ...(index > 0 ? [{ kind: 'space', rows: 1 } as const] : []),
      ...formInstructions(rated, person),
      formTable(rated, person, index === parts.length - 1),
    ]),
    ...partsSummary(parts),
    ...formSignatures(person, appraiser),
  ];
};

const summaryPage = (appraisal: Appraisal, bandOf: (cell: string) => string): Block[] => {
  const { person, appraiser, round, forms } = appraisal;
  const print = forms[0]?.print;
  return [
    { kind: 'title', lines: [summaryWords.title, summaryWords.subtitle] },
    ...partyFields(print?.person ?? [], person, appraiser),
    ...roundLines(print?.rounds ?? [], round),
    { kind: 'space', rows: 1 },
    appraisalSummary(appraisal, bandOf),
    ...formSignatures(person, appraiser),
    { kind: 'space', rows: 1 },
    { kind: 'paragraph', text: summaryWords.own },
  ];
};
