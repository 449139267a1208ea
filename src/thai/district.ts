import type { ExportLine } from '../model/round-export';
import { menuWords } from './menu';
import { TABS } from './workbook';

/** What stands in the first cell of an export; by it an export is known wherever it was pasted. */
export const EXPORT_MARK = 'ผลการประเมินของรอบที่ปิดแล้ว สำหรับรวมหลายสถานศึกษา';

/** What an export says of itself, in the order of its lines. */
export const EXPORT_LABELS: Readonly<Record<ExportLine, string>> = {
  version: 'รุ่นของแท็บส่งออก',
  schoolId: 'รหัสสถานศึกษา/หน่วยงาน',
  school: 'สถานศึกษา/หน่วยงาน',
  fiscalYear: 'ปีงบประมาณ (พ.ศ.)',
  round: 'รอบการประเมินครั้งที่',
  people: 'จำนวนคน',
  closed: 'ผู้ปิดรอบ',
  seal: 'ตราของรอบ',
  checksum: 'ตราของแท็บนี้',
};

/** Headings of scores, the same on an export and on the tab that adds up. */
const SCORES = [
  'องค์ 1',
  'องค์ 2',
  'องค์ 3',
  'ผลสัมฤทธิ์',
  'สมรรถนะ',
  'องค์ประกอบอื่น',
  'คะแนนเดิม',
  'คะแนนหลังตัดสิน',
  'ระดับเดิม',
  'ระดับ',
] as const;

/** Headings of an export's table, in column order. */
export const EXPORT_HEADINGS: readonly string[] = [
  'ลำดับที่',
  'รหัสสถานศึกษา',
  'ชื่อสถานศึกษา',
  'ปีงบประมาณ',
  'รอบ',
  'ประเภท',
  'รหัส',
  'ชื่อ–สกุล',
  'ตำแหน่ง',
  'วิทยฐานะ/ระดับ',
  'กลุ่ม/หน่วย',
  ...SCORES,
  'ตราของแถว',
];

/** Headings of the tab that adds up, in column order. */
export const COMBINED_HEADINGS: readonly string[] = [
  'รอบ',
  'รหัสสถานศึกษา',
  'ชื่อสถานศึกษา',
  'ประเภท',
  'รหัส',
  'ชื่อ–สกุล',
  'ตำแหน่ง',
  'วิทยฐานะ/ระดับ',
  'กลุ่ม/หน่วย',
  ...SCORES,
  'ที่มา',
  'หมายเหตุ',
];

const menuPath = (item: string): string => `${menuWords.menu} > ${menuWords.schools} > ${item}`;
const [exportMenu, importMenu] = [menuPath(menuWords.exportRound), menuPath(menuWords.importRounds)];

/** Name of the tab that a round is exported on. */
export const exportTab = (round: string): string => `ส่งออก ${round.replace('/', '-')}`;

/** The words of exporting a round. */
export const exportWords = {
  note: `คัดลอกแท็บนี้ทั้งแท็บไปยังสมุดงานของเขตพื้นที่ (คลิกขวาที่ชื่อแท็บ > คัดลอกไปยัง > สเปรดชีตที่มีอยู่) หรือเลือกทั้งหมด คัดลอก แล้ววางในแท็บว่าง ไม่แก้ช่องใด เพราะตราจะไม่ตรง`,
  closed: (by: string, when: string) => `${by || 'ไม่ทราบบัญชี'} เมื่อ ${when}`,
  askCode: (label: string) =>
    `ใส่รหัสสถานศึกษา/หน่วยงาน (เช่น รหัส 10 หลัก) เขตพื้นที่ใช้แยกสถานศึกษาออกจากกัน\n\nถ้าใส่ไว้ในแท็บ ${TABS.settings} หัวข้อ “${label}” จะไม่ถามอีก`,
  askName: (label: string) =>
    `ใส่ชื่อสถานศึกษา/หน่วยงาน\n\nถ้าใส่ไว้ในแท็บ ${TABS.settings} หัวข้อ “${label}” จะไม่ถามอีก`,
  askRound: (round: string, open: string | undefined) =>
    [
      ...(open ? [`รอบ ${open} ยังไม่ได้ปิด จึงยังส่งออกไม่ได้`] : []),
      `ส่งออกรอบ ${round} ที่ปิดและประทับตราแล้วหรือไม่`,
      'ใช่ = ส่งออกรอบนี้\nไม่ = ดูรอบก่อนหน้า\nยกเลิก = ไม่ส่งออก',
    ].join('\n\n'),
  noMore: () => 'ไม่มีรอบที่ปิดและประทับตราก่อนหน้านี้แล้ว ไม่ได้ส่งออก',
  notSealed: (round: string) =>
    `รอบ ${round} ยังไม่ได้ปิดและประทับตรา จึงยังส่งออกไม่ได้ — เลือกเมนู ${menuWords.menu} > ${menuWords.closing} > ${menuWords.sealRound} ก่อน แล้วส่งออกอีกครั้ง`,
  broken: (round: string, faults: number, first: string) =>
    `รอบ ${round} ไม่ตรงกับตรา ${faults} แห่ง จึงไม่ส่งออก: ${first}${faults > 1 ? ' …' : ''}\n\nดูทุกแห่งที่เมนู ${menuWords.menu} > ${menuWords.closing} > ${menuWords.verifySeal} แล้วแก้ให้เหมือนเดิม หรือเปิดรอบอีกครั้งและปิดใหม่`,
  tabTaken: (tab: string) => `แท็บ ${tab} มีสิ่งอื่นอยู่ หรือเป็นของสถานศึกษาอื่น จึงไม่เขียนทับ — เปลี่ยนชื่อแท็บนั้น แล้วส่งออกอีกครั้ง`,
  done: (tab: string, round: string, people: number, school: string) =>
    `ส่งออกผลรอบ ${round} ของ${school} ${people} คน ในแท็บ ${tab} แล้ว\n\nส่งให้เขตพื้นที่: คลิกขวาที่ชื่อแท็บ > คัดลอกไปยัง > สเปรดชีตที่มีอยู่ หรือคัดลอกทุกช่องแล้ววางในแท็บว่างของสมุดงานเขต จากนั้นเขตเลือกเมนู ${importMenu}`,
} as const;

const again = `ให้สถานศึกษาส่งออกใหม่ (เมนู ${exportMenu}) แล้วนำมาวางแทน`;

/** Why an export, or a result of it, is not counted, and the mend. */
export const importFaults = {
  newer: (found: string) => `เป็นแท็บส่งออกรุ่น ${found} ซึ่งใหม่กว่าที่สมุดงานนี้อ่านได้ — ปรับโปรแกรมในสมุดงานนี้เป็นรุ่นล่าสุด`,
  older: (found: string) =>
    `เป็นแท็บส่งออกรุ่น ${found || 'ที่ไม่ได้บอกไว้'} ซึ่งเก่าและอ่านไม่ได้แล้ว — ให้สถานศึกษาปรับโปรแกรมเป็นรุ่นล่าสุดแล้วส่งออกใหม่`,
  line: (label: string) => `ส่วนหัวไม่มีบรรทัด “${label}” — คัดลอกมาใหม่ทั้งแท็บ`,
  headings: () => 'ไม่มีหัวคอลัมน์ของตาราง หรือวางมาไม่ครบคอลัมน์ — คัดลอกมาใหม่ทั้งแท็บ',
  unsealed: () => 'ไม่มีตราของรอบ: รอบนี้ยังไม่ได้ปิดและประทับตรา — ให้สถานศึกษาปิดรอบก่อน แล้วส่งออกใหม่',
  row: (name: string) => `${name || 'แถวนี้'} ไม่ตรงกับตราของแถว: มีช่องที่ถูกแก้ หรือไม่ใช่แถวของแท็บส่งออกนี้ — ${again}`,
  rows: (expected: string, found: number, missing: readonly string[]) =>
    `ต้องมี ${expected} คน (พบ ${found})${missing.length > 0 ? ` ขาดลำดับที่ ${listed(missing)}` : ''} — ${again}`,
  head: () => `ตราของแท็บไม่ตรงกับส่วนหัวและแถว: ส่วนหัวหรือตราถูกแก้ — ${again}`,
  headless: () => 'มีตารางผลแต่ไม่มีส่วนหัวด้านบน — คัดลอกมาใหม่ทั้งแท็บ ตั้งแต่บรรทัดแรก',
  names: (schoolId: string, places: readonly string[]) =>
    `รหัส ${schoolId} มีสองชื่อ: ${places.join(', ')} — ถ้าเป็นคนละแห่งให้แก้รหัสในแท็บ ${TABS.settings} ของแห่งที่ผิดแล้วส่งออกใหม่ ถ้าเป็นแห่งเดียวกันให้ลบแท็บเก่า`,
  differs: (person: string, places: readonly string[]) =>
    `${person} ผลไม่ตรงกันในหลายแท็บ: ${places.join(' กับ ')} — ลบแท็บที่เก่ากว่า`,
  absent: (person: string, place: string, without: readonly string[]) =>
    `${person} อยู่ใน${place} แต่ไม่อยู่ในแท็บ ${without.join(', ')} ของสถานศึกษาและรอบเดียวกัน — ลบแท็บที่เก่ากว่า`,
  at: (tab: string, place: string, told: string) => `แท็บ ${tab} ${place}: ${told}`,
  cell: (cell: string) => `ช่อง ${cell}`,
  rowNo: (row: number) => `แถว ${row}`,
  place: (tab: string, row: number, total: string, band: string) =>
    `แท็บ ${tab} แถว ${row} (${total} ${band})`,
  school: (tab: string, school: string) => `${school} (แท็บ ${tab})`,
} as const;

const MOST = 10;
const listed = (parts: readonly string[]): string =>
  parts.slice(0, MOST).join(', ') + (parts.length > MOST ? ` และอีก ${parts.length - MOST}` : '');

/** The words of adding up exports. */
export const combinedWords = {
  title: 'สรุปผลการประเมินหลายสถานศึกษา',
  remade: `ทำใหม่ทุกครั้งที่เลือกเมนู ${importMenu} — หมายเหตุเขียนในแท็บ ${TABS.combined}`,
  summary: ['รอบ', 'รหัสสถานศึกษา', 'ชื่อสถานศึกษา', 'ประเภท', 'จำนวนคน', 'คะแนนเฉลี่ย'],
  band: (band: string) => [`${band} (คน)`, `${band} (ร้อยละ)`],
  everySchool: 'ทุกแห่ง',
  sources: [
    'รอบ',
    'รหัสสถานศึกษา',
    'ชื่อสถานศึกษา',
    'แท็บ',
    'คนในแท็บส่งออก',
    'คนที่นับ',
    'ผล',
    'ผู้ปิดรอบ และตราของรอบ (เทียบกับที่สถานศึกษาจดไว้)',
  ],
  counted: 'นับแล้ว',
  same: 'ซ้ำ นับครั้งเดียว',
  partly: '⚠ นับบางส่วน',
  refused: '⚠ ไม่นับ',
  faults: 'สิ่งที่ไม่นับ และวิธีแก้',
  noFaults: 'ไม่มี',
  left: '⚠ ไม่อยู่ในแท็บส่งออกที่นับแล้ว',
  source: (tab: string, row: number) => `${tab} แถว ${row}`,
  seal: (closed: string, seal: string, sameAs?: string) =>
    `${sameAs === undefined ? '' : `ฉบับเดียวกับแท็บ ${sameAs} · `}${closed} · ${seal}`,
  nothing: () =>
    `ไม่พบแท็บส่งออกในสมุดงานนี้ — ให้สถานศึกษาเลือกเมนู ${exportMenu} แล้วคัดลอกแท็บที่ได้มาไว้ที่นี่ หรือวางลงในแท็บว่าง จากนั้นเลือกเมนูนี้อีกครั้ง`,
  taken: (tab: string) => `แท็บ ${tab} ไม่ใช่แท็บที่ระบบจัดทำ จึงไม่เขียนทับ — เปลี่ยนชื่อแท็บนั้น แล้วเลือกเมนูอีกครั้ง`,
  done: (people: number, schools: number, rounds: readonly string[]) =>
    `รวมผล ${people} คน จาก ${schools} แห่ง${rounds.length > 0 ? ` (รอบ ${rounds.join(', ')})` : ''} ในแท็บ ${TABS.combined} และ ${TABS.combinedSummary}`,
  once: (count: number) => `แท็บส่งออกที่ซ้ำกัน ${count} แท็บ นับครั้งเดียว`,
  open: (faults: readonly string[]) =>
    [
      `⚠ ไม่นับ ${faults.length} รายการ (ครบทุกรายการอยู่ในแท็บ ${TABS.combinedSummary})`,
      ...faults.slice(0, MOST),
      ...(faults.length > MOST ? [`และอีก ${faults.length - MOST} รายการ`] : []),
    ].join('\n'),
} as const;
