const BLANK = 'ว่าง';

/** The words of the log of changes. */
export const logWords = {
  unknownUser: 'ไม่ทราบบัญชี',
  item: (item: string, from: string, to: string) => `${item}: ${from || BLANK} → ${to || BLANK}`,
  cell: (cell: string, from: string, to: string) => `ช่อง ${cell}: ${from || BLANK} → ${to || BLANK}`,
  evidence: (item: string) => `${item}: แก้บันทึกและหลักฐาน`,
  range: (range: string) => `วาง ลบ หรือแก้พร้อมกันหลายช่อง: ${range}`,
  bulk: (title: string, tabs: readonly string[], people?: number) =>
    [title, ...(people === undefined ? [] : [`${people} คน`]), `แท็บ ${tabs.join(', ')}`].join(' · '),
  bulkNotLogged: (tab: string) => `แต่จดลงแท็บ ${tab} ไม่ได้ — แจ้งเจ้าของสมุดงานให้เลิกป้องกันหรือคืนแท็บนั้น`,
  notLogged: (tab: string) => `ค่าที่พิมพ์อยู่ครบ แต่จดลงแท็บ ${tab} ไม่ได้ — แจ้งเจ้าของสมุดงานให้เลิกป้องกันหรือคืนแท็บนั้น`,
} as const;
