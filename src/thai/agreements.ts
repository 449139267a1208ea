import type { AgreementStanding } from '../model/agreement';
import { TABS } from './workbook';

/** Headings of the agreements tab, in column order. */
export const AGREEMENT_HEADINGS = [
  'รหัส',
  'ชื่อ–สกุล',
  'สังกัด/หน่วยงาน/กลุ่ม',
  'ตำแหน่ง (ถ้าต่างจากทะเบียน)',
  'ทำข้อตกลงกับผู้บังคับบัญชา',
  'ตั้งแต่วันที่',
  'ถึงวันที่',
  'ที่เก็บข้อตกลง (ลิงก์หรือแฟ้ม)',
  'หมายเหตุ',
  'ในรอบนี้',
  'รหัสในแท็บกรอกระดับ',
  'รวม 100',
  'ระดับผลการประเมิน',
] as const;

export const STANDING_NAMES: Readonly<Record<AgreementStanding, string>> = {
  current: 'ที่ปัจจุบัน',
  'earlier-place': 'ที่เดิมในรอบนี้',
  'informing-place': 'ที่เดิมในรอบนี้: ผู้บังคับบัญชาที่นั่นให้ข้อมูลและความเห็น (ว20 ข้อ 2)',
  'same-place': 'ที่เดียวกับปัจจุบัน',
  'other-round': 'รอบอื่น',
  left: `ไม่อยู่ในแท็บ ${TABS.roster}`,
};

const most = 10;

const some = (names: readonly string[]): string =>
  `${names.slice(0, most).join(', ')}${names.length > most ? ` และอีก ${names.length - most} คน` : ''}`;

/** What the agreements tab says and is told about. */
export const agreementWords = {
  noPaper: 'ยังไม่ระบุที่เก็บข้อตกลง',
  renamed: (name: string) => `ใน${TABS.roster}ชื่อ ${name}`,
  faults: (faults: readonly string[]) =>
    `แก้ในแท็บ ${TABS.agreements} ก่อน แล้วเลือกเมนูอีกครั้ง\n\n${faults.slice(0, most).join('\n')}${faults.length > most ? `\nและอีก ${faults.length - most} แห่ง` : ''}`,
  blankId: (cell: string, name: string) =>
    `ช่อง ${cell} ของแท็บ ${TABS.agreements}: ${name || 'แถวนี้'} ยังไม่มีรหัส — ใส่รหัสตามแท็บ ${TABS.roster} หรือลบทั้งแถวถ้าไม่ใช้`,
  otherName: (cell: string, id: string, found: string, expected: string) =>
    `ช่อง ${cell} ของแท็บ ${TABS.agreements}: ข้อตกลงของรหัส ${id} เป็นของ “${found}” แต่แท็บ ${TABS.roster} ว่ารหัสนี้คือ “${expected}” — แก้รหัส หรือพิมพ์ชื่อใหม่ถ้าเป็นคนเดียวกัน`,
  date: (cell: string, name: string, found: string) =>
    `ช่อง ${cell} ของแท็บ ${TABS.agreements}: ${name} ต้องเป็นวันที่ เช่น 1/10/2568 (พบ “${found}”)`,
  order: (cell: string, name: string) =>
    `ช่อง ${cell} ของแท็บ ${TABS.agreements}: วันสิ้นสุดของ${name}มาก่อนวันเริ่ม — แก้วันใดวันหนึ่ง`,
  overlap: (cell: string, name: string, other: string) =>
    `ช่อง ${cell} ของแท็บ ${TABS.agreements}: ข้อตกลงของ${name}มีช่วงวันซ้อนกับช่อง ${other} — ใส่วันที่สิ้นสุดของที่เดิมให้ก่อนวันเริ่มของที่ใหม่`,
  position: (cell: string, name: string, found: string) =>
    `ช่อง ${cell} ของแท็บ ${TABS.agreements}: ตำแหน่งของ${name} “${found}” ไม่มีแบบประเมินในชุดนี้ — เลือกตำแหน่งจากรายการ หรือเว้นว่างถ้าตรงกับแท็บ ${TABS.roster}`,
  drafted: (count: number) =>
    `เพิ่มแถวร่างในแท็บ ${TABS.agreements} ให้ ${count} คนที่ยังไม่มีข้อตกลงของรอบนี้ — ตรวจสังกัด ผู้บังคับบัญชา และวันที่ แล้วระบุที่เก็บข้อตกลง`,
  unmade: (names: readonly string[]) => `ยังไม่ระบุที่เก็บข้อตกลงของรอบนี้ ${names.length} คน: ${some(names)}`,
  unknown: (cells: readonly string[]) =>
    `แท็บ ${TABS.agreements} มีรหัสที่ไม่อยู่ในแท็บ ${TABS.roster} (แถวยังอยู่ตามเดิม): ${some(cells)}`,
  unknownId: (cell: string, id: string, name: string) => `ช่อง ${cell} ${id} ${name}`.trim(),
  lines: (names: readonly string[]) =>
    `ผู้ที่ย้ายหรือเปลี่ยนตำแหน่งระหว่างรอบมีแถวให้ผู้บังคับบัญชาของที่เดิมประเมิน: ${some(names)} — ผลของแต่ละแห่งอยู่ในแท็บ ${TABS.agreements} ผู้บังคับบัญชาปัจจุบันนำมาประกอบการพิจารณา`,
} as const;
