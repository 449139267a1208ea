import { NOT_APPLICABLE } from '../model/sign';
import { TABS } from './workbook';

/** What the scenarios are called; the last one holds the percents that the action fits to the pools. */
export const SCENARIO_NAMES = ['ทางเลือก 1', 'ทางเลือก 2', 'ทางเลือก 3', 'พอดีวงเงิน'] as const;

/** The mark of somebody whom the agency lets have a raise although a limit is passed. */
const ENTITLED = 'มีสิทธิ';

/** The scenarios in headings of narrow columns. */
const SHORT_NAMES = ['1', '2', '3', 'พอดี'] as const;

const scenarioHeadings = (name: string): string[] => [`ร้อยละ (${name})`, `เงินที่เลื่อน (${name})`];

/**
 * Headings of the tab of salaries, in column order.
 *
 * @param day the day whose payroll counts
 */
export const salaryHeadings = (day: string): readonly string[] => [
  'รหัส',
  'ชื่อ–สกุล',
  'ประเภท',
  'กลุ่ม/หน่วย',
  'คะแนน',
  'ระดับ',
  `เงินเดือน ${day}`,
  'ฐานในการคำนวณ',
  'สิทธิหรือเหตุที่ไม่ได้เลื่อน',
  'คิดในวงเงินอื่น',
  ...SHORT_NAMES.slice(0, 3).map((name) => `ร้อยละเฉพาะคน (${name})`),
  'หมายเหตุ',
  'วงเงิน',
  '',
  'สิทธิเลื่อนเงินเดือน',
  '',
  'ร้อยละที่ใช้',
  'เงินที่เลื่อน',
  'เงินเดือนใหม่',
  ...SHORT_NAMES.flatMap(scenarioHeadings),
  'แถวในตารางกรรมการ',
  'แถวในแท็บผล',
  'แถวการมาปฏิบัติราชการ',
  'แถวของระดับ',
  'เกณฑ์ระดับ',
];

/** What the columns that people fill ask for. */
export const salaryHelp = {
  salary: `อัตราเงินเดือนที่จ่ายจริง เป็นตัวเลข ไม่ลงตัวสิบบาทก็ใช้ได้ เพราะปัดขึ้นเป็นสิบบาทเฉพาะเงินที่เลื่อน ไม่มีตัวอยู่จริงในวันนั้นให้พิมพ์ ${NOT_APPLICABLE}`,
  base: 'ฐานที่นำร้อยละไปคูณ เป็นบาท ทศนิยมไม่เกิน 2 ตำแหน่ง',
  mark: `เว้นว่าง = คิดตามระดับและเกณฑ์การลา เลือกเหตุ = ไม่ได้เลื่อน เลือก ${ENTITLED} = ให้เลื่อนแม้เกินเกณฑ์การลาหรือมาสาย (รายการเหตุเติมได้ในแท็บ ${TABS.pools})`,
  ownPool: `เว้นว่าง = วงเงินของหน่วยตามทะเบียน ผู้ที่ย้ายหลังวันคิดวงเงินให้เลือกวงเงินของที่เดิม`,
  own: 'ร้อยละของคนนี้ ใช้แทนร้อยละตามระดับ พิมพ์ 3 ไม่ใช่ 3% ทศนิยมไม่เกิน 4 ตำแหน่ง',
  percent: 'ร้อยละของระดับนี้ พิมพ์ 3 ไม่ใช่ 3% ทศนิยมไม่เกิน 4 ตำแหน่ง',
  chosen: 'ทางเลือกที่ใช้เป็นผล และที่ตรวจเมื่อปิดรอบ',
  fitFrom: `เลือกทางเลือก แล้วเลือกเมนูนี้อีกครั้ง: ทุกวงที่เกินถูกลดร้อยละลงตามส่วนจนพอดี ใส่ไว้ใน “${SCENARIO_NAMES[3]}”`,
  reasons: 'เหตุที่หน่วยงานไม่เลื่อนเงินเดือนให้ แถวละหนึ่งเหตุ',
} as const;

/** What a person's row says of the right to a raise, and of a percent that cannot be used. */
export const salaryWords = {
  entitled: ENTITLED,
  absent: 'ไม่มีตัวอยู่จริงในวันคิดวงเงิน',
  marked: 'ไม่มีสิทธิ: ',
  noTotal: 'ยังไม่มีคะแนน',
  bandBefore: 'ระดับ',
  bandAfter: ' ไม่ได้เลื่อนเงินเดือน',
  leave: 'ไม่มีสิทธิ: ลากิจและลาป่วย ',
  lateness: 'ไม่มีสิทธิ: มาสาย ',
  over: ' เกินเกณฑ์ ',
  noSalary: 'ยังไม่มีอัตราเงินเดือน',
  noBase: 'ยังไม่มีฐานในการคำนวณ',
  noPercent: 'ยังไม่ใส่ร้อยละ',
  notChosen: 'ยังไม่เลือกทางเลือก',
  notFitted: 'ยังไม่ปรับ',
  left: `ไม่อยู่ในแท็บ ${TABS.roster} แล้ว ไม่นับในวงเงิน`,
  /** How every text of something yet to be filled begins. */
  open: 'ยัง',
} as const;

/** What is wrong with a row; each blocks closing the round. */
export const salaryFaults = {
  mark: '⚠',
  otherName: '⚠ ชื่อไม่ตรงกับแท็บผล เลือกเมนู เตรียมสมุดงาน',
  noPool: '⚠ ไม่มีวงเงินนี้ เลือกจากรายการ หรือเว้นว่าง',
  salary: '⚠ อัตราเงินเดือนต้องเป็นตัวเลขตั้งแต่ 0 ทศนิยมไม่เกิน 2 ตำแหน่ง',
  base: '⚠ ฐานในการคำนวณต้องเป็นตัวเลขตั้งแต่ 0 ทศนิยมไม่เกิน 2 ตำแหน่ง',
  unlisted: '⚠ เหตุนี้ไม่อยู่ในรายการ: ',
  noBand: '⚠ ไม่พบระดับนี้ในแท็บวงเงิน เลือกเมนูอีกครั้ง',
  leaveText: '⚠ ช่อง 3.2 ไม่ใช่ตัวเลข เทียบเกณฑ์การลาไม่ได้ เลือกสิทธิหรือเหตุ',
  latenessText: '⚠ ช่อง 3.3 ไม่ใช่ตัวเลข เทียบเกณฑ์มาสายไม่ได้ เลือกสิทธิหรือเหตุ',
  percent: '⚠ ร้อยละต้องเป็นตัวเลข 0–100 ทศนิยมไม่เกิน 4 ตำแหน่ง',
  share: '⚠ ถ้าหมายถึงร้อยละ 3 ให้พิมพ์ 3 ไม่ใช่ 3%',
  cap: '⚠ เกินเพดานร้อยละ ',
  setting: '⚠ ต้องเป็นตัวเลข แก้ในแท็บ ตั้งค่า',
} as const;

/** The pools' tab. */
export const poolWords = {
  title: (round: string, day: string) => `จำลองวงเงินเลื่อนเงินเดือน รอบ ${round} (อัตราเงินเดือน ณ ${day})`,
  chosen: 'ทางเลือกที่ใช้',
  fitFrom: 'ปรับให้พอดีวงเงินจาก',
  chosenNumber: 'ลำดับของทางเลือกที่ใช้ (สูตรใช้)',
  bands: [
    'เกณฑ์',
    'ระดับ',
    'คน',
    ...SCENARIO_NAMES.slice(0, 3).map((name) => `ร้อยละ ${name}`),
    'หมายเหตุ',
    'เกณฑ์/ระดับ',
  ],
  used: SCENARIO_NAMES.slice(0, 3).map((name) => `ใช้ได้ (${name})`),
  noRaise: 'ไม่ได้เลื่อนเงินเดือน',
  settings: ['ค่าที่ใช้', 'จากแท็บ ตั้งค่า (เว้นว่าง = แหล่งไม่กำหนด)'],
  reasons: 'สิทธิหรือเหตุที่ไม่ได้เลื่อน (เติมได้)',
  teachers: 'ครูและบุคลากรทางการศึกษา (ว23)',
  unit: (kind: string, unit: string) => `${kind} · ${unit || '(ไม่ระบุกลุ่ม/หน่วย)'}`,
  /** Whether a pool is that of a unit, of a kind of appraisal. */
  isUnitOf: (kind: string, pool: string) => pool.startsWith(`${kind} · `),
  pools: [
    'วงเงิน',
    'ผล',
    'คน',
    'คิดแล้ว',
    'ยังคิดไม่ได้',
    'ไม่ได้เลื่อน',
    'ยังไม่มีเงินเดือน',
    'เงินเดือนรวม',
    'ร้อยละ',
    'วงเงิน (บาท)',
    'กันไว้ (บาท)',
    'ใช้ไป (บาท)',
    'เหลือ (บาท)',
    'เกิน (บาท)',
    ...SCENARIO_NAMES.flatMap((name) => [`ใช้ไป (${name})`, `ผล (${name})`]),
  ],
  all: 'รวมทุกวง',
  noMoney: 'ยังไม่ตั้งร้อยละ',
  zero: 'ไม่มีเงินเดือนให้คิดวงเงิน',
  over: 'เกินวงเงิน ',
  left: 'อยู่ในวงเงิน เหลือ ',
  overShort: 'เกิน ',
  leftShort: 'เหลือ ',
  exact: 'พอดีวงเงิน',
  baht: ' บาท',
  open: ' · ยังคิดไม่ได้ ',
  noSalary: ' · ยังไม่มีอัตราเงินเดือน ',
  people: ' คน',
  countOver: ' วง รวม ',
  blocked: ' บาท ปิดรอบไม่ได้ ลดร้อยละหรือเลือกทางเลือกอื่น',
  within: 'ทุกวงอยู่ในวงเงิน เหลือรวม ',
} as const;

const most = 10;
const list = (told: readonly string[]): string =>
  `${told.slice(0, most).join(', ')}${told.length > most ? ` และอีก ${told.length - most} รายการ` : ''}`;

/** What building tells. */
export const salaryMessages = {
  built: (people: number, pools: number) =>
    `จำลองวงเงินเลื่อนเงินเดือนแล้ว ${people} คน ${pools} วง\n\nใส่อัตราเงินเดือนและฐานในแท็บ ${TABS.salary} ใส่ร้อยละตามระดับในแท็บ ${TABS.pools} ตัวเลขเปลี่ยนตามทันที`,
  added: (people: readonly string[]) => `เพิ่ม: ${list(people)}`,
  left: (people: readonly string[]) =>
    `ไม่อยู่ในแท็บ ${TABS.roster} แล้ว แต่สิ่งที่พิมพ์ไว้ยังอยู่ และไม่นับในวงเงิน: ${list(people)}`,
  moved: (people: readonly string[]) =>
    `ย้ายหน่วย จึงคิดในวงเงินของหน่วยใหม่ (ถ้าย้ายหลังวันคิดวงเงิน เลือกวงเงินเดิมในคอลัมน์ คิดในวงเงินอื่น): ${list(people)}`,
  move: (name: string, from: string, to: string) => `${name} (${from} → ${to})`,
  fitted: (from: string, people: number) =>
    `ปรับจาก ${from} ให้พอดีวงเงินแล้ว ${people} คน ใส่ไว้ใน “${SCENARIO_NAMES[3]}”`,
  notFitted: (from: string) =>
    `ยังปรับ ${from} ให้พอดีวงเงินไม่ได้ เพราะยังไม่มีร้อยละ ฐาน หรือร้อยละของวงเงิน — ใส่ให้ครบแล้วเลือกเมนูอีกครั้ง`,
  twice: (id: string, first: number, second: number) =>
    `แท็บ ${TABS.salary}: รหัส ${id} อยู่ทั้งแถว ${first} และ ${second} — ลบแถวที่ไม่ใช้ แล้วเลือกเมนูอีกครั้ง`,
  nobody: (cell: string) =>
    `แท็บ ${TABS.salary} ช่อง ${cell}: มีสิ่งที่พิมพ์ไว้ในแถวที่ไม่มีรหัส — ย้ายไปแถวของคนนั้นหรือลบ แล้วเลือกเมนูอีกครั้ง`,
  somebodyElses: (cell: string, id: string, found: string, now: string) =>
    `แท็บ ${TABS.salary} ช่อง ${cell}: แถวของรหัส ${id} พิมพ์ไว้ในชื่อ ${found} แต่ทะเบียนเป็น ${now} — ถ้าเป็นคนเดียวกันให้แก้ชื่อในช่องนี้ ถ้าคนละคนให้ลบแถวนี้`,
} as const;

/** What blocks closing a round. */
export const salarySealWords = {
  over: (pool: string, baht: string) =>
    `แท็บ ${TABS.pools}: ${pool} เกินวงเงิน ${baht} บาท — ลดร้อยละ หรือเลือกทางเลือกอื่น`,
  raise: (cell: string, name: string, baht: string) =>
    `แท็บ ${TABS.salary} ช่อง ${cell}: เงินที่เลื่อนของ ${name} ไม่ตรงกับฐานและร้อยละ (ต้องเป็น ${baht}) — เลือกเมนู จำลองวงเงินเลื่อนเงินเดือน`,
  absent: (name: string) => `แท็บ ${TABS.salary} ยังไม่มี ${name} — เลือกเมนู จำลองวงเงินเลื่อนเงินเดือน`,
  total: (cell: string, name: string) =>
    `แท็บ ${TABS.salary} ช่อง ${cell}: คะแนนของ ${name} ไม่ตรงกับแท็บ ${TABS.committee} — เลือกเมนู จำลองวงเงินเลื่อนเงินเดือน`,
  unit: (cell: string, name: string) =>
    `แท็บ ${TABS.salary} ช่อง ${cell}: หน่วยของ ${name} ไม่ตรงกับทะเบียน — เลือกเมนู จำลองวงเงินเลื่อนเงินเดือน`,
} as const;
