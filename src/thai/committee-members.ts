import { APPRAISAL_NAMES } from './committee';
import { TABS } from './workbook';

/** Headings of the tab of the committee's members, in column order; blank between its three tables. */
export const MEMBERS_HEADINGS = [
  ...['พิจารณา', 'บทบาท', 'ชื่อ–สกุล', 'ตำแหน่ง', 'บัญชี (ถ้ามี)', 'มาประชุม', 'ตรวจ', ''],
  ...['องค์ประกอบ 38 ค.(2)', 'ผู้ที่เกณฑ์กำหนด', 'อย่างน้อย (คน)', 'มีแล้ว (คน)', 'ตรวจองค์ประกอบ', ''],
  ...['การประชุม', APPRAISAL_NAMES.staff, APPRAISAL_NAMES.teacher],
] as const;

/** What is written down of a meeting, a row each. */
export const MEETING_LABELS = [
  'ครั้งที่',
  'วันที่ประชุม',
  'สถานที่',
  'ข้อสังเกตของที่ประชุม',
  'เริ่มประชุมเวลา',
  'เลิกประชุมเวลา',
  'ผู้เข้าร่วมประชุม',
  'มติที่ประชุม',
] as const;

/** Whether a member was at the meeting. */
export const PRESENCE = { present: 'มา', absent: 'ไม่มา' } as const;

/** What each column that people fill asks for. */
export const memberHelp = {
  kind: `${APPRAISAL_NAMES.staff} = คณะกรรมการกลั่นกรอง, ${APPRAISAL_NAMES.teacher} = ผู้ร่วมพิจารณาผลของครู (ว23 ไม่กำหนดองค์ประกอบ)`,
  role: 'เลือกบทบาทตามองค์ประกอบด้านขวา',
  account: 'อีเมลที่กรรมการใช้ ใส่แล้วระบบรู้ว่าบัญชีที่เสนอคะแนนเป็นใคร',
  presence: 'ใช้ในรายงานการประชุม',
  rule: 'ว20/2552 ข้อ 10 และประกาศ สพป.เพชรบูรณ์ เขต 1 ข้อ 8',
} as const;

/** What the check of a member says. */
export const memberFaults = {
  mark: '⚠ ',
  noKind: 'ยังไม่เลือกว่าพิจารณาผลใด',
  noRole: 'ยังไม่มีบทบาท',
  otherRole: 'บทบาทไม่อยู่ในองค์ประกอบ เลือกจากรายการ',
  noName: 'ยังไม่มีชื่อ',
  twice: 'ชื่อนี้อยู่ในคณะเดียวกันแล้ว',
  noPosition: 'ยังไม่มีตำแหน่ง',
  otherPosition: (role: string, position: string) => `${role}ต้องเป็น${position}`,
  teacher: (role: string) => `${role}ต้องเป็นบุคลากร 38 ค.(2)`,
  unknown: `ไม่พบเป็นบุคลากร 38 ค.(2) ในแท็บ ${TABS.committee} ตรวจตำแหน่งและชื่อ`,
} as const;

/** What the check of the composition says. */
export const compositionWords = {
  complete: 'ครบ',
  lacking: ['⚠ ขาดอีก ', ' คน'],
  tooMany: ['⚠ เกิน ', ' คน'],
  notAsked: `ไม่มีผู้รับการประเมิน 38 ค.(2)`,
} as const;
