import { assertNever } from '../model/assert';
import type { Fault } from '../model/fault';
import { FAULT_SIGN } from '../model/sign';

/**
 * The faults of one row as the text that stands in its result cell.
 *
 * @example faultText([{ kind: 'missing-items', items: ['1.3', '3.1'] }]) // '⚠ ขาด 2 ข้อ: 1.3, 3.1'
 */
export const faultText = (faults: readonly Fault[]): string =>
  FAULT_SIGN + faults.map((fault) => sentence(fault)).join('; ');

const POSITION_PARTS = { type: 'ประเภทตำแหน่ง', level: 'ระดับตำแหน่ง', competency: 'สมรรถนะ' } as const;

const sentence = (fault: Fault): string => {
  switch (fault.kind) {
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
      return `คะแนนต้องอยู่ระหว่าง 0–100 (พบ ${fault.found})`;
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
