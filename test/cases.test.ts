import { BAND } from '../src/formulas/band';
import { KSC_SCORE } from '../src/formulas/ksc-score';
import { KSC_TOTAL } from '../src/formulas/ksc-total';
import { findForm } from '../src/rules/forms';
import { POSITIONS } from '../src/rules/positions';
import { componentName } from '../src/thai/workbook';
import {
  type AgencyForm,
  type AgencyFormCase,
  type AppraisalCase,
  type BandCase,
  caseFiles,
  type FormCase,
  type Levels,
  readCases,
} from './support/cases';

const OTHERS = ['agency-forms.json', 'appraisals.json', 'bands.json'];
/** `staff-….json` are the cases of staff-cases.test.ts. */
const FORM_FILES = caseFiles().filter((file) => !OTHERS.includes(file) && !file.startsWith('staff-'));

const itemsOf = (form: string): string[] => findForm(form)?.items.map(({ no }) => no) ?? [];

/** The items that a group of cells is for: a domain (`ด้านที่ 2`), one item (`2.1 …`) or all. */
const itemsNamed = (group: string, items: readonly string[]): string[] => {
  const domain = /^ด้านที่ (\d+)$/.exec(group)?.[1];
  if (domain !== undefined) return items.filter((no) => no.startsWith(`${domain}.`));
  return group === 'ทุกข้อ' ? [...items] : items.filter((no) => group.startsWith(`${no} `));
};

/** The cells in the form's order; a case whose groups do not fit its form is a mistake of the case. */
const cellsOf = (form: string, levels: Levels): (string | number)[] => {
  const items = itemsOf(form);
  const named = Object.entries(levels).flatMap(([group, cells]) => {
    const wanted = itemsNamed(group, items);
    expect([group, cells.length]).toEqual([group, wanted.length]);
    return wanted;
  });
  expect(named).toEqual(items);
  return Object.values(levels).flat();
};

const formRange = ({ name, full, items }: AgencyForm): unknown[][] => [
  [name, '', full],
  ...items.map((item) => [item.no, item.highest, item.full]),
];

describe.each(FORM_FILES)('%s', (file) => {
  test.each(readCases<FormCase>(file).map((one) => [one.title, one] as const))(
    '%s',
    (_, { form, levels, expected }) => {
      expect(KSC_SCORE(form, [cellsOf(form, levels)])).toEqual([[expected]]);
    },
  );
});

describe('agency-forms.json', () => {
  test.each(readCases<AgencyFormCase>('agency-forms.json').map((one) => [one.title, one] as const))(
    '%s',
    (_, { form, levels, expected }) => {
      expect(KSC_SCORE(formRange(form), [levels])).toEqual([[expected]]);
    },
  );
});

describe('bands.json', () => {
  test.each(readCases<BandCase>('bands.json').map((one) => [one.title, one] as const))(
    '%s',
    (_, { score, scheme, expected }) => {
      expect(BAND(score, scheme)).toBe(expected);
    },
  );
});

describe('appraisals.json', () => {
  test.each(readCases<AppraisalCase>('appraisals.json').map((one) => [one.title, one] as const))(
    '%s',
    (_, { forms, total, band }) => {
      const scores = forms.map(({ form, levels }) => KSC_SCORE(form, [cellsOf(form, levels)]));
      expect(scores).toEqual(forms.map(({ score }) => [[score]]));
      const sum = KSC_TOTAL([scores.flat(2)]);
      expect(sum).toEqual([[total]]);
      expect(BAND(sum)).toEqual([[band]]);
    },
  );

  test.each(readCases<AppraisalCase>('appraisals.json').map((one) => [one.title, one] as const))(
    'the components are those of a position: %s',
    (_, { forms }) => {
      const found = forms.map(({ component, form }) => [component, findForm(form)]);
      const known = POSITIONS.map(({ components }) =>
        components.map(({ no, form }) => [componentName(no), findForm(form)]),
      );
      expect(known).toContainEqual(found);
    },
  );
});

test('every form has cases', () => {
  const forms = FORM_FILES.flatMap((file) => readCases<FormCase>(file).map(({ form }) => findForm(form)));
  const all = POSITIONS.flatMap(({ components }) => components.map(({ form }) => findForm(form)));
  expect(new Set(forms)).toEqual(new Set(all));
});
