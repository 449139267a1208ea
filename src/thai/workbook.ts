import type { Side } from '../model/person';

/** Names of the tabs that the add-in makes. Entry tabs are named in `rules/positions.json`. */
export const TABS = {
  settings: 'ตั้งค่า',
  roster: 'ทะเบียน',
  agreements: 'ข้อตกลง',
  results: 'ผลการประเมิน',
  kpis: 'ตัวชี้วัด',
  competencies: 'แผนสมรรถนะ',
  staffResults: 'ผลประเมิน 38ค(2)',
  development: 'แผนพัฒนา',
  competencySummary: 'สรุปสมรรถนะ',
  attendance: 'การมาปฏิบัติราชการ',
  kpiChanges: 'ปรับตัวชี้วัด',
  agencyForms: 'แบบของหน่วยงาน',
  agencyPositions: 'ตำแหน่งของหน่วยงาน',
  log: 'บันทึกการแก้ไข',
  evidence: 'หลักฐาน',
  opinions: 'ความเห็น',
  staffOpinions: 'ความเห็น 38ค(2)',
  seal: 'ตรารอบ',
  committee: 'ตารางกรรมการ',
  members: 'คณะกรรมการกลั่นกรอง',
  calibration: 'ปรับเทียบผล',
  fairness: 'สัญญาณความเป็นธรรม',
  progress: 'ความคืบหน้า',
  missing: 'รายการที่ยังขาด',
  combined: 'รวมสถานศึกษา',
  combinedSummary: 'สรุปสถานศึกษา',
  salary: 'เงินเดือน',
  pools: 'วงเงินเลื่อนเงินเดือน',
} as const;

/** Headings of the roster, in column order. */
export const ROSTER_HEADINGS = [
  'รหัส',
  'ชื่อ–สกุล',
  'ตำแหน่ง',
  'วิทยฐานะ',
  'กลุ่ม/หน่วย',
  'ผู้บังคับบัญชาที่ประเมิน',
] as const;

/** Headings of the roster that are for section 38 ค.(2) staff. */
export const ROSTER_STAFF_HEADINGS = {
  type: 'ประเภทตำแหน่ง',
  level: 'ระดับตำแหน่ง',
  from: 'ทดลองราชการตั้งแต่',
  to: 'ทดลองราชการถึง',
} as const;

export const LOG_HEADINGS = ['วันเวลา', 'ผู้บันทึก', 'แท็บ', 'รหัส', 'ชื่อ–สกุล', 'การเปลี่ยนแปลง'] as const;

/** Headings of the evidence tab, in column order. */
export const EVIDENCE_HEADINGS = [
  'รหัส',
  'ชื่อ–สกุล',
  'ผู้ให้ระดับ',
  'องค์ประกอบที่',
  'ข้อ',
  'บันทึก',
  'ลิงก์หลักฐาน',
  'ผู้บันทึก',
  'วันเวลา',
] as const;

/** What the evidence tab calls the two sides. */
export const EVIDENCE_SIDES: Readonly<Record<Side, string>> = {
  self: 'ประเมินตนเอง',
  supervisor: 'ผู้บังคับบัญชา',
};

export const ENTRY_HEADINGS = { id: 'รหัส', name: 'ชื่อ–สกุล', total: 'รวม', band: 'ระดับ' } as const;

export const RESULT_HEADINGS = {
  person: ['รหัส', 'ชื่อ–สกุล', 'ตำแหน่ง', 'กลุ่ม/หน่วย'],
  total: 'รวม 100',
  band: 'ระดับผลการประเมิน',
  selfTotal: 'รวม (ประเมินตนเอง)',
  gap: 'ผลต่าง',
  places: 'ผลของที่เดิมในรอบนี้',
} as const;

/**
 * The heading of a column that shows what an earlier round came to.
 *
 * @example earlierHeading('1/2569', 'รวม 100') // 'รอบ 1/2569: รวม 100'
 */
export const earlierHeading = (round: string, heading: string): string => `รอบ ${round}: ${heading}`;

const isEarlierHeading = (heading: string): boolean => /^รอบ \d\/\d{4}: /.test(heading);

/** The result of an earlier place of the round, in a line of text. */
export const placeResultWords = { noTotal: 'ยังไม่ครบ' } as const;

export const SIDE_NAMES: Readonly<Record<Side, string>> = {
  self: 'ผลการประเมินตนเอง',
  supervisor: 'ผลการประเมินของผู้บังคับบัญชา',
};

/**
 * A component or a part of one, as a heading names it.
 *
 * @example componentName('1.2') // 'องค์ประกอบที่ 1 ตอนที่ 2'
 */
export const componentName = (no: string): string => {
  const [component, part] = no.split('.');
  return part === undefined ? `องค์ประกอบที่ ${component}` : `องค์ประกอบที่ ${component} ตอนที่ ${part}`;
};

/**
 * An item, named with its component.
 *
 * @example itemName('1.2', '2.1') // 'องค์ประกอบที่ 1 ตอนที่ 2 ข้อ 2.1'
 */
export const itemName = (component: string, no: string): string => `${componentName(component)} ข้อ ${no}`;

/**
 * A component's name, short enough for a column or two.
 *
 * @example componentShortName('2') // 'องค์ 2'
 */
export const componentShortName = (no: string): string => {
  const [component, part] = no.split('.');
  return part === undefined ? `องค์ ${component}` : `องค์ ${component} ตอน ${part}`;
};

/**
 * The heading of a component's score column.
 *
 * @example scoreHeading('1', 80) // 'องค์ 1 (80)'
 */
export const scoreHeading = (no: string, full: number): string => `${componentShortName(no)} (${full})`;

/**
 * The component that a score heading is of, parts of it alike; nothing for any other heading.
 *
 * @example componentOf('องค์ 1 ตอน 2 (20)') // '1'
 */
export const componentOf = (heading: string): string | undefined =>
  isScoreHeading(heading) ? heading.split(' ')[1] : undefined;

/** Whether a heading is one that `scoreHeading` made. */
const isScoreHeading = (heading: string): boolean => /^องค์ \d.*\([\d.]+\)$/.test(heading);

/** Whether a heading is one of the results tab. */
export const isResultHeading = (heading: string): boolean =>
  isScoreHeading(heading) ||
  isEarlierHeading(heading) ||
  Object.values<string | readonly string[]>(RESULT_HEADINGS).flat().includes(heading);

/** What a help bubble says on a level cell. */
export const levelHelp = (highest: number): string =>
  `เลือกระดับ 1–${highest} (คำอธิบายของข้ออยู่ในหมายเหตุที่หัวคอลัมน์)`;
