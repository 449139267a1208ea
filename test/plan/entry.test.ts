import { entryLayout } from '../../src/layout/entry';
import { entryHeadings, entryPlan } from '../../src/plan/entry';
import { formula } from '../../src/plan/tab';
import { FORMS } from '../../src/rules/forms';
import { POSITIONS } from '../../src/rules/positions';
import { sampleLayout, samplePerson } from '../support/sample';

const layout = sampleLayout();
const people = [samplePerson(1), samplePerson(2)];
const noNote = () => '';
const plan = entryPlan(layout, people, (form, no) => `${form} ${no}`);

test('the tab is named by its position', () => {
  expect(plan.name).toBe('แท็บตัวอย่าง');
});

test('every row is as wide as the layout', () => {
  expect(plan.cells.map((row) => row.length)).toEqual([17, 17, 17, 17]);
});

test('the headings to be read name every column', () => {
  const scores = ['องค์ 1 (80)', 'องค์ 2 (10)', 'รวม', 'ระดับ'];
  expect(entryHeadings(layout)).toEqual([
    'รหัส',
    'ชื่อ–สกุล',
    '',
    ...['1.1', '1.2', '1'],
    ...['1.1', '1.2', '1'],
    ...scores,
    ...scores,
  ]);
});

test('the row above names each component and whose scores follow', () => {
  const row = plan.cells[0] ?? [];
  expect([row[3], row[5], row[6], row[8]]).toEqual(['องค์ 1', 'องค์ 2', 'องค์ 1', 'องค์ 2']);
  expect([row[9], row[13]]).toEqual(['คะแนน · ผลการประเมินตนเอง', 'คะแนน · ผลการประเมินของผู้บังคับบัญชา']);
});

test('a component with room is named in full with its side', () => {
  const teacher = POSITIONS.find(({ position }) => position === 'ครู');
  if (!teacher) throw new Error('ครู');
  const built = entryLayout(teacher, (id) => FORMS[id]);
  const row = entryPlan(built, people, noNote).cells[0] ?? [];
  expect(row[built.block.self - 1]).toBe('องค์ประกอบที่ 1 ตอนที่ 1 · ผลการประเมินตนเอง');
  expect(row[built.block.supervisor - 1]).toBe('องค์ประกอบที่ 1 ตอนที่ 1 · ผลการประเมินของผู้บังคับบัญชา');
});

/** The call over the rows below the heading, in a cell that shows the heading above its results. */
const scored = (heading: string, call: string, area: string, column: string) =>
  formula(
    `=VSTACK("${heading}",${call.replace('…', `FILTER(${area},ROW(${column})>ROW(${column.split(':')[0]}))`)})`,
  );

test('the score columns are one array formula each, anchored in the heading', () => {
  expect(plan.cells[1]?.slice(9)).toEqual([
    scored('องค์ 1 (80)', 'KSC_SCORE("งาน",…)', 'D2:E4', 'D2:D4'),
    scored('องค์ 2 (10)', 'KSC_SCORE("ร่วมงาน",…)', 'F2:F4', 'F2:F4'),
    scored('รวม', 'KSC_TOTAL(…)', 'J2:K4', 'J2:J4'),
    scored('ระดับ', 'BAND(…)', 'L2:L4', 'L2:L4'),
    scored('องค์ 1 (80)', 'KSC_SCORE("งาน",…)', 'G2:H4', 'G2:G4'),
    scored('องค์ 2 (10)', 'KSC_SCORE("ร่วมงาน",…)', 'I2:I4', 'I2:I4'),
    scored('รวม', 'KSC_TOTAL(…)', 'N2:O4', 'N2:N4'),
    scored('ระดับ', 'BAND(…)', 'P2:P4', 'P2:P4'),
  ]);
  expect(plan.cells.slice(2).flatMap((row) => row.slice(9))).toEqual(Array(16).fill(''));
});

test('the formulas of one person cover that one row', () => {
  const cells = entryPlan(layout, people.slice(0, 1), noNote).cells;
  expect(cells[1]?.[9]).toEqual(scored('องค์ 1 (80)', 'KSC_SCORE("งาน",…)', 'D2:E3', 'D2:D3'));
});

test("bands are by the agency's own table where it has one", () => {
  const cells = entryPlan(layout, people, noNote, "'ตั้งค่า'!$I$2:$J$11").cells;
  expect(cells[1]?.[12]).toEqual(scored('ระดับ', "BAND(…,'ตั้งค่า'!$I$2:$J$11)", 'L2:L4', 'L2:L4'));
});

test('people stand in the order given, with blank levels', () => {
  expect(plan.cells.slice(2).map((row) => row.slice(0, 9))).toEqual([
    ['ต1', 'ครูตัวอย่าง 01', '', '', '', '', '', '', ''],
    ['ต2', 'ครูตัวอย่าง 02', '', '', '', '', '', '', ''],
  ]);
});

test('the level columns of both sides are left to what people typed', () => {
  expect(plan.typed).toEqual({ column: 3, columns: 7 });
});

test('a row that was emptied by hand stays empty, and the formulas reach past it', () => {
  const cells = entryPlan(layout, [undefined, samplePerson(2)], noNote).cells;
  expect(cells[2]?.slice(0, 3)).toEqual(['', '', '']);
  expect(cells[1]?.[9]).toEqual(scored('องค์ 1 (80)', 'KSC_SCORE("งาน",…)', 'D2:E4', 'D2:D4'));
  expect(cells[3]?.slice(0, 2)).toEqual(['ต2', 'ครูตัวอย่าง 02']);
});

test('each item heading carries the note of its form, on both sides', () => {
  const notes = ['work 1.1', 'work 1.2', 'help 1'];
  expect(plan.notes).toEqual({ row: 2, column: 4, texts: [[...notes, ...notes]] });
});

test('every level cell has a dropdown of its own scale that refuses anything else', () => {
  expect(plan.lists).toEqual(
    [
      { row: 3, column: 4, rows: 2, columns: 2, highest: 4 },
      { row: 3, column: 6, rows: 2, columns: 1, highest: 5 },
      { row: 3, column: 7, rows: 2, columns: 2, highest: 4 },
      { row: 3, column: 9, rows: 2, columns: 1, highest: 5 },
    ].map(({ highest, ...area }) => ({
      area,
      options: ['1', '2', '3', '4', '5'].slice(0, highest),
      help: `เลือกระดับ 1–${highest} (คำอธิบายของข้ออยู่ในหมายเหตุที่หัวคอลัมน์)`,
      strict: true,
    })),
  );
});

test('a tab of nobody has headings and no dropdowns', () => {
  const empty = entryPlan(layout, [], noNote);
  expect(empty.cells).toHaveLength(2);
  expect(empty.cells[1]).toEqual(entryHeadings(layout));
  expect(empty.lists).toEqual([]);
});

test('headings and names stay in view, and every column has its colour', () => {
  expect(plan.frozen).toEqual({ rows: 2, columns: 3 });
  const coloured = (plan.fills ?? []).flatMap(({ area }) =>
    Array.from({ length: area.columns }, (_, index) => area.column + index),
  );
  expect(coloured.sort((a, b) => a - b)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
});
