import { componentName } from './workbook';

/** Words of the printed forms of ว23 that stand around a form's own text. */
export const formWords = {
  practice: 'การปฏิบัติงาน',
  detail: 'รายละเอียด',
  item: 'รายการประเมิน',
  number: 'ที่',
  level: 'ระดับ',
  score: 'คะแนน',
  fullScore: 'คะแนนเต็ม',
  total: 'คะแนนรวม',
  worth: (full: number) => `(${full} คะแนน)`,
  fullOf: (full: number) => `คะแนนเต็ม ${full}`,
  levelLine: (place: number, name: string, level: number, meaning: string, points: string) =>
    [`${place}) ${name} ${level} หมายถึง ${meaning}`, points].filter(Boolean).join(' '),
  /** The heading of a part whose own wording is for another position (ว23 clause 5). */
  part: (no: string, name: string, full: number) =>
    `ตอนที่ ${no.split('.')[1] ?? no} : ${name} (${full} คะแนน)`,
  /** The row that converts a total, where the form has no wording of its own for it. */
  conversionRow: (name: string, full: number, marks: number) =>
    `แปลงคะแนนรวมเป็นคะแนน${name}ที่มีฐานเป็นคะแนนเต็ม ${full} คะแนน (โดยนำคะแนนรวมที่ได้มาคูณกับ ${full} แล้วหารด้วย ${marks})`,
  /** What an agency's own form says where a built-in one has its source's words. */
  agencyPerson: ['ชื่อผู้รับการประเมิน', 'ตำแหน่ง', 'สังกัด', 'ชื่อผู้ประเมิน', 'ตำแหน่ง', 'สังกัด'],
  agencyRounds: [
    'รอบการประเมิน ครั้งที่ 1 (1 ตุลาคม .......... ถึง 31 มีนาคม ..........)',
    'รอบการประเมิน ครั้งที่ 2 (1 เมษายน .......... ถึง 30 กันยายน ..........)',
  ],
  agencySection: (name: string, full: number) => `${name} (${full} คะแนน)`,
  formTitle: (no: string) => `แบบประเมิน${componentName(no)}`,
  ownPosition: (position: string) => `ตำแหน่ง${position}`,
  ownAffiliation: (affiliation: string) => `สังกัด${affiliation}`,
  positionAndStanding: (position: string, standing: string) =>
    standing ? `${position} วิทยฐานะ${standing}` : position,
} as const;

/** Names of the two people who sign, and what stands below a signature. */
export const signatureWords = {
  sign: 'ลงชื่อ',
  appraised: 'ผู้รับการประเมิน',
  appraiser: 'ผู้ประเมิน',
  name: (name: string) => `(${name || '.'.repeat(45)})`,
  position: (position: string) => `ตำแหน่ง ${position || '.'.repeat(40)}`,
  date: 'วันที่ .......... เดือน .............................. พ.ศ. ............',
} as const;

/** The page that gathers the components; ว23 has no form for it. */
export const summaryWords = {
  title: 'สรุปผลการประเมินผลการปฏิบัติงาน',
  subtitle: 'ข้าราชการครูและบุคลากรทางการศึกษา',
  component: 'องค์ประกอบการประเมิน',
  full: 'คะแนนเต็ม',
  self: 'คะแนนประเมินตนเอง',
  supervisor: 'คะแนนประเมินของผู้บังคับบัญชา',
  total: 'คะแนนรวม',
  band: 'ระดับผลการประเมิน',
  own: 'หน้านี้รวมคะแนนจากแบบประเมินทุกองค์ประกอบไว้ในที่เดียว จัดทำเพิ่มจากแบบที่ ก.ค.ศ. กำหนด',
  row: (no: string, name: string) => `${componentName(no)} ${name}`,
} as const;

/** The documents as the dialog offers them. */
export const teacherPaperWords = {
  forms: {
    name: 'แบบประเมินผลการปฏิบัติงาน (ว23)',
    help: 'แบบประเมินองค์ประกอบที่ 1–3 ของแต่ละคน พร้อมคะแนนทั้งสองฝ่าย ช่องลงชื่อ และหน้าสรุปคะแนน',
    tab: 'พิมพ์แบบประเมิน',
  },
  notice: {
    name: 'แบบแจ้งผลการประเมิน (ว23)',
    help: 'คะแนน ระดับ และความเห็นของผู้บังคับบัญชา สำหรับแจ้งผู้รับการประเมินเป็นรายบุคคล',
    tab: 'พิมพ์แจ้งผล',
  },
  noLine: (tab: string) => `ยังไม่มีแถวในแท็บ ${tab} — เลือกเมนู ประเมินผลงาน > เตรียมสมุดงาน ก่อน`,
  levelsDone: (side: string, done: number, of: number) => `${side} ${done}/${of} ข้อ`,
} as const;
