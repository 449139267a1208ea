import { MONTHS } from './months';
import { TABS } from './workbook';

/** The documents as the dialog offers them. */
export const minutesDocuments = {
  teacher: {
    name: 'บันทึกการปรับคะแนน (ว23)',
    help: 'ทุกข้อเสนอ คะแนนและระดับก่อนและหลัง เหตุผล ผู้เสนอ ผู้ตัดสิน วันที่ และผู้มาประชุม ในฉบับเดียว',
    tab: 'พิมพ์บันทึกปรับคะแนน',
  },
  staff: {
    name: 'บันทึกการปรับคะแนน 38 ค.(2)',
    help: 'ทุกข้อเสนอ คะแนนและระดับก่อนและหลัง เหตุผล ผู้เสนอ ผู้ตัดสิน วันที่ ผู้มาประชุม และองค์ประกอบของคณะกรรมการกลั่นกรอง',
    tab: 'พิมพ์บันทึกปรับคะแนน 38ค(2)',
  },
} as const;

const whoAndWhen = (who: string, day: string): string => [who, day && `เมื่อ ${day}`].filter(Boolean).join(' ');

/** Words of the record of changed scores. */
export const minutesWords = {
  title: 'บันทึกการปรับคะแนนผลการประเมิน',
  of: { teacher: 'ข้าราชการครูและบุคลากรทางการศึกษา (ว23)', staff: (committee: string) => committee },
  meeting: { no: 'ประชุมครั้งที่', day: 'วันที่', place: 'สถานที่' },
  present: 'ผู้มาประชุม',
  absent: 'ผู้ไม่มาประชุม',
  unsaid: 'กรรมการที่ยังไม่ระบุการมาประชุม',
  memberHeadings: ['ที่', 'ชื่อ–สกุล', 'ตำแหน่ง', 'บทบาท'],
  noMembers: `ผู้มาประชุม (ยังไม่มีรายชื่อในแท็บ ${TABS.members})`,
  complete: (letter: string, clause: string) => `องค์ประกอบของคณะกรรมการครบตาม ${letter} ${clause}`,
  lacking: (letter: string, clause: string, faults: readonly string[]) =>
    `องค์ประกอบของคณะกรรมการยังไม่ครบตาม ${letter} ${clause}: ${faults.join(', ')}`,
  bands: 'จำนวนคนแต่ละระดับ',
  bandHeadings: ['ระดับผลการประเมิน', 'ก่อนปรับ (คน)', 'หลังตัดสิน (คน)'],
  changes: 'รายการปรับคะแนน',
  changeHeadings: ['ที่', 'ชื่อ–สกุล', 'คะแนนเดิม', 'ที่เสนอ', 'ที่ตัดสิน', 'ระดับเดิม', 'ระดับหลัง'],
  undecided: 'ยังไม่ตัดสิน',
  reason: (text: string) => `เหตุผล: ${text}`,
  proposed: (who: string, day: string) => `ผู้เสนอ: ${whoAndWhen(who, day)}`,
  decided: (who: string, day: string) => `ผู้ตัดสิน: ${whoAndWhen(who, day)}`,
  remarks: 'ข้อสังเกตของที่ประชุม',
  chair: 'ประธานกรรมการ',
  recorder: 'ผู้บันทึก',
  /** A day of the Buddhist era. */
  day: (year: number, month: number, date: number) => `${date} ${MONTHS[month - 1]} ${year}`,
} as const;

const rows = (numbers: readonly number[]): string => numbers.join(', ');

/** What the dialog says about the record before it is made. */
export const minutesNotes = {
  noTable: `ยังไม่มีแท็บ ${TABS.calibration} — เลือกเมนู ประเมินผลงาน > สรุปสำหรับกรรมการ ก่อน`,
  none: `แท็บ ${TABS.calibration} ยังไม่มีข้อเสนอที่ถูกต้อง จึงไม่มีบันทึกให้ทำ`,
  faulty: (numbers: readonly number[]) =>
    `⚠ แท็บ ${TABS.calibration} แถว ${rows(numbers)} ยังไม่ถูกต้องจึงไม่มีผลและไม่พิมพ์ — ดูคอลัมน์ ตรวจ`,
  undecided: (people: readonly string[]) => `⚠ ยังไม่ตัดสิน ${people.length} คน พิมพ์ว่า “ยังไม่ตัดสิน”`,
  noMembers: `⚠ ยังไม่มีรายชื่อผู้ร่วมพิจารณาในแท็บ ${TABS.members}`,
  members: (count: number) => `⚠ แท็บ ${TABS.members} มี ${count} แถวที่ยังไม่ถูกต้อง — ดูคอลัมน์ ตรวจ`,
  unsaid: (count: number) => `⚠ ยังไม่ระบุการมาประชุม ${count} คนในแท็บ ${TABS.members}`,
  lacking: (faults: readonly string[]) => `องค์ประกอบของคณะกรรมการยังไม่ครบ: ${faults.join(', ')}`,
} as const;
