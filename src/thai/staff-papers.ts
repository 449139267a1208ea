import { TABS } from './workbook';

/** Dots that somebody writes on. */
const blankLine = (letters: number): string => '.'.repeat(letters);

/** Words of the papers of section 38 ค.(2) staff that stand around the announcement's own. */
export const staffPaperWords = {
  part: (no: number, name: string) => `ส่วนที่ ${no} : ${name}`,
  levelOf: (type: string, level: string) => `${type} ระดับ${level}`,
  affiliation: 'สังกัด',
  year: blankLine(12),
  otherName: blankLine(40),
  /** What stands on the dots of the third line of the acknowledgement: day, witness, the witness's position. */
  written: [blankLine(34), blankLine(50), blankLine(40)],
  witnessAlways: 'พยานลงลายมือชื่อทุกครั้งที่แจ้งผล (ประกาศ ข้อ 5.5)',
  witnessIfDeclined: 'พยานลงลายมือชื่อเมื่อผู้รับการประเมินไม่ลงนามรับทราบ (ว20 ข้อ 9 (5))',
  incomplete: 'ยังไม่มีคะแนนรวม เพราะ',
  component: (name: string, fault: string) => `${name}: ${fault}`,
  noKpi: `⚠ ยังไม่มีตัวชี้วัดในแท็บ ${TABS.kpis}`,
  noCompetency: `⚠ ยังไม่มีสมรรถนะในแท็บ ${TABS.competencies}`,
  unrated: '⚠ ยังไม่ให้ระดับ',
  noScore: `⚠ ยังไม่มีคะแนนในแท็บ ${TABS.attendance}`,
} as const;

/** The documents as the dialog offers them. */
export const staffDocumentWords = {
  results: {
    name: 'แบบประเมินผลสัมฤทธิ์ของงาน 38 ค.(2)',
    help: 'ตัวชี้วัด ค่าเป้าหมาย น้ำหนัก ระดับ และคะแนน พร้อมช่องลงชื่อเมื่อเริ่มรอบและสิ้นรอบ และตัวชี้วัดที่ปรับ',
    tab: 'พิมพ์ผลสัมฤทธิ์ 38ค(2)',
  },
  competencies: {
    name: 'แบบประเมินสมรรถนะ 38 ค.(2)',
    help: 'ระดับที่คาดหวังกับที่พบ ส่วนต่าง คะแนนตามมาตรวัดที่ตั้งไว้ และหลักฐาน',
    tab: 'พิมพ์สมรรถนะ 38ค(2)',
  },
  summary: {
    name: 'แบบสรุปการประเมิน 38 ค.(2)',
    help: 'แบบสรุปส่วนที่ 1–5 ตามประกาศ: คะแนนกับน้ำหนัก แผนพัฒนา ความเห็น และการรับทราบผล',
    tab: 'พิมพ์แบบสรุป 38ค(2)',
  },
  notice: {
    name: 'แบบแจ้งผลการประเมิน 38 ค.(2)',
    help: 'คะแนน ระดับ และความเห็น สำหรับแจ้งเป็นรายบุคคล พร้อมช่องลงชื่อรับทราบและพยาน',
    tab: 'พิมพ์แจ้งผล 38ค(2)',
  },
} as const;
