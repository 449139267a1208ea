import { TABS } from './workbook';

/** Words of the tabs on which an agency defines its own forms. */
export const agencyWords = {
  /** Marks the row that names a form. */
  form: 'แบบประเมิน',
  /** The standing of people who have none, and how others write it. */
  noStanding: 'ไม่มีวิทยฐานะ',
  /** What says that a position's built-in forms are replaced on purpose. */
  instead: 'ใช้แทน',
  /** The meaning of a level that the agency gives no words for. */
  level: (level: number) => `ระดับ ${level}`,
  /** An entry tab that would otherwise have another tab's name. */
  ownTab: (name: string) => `${name} (หน่วยงาน)`,
} as const;

/**
 * Headings of the tab of forms, in column order.
 *
 * @param levels how many levels have a column for their meaning
 */
export const agencyFormHeadings = (levels: number): readonly string[] => [
  'ด้าน',
  'เลขข้อ',
  'ระดับสูงสุด',
  'คะแนนเต็ม',
  'ชื่อข้อ',
  'รายละเอียดของข้อ',
  ...Array.from({ length: levels }, (_, index) => `ความหมายของระดับ ${index + 1}`),
];

/** Headings of the tab of positions, in column order. */
export const AGENCY_POSITION_HEADINGS: readonly string[] = [
  'ตำแหน่ง',
  'วิทยฐานะ',
  'องค์ประกอบที่',
  'แบบที่ใช้',
  'เกณฑ์ระดับผล',
  'แทนแบบในชุด',
];

/** What stands above the headings of the tab of forms. */
export const AGENCY_FORM_HELP: readonly string[] = [
  'แบบของหน่วยงาน: แต่ละแบบเริ่มด้วยแถวหัวแบบ แล้วตามด้วยข้อ แถวละหนึ่งข้อ เว้นแถวว่างได้',
  `แถวหัวแบบ: ช่อง A พิมพ์ ${agencyWords.form} · ช่อง B ชื่อแบบ · ช่อง C เว้นว่าง · ช่อง D คะแนนเต็มของแบบ · ช่อง E ชื่อที่พิมพ์บนแบบ · ตั้งแต่ช่อง G ความหมายของระดับ 1, 2, 3 …`,
  'แถวข้อ: ช่อง A ชื่อด้าน (เว้นว่าง = ด้านเดียวกับแถวบน) · B เลขข้อ · C ระดับสูงสุด · D คะแนนเต็มของข้อ · E ชื่อข้อ · F รายละเอียด',
  'คะแนนของแบบ = ผลรวมของ (ระดับ ÷ ระดับสูงสุด × คะแนนเต็มของข้อ) × คะแนนเต็มของแบบ ÷ ผลรวมคะแนนเต็มของทุกข้อ',
  `ตัวอย่างข้างล่างแก้ ลบ หรือเพิ่มได้ แล้วบอกในแท็บ ${TABS.agencyPositions} ว่าตำแหน่งใดใช้แบบใด · ตรวจว่าครบถ้วนได้ที่เมนู ประเมินผลงาน > แบบของหน่วยงาน`,
];

/** What stands above the headings of the tab of positions. */
export const AGENCY_POSITION_HELP: readonly string[] = [
  'ตำแหน่งของหน่วยงาน: แถวละหนึ่งองค์ประกอบของตำแหน่ง คะแนนเต็มของทุกองค์ประกอบรวมกันต้องได้ 100',
  `วิทยฐานะ: เว้นว่าง = ทุกวิทยฐานะ · ${agencyWords.noStanding} = ผู้ที่ไม่มีวิทยฐานะ · หลายวิทยฐานะคั่นด้วยจุลภาค`,
  `แบบที่ใช้: ชื่อแบบในชุด (มีในรายการของช่อง) หรือชื่อแบบในแท็บ ${TABS.agencyForms}`,
  `เกณฑ์ระดับผล: เว้นว่าง = ว23 · แทนแบบในชุด: พิมพ์ ${agencyWords.instead} เฉพาะเมื่อตั้งใจใช้แทนแบบที่มีอยู่แล้วของตำแหน่งนั้น`,
  `แล้วใส่ตำแหน่งเดียวกันนี้ในแท็บ ${TABS.roster} และเลือกเมนู ประเมินผลงาน > เตรียมสมุดงาน`,
];

const forms = (cell: string) => `แท็บ ${TABS.agencyForms} ช่อง ${cell}:`;
const positions = (cell: string) => `แท็บ ${TABS.agencyPositions} ช่อง ${cell}:`;

/** What is wrong with forms and positions that an agency defines: where, and the mend. */
export const agencyMessages = {
  created: (tabs: readonly string[]) =>
    `สร้างแท็บ ${tabs.join(' และ ')} พร้อมตัวอย่างแล้ว\n\n1) แก้ตัวอย่างให้เป็นแบบของหน่วยงาน และลบตัวอย่างที่ไม่ใช้ คำอธิบายอยู่ด้านบนของแต่ละแท็บ\n2) เลือกเมนูนี้อีกครั้งเพื่อตรวจ\n3) ใส่ตำแหน่งในแท็บ ${TABS.roster} แล้วเลือกเมนู เตรียมสมุดงาน`,
  good: (formNames: readonly string[], positionNames: readonly string[]) =>
    `ตรวจแล้วใช้ได้\n\nแบบ: ${formNames.join(', ') || '–'}\nตำแหน่ง: ${positionNames.join(', ') || '–'}\n\nใส่ตำแหน่งในแท็บ ${TABS.roster} แล้วเลือกเมนู เตรียมสมุดงาน`,
  faults: (faults: readonly string[]) =>
    `แบบของหน่วยงานยังใช้ไม่ได้ แก้ตามนี้แล้วเลือกเมนูอีกครั้ง\n\n${faults.slice(0, 10).join('\n')}${faults.length > 10 ? `\nและอีก ${faults.length - 10} แห่ง` : ''}`,
  tabMissing: (missing: string, present: string) =>
    `มีแท็บ ${present} แต่ไม่พบแท็บ ${missing} — ถ้าเปลี่ยนชื่อแท็บไว้ให้เปลี่ยนกลับ หรือเลือกเมนู ประเมินผลงาน > แบบของหน่วยงาน เพื่อสร้างใหม่`,
  headings: (tab: string, cell: string, expected: string, found: string) =>
    `แท็บ ${tab} ช่อง ${cell} ต้องเป็นหัวคอลัมน์ “${expected}” (พบ “${found}”) — มีคอลัมน์ถูกลบ แทรก หรือย้าย ให้เลิกทำ (Ctrl+Z) หรือใส่หัวคอลัมน์คืน`,
  noForm: (cell: string) =>
    `${forms(cell)} มีข้อก่อนแถวหัวแบบ — เพิ่มแถวหัวแบบ (ช่องแรกพิมพ์ ${agencyWords.form}) ไว้เหนือข้อ`,
  formName: (cell: string) => `${forms(cell)} แถวหัวแบบยังไม่มีชื่อแบบ — พิมพ์ชื่อแบบที่ไม่ซ้ำกับแบบอื่น`,
  sameForm: (cell: string, name: string, first: string) =>
    `${forms(cell)} แบบ “${name}” มีแล้วที่ช่อง ${first} — เปลี่ยนชื่อแบบหรือลบแบบที่เกิน`,
  builtInForm: (cell: string, name: string) =>
    `${forms(cell)} “${name}” เป็นชื่อแบบในชุดอยู่แล้ว — ตั้งชื่อแบบของหน่วยงานให้ต่างออกไป`,
  formGap: (cell: string, found: string) => `${forms(cell)} แถวหัวแบบต้องเว้นช่องนี้ว่าง (พบ “${found}”) — ลบออก`,
  formFull: (cell: string, name: string, found: string) =>
    `${forms(cell)} คะแนนเต็มของแบบ “${name}” ${found ? `ต้องเป็นตัวเลขมากกว่า 0 (พบ “${found}”)` : 'ยังว่าง'} — ใส่คะแนนที่แบบนี้แปลงไปถึง เช่น 60`,
  noItems: (cell: string, name: string) =>
    `${forms(cell)} แบบ “${name}” ยังไม่มีข้อ — เพิ่มข้อในแถวถัดลงไป หรือลบแถวหัวแบบ`,
  itemNo: (cell: string, found: string) =>
    `${forms(cell)} ${found ? `เลขข้อกลายเป็น${found} — ตั้งช่องเป็นข้อความธรรมดาแล้วพิมพ์ใหม่` : 'ข้อนี้ยังไม่มีเลขข้อ — ใส่เลขข้อ เช่น 1.1'}`,
  sameItem: (cell: string, no: string, first: string) =>
    `${forms(cell)} เลขข้อ ${no} ซ้ำกับช่อง ${first} — ให้แต่ละข้อมีเลขของตนเอง (เลข 1.10 ต้องตั้งช่องเป็นข้อความธรรมดาก่อน)`,
  highest: (cell: string, no: string, found: string, most: number) =>
    `${forms(cell)} ระดับสูงสุดของข้อ ${no} ${found ? `ต้องเป็นจำนวนเต็ม 1–${most} (พบ “${found}”)` : `ยังว่าง — ใส่จำนวนเต็ม 1–${most}`}`,
  marks: (cell: string, no: string, found: string) =>
    `${forms(cell)} คะแนนเต็มของข้อ ${no} ${found ? `ต้องเป็นตัวเลขมากกว่า 0 (พบ “${found}”)` : 'ยังว่าง — ใส่ตัวเลขมากกว่า 0'}`,
  itemNames: (cell: string, name: string, items: readonly string[]) =>
    `${forms(cell)} แบบ “${name}” ข้อ ${items.join(', ')} ยังไม่มีชื่อข้อ — พิมพ์ชื่อข้อในคอลัมน์ E หรือลบทั้งแถวถ้าไม่ใช้`,
  position: (cell: string) => `${positions(cell)} แถวนี้ยังไม่มีตำแหน่ง — ใส่ชื่อตำแหน่งให้ตรงกับแท็บ ${TABS.roster}`,
  component: (cell: string, found: string) =>
    `${positions(cell)} องค์ประกอบ${found ? `ต้องเป็น 1, 2, 3 หรือตอนของมัน เช่น 1.1 (พบ “${found}”)` : 'ยังว่าง — ใส่ เช่น 1, 1.1, 2'}`,
  sameComponent: (cell: string, no: string, first: string) =>
    `${positions(cell)} องค์ประกอบ ${no} ของตำแหน่งนี้มีแล้วที่ช่อง ${first} — ลบแถวที่เกินหรือแก้เลของค์ประกอบ`,
  form: (cell: string, found: string, known: readonly string[]) =>
    `${positions(cell)} ${found ? `ไม่รู้จักแบบ “${found}”` : 'ยังไม่ได้บอกแบบที่ใช้'} — เลือก ${known.join(', ')} หรือเพิ่มแบบในแท็บ ${TABS.agencyForms}`,
  bands: (cell: string, found: string, known: readonly string[]) =>
    `${positions(cell)} ไม่รู้จักเกณฑ์ระดับ “${found}” — เลือก ${known.join(', ')}`,
  otherBands: (cell: string, found: string, first: string) =>
    `${positions(cell)} เกณฑ์ระดับ “${found}” ต่างจากช่อง ${first} ของตำแหน่งเดียวกัน — ใช้เกณฑ์เดียวกันทั้งตำแหน่ง`,
  sum: (cell: string, name: string, total: string) =>
    `${positions(cell)} คะแนนเต็มขององค์ประกอบทั้งหมดของ ${name} รวมได้ ${total} ต้องได้ 100 — แก้คะแนนเต็มของแบบ หรือเพิ่มองค์ประกอบที่ขาด`,
  twice: (cell: string, name: string, first: string) =>
    `${positions(cell)} ${name} กำหนดไว้แล้วที่ช่อง ${first} — ให้วิทยฐานะหนึ่งอยู่ในชุดเดียว`,
  builtIn: (cell: string, name: string) =>
    `${positions(cell)} ${name} มีแบบในชุดอยู่แล้ว — ลบแถวนี้ หรือถ้าตั้งใจใช้แทนให้พิมพ์ ${agencyWords.instead} ในคอลัมน์ F`,
} as const;
