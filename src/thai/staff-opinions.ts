const superior = (no: number): string[] => [
  `ผู้บังคับบัญชาเหนือขึ้นไป ${no}`,
  `ความเห็นของผู้บังคับบัญชาเหนือขึ้นไป ${no}`,
  `เหตุที่เห็นแตกต่าง ${no}`,
];

/** Headings of the tab of opinions on section 38 ค.(2) staff, in column order. */
export const STAFF_OPINION_HEADINGS = [
  'รหัส',
  'ชื่อ–สกุล',
  'จุดเด่น',
  'สิ่งที่ควรปรับปรุง',
  'แนวทางการพัฒนา',
  'ข้อมูลและความเห็นจากที่ปฏิบัติงานอื่น',
  ...superior(1),
  ...superior(2),
  'วันที่แจ้งผล',
  'การรับทราบผล',
  'พยาน',
  'ตำแหน่งพยาน',
] as const;

/** What a superior above the evaluator may choose. */
export const SUPERIOR_VIEWS = { agree: 'เห็นด้วย', differ: 'มีความเห็นแตกต่าง' } as const;

/** Whether the person signed. */
export const ACKNOWLEDGEMENTS = { signed: 'ลงนามรับทราบ', declined: 'ไม่ลงนามรับทราบ' } as const;

/** Help bubbles of its dropdowns. */
export const staffOpinionHelp = {
  view: 'พิมพ์ในส่วนที่ 4 ของแบบสรุป ว่าง = ไว้เขียนด้วยมือ',
  acknowledged: 'พิมพ์ในส่วนที่ 5 ของแบบสรุปและในแบบแจ้งผล ว่าง = ไว้เขียนด้วยมือ',
} as const;
