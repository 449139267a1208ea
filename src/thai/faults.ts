import { assertNever } from '../model/assert';
import type { Answer, Fault } from '../model/fault';
import { FAULT_SIGN } from '../model/sign';
import type { LevelScale } from '../model/staff';

/**
 * The faults of one row as the text that stands in its result cell.
 *
 * @example faultText([{ kind: 'missing-items', items: ['1.3', '3.1'] }]) // '⚠ ขาด 2 ข้อ: 1.3, 3.1'
 */
export const faultText = (faults: readonly Fault[]): string =>
  FAULT_SIGN + faults.map((fault) => sentence(fault)).join('; ');

const POSITION_PARTS = { type: 'ประเภทตำแหน่ง', level: 'ระดับตำแหน่ง', competency: 'สมรรถนะ' } as const;

const ANSWERS: Readonly<Record<Answer, string>> = {
  'kpi-weight': 'น้ำหนักของตัวชี้วัด',
  'kpi-level': 'ระดับของตัวชี้วัด',
  expected: 'ระดับที่คาดหวังของสมรรถนะ',
  found: 'ระดับที่พบของสมรรถนะ',
  weight: 'น้ำหนักของสมรรถนะ',
  behaviour: 'ระดับในแถว',
  'component-weight': 'น้ำหนักองค์ประกอบ',
};

/** A weight is on no scale. */
const asked = (scale: LevelScale | undefined): string => {
  if (!scale) return 'ตัวเลขมากกว่า 0';
  const { lowest, highest, decimals } = scale;
  return `ระดับ ${lowest}–${highest}${decimals > 0 ? ` ทศนิยมไม่เกิน ${decimals} ตำแหน่ง` : ''}`;
};

const sentence = (fault: Fault): string => {
  switch (fault.kind) {
    case 'missing-answers':
      return `ขาด${ANSWERS[fault.answer]}ลำดับที่ ${fault.positions.join(', ')}`;
    case 'not-an-answer':
      return `${ANSWERS[fault.answer]}ลำดับที่ ${fault.position} ต้องเป็น${asked(fault.scale)} (พบ ${fault.found})`;
    case 'too-many-kpis':
      return `ตัวชี้วัดต้องไม่เกิน ${fault.most} ตัว (เกินที่ลำดับที่ ${fault.beyond.join(', ')})`;
    case 'weights-do-not-add-up':
      return `${ANSWERS[fault.answer]}ลำดับที่ ${fault.positions.join(', ')} รวมได้ ${fault.found} ต้องรวมได้ ${fault.total} (หรือ 1 ถ้าเป็นสัดส่วน)`;
    case 'not-rated':
      return 'ยังไม่ประเมิน';
    case 'not-a-tick':
      return `เครื่องหมายในแถวลำดับที่ ${fault.position} ต้องเป็น TRUE, ✓ หรือ 1 ถ้าแสดง และ FALSE, 0 หรือว่าง ถ้าไม่แสดง (พบ ${fault.found})`;
    case 'nought-and-others':
      return `ระดับ 0 (แถวลำดับที่ ${fault.noughts.join(', ')}) เลือกพร้อมระดับอื่น (แถวลำดับที่ ${fault.others.join(', ')}) ไม่ได้`;
    case 'missing-scores':
      return `ขาดคะแนน${fault.components.join(', ')}`;
    case 'results-weigh-too-little':
      return `น้ำหนักผลสัมฤทธิ์ของงานต้องไม่น้อยกว่า ${fault.least} (พบ ${fault.found})`;
    case 'unknown-kind':
      return `ไม่รู้จักประเภทการประเมิน “${fault.found}”`;
    case 'kind-not-given':
      return 'ยังไม่ได้ระบุประเภทการประเมินของแถวนี้';
    case 'missing-items':
      return `ขาด ${fault.items.length} ข้อ: ${fault.items.join(', ')}`;
    case 'not-a-level':
      return `ข้อ ${fault.item} ต้องเป็นระดับ 1–${fault.highest} (พบ ${fault.found})`;
    case 'beyond-form':
      return `แบบ${fault.form}มี ${fault.items} ข้อ แต่มีค่าเกินข้อสุดท้าย (พบ ${fault.found})`;
    case 'narrower-than-form':
      return `แบบ${fault.form}มี ${fault.items} ข้อ แต่ช่วงที่อ้างมี ${fault.columns} คอลัมน์`;
    case 'missing-components':
      return `ขาดคะแนนองค์ประกอบลำดับที่ ${fault.positions.join(', ')} ของช่วง`;
    case 'no-component':
      return 'ไม่มีคะแนนองค์ประกอบใดให้รวม';
    case 'not-a-score':
      return fault.position === undefined
        ? `คะแนนต้องเป็นตัวเลข (พบ ${fault.found})`
        : `คะแนนองค์ประกอบลำดับที่ ${fault.position} ของช่วงต้องเป็นตัวเลขตั้งแต่ 0 ขึ้นไป (พบ ${fault.found})`;
    case 'outside-hundred':
      return `คะแนน${fault.component ? `${fault.component} ` : ''}ต้องอยู่ระหว่าง 0–100 (พบ ${fault.found})`;
    case 'below-lowest-band':
      return `คะแนน ${fault.found} ต่ำกว่าช่วงต่ำสุดของเกณฑ์ (${fault.lowest})`;
    case 'unknown-form':
      return `ไม่รู้จักแบบประเมิน “${fault.found}”`;
    case 'unknown-scheme':
      return `ไม่รู้จักเกณฑ์ระดับ “${fault.found}”`;
    case 'form-not-given':
      return 'ยังไม่ได้ระบุแบบประเมินของแถวนี้';
    case 'scheme-not-given':
      return 'ยังไม่ได้ระบุเกณฑ์ระดับของแถวนี้';
    case 'not-a-date':
      return `ต้องเป็นวันที่ หรือข้อความ วัน/เดือน/ปีสี่หลัก เช่น 1/10/2568 (พบ ${fault.found})`;
    case 'position-not-given':
      return `ยังไม่ได้ระบุ${fault.missing.map((part) => POSITION_PARTS[part]).join(' และ')}ของแถวนี้`;
    case 'unknown-position-type':
      return `ไม่รู้จักประเภทตำแหน่ง “${fault.found}” (ว27 กำหนดไว้: ${fault.known.join(', ')})`;
    case 'unknown-position-level':
      return `ประเภท${fault.type}ไม่มีระดับ “${fault.found}” (ว27 กำหนดไว้: ${fault.known.join(', ')})`;
    case 'unknown-competency':
      return `ไม่รู้จักสมรรถนะ “${fault.found}” — ใช้ชื่อสมรรถนะ ความรู้ หรือทักษะตาม ว27`;
    case 'not-required':
      return `ว27 ไม่ได้กำหนดระดับ “${fault.competency}” ของ${fault.position} (กำหนดไว้: ${fault.covered.join(', ')})`;
    case 'passed-on':
      return fault.text.slice(FAULT_SIGN.length);
    default:
      return assertNever(fault);
  }
};
