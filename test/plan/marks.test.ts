import { hasMarks, marksPlan } from '../../src/plan/marks';

const MARK = '⚠ แก้ช่องนี้: รหัสซ้ำ — เปลี่ยนรหัส';
const FAULT = '#fbdad7';
const marks = [{ cell: 'A2', text: 'ช่อง A2: รหัสซ้ำ — เปลี่ยนรหัส' }];

const plan = (note: string, background: string, on: typeof marks = marks) =>
  marksPlan({ notes: [[''], [note]], backgrounds: [['#d9e7f5'], [background]] }, on);

test('a fault is a note without the address, which moves with the cell, and a colour', () => {
  expect(plan('', '#ffffff')).toEqual({ notes: [[''], [MARK]], fill: ['A2'], clear: [] });
});

test("people's note and colour stay, in a cell that is marked and once it is mended", () => {
  const marked = plan('ตรวจกับ ก.พ.7', '#ffff00');
  expect(marked).toEqual({ notes: [[''], [`ตรวจกับ ก.พ.7\n${MARK}`]], fill: [], clear: [] });
  expect(plan(`ตรวจกับ ก.พ.7\n${MARK}`, '#ffff00', [])).toEqual({
    notes: [[''], ['ตรวจกับ ก.พ.7']],
    fill: [],
    clear: [],
  });
});

test('a mended cell loses note and colour', () => {
  expect(plan(MARK, FAULT, [])).toEqual({ notes: [[''], ['']], fill: [], clear: ['A2'] });
});

test('marks that stand already are not written again', () => {
  expect(plan(MARK, FAULT)).toEqual({ fill: [], clear: [] });
});

test('two faults of a cell are two lines', () => {
  const two = [...marks, { cell: 'A2', text: 'ช่อง A2: ใช้เครื่องหมาย * ไม่ได้' }];
  expect(plan('', '#ffffff', two).notes?.[1]?.[0]?.split('\n')).toHaveLength(2);
});

test('a note of people is no mark', () => {
  expect(hasMarks([['⚠ ระวัง', 'แก้ช่องนี้']])).toBe(false);
  expect(hasMarks([['', `ก\n${MARK}`]])).toBe(true);
});
