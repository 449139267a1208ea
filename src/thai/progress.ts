import { ROSTER_HEADINGS, TABS } from './workbook';

/** What the progress tab says. */
export const progressWords = {
  title: 'ความคืบหน้าการประเมิน',
  done: 'ครบ',
  half: 'ยังไม่ครบ',
  none: 'ยังไม่เริ่ม',
  /** Somebody whom preparing has not given a row yet. */
  lost: 'ยังไม่มีแถว',
  everything: 'ทุกข้อ',
  /** A unit or a supervisor that the roster leaves blank. */
  unnamed: '(ไม่ได้ระบุ)',
  everybody: 'รวมทุกคน',
  left: `ไม่อยู่ในแท็บ ${TABS.roster} แล้ว`,
  byUnit: 'ตามกลุ่ม/หน่วย',
  bySupervisor: 'ตามผู้บังคับบัญชาที่ประเมิน',
  headline: 'ผู้บังคับบัญชาประเมินครบ ',
  outOf: ' จาก ',
  peopleShare: ' คน (ร้อยละ ',
  part: (name: string) => `${name}: `,
  /** A part whose formula shows an error. */
  broken: 'คำนวณไม่ได้ ตรวจช่องคะแนนในแท็บที่กรอก',
  /** That a supervisor's name differs from another by a letter or two. */
  similar: (name: string) => `คล้าย “${name}” ตรวจตัวสะกดในแท็บ ${TABS.roster}`,
  noSupervisor: `ใส่ชื่อผู้บังคับบัญชาในแท็บ ${TABS.roster}`,
} as const;

/** Headings of the sums behind the name, then those of a supervisor alone: who is open, and what to check. */
export const PROGRESS_SUM_HEADINGS = [
  'จำนวนคน',
  'ประเมินตนเองครบ',
  'ผู้บังคับบัญชาประเมินครบ',
  'ประเมินยังไม่ครบ',
  'ยังไม่เริ่มประเมิน',
  'ร้อยละที่เสร็จ',
  'ผู้ที่ยังไม่ได้ประเมินให้ครบ',
  'ข้อควรตรวจ',
] as const;

/** Headings of the list of people, in column order. */
export const PROGRESS_HEADINGS: readonly string[] = [
  ...ROSTER_HEADINGS.slice(0, 3),
  ...ROSTER_HEADINGS.slice(4),
  'ประเมินตนเอง',
  'ผู้บังคับบัญชาประเมิน',
  'ข้อที่ขาด (ตนเอง)',
  'ข้อที่ขาด (ผู้บังคับบัญชา)',
  'บันทึกช่วยจำ (พิมพ์ได้)',
  'แถวในแท็บกรอก',
];

export const progressMessages = {
  taken: (tab: string) =>
    `แท็บ ${tab} ไม่ใช่แท็บที่ระบบสร้าง หรือชื่อเรื่องในช่อง A1 หรือหัวคอลัมน์ถูกแก้ จึงไม่เขียนทับ — เปลี่ยนชื่อแท็บนั้น หรือใส่คำเดิมคืน แล้วเลือกเมนูอีกครั้ง`,
  built: (people: number, open: number) =>
    `สร้างแท็บ ${TABS.progress} แล้ว ${people} คน ${open > 0 ? `ผู้บังคับบัญชายังประเมินไม่ครบ ${open} คน` : 'ผู้บังคับบัญชาประเมินครบทุกคน'}\n\nแต่ละคนขาดข้อใดอยู่ในแท็บ ${TABS.missing} ตัวเลขและข้อที่ขาดเปลี่ยนตามที่กรอกเอง เลือกเมนูนี้อีกครั้งเมื่อรายชื่อเปลี่ยน สิ่งที่พิมพ์ในคอลัมน์บันทึกช่วยจำจะยังอยู่`,
} as const;
