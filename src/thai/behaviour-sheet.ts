import { faultText } from './faults';
import { openName } from './round';
import { TABS } from './workbook';

const MENU = 'ประเมินผลงาน > พิมพ์และสร้างเอกสาร';

/** The document, as the dialog offers it. */
export const behaviourDocument = {
  name: 'ใบประเมินสมรรถนะ (BAR)',
  help: 'แท็บละหนึ่งคน ติ๊กพฤติกรรมที่แสดงแล้วได้ระดับที่พบทันที ทำซ้ำได้ สิ่งที่ติ๊กและหลักฐานยังอยู่',
} as const;

/**
 * The tab of somebody's sheet.
 *
 * @example behaviourTab('S001') // 'BAR S001'
 */
export const behaviourTab = (id: string): string => `BAR ${id}`;

/** Whose sheet a tab is: an id; `undefined` where it is none. */
export const behaviourOwner = (tab: string): string | undefined =>
  tab.startsWith(behaviourTab('')) ? tab.slice(behaviourTab('').length) : undefined;

/** Headings of a sheet, in column order; the last one names the full points. */
export const BEHAVIOUR_HEADINGS = [
  'ที่/ระดับ',
  'สมรรถนะ / พฤติกรรมบ่งชี้',
  'ผู้บังคับ\nบัญชา',
  'ตนเอง',
  'คาดหวัง',
  'ส่วนต่าง',
  'คะแนน',
] as const;

/** Whether a tab is somebody's sheet of the open round. */
export const isBehaviourTab = (tab: string): boolean =>
  tab.startsWith(behaviourTab('')) && openName(tab) === tab;

/** What the first cell of a row says it is. */
export const BEHAVIOUR_MARKS = {
  competency: 'ที่ ',
  definition: 'นิยาม',
  note: 'ข้อสังเกต',
  level: 'ระดับ ',
  evidence: 'หลักฐาน',
  signature: 'ลงชื่อ',
} as const;

/**
 * A label with blank lines below it: the host makes a row as high as its highest cell, and does not do so again
 * when a formula says more, or when somebody writes by hand on the printed page.
 *
 * @example reserved('หลักฐาน', 2) // 'หลักฐาน\n\u00a0'
 */
export const reserved = (label: string, lines: number): string =>
  lines > 1 ? `${label || '\u00a0'}${'\n\u00a0'.repeat(lines - 1)}` : label;

/**
 * A competency's label between blank lines: beside it a level in words takes three, such as that nothing is ticked.
 */
export const competencyLabel = (no: number): string => `\u00a0\n${BEHAVIOUR_MARKS.competency}${no}\n\u00a0`;

/** What a competency is called that nothing is ticked of. */
export const UNRATED = faultText([{ kind: 'not-rated' }]);

const DOTS = '………………';

/** The words of a sheet. */
export const behaviourWords = {
  title: (id: string, name: string) => `ใบประเมินสมรรถนะ (BAR Scale) — ${id} ${name}`,
  labels: {
    name: 'ชื่อ–สกุล',
    position: 'ตำแหน่ง',
    unit: 'หน่วย',
    round: 'รอบ',
    supervisor: 'ผู้ประเมิน',
    rule: 'เกณฑ์',
    score: 'คะแนน',
  },
  round: (no: string, fiscalYear: string, from: string, to: string) =>
    `ครั้งที่ ${no} ปีงบประมาณ พ.ศ. ${fiscalYear}${from ? ` (${from} – ${to})` : ''}`,
  rule: (share: string) =>
    Number(share) < 100
      ? `ถือว่าแสดงระดับใดเมื่อแสดงพฤติกรรมของระดับนั้นไม่น้อยกว่าร้อยละ ${share} (หน่วยงานกำหนดต่ำกว่าครบทุกข้อ) และแสดงทุกระดับที่ต่ำกว่า`
      : 'ถือว่าแสดงระดับใดเมื่อแสดงพฤติกรรมของระดับนั้นครบทุกข้อ และแสดงทุกระดับที่ต่ำกว่า',
  score: (scale: string) => `คะแนนสมรรถนะเป็นร้อยละ ตามมาตรวัด ${scale} และน้ำหนักในแท็บ ${TABS.competencies}`,
  unfinished: 'ยังไม่ครบ',
  /** Around the count of competencies without a level. */
  lacking: (side: string) => [`${side}: ยังไม่มีระดับที่พบ `, ' สมรรถนะ'] as const,
  points: (full: string) => `คะแนน (เต็ม ${full})`,
  fullIsExpected: '= คาดหวัง',
  expectedHere: '◀ คาดหวัง',
  nought: 'ไม่แสดงสมรรถนะด้านนี้ หรือแสดงอย่างไม่ชัดเจน',
  link: 'PDF (A4)',
  /** Around a fault of the ticks. */
  fault: (side: string) => `${side}: `,
  signatures: (supervisor: string, name: string) =>
    (
      [
        ['ผู้ประเมิน', supervisor],
        ['ผู้รับการประเมิน', name],
      ] as const
    ).map(
      ([role, who]) =>
        `${DOTS.repeat(3)} ${role}\n(${who || DOTS.repeat(3)})\nวันที่ ${DOTS} เดือน ${DOTS} พ.ศ. ${DOTS}`,
    ),
  /** Around the level that is ticked above a gap, and the level that is not shown in full. */
  aboveGap: (side: string) => [`${side}: ติ๊กที่ระดับ `, ' แต่ระดับ ', ' ยังไม่ครบ จึงไม่นับ'] as const,
  rowsChanged: '⚠ มีแถวของสมรรถนะนี้ถูกลบหรือแทรก — ทำใบประเมินใหม่',
  /** Around the row of a cell that holds no tick. */
  notATick: (column: string) => [`⚠ ช่อง ${column}`, ' ไม่ใช่เครื่องหมายติ๊ก — ลบค่าแล้วติ๊กใหม่'] as const,
  offPlan: '⚠ ไม่อยู่ในแผน',
  notOnSheet: (tab: string) => `⚠ ไม่พบสมรรถนะนี้ในแท็บ ${tab} — ทำ${behaviourDocument.name}ใหม่`,
  tickHelp: 'ติ๊กเมื่อแสดงพฤติกรรมข้อนี้ ระดับ 0 ติ๊กเมื่อไม่แสดงสมรรถนะด้านนี้เลย',
} as const;

/** What the user is told of sheets of behaviours. */
export const behaviourMessages = {
  noRows: (id: string, name: string) =>
    `${name} (${id}) ยังไม่มีสมรรถนะในแท็บ ${TABS.competencies} — เลือกเมนู ประเมินผลงาน > เตรียมสมุดงาน หรือเลือกสมรรถนะในแท็บนั้น แล้วกดทำต่อ`,
  missingRows: () => `ยังไม่มีสมรรถนะในแท็บ ${TABS.competencies} — เลือกเมนู เตรียมสมุดงาน ก่อน`,
  toChoose: (count: number) => `ยังไม่ได้เลือกสมรรถนะ ${count} แถวในแท็บ ${TABS.competencies}`,
  noDictionary: (names: readonly string[]) =>
    `ไม่มีพฤติกรรมในพจนานุกรม ให้ใส่ระดับที่พบในแท็บ ${TABS.competencies} เอง: ${names.join(', ')}`,
  notATick: (tab: string, cell: string, found: string) =>
    `แท็บ ${tab} ช่อง ${cell} ต้องเป็นเครื่องหมายติ๊กหรือว่าง (พบ “${found}”) — ลบค่าในช่องนั้นแล้วติ๊กใหม่ หรือใส่ช่องทำเครื่องหมายคืนจากเมนู แทรก แล้วลองอีกครั้ง`,
  heading: (tab: string, cell: string, expected: string, found: string) =>
    `แท็บ ${tab} ช่อง ${cell} ต้องเป็น “${expected}” (พบ “${found}”) — ถ้ามีแถวหรือคอลัมน์ถูกลบ แทรก หรือย้าย ให้เลิกทำ (Ctrl+Z) หรือใส่คืนตามเดิม ถ้าเป็นแท็บที่ทำไว้เองให้เปลี่ยนชื่อแท็บนั้น แล้วเลือกเมนู ${MENU} อีกครั้ง`,
  noTab: (tab: string) => `ไม่พบแท็บ ${tab} — ทำ${behaviourDocument.name}จากเมนู ${MENU} ก่อน`,
} as const;
