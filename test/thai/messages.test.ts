import { logWords } from '../../src/thai/log';
import { messages } from '../../src/thai/messages';

const faults = (count: number): string[] => Array.from({ length: count }, (_, index) => `แห่งที่ ${index + 1}`);

test('ten faults of the roster are told in full', () => {
  const text = messages.rosterFaults(faults(10));
  expect(text).toContain('แห่งที่ 1\n');
  expect(text).toMatch(/แห่งที่ 10$/);
});

test('of more than ten the rest is counted', () => {
  const text = messages.rosterFaults(faults(13));
  expect(text).not.toContain('แห่งที่ 11');
  expect(text).toMatch(/แห่งที่ 10\nและอีก 3 แห่ง$/);
});

test.each<[string, string[]]>([
  [messages.rosterHeading('A1', 'รหัส', 'ชื่อ'), ['A1', '“รหัส”', 'พบ “ชื่อ”']],
  [messages.rosterBlankId('A5', 'ครูตัวอย่าง 01'), ['A5', 'ครูตัวอย่าง 01']],
  [messages.rosterBlankId('A5', ''), ['A5', 'แถวนี้']],
  [messages.rosterSameId('A9', '001', 'A2'), ['A9', '001', 'A2']],
  [messages.rosterPosition('C4', 'ครูตัวอย่าง 01', 'ยาม', ['ครู']), ['C4', '“ยาม” ไม่มีแบบประเมิน', 'เลือก ครู']],
  [messages.rosterPosition('C4', 'ครูตัวอย่าง 01', '', ['ครู']), ['C4', 'ยังว่าง', 'เลือก ครู']],
  [messages.entryHeading('ครู', 'F2', '1.3', ''), ['แท็บ ครู', 'F2', '“1.3”', 'พบ “”', 'Ctrl+Z']],
  [messages.entryBlankId('ครู', 'A5', 'ครูตัวอย่าง 01'), ['แท็บ ครู', 'A5', 'ครูตัวอย่าง 01 ไม่มีรหัส']],
  [messages.entryBlankId('ครู', 'A5', ''), ['แท็บ ครู', 'A5', 'แถวนี้มีระดับที่ให้ไว้แต่ไม่มีรหัส']],
  [messages.entrySameId('ครู', '001', 'A3', 'A9'), ['แท็บ ครู', '001', 'A3', 'A9']],
  [messages.personMissing('001', 'ครู'), ['001', 'ครู']],
  [messages.protectedRange('ครู'), ['แท็บ ครู', 'ขอสิทธิ์']],
  [messages.rosterDateId('A5', ''), ['A5', 'แถวนี้', 'ข้อความธรรมดา']],
  [messages.rosterWildcardId('A5', 'T*'), ['A5', 'T*', 'เปลี่ยนรหัส']],
  [messages.somebodyElses('ครู', 'B4', '2', 'ก', 'ข'), ['แท็บ ครู ช่อง B4', '“ก”', '“ข”', 'คืนรหัสเดิม']],
  [messages.notYetOnTab('ครู', ['ก', 'ข']), ['แท็บ ครู', 'ก, ข', 'เตรียมสมุดงาน']],
  [messages.tabTaken('ครู', 'A1', 'รหัส', 'ลำดับ'), ['แท็บ ครู ช่อง A1', '“รหัส”', 'พบ “ลำดับ”']],
  [messages.cellFilled('ครู', 'E2'), ['แท็บ ครู ช่อง E2', 'ยังไม่เขียนทับ']],
])('names the place: %s', (message, parts) => {
  for (const part of parts) expect(message).toContain(part);
});

test('a change is logged from what to what, blank in words', () => {
  expect(logWords.item('ข้อ 1.1', '3', '4')).toBe('ข้อ 1.1: 3 → 4');
  expect(logWords.item('ข้อ 1.1', '', '4')).toBe('ข้อ 1.1: ว่าง → 4');
  expect(logWords.item('ข้อ 1.1', '3', '')).toBe('ข้อ 1.1: 3 → ว่าง');
});
