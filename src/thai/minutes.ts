import { TABS } from './workbook';

/** The documents as the dialog offers them. */
export const minutesDocuments = {
  teacher: {
    name: 'รายงานการประชุมและบันทึกการปรับคะแนน (ว23)',
    help: 'ผู้มาประชุม ระเบียบวาระ จำนวนคนแต่ละระดับ ทุกรายการที่ปรับพร้อมเหตุผลและผู้ตัดสิน การใช้วงเงิน มติ และที่ลงชื่อ ในฉบับเดียว',
    tab: 'พิมพ์บันทึกปรับคะแนน',
  },
  staff: {
    name: 'รายงานการประชุมและบันทึกการปรับคะแนน 38 ค.(2)',
    help: 'ผู้มาประชุมและองค์ประกอบของคณะกรรมการกลั่นกรอง ระเบียบวาระ จำนวนคนแต่ละระดับ ทุกรายการที่ปรับพร้อมเหตุผลและผู้ตัดสิน การใช้วงเงิน มติ และที่ลงชื่อ ในฉบับเดียว',
    tab: 'พิมพ์บันทึกปรับคะแนน 38ค(2)',
  },
} as const;

const whoAndWhen = (who: string, day: string): string => [who, day && `เมื่อ ${day}`].filter(Boolean).join(' ');

/** Room for what is written by hand. */
const DOTS = '.'.repeat(30);

/** Words of the minutes. */
export const minutesWords = {
  title: {
    teacher: 'รายงานการประชุมพิจารณาผลการประเมินการปฏิบัติงาน',
    staff: (committee: string) => `รายงานการประชุม${committee}`,
  },
  of: {
    teacher: 'ข้าราชการครูและบุคลากรทางการศึกษา (ว23)',
    staff: 'บุคลากรทางการศึกษาอื่นตามมาตรา 38 ค.(2)',
  },
  meeting: { no: 'ครั้งที่', day: 'เมื่อวันที่', place: 'ณ' },
  present: 'ผู้มาประชุม',
  absent: 'ผู้ไม่มาประชุม',
  unsaid: 'กรรมการที่ยังไม่ระบุการมาประชุม',
  guests: 'ผู้เข้าร่วมประชุม (ถ้ามี)',
  begins: (clock: string) => `เริ่มประชุมเวลา ${clock || DOTS} น.`,
  ends: (clock: string) => `เลิกประชุมเวลา ${clock || DOTS} น.`,
  /** The parts of an agenda in the order that minutes have them; the matter is taken in the fourth. */
  agenda: {
    told: 'ระเบียบวาระที่ 1 เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ',
    earlier: 'ระเบียบวาระที่ 2 เรื่องรับรองรายงานการประชุม',
    pending: 'ระเบียบวาระที่ 3 เรื่องสืบเนื่อง',
    matter: 'ระเบียบวาระที่ 4 เรื่องเสนอเพื่อพิจารณา: ผลการประเมิน',
    others: 'ระเบียบวาระที่ 5 เรื่องอื่น ๆ (ถ้ามี)',
  },
  memberHeadings: ['ที่', 'ชื่อ–สกุล', 'ตำแหน่ง', 'บทบาท'],
  noMembers: `ผู้มาประชุม (ยังไม่มีรายชื่อในแท็บ ${TABS.members})`,
  complete: (letter: string, clause: string) => `องค์ประกอบของคณะกรรมการครบตาม ${letter} ${clause}`,
  lacking: (letter: string, clause: string, faults: readonly string[]) =>
    `องค์ประกอบของคณะกรรมการยังไม่ครบตาม ${letter} ${clause}: ${faults.join(', ')}`,
  bands: '4.1 ผลการประเมิน',
  people: (all: number, rated: number) =>
    `ผู้รับการประเมิน ${all} คน มีผลการประเมินแล้ว ${rated} คน${rated < all ? ` ยังไม่มีผล ${all - rated} คน` : ''} จำนวนคนแต่ละระดับมีดังนี้`,
  unrated: (names: readonly string[]) => `ยังไม่มีผล: ${names.join(', ')}`,
  bandHeadings: ['ระดับผลการประเมิน', 'ก่อนปรับ (คน)', 'หลังตัดสิน (คน)', 'ต่างกัน (คน)'],
  bandOf: (band: string, scheme: string) => `${band} (${scheme})`,
  sum: 'รวม',
  changes: '4.2 รายการปรับคะแนน',
  noChanges: 'ไม่มีการปรับคะแนน คะแนนของผู้บังคับบัญชามีผลทุกคน',
  changeHeadings: ['ที่', 'ชื่อ–สกุล', 'คะแนนเดิม', 'ที่เสนอ', 'ที่ตัดสิน', 'ระดับเดิม', 'ระดับหลัง'],
  undecided: 'ยังไม่ตัดสิน',
  reason: (text: string) => `เหตุผล: ${text}`,
  proposed: (who: string, day: string) => `ผู้เสนอ: ${whoAndWhen(who, day)}`,
  decided: (who: string, day: string) => `ผู้ตัดสิน: ${whoAndWhen(who, day)}`,
  pools: '4.3 วงเงินเลื่อนเงินเดือน',
  chosen: (title: string, scenario: string) => `${title}${scenario ? ` ใช้${scenario}` : ''}`,
  poolHeadings: ['วงเงิน', 'คน', 'วงเงิน (บาท)', 'ใช้ไป (บาท)', 'เหลือ (บาท)', 'เกิน (บาท)'],
  remarks: 'ข้อสังเกตของที่ประชุม',
  resolution: 'มติที่ประชุม',
  recorder: 'ผู้จดรายงานการประชุม',
  reviewer: 'ผู้ตรวจรายงานการประชุม',
} as const;

const rows = (numbers: readonly number[]): string => numbers.join(', ');

/** What the dialog says about the record before it is made. */
export const minutesNotes = {
  noTable: `ยังไม่มีแท็บ ${TABS.calibration} — เลือกเมนู ประเมินผลงาน > สรุปสำหรับกรรมการ ก่อน`,
  nobody: `แท็บ ${TABS.committee} ไม่มีผู้รับการประเมินแบบนี้ จึงไม่มีรายงานให้ทำ`,
  none: `แท็บ ${TABS.calibration} ยังไม่มีข้อเสนอที่ถูกต้อง รายงานจะพิมพ์ว่าไม่มีการปรับคะแนน`,
  blank: (labels: readonly string[]) =>
    `แท็บ ${TABS.members} ยังไม่ได้ใส่ ${labels.join(', ')} — รายงานเว้นที่ไว้ให้เขียน`,
  faulty: (numbers: readonly number[]) =>
    `⚠ แท็บ ${TABS.calibration} แถว ${rows(numbers)} ยังไม่ถูกต้องจึงไม่มีผลและไม่พิมพ์ — ดูคอลัมน์ ตรวจ`,
  undecided: (people: readonly string[]) => `⚠ ยังไม่ตัดสิน ${people.length} คน พิมพ์ว่า “ยังไม่ตัดสิน”`,
  noMembers: `⚠ ยังไม่มีรายชื่อผู้ร่วมพิจารณาในแท็บ ${TABS.members}`,
  members: (count: number) => `⚠ แท็บ ${TABS.members} มี ${count} แถวที่ยังไม่ถูกต้อง — ดูคอลัมน์ ตรวจ`,
  unsaid: (count: number) => `⚠ ยังไม่ระบุการมาประชุม ${count} คนในแท็บ ${TABS.members}`,
  lacking: (faults: readonly string[]) => `องค์ประกอบของคณะกรรมการยังไม่ครบ: ${faults.join(', ')}`,
} as const;
