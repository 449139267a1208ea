const BLANK = 'ว่าง';

/** The words of the log of changes. */
export const logWords = {
  unknownUser: 'ไม่ทราบบัญชี',
  item: (item: string, from: string, to: string) => `${item}: ${from || BLANK} → ${to || BLANK}`,
  cell: (cell: string, from: string, to: string) => `ช่อง ${cell}: ${from || BLANK} → ${to || BLANK}`,
  evidence: (item: string) => `${item}: แก้บันทึกและหลักฐาน`,
  range: (range: string) => `วาง ลบ หรือแก้พร้อมกันหลายช่อง: ${range}`,
} as const;
