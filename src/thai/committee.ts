import { TABS } from './workbook';

/** What the table calls the two kinds of appraisal. */
export const APPRAISAL_NAMES = { teacher: 'ว23', staff: '38ค(2)' } as const;

/** Headings of the committee's table, in column order. */
export const COMMITTEE_HEADINGS = [
  'รหัส',
  'ชื่อ–สกุล',
  'ตำแหน่ง',
  'กลุ่มตำแหน่ง',
  'กลุ่ม/หน่วย',
  'ผู้บังคับบัญชา',
  'ประเภท',
  'องค์ 1',
  'องค์ 2',
  'องค์ 3',
  'ผลสัมฤทธิ์',
  'สมรรถนะ',
  'คะแนนเดิม',
  'คะแนนที่เสนอ',
  'หลังตัดสิน',
  'ระดับเดิม',
  'ระดับที่เสนอ',
  'ระดับ',
  'ลำดับในกลุ่ม',
  'รวม (ตนเอง)',
  'ผลต่าง',
  'รอบก่อน',
  'สิ่งที่ขาด',
  'หมายเหตุกรรมการ',
  'แถวในแท็บผล',
  'แถวปรับเทียบ',
  'ค่าเรียงลำดับ',
  'ลำดับทั้งหมด',
  'เกณฑ์ระดับ',
] as const;

/** What the table says of a person whose result is not there, and of who stands on it no longer. */
export const committeeWords = {
  noResult: (tab: string) => `⚠ ไม่พบในแท็บ ${tab} เลือกเมนู เตรียมสมุดงาน`,
  otherName: (tab: string) => `⚠ ชื่อไม่ตรงกับแท็บ ${tab} เลือกเมนู เตรียมสมุดงาน`,
  notRated: 'ผู้บังคับบัญชายังไม่ให้ระดับ',
  notSelfRated: 'ยังไม่ประเมินตนเอง',
  self: 'ประเมินตนเอง: ',
  calibration: `${TABS.calibration}: `,
  places: 'ย้ายในรอบ: ',
  left: `⚠ ไม่อยู่ในแท็บ ${TABS.roster} แล้ว`,
} as const;

/** Headings of proposals and decisions, in column order. */
export const CALIBRATION_HEADINGS = [
  'รหัสหรือชื่อ',
  'ชื่อ–สกุล',
  'ประเภท',
  'คะแนนเดิม',
  'ระดับเดิม',
  'คะแนนที่เสนอ',
  'เหตุผล',
  'ผู้เสนอ',
  'วันที่เสนอ',
  'คะแนนที่ตัดสิน',
  'ผู้ตัดสิน',
  'วันที่ตัดสิน',
  'ผล',
  'ระดับ',
  'ตรวจ',
  'ระดับที่เสนอ',
  'แถวในตารางกรรมการ',
  'รหัส',
  'เกณฑ์ระดับ',
] as const;

/** What each column that people fill asks for. */
export const calibrationHelp = {
  person: `เลือกรหัสหรือชื่อจากแท็บ ${TABS.committee} แถวละหนึ่งคน (ชื่อซ้ำกันให้ใช้รหัส)`,
  score: 'เลขอารบิก 0–100 ทศนิยมไม่เกิน 2 ตำแหน่ง',
  proposed: 'คะแนนที่กรรมการเสนอ 0–100 ต้องมีเหตุผล ผู้เสนอ และวันที่ จึงรับข้อเสนอ คะแนนเดิมไม่ถูกเขียนทับ',
  reason: 'เหตุผลของข้อเสนอ พิมพ์ลงรายงานการประชุม ไม่มีเหตุผล = ไม่รับข้อเสนอ',
  proposer: `เติมบัญชีผู้พิมพ์ให้ถ้าทราบ พิมพ์ชื่อ หรือ “คณะกรรมการ” แทนได้ ถ้ามีรายชื่อในแท็บ ${TABS.members} ต้องเป็นกรรมการ`,
  proposedOn: 'เติมให้เมื่อพิมพ์คะแนนที่เสนอ',
  decided: 'คะแนนที่ผู้ประเมินหรือผู้อำนวยการตัดสิน เว้นว่าง = ยังไม่ตัดสิน คะแนนเดิมมีผล',
  decider: 'ชื่อ–สกุลของผู้บังคับบัญชาที่ประเมินหรือผู้อำนวยการ คนละคนกับผู้เสนอ (บัญชีที่พิมพ์อยู่ในแท็บบันทึกการแก้ไข)',
  decidedOn: 'เติมให้เมื่อพิมพ์คะแนนที่ตัดสิน',
  check: '⚠ = ไม่นับข้อเสนอและการตัดสินในแถวนี้ คะแนนเดิมมีผล',
} as const;

/** What the check of a row says. */
export const calibrationFaults = {
  mark: '⚠ ',
  unknown: `ไม่พบในแท็บ ${TABS.committee} เลือกจากรายการ`,
  sameName: 'มีชื่อนี้หลายคน ใช้รหัส',
  noPerson: 'ยังไม่เลือกว่าเป็นใคร',
  twice: 'คนนี้มีหลายแถว เหลือแถวเดียว',
  noOriginal: 'ยังไม่มีคะแนนเดิม',
  noProposal: 'ยังไม่มีคะแนนที่เสนอ',
  proposedRange: 'คะแนนที่เสนอต้องเป็นเลขอารบิก 0–100 ทศนิยมไม่เกิน 2 ตำแหน่ง',
  noReason: 'ไม่รับข้อเสนอที่ไม่มีเหตุผล',
  noProposer: 'ยังไม่มีผู้เสนอ',
  noProposedOn: 'ยังไม่มีวันที่เสนอ',
  decidedRange: 'คะแนนที่ตัดสินต้องเป็นเลขอารบิก 0–100 ทศนิยมไม่เกิน 2 ตำแหน่ง',
  noDecider: 'ยังไม่มีผู้ตัดสิน',
  noDecidedOn: 'ยังไม่มีวันที่ตัดสิน',
  noDecision: 'มีผู้ตัดสินแต่ยังไม่มีคะแนนที่ตัดสิน',
  /** How a committee that proposes as a whole is named. */
  committee: 'คณะกรรมการ',
  notMember: `ผู้เสนอไม่อยู่ในแท็บ ${TABS.members} ใส่ชื่อหรือบัญชีของกรรมการ หรือ “คณะกรรมการ”`,
  accountJudge: 'ผู้ตัดสินเป็นบัญชี ใส่ชื่อ–สกุลของผู้บังคับบัญชาหรือผู้อำนวยการแทน',
  sameJudge: 'ผู้เสนอและผู้ตัดสินเป็นคนเดียวกัน',
  otherJudge: 'ผู้ตัดสินต้องเป็นผู้บังคับบัญชาที่ประเมินหรือผู้อำนวยการ',
} as const;

export const committeeMessages = {
  built: (people: number, calibrated: number) =>
    `สรุปสำหรับกรรมการแล้ว ${people} คน ในแท็บ ${TABS.committee}${calibrated > 0 ? ` มีข้อเสนอปรับเทียบ ${calibrated} แถว` : ''}\n\nเสนอและตัดสินคะแนนในแท็บ ${TABS.calibration}: ตารางเปลี่ยนตามทันที คะแนนเดิมไม่ถูกเขียนทับ`,
  notPrepared: (tab: string) => `ไม่พบแท็บ ${tab} — เลือกเมนู ประเมินผลงาน > เตรียมสมุดงาน ก่อน`,
  notOnResults: (people: readonly string[]) =>
    `ยังไม่อยู่ในแท็บผล: ${people.slice(0, 10).join(', ')}${people.length > 10 ? ` และอีก ${people.length - 10} คน` : ''} — เลือกเมนู ประเมินผลงาน > เตรียมสมุดงาน แล้วทำสรุปอีกครั้ง`,
  left: (people: readonly string[]) =>
    `ไม่อยู่ในแท็บ ${TABS.roster} แล้ว แต่หมายเหตุกรรมการยังอยู่: ${people.slice(0, 10).join(', ')}${people.length > 10 ? ` และอีก ${people.length - 10} คน` : ''}`,
} as const;
