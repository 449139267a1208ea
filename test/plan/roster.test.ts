import { logPlan, type RosterChoices, rosterPlan, staffHeadingsPatch } from '../../src/plan/roster';

const CHOICES: RosterChoices = {
  positions: ['ครู', 'ครูผู้ช่วย'],
  standings: ['ชำนาญการ', 'เชี่ยวชาญ'],
  postTypes: ['วิชาการ'],
  postLevels: ['ชำนาญการ'],
};

test('the roster is its headings, ready to be pasted into', () => {
  const plan = rosterPlan(CHOICES);
  expect(plan.name).toBe('ทะเบียน');
  expect(plan.cells).toEqual([
    [
      'รหัส',
      'ชื่อ–สกุล',
      'ตำแหน่ง',
      'วิทยฐานะ',
      'กลุ่ม/หน่วย',
      'ผู้บังคับบัญชาที่ประเมิน',
      'ประเภทตำแหน่ง',
      'ระดับตำแหน่ง',
      'ทดลองราชการตั้งแต่',
      'ทดลองราชการถึง',
    ],
  ]);
  expect(plan.frozen).toEqual({ rows: 1, columns: 2 });
});

test('positions are offered below their heading, and another one may be pasted', () => {
  expect(rosterPlan(CHOICES).lists).toEqual([
    {
      area: { row: 2, column: 3, rows: 998, columns: 1 },
      options: ['ครู', 'ครูผู้ช่วย'],
      help: 'ครู, ครูผู้ช่วย',
      strict: false,
    },
    expect.objectContaining({
      area: { row: 2, column: 4, rows: 998, columns: 1 },
      options: ['ชำนาญการ', 'เชี่ยวชาญ'],
      strict: false,
    }),
    expect.objectContaining({ area: { row: 2, column: 7, rows: 998, columns: 1 }, options: ['วิชาการ'] }),
    expect.objectContaining({ area: { row: 2, column: 8, rows: 998, columns: 1 }, options: ['ชำนาญการ'] }),
  ]);
});

test('a roster without the headings of staff gets those that it lacks, with their dropdowns', () => {
  expect(staffHeadingsPatch(['ระดับตำแหน่ง', 'ทดลองราชการถึง'], 9, CHOICES)).toEqual({
    name: 'ทะเบียน',
    stretches: [{ row: 1, column: 9, cells: [['ระดับตำแหน่ง', 'ทดลองราชการถึง']] }],
    lists: [
      expect.objectContaining({ area: { row: 2, column: 9, rows: 998, columns: 1 }, options: ['ชำนาญการ'] }),
    ],
    fills: [{ area: { row: 1, column: 9, rows: 1, columns: 2 }, color: '#e3f1ef' }],
  });
});

test('the log tells when, who, where, whose and what', () => {
  const plan = logPlan();
  expect(plan.name).toBe('บันทึกการแก้ไข');
  expect(plan.cells).toEqual([['วันเวลา', 'ผู้บันทึก', 'แท็บ', 'รหัส', 'ชื่อ–สกุล', 'การเปลี่ยนแปลง']]);
  expect([plan.frozen.rows, plan.filtered]).toEqual([1, true]);
});
