/** The add-in's menu. */
export const menuWords = {
  menu: 'ประเมินผลงาน',
  prepare: 'เตรียมสมุดงาน',
  rate: 'กรอกระดับ',
  documents: 'พิมพ์และสร้างเอกสาร',
} as const;
