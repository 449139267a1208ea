import type { CompetencyGroup } from '../model/competency';
import type { Side } from '../model/person';
import { TABS } from './workbook';

const SIDE_SHORT: Readonly<Record<Side, string>> = { self: 'ตนเอง', supervisor: 'ผู้บังคับบัญชา' };

/** Headings over the numbers of each person's rows, which the results find them by. */
export const RUNNING_HEADINGS = {
  first: 'แถวแรกของคน',
  number: 'ลำดับของคน',
  key: 'ใช้ค้นหา',
} as const;

/** Headings of the KPI tab, in column order. */
export const KPI_HEADINGS = [
  'รหัส',
  'ชื่อ–สกุล',
  'ที่',
  'ตัวชี้วัด',
  'ลักษณะงาน',
  'ค่าเป้าหมายระดับ 1',
  'ค่าเป้าหมายระดับ 2',
  'ค่าเป้าหมายระดับ 3',
  'ค่าเป้าหมายระดับ 4',
  'ค่าเป้าหมายระดับ 5',
  'น้ำหนัก (ร้อยละ)',
  `ระดับ (${SIDE_SHORT.self})`,
  `ระดับ (${SIDE_SHORT.supervisor})`,
  'ผลงาน/หลักฐาน',
  'วันที่ตกลง',
  'หมายเหตุ',
  'ตรวจสอบ',
  'นับ',
  ...Object.values(RUNNING_HEADINGS),
] as const;

/** Headings of the changes of agreed KPIs, in column order. */
export const KPI_CHANGE_HEADINGS = [
  'วันเวลา',
  'ผู้บันทึก',
  'รหัส',
  'ชื่อ–สกุล',
  'ตัวชี้วัด',
  'รายการที่ปรับ',
  'เดิม',
  'ใหม่',
  'เหตุผล',
  'ตกลงกับ',
] as const;

/** What a change of an agreed KPI is noted with. */
export const kpiChangeWords = {
  reason: '⚠ ใส่เหตุผลที่ปรับ',
  unknown: 'ไม่ทราบค่าเดิม (วางทับหรือแก้หลายช่อง)',
  several: (range: string) => `หลายช่อง ${range}`,
} as const;

/** What stands over remarks on somebody's attendance. */
export const ATTENDANCE_NOTE = 'หมายเหตุ';

const SCORE_HEADING = 'คะแนน';

/**
 * Headings of the record of attendance, in column order.
 *
 * @param components what each score is for; '' where the settings name nothing
 */
export const attendanceHeadings = (
  behaviours: readonly string[],
  full: number,
  components: readonly string[],
): string[] => [
  'รหัส',
  'ชื่อ–สกุล',
  ...behaviours,
  ATTENDANCE_NOTE,
  ...components.map((name, index) => `${SCORE_HEADING}: ${name || unnamedComponent(index + 1)} (0–${full})`),
];

/** Whether a heading is one over scores of a further component, whatever the component is called. */
export const isAttendanceScore = (heading: string): boolean => heading.startsWith(SCORE_HEADING);

const unnamedComponent = (position: number): string => `องค์ประกอบอื่นที่ ${position}`;

/** Headings of the competency plan, in column order. */
export const COMPETENCY_HEADINGS = [
  'รหัส',
  'ชื่อ–สกุล',
  'กลุ่มสมรรถนะ',
  'สมรรถนะ',
  'ประเภทตำแหน่ง',
  'ระดับตำแหน่ง',
  'ระดับที่จำเป็น (ว27)',
  'ระดับที่กำหนดเพิ่ม',
  'น้ำหนัก',
  `ระดับที่พบ (${SIDE_SHORT.self})`,
  `ระดับที่พบ (${SIDE_SHORT.supervisor})`,
  'พฤติกรรม/หลักฐานที่พบ',
  'ระดับที่คาดหวัง',
  'ส่วนต่าง',
  'ตรวจสอบ',
  ...Object.values(RUNNING_HEADINGS),
] as const;

/** Headings of the results of section 38 ค.(2) staff. */
export const STAFF_RESULT_HEADINGS = {
  person: [
    'รหัส',
    'ชื่อ–สกุล',
    'ตำแหน่ง',
    'ประเภทตำแหน่ง',
    'ระดับตำแหน่ง',
    'กลุ่ม/หน่วย',
    'ผู้บังคับบัญชาที่ประเมิน',
    'ประเภทการประเมิน',
  ],
  results: 'ผลสัมฤทธิ์ของงาน',
  behaviour: 'สมรรถนะ',
  total: 'คะแนนรวม',
  band: 'ระดับผลการประเมิน',
  note: 'หมายเหตุ',
  places: 'ที่ปฏิบัติงานในรอบนี้',
  selfResults: `ผลสัมฤทธิ์ (${SIDE_SHORT.self})`,
  selfBehaviour: `สมรรถนะ (${SIDE_SHORT.self})`,
  selfTotal: `คะแนนรวม (${SIDE_SHORT.self})`,
  gap: 'ผลต่าง',
} as const;

/** Names of the groups of competencies. */
export const COMPETENCY_GROUPS: Readonly<Record<CompetencyGroup, string>> = {
  core: 'สมรรถนะหลัก',
  functional: 'สมรรถนะเฉพาะตามลักษณะงานที่ปฏิบัติ',
  administrative: 'สมรรถนะทางการบริหาร',
};

/** The kinds of work, short enough for a dropdown; the number is that of the announcement. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  plan: 'คำรับรอง แผน กลยุทธ์',
  duty: 'หน้าที่หลัก',
  special: 'มอบหมายพิเศษ',
};

/**
 * A kind of work as the dropdown names it.
 *
 * @example kpiKindName({ id: 'duty', no: '5.2.2' }) // '5.2.2 หน้าที่หลัก'
 */
export const kpiKindName = ({ id, no }: { readonly id: string; readonly no: string }): string =>
  `${no} ${KIND_WORDS[id] ?? ''}`;

/** Texts of the formulas that check the KPI tab. A text with `⚠` is a fault, any other a remark. */
export const kpiChecks = {
  id: '⚠ ใส่รหัสของผู้รับการประเมินในคอลัมน์แรก',
  kpi: '⚠ ยังไม่ได้เขียนตัวชี้วัด',
  weight: '⚠ ยังไม่ได้ใส่น้ำหนัก',
  badWeight: '⚠ น้ำหนักต้องเป็นตัวเลขมากกว่า 0 ไม่เกิน 100',
  lowWeight: (least: number) => `ข้อสังเกต: น้ำหนักควรไม่น้อยกว่า ${least}`,
  badLevel: (lowest: number, highest: number) => `⚠ ระดับต้องเป็น ${lowest}–${highest} ทศนิยมไม่เกิน 2 ตำแหน่ง`,
  targets: 'ข้อสังเกต: ค่าเป้าหมายยังไม่ครบทุกระดับ',
  kind: 'ข้อสังเกต: ยังไม่ได้เลือกลักษณะงาน',
  moved: `ข้อสังเกต: ปฏิบัติงานหลายแห่งในรอบนี้ (แท็บ ${TABS.agreements}) ตัวชี้วัดของทุกแห่งรวมเป็นชุดเดียว`,
  unrated: 'ยังไม่ให้ระดับ',
  tooMany: (most: number) => `⚠ เกิน ${most} ตัวชี้วัด`,
  /** What stands around the sum that the formula gives. */
  sum: (total: number) => ['⚠ น้ำหนักรวม ', ` ต้องรวมได้ ${total}`] as const,
} as const;

/** Texts of the formulas of the competency plan. */
export const competencyChecks = {
  id: '⚠ ใส่รหัสของผู้รับการประเมินในคอลัมน์แรก',
  choose: '⚠ เลือกสมรรถนะ',
  twice: '⚠ สมรรถนะนี้ซ้ำกับแถวอื่นของคนเดียวกัน',
  notSet: '⚠ ใส่ระดับที่คาดหวังในช่องระดับที่กำหนดเพิ่ม',
  lower: ['⚠ ระดับที่กำหนด ', ' ต่ำกว่าระดับที่จำเป็น '] as const,
  badExpected: (lowest: number, highest: number) => `⚠ ระดับที่กำหนดต้องเป็น ${lowest}–${highest}`,
  badFound: (lowest: number, highest: number) => `⚠ ระดับที่พบต้องเป็น ${lowest}–${highest}`,
  badWeight: '⚠ น้ำหนักต้องเป็นตัวเลขมากกว่า 0',
  unrated: 'ยังไม่ประเมิน',
} as const;

/** Help bubbles on cells of the tabs for staff. */
export const staffHelp = {
  weight: 'น้ำหนักเป็นร้อยละ มากกว่า 0 ไม่เกิน 100 ทุกตัวชี้วัดของคนเดียวกันรวมได้ 100',
  level: (lowest: number, highest: number) => `ระดับ ${lowest}–${highest} ทศนิยมไม่เกิน 2 ตำแหน่ง`,
  kind: 'ลักษณะงานตามประกาศ ข้อ 5.2.1–5.2.3',
  raised: (lowest: number) => `ว่าง = ระดับที่จำเป็น กำหนดสูงขึ้นได้ ต่ำกว่า ${lowest} ไม่ได้ (ว27 ข้อ 2.4)`,
  found: (lowest: number, highest: number) => `ระดับที่พบ ${lowest}–${highest}`,
  competency: 'เลือกสมรรถนะจากพจนานุกรม',
  attendance: (full: number, component: string) =>
    `คะแนน 0–${full}${component && ` ของ${component}`} คิดเมื่อแท็บตั้งค่าให้น้ำหนักองค์ประกอบนี้ไว้`,
} as const;

/** What is wrong with the name of a further component that weighs something. */
export const otherNameFaults = {
  blank: (position: number) => `องค์ประกอบอื่นที่ ${position} มีน้ำหนักแต่ยังไม่มีชื่อ ใส่ชื่อ หรือให้น้ำหนักเป็น 0`,
  taken: (name: string) => `ชื่อองค์ประกอบอื่น “${name}” ซ้ำกับหัวคอลัมน์อื่นในแท็บ ${TABS.staffResults} ใช้ชื่ออื่น`,
} as const;

/** That the score of a further component is not there yet. */
export const missingScore = (component: string): string => `⚠ ขาดคะแนน${component}`;

/** That rater and person are to consult (ESA1 clause 4). */
export const CONSULT = 'ต้องปรึกษาหารือเพื่อพัฒนาผลการปฏิบัติงาน';

/** What preparing tells about staff. */
export const staffNotices = {
  prepared: (people: number) =>
    `บุคลากรทางการศึกษาอื่นตามมาตรา 38 ค.(2) ${people} คน: กรอกตัวชี้วัดในแท็บ ${TABS.kpis} ดูสมรรถนะในแท็บ ${TABS.competencies} คะแนนอยู่ในแท็บ ${TABS.staffResults}`,
  choose: (names: readonly string[], least: number) =>
    `เลือกสมรรถนะเฉพาะตามลักษณะงานที่ปฏิบัติอย่างน้อย ${least} ด้านในแท็บ ${TABS.competencies} (ประกาศไม่ได้กำหนดของตำแหน่งนี้ไว้): ${listed(names)}`,
  localLevels: () => 'พจนานุกรมท้องถิ่นไม่มีระดับที่จำเป็นตาม ว27 — ใส่ระดับที่คาดหวังในช่องระดับที่กำหนดเพิ่ม',
  differs: (names: readonly string[]) =>
    `สมรรถนะเฉพาะในแท็บ ${TABS.competencies} ต่างจากที่ประกาศกำหนดตามตำแหน่ง ตรวจว่าตั้งใจ: ${listed(names)}`,
  otherDictionary: (names: readonly string[]) =>
    `มีสมรรถนะนอกพจนานุกรมที่ตั้งค่าไว้ แถวที่กรอกแล้วยังอยู่และยังคิดคะแนน ลบแถวถ้าไม่ใช้: ${listed(names)}`,
  weights: (fault: string) =>
    `แท็บ ${TABS.settings}: น้ำหนักองค์ประกอบของ 38 ค.(2) ใช้ไม่ได้ ${fault} — แก้น้ำหนักผลสัมฤทธิ์ของงาน สมรรถนะ และองค์ประกอบอื่น แล้วเลือกเมนูอีกครั้ง`,
  weightsAt: (cell: string, fault: string) =>
    `ช่อง ${cell}: น้ำหนักองค์ประกอบของ 38 ค.(2) ใช้ไม่ได้ ${fault} — แก้น้ำหนักผลสัมฤทธิ์ของงาน สมรรถนะ และองค์ประกอบอื่น`,
  reasons: (cells: readonly string[]) =>
    `ตัวชี้วัดที่ปรับระหว่างรอบยังไม่มีเหตุผล ใส่ในแท็บ ${TABS.kpiChanges} ช่อง ${cells.slice(0, 10).join(', ')}${cells.length > 10 ? ` และอีก ${cells.length - 10} ช่อง` : ''}`,
  moved: (names: readonly string[]) =>
    `ปฏิบัติงานหลายแห่งในรอบนี้: ${listed(names)} — ผู้บังคับบัญชาปัจจุบันเป็นผู้ประเมิน รวมตัวชี้วัดของทุกแห่งเป็นชุดเดียว และขอข้อมูลและความเห็นจากผู้บังคับบัญชาของที่อื่น (ว20 ข้อ 2) ใส่ในแท็บ ${TABS.staffOpinions}`,
  twice: (names: readonly string[]) => `สมรรถนะซ้ำในแท็บ ${TABS.competencies} ลบแถวที่เกิน: ${listed(names)}`,
} as const;

const listed = (names: readonly string[]): string =>
  names.slice(0, 10).join(', ') + (names.length > 10 ? ` และอีก ${names.length - 10} คน` : '');

/** Days of work at a place, as far as they are known. */
export const workDays = (from: string, to: string): string => {
  if (from && to) return `${from}–${to}`;
  if (from) return `ตั้งแต่ ${from}`;
  return to && `ถึง ${to}`;
};

/** Places where somebody worked in the round, as the results tab tells them. */
export const placesText = (
  places: readonly { readonly place: string; readonly superior: string; readonly days: string }[],
): string =>
  places
    .map(({ place, superior, days }) => {
      const details = [superior, days].filter(Boolean).join(', ');
      return details ? `${place} (${details})` : place;
    })
    .join(' → ');

/** Whether a heading is one of the results of staff. */
export const isStaffResultHeading = (heading: string): boolean =>
  Object.values<string | readonly string[]>(STAFF_RESULT_HEADINGS).flat().includes(heading);
