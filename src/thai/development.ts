import { TABS } from './workbook';

/** Headings of the development plan, in column order. */
export const DEVELOPMENT_HEADINGS = [
  'รหัส',
  'ชื่อ–สกุล',
  'สมรรถนะที่ต้องพัฒนา',
  'จากระดับ (ที่พบ)',
  'ถึงระดับ (ที่คาดหวัง)',
  'เป้าหมาย: พฤติกรรมของระดับถัดไป',
  'วิธีการพัฒนา',
  'ช่วงเวลาที่ต้องการพัฒนา',
  'ใส่ในแบบสรุป',
  'สถานะ',
  'รอบที่ร่าง',
  'ผลล่าสุด',
] as const;

/** Whether a row goes into part 3 of the summary form. */
export const DEVELOPMENT_USES = { yes: 'ใช้', no: 'ไม่ใช้' } as const;

/** How far a row has come; the first is what a draft begins with. */
export const DEVELOPMENT_STATES = ['ร่าง', 'กำลังพัฒนา', 'พัฒนาแล้ว', 'ไม่พัฒนา'] as const;

const BELOW = 'ต่ำกว่าที่คาดหวัง: ';
const REACHED = 'ถึงระดับที่คาดหวังแล้ว: ';

const most = 10;
const listed = (names: readonly string[]): string =>
  names.slice(0, most).join(', ') + (names.length > most ? ` และอีก ${names.length - most} คน` : '');

/** What drafting the development plan writes and tells. */
export const developmentWords = {
  useHelp: `เลือก ${DEVELOPMENT_USES.yes} เพื่อใส่แถวนี้ในส่วนที่ 3 ของแบบสรุปการประเมิน`,
  stateHelp: 'สถานะของการพัฒนา',
  /** @example developmentWords.levels(2, 4) // 'ต่ำกว่าที่คาดหวัง: พบ 2 คาดหวัง 4 ' */
  levels: (found: number, expected: number) => `${BELOW}พบ ${found} คาดหวัง ${expected} `,
  below: (found: number, expected: number, round: string) =>
    `${developmentWords.levels(found, expected)}${developmentWords.inRound(round)}`,
  reached: (found: number, expected: number, round: string) =>
    `${REACHED}พบ ${found} คาดหวัง ${expected} ${developmentWords.inRound(round)}`,
  inRound: (round: string) => `(รอบ ${round})`,
  isBelow: (check: string) => check.startsWith(BELOW),
  isReached: (check: string) => check.startsWith(REACHED),
  /** The next level and what shows it. */
  aim: (level: number, title: string, behaviours: readonly string[]) =>
    [`ระดับที่ ${level}: ${title}`, ...behaviours.map((each) => `- ${each}`)].join('\n'),
  /** What is to be developed, as the summary form says it. */
  what: (competency: string, from: string, to: string) =>
    from && to ? `${competency} (จากระดับ ${from} เป็นระดับ ${to})` : competency,
  noPlan: () =>
    `ยังไม่มีแท็บ ${TABS.competencies} หรือยังไม่มีใครในแท็บนั้น — ใส่บุคลากรตามมาตรา 38 ค.(2) ในแท็บ ${TABS.roster} เลือกเมนู ประเมินผลงาน > เตรียมสมุดงาน แล้วใส่ระดับที่พบก่อน`,
  unready: (cell: string, found: string) =>
    `แท็บ ${TABS.competencies} ช่อง ${cell} แสดง ${found} จึงยังเทียบระดับไม่ได้ — รอให้สูตรคำนวณเสร็จ หรือเลือกเมนู ประเมินผลงาน > เตรียมสมุดงาน แล้วลองใหม่`,
  drafted: (added: number, changed: number, reached: number) =>
    added + changed + reached === 0
      ? `แท็บ ${TABS.development}: ไม่มีอะไรเปลี่ยน`
      : `แท็บ ${TABS.development}: ร่างใหม่ ${added} แถว ปรับระดับตามผลล่าสุด ${changed} แถว ถึงระดับที่คาดหวังแล้ว ${reached} แถว`,
  next: () =>
    `ใส่วิธีการและช่วงเวลา แล้วเลือก ${DEVELOPMENT_USES.yes} ในช่อง ${DEVELOPMENT_HEADINGS[8]} ของแถวที่จะใส่ในแบบสรุป`,
  unrated: (people: readonly string[]) => `ยังไม่ประเมินครบ จึงยังไม่ได้เทียบสมรรถนะเหล่านี้: ${listed(people)}`,
  unratedPerson: (person: string, count: number) => `${person} (${count} สมรรถนะ)`,
} as const;
