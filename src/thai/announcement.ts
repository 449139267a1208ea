import { MONTHS } from './months';
import { TABS } from './workbook';

/** The documents as the dialog offers them. */
export const announcementDocuments = {
  teacher: {
    name: 'ประกาศรายชื่อดีเด่นและดีมาก (ว23)',
    help: 'ฉบับเดียวสำหรับติดประกาศ เรียงตามกลุ่มตำแหน่งและหน่วย ไม่มีคะแนน ใช้ระดับหลังปรับเทียบ',
    tab: 'พิมพ์ประกาศรายชื่อ',
  },
  staff: {
    name: 'ประกาศรายชื่อดีเด่นและดีมาก 38 ค.(2)',
    help: 'ฉบับเดียวสำหรับติดประกาศ เรียงตามกลุ่มตำแหน่งและหน่วย ไม่มีคะแนน ใช้ระดับหลังปรับเทียบ',
    tab: 'พิมพ์ประกาศรายชื่อ 38ค(2)',
  },
} as const;

const day = (year: number, month: number, date: number): string => `${date} ${MONTHS[month - 1]} ${year}`;

/** Words of the announcement of names. */
export const announcementWords = {
  title: (agency: string) => `ประกาศ${agency || '.'.repeat(60)}`,
  about: {
    teacher: (bands: string) => `เรื่อง รายชื่อข้าราชการครูและบุคลากรทางการศึกษาผู้มีผลการปฏิบัติงานอยู่ในระดับ${bands}`,
    staff: (bands: string) =>
      `เรื่อง รายชื่อบุคลากรทางการศึกษาอื่นตามมาตรา 38 ค.(2) ผู้มีผลการปฏิบัติราชการอยู่ในระดับ${bands}`,
  },
  round: (no: string, year: string) =>
    `รอบการประเมินครั้งที่ ${no || '.....'} ปีงบประมาณ พ.ศ. ${year || '..........'}`,
  /** The days of the round; months from 1, years of the Buddhist era. */
  days: (
    first: { readonly year: number; readonly month: number; readonly day: number },
    last: { readonly year: number; readonly month: number; readonly day: number },
  ) => `(${day(first.year, first.month, first.day)} ถึง ${day(last.year, last.month, last.day)})`,
  intro: {
    teacher: (letter: string, clause: string, text: string) =>
      `ตามหนังสือสำนักงาน ก.ค.ศ. ที่ ${letter} ${clause} กำหนดให้${text} นั้น`,
    staff: (letter: string, clause: string, text: string) =>
      `ตามหลักเกณฑ์และวิธีการประเมินผลการปฏิบัติราชการ (หนังสือสำนักงาน ก.พ. ที่ ${letter} ${clause}) กำหนด${text} นั้น`,
  },
  therefore: (bands: string) => `จึงประกาศรายชื่อผู้มีผลการประเมินอยู่ในระดับ${bands} ดังต่อไปนี้`,
  and: 'และ',
  band: (name: string, count: number) => `ระดับ${name} จำนวน ${count} คน`,
  headings: ['ที่', 'ชื่อ–สกุล', 'ตำแหน่ง', 'กลุ่ม/หน่วย'],
  positionAndLevel: (position: string, level: string) =>
    level && !position.endsWith(level) ? `${position} ระดับ${level}` : position,
  announced: (year: number, month: number, date: number) =>
    `ประกาศ ณ วันที่ ${date} ${MONTHS[month - 1]} พ.ศ. ${year}`,
} as const;

const most = 10;
const listed = (people: readonly string[]): string =>
  `${people.slice(0, most).join(', ')}${people.length > most ? ` และอีก ${people.length - most} คน` : ''}`;

/** What the dialog says about who is on the announcement. */
export const announcementNotes = {
  ofTable: `ใช้ระดับหลังตัดสินจากแท็บ ${TABS.committee}`,
  ofResults: `ยังไม่มีแท็บ ${TABS.committee} จึงใช้ระดับจากแท็บผลการประเมินก่อนปรับเทียบ`,
  nobody: (bands: string) => `ยังไม่มีผู้ใดอยู่ในระดับ${bands} จึงไม่มีประกาศให้ทำ`,
  noBands: (bands: string) =>
    `ตารางระดับของหน่วยงานในแท็บ ${TABS.settings} ไม่มีระดับ${bands} — ใส่ชื่อระดับนั้นในตาราง หรือเลือกเกณฑ์ ว23`,
  incomplete: (people: readonly string[]) =>
    `⚠ ผลยังไม่ครบ ${people.length} คน จึงยังไม่อยู่ในประกาศ: ${listed(people)}`,
  undecided: (people: readonly string[]) =>
    `⚠ ข้อเสนอปรับเทียบที่ยังไม่ตัดสินหรือยังไม่ถูกต้อง ${people.length} คน คะแนนเดิมมีผล: ${listed(people)}`,
} as const;
