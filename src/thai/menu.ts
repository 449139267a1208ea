/** The add-in's menu. */
export const menuWords = {
  menu: 'ประเมินผลงาน',
  prepare: 'เตรียมสมุดงาน',
  rate: 'กรอกระดับ',
  development: 'ร่างแผนพัฒนา',
  behaviours: 'กรอกสมรรถนะ',
  nextRound: 'เริ่มรอบถัดไป',
  documents: 'พิมพ์และสร้างเอกสาร',
  undo: 'เลิกทำครั้งล่าสุด',
  agencyForms: 'แบบของหน่วยงาน',
} as const;
