import { entryLayout } from '../../src/layout/entry';
import { type EntryGroup, resultsPlan } from '../../src/plan/results';
import { formula } from '../../src/plan/tab';
import { SAMPLE_FORMS, sampleLayout, samplePerson } from '../support/sample';

const whole: EntryGroup = { layout: sampleLayout(), people: [samplePerson(1), samplePerson(2)], rows: 3 };

const inParts: EntryGroup = {
  layout: entryLayout(
    {
      position: 'สองตอน',
      standings: [],
      tab: "ตอน'สอง",
      components: [
        { no: '1.1', form: 'half' },
        { no: '2', form: 'help' },
      ],
    },
    (id) =>
      id === 'half' ? { name: 'ครึ่ง', full: 60, items: [{ no: '1', highest: 4, full: 4 }] } : SAMPLE_FORMS[id],
  ),
  people: [samplePerson(3)],
  rows: 1,
};

const plan = resultsPlan([whole, inParts]);

const HEADINGS = [
  ...['รหัส', 'ชื่อ–สกุล', 'ตำแหน่ง', 'กลุ่ม/หน่วย'],
  ...['องค์ 1 (80)', 'องค์ 1 ตอน 1 (60)', 'องค์ 2 (10)'],
  ...['รวม 100', 'ระดับผลการประเมิน', 'รวม (ประเมินตนเอง)', 'ผลต่าง'],
];

/** A score that is looked up, and stays blank where there is none. */
const found = (lookup: string): string => `=IF(${lookup}="","",${lookup})`;

test('the headings hold every component that somebody has, once', () => {
  expect(plan.cells[0]).toEqual(HEADINGS);
});

test('people stand group after group', () => {
  expect(plan.cells.slice(1).map((row) => row.slice(0, 4))).toEqual([
    ['ต1', 'ครูตัวอย่าง 01', 'ตัวอย่าง', 'กลุ่มสาระตัวอย่าง'],
    ['ต2', 'ครูตัวอย่าง 02', 'ตัวอย่าง', 'กลุ่มสาระตัวอย่าง'],
    ['ต3', 'ครูตัวอย่าง 03', 'ตัวอย่าง', 'กลุ่มสาระตัวอย่าง'],
  ]);
});

test("a score is looked up by the person's id in the supervisor's columns of the entry tab", () => {
  expect(plan.cells[2]?.[4]).toEqual(
    formula(found("INDEX('แท็บตัวอย่าง'!$N$2:$N$5,MATCH($A3,'แท็บตัวอย่าง'!$A$2:$A$5,0))")),
  );
});

test("an apostrophe in a tab's name is doubled in a lookup", () => {
  expect(plan.cells[3]?.[5]).toEqual(
    formula(found("INDEX('ตอน''สอง'!$L$2:$L$3,MATCH($A4,'ตอน''สอง'!$A$2:$A$3,0))")),
  );
});

test('a component that does not apply is a dash', () => {
  expect(plan.cells[1]?.[5]).toBe('–');
  expect(plan.cells[3]?.[4]).toBe('–');
});

test("the total is the supervisor's, the self-rated one stands beside it", () => {
  expect(plan.cells[1]?.[7]).toEqual(
    formula(found("INDEX('แท็บตัวอย่าง'!$P$2:$P$5,MATCH($A2,'แท็บตัวอย่าง'!$A$2:$A$5,0))")),
  );
  expect(plan.cells[1]?.[9]).toEqual(
    formula(found("INDEX('แท็บตัวอย่าง'!$L$2:$L$5,MATCH($A2,'แท็บตัวอย่าง'!$A$2:$A$5,0))")),
  );
});

test("the band is looked up as the scores are, so that each row's figures are its own", () => {
  expect(plan.cells[1]?.[8]).toEqual(
    formula(found("INDEX('แท็บตัวอย่าง'!$Q$2:$Q$5,MATCH($A2,'แท็บตัวอย่าง'!$A$2:$A$5,0))")),
  );
});

test('the gap is a number only where both totals are', () => {
  expect(plan.cells[2]?.[10]).toEqual(formula('=IF(AND(ISNUMBER(H3),ISNUMBER(J3)),ROUND(H3-J3,2),"")'));
});

test('scores are shown with two decimals', () => {
  expect(plan.numberFormat).toEqual({
    areas: [{ row: 2, column: 5, rows: 3, columns: 7 }],
    pattern: '0.00',
  });
});

test('headings and names stay in view', () => {
  expect(plan.frozen).toEqual({ rows: 1, columns: 2 });
});
