/** The add-in's menu. */
export const menuWords = {
  menu: 'ประเมินผลงาน',
  prepare: 'เตรียมสมุดงาน',
  rate: 'กรอกระดับ',
  progress: 'ความคืบหน้า',
  development: 'ร่างแผนพัฒนา',
  behaviours: 'กรอกสมรรถนะ',
  nextRound: 'เริ่มรอบถัดไป',
  committee: 'สรุปสำหรับกรรมการ',
  documents: 'พิมพ์และสร้างเอกสาร',
  undo: 'เลิกทำครั้งล่าสุด',
  closing: 'ปิดรอบ',
  sealRound: 'ปิดรอบและประทับตรา',
  verifySeal: 'เทียบตรา',
  reopenRound: 'เปิดรอบอีกครั้ง',
  agencyForms: 'แบบของหน่วยงาน',
} as const;
