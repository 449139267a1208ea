import { FORM_GRID } from '../../../src/plan/documents/form-grid';
import type { Party } from '../../../src/plan/documents/rated-form';
import { teacherForms } from '../../../src/plan/documents/teacher-forms';
import { compose } from '../../../src/plan/paper/compose';
import { rowsOfPage } from '../../../src/plan/paper/page';
import { paginate } from '../../../src/plan/paper/pages';
import { gridWidth } from '../../../src/plan/paper/paper';
import { typesetter } from '../../../src/plan/paper/text';
import { ratedForm, sampleAppraisal, shownValue } from '../../support/appraisal';
import { paperText } from '../../support/papers';

const composing = { grid: FORM_GRID, type: typesetter(paperText()), thaiDigits: false };

/** What is seen on each page, line by line, a line's cells in their order. */
const pagesOf = (forms: ReturnType<typeof ratedForm>[], affiliation: string): string[][][] => {
  const person: Party = { name: 'ครูตัวอย่าง 01', position: 'ครู', standing: 'ชำนาญการ', affiliation };
  const blocks = teacherForms(sampleAppraisal(forms, { person, appraiser: person }), String);
  return paginate(compose(blocks, composing), rowsOfPage(gridWidth(FORM_GRID)) - 1).map(({ lines }) =>
    lines.map((line) => line.map(({ value }) => shownValue(value).trim())),
  );
};

const COMPONENT_1 = [
  'assistant-teacher',
  'teacher',
  'school-admin',
  'supervisor-senior',
  'supervisor-expert',
  'supervisor-distinguished',
];

const AFFILIATIONS: readonly (readonly [lines: string, affiliation: string])[] = [
  ['none', ''],
  ['short', 'โรงเรียนตัวอย่าง'],
  ['one line', 'โรงเรียนเฉลิมพระเกียรติสมเด็จพระศรีนครินทร์ สำนักงานเขตพื้นที่การศึกษาประถมศึกษานครราชสีมา เขต 7'],
  [
    'more than a line',
    'โรงเรียนเฉลิมพระเกียรติสมเด็จพระศรีนครินทร์ ในพระราชูปถัมภ์ องค์การบริหารส่วนจังหวัดนครราชสีมา กระทรวงมหาดไทย สำนักงานเขตพื้นที่การศึกษาประถมศึกษานครราชสีมา เขต 7',
  ],
];

const HEADS = ['การปฏิบัติงาน', 'รายการประเมิน', 'ที่'];

/** Items of a table that goes on from the page before: their numbers, down to its total. */
const itemsGoingOn = (page: string[][]): string[] | undefined => {
  if (!HEADS.includes(page[0]?.[0] ?? '')) return undefined;
  const total = page.findIndex(([first]) => first === 'คะแนนรวม');
  return page
    .slice(0, total < 0 ? undefined : total)
    .flatMap(([first = '', second = '']) =>
      /^\d+\.\d+ ./.test(first) || (/^\d+$/.test(first) && second.length > 1) ? [first] : [],
    );
};

describe.each(AFFILIATIONS)('with an affiliation of %s', (_lines, affiliation) => {
  test.each(COMPONENT_1)('no page of component 1 of %s holds but one item', (id) => {
    const parts =
      id === 'assistant-teacher'
        ? [ratedForm('1', id)]
        : [ratedForm('1.1', id), ratedForm('1.2', 'challenge')];
    const pages = pagesOf(parts, affiliation);
    for (const page of pages) expect(itemsGoingOn(page)?.length ?? 2).toBeGreaterThanOrEqual(2);
    const conversions = pages.flatMap((page) =>
      page.flatMap(([first], row) => (first?.startsWith('คะแนนประเมิน =') ? [page[row - 1]?.[0]] : [])),
    );
    for (const above of conversions) expect(above).toContain('ดังนี้');
  });

  test('the form of conduct stands on one page, or three of its items with the total on the second', () => {
    const pages = pagesOf([ratedForm('3', 'conduct')], affiliation);
    const items = pages.flatMap((page) => itemsGoingOn(page) ?? []);
    expect(items.length === 0 || items.length >= 3).toBe(true);
  });
});

test('a long affiliation takes the form of conduct to a second page, which is not left with a row', () => {
  const [, , [, long = ''] = []] = AFFILIATIONS;
  const [first, second] = pagesOf([ratedForm('3', 'conduct')], long);
  expect(first?.flat()).toContain('7');
  expect(itemsGoingOn(second ?? [])).toEqual(['8', '9', '10']);
});
